"""Days become weeks: each person's hours of a civil week, with what it pays and breaks."""

from collections.abc import Hashable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from shootday.day.facts import DayFacts
from shootday.entries import PunchAction
from shootday.labour.dues import dues
from shootday.labour.hours import employer_cost, timesheet
from shootday.labour.limits import missing_rest
from shootday.labour.owed import Owed, indemnity
from shootday.labour.pay import gross
from shootday.labour.situation import Member, Situation
from shootday.labour.timesheet import Indemnity, Piece, Timesheet
from shootday.labour.weekcourse import Stood, WeekCourse, monday_of
from shootday.labour.weekpay import joined
from shootday.labour.weeksheet import WeekSheet
from shootday.labour.worktime import Status
from shootday.lazy import cached_property
from shootday.phrases import Said
from shootday.phrases import labour as say

_LEFT = frozenset({PunchAction.OUT, PunchAction.RETURN})


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

    def sheet(self) -> Timesheet:
        """Its timesheet."""
        return timesheet(self.situation, self.member, self.previous_out, self.short_rests)


class Weeks:
    """Everybody's weeks, from all the shooting days that are known, each as it stands at an instant of its own.

    People who spent all their days alike share one course of the week.
    """

    def __init__(self, days: Sequence[Situation]) -> None:
        self.days = sorted(days, key=lambda situation: situation.plan.date)
        self._courses: dict[Hashable, WeekCourse] = {}

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
        weeks = (self.week(person, monday) for person in self.people)
        return {week.person.id: week.sheet() for week in weeks if week is not None}

    def week(self, person: str, monday: date) -> "Week | None":
        """One person's week, None when they did not come in it."""
        known = self.people.get(person, ())
        own = [day for day in known if monday <= day.date < monday + timedelta(days=7)]
        if not own:
            return None
        contract = known[0].member.person.contract
        dates = (contract.first, contract.last) if contract else ()
        key = (monday, dates, *[day.member.course for day in known])
        course = self._courses.get(key)
        if course is None:
            stood = [Stood(day.situation, day.member) for day in known]
            course = self._courses[key] = WeekCourse(stood, monday)
        return Week(own, course)


class Week:
    """One person's week."""

    def __init__(self, days: Sequence[Day], course: WeekCourse) -> None:
        self.days, self.course = days, course
        self.person = days[0].member.person

    @cached_property
    def sheets(self) -> tuple[Timesheet, ...]:
        """The timesheets of its days."""
        return tuple(day.sheet() for day in self.days)

    def sheet(self) -> WeekSheet:
        """The whole of it."""
        course, amount = self.course, self._gross()
        owed, readings = self._owed()
        paid = tuple(p for p in course.pay.pieces if p.percent) if course.pay is not None else self._by_day()
        known = amount is not None
        return WeekSheet(
            person=self.person.id,
            monday=course.monday,
            days=course.dates,
            agreement=course.rules.text,
            worked_minutes=course.worked,
            effective_minutes=course.reach.effective,
            equivalence=course.equivalence,
            paid_minutes=sum([p.minutes for p in paid]) if known else None,
            paid=paid if known else (),
            phe=self._phe(),
            gross=amount,
            employer_cost=employer_cost(self.days[0].situation, self.person, amount),
            night_minutes=course.night_minutes,
            sunday_minutes=course.sunday_minutes,
            average_minutes=course.reach.average,
            weeks_counted=course.reach.weeks,
            days_in_row=course.reach.in_row,
            indemnities=owed,
            breaches=course.breaches,
            reason=self._reason(),
            open_readings=readings,
            open=any(day.member.standing.day.open for day in self.days),
        )

    def _gross(self) -> Decimal | None:
        """The week's pay, or that of its days together; None where one of them is not known."""
        pay, contract, setting = self.course.pay, self.person.contract, self.course.setting
        if pay is not None and contract is not None and setting is not None:
            return gross(contract.rate, pay.phe / setting.divisor)
        amounts = [sheet.gross for sheet in self.sheets]
        known = [amount for amount in amounts if amount is not None]
        return sum(known, Decimal("0.00")) if len(known) == len(amounts) else None

    def _phe(self) -> Fraction | None:
        if self.course.pay is not None:
            return self.course.pay.phe
        hours = [sheet.phe for sheet in self.sheets]
        known = [phe for phe in hours if phe is not None]
        return sum(known, Fraction(0)) if len(known) == len(hours) else None

    def _by_day(self) -> tuple[Piece, ...]:
        return joined(piece for sheet in self.sheets for piece in sheet.paid)

    def _reason(self) -> Said | None:
        """Why something is missing, the first reason that a day gives."""
        if any(day.member.standing.too_long for day in self.days):
            return say.DAY_TOO_LONG.said()
        contract = self.person.contract
        dates = self.course.dates
        if contract is not None and dates and not (contract.holds(dates[0]) and contract.holds(dates[-1])):
            return say.OUTSIDE_CONTRACT.said()
        if self.course.pay is not None:
            return say.UNDATED_CONTRACT.said() if self.course.without_dates else None
        return next((s.reason for s in self.sheets if s.gross is None and s.reason is not None), None)

    def _owed(self) -> tuple[tuple[Indemnity, ...], tuple[str, ...]]:
        """What its days owe besides, and a sixth day; the disputed points that this and the pay rest on."""
        found = [dues(day.member, day.previous_out, day.short_rests) for day in self.days]
        owed = [due for of_day, _ in found for due in of_day]
        pay, setting, contract = self.course.pay, self.course.setting, self.person.contract
        readings = dict.fromkeys(
            (*(pay.readings if pay else ()), *(switch for _, of_day in found for switch in of_day))
        )
        figure = setting.figure("sixth_day_recovery") if setting is not None and setting.weekly else None
        if figure is not None and setting is not None and contract is not None and self.course.has_sixth_day:
            due = Owed("sixth_day_recovery", figure.value, figure.source, by_hour=True, given_back=figure.value)
            owed.append(indemnity(due, setting, contract.rate))
        return tuple(owed), tuple(readings)
