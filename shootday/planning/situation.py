"""Where a plan starts from: the paper, the plan in force, what is owed, what is not available, who left when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from shootday.entries import Unavailability
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production


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
    locked: Mapping[str, date] = field(default_factory=dict)
    """Segments that options leave on a day; other days are not open to them."""

    @property
    def remaining(self) -> tuple[ShootingDay, ...]:
        """The days of the plan in force that can still be changed."""
        return self.plan.after(self.today)

    def owed(self) -> dict[str, int]:
        """Every segment still to be shot and its per cent done: the later days', then what today leaves."""
        done = {number: day.parts.get(number, 0) for day in self.remaining for number in day.segments}
        done |= {owed.segment: owed.percent_done for owed in self.left}
        return {number: percent for number, percent in done.items() if percent < 100}  # noqa: PLR2004 - per cent

    def day_in_force(self, number: str) -> date | None:
        """The remaining day on which the plan in force has a segment, None when it has it no more."""
        return next((day.date for day in self.remaining if number in day.segments), None)
