"""A technician's day contract under IDCC 2642: worked stretches cut into pieces by bracket, and what they come to."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from shootday.labour.agreement import Agreement, Number
from shootday.labour.timesheet import Piece
from shootday.labour.windows import nights, sundays
from shootday.labour.worktime import reached
from shootday.production.info import ProductionKind
from shootday.spans import Span, minutes_between

_AT_BASE = 100
_EACH = 4
"""Brackets for each length of the day: as it is, on a Sunday, at night, on a Sunday night."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """A rate at which a minute may be paid."""

    name: str
    percent: int
    source: str

    def raised(self, name: str, premium: Number) -> "Bracket":
        """The same with a premium added."""
        return Bracket(f"{self.name}+{name}", self.percent + premium.value, f"{self.source} ; {premium.source}")


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
    """Time that the contract pays for even when less was worked; 0 for what the agreement says."""

    @cached_property
    def base_minutes(self) -> int:
        """The minutes that the day rate pays for: what the contract guarantees, else the agreement's day."""
        return self.guaranteed_minutes or self._figure("day_minutes")

    @cached_property
    def shares(self) -> tuple[Fraction, Fraction]:
        """What a minute at base and the simple rate of a minute are of the day rate.

        Premiums are taken on the simple hourly rate (B-25), which the text does not define for a day contract: the day
        rate over the hours it pays for, or, by the other reading, the week's rate over the week's 35 hours.
        """
        base = Fraction(1, self.base_minutes)
        if self.agreement.reading("day_hourly_base_2642") != "week_over_35":
            return base, base
        days_paid = Fraction(self.agreement.ratio("days_in_week_rate", self.day))
        return base, days_paid / (self._figure("week_days") * self.base_minutes)

    @cached_property
    def thresholds(self) -> tuple[int, int]:
        """The worked minutes after which the first and the second overtime begin."""
        return self._figure("overtime_1_after"), self._figure("overtime_2_after")

    @cached_property
    def brackets(self) -> tuple[Bracket, ...]:
        """By length of the day (base, then overtime), each as it is, on a Sunday, at night, and on a Sunday night."""
        text, day = self.agreement, self.day
        listed = craft_key(self.craft) in text.crafts("night_crafts", day)
        night = text.number("night_premium", day, "listed" if listed else "other")
        sunday = text.number("sunday_premium", day)
        made: list[Bracket] = []
        for length in self._lengths():
            for bracket in (length, length.raised("night", night)):
                made += [bracket, bracket.raised("sunday", sunday)]
        return tuple(made)

    def _lengths(self) -> tuple[Bracket, ...]:
        source = self.agreement.number("overtime_1_after", self.day).source
        premiums = (self._figure("overtime_1_premium"), self._figure("overtime_2_premium"))
        base = Bracket("base", _AT_BASE, self.agreement.number("day_minutes", self.day).source)
        return (base, *(Bracket(f"overtime_{premium}", _AT_BASE + premium, source) for premium in premiums))

    @cached_property
    def _seasons(self) -> tuple[int, int, dict[str, tuple[int, int]]]:
        """First and last day of winter, then the hours of the night in summer and in winter."""
        hours = {
            season: (
                self.agreement.number(f"night_from{season}", self.day, self.kind).value,
                self.agreement.number(f"night_until{season}", self.day, self.kind).value,
            )
            for season in ("", "_winter")
        }
        return self._figure("winter_first"), self._figure("winter_last"), hours

    def night_clock(self, day: date) -> tuple[int, int]:
        """Start and end of the night that begins on a local date: the season is that date's."""
        first, last, hours = self._seasons
        of_year = day.month * 100 + day.day
        return hours["_winter" if of_year >= first or of_year <= last else ""]

    def _figure(self, name: str) -> int:
        return self.agreement.number(name, self.day).value


class Step(NamedTuple):
    """A stretch whose minutes are all paid alike; ``bracket`` is its place among the setting's."""

    start: datetime
    end: datetime
    minutes: int
    bracket: int


def steps(work: Sequence[Span], setting: Setting) -> tuple[Step, ...]:
    """Disjoint worked stretches in order, cut wherever the rate of a minute changes."""
    dark = nights(work, setting.zone, setting.night_clock)
    rest = sundays(work, setting.zone)
    turns = [at for minutes in setting.thresholds if (at := reached(work, minutes)) is not None]
    borders = {*turns, *(at for window in (*dark, *rest) for at in (window.start, window.end))}
    made: list[Step] = []
    for span in work:
        cuts = sorted({span.start, span.end, *(at for at in borders if span.start < at < span.end)})
        for start, end in pairwise(cuts):
            length = sum(turn <= start for turn in turns)
            place = _EACH * length + 2 * _within(start, dark) + _within(start, rest)
            made.append(Step(start, end, minutes_between(start, end), place))
    return tuple(made)


def _within(at: datetime, windows: Iterable[Span]) -> bool:
    return any(window.start <= at < window.end for window in windows)


Tally = Mapping[int, int]
"""Worked minutes by bracket, named by its place among the setting's."""


def tally(work: Iterable[Step], until: datetime | None = None) -> Tally:
    """The minutes of each bracket up to an instant; None for all."""
    minutes: dict[int, int] = {}
    for start, end, lasting, place in work:
        if until is not None and end > until:
            if start < until:
                minutes[place] = minutes.get(place, 0) + minutes_between(start, until)
            break
        minutes[place] = minutes.get(place, 0) + lasting
    return minutes


def pieces(minutes: Tally, setting: Setting) -> tuple[Piece, ...]:
    """What was worked in each bracket, then the guarantee where less was worked than the rate pays for."""
    paid = []
    for place in sorted(minutes):
        bracket = setting.brackets[place]
        paid.append(Piece(bracket.name, minutes[place], bracket.percent, bracket.source))
    short = _guaranteed(minutes, setting)
    if short:
        paid.append(Piece("guarantee", short, _AT_BASE, setting.brackets[0].source))
    return tuple(paid)


def share(minutes: Tally, setting: Setting) -> Fraction:
    """What the pieces come to, as a part of the day rate; exact."""
    base, simple = setting.shares
    short = _guaranteed(minutes, setting)
    whole = sum([count * setting.brackets[place].percent for place, count in minutes.items()]) + short * _AT_BASE
    if simple is base:
        return Fraction(whole, _AT_BASE * setting.base_minutes)
    of_day = sum([count for place, count in minutes.items() if place < _EACH]) + short
    return base * of_day + simple * (whole - of_day * _AT_BASE) / _AT_BASE


def _guaranteed(minutes: Tally, setting: Setting) -> int:
    return max(0, setting.base_minutes - sum(minutes.values()))


def craft_key(craft: str | None) -> str:
    """A craft as agreements write it: ``Chef électricien`` → ``chef_electricien``."""
    plain = unicodedata.normalize("NFKD", craft or "").encode("ascii", "ignore").decode()
    return "_".join("".join(c if c.isalnum() else " " for c in plain).lower().split())


def gross(rate: Decimal, part: Fraction) -> Decimal:
    """A part of a day rate, rounded half-up to the cent once, at the end."""
    over, under = rate.as_integer_ratio()
    return _cents(over * part.numerator, under * part.denominator)


def cents(amount: Fraction) -> Decimal:
    """An exact amount, not negative, rounded half-up to the cent."""
    return _cents(amount.numerator, amount.denominator)


def _cents(over: int, under: int) -> Decimal:
    return Decimal((200 * over + under) // (2 * under)).scaleb(-2)
