"""Log lines as keys and forms write them: the same words that a user types, so that both make the same entry."""

from collections.abc import Iterable

MARKS = ("setup", "start", "pause", "resume", "ok", "part", "postpone", "drop")
"""What can happen to a segment, as the log line says it."""

PUNCHES = ("in", "out", "absent", "hmc", "pause", "meal", "rdv", "return")
"""What a person can do, as the log line says it."""

UNDO = "undo"


def exactly(key: str) -> str:
    """Exactly what has that id, as one word of the line: ``@ana``, in quotes when it holds a space."""
    from shootday.logline.tokens import quoted  # noqa: PLC0415 - the log line loads after the first frame

    return quoted(f"@{key}")


def mark(segment: str, verb: str, *, percent: str = "", at: str = "", note: str = "") -> str:
    """``@12A part 60% 11:20 reste raccord``."""
    share = f"{percent.rstrip(' %')}%" if percent and verb == "part" else ""
    return _joined(exactly(segment), verb, share, at, note)


def punch(verb: str, subjects: Iterable[str], at: str = "") -> str:
    """``in @ana @zoe 7:30``."""
    return _joined(verb, *(exactly(s) for s in subjects), at)


def confirm(subjects: Iterable[str]) -> str:
    """``confirm @image``."""
    return _joined("confirm", *(exactly(s) for s in subjects))


def incident(cause: str, minutes: str, touches: str, at: str = "", text: str = "") -> str:
    """``inc weather 25m 12A 11:05 heavy rain``; ``touches`` is typed by the user, as on the log line."""
    lost = f"{minutes.rstrip(' m')}m" if minutes.strip() else ""
    return _joined("inc", cause, lost, touches, at, text)


def to_complete(account: str, amount: str, tax: str, note: str = "") -> str:
    """``to complete 3200 ht "69" note``; without an amount, as computed again."""
    from shootday.logline.tokens import quoted  # noqa: PLC0415 - see exactly

    figures = (amount, tax) if amount.strip() else ("computed",)
    return _joined("to complete", *figures, quoted(account), note)


def strike(entry: str) -> str:
    """``undo 42``."""
    return f"{UNDO} {entry}"


def _joined(*words: str) -> str:
    return " ".join(word.strip() for word in words if word.strip())
