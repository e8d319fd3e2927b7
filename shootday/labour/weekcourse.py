"""The week of everybody who spent all their days alike under the same rules."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from shootday.labour.agreement import agreements_read
from shootday.labour.brackets import AT_BASE
from shootday.labour.calendar import monday_of
from shootday.labour.limits import is_minor, texts
from shootday.labour.pay import Step
from shootday.labour.rules import Rules
from shootday.labour.setting import PAUSE, Setting
from shootday.labour.situation import Member, Situation
from shootday.labour.stretches import overlaps
from shootday.labour.timesheet import Breach, Piece
from shootday.labour.weeklimits import WEEKS, Reach, in_row, longest_rest, week_breaches
from shootday.labour.weekpay import Stint, WeekPay, effective_minutes, week_pay
from shootday.labour.windows import SUNDAY
from shootday.lazy import cached_property
from shootday.production.base import instant
from shootday.spans import Span, minutes_between

_WEEK = 7
_SIX = 6


class Stood(NamedTuple):
    """How one of those who share the course stood on a day."""

    situation: Situation
    member: Member

    @property
    def date(self) -> date:
        """The shooting day."""
        return self.situation.plan.date

    @property
    def counts(self) -> bool:
        """Whether its hours can be true."""
        return bool(self.member.standing.day.work) and not self.member.standing.too_long


class WeekCourse:
    """One way of spending a week, among all the days that are known."""

    def __init__(self, known: Sequence[Stood], monday: date) -> None:
        self.known = [day for day in known if day.counts]
        self.monday = monday
        self.first = next(day for day in known if self._holds(day.date, monday))

    @staticmethod
    def _holds(day: date, monday: date) -> bool:
        return 0 <= (day - monday).days < _WEEK

    @cached_property
    def rules(self) -> Rules:
        """What its first day is under."""
        return self.first.member.course.rules

    @property
    def setting(self) -> Setting | None:
        """What its first day is paid by; None where hours are not paid."""
        return self.rules.setting

    @cached_property
    def days(self) -> tuple[Stood, ...]:
        """Its days."""
        return tuple(day for day in self.known if self._holds(day.date, self.monday))

    @cached_property
    def dates(self) -> tuple[date, ...]:
        """The shooting days worked."""
        return tuple(day.date for day in self.days)

    @property
    def has_sixth_day(self) -> bool:
        """Whether more days were worked than a week has."""
        return self.setting is not None and len(self.days) > self.setting.value("week_days")

    def frame(self, monday: date) -> Span:
        """A civil week on the production's clock, from Monday 0 h to Sunday 24 h."""
        zone = self.first.situation.production.zone
        return Span(instant(monday, 0, zone), instant(monday + timedelta(days=_WEEK), 0, zone))

    def _touching(self, monday: date) -> Iterator[Stood]:
        """The days that may have time in a week: its own, and the Sunday before."""
        return (day for day in self.known if -1 <= (day.date - monday).days < _WEEK)

    def _minutes(self, days: Iterable[Stood], monday: date) -> int:
        frame = (self.frame(monday),)
        return sum([s.minutes for day in days for s in overlaps(day.member.standing.day.work, frame)])

    @cached_property
    def worked(self) -> int:
        """Minutes worked in the week."""
        return self._minutes(self._touching(self.monday), self.monday)

    def _effective(self, monday: date) -> int:
        """What of a week counts as work."""
        minutes = self._minutes(self._touching(monday), monday)
        if self.setting is None or not self.setting.weekly:
            return minutes
        days = [day for day in self.known if self._holds(day.date, monday)]
        beyond = self._minutes(days[self.setting.value("week_days") :], monday)
        return effective_minutes(minutes, len(days), self.setting, beyond)

    @cached_property
    def steps(self) -> tuple[tuple[int, Setting, Step], ...]:
        """The week's time by rate: which of its days (-1: the Sunday before), by what, how long."""
        frame, found = self.frame(self.monday), []
        numbers = {day: number for number, day in enumerate(self.dates)}
        for day in self._touching(self.monday):
            setting = day.member.standing.setting
            if setting is None:
                continue
            for step in day.member.standing.steps:
                start, end = max(step.start, frame.start), min(step.end, frame.end)
                if start < end:
                    own = Step(start, end, minutes_between(start, end), step.bracket)
                    found.append((numbers.get(day.date, -1), setting, own))
        return tuple(found)

    @cached_property
    def night_minutes(self) -> int | None:
        """Worked in the agreement's night; None where it has none."""
        if self.setting is None or not self.setting.has_nights:
            return None
        return sum([step.minutes for _, setting, step in self.steps if setting.at_night(step.bracket)])

    @cached_property
    def sunday_minutes(self) -> int | None:
        """Worked on a Sunday; None where no premium is paid for it."""
        if self.setting is None or not self.setting.has_sundays:
            return None
        return sum([step.minutes for _, setting, step in self.steps if setting.on_sunday(step.bracket)])

    @cached_property
    def pay(self) -> WeekPay | None:
        """What the week pays; None where its days are paid one by one, or not by the hour."""
        if self.setting is None or not self.setting.weekly:
            return None
        stints = [Stint(number, step.minutes, setting.bracket(step.bracket)) for number, setting, step in self.steps]
        return week_pay(stints, len(self.days), self.setting, self._besides(self.setting))

    @property
    def equivalence(self) -> tuple[int, int] | None:
        """So many minutes paid for so many of presence, where that holds."""
        known = self.pay.equivalence if self.pay is not None else None
        return None if known is None else (known.paid, known.presence)

    def _besides(self, setting: Setting) -> Iterator[Piece]:
        """Pauses that are paid, and public holidays that were not worked."""
        for day in self.days:
            standing = day.member.standing
            paused = (standing.tally or {}).get(PAUSE, 0)
            if paused and standing.setting is not None:
                bracket = standing.setting.bracket(PAUSE)
                yield Piece(bracket.name, paused, bracket.percent, bracket.source)
        free = setting.figure("holiday_unworked_minutes")
        if free is None or len(self.known) <= setting.value("holiday_unworked_after_days"):
            return
        days = self._unworked(setting)
        if days:
            yield Piece("holiday_unworked", days * free.value, AT_BASE, free.source)

    def _unworked(self, setting: Setting) -> int:
        """Public holidays on the week's ordinary days under contract, without work."""
        contract = self.first.member.person.contract
        if contract is None or not contract.dated:
            return 0
        days = [self.monday + timedelta(days=n) for n in range(setting.value("week_days"))]
        return sum(setting.holiday(day) > 0 and day not in self.dates and contract.holds(day) for day in days)

    @cached_property
    def reach(self) -> Reach:
        """How far the week went, and those before it."""
        first = monday_of(self.known[0].date) if self.known else self.monday
        weeks = max(1, min(WEEKS, (self.monday - first).days // _WEEK + 1))
        effective = self.pay.effective if self.pay is not None else self._effective(self.monday)
        before = [self._effective(self.monday - timedelta(days=_WEEK * n)) for n in range(1, weeks)]
        dates = {day.date for day in self.known}
        frames = [frame for day in self.known if (frame := day.member.standing.frame) is not None]
        rest = longest_rest(frames, self.frame(self.monday))
        contract = self.first.member.person.contract
        return Reach(
            effective=effective,
            average=(effective + sum(before)) // weeks,
            weeks=weeks,
            in_row=in_row(dates, self.dates[-1]) if self.dates else 0,
            rest=None if rest is None else rest.minutes,
            week_in_row=max([in_row(self.dates, day) for day in self.dates], default=0),
            unit=contract.unit if contract else None,
            six_day_weeks=self._six_day_weeks(),
            rest_after_midnight=rest is not None and self._after_midnight(rest.start),
            sundays=self._sundays(),
            overtime=self._overtime(),
            long_days=self._long_days(),
        )

    def _long_days(self) -> int:
        setting = self.setting
        if setting is None or not setting.availability:
            return 0
        frames = [frame for day in self.days if (frame := day.member.standing.frame) is not None]
        return sum(frame.minutes > setting.value("amplitude") for frame in frames)

    def _after_midnight(self, end: datetime) -> bool:
        """Whether the day that ends then ends on a later date than its own."""
        zone = self.first.situation.production.zone
        day = next((d for d in self.known if (f := d.member.standing.frame) is not None and f.end == end), None)
        return day is not None and end > instant(day.date + timedelta(days=1), 0, zone)

    def _sundays(self) -> int:
        """Sundays worked in the year so far, by the dates of their shooting days."""
        last = self.monday + timedelta(days=_WEEK - 1)
        return sum(d.date.weekday() == SUNDAY and d.date.year == last.year and d.date <= last for d in self.known)

    def _overtime(self) -> int:
        """Overtime of the weeks of the year that are known, up to this one."""
        setting = self.setting
        if setting is None or setting.figure("overtime_a_year") is None or setting.week_brackets is None:
            return 0
        legal = setting.week_brackets.value[0][0]
        mondays = {monday_of(day.date) for day in self.known if monday_of(day.date) <= self.monday}
        year = [monday for monday in mondays if monday.year == self.monday.year]
        return sum(max(0, self._effective(monday) - legal) for monday in year)

    def _six_day_weeks(self) -> int:
        monday, count = self.monday, 0
        while sum(self._holds(day.date, monday) for day in self.known) >= _SIX:
            monday, count = monday - timedelta(days=_WEEK), count + 1
        return count

    @cached_property
    def breaches(self) -> tuple[Breach, ...]:
        """The limits that the week broke."""
        production, person = self.first.situation.production, self.first.member.person
        if is_minor(production, person, self.monday):
            minors = agreements_read(production.info.readings)["fr-minors"]
            return week_breaches(
                (minors,), self.monday, ("school",), self.reach, max(0, person.age_on(self.monday) or 0)
            )
        cases = self.setting.cases if self.setting else ()
        return week_breaches(texts(production, person, self.monday), self.monday, cases, self.reach)

    @cached_property
    def without_dates(self) -> bool:
        """Whether a public holiday goes unpaid for want of the contract's dates."""
        setting, contract = self.setting, self.first.member.person.contract
        if setting is None or not setting.weekly or contract is None or contract.dated:
            return False
        if setting.figure("holiday_unworked_minutes") is None:
            return False
        days = [self.monday + timedelta(days=n) for n in range(setting.value("week_days"))]
        return any(setting.holiday(day) and day not in self.dates for day in days)
