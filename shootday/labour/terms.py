"""One contract under one agreement on one day: which figures hold, and what makes its rate hourly."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple
from zoneinfo import ZoneInfo

from shootday.labour.agreement import Agreement
from shootday.labour.brackets import at_base
from shootday.labour.calendar import holiday_dates
from shootday.labour.crafts import craft_key
from shootday.labour.figures import Brackets, Equivalence, Figure, Holidays, Number, Ratio
from shootday.labour.windows import SUNDAY, window
from shootday.lazy import cached_property
from shootday.production.base import MINUTES_A_DAY
from shootday.production.info import ProductionKind
from shootday.production.people import RateUnit, Supplement
from shootday.production.plan import DayForm
from shootday.spans import Span, union

UNKNOWN_LEVEL = "unknown_pay"


class Windows(NamedTuple):
    """Hours of the clock that are paid otherwise than others, each in order."""

    nights: tuple[Span, ...]
    sundays: tuple[Span, ...]
    holidays: tuple[tuple[Span, int], ...]
    """With the place of each among the holidays' premiums."""


@dataclass(frozen=True)
class Terms:
    """What a day's pay depends on besides the hours and the rate. Its figures are looked up once."""

    agreement: Agreement
    day: date
    """The shooting day: its figures are those in force."""
    kind: ProductionKind
    zone: ZoneInfo
    craft: str | None = None
    guaranteed_minutes: int = 0
    """Time that the rate pays for even when less was worked; 0 for what the agreement says."""
    unit: RateUnit = RateUnit.DAY
    form: DayForm = DayForm.NORMAL
    studio: bool = False
    """Whether the day is spent in an approved studio."""
    area: str | None = None
    availability: bool = False
    """Whether the contract is for days of paid availability."""
    level: str = ""
    """Where the rate stands against the agreement's minimum: ``low_pay``, ``middle_pay``, ``high_pay``; ``unknown_pay``
    where premiums depend on that and no minimum is known; empty where none do."""
    supplements: tuple[Supplement, ...] = ()
    """What a day is paid besides, as the contract says."""
    crowd: bool = False
    """Whether as many extras are called as the agreement calls many."""

    @cached_property
    def cases(self) -> frozenset[str]:
        """What figures may be said for."""
        craft = craft_key(self.craft)
        listed = craft in self.agreement.crafts("listed_crafts", self.day)
        found = {self.kind, self.form, f"{self.unit}_contract", craft, "listed" if listed else "other"}
        own = {"availability"} if self.availability else set()
        places = {"studio" if self.studio else "set", self.area or ""}
        level = "low_pay" if self.level == UNKNOWN_LEVEL else self.level  # to see where a premium would be due
        return frozenset(found | own | places | {level, "crowd" if self.crowd else "few"})

    def figure(self, name: str) -> Number | None:
        """The number of that name that holds here, None when the text has none."""
        if name not in self._numbers:
            self._numbers[name] = self.agreement.find(name, self.day, self.cases)
        return self._numbers[name]

    @cached_property
    def _numbers(self) -> dict[str, Number | None]:
        return {}

    def value(self, name: str, otherwise: int = 0) -> int:
        """Its value."""
        found = self.figure(name)
        return otherwise if found is None else found.value

    def amount(self, name: str) -> Ratio | None:
        """The amount of money of that name, None when the text has none."""
        if name not in self._amounts:
            self._amounts[name] = self.agreement.told(Ratio, name, self.day, self.cases)
        return self._amounts[name]

    @cached_property
    def _amounts(self) -> dict[str, Ratio | None]:
        return {}

    @cached_property
    def weekly(self) -> bool:
        """Whether overtime is counted over the week."""
        form = self.agreement.form(self.unit)
        return form is not None and form.weekly

    @cached_property
    def _divided_by(self) -> str:
        form = self.agreement.form(self.unit)
        return form.divisor if form is not None else "minutes"

    @cached_property
    def pay(self) -> str:
        """The name of the way in which the pay is worked out."""
        form = self.agreement.form(self.unit)
        return form.pay if form is not None else "hours"

    @property
    def by_fee(self) -> bool:
        """Whether the rate is a fee: what it covers is not counted by the hour."""
        return self.pay == "fee"

    @cached_property
    def base_minutes(self) -> int:
        """The minutes that the rate pays for: what the contract guarantees, else the agreement's day or week."""
        return self.guaranteed_minutes or self.value("week_minutes" if self.weekly else "day_minutes")

    @cached_property
    def fee_days(self) -> int:
        """The days that a fee covers: those of the contract's week, else the agreement's; one where it is a day's."""
        if self.unit is not RateUnit.WEEK:
            return 1
        return self.guaranteed_minutes // self.value("day_minutes", 1) or self.value("week_days")

    @cached_property
    def flat_guarantee(self) -> bool:
        """Whether guaranteed time that was not worked is paid at base, and not by its length."""
        return self._divided_by == "minutes"

    @cached_property
    def divisor(self) -> Fraction:
        """What the rate is divided by to make it hourly."""
        if self._divided_by == "hour":
            return Fraction(1)
        if self._divided_by == "minutes":
            return Fraction(self.base_minutes, 60)
        return self.equivalents(self.base_minutes)

    def equivalents(self, minutes: int) -> Fraction:
        """Hours at base that so many minutes come to with their premiums by length, of the week or of the day."""
        return at_base(self.week_brackets if self.weekly else self.lengths, minutes)

    def week_equivalents(self, minutes: int) -> Fraction:
        """The same of a week, whatever the contract."""
        return at_base(self.week_brackets, minutes)

    @cached_property
    def simple(self) -> Fraction:
        """What the hour that premiums are taken on is of the rate.

        The rate over the hours it pays for, or, where an agreement that does not define it is read so, the week's rate
        over the week's hours.
        """
        of_week = self.figure("premium_hour_of_week")
        if of_week is None or not of_week.value:
            return 1 / self.divisor
        days_paid = Fraction(self.agreement.ratio("days_in_week_rate", self.day))
        return days_paid / (self.value("week_days") * self.divisor)

    @cached_property
    def lengths(self) -> Brackets | None:
        """Premiums by length of the day."""
        return self.agreement.told(Brackets, "day_brackets", self.day, self.cases)

    @cached_property
    def week_brackets(self) -> Brackets | None:
        """Premiums by length of the week."""
        return self.agreement.told(Brackets, "week_brackets", self.day, self.cases)

    @cached_property
    def turns(self) -> tuple[int, ...]:
        """The worked minutes after which the rate of a day changes."""
        return tuple(after for after, _ in self.lengths.value if after) if self.lengths else ()

    @cached_property
    def day_rounding(self) -> int:
        """The unit in minutes that overtime of a day is rounded up to; 0 for none."""
        return 0 if self.weekly else self.value("day_rounding")

    @cached_property
    def cap(self) -> Number | None:
        """What premiums may come to together."""
        return self.figure("premium_cap")

    @cached_property
    def holiday_kinds(self) -> tuple[tuple[int, bool, str, tuple[str, ...]], ...]:
        """Every premium that a holiday may have: per cent, whether it is under the cap, source, disputed points."""
        kinds = (
            (percent, capped, figure.source, figure.readings)
            for capped, figure in self._holidays
            for percent in figure.value.values()
        )
        return tuple(dict.fromkeys(kinds))

    @cached_property
    def _holidays(self) -> tuple[tuple[bool, Holidays], ...]:
        named = ((True, "holidays"), (False, "holidays_uncapped"), (True, "holidays_solidarity"))
        found = ((capped, self.agreement.told(Holidays, name, self.day, self.cases)) for capped, name in named)
        return tuple((capped, figure) for capped, figure in found if figure is not None)

    def equivalence(self, days: int) -> Equivalence | None:
        """What the craft's presence is paid for, in a week of so many days; None where every hour counts."""
        least = self.figure("equivalence_from_days")
        return self._equivalence if least is not None and days >= least.value else None

    @cached_property
    def _equivalence(self) -> Equivalence | None:
        return self.agreement.told(Equivalence, "equivalence", self.day, (craft_key(self.craft),))

    def holiday(self, day: date) -> int:
        """The place of a date among the kinds of holidays, from 1; 0 for an ordinary day."""
        for capped, figure in self._holidays:
            percent = holiday_dates(tuple(figure.value.items()), day.year).get(day)
            if percent is not None:
                return 1 + [kind[:3] for kind in self.holiday_kinds].index((percent, capped, figure.source))
        return 0

    def night_clock(self, day: date) -> tuple[int, int]:
        """Start and end of the night that begins on a local date: the season is that date's."""
        first, last, summer, winter = self._seasons
        of_year = day.month * 100 + day.day
        return winter if of_year >= first or of_year <= last else summer

    @cached_property
    def has_nights(self) -> bool:
        """Whether the text has a premium for the night."""
        return self.figure("night_premium") is not None

    @cached_property
    def has_sundays(self) -> bool:
        """Whether the text has a premium for Sundays."""
        return self.figure("sunday_premium") is not None

    @cached_property
    def night_first_minutes(self) -> int:
        """The worked minutes of one night after which its premium changes; 0 when it does not."""
        return self.value("night_first_minutes")

    @cached_property
    def _seasons(self) -> tuple[int, int, tuple[int, int], tuple[int, int]]:
        """First and last day of winter, then the hours of the night in summer and in winter."""
        summer, winter = (
            (self.value(f"night_from{season}"), self.value(f"night_until{season}")) for season in ("", "_winter")
        )
        return self.value("winter_first"), self.value("winter_last"), summer, winter

    def windows_of(self, start: datetime, end: datetime) -> "Windows":
        """The hours of the clock that are paid otherwise and share time with a stretch."""
        around, found = self._around
        if start < around.start or end > around.end:
            found = self._windows(start.astimezone(self.zone).date(), end.astimezone(self.zone).date())
        return Windows(
            tuple([w for w in found.nights if w.start < end and w.end > start]),
            tuple([w for w in found.sundays if w.start < end and w.end > start]),
            tuple([one for one in found.holidays if one[0].start < end and one[0].end > start]),
        )

    @cached_property
    def _around(self) -> tuple[Span, "Windows"]:
        """The day, the one before and the two after it, in which almost all its work lies; their hours of the clock."""
        first, last = self.day - timedelta(days=1), self.day + timedelta(days=2)
        return Span(self._whole(first).start, self._whole(last).end), self._windows(first, last)

    def _windows(self, first: date, last: date) -> "Windows":
        """The hours of the clock that are paid otherwise, over some local dates."""
        days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        before = [first - timedelta(days=1), *days] if self.has_nights else []
        return Windows(
            union([window(day, *self.night_clock(day), self.zone) for day in before]),
            tuple(self._whole(day) for day in days if day.weekday() == SUNDAY) if self.has_sundays else (),
            tuple((self._whole(day), place) for day in days if (place := self.holiday(day))),
        )

    def _whole(self, day: date) -> Span:
        return window(day, 0, MINUTES_A_DAY, self.zone)

    def source(self, figure: str) -> str:
        """Where the number of that name comes from; empty where the text has none."""
        found = self.figure(figure)
        return found.source if found else ""

    @property
    def rate_source(self) -> str:
        """Where the time that the rate pays for comes from."""
        return self.source("week_minutes" if self.weekly else "day_minutes")

    def hourly(self, rate: Decimal) -> Fraction:
        """What an hour at base is paid."""
        return Fraction(rate) / self.divisor

    def readings_of(self, *figures: Figure | None) -> tuple[str, ...]:
        """The disputed points that some figures rest on."""
        return tuple(dict.fromkeys(switch for figure in figures if figure is not None for switch in figure.readings))
