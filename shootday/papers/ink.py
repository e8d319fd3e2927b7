"""How papers write instants, durations, amounts and lengths: one place, so that all of them write alike."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from shootday.papers.paper import Cell
from shootday.phrases import Lang
from shootday.phrases import papers as say
from shootday.production.base import clock_text
from shootday.views.clockface import clock, duration, money

EIGHTHS = 8


@dataclass(frozen=True, slots=True)
class Ink:
    """A language, a shooting day's clock and a currency."""

    lang: Lang
    day: date
    zone: ZoneInfo
    currency: str

    def clock(self, at: datetime | None) -> str:
        """An instant on the day's clock, a dash for none."""
        return clock(at, self.day, self.zone)

    def span(self, start: datetime | None, end: datetime | None) -> str:
        """``12:30–13:30``; a dash where nothing is known."""
        return self.clock(start) if end is None else f"{self.clock(start)}–{self.clock(end)}"

    def wall(self, minutes: int | None) -> str:
        """A time of the call sheet's clock, a dash for none."""
        return "–" if minutes is None else clock_text(minutes)

    def minutes(self, value: int | None, fact: str = "", *, strong: bool = False) -> Cell:
        """A duration."""
        return Cell(duration(value), value, fact, strong)

    def count(self, value: int | None, fact: str = "", *, strong: bool = False) -> Cell:
        """A number of things."""
        return Cell("–" if value is None else str(value), value, fact, strong)

    def eighths(self, value: int, fact: str = "", *, strong: bool = False) -> Cell:
        """A length on the page, in pages and eighths: ``6 1/8``."""
        pages, rest = divmod(value, EIGHTHS)
        text = f"{rest}/8" if not pages and rest else f"{pages} {rest}/8" if rest else str(pages)
        return Cell(text, value, fact, strong)

    def money(self, value: Decimal | None, fact: str = "", *, strong: bool = False) -> Cell:
        """An amount to the cent."""
        return Cell(money(value, self.lang, self.currency, cents=True), value, fact, strong)

    def text(self, value: str, missing: str | None = None) -> Cell:
        """A text; what is missing where it is empty: a dash unless something else is said."""
        return Cell(value or ("–" if missing is None else missing))

    def wanted(self, value: str) -> Cell:
        """A text that a paper should not leave without: where it is empty, that stands to be filled in."""
        return Cell(value or say.TO_FILL_IN(self.lang), strong=not value)
