"""A technician's day contract under IDCC 2642: worked stretches cut into pieces by bracket, and what they come to."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from shootday.labour.agreement import Agreement
from shootday.labour.timesheet import Piece
from shootday.labour.windows import nights, sundays
from shootday.labour.worktime import overlaps, split_after
from shootday.production.info import ProductionKind
from shootday.production.people import Contract
from shootday.spans import Span, subtract, total_minutes

_AT_BASE = 100
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Setting:
    """What a day's pay depends on besides the hours."""

    agreement: Agreement
    day: date
    """The shooting day: its figures are those in force."""
    kind: ProductionKind
    zone: ZoneInfo
    contract: Contract

    @property
    def base_minutes(self) -> int:
        """The minutes that the day rate pays for: what the contract guarantees, else the agreement's day."""
        return self.contract.guaranteed_minutes or self.agreement.number("day_minutes", self.day).value

    def night_clock(self, day: date) -> tuple[int, int]:
        """Start and end of the night that begins on a local date: the season is that date's."""
        first, last = (self.agreement.number(name, self.day).value for name in ("winter_first", "winter_last"))
        of_year = day.month * 100 + day.day
        season = "_winter" if of_year >= first or of_year <= last else ""
        start = self.agreement.number(f"night_from{season}", self.day, self.kind)
        end = self.agreement.number(f"night_until{season}", self.day, self.kind)
        return start.value, end.value


@dataclass(frozen=True, slots=True)
class _Part:
    """Stretches that share a bracket."""

    bracket: str
    percent: int
    source: str
    spans: tuple[Span, ...]


def pieces(work: Sequence[Span], setting: Setting) -> tuple[Piece, ...]:
    """What disjoint worked stretches in order pay, then the guarantee where less was worked than the rate pays for."""
    agreement, day = setting.agreement, setting.day
    listed = craft_key(setting.contract.craft) in agreement.crafts("night_crafts", day)
    night = agreement.number("night_premium", day, "listed" if listed else "other")
    sunday = agreement.number("sunday_premium", day)
    night_spans, sunday_spans = nights(work, setting.zone, setting.night_clock), sundays(work, setting.zone)
    parts = _raised(_by_length(work, setting), night_spans, ("night", night.value, night.source))
    parts = _raised(parts, sunday_spans, ("sunday", sunday.value, sunday.source))
    paid = [Piece(p.bracket, total_minutes(p.spans), p.percent, p.source) for p in parts if p.spans]
    short = setting.base_minutes - total_minutes(work)
    if short > 0:
        paid.append(Piece("guarantee", short, _AT_BASE, agreement.number("day_minutes", day).source))
    return tuple(paid)


def _by_length(work: Sequence[Span], setting: Setting) -> Iterator[_Part]:
    """The day cut where its overtime brackets begin."""

    def figure(name: str) -> int:
        return setting.agreement.number(name, setting.day).value

    source = setting.agreement.number("overtime_1_after", setting.day).source
    first, second = figure("overtime_1_after"), figure("overtime_2_after")
    base, beyond = split_after(work, first)
    middle, last = split_after(beyond, second - first)
    yield _Part("base", _AT_BASE, setting.agreement.number("day_minutes", setting.day).source, base)
    for spans, premium in ((middle, figure("overtime_1_premium")), (last, figure("overtime_2_premium"))):
        yield _Part(f"overtime_{premium}", _AT_BASE + premium, source, spans)


def _raised(parts: Iterable[_Part], windows: Sequence[Span], premium: tuple[str, int, str]) -> list[_Part]:
    """Each part cut in two: outside the windows as it is, inside them with the premium added."""
    if not windows:
        return list(parts)
    name, percent, source = premium
    cut: list[_Part] = []
    for part in parts:
        inside = overlaps(part.spans, windows)
        cut.append(_Part(part.bracket, part.percent, part.source, subtract(part.spans, windows)))
        cut.append(_Part(f"{part.bracket}+{name}", part.percent + percent, f"{part.source} ; {source}", inside))
    return cut


def craft_key(craft: str | None) -> str:
    """A craft as agreements write it: ``Chef électricien`` → ``chef_electricien``."""
    plain = unicodedata.normalize("NFKD", craft or "").encode("ascii", "ignore").decode()
    return "_".join("".join(c if c.isalnum() else " " for c in plain).lower().split())


def gross(paid: Iterable[Piece], setting: Setting) -> Decimal:
    """What the pieces come to under a day rate, rounded half-up to the cent once, at the end.

    Premiums are taken on the simple hourly rate (B-25), which the text does not define for a day contract: the day
    rate over the hours it pays for, or, by the other reading, the week's rate over the week's 35 hours.
    """
    rate, minutes = Fraction(setting.contract.rate), setting.base_minutes
    base = simple = rate / minutes
    if setting.agreement.reading("day_hourly_base_2642") == "week_over_35":
        week_days = setting.agreement.number("week_days", setting.day).value
        week = rate * Fraction(setting.agreement.ratio("days_in_week_rate", setting.day))
        simple = week / (week_days * minutes)
    at_base = at_simple = 0
    for piece in paid:
        of_day = _AT_BASE if piece.bracket.startswith(("base", "guarantee")) else 0
        at_base += piece.minutes * of_day
        at_simple += piece.minutes * (piece.percent - of_day)
    return cents((base * at_base + simple * at_simple) / _AT_BASE)


def cents(amount: Fraction) -> Decimal:
    """An exact amount, not negative, rounded half-up to the cent."""
    return (Decimal(int(amount * 100 + Fraction(1, 2))) / 100).quantize(_CENT)
