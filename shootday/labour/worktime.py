"""From punches to worked time: stretches of presence, less meals and pauses, as instants."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from shootday.day.facts import PunchMark
from shootday.entries import PunchAction
from shootday.labour.marks import (
    AROUND,
    BY_HMC,
    BY_IN,
    HMC,
    MEAL,
    PAUSE,
    TRAVEL,
    closed,
    pairs,
    presence_of,
    rides,
)
from shootday.labour.mealclock import MealClock
from shootday.labour.stretches import overlaps, past, within
from shootday.spans import Span, subtract, to_minute, union


class Status(StrEnum):
    """What the punches of a person amount to (closed list)."""

    UNPUNCHED = "unpunched"
    ABSENT = "absent"
    NO_IN = "no_in"
    """Went out, never came in."""
    OUT_FIRST = "out_first"
    """Went out before coming in."""
    OVERLAPPING = "overlapping"
    """Came in for two stretches of time that share some."""
    WORKED = "worked"


class Hmc(StrEnum):
    """What hair, make-up and costume are to a person's hours (closed list)."""

    NOT_THEIRS = "not_theirs"
    """Technicians: such a punch says nothing of their hours."""
    WORK = "work"
    PRESENCE = "presence"
    """It starts the presence, and is not counted as work."""
    APART = "apart"
    """The same for as many minutes as the agreement says; beyond them it is work."""


@dataclass(frozen=True, slots=True)
class WorkDay:
    """One person's day in disjoint stretches, in order."""

    status: Status
    presence: tuple[Span, ...] = ()
    work: tuple[Span, ...] = ()
    open: bool = False
    """Whether the person is still in."""
    transport: tuple[Span, ...] = ()
    """Between the meeting point and the set, where the rules speak of it."""
    travel: tuple[Span, ...] = ()
    """To another place and back, outside the presence, where the rules speak of it."""
    meals: tuple[Span, ...] = ()
    """The meal breaks that are over; where the rules have a clock of meals, the breaks that restart it."""
    hmc: tuple[Span, ...] = ()
    """Hair, make-up and costume that the agreement does not pay as work, where it says so."""

    @property
    def minutes(self) -> int:
        """Worked minutes."""
        return sum([span.minutes for span in self.work])

    @property
    def frame(self) -> Span | None:
        """From the first to the last instant of the day, meeting point and return to it included; None without any."""
        if not self.presence:
            return None
        if not self.transport and not self.travel:
            return Span(self.presence[0].start, self.presence[-1].end)
        spans = (*self.presence, *self.transport, *self.travel)
        return Span(min([span.start for span in spans]), max([span.end for span in spans]))

    @property
    def paid_work(self) -> tuple[Span, ...]:
        """What is paid as work: a minor's hours count hair and make-up even where their pay does not."""
        return subtract(self.work, self.hmc) if self.hmc else self.work

    @property
    def break_minutes(self) -> int:
        """Present, neither at work nor in hair and make-up."""
        busy = overlaps((*self.work, *self.hmc), self.presence)
        return sum([s.minutes for s in self.presence]) - sum([s.minutes for s in busy])

    def until(self, end: datetime) -> "WorkDay":
        """The part of the day before an instant."""
        presence, work = _before(self.presence, end), _before(self.work, end)
        ways = _before(self.transport, end), _before(self.travel, end)
        return WorkDay(self.status, presence, work, self.open, *ways, _before(self.meals, end), _before(self.hmc, end))


def _before(spans: tuple[Span, ...], end: datetime) -> tuple[Span, ...]:
    if not spans or spans[-1].end <= end:
        return spans
    kept = [span for span in spans if span.start < end]
    if kept and kept[-1].end > end:
        kept[-1] = Span(kept[-1].start, end)
    return tuple(kept)


Meals = Sequence[tuple[datetime, datetime | None]]
"""The unit's breaks; an end of None means that it is still on."""


@dataclass(frozen=True, slots=True)
class Punches:
    """What a day's hours are made from: one person's punches and the unit's meals, as known at ``now``.

    Whoever is still in stays until ``until`` (``now``, but for a look ahead); a break still on ends at ``now``.
    """

    marks: Sequence[PunchMark]
    meals: Meals
    hmc: Hmc
    now: datetime
    until: datetime
    free_transport: int | None = None
    """Minutes between the meeting point and the set that are no work; None where the rules do not speak of it."""
    meal: MealClock | None = None
    """How meals count, where the rules have a clock of them."""
    free_hmc: int | None = None
    """Minutes of hair, make-up and costume that are not paid as work; None where the rules do not speak of it."""
    signing_counts: bool = True
    """Whether time at the meeting point that is no work is part of the day."""

    def day(self) -> WorkDay:
        """The person's day."""
        marks = closed(self.marks, self.now)
        comes = BY_IN if self.hmc is Hmc.NOT_THEIRS else BY_HMC
        told = [m.action for m in marks if m.action in comes or m.action is PunchAction.ABSENT]
        if not told:
            went = any(m.action is PunchAction.OUT for m in marks)
            return WorkDay(Status.NO_IN if went else Status.UNPUNCHED)
        if told[-1] is PunchAction.ABSENT:
            return WorkDay(Status.ABSENT)
        if (wrong := _contradiction(marks, comes)) is not None:
            return WorkDay(wrong)
        presence, is_open = presence_of(marks, comes, self.until)
        if self.meal is not None and presence:
            return self._by_the_clock(self.meal, marks, presence, is_open=is_open)
        return self._present(marks, presence, is_open=is_open) if presence else WorkDay(Status.WORKED, open=is_open)

    def _present(self, marks: Sequence[PunchMark], presence: tuple[Span, ...], *, is_open: bool) -> WorkDay:
        """The day of somebody who was there."""
        inside, apart = Span(presence[0].start, presence[-1].end), self._apart(marks, presence)
        eaten = pairs(marks, MEAL, AROUND, self.now)
        taken = [] if eaten else self._unit_meals(marks)
        work, meals = self._work(marks, presence, apart, eaten, taken), self._eaten(marks, inside, eaten, taken)
        if self.free_transport is None:
            return WorkDay(Status.WORKED, presence, work, is_open, meals=meals, hmc=apart)
        transport = rides(marks, inside, is_open=is_open)
        beyond = past(transport, self.free_transport)
        travel = subtract(pairs(marks, TRAVEL, AROUND), [inside, *transport])
        ways = transport if self.signing_counts else tuple(beyond)
        work = union([*work, *beyond]) if beyond else work
        return WorkDay(Status.WORKED, presence, work, is_open, ways, travel, meals, apart)

    def _apart(self, marks: Sequence[PunchMark], presence: Sequence[Span]) -> tuple[Span, ...]:
        """Hair, make-up and costume that is not paid as work."""
        if self.hmc is Hmc.PRESENCE:
            return overlaps(pairs(marks, HMC, BY_IN), presence)
        if self.free_hmc is None:
            return ()
        done = overlaps(pairs(marks, HMC, BY_IN, self.now), presence)
        return subtract(done, past(done, self.free_hmc))

    def _eaten(
        self, marks: Sequence[PunchMark], inside: Span, own: Sequence[Span], taken: Sequence[Span]
    ) -> tuple[Span, ...]:
        """The meal breaks that are over: the person's own, or what the unit's left of theirs who were there for it."""
        busy = (*pairs(marks, TRAVEL, ()), *pairs(marks, HMC, BY_IN))
        whole = [meal for meal in taken if inside.start <= meal.start and meal.end <= inside.end]
        return union([span for span in own or subtract(whole, busy) if span.end != self.now])

    def _by_the_clock(
        self, clock: MealClock, marks: Sequence[PunchMark], presence: tuple[Span, ...], *, is_open: bool
    ) -> WorkDay:
        """From the first instant to the last less the meals; other breaks are work."""
        inside = Span(presence[0].start, presence[-1].end)
        away = [Span(one.end, other.start) for one, other in pairwise(presence)]
        breaks = pairs(marks, MEAL, AROUND, self.now) or self._unit_meals(marks)
        meals = clock.meals(within(union([*breaks, *away]), inside), self.now)
        short = [*breaks, *pairs(marks, PAUSE, AROUND, self.now)]
        resets = clock.resets(within(short, inside), inside.start, self.now)
        travel = within(pairs(marks, TRAVEL, AROUND), inside)
        work = subtract([*presence, *travel], clock.unpaid(meals))
        return WorkDay(Status.WORKED, presence, work, is_open, meals=union([*meals, *resets]))

    def _work(
        self,
        marks: Sequence[PunchMark],
        presence: Sequence[Span],
        apart: Sequence[Span],
        own: Sequence[Span],
        taken: Sequence[Span],
    ) -> tuple[Span, ...]:
        """Presence and travel less the breaks; nobody eats with the unit while on the road or in make-up."""
        travel = within(pairs(marks, TRAVEL, AROUND), Span(presence[0].start, presence[-1].end))
        busy = pairs(marks, TRAVEL, ())
        if self.hmc is Hmc.WORK or self.hmc is Hmc.APART:
            busy += pairs(marks, HMC, ())
        unpaid = apart if self.hmc is Hmc.APART or self.hmc is Hmc.PRESENCE else ()
        pauses = pairs(marks, PAUSE, AROUND, self.now)
        return subtract([*presence, *travel], [*(own or subtract(taken, busy)), *pauses, *unpaid])

    def _unit_meals(self, marks: Sequence[PunchMark]) -> list[Span]:
        """The unit's breaks; one that the person punched back from ends there."""
        back = [m.at for m in marks if m.action is PunchAction.MEAL_END]
        meals: list[Span] = []
        for start, end in self.meals:
            first = to_minute(start)
            last = to_minute(end) if end is not None else max(first, self.now)
            early = next((at for at in back if first <= at <= last), last)
            if first <= self.now and first < early:
                meals.append(Span(first, early))
        return meals


def _contradiction(marks: Sequence[PunchMark], comes: tuple[PunchAction, ...]) -> Status | None:
    """What makes nonsense of the comings and goings, if anything does."""
    first = next(mark.action for mark in marks if mark.action in comes or mark.action is PunchAction.OUT)
    if first is PunchAction.OUT:
        return Status.OUT_FIRST
    whole = [(mark.at, mark.until) for mark in marks if mark.action is PunchAction.IN and mark.until is not None]
    return Status.OVERLAPPING if any(start < until for (_, until), (start, _) in pairwise(whole)) else None
