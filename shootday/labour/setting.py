"""What an hour is paid, for one contract under one agreement on one day: every rate that a minute may have."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from zoneinfo import ZoneInfo

from shootday.labour.agreement import Agreement
from shootday.labour.calendar import holiday_dates
from shootday.labour.figures import Brackets, Figure, Holidays, Number, Ratio
from shootday.production.info import ProductionKind
from shootday.production.people import RateUnit
from shootday.production.plan import DayForm

AT_BASE = 100
PAUSE = -1
"""The place of a pause that is paid and is not work."""
_NIGHTS = 3
"""By day, the night's first hours, its later ones."""
_HOURLY_BASE = "day_hourly_base_2642"


@dataclass(frozen=True, slots=True)
class Bracket:
    """A rate at which a minute may be paid."""

    name: str
    percent: int
    """The whole rate, 100 = base, premiums cut to the cap where there is one."""
    source: str
    capped: int = 0
    """What the premiums under the cap come to before it."""
    free: int = 0
    """What those outside it come to."""
    long: bool = False
    """Whether the length of the day alone raises it."""
    readings: tuple[str, ...] = ()
    """The disputed points that another reading of would change the rate."""


@dataclass(frozen=True, slots=True)
class Premium:
    """So many per cent on top of base."""

    name: str
    percent: int
    source: str
    capped: bool = True


@dataclass(frozen=True)
class Setting:
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

    @cached_property
    def cases(self) -> frozenset[str]:
        """What figures may be said for."""
        craft = craft_key(self.craft)
        listed = craft in self.agreement.crafts("listed_crafts", self.day)
        found = {self.kind, self.form, f"{self.unit}_contract", craft, "listed" if listed else "other"}
        return frozenset(found | {"studio" if self.studio else "set", self.area or ""})

    def figure(self, name: str) -> Number | None:
        """The number of that name that holds here, None when the text has none."""
        return self.agreement.find(name, self.day, self.cases)

    def value(self, name: str, otherwise: int = 0) -> int:
        """Its value."""
        found = self.figure(name)
        return otherwise if found is None else found.value

    def amount(self, name: str) -> Ratio | None:
        """The amount of money of that name, None when the text has none."""
        return self.agreement.told(Ratio, name, self.day, self.cases)

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
    def base_minutes(self) -> int:
        """The minutes that the rate pays for: what the contract guarantees, else the agreement's day or week."""
        return self.guaranteed_minutes or self.value("week_minutes" if self.weekly else "day_minutes")

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
        return _equivalents(self.week_brackets if self.weekly else self.lengths, minutes)

    def week_equivalents(self, minutes: int) -> Fraction:
        """The same of a week, whatever the contract."""
        return _equivalents(self.week_brackets, minutes)

    @cached_property
    def simple(self) -> Fraction:
        """What the hour that premiums are taken on is of the rate.

        Under IDCC 2642 (B-25) it is not defined for a day contract: the day rate over the hours it pays for, or, by
        the other reading, the week's rate over the week's 35 hours.
        """
        if not self._by_week_rate:
            return 1 / self.divisor
        days_paid = Fraction(self.agreement.ratio("days_in_week_rate", self.day))
        return days_paid / (self.value("week_days") * self.divisor)

    @cached_property
    def _by_week_rate(self) -> bool:
        return self.hourly_disputed and self.agreement.reading(_HOURLY_BASE) == "week_over_35"

    @cached_property
    def hourly_disputed(self) -> bool:
        """Whether the hour that premiums are taken on is a disputed point."""
        return self.unit is RateUnit.DAY and self.agreement.switch(_HOURLY_BASE) is not None

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
    def cap(self) -> Number | None:
        """What premiums may come to together."""
        return self.figure("premium_cap")

    @cached_property
    def _holiday_premiums(self) -> tuple[Premium, ...]:
        made: dict[tuple[int, bool], Premium] = {}
        for capped, figure in self._holidays:
            for percent in figure.value.values():
                made.setdefault((percent, capped), Premium("holiday", percent, figure.source, capped=capped))
        return tuple(made.values())

    @cached_property
    def _holidays(self) -> tuple[tuple[bool, Holidays], ...]:
        named = ((True, "holidays"), (False, "holidays_uncapped"))
        found = ((capped, self.agreement.told(Holidays, name, self.day, self.cases)) for capped, name in named)
        return tuple((capped, figure) for capped, figure in found if figure is not None)

    def holiday(self, day: date) -> int:
        """The place of a date among the holidays' premiums, from 1; 0 for an ordinary day."""
        for capped, figure in self._holidays:
            percent = holiday_dates(tuple(figure.value.items()), day.year).get(day)
            if percent is not None:
                kinds = [(premium.percent, premium.capped) for premium in self._holiday_premiums]
                return 1 + kinds.index((percent, capped))
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

    def place(self, length: int, night: int, sunday: int, holiday: int) -> int:
        """Where the rate of a minute stands among all: the day's length, night, Sunday and holiday."""
        return ((length * _NIGHTS + night) * 2 + sunday) * self._holiday_places + holiday

    def length_of(self, place: int) -> int:
        """The length bracket of a place, 0 for the first."""
        return place // (_NIGHTS * 2 * self._holiday_places)

    def at_night(self, place: int) -> bool:
        """Whether a place is at night."""
        return place >= 0 and place // (2 * self._holiday_places) % _NIGHTS > 0

    def on_sunday(self, place: int) -> bool:
        """Whether a place is on a Sunday."""
        return place >= 0 and place // self._holiday_places % 2 > 0

    def on_holiday(self, place: int) -> bool:
        """Whether a place is on a public holiday."""
        return place >= 0 and place % self._holiday_places > 0

    @cached_property
    def _holiday_places(self) -> int:
        return 1 + len(self._holiday_premiums)

    @cached_property
    def _brackets(self) -> dict[int, Bracket]:
        return {}

    def bracket(self, place: int) -> Bracket:
        """The rate at a place."""
        found = self._brackets.get(place)
        if found is None:
            made = self._rate(place)
            others = [other._rate(place).percent for other in self._read_otherwise]  # noqa: SLF001 - the same class
            disputed = self.lengths.readings if self.lengths and any(p != made.percent for p in others) else ()
            found = self._brackets[place] = replace(made, readings=disputed)
        return found

    @cached_property
    def _read_otherwise(self) -> tuple["Setting", ...]:
        """The same with the premiums by length read in their other ways."""
        when = self.lengths.when if self.lengths else None
        switch = self.agreement.switch(when.switch) if when else None
        if switch is None:
            return ()
        others = [value for value in switch.values if value != switch.default]
        return tuple(replace(self, agreement=self.agreement.read_as(switch.id, value)) for value in others)

    def _rate(self, place: int) -> Bracket:
        if place == PAUSE:
            return Bracket("pause", AT_BASE, self._source("paid_pause"))
        rest, holiday = divmod(place, self._holiday_places)
        rest, sunday = divmod(rest, 2)
        length, night = divmod(rest, _NIGHTS)
        base, premiums = self._length(length)
        if night:
            premiums.append(self._premium("night", "night_premium" if night == 1 else "night_beyond_premium"))
        if sunday:
            premiums.append(self._premium("sunday", "sunday_premium"))
        if holiday:
            premiums.append(self._holiday_premiums[holiday - 1])
        return self._raised(base, premiums, long=length > 0)

    def _length(self, length: int) -> tuple[tuple[str, str], list[Premium]]:
        """Name and source of a minute by the length of the day, and its premium if it has one."""
        base = "base", self._source("week_minutes" if self.weekly else "day_minutes")
        if self.lengths is None:
            return base, []
        known = self.lengths.value if not self.lengths.value[0][0] else ((0, 0), *self.lengths.value)
        percent = known[length][1]
        if not percent:
            return base, []
        name = "engagement" if length == 0 else self.lengths.name
        own = f"{name}_{percent}", self.lengths.source
        return own, [Premium(own[0], percent, own[1])]

    def _raised(self, base: tuple[str, str], premiums: Sequence[Premium], *, long: bool) -> Bracket:
        capped = sum(p.percent for p in premiums if p.capped)
        free = sum(p.percent for p in premiums if not p.capped)
        names = dict.fromkeys((base[0], *(p.name for p in premiums)))
        sources = dict.fromkeys((base[1], *(p.source for p in premiums)))
        granted = capped
        if self.cap is not None and capped > self.cap.value:
            granted = self.cap.value
            sources[self.cap.source] = None
        return Bracket("+".join(names), AT_BASE + granted + free, " ; ".join(sources), capped, free, long)

    def _premium(self, name: str, figure: str) -> Premium:
        found = self.agreement.number(figure, self.day, self.cases)
        return Premium(name, found.value, found.source)

    def _source(self, figure: str) -> str:
        found = self.figure(figure)
        return found.source if found else ""

    def hourly(self, rate: Decimal) -> Fraction:
        """What an hour at base is paid."""
        return Fraction(rate) / self.divisor

    def readings_of(self, *figures: Figure | None) -> tuple[str, ...]:
        """The disputed points that some figures rest on."""
        return tuple(dict.fromkeys(switch for figure in figures if figure is not None for switch in figure.readings))


def _equivalents(brackets: Brackets | None, minutes: int) -> Fraction:
    raised = [(min(minutes, end) - start) * percent for start, end, percent in ranges(brackets, minutes) if minutes > start]
    return Fraction(minutes * AT_BASE + sum(raised), 60 * AT_BASE)


def ranges(brackets: Brackets | None, until: int) -> list[tuple[int, int, int]]:
    """Start, end and premium of each bracket, the last up to a length."""
    if brackets is None:
        return []
    starts = [after for after, _ in brackets.value]
    return [
        (start, end, percent)
        for (start, percent), end in zip(brackets.value, [*starts[1:], max(until, starts[-1])], strict=True)
    ]


def craft_key(craft: str | None) -> str:
    """A craft as agreements write it: ``Chef électricien`` → ``chef_electricien``."""
    plain = unicodedata.normalize("NFKD", craft or "").encode("ascii", "ignore").decode()
    return "_".join("".join(c if c.isalnum() else " " for c in plain).lower().split())
