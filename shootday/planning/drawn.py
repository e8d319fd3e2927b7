"""Single days of a plan drawn up on the clock and checked, each once: a move changes two days out of thirty."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shootday.planning.check_day import within
from shootday.planning.own_hours import OwnHours, own_hours
from shootday.planning.situation import Situation
from shootday.planning.violation import Violation
from shootday.production.dayplan import DayPlan, plan_by_rules
from shootday.production.plan import ShootingDay


@dataclass(frozen=True, slots=True)
class Drawn:
    """A day by the house rules, with everybody's own hours and the minutes of rest that are due before them."""

    plan: DayPlan
    rests: Mapping[str, tuple[OwnHours, int]]


_KEPT = 1000


class DayBook:
    """What follows from one day alone, in one situation. Nothing in it is truth: an empty book answers the same."""

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        self._drawn: dict[object, Drawn] = {}
        self._within: dict[object, tuple[Violation, ...]] = {}

    def drawn(self, day: ShootingDay) -> Drawn:
        """The day on the clock."""
        key = day_key(day)
        if key not in self._drawn:
            _make_room(self._drawn)
            self._drawn[key] = _draw(self.situation, day)
        return self._drawn[key]

    def within(self, day: ShootingDay, rig: int = 0, *, overtime: bool = True) -> tuple[Violation, ...]:
        """The rules that the day breaks by itself; *rig*: the minutes that setting places again adds to it."""
        key = (day_key(day), rig, overtime)
        if key not in self._within:
            _make_room(self._within)
            self._within[key] = tuple(within(self.situation, day, rig, overtime=overtime))
        return self._within[key]


def _make_room(kept: dict[object, Any]) -> None:
    if len(kept) >= _KEPT:
        kept.clear()


def day_key(day: ShootingDay) -> object:
    """What tells two days apart, as something to look up by."""
    return day.date, day.unit, day.form, day.base, day.call, day.segments, tuple(sorted(day.parts.items()))


def _draw(situation: Situation, day: ShootingDay) -> Drawn:
    plan = plan_by_rules(situation.production, day)
    hours = own_hours(situation.production, plan)
    return Drawn(plan, {person: (own, situation.rest(person, day.date)) for person, own in hours.items()})
