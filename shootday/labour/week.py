"""Days become weeks: each person's hours of a civil week, with what it pays and breaks."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from shootday.day.leaving import last_outs
from shootday.labour.brackets import AT_BASE
from shootday.labour.breaching import missing_rest, rest_before
from shootday.labour.calendar import monday_of
from shootday.labour.course import Standing
from shootday.labour.dues import dues
from shootday.labour.engagement import (
    Played,
    engagement_overtime,
    engagement_said,
    seen_by_week,
    week_fee,
    week_overtime,
)
from shootday.labour.fee import Line, hour_of
from shootday.labour.hours import employer_cost, timesheet
from shootday.labour.owed import Owed, indemnity
from shootday.labour.pay import cents, gross
from shootday.labour.situation import Member, Situation
from shootday.labour.timesheet import Indemnity, Piece, Timesheet
from shootday.labour.weekcourse import Stood, WeekCourse
from shootday.labour.weekpay import joined
from shootday.labour.weeksheet import WeekSheet
from shootday.labour.worktime import Status
from shootday.lazy import cached_property
from shootday.phrases import Said
from shootday.phrases import labour as say

_WEEK = 7


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
    def rested(self) -> int | None:
        """Minutes since the day before was left, None when that is not known."""
        return rest_before(self.member.standing.day, self.previous_out)

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

    def short_rests(self, monday: date) -> dict[str, int]:
        """How many rests shorter than the ordinary one each person had in that week, up to its last known day."""
        found: dict[str, int] = {}
        for person, days in self.people.items():
            for day in (day for day in days if monday_of(day.date) == monday):
                limits, stood = day.member.course.rules.limits, day.member.standing.day
                found[person] = day.short_rests + (missing_rest(limits, stood, day.previous_out) > 0)
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
        if len(known) < len(amounts) or any(line.amount is None for line in self.overtime):
            return None
        more = [cents(line.amount) for line in self.overtime if line.amount]
        return sum((*known, *more), self._fee_rounding())

    def _fee_rounding(self) -> Decimal:
        """What the week's part of a rate by the week is more than the rounded parts of its days."""
        contract, setting = self.person.contract, self.course.setting
        if contract is None or setting is None or not setting.by_fee or setting.fee_days == 1:
            return Decimal("0.00")
        fees = [made.rate for day in self.days if (made := day.member.standing.fee(contract)) is not None]
        return cents(week_fee(contract, setting, len(fees))) - sum(fees, Decimal("0.00"))

    @cached_property
    def overtime(self) -> tuple[Line, ...]:
        """That of fees: the week's own, or that of an engagement in the week of its last day."""
        setting, contract = self.course.setting, self.person.contract
        if setting is None or contract is None or not self._settled:
            return ()
        played = [Played(day, on.setting, on.tally or {}) for day, on in self._settled if on.setting is not None]
        if seen_by_week(setting):
            return tuple(week_overtime(contract, setting, [day.minutes for day in played]))
        return tuple(engagement_overtime(contract, setting, played))

    @cached_property
    def _settled(self) -> tuple[tuple[date, Standing], ...]:
        """The days whose hours beyond what a fee covers are seen in this week."""
        setting, contract, days = self.course.setting, self.person.contract, tuple(self.course.known)
        if setting is None or contract is None or not setting.by_fee:
            return ()
        if seen_by_week(setting):
            days = self.course.days
        elif contract.last is None or not 0 <= (contract.last - self.course.monday).days < _WEEK:
            return ()
        return tuple((day.date, day.member.standing) for day in days if contract.holds(day.date))

    def _phe(self) -> Fraction | None:
        if self.course.pay is not None:
            return self.course.pay.phe
        hours = [sheet.phe for sheet in self.sheets]
        known = [phe for phe in hours if phe is not None]
        return sum(known, Fraction(0)) if len(known) == len(hours) else None

    def _by_day(self) -> tuple[Piece, ...]:
        paid = [piece for sheet in self.sheets for piece in sheet.paid]
        return joined([*paid, *self._covered(), *[line.piece for line in self.overtime]])

    def _covered(self) -> Iterator[Piece]:
        """Of the hours that the days left open, those that the rate covers after all; or the other way about."""
        contract, setting = self.person.contract, self.course.setting
        if contract is None or setting is None:
            return
        made = [of_day for _, on in self._settled if (of_day := on.fee(contract)) is not None]
        covered = sum([of_day.postponed for of_day in made]) - sum([line.piece.minutes for line in self.overtime])
        if covered:
            own = setting.bracket(0)
            yield Piece(own.name, covered, own.percent, own.source)

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
        reason = next((s.reason for s in self.sheets if s.gross is None and s.reason is not None), None)
        setting = self.course.setting
        if reason is not None or contract is None or setting is None or not setting.by_fee:
            return reason
        return next(engagement_said(contract, setting), None)

    def _owed(self) -> tuple[tuple[Indemnity, ...], tuple[str, ...]]:
        """What its days owe besides, and a sixth day; the disputed points that this and the pay rest on."""
        found = [dues(day.member, day.rested, day.short_rests) for day in self.days]
        owed = [due for of_day, _ in found for due in of_day]
        pay, setting, contract = self.course.pay, self.course.setting, self.person.contract
        readings = dict.fromkeys(
            (*(pay.readings if pay else ()), *(switch for _, of_day in found for switch in of_day))
        )
        figure = setting.figure("sixth_day_recovery") if setting is not None and setting.weekly else None
        if figure is not None and setting is not None and contract is not None and self.course.has_sixth_day:
            due = Owed("sixth_day_recovery", figure.value, figure.source, by_hour=True, given_back=figure.value)
            owed.append(indemnity(due, setting, contract.rate))
        owed += self._sixth_day()
        return tuple(owed), tuple(readings)

    def _sixth_day(self) -> list[Indemnity]:
        """What a fee's sixth day of a week is raised by, where the text says so."""
        setting, contract = self.course.setting, self.person.contract
        raised = setting.figure("sixth_day_hours_premium") if setting is not None else None
        if setting is None or contract is None or raised is None or not self.course.has_sixth_day:
            return []
        later_on = self.course.days[setting.value("week_days") :]
        minutes, hour = sum([day.member.standing.minutes for day in later_on]), hour_of(contract, setting)
        amount = None if hour is None else cents(hour * minutes * raised.value / (60 * AT_BASE))
        return [Indemnity("sixth_day", minutes, amount, raised.source)]
