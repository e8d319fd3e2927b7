"""Which day, and which instant counts as now."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from shootday.clock import Clock, FixedClock
from shootday.day.in_force import plan_in_force
from shootday.day.span import day_at, day_span
from shootday.entries import Entry
from shootday.errors import Refusal
from shootday.journal import DayLog, Journal
from shootday.phrases import desk as say
from shootday.production.plan import ShootingPlan
from shootday.production.production import Production
from shootday.text import clean

_NUMBERED = re.compile(r"[JjDd](\d{1,3})")


@dataclass(frozen=True)
class Opened:
    """The day that was asked for, the clock that tells its now, and what was read of the journal to find them."""

    day: date
    clock: Clock
    logs: Mapping[date, DayLog]


def open_day(production: Production, journal: Journal, asked: str | None, clock: Clock, at: datetime | None) -> Opened:
    """Find the day and its clock. Raises Refusal when there is no such day.

    ``asked`` is an ISO date or ``J7``; without it, the day that the instant falls in, and without an instant either,
    between two shoots, the last recorded day. ``at`` counts as now; without it, the clock while the shooting day lasts,
    else the happened time of the day's last entry (the start of its span when it has none).
    """
    logs = {d: journal.read(d) for d in journal.days()}
    everything = [e for log in logs.values() for e in log.entries]
    plan = plan_in_force(production.plan, everything)
    if not plan.days:
        raise Refusal(say.NO_DAYS.said())
    day = day_at(production, plan, at or clock.now()) if asked is None else _asked_day(plan, asked)
    if day is None and at is None:
        day = max((e.day for e in everything if plan.day(e.day)), default=None)
    if day is None:
        asked_at = (at or clock.now()).astimezone(production.zone)
        raise Refusal(say.NO_DAY_AT.said(at=asked_at.isoformat(timespec="minutes")))
    if at is not None:
        return Opened(day, FixedClock(at), logs)
    span = day_span(production, plan, day)
    if span.start <= clock.now() < span.end:
        return Opened(day, clock, logs)
    last = _last_happened([e for e in everything if e.day == day])
    return Opened(day, FixedClock(last or span.start), logs)


def _last_happened(entries: list[Entry]) -> datetime | None:
    return max((e.happened_at for e in entries), default=None)


def _asked_day(plan: ShootingPlan, asked: str) -> date:
    numbered = _NUMBERED.fullmatch(asked.strip())
    if numbered and 1 <= int(numbered[1]) <= len(plan.days):
        return plan.days[int(numbered[1]) - 1].date
    try:
        day = date.fromisoformat(asked.strip())
    except ValueError:
        day = None
    if day is None or plan.day(day) is None:
        raise Refusal(say.NO_SUCH_DAY.said(day=clean(asked, 60), count=len(plan.days)))
    return day
