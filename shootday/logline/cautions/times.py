"""Instants that are still to come, of another day, or too far away to be meant."""

from collections.abc import Iterator
from datetime import datetime

from shootday.entries import Fact, Incident, Milestone, Punch, SegmentMark
from shootday.errors import Refusal
from shootday.logline.context import Context
from shootday.logline.times import BEFORE_CALL, closes, first_call
from shootday.phrases import Said
from shootday.phrases import cautions as say
from shootday.spans import later, minutes_between
from shootday.views.sentence import wording

_AHEAD = 2
"""Minutes that a watch on the set may be ahead of the laptop without a word."""
_SOON = 60
_A_DAY = 24 * 60


def times(context: Context, at: datetime, fact: Fact) -> Iterator[Said]:
    """What is to be said of a fact's instants. Raises Refusal for one that lies days ahead."""
    instants = _instants(at, fact)
    last = max(instants)
    if last > later(max(closes(context), context.minute), _A_DAY):
        raise Refusal(say.TOO_FAR.said(at=wording.clock(context, last)))
    if (minutes := minutes_between(context.minute, last)) > _AHEAD:
        soon = minutes < _SOON
        yield say.AHEAD.said(minutes=minutes) if soon else say.AHEAD_AT.said(at=wording.clock(context, last))
    first = min(instants)
    opens = later(first_call(context), -BEFORE_CALL)
    if isinstance(fact, Punch | SegmentMark | Milestone | Incident) and first < opens:
        yield say.OTHER_DAY.said(at=wording.clock(context, first))


def _instants(at: datetime, fact: Fact) -> list[datetime]:
    """When it happened, to whom; the end of a span. How long something will be unavailable is no such instant."""
    found = [at]
    if isinstance(fact, Punch):
        found += fact.times.values()
    if isinstance(fact, Punch | Milestone) and fact.until is not None:
        found.append(fact.until)
    return found
