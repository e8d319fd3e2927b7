"""Days become weeks: hours, overtime, limits of the week, the average of twelve."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from shootday.day.facts import DayFacts
from shootday.entries import PunchAction
from shootday.labour.hours import employer_cost, timesheet, too_long
from shootday.labour.limits import is_minor, missing_rest, texts
from shootday.labour.owed import Owed, indemnity
from shootday.labour.pay import Step, gross
from shootday.labour.setting import AT_BASE, PAUSE, Setting
from shootday.labour.situation import Member, Situation
from shootday.labour.timesheet import Breach, Indemnity, Piece, Timesheet
from shootday.labour.weeklimits import WEEKS, Reach, in_row, longest_rest, week_breaches
from shootday.labour.weekpay import Equivalent, Stint, WeekPay, effective_minutes, joined, week_pay
from shootday.labour.weeksheet import WeekSheet
from shootday.labour.worktime import Status, overlaps
from shootday.phrases import Said
from shootday.phrases import labour as say
from shootday.production.base import instant
from shootday.production.people import Person
from shootday.spans import Span, minutes_between

_WEEK = 7
_LEFT = frozenset({PunchAction.OUT, PunchAction.RETURN})


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def last_outs(facts: DayFacts) -> dict[str, datetime]:
    """When each person left a day for the last time."""
    left = {person: [m.at for m in marks if m.action in _LEFT] for person, marks in facts.punches.items()}
    return {person: max(at) for person, at in left.items() if at}


class Day(NamedTuple):
    """One person's shooting day, and what of the days before bears on it."""

    situation: Situation
    member: Member
    previous_out: datetime | None
    short_rests: int
    """Rests shorter than the ordinary one that week, before the day's own."""

    @property
    def date(self) -> date:
        """The shooting day."""
        return self.situation.plan.date

    @property
    def counts(self) -> bool:
        """Whether its hours can be true."""
        return bool(self.member.standing.day.work) and not too_long(self.member.standing)

    def sheet(self) -> Timesheet:
        """Its timesheet."""
        return timesheet(self.situation, self.member, self.previous_out, self.short_rests)


class Weeks:
    """Everybody's weeks, from all the shooting days that are known, each as it stands at an instant of its own."""

    def __init__(self, days: Sequence[Situation]) -> None:
        self.days = sorted(days, key=lambda situation: situation.plan.date)

    @cached_property
    def people(self) -> Mapping[str, Sequence[Day]]:
        """The days that each person came to, in order."""
        found: dict[str, list[Day]] = {}
        outs: dict[str, datetime] = {}
        shorter: dict[tuple[str, date], int] = {}
        for situation in self.days:
            monday = monday_of(situation.plan.date)
            for person, member in situation.crew.items():
                if member is None or member.standing.day.status is not Status.WORKED:
                    continue
                out, times = outs.get(person), shorter.get((person, monday), 0)
                found.setdefault(person, []).append(Day(situation, member, out, times))
                if missing_rest(member.course.rules.limits, member.standing.day, out):
                    shorter[person, monday] = times + 1
            outs.update(last_outs(situation.facts))
        return found

    def sheets(self, monday: date) -> dict[str, WeekSheet]:
        """The sheet of that week for everyone who came in it."""
        weeks = {person: Week(days, monday) for person, days in self.people.items()}
        return {person: week.sheet() for person, week in weeks.items() if week.days}


class _Pay(NamedTuple):
    pieces: tuple[Piece, ...] = ()
    phe: Fraction | None = None
    gross: Decimal | None = None
    equivalence: Equivalent | None = None
    readings: tuple[str, ...] = ()


class Week:
    """One person's week among all their days."""

    def __init__(self, known: Sequence[Day], monday: date) -> None:
        self.known, self.monday = known, monday
        self.days = [day for day in known if 0 <= (day.date - monday).days < _WEEK]

    @cached_property
    def person(self) -> Person:
        """Whose week it is."""
        return self.days[0].member.person

    @cached_property
    def setting(self) -> Setting | None:
        """What its first day is paid by; None where hours are not paid."""
        return self.days[0].member.standing.setting

    @cached_property
    def sheets(self) -> tuple[Timesheet, ...]:
        """The timesheets of its days."""
        return tuple(day.sheet() for day in self.days)

    @cached_property
    def worked(self) -> tuple[Day, ...]:
        """Those of its days whose hours count."""
        return tuple(day for day in self.days if day.counts)

    def frame(self, monday: date) -> Span:
        """A civil week on the production's clock, from Monday 0 h to Sunday 24 h."""
        zone = self.days[0].situation.production.zone
        return Span(instant(monday, 0, zone), instant(monday + timedelta(days=_WEEK), 0, zone))

    def _touching(self, monday: date) -> Iterator[Day]:
        """The days that may have time in a week: its own, and the Sunday before."""
        return (day for day in self.known if -1 <= (day.date - monday).days < _WEEK and day.counts)

    def minutes(self, monday: date) -> int:
        """Worked in a week."""
        frame = (self.frame(monday),)
        return sum([s.minutes for day in self._touching(monday) for s in overlaps(day.member.standing.day.work, frame)])

    def effective(self, monday: date) -> int:
        """What of it counts as work."""
        minutes, setting = self.minutes(monday), self.setting
        if setting is None or not setting.weekly:
            return minutes
        days = sum(0 <= (day.date - monday).days < _WEEK and day.counts for day in self.known)
        return effective_minutes(minutes, days, setting)

    @cached_property
    def steps(self) -> tuple[tuple[int, Setting, Step], ...]:
        """The week's time by rate: which of its days (-1: the Sunday before), by what, how long."""
        frame, found = self.frame(self.monday), []
        for day in self._touching(self.monday):
            setting = day.member.standing.setting
            if setting is None:
                continue
            number = self.worked.index(day) if day in self.worked else -1
            for step in day.member.standing.steps:
                start, end = max(step.start, frame.start), min(step.end, frame.end)
                if start < end:
                    found.append((number, setting, Step(start, end, minutes_between(start, end), step.bracket)))
        return tuple(found)

    def sheet(self) -> WeekSheet:
        """The whole of it."""
        pay, setting, reach = self._pay(), self.setting, self.reach
        readings = (*pay.readings, *(switch for sheet in self.sheets for switch in sheet.open_readings))
        counted = None
        if pay.gross is not None:
            counted = sum([p.minutes for p in pay.pieces if not p.bracket.startswith("equivalence")])
        return WeekSheet(
            person=self.person.id,
            monday=self.monday,
            days=tuple(day.date for day in self.worked),
            agreement=self.days[0].member.course.rules.text,
            worked_minutes=self.minutes(self.monday),
            effective_minutes=reach.effective,
            equivalence=(pay.equivalence.paid, pay.equivalence.presence) if pay.equivalence else None,
            paid_minutes=counted,
            paid=pay.pieces,
            phe=pay.phe,
            gross=pay.gross,
            employer_cost=employer_cost(self.days[0].situation, self.person, pay.gross),
            night_minutes=self._in(night=True) if setting and setting.has_nights else None,
            sunday_minutes=self._in(night=False) if setting and setting.has_sundays else None,
            average_minutes=reach.average,
            weeks_counted=reach.weeks,
            days_in_row=reach.in_row,
            indemnities=self._indemnities(),
            breaches=self._breaches(),
            reason=self._reason(),
            open_readings=tuple(dict.fromkeys(readings)),
            open=any(sheet.open for sheet in self.sheets),
        )

    def _in(self, *, night: bool) -> int:
        return sum(
            [
                step.minutes
                for _, setting, step in self.steps
                if (setting.at_night if night else setting.on_sunday)(step.bracket)
            ]
        )

    def _reason(self) -> Said | None:
        """Why something is missing, the first reason that a day gives."""
        if any(too_long(day.member.standing) for day in self.days):
            return say.DAY_TOO_LONG.said()
        return next((s.reason for s in self.sheets if s.gross is None and s.reason is not None), None)

    def _pay(self) -> _Pay:
        if self.setting is None or not self.setting.weekly:
            return self._by_day()
        stints = [Stint(n, step.minutes, setting.bracket(step.bracket)) for n, setting, step in self.steps]
        found = week_pay(stints, len(self.worked), self.setting, self._besides(self.setting))
        return self._by_week(found, self.setting)

    def _by_week(self, found: WeekPay, setting: Setting) -> _Pay:
        contract = self.person.contract
        amount = None if contract is None else gross(contract.rate, found.phe / setting.divisor)
        return _Pay(found.pieces, found.phe, amount, found.equivalence, found.readings)

    def _by_day(self) -> _Pay:
        """The days' pay together; nothing where one of them is not known."""
        sheets = [sheet for sheet, day in zip(self.sheets, self.days, strict=True) if not too_long(day.member.standing)]
        amounts = [sheet.gross for sheet in sheets]
        if not amounts or None in amounts:
            return _Pay()
        hours = [sheet.phe for sheet in sheets if sheet.phe is not None]
        pieces = joined(piece for sheet in sheets for piece in sheet.paid)
        total = sum([amount for amount in amounts if amount is not None], Decimal("0.00"))
        return _Pay(pieces, sum(hours, Fraction(0)) if len(hours) == len(sheets) else None, total)

    def _besides(self, setting: Setting) -> Iterator[Piece]:
        """Pauses that are paid, and public holidays that were not worked."""
        for day in self.worked:
            standing = day.member.standing
            paused = (standing.tally or {}).get(PAUSE, 0)
            if paused and standing.setting is not None:
                bracket = standing.setting.bracket(PAUSE)
                yield Piece(bracket.name, paused, bracket.percent, bracket.source)
        free = setting.figure("holiday_unworked_minutes")
        if free is None or sum(day.counts for day in self.known) <= setting.value("holiday_unworked_after_days"):
            return
        days = len(self._unworked(setting))
        if days:
            yield Piece("holiday_unworked", days * free.value, AT_BASE, free.source)

    def _unworked(self, setting: Setting) -> list[date]:
        """Public holidays from Monday to Friday under contract, without work."""
        contract, worked = self.person.contract, {day.date for day in self.worked}
        if contract is None:
            return []
        days = [self.monday + timedelta(days=n) for n in range(setting.value("week_days"))]
        return [
            day
            for day in days
            if setting.holiday(day)
            and day not in worked
            and (contract.first is None or contract.first <= day)
            and (contract.last is None or day <= contract.last)
        ]

    def _indemnities(self) -> tuple[Indemnity, ...]:
        """Those of its days, and what a sixth day owes."""
        found = [due for sheet in self.sheets for due in sheet.indemnities]
        setting, contract = self.setting, self.person.contract
        figure = setting.figure("sixth_day_recovery") if setting is not None and setting.weekly else None
        if figure is None or setting is None or contract is None or len(self.worked) <= setting.value("week_days"):
            return tuple(found)
        due = Owed("sixth_day_recovery", figure.value, figure.source, by_hour=True, given_back=figure.value)
        return (*found, indemnity(due, setting, contract.rate))

    @cached_property
    def reach(self) -> Reach:
        """How far the week went, and those before it."""
        first = monday_of(self.known[0].date)
        weeks = min(WEEKS, (self.monday - first).days // _WEEK + 1)
        effective = self.effective(self.monday)
        before = [self.effective(self.monday - timedelta(days=_WEEK * n)) for n in range(1, weeks)]
        dates = {day.date for day in self.known if day.counts}
        own = {day.date for day in self.worked}
        frames = [frame for day in self.known if day.counts and (frame := day.member.standing.day.frame) is not None]
        contract = self.person.contract
        return Reach(
            effective=effective,
            average=(effective + sum(before)) // weeks,
            weeks=weeks,
            in_row=in_row(dates, max(own)) if own else 0,
            rest=longest_rest(frames, self.frame(self.monday)),
            week_in_row=max([in_row(own, day) for day in own], default=0),
            unit=contract.unit if contract else None,
        )

    def _breaches(self) -> tuple[Breach, ...]:
        production = self.days[0].situation.production
        if is_minor(production, self.person, self.monday):
            return ()
        said_by = texts(production, self.person, self.monday)
        cases = self.setting.cases if self.setting else ()
        return week_breaches(said_by, self.monday, cases, self.reach)
