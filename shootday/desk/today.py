"""Documents + entries + an instant → the snapshot. Pure; the only place where all the engines meet.

Those of hours, money and plans load when they are first asked: a command that logs a line runs without them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from shootday.day.board import board
from shootday.day.facts import DayFacts, fold
from shootday.day.in_force import plan_decided, plan_in_force
from shootday.day.leaving import last_outs
from shootday.day.ledger import Ledger
from shootday.day.presence import Known, presence
from shootday.entries import Entry
from shootday.lazy import cached_property
from shootday.phrases import Said
from shootday.production.dayplan import DayPlan, day_plan, plan_by_sheet
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production
from shootday.spans import to_minute
from shootday.views.snapshot import Snapshot

if TYPE_CHECKING:
    from shootday.labour.crowd import GroupSheet
    from shootday.labour.outlook import DeadlineGroup
    from shootday.labour.situation import Situation
    from shootday.labour.timesheet import Breach, Deadline, Timesheet
    from shootday.money.impact import Budget


def outs_of(entries: Sequence[Entry]) -> dict[str, datetime]:
    """The last instant at which each person left, over several days' entries (all of one day are folded together)."""
    outs: dict[str, datetime] = {}
    for day in sorted({e.day for e in entries}):
        outs.update(last_outs(fold(e for e in entries if e.day == day)))
    return outs


def resolved_day(production: Production, planned: ShootingDay, plan: ShootingPlan) -> DayPlan:
    """The day as its call sheet says it; where a validated plan has changed it, by the draft that follows from it."""
    drawn = day_plan(production, planned)
    if drawn.from_sheet or planned == production.plan.day(planned.date):
        return drawn
    from shootday.planning.callsheet import next_call_sheet  # noqa: PLC0415 - see above

    return plan_by_sheet(production, planned, next_call_sheet(production, planned, plan))


class Engines:
    """One shooting day: what its documents and the days before say of it, and a snapshot of it at any instant.

    What was worked out for one snapshot and still holds serves the next; that changes nothing but the time it takes.
    """

    def __init__(
        self, production: Production, day: date, earlier: Sequence[Entry], like: Engines | None = None
    ) -> None:
        """``like``: the same day's, of whose earlier days nothing is worked out again where they are the same."""
        self.production, self.day, self.earlier = production, day, tuple(earlier)
        self._like = like if like is not None and like.earlier == self.earlier else None
        self._before = plan_in_force(production.plan, earlier)
        planned = self._before.day(day)
        if planned is None:
            raise KeyError(day)
        self.day_plan = resolved_day(production, planned, self._before)
        self._situation: Situation | None = None
        self._presence: Known | None = None

    @property
    def plan(self) -> ShootingPlan:
        """The plan in force when the day begins."""
        return self._before

    def snapshot(self, ledger: Ledger, now: datetime, seq: int, problems: tuple[Said, ...] = ()) -> Snapshot:
        """The day at an instant. Entries that happened later than it stay in the ledger and out of the board."""
        now = to_minute(now)
        production, plan, facts = self.production, self.day_plan, ledger.facts
        present = presence(plan, facts, now, self._presence)
        self._presence = Known(facts, now, present)
        decided = plan_decided(self._before, ledger.counted if facts.decisions else ())
        return Snapshot(
            seq=seq,
            now=now,
            production=production,
            plan=decided,
            day=self.day,
            day_plan=plan,
            entries=ledger.entries,
            facts=facts,
            board=board(plan, facts, now, production.travel_minutes, pace_on=production.info.pace),
            presence=present,
            problems=problems,
            reckon=lambda: DayHours(self._situation_of(facts, now), self._previous_outs, lambda: self._short_rests),
            budget=lambda: self._budget,
            coming=lambda: self._coming(decided),
        )

    def _coming(self, plan: ShootingPlan) -> DayPlan | None:
        """The next shooting day of a plan."""
        following = plan.after(self.day)
        return resolved_day(self.production, following[0], plan) if following else None

    @cached_property
    def _previous_outs(self) -> dict[str, datetime]:
        return outs_of(self.earlier)

    @cached_property
    def _short_rests(self) -> Mapping[str, int]:
        from shootday.desk.weeks import short_rests  # noqa: PLC0415 - see above

        return short_rests(self.production, self.day, self.earlier)

    def _situation_of(self, facts: DayFacts, now: datetime) -> Situation:
        from shootday.labour.situation import Situation  # noqa: PLC0415 - see above

        self._situation = Situation(self.production, self.day_plan, facts, now, self._situation)
        return self._situation

    @cached_property
    def _budget(self) -> Budget:
        if self._like is not None:
            return self._like._budget  # noqa: SLF001 - its own kind
        from shootday.desk.recorded import before  # noqa: PLC0415 - see above
        from shootday.money.impact import Budget  # noqa: PLC0415

        return Budget(self.production, partial(before, day=self.day, earlier=self.earlier))


class DayHours:
    """What follows from the hours that people work at an instant, each part when it is first looked at."""

    def __init__(
        self,
        situation: Situation,
        previous_outs: Mapping[str, datetime],
        short_rests: Callable[[], Mapping[str, int]],
    ) -> None:
        self.situation, self._previous_outs, self._earlier_rests = situation, previous_outs, short_rests

    @cached_property
    def _short_rests(self) -> Mapping[str, int]:
        """The week's earlier short rests, looked for where today's may be one more."""
        from shootday.labour.hours import lacking_rest  # noqa: PLC0415 - see above

        return self._earlier_rests() if lacking_rest(self.situation, self._previous_outs) else {}

    @cached_property
    def sheets(self) -> Mapping[str, Timesheet]:
        """The hours of everyone called or punched, by person."""
        from shootday.labour.hours import timesheets  # noqa: PLC0415 - see above

        return timesheets(self.situation, self._previous_outs, self._short_rests)

    @cached_property
    def crowd(self) -> tuple[GroupSheet, ...]:
        """The hours of extras who were punched by their group."""
        from shootday.labour.crowd import group_sheets  # noqa: PLC0415 - see above

        return group_sheets(self.situation)

    @cached_property
    def breaches(self) -> Mapping[str, tuple[Breach, ...]]:
        """The rules broken, by person; those who broke none are left out."""
        from shootday.labour.hours import broken  # noqa: PLC0415 - see above

        return broken(self.situation, self._previous_outs, self._short_rests)

    @cached_property
    def deadlines(self) -> tuple[Deadline, ...]:
        """When those who are present reach a limit if they work on."""
        from shootday.labour.deadlines import deadlines  # noqa: PLC0415 - see above

        return deadlines(self.situation)

    @cached_property
    def limits(self) -> tuple[DeadlineGroup, ...]:
        """The deadlines that several reach together."""
        from shootday.labour.outlook import grouped  # noqa: PLC0415 - see above

        return grouped(self.situation, self.deadlines)

    @cached_property
    def running_cost(self) -> Decimal:
        """What one more hour costs if everybody who is in stays (employer cost)."""
        from shootday.labour.running import running_cost  # noqa: PLC0415 - see above

        return running_cost(self.situation)
