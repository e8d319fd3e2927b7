"""Where a plan starts from: the paper, the plan in force, what is owed, what is not available, who left when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from shootday.entries import Unavailability
from shootday.labour.rest import rest_minutes
from shootday.planning.grounds import Sources
from shootday.planning.minors import MinorRule, minor_rule
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production

if TYPE_CHECKING:
    from shootday.money.plan_cost import PlanCost


@dataclass(frozen=True, slots=True)
class Owed:
    """A segment that today leaves to the plan, with the per cent already in the can (100: nothing is owed)."""

    segment: str
    percent_done: int = 0


@dataclass(frozen=True)
class Situation:
    """Everything that options are made from."""

    production: Production
    plan: ShootingPlan
    """The plan in force."""
    today: date
    """The last day that cannot be planned any more."""
    left: tuple[Owed, ...] = ()
    """What today leaves to the plan; a segment of a later day may be named too, to say how much of it is done."""
    unavailable: tuple[Unavailability, ...] = ()
    last_outs: Mapping[str, datetime] = field(default_factory=dict)
    now: datetime | None = field(default=None, compare=False)
    """When options are asked for; None leaves out what depends on the hour."""
    held: frozenset[str] = frozenset()
    """Segments that are not shot before the day after :attr:`tomorrow`."""
    more_dates: int = 0
    """Weekdays at the end that may be added, beyond those that always may."""
    locked: Mapping[str, date] = field(default_factory=dict)
    """Segments that options leave on a day; other days are not open to them."""
    sources: Sources = field(default_factory=Sources, compare=False)
    """The entries that say so. Two situations are the same whoever said it, and whenever it is asked."""
    _minors: dict[tuple[str, date], MinorRule | None] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )
    _rests: dict[tuple[str, date], int] = field(default_factory=dict, init=False, compare=False, repr=False)

    @property
    def remaining(self) -> tuple[ShootingDay, ...]:
        """The days of the plan in force that can still be changed."""
        return self.plan.after(self.today)

    @property
    def tomorrow(self) -> date:
        """The next shooting day; the next date where the plan has none left."""
        remaining = self.remaining
        return remaining[0].date if remaining else self.today + timedelta(days=1)

    def minor_rule(self, person: str, day: date) -> MinorRule | None:
        """What a minor may do on a date, None for an adult; kept, for it is asked again and again."""
        if (person, day) not in self._minors:
            self._minors[person, day] = minor_rule(self.production, self.production.person[person], day)
        return self._minors[person, day]

    def rest(self, person: str, day: date) -> int:
        """Minutes of rest before a date: what the person's agreement or the law asks, and the house's floor."""
        if (person, day) not in self._rests:
            owed = rest_minutes(self.production, self.production.person[person], day)
            self._rests[person, day] = max(self.production.info.planning.rest_minutes, owed)
        return self._rests[person, day]

    def is_held(self, number: str, day: date) -> bool:
        """Whether a segment is kept out of a date."""
        return number in self.held and day <= self.tomorrow

    @property
    def past(self) -> tuple[ShootingDay, ...]:
        """The days of the plan in force that are shot, or being shot."""
        return tuple(day for day in self.plan.days if day.date <= self.today)

    def cost(self, days: Sequence[ShootingDay]) -> "PlanCost":
        """What it costs to run these days after those that are past."""
        from shootday.money.plan_cost import plan_cost  # noqa: PLC0415 - the screen opens without the budget

        return plan_cost(self.production, days, self.past)

    def owed(self) -> dict[str, int]:
        """Every segment still to be shot and its per cent done: the later days', then what today leaves."""
        done = {number: day.parts.get(number, 0) for day in self.remaining for number in day.segments}
        done |= {owed.segment: owed.percent_done for owed in self.left}
        return {number: percent for number, percent in done.items() if percent < 100}  # noqa: PLR2004 - per cent

    def day_in_force(self, number: str) -> date | None:
        """The remaining day on which the plan in force has a segment, None when it has it no more."""
        return next((day.date for day in self.remaining if number in day.segments), None)
