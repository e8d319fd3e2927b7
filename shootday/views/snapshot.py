"""One frozen picture of the day, from which every screen and every output is drawn.

Hours and money are worked out, and their engines loaded, when they are first looked at: whoever only logs a line does
not wait for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from shootday.day.board import Board
from shootday.day.delays import DelayLine, delays
from shootday.day.facts import DayFacts
from shootday.day.presence import Presence
from shootday.entries import Entry
from shootday.lazy import cached_property
from shootday.phrases import Said
from shootday.production.dayplan import DayPlan
from shootday.production.plan import ShootingPlan
from shootday.production.production import Production

if TYPE_CHECKING:
    from shootday.labour.crowd import GroupSheet
    from shootday.labour.outlook import DeadlineGroup
    from shootday.labour.situation import Situation
    from shootday.labour.timesheet import Breach, Deadline, Timesheet
    from shootday.money.causes import DelayCost
    from shootday.money.impact import Budget, Impact
    from shootday.money.live import Choice
    from shootday.money.moments import Moment


class Hours(Protocol):
    """What follows from the hours that people work; each part is worked out when it is first looked at."""

    @property
    def sheets(self) -> Mapping[str, Timesheet]:
        """The hours of everyone called or punched, by person."""

    @property
    def crowd(self) -> tuple[GroupSheet, ...]:
        """The hours of extras who were punched by their group, so many who spent the day alike in each."""

    @property
    def breaches(self) -> Mapping[str, tuple[Breach, ...]]:
        """The rules broken, by person; those who broke none are left out."""

    @property
    def deadlines(self) -> tuple[Deadline, ...]:
        """When those who are present reach a limit if they work on."""

    @property
    def limits(self) -> tuple[DeadlineGroup, ...]:
        """The deadlines that several reach together."""

    @property
    def running_cost(self) -> Decimal:
        """What one more hour costs if everybody who is in stays (employer cost)."""

    @property
    def situation(self) -> Situation:
        """What they follow from: rules, punches and an instant."""


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
    problems: tuple[Said, ...]
    """What is wrong with the journal itself: torn tails, bad lines, a newer version."""
    reckon: Callable[[], Hours] = field(repr=False, compare=False)
    budget: Callable[[], Budget] = field(repr=False, compare=False)
    coming: Callable[[], DayPlan | None] = field(repr=False, compare=False)

    @cached_property
    def _hours(self) -> Hours:
        return self.reckon()

    @property
    def sheets(self) -> Mapping[str, Timesheet]:
        """The hours of everyone called or punched, by person."""
        return self._hours.sheets

    @property
    def crowd(self) -> tuple[GroupSheet, ...]:
        """The hours of extras who were punched by their group, so many who spent the day alike in each."""
        return self._hours.crowd

    @property
    def breaches(self) -> Mapping[str, tuple[Breach, ...]]:
        """The rules broken, by person, as their hours say them; those who broke none are left out."""
        return self._hours.breaches

    @property
    def deadlines(self) -> tuple[Deadline, ...]:
        """When those who are present reach a limit if they work on."""
        return self._hours.deadlines

    @property
    def limits(self) -> tuple[DeadlineGroup, ...]:
        """The deadlines that several reach together, soonest first; those that lie behind stand until people leave."""
        return self._hours.limits

    @property
    def situation(self) -> Situation:
        """What the hours are worked out from."""
        return self._hours.situation

    @property
    def running_cost(self) -> Decimal:
        """What one more hour costs if everybody who is in stays (employer cost)."""
        return self._hours.running_cost

    def cost_of(self, minutes: int) -> Decimal:
        """What so many more minutes cost if everybody who is in stays (employer cost)."""
        from shootday.labour.running import running_cost  # noqa: PLC0415 - see above

        return running_cost(self.situation, minutes)

    @cached_property
    def choice(self) -> Choice | None:
        """Stop or go on with the segment in hand; None while none is."""
        from shootday.money.live import choice  # noqa: PLC0415 - see above

        return choice(self.situation, self.board, self.plan, self.budget().table)

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """Until when what may still be decided."""
        from shootday.money.moments import moments  # noqa: PLC0415 - see above

        return moments(self.situation, self.board, self.plan)

    @cached_property
    def delays(self) -> tuple[DelayLine, ...]:
        """The delay ledger: its lines add up to the board's offset."""
        return delays(self.board, self.facts)

    @cached_property
    def delay_costs(self) -> tuple[DelayCost, ...]:
        """The delay ledger with what each line costs in hours."""
        from shootday.money.causes import delay_costs  # noqa: PLC0415 - see above

        return delay_costs(self.impact.day, self.delays)

    @cached_property
    def impact(self) -> Impact:
        """What the day and the plan in force do to the budget."""
        from shootday.money.impact import impact  # noqa: PLC0415 - see above
        from shootday.money.today import DayPay  # noqa: PLC0415

        pay = DayPay(self.sheets, self.crowd)
        return impact(self.budget(), self.plan, self.day_plan, self.facts, pay, self.now)

    @cached_property
    def next_day(self) -> DayPlan | None:
        """The shooting day after this one by the plan in force; None after the last."""
        return self.coming()

    @property
    def number(self) -> int:
        """The n of J n."""
        return self.day_plan.number
