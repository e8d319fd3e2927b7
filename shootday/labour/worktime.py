"""From punches to worked time: stretches of presence, less meals and pauses, as instants."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from operator import attrgetter

from shootday.day.facts import PunchMark
from shootday.entries import PunchAction
from shootday.labour.mealclock import MealClock
from shootday.spans import Span, later, minutes_between, subtract, to_minute, union

_TRAVEL = (PunchAction.TRAVEL_START, PunchAction.TRAVEL_END)
_HMC = (PunchAction.HMC_START, PunchAction.HMC_END)
_MEAL = (PunchAction.MEAL_START, PunchAction.MEAL_END)
_PAUSE = (PunchAction.PAUSE_START, PunchAction.PAUSE_END)
_BY_IN = (PunchAction.IN,)
_BY_HMC = (PunchAction.IN, PunchAction.HMC_START)
_AROUND = (PunchAction.IN, PunchAction.OUT)


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
        comes = _BY_IN if self.hmc is Hmc.NOT_THEIRS else _BY_HMC
        told = [m.action for m in marks if m.action in comes or m.action is PunchAction.ABSENT]
        if not told:
            went = any(m.action is PunchAction.OUT for m in marks)
            return WorkDay(Status.NO_IN if went else Status.UNPUNCHED)
        if told[-1] is PunchAction.ABSENT:
            return WorkDay(Status.ABSENT)
        if (wrong := _contradiction(marks, comes)) is not None:
            return WorkDay(wrong)
        presence, is_open = _presence(marks, comes, self.until)
        if self.meal is not None and presence:
            return self._by_the_clock(self.meal, marks, presence, is_open=is_open)
        return self._present(marks, presence, is_open=is_open) if presence else WorkDay(Status.WORKED, open=is_open)

    def _present(self, marks: Sequence[PunchMark], presence: tuple[Span, ...], *, is_open: bool) -> WorkDay:
        """The day of somebody who was there."""
        inside, apart = Span(presence[0].start, presence[-1].end), self._apart(marks, presence)
        eaten = _pairs(marks, _MEAL, _AROUND, self.now)
        taken = [] if eaten else self._unit_meals(marks)
        work, meals = self._work(marks, presence, apart, eaten, taken), self._eaten(marks, inside, eaten, taken)
        if self.free_transport is None:
            return WorkDay(Status.WORKED, presence, work, is_open, meals=meals, hmc=apart)
        transport = _transport(marks, inside, is_open=is_open)
        beyond = _beyond(transport, self.free_transport)
        travel = subtract(_pairs(marks, _TRAVEL, _AROUND), [inside, *transport])
        ways = transport if self.signing_counts else tuple(beyond)
        work = union([*work, *beyond]) if beyond else work
        return WorkDay(Status.WORKED, presence, work, is_open, ways, travel, meals, apart)

    def _apart(self, marks: Sequence[PunchMark], presence: Sequence[Span]) -> tuple[Span, ...]:
        """Hair, make-up and costume that is not paid as work."""
        if self.hmc is Hmc.PRESENCE:
            return overlaps(_pairs(marks, _HMC, _BY_IN), presence)
        if self.free_hmc is None:
            return ()
        done = overlaps(_pairs(marks, _HMC, _BY_IN, self.now), presence)
        return subtract(done, _beyond(done, self.free_hmc))

    def _eaten(
        self, marks: Sequence[PunchMark], inside: Span, own: Sequence[Span], taken: Sequence[Span]
    ) -> tuple[Span, ...]:
        """The meal breaks that are over: the person's own, or what the unit's left of theirs who were there for it."""
        busy = (*_pairs(marks, _TRAVEL, ()), *_pairs(marks, _HMC, _BY_IN))
        whole = [meal for meal in taken if inside.start <= meal.start and meal.end <= inside.end]
        return union([span for span in own or subtract(whole, busy) if span.end != self.now])

    def _by_the_clock(
        self, clock: MealClock, marks: Sequence[PunchMark], presence: tuple[Span, ...], *, is_open: bool
    ) -> WorkDay:
        """From the first instant to the last less the meals; other breaks are work."""
        inside = Span(presence[0].start, presence[-1].end)
        away = [Span(one.end, other.start) for one, other in pairwise(presence)]
        breaks = _pairs(marks, _MEAL, _AROUND, self.now) or self._unit_meals(marks)
        meals = clock.meals(_within(union([*breaks, *away]), inside), self.now)
        short = [*breaks, *_pairs(marks, _PAUSE, _AROUND, self.now)]
        resets = clock.resets(_within(short, inside), inside.start, self.now)
        travel = _within(_pairs(marks, _TRAVEL, _AROUND), inside)
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
        travel = _within(_pairs(marks, _TRAVEL, _AROUND), Span(presence[0].start, presence[-1].end))
        busy = _pairs(marks, _TRAVEL, ())
        if self.hmc is Hmc.WORK or self.hmc is Hmc.APART:
            busy += _pairs(marks, _HMC, ())
        unpaid = apart if self.hmc is Hmc.APART or self.hmc is Hmc.PRESENCE else ()
        pauses = _pairs(marks, _PAUSE, _AROUND, self.now)
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


def closed(marks: Iterable[PunchMark], now: datetime) -> list[PunchMark]:
    """The marks up to now, to the minute; an IN with an end is an IN and an OUT."""
    cut: list[PunchMark] = []
    for mark in marks:
        at, until = to_minute(mark.at), to_minute(mark.until) if mark.until is not None else None
        own = mark if at is mark.at and until is mark.until else PunchMark(mark.action, at, until, mark.entry)
        cut.append(own)
        if own.action is PunchAction.IN and until is not None and until > own.at:
            cut.append(PunchMark(PunchAction.OUT, until, None, mark.entry))
    return sorted([m for m in cut if m.at <= now], key=attrgetter("at"))


def _contradiction(marks: Sequence[PunchMark], comes: tuple[PunchAction, ...]) -> Status | None:
    """What makes nonsense of the comings and goings, if anything does."""
    first = next(mark.action for mark in marks if mark.action in comes or mark.action is PunchAction.OUT)
    if first is PunchAction.OUT:
        return Status.OUT_FIRST
    whole = [(mark.at, mark.until) for mark in marks if mark.action is PunchAction.IN and mark.until is not None]
    return Status.OVERLAPPING if any(start < until for (_, until), (start, _) in pairwise(whole)) else None


def _presence(
    marks: Sequence[PunchMark], comes: tuple[PunchAction, ...], until: datetime
) -> tuple[tuple[Span, ...], bool]:
    """Stretches between coming and going out; the last one, not gone out of, lasts until the end asked for.

    Hair and make-up after the way out (make-up removal) is a stretch of its own, and does not bring the person back.
    """
    spans: list[Span] = []
    came: PunchMark | None = None
    for mark in marks:
        if mark.action in comes and (came is None or mark.action is PunchAction.IN):
            came = mark if came is None else PunchMark(PunchAction.IN, came.at, None, mark.entry)
        elif mark.action is PunchAction.OUT and came is not None:
            spans.append(Span(came.at, mark.at))
            came = None
    if came is None:
        return union(spans), False
    done = _pairs(marks, _HMC, _BY_IN)
    removal = next((s for s in done if s.start == came.at and s.end < until), None)
    if came.action is PunchAction.HMC_START and spans and removal is not None:
        return union([*spans, removal]), False
    return union([*spans, Span(came.at, max(came.at, until))]), True


def _pairs(
    marks: Sequence[PunchMark],
    kind: tuple[PunchAction, PunchAction],
    also: tuple[PunchAction, ...],
    still: datetime | None = None,
) -> list[Span]:
    """Stretches from a start mark to its end: its own, the end mark's, or the next mark that also ends it.

    One without an end is still on up to ``still``, or says nothing where that is None.
    """
    start, end = kind
    spans: list[Span] = []
    opened: datetime | None = None
    for mark in marks:
        if opened is not None and (mark.action is end or mark.action in also):
            spans.append(Span(opened, mark.at))
            opened = None
        elif opened is None and mark.action is start:
            if mark.until is not None and mark.until > mark.at:
                spans.append(Span(mark.at, mark.until))
            else:
                opened = mark.at
    if opened is not None and still is not None:
        spans.append(Span(opened, max(opened, still)))
    return spans


def _transport(marks: Sequence[PunchMark], inside: Span, *, is_open: bool) -> tuple[Span, ...]:
    """From the meeting point to the set, and back."""
    met = [m.at for m in marks if m.action is PunchAction.RDV and m.at < inside.start]
    back = [m.at for m in marks if m.action is PunchAction.RETURN and m.at > inside.end]
    there = [Span(met[0], inside.start)] if met else []
    return (*there, *([Span(inside.end, back[-1])] if back and not is_open else []))


def _beyond(spans: Sequence[Span], minutes: int) -> list[Span]:
    """The parts of disjoint spans in order that come after so many minutes of them."""
    found = []
    for span in spans:
        start = later(span.start, min(minutes, span.minutes))
        minutes -= min(minutes, span.minutes)
        if start < span.end:
            found.append(Span(start, span.end))
    return found


def _within(spans: Iterable[Span], frame: Span) -> tuple[Span, ...]:
    return tuple(part for span in spans if (part := span.overlap(frame)) is not None)


def overlaps(spans: Iterable[Span], windows: Sequence[Span]) -> tuple[Span, ...]:
    """The parts of the spans that lie in one of the windows."""
    return union(part for span in spans for part in _within(windows, span))


def reached(spans: Iterable[Span], minutes: int) -> datetime | None:
    """The instant at which so many minutes of disjoint spans in order are over, None when they are not."""
    for span in spans:
        if span.minutes >= minutes:
            return later(span.start, minutes)
        minutes -= span.minutes
    return None


def stretches(spans: Sequence[Span], pause: int) -> tuple[tuple[Span, ...], ...]:
    """Disjoint spans in order, grouped: only an interruption of at least so many minutes starts another group."""
    groups: list[list[Span]] = []
    for span in spans:
        if groups and minutes_between(groups[-1][-1].end, span.start) < pause:
            groups[-1].append(span)
        else:
            groups.append([span])
    return tuple(tuple(group) for group in groups)
