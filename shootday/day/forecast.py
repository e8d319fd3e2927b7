"""When each remaining segment and the meal will fall. Gaps absorb lateness; hard stops never move."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from shootday.day.facts import DayFacts
from shootday.day.progress import IN_HAND, Progress, SegmentStatus
from shootday.production.dayplan import DayPlan
from shootday.spans import Span, elapsed, later

Travel = Callable[[str, str], int]
"""Minutes from one location to another, by id."""

_PACE_AFTER = 3
_SLOWEST, _FASTEST = Fraction(2), Fraction(1, 2)


def pace_of(done: Sequence[Progress]) -> Fraction:
    """Shooting minutes taken ÷ planned over the segments completed today, once three are, kept between 0.5 and 2.

    Only segments whose shooting start was logged can be measured. 1 means: as planned.
    """
    measured = [p for p in done if p.status is SegmentStatus.COMPLETED and p.start_at is not None]
    planned = sum(p.plan.shoot_minutes for p in measured)
    if len(measured) < _PACE_AFTER or planned == 0:
        return Fraction(1)
    return min(_SLOWEST, max(_FASTEST, Fraction(sum(p.shoot_taken for p in measured), planned)))


def scaled(minutes: int, pace: Fraction) -> int:
    """So many planned minutes at a pace, rounded half up."""
    return int(minutes * pace + Fraction(1, 2))


def remaining_minutes(progress: Progress, pace: Fraction) -> int:
    """Set-up not yet done + shooting not yet done, at the pace; 0 for what is finished, given up or put off."""
    plan = progress.plan
    match progress.status:
        case SegmentStatus.PLANNED:
            return scaled(plan.setup_minutes + plan.shoot_minutes, pace)
        case SegmentStatus.SETUP:
            return max(0, scaled(plan.setup_minutes, pace) - progress.setup_taken) + scaled(plan.shoot_minutes, pace)
        case SegmentStatus.SHOOTING | SegmentStatus.PAUSED:
            rest = plan.shoot_minutes * (100 - progress.percent) // 100
            taken = progress.shoot_taken if progress.percent == 0 else 0
            return max(0, scaled(rest, pace) - taken)
        case _:
            return 0


@dataclass(frozen=True, slots=True)
class Forecast:
    """When what remains will fall. ``segments`` holds the remaining ones only, the one in hand first."""

    segments: Mapping[str, Span]
    meal: Span | None
    last_end: datetime | None
    """End of the last remaining segment; None when nothing remains."""


def forecast(
    plan: DayPlan, facts: DayFacts, rows: Sequence[Progress], pace: Fraction, travel: Travel, now: datetime
) -> Forecast:
    """Lay out what remains after an instant, in planned order, the meal among it."""
    begun = any(p.began_at for p in rows)
    meal_on = next(((s, e) for s, e in reversed(facts.meals) if s <= now and (e is None or e > now)), None)
    cursor, place = now, _place(rows)
    meal: Span | None = None
    if meal_on is not None:
        length = elapsed(plan.meal.start, plan.meal.end) if plan.meal else timedelta(0)
        meal = Span(meal_on[0], max(now, meal_on[1] or meal_on[0] + length))
        cursor = meal.end
    meal_due = plan.meal if plan.meal and not any(start <= now for start, _ in facts.meals) else None
    spans: dict[str, Span] = {}
    in_hand = [p for p in rows if p.status in IN_HAND]
    waiting = sorted((p for p in rows if p.status is SegmentStatus.PLANNED), key=lambda p: p.plan.start)
    for row in (*sorted(in_hand, key=lambda p: p.last_at or now), *waiting):
        if meal_due and row.status is SegmentStatus.PLANNED and row.plan.start >= meal_due.start:
            meal = _meal(meal_due, cursor)
            cursor, meal_due = meal.end, None
        start = cursor
        if row.status is SegmentStatus.PLANNED:
            start = later(cursor, travel(place, row.plan.location) if place and place != row.plan.location else 0)
            start = max([start, *([row.plan.start] if not begun else []), *filter(None, [row.plan.not_before])])
        end = later(start, remaining_minutes(row, pace))
        spans[row.plan.id] = Span(row.began_at or start, end)
        cursor, place, begun = end, row.plan.location, True
    last = cursor if spans else None
    if meal_due is not None:
        meal = _meal(meal_due, cursor)
    return Forecast(spans, meal, last)


def _meal(due: Span, cursor: datetime) -> Span:
    start = max(due.start, cursor)
    return Span(start, start + elapsed(due.start, due.end))


def _place(rows: Sequence[Progress]) -> str | None:
    """The location of the segment worked on last: where the unit stands; None before the first."""
    worked = [p for p in rows if p.began_at is not None and p.last_at is not None]
    return max(worked, key=lambda p: p.last_at or p.plan.start).plan.location if worked else None
