"""When each person who is present reaches a limit, if they work on from now."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from shootday.day.facts import DayFacts
from shootday.labour.limits import Limits, limits
from shootday.labour.situation import Situation
from shootday.labour.timesheet import Deadline
from shootday.labour.windows import nights
from shootday.labour.worktime import split_after, stretches
from shootday.production.base import MINUTES_A_DAY
from shootday.production.dayplan import DayPlan
from shootday.production.production import Production
from shootday.spans import Span, to_minute, total_minutes

__all__ = ["Deadline", "deadlines"]


def deadlines(production: Production, plan: DayPlan, facts: DayFacts, now: datetime) -> tuple[Deadline, ...]:
    """Soonest first. One that has passed stays, at its instant, until the person has left or has had the pause."""
    situation = Situation(production, plan, facts, now)
    found: list[Deadline] = []
    for person in situation.people().values():
        if person is None or not situation.work_day(person).open:
            continue
        ahead = situation.work_day(person, MINUTES_A_DAY).work
        found.extend(_of(person.id, limits(production, person, plan.date), ahead, situation))
    return tuple(sorted(found, key=lambda d: (d.at, d.person, d.code)))


def _of(person: str, found: Limits, ahead: Sequence[Span], situation: Situation) -> Iterator[Deadline]:
    """``ahead`` is the person's work so far and for a day to come."""
    for limit in found.day:
        if (at := _reached(ahead, limit.minutes)) is not None:
            yield Deadline(person, limit.code, at, limit.source)
    if found.spell is not None:
        current = stretches(ahead, found.spell.pause)[-1:]
        if current and (at := _reached(current[0], found.spell.minutes)) is not None:
            yield Deadline(person, found.spell.code, at, found.spell.source)
    if found.night is not None:
        windows = nights(ahead, situation.production.zone, found.night.clock)
        coming = next((w for w in windows if w.end > to_minute(situation.now)), None)
        if coming is not None:
            yield Deadline(person, found.night.code, coming.start, found.night.source)


def _reached(work: Sequence[Span], minutes: int) -> datetime | None:
    """The instant at which so many minutes will have been worked, None when they will not."""
    return split_after(work, minutes)[0][-1].end if total_minutes(work) >= minutes else None
