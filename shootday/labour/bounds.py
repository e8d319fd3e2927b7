"""When limits are reached, if work goes on."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from shootday.labour.limits import Limit, Limits
from shootday.labour.stretches import reached, stretches
from shootday.labour.worktime import WorkDay
from shootday.spans import Span, later


class Bound(NamedTuple):
    """A limit, and when it is reached if work goes on."""

    code: str
    at: datetime
    source: str


def bounds(limits: Limits, whole: WorkDay, ahead: WorkDay) -> tuple[Bound, ...]:
    """Those of a day; ``ahead``: what of the whole of it is looked at."""
    found = list(_reached(ahead.work, limits.day))
    if limits.spell is not None:
        for current in stretches(ahead.work, limits.spell.pause)[-1:]:
            found += _reached(current, (limits.spell,))
    frame = ahead.frame
    if frame is None:
        return tuple(found)
    spans = [span for span in limits.amplitudes if frame.minutes >= span.minutes]
    found += [Bound(span.code, later(frame.start, span.minutes), span.source) for span in spans]
    if limits.meal is not None:
        due = limits.meal.due(frame, whole.meals)
        found += [Bound(limits.meal.code, due, limits.meal.source)] if due <= frame.end else []
    return tuple(found)


def _reached(work: Sequence[Span], found: Sequence[Limit]) -> Iterator[Bound]:
    for limit in found:
        at = reached(work, limit.minutes)
        if at is not None:
            yield Bound(limit.code, at, limit.source)
