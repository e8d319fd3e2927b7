"""The day of everybody who punched alike under the same rules: how it stands, and how it goes on from an instant."""

from bisect import bisect_left
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from fractions import Fraction
from operator import attrgetter
from zoneinfo import ZoneInfo

from shootday.labour.bounds import Bound, bounds
from shootday.labour.fee import Fee, fee, fee_readings
from shootday.labour.marks import closed
from shootday.labour.owed import NO_RATE, Owed, indemnity, owed
from shootday.labour.pay import Earned, Step, Tally, cut_before, share_earned, steps, tally
from shootday.labour.rules import Rules
from shootday.labour.setting import PAUSE, Setting
from shootday.labour.timesheet import Deadline, Indemnity, Piece
from shootday.labour.windows import nights
from shootday.labour.worktime import Punches, WorkDay
from shootday.labour.worth import Worth
from shootday.lazy import cached_property
from shootday.production.base import MINUTES_A_DAY
from shootday.production.people import Contract
from shootday.spans import Span, later, minutes_between, to_minute

_START = attrgetter("start")


@dataclass(frozen=True, eq=False)
class Standing:
    """How a course stands at an instant for which it holds. What it comes to is worked out when it is asked for."""

    course: "Course"
    until: datetime
    worths: dict[Hashable, Worth] = field(default_factory=dict, repr=False)
    """What others' minutes came to at the instant."""

    @property
    def setting(self) -> Setting | None:
        """What the hours are paid by; None where they are not paid."""
        return self.course.rules.setting

    @property
    def open(self) -> bool:
        """Whether the person is still in."""
        return self.course.open_at(self.until)

    @cached_property
    def day(self) -> WorkDay:
        """The day so far."""
        return self.course.day(self.until)

    @cached_property
    def minutes(self) -> int:
        """Worked minutes."""
        return self.day.minutes

    @cached_property
    def foreseen(self) -> tuple[Step, ...]:
        """The worked stretches by rate, and those to come if work goes on; empty where hours are not paid."""
        if self.setting is None:
            return ()
        return self.course.steps if self.course.as_foreseen(self.until) else steps(self.day.paid_work, self.setting)

    @cached_property
    def tally(self) -> Tally | None:
        """Minutes by bracket; None where hours are not paid."""
        if self.setting is None:
            return None
        return tally(self.foreseen, self.until, self.course.pause(self.until, self.day))

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The worked stretches by rate, up to the instant."""
        return cut_before(self.foreseen, self.until)

    @cached_property
    def frame(self) -> Span | None:
        """From the first to the last instant of the day, None without any."""
        return self.day.frame

    @cached_property
    def too_long(self) -> bool:
        """Whether the day is longer than any can be: somebody forgot to punch."""
        return self.frame is not None and self.frame.minutes > MINUTES_A_DAY

    @cached_property
    def worth(self) -> Worth | None:
        """What the hours come to, shared with all whose minutes are the same; None where hours are not paid."""
        if self.setting is None or self.tally is None:
            return None
        same = (self.course.rules, *self.tally.items())
        found = self.worths.get(same)
        if found is None:
            found = self.worths[same] = Worth(self.tally, self.setting)
        return found

    @property
    def paid(self) -> tuple[Piece, ...]:
        """What the hours pay; empty where they are not paid."""
        return () if self.worth is None else self.worth.paid

    @property
    def share(self) -> Fraction | None:
        """The part of a rate that the pieces come to."""
        return None if self.worth is None else self.worth.share

    @property
    def phe(self) -> Fraction | None:
        """The same in hours at base."""
        return None if self.worth is None else self.worth.phe

    @property
    def night_minutes(self) -> int | None:
        """Worked in the agreement's night; None where it has none."""
        return None if self.worth is None else self.worth.night_minutes

    @property
    def sunday_minutes(self) -> int | None:
        """Worked on a Sunday; None where no premium is paid for it."""
        return None if self.worth is None else self.worth.sunday_minutes

    @cached_property
    def owed(self) -> tuple[Owed, ...]:
        """What the day owes besides."""
        return () if self.setting is None or self.tally is None else owed(self.setting, self.day, self.tally)

    @cached_property
    def owed_alike(self) -> tuple[Indemnity, ...] | None:
        """The same as each who shares it is owed it; None where that hangs on their rates."""
        setting, foreign = self.setting, self.course.rules.foreign
        if setting is None or any(due.by_hour for due in self.owed):
            return None
        return tuple([indemnity(due, setting, NO_RATE, foreign=foreign) for due in self.owed])

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """The disputed points that the pay rests on."""
        setting = self.setting
        if setting is None or self.tally is None or self.worth is None:
            return ()
        signed = setting.figure("signing_in_amplitude") if setting.value("signing_free") else None
        own = (*self.worth.readings, *setting.readings_of(signed))
        return (*own, *fee_readings(setting, self.day, self.tally)) if setting.by_fee else own

    def fee(self, contract: Contract) -> Fee | None:
        """What the day pays where a contract's rate is a fee."""
        if self.setting is None or self.tally is None or not self.setting.by_fee:
            return None
        return fee(contract, self.setting, self.day, self.tally)


@dataclass(frozen=True, eq=False)
class Course:
    """One way of spending the day, as known at an instant, on the supposition that whoever is in works on.

    As long as nothing more is punched it serves the instants that follow, too.
    """

    rules: Rules
    punches: Punches
    """Known at an instant, and running on for long enough after it."""

    @cached_property
    def ahead(self) -> WorkDay:
        """The day so far, and what follows if whoever is in works on."""
        return self.punches.day()

    @cached_property
    def _today(self) -> WorkDay:
        """A day that is over before the instant is the same however long whoever is in would have stayed."""
        ahead, now = self.ahead, self.punches.now
        if not ahead.open and (not ahead.presence or ahead.presence[-1].end < now):
            return ahead
        return replace(self.punches, until=now).day()

    @cached_property
    def _lasting(self) -> bool:
        """Whether time alone changes nothing but its length: all that was logged is past, and no break is in course.

        (A break in course is taken to end now: work that begins at this very instant tells of one.)
        """
        made = self.punches.now
        logged = (at for mark in closed(self.punches.marks, made) for at in (mark.at, mark.until))
        meals = (to_minute(at) for meal in self.punches.meals for at in meal if at is not None)
        past = all(at < made for at in (*logged, *meals) if at is not None)
        return past and all(span.start != made for span in self.ahead.work)

    def holds(self, now: datetime) -> bool:
        """Whether the course is that of a later instant too, with a day to come after it."""
        made = self.punches.now
        return now == made or (made < now <= self._last and self._lasting)

    @cached_property
    def _last(self) -> datetime:
        return later(self.punches.until, -MINUTES_A_DAY)

    def day(self, until: datetime) -> WorkDay:
        """The day up to an instant for which the course holds."""
        return self._today if until == self.punches.now else self.ahead.until(until)

    def standing(self, until: datetime, worths: dict[Hashable, Worth] | None = None) -> Standing:
        """How it stands at an instant for which it holds; ``worths`` is shared by those who stand at that instant."""
        return Standing(self, until, {} if worths is None else worths)

    def open_at(self, until: datetime) -> bool:
        """Whether the person is still in at an instant for which it holds."""
        return (self._today if until == self.punches.now else self.ahead).open

    def as_foreseen(self, until: datetime) -> bool:
        """Whether what was worked by an instant for which it holds is what the look ahead says of it."""
        return until != self.punches.now or self._begins_as_foreseen

    @cached_property
    def _begins_as_foreseen(self) -> bool:
        today, ahead = self._today, self.ahead
        return today is ahead or today.paid_work == ahead.until(self.punches.now).paid_work

    def pause(self, until: datetime, day: WorkDay | None = None) -> int:
        """Minutes of pause that are paid by an instant."""
        longest = self._paid_pause
        return min(longest, (day or self.ahead.until(until)).break_minutes) if longest else 0

    @cached_property
    def _paid_pause(self) -> int:
        return 0 if self.rules.setting is None else self.rules.setting.value("paid_pause")

    def share(self, until: datetime) -> Fraction:
        """The part of a rate that will have been earned by an instant later than one for which it holds."""
        setting = self.rules.setting
        if setting is None:
            return Fraction(0)
        number = bisect_left(self.steps, until, key=_START)
        found = self._before[number]
        if number and self.steps[number - 1].end > until:
            start, _, _, place = self.steps[number - 1]
            found = self._before[number - 1].plus(minutes_between(start, until), place, setting)
        pause = self.pause(until)
        return share_earned(found.plus(pause, PAUSE, setting) if pause else found, setting)

    @cached_property
    def _before(self) -> tuple[Earned, ...]:
        """What was earned by the start of each step, and by the end of the last."""
        found = [Earned()]
        if (setting := self.rules.setting) is not None:
            for step in self.steps:
                found.append(found[-1].plus(step.minutes, step.bracket, setting))
        return tuple(found)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The worked stretches by rate, and those to come if work goes on; empty where hours are not paid."""
        return () if self.rules.setting is None else steps(self.ahead.paid_work, self.rules.setting)

    def deadlines(self, person: str, now: datetime, zone: ZoneInfo) -> tuple[Deadline, ...]:
        """The limits that one of those who share it has reached, or will within a day of an instant, if they are in."""
        known = self._told.get(person)
        if known is None:
            known = self._told[person] = tuple(Deadline(person, b.code, b.at, b.source) for b in self._bounds)
        bans = self.rules.limits.bans
        return (*known, *self._banned(person, now, zone)) if bans else known

    def _banned(self, person: str, now: datetime, zone: ZoneInfo) -> Iterator[Deadline]:
        """The next hours that each rule forbids, or those that are running."""
        coming: dict[str, Deadline] = {}
        for ban in self.rules.limits.bans:
            windows = nights(self._day_to_come(now), zone, ban.clock)
            found = next((window for window in windows if window.end > now), None)
            if found is not None and (ban.code not in coming or found.start < coming[ban.code].at):
                coming[ban.code] = Deadline(person, ban.code, found.start, ban.source)
        return iter(coming.values())

    @cached_property
    def _told(self) -> dict[str, tuple[Deadline, ...]]:
        """The deadlines of each who asked, but for that of the night."""
        return {}

    @cached_property
    def _bounds(self) -> tuple[Bound, ...]:
        """Those that do not hang on the hour: they stay where they are while work goes on."""
        return bounds(self.rules.limits, self.ahead, self.ahead.until(later(self.punches.now, MINUTES_A_DAY)))

    def _day_to_come(self, now: datetime) -> tuple[Span, ...]:
        return self.ahead.until(later(now, MINUTES_A_DAY)).work
