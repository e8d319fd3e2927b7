"""The dates that may be shooting days: those of the plan in force, then a few weekdays more."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, islice

from shootday.planning.light import night_day
from shootday.planning.minors import MinorRule
from shootday.planning.pricing import Prices
from shootday.planning.problem import LATEST_PUSH, Slot
from shootday.planning.situation import Situation
from shootday.production.base import wall_minutes
from shootday.production.dayplan import is_night
from shootday.production.plan import DayForm, ShootingDay
from shootday.production.production import Production
from shootday.spans import later

EXTRA_DATES = 2
"""Weekdays after the last shooting day that may be added."""
_WEEKEND = 5


@dataclass(frozen=True)
class Slots:
    """Builds the dates of a situation; *cast* gives minors their index."""

    situation: Situation
    prices: Prices
    cast: Sequence[str]

    def build(self) -> tuple[Slot, ...]:
        """The dates in order."""
        days = [(day.date, day) for day in self.situation.remaining]
        dated = [*days, *((extra, None) for extra in self.extra_dates())]
        before, built = self.situation.today, []
        for at, old in dated:
            built.append(self.slot(at, old, (at - before).days))
            before = at
        return tuple(built)

    def extra_dates(self) -> Iterable[date]:
        """Weekdays after the plan's last day on which the whole crew of that day is still under contract."""
        remaining = self.situation.remaining
        last = remaining[-1].date if remaining else self.situation.today
        wanted = EXTRA_DATES + self.situation.more_dates
        weekdays = (day for n in count(1) if (day := last + timedelta(days=n)).weekday() < _WEEKEND)
        crew = self.prices.crew(last)
        return [day for day in islice(weekdays, wanted) if crew <= self.prices.crew(day)]

    def slot(self, at: date, old: ShootingDay | None, gap: int) -> Slot:
        """One date, prepared."""
        rules = self.situation.production.info.planning
        form = old.form if old else DayForm.NORMAL
        first, second = self.prices.overtime(at)
        return Slot(
            date=at,
            old=old,
            gap=gap,
            day_call=self.calls(at, old, rules.day_call, night=False),
            night_call=self.calls(at, old, rules.night_call, night=True),
            meal=rules.meal_minutes if form is DayForm.NORMAL else 0,
            fixed=self.prices.fixed(at),
            first_tier=first,
            second_tier=second,
            minors=self.minors(at),
        )

    def calls(self, at: date, old: ShootingDay | None, default: int, *, night: bool) -> tuple[int, int]:
        """Earliest and latest call: the plan's own where it has one, put off for the crew's actual last outs."""
        planned = self.call_in_force(old, night=night) if old else None
        base = default if planned is None else planned
        rest = max((self.rested(person, at) for person in self.prices.crew(at)), default=0)
        return max(base, _five(rest) if rest > base else base), base + LATEST_PUSH

    def call_in_force(self, old: ShootingDay, *, night: bool) -> int | None:
        """The call that the plan in force gives a date of that kind; None when it makes the date the other kind."""
        production = self.situation.production
        if night_day(production, old) is not night:
            return None
        return call_of(production, old)

    def rested(self, person: str, at: date) -> int:
        """Clock minute of a date from which somebody may be called after their actual last out; 0 when unknown."""
        production = self.situation.production
        out = self.situation.last_outs.get(person)
        if out is None:
            return 0
        return wall_minutes(at, later(out, self.situation.rest(person, at)), production.zone)

    def crew_rest(self) -> int:
        """Rest between two days of the whole crew: the longest that any of them is owed."""
        days = [day.date for day in self.situation.production.plan.days]
        owed = (self.situation.rest(person, day) for day in days for person in self.prices.crew(day))
        return max(owed, default=self.situation.production.info.planning.rest_minutes)

    def minors(self, at: date) -> dict[int, MinorRule]:
        """Rules of the cast's minors on a date."""
        rules = {n: self.situation.minor_rule(person, at) for n, person in enumerate(self.cast)}
        return {n: rule for n, rule in rules.items() if rule is not None}


def call_of(production: Production, day: ShootingDay) -> int:
    """The general call of a day of the plan: its own, its call sheet's, or the house's."""
    rules = production.info.planning
    sheet = production.callsheet.get(day.date)
    if day.call is not None:
        return day.call
    if sheet is not None and {s.segment for s in sheet.segments} == set(day.segments):
        return sheet.call
    return rules.night_call if is_night(production, day) else rules.day_call


def _five(minutes: int) -> int:
    """Calls are put off to a multiple of five minutes."""
    return -(-minutes // 5) * 5
