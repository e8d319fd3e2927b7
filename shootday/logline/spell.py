"""An entry as the line that would write it: what stands on the log line when somebody sets out to amend it.

Several spellings are tried, the shortest first; the one that is read back as the very same fact is taken.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from shootday.day.effective import effective
from shootday.day.facts import fold
from shootday.entries import Correction, Decision, DecisionAction, Entry, Fact, Punch
from shootday.errors import NotUnderstood
from shootday.logline.context import Context
from shootday.logline.parse import parse
from shootday.logline.spelling import Spelling, Style, Time
from shootday.logline.verbs import BY_KEY
from shootday.phrases import logline as say


@dataclass(frozen=True, slots=True)
class Spelt:
    """A line, and where in it the time stands that is asked for."""

    line: str
    start: int
    end: int


def short(entry_id: str, entries: Sequence[Entry]) -> str:
    """What a line calls an entry: its number, or its id where another of the day has the same."""
    number = next((e.number for e in entries if e.id == entry_id), 0)
    return str(number) if sum(e.number == number for e in entries) == 1 else entry_id


def amendment(entry_id: str, context: Context, person: str | None = None) -> Spelt:
    """The line that amends an entry, as it says what it says now; asked for a correction, that of what it corrects.

    ``person``: the time that stands for them is the one to change. Raises NotUnderstood for what no line can amend.
    """
    root = _root(entry_id, context.entries)
    now = next((e for e in effective(context.entries) if e.id == root), None)
    if now is None:
        raise NotUnderstood(say.STRUCK_ONE.said(id=short(root, context.entries)))
    if isinstance(now.fact, Decision) and now.fact.action is not DecisionAction.OVERRUN_AUTHORISED:
        raise NotUnderstood(say.DECISION_STANDS.said(id=short(root, context.entries)))
    inner = context.amending(now, fold(e for e in context.entries if e.id != root))
    words = _spelt(now, inner, person)
    head = f"{BY_KEY['amend'].spoken(context.lang)[0]} {short(root, context.entries)} "
    return _joined(head, words)


def _root(entry_id: str, entries: Sequence[Entry]) -> str:
    known = {e.id: e.fact for e in entries}
    while isinstance(fact := known.get(entry_id), Correction) and fact.target in known:
        entry_id = fact.target
    return entry_id


def _spelt(now: Entry, context: Context, person: str | None) -> list[str]:
    """The first spelling that is read back as the same fact; where none is, the shortest."""
    first: list[str] = []
    for words in _spellings(now, context, person):
        first = first or words
        try:
            read = parse(" ".join(words), context).drafts
        except NotUnderstood:
            continue
        if len(read) == 1 and _same(read[0], (now.happened_at, now.fact)):
            return words
    return first


def _spellings(now: Entry, context: Context, person: str | None) -> Iterator[list[str]]:
    for style in Style.every():
        yield Spelling(context, style).words(now.happened_at, now.fact, person)


def _same(one: tuple[datetime, Fact], other: tuple[datetime, Fact]) -> bool:
    """Whether two drafts say the same; the order in which people are named says nothing."""
    return one[0] == other[0] and _unordered(one[1]) == _unordered(other[1])


def _unordered(fact: Fact) -> Fact:
    return fact.model_copy(update={"people": tuple(sorted(fact.people))}) if isinstance(fact, Punch) else fact


def _joined(head: str, words: Sequence[str]) -> Spelt:
    line, span = head, (0, 0)
    for n, word in enumerate(words):
        start = len(line) + bool(n)
        line = f"{line} {word}" if n else line + word
        if isinstance(word, Time):
            span = (start, len(line))
    return Spelt(line, *(span if span[1] else (len(line), len(line))))
