"""Instants and durations as people read them on a set."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from shootday.phrases import Lang
from shootday.phrases import board as say
from shootday.production.base import clock_text, wall_minutes

_HOUR = 60


def clock(at: datetime | None, day: date, zone: ZoneInfo) -> str:
    """The shooting day's clock: ``18:40``; past midnight ``00:30 +1``; the day before ``23:40 -1``; None: a dash."""
    if at is None:
        return "–"
    minutes = wall_minutes(day, at, zone)
    return clock_text(minutes)


def duration(minutes: int | None) -> str:
    """``1h05``, ``0h40``; None: a dash. A minus stands before the whole."""
    if minutes is None:
        return "–"
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else ''}{hours}h{rest:02d}"


def offset_words(minutes: int | None, lang: Lang) -> str:
    """``12 min late``, ``1h40 late``, ``on time``, ``5 min early``: a delay's sign is a word."""
    if minutes is None:
        return "–"
    if minutes == 0:
        return say.ON_TIME(lang)
    return (say.LATE if minutes > 0 else say.EARLY)(lang, time=minutes_text(abs(minutes), lang))


def minutes_text(minutes: int, lang: Lang) -> str:
    """``32 min``, and from an hour on ``1h32``."""
    return say.MINUTES(lang, minutes=minutes) if minutes < _HOUR else duration(minutes)


def money(amount: Decimal | None, lang: Lang, currency: str = "EUR", *, cents: bool = False) -> str:
    """``1 234 €`` in French, ``€1,234`` in English; a plus never stands before it, a minus does; None: a dash."""
    if amount is None:
        return "–"
    rounded = amount.quantize(Decimal("0.01") if cents else Decimal(1), rounding="ROUND_HALF_UP")
    sign = "-" if rounded < 0 else ""
    grouped = f"{abs(rounded):,}"
    symbol = {"EUR": "€", "GBP": "£", "USD": "$"}.get(currency, currency)
    if lang == "fr":
        return f"{sign}{grouped.replace(',', ' ').replace('.', ',')} {symbol}"
    return f"{sign}{symbol}{grouped}" if len(symbol) == 1 else f"{sign}{grouped} {symbol}"
