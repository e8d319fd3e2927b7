"""Which shooting day an instant belongs to."""

from datetime import date, datetime

from shootday.production.dayplan import day_plan
from shootday.production.plan import ShootingPlan
from shootday.production.production import Production
from shootday.spans import Span, later

BEFORE_CALL = 240
"""A day's span begins so many minutes before its first call (design: day of an entry)."""
_LAST_DAY = 24 * 60


def day_span(production: Production, plan: ShootingPlan, day: date) -> Span:
    """From four hours before the day's first call to four hours before the next day's; the last one lasts 24 h more.

    Raises KeyError when the date is not a shooting day.
    """
    index = next((n for n, d in enumerate(plan.days) if d.date == day), None)
    if index is None:
        raise KeyError(day)
    start = _first_call(production, plan, index)
    if index + 1 < len(plan.days):
        end = _first_call(production, plan, index + 1)
    else:
        end = later(day_plan(production, plan.days[index]).wrap, _LAST_DAY)
    return Span(later(start, -BEFORE_CALL), max(later(end, -BEFORE_CALL), later(start, -BEFORE_CALL)))


def _first_call(production: Production, plan: ShootingPlan, index: int) -> datetime:
    resolved = day_plan(production, plan.days[index])
    return min((resolved.call, *resolved.calls.values(), *(at for _, at in resolved.extras.values())))


def day_at(production: Production, plan: ShootingPlan, instant: datetime) -> date | None:
    """The shooting day whose span holds the instant, None before the first and after the last."""
    for day in plan.days:
        span = day_span(production, plan, day.date)
        if span.start <= instant < span.end:
            return day.date
    return None
