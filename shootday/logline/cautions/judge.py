"""The one table: what is looked at for each kind of fact. Nothing here changes what a line writes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from shootday.day.effective import effective
from shootday.day.facts import fold
from shootday.entries import (
    Correction,
    Estimate,
    Expense,
    Fact,
    Incident,
    MediaMark,
    Milestone,
    Observation,
    Punch,
    SegmentMark,
    Unavailability,
)
from shootday.logline.cautions.landmarks import landmarks
from shootday.logline.cautions.marks import marks
from shootday.logline.cautions.others import cards, expenses, incidents, notes, unavailable
from shootday.logline.cautions.punches import punches
from shootday.logline.cautions.times import times
from shootday.logline.context import Context
from shootday.phrases import Said
from shootday.phrases import cautions as say

_JUDGES: dict[type, Callable[[Context, datetime, Any], Iterable[Said]]] = {
    SegmentMark: marks,
    Punch: punches,
    Milestone: landmarks,
    Incident: incidents,
    Unavailability: unavailable,
    Expense: expenses,
    MediaMark: cards,
    Observation: notes,
    Estimate: notes,
}


def cautions(context: Context, drafts: Sequence[tuple[datetime, Fact]]) -> tuple[Said, ...]:
    """What should be said of facts before and after they are written, against what the day holds already.

    Raises Refusal for what changes nothing or cannot be meant.
    """
    said: dict[tuple[str, str], Said] = {}
    for at, fact in drafts:
        found = _amended(context, at, fact) if isinstance(fact, Correction) else _judged(context, at, fact)
        said |= {(each.text("fr"), each.text("en")): each for each in found}
    return tuple(said.values())


def _judged(context: Context, at: datetime, fact: Fact) -> Iterator[Said]:
    yield from times(context, at, fact)
    if type(fact) in _JUDGES:
        yield from _JUDGES[type(fact)](context, at, fact)


def _amended(context: Context, at: datetime, fact: Correction) -> Iterator[Said]:
    """An amendment is judged as its new line, on the day as it stands without the entry that it amends."""
    if fact.replacement is None:
        return
    known = next((e for e in effective(context.entries) if e.id == fact.target), None)
    if known is not None and (known.happened_at, known.fact) == (at, fact.replacement):
        yield say.UNCHANGED.said()
        return
    others = tuple(e for e in context.entries if e.id != fact.target)
    yield from _judged(replace(context, entries=others, facts=fold(others)), at, fact.replacement)
