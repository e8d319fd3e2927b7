"""One frozen picture of the day, from which every screen and every output is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property

from shootday.day.board import Board
from shootday.day.facts import DayFacts
from shootday.day.presence import Presence
from shootday.entries import Entry
from shootday.labour.timesheet import Deadline, Timesheet
from shootday.money.impact import Budget, Impact, impact
from shootday.phrases import Said
from shootday.production.dayplan import DayPlan
from shootday.production.plan import ShootingPlan
from shootday.production.production import Production


@dataclass(frozen=True)
class Snapshot:
    """The day at an instant: documents, entries and everything that follows from the two."""

    seq: int
    """Grows with every change; a result that was computed for an older one is dropped."""
    now: datetime
    production: Production
    plan: ShootingPlan
    """The plan in force: the document's, or the last validated decision's."""
    day: date
    day_plan: DayPlan
    entries: tuple[Entry, ...]
    """All entries of the day in the order in which they were written, struck ones among them."""
    facts: DayFacts
    board: Board
    presence: Mapping[str, Presence]
    sheets: Mapping[str, Timesheet]
    deadlines: tuple[Deadline, ...]
    running_cost: Decimal
    """What one more hour costs if everybody who is in stays (employer cost)."""
    problems: tuple[Said, ...]
    """What is wrong with the journal itself: torn tails, bad lines, a newer version."""
    budget: Budget = field(repr=False, compare=False)

    @cached_property
    def impact(self) -> Impact:
        """What the day and the plan in force do to the budget; worked out when it is first looked at."""
        return impact(self.budget, self.plan, self.day_plan, self.facts, self.sheets, self.now)

    @property
    def number(self) -> int:
        """The n of J n."""
        return self.day_plan.number
