"""Lines that end in text: subjects, times and durations in any order, until a word is none of them."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime

from shootday.logline.names import Kind, Name
from shootday.logline.punches import number
from shootday.logline.reader import BARE, Reader
from shootday.logline.times import When, as_clock, when
from shootday.phrases import logline as say
from shootday.production.base import MINUTES_A_DAY

_UNIT = r"(?:m|mn|min|minutes?)"
_MINUTES = re.compile(rf"([0-9]+){_UNIT}", re.IGNORECASE)
_HOURS = re.compile(r"([0-9]+)h([0-9]{1,2})m(?:n|in)?", re.IGNORECASE)
_DAYS = re.compile(r"([0-9]{3,})h([0-9]{0,2})", re.IGNORECASE)
_NO_LENGTH = re.compile(rf"[-+]?[0-9]+[.,][0-9]+(?:{_UNIT}|h)|-([0-9]+){_UNIT}", re.IGNORECASE)
_EITHER = re.compile(r"([0-9]{1,2})h([0-9]{2})?", re.IGNORECASE)
_LIKELY_HOURS = 4
_LONE_DIGITS = 2


@dataclass
class Mixed:
    """What stands before the text of a line."""

    names: list[Name] = field(default_factory=list)
    when: When | None = None
    minutes: int | None = None

    def ids(self, kind: Kind) -> tuple[str, ...]:
        """Ids of the names of a kind, each once, as typed."""
        return tuple(dict.fromkeys(n.id for n in self.names if n.kind is kind))

    def at(self, reader: Reader) -> datetime:
        """The line's instant."""
        return self.when.start if self.when and self.when.start else reader.context.default


def mixed(
    reader: Reader,
    kinds: Collection[Kind],
    *,
    lasting: bool = False,
    also: Callable[[Reader], bool] = lambda _: False,
) -> Mixed:
    """Read subjects of some kinds, one time and, for what lasts, one duration; the first other word is left.

    ``also`` reads what is the verb's own, and says whether it did.
    """
    found = Mixed()
    while not reader.done:
        if also(reader):
            continue
        if lasting and found.minutes is None and (minutes := _lasting(reader)) is not None:
            found.minutes = minutes
        elif (name := reader.name(kinds)) is not None:
            found.names.append(name)
        elif not _read_time(reader, found) and not (reader.pos < reader.verb_at and reader.skip_noise()):
            break
    return found


def _read_time(reader: Reader, found: Mixed) -> bool:
    token = reader.token
    is_bare = not token.quoted and BARE.fullmatch(token.plain) is not None
    if found.when is not None and is_bare:
        return False
    own = when(reader) or (number(reader) if is_bare else None)
    if own is None:
        return False
    if found.when is not None:
        raise reader.refuse(say.ONE_TIME, word=token.text)
    if own.after_call is not None:
        raise reader.refuse(say.AFTER_WHOSE_CALL, word=token.text)
    if own.end is not None:
        raise reader.refuse(say.OPEN_SPAN)
    found.when = own
    return True


def minutes(reader: Reader) -> int | None:
    """Read ``25m`` or ``1h30m``, which can only be durations."""
    token = None if reader.done else reader.token
    if found := reader.match(_MINUTES):
        total = int(found[1])
    elif found := reader.match(_HOURS) or reader.match(_DAYS):
        total = int(found[1]) * 60 + int(found[2] or 0)
    else:
        return None
    if total > MINUTES_A_DAY:
        raise reader.refuse(say.TOO_MANY_MINUTES, word=token.text if token else "", limit=MINUTES_A_DAY)
    return total


def duration(reader: Reader) -> int | None:
    """Read a duration where no time can stand: ``1h30`` and ``2h`` too."""
    found = minutes(reader)
    if found is None and (either := reader.match(_EITHER)):
        return int(either[1]) * 60 + int(either[2] or 0)
    return found


def _lasting(reader: Reader) -> int | None:
    """Read a duration where a time may stand too: what could be both is asked for."""
    found = minutes(reader)
    token = reader.token if not reader.done else None
    if found is not None or token is None or token.quoted:
        return found
    either, bare = _EITHER.fullmatch(token.plain), BARE.fullmatch(token.plain)
    if length := _NO_LENGTH.fullmatch(token.plain):
        minutes_ago = (f"{length[1]}m", f"-{length[1]}") if length[1] else ()
        raise reader.refuse(say.HOW_LONG, (reader.with_words((token,), word) for word in minutes_ago))
    following = reader.ahead(1)
    if following is not None and (_MINUTES.fullmatch(following.plain) or _HOURS.fullmatch(following.plain)):
        return None
    lost: int | None = None
    if either and int(either[1]) <= _LIKELY_HOURS:
        lost = int(either[1]) * 60 + int(either[2] or 0)
    elif bare and len(token.plain) <= _LONE_DIGITS and not reader.names.find(token.plain, {Kind.SEGMENT}):
        lost = int(token.plain)
    if lost is None:
        return None
    clock = as_clock(token.plain)
    lines = [reader.with_words((token,), f"{lost}m"), *([reader.with_words((token,), f"0m {clock}")] if clock else [])]
    raise reader.refuse(say.DURATION_OR_TIME, lines, word=token.text)
