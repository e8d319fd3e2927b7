"""One cell: from what a document writes to what a spreadsheet holds, and back.

Clock times are parts of a day (``24:30`` for 00:30 past midnight), dates are dates, amounts numbers, closed lists words
of the user's language. Lists are written with commas; what would not come back as it was is written as JSON.
"""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from typing import Any, get_origin

from shootday.exchange.shapes import Shape, is_clock
from shootday.exchange.sheets.words import value_of, word_for
from shootday.production.base import MINUTES_A_DAY, clock_text, parse_clock

Value = str | float | int | bool | date | datetime | time | timedelta
"""What a spreadsheet's cell holds; an empty one holds an empty text."""

_FRENCH_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})", re.ASCII)
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2})\s*[:hH]\s*(\d{2})?(?::\d{2})?", re.ASCII)
_NUMBER_SIGNS = re.compile(r"[\s\u202f\u00a0'’€$£]|EUR|USD", re.IGNORECASE)


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    DATE = "date"
    CLOCK = "clock"
    FLAG = "flag"
    CHOICE = "choice"
    AMOUNT = "amount"
    RATE = "rate"
    NUMBER = "number"
    MANY = "many"
    """A list, or a table."""


def kind_of(shape: Shape) -> Kind:
    """What a column of that shape holds."""
    if is_clock(shape):
        return Kind.CLOCK
    if get_origin(shape.kind) in {tuple, dict} or shape.model is not None:
        return Kind.MANY
    if isinstance(shape.kind, type) and issubclass(shape.kind, StrEnum):
        return Kind.CHOICE
    if shape.kind is Decimal:
        limits = {name: value for mark in shape.marks for name, value in _limits(mark).items()}
        if limits.get("le") == 10:  # noqa: PLR2004 - a rate's own bound
            return Kind.RATE
        return Kind.AMOUNT if limits.get("decimal_places") == 2 else Kind.NUMBER  # noqa: PLR2004 - cents
    return {date: Kind.DATE, bool: Kind.FLAG, int: Kind.NUMBER}.get(shape.kind, Kind.TEXT)


def _limits(mark: Any) -> dict[str, Any]:
    inner = [_limits(part) for part in getattr(mark, "metadata", ())]
    own = {name: getattr(mark, name) for name in ("le", "decimal_places") if getattr(mark, name, None) is not None}
    return {name: value for part in (*inner, own) for name, value in part.items()}


@cache
def choices(kind: type[StrEnum]) -> tuple[str, ...]:
    """The words of a closed list, as the documents write them."""
    return tuple(str(word) for word in kind)


def to_cell(value: object, kind: Kind, lang: str) -> Value:
    """What the spreadsheet holds for a plain value of a document (a list or table is written elsewhere)."""
    text = str(value)
    match kind:
        case Kind.DATE:
            return date.fromisoformat(text)
        case Kind.CLOCK:
            return timedelta(minutes=parse_clock(text))
        case Kind.FLAG:
            return word_for(text.lower(), lang)
        case Kind.CHOICE:
            return word_for(text, lang)
        case Kind.AMOUNT | Kind.RATE | Kind.NUMBER:
            return float(text)
        case _:
            return text


def to_text(value: Value, kind: Kind, known: tuple[str, ...] = ()) -> str:
    """What a document would write for a cell; what has no meaning stays as it is, for the field's check to refuse."""
    if kind is Kind.TEXT and isinstance(value, str):  # most cells
        return value.strip()
    match kind:
        case Kind.DATE:
            return _date_text(value)
        case Kind.CLOCK:
            return _clock_text(value)
        case Kind.FLAG | Kind.CHOICE:
            return value_of(_plain(value), known or ("true", "false"))
        case Kind.AMOUNT | Kind.RATE | Kind.NUMBER:
            return _number_text(value, rate=kind is Kind.RATE)
        case _:
            return _plain(value)


def _plain(value: Value) -> str:
    """A cell's text: numbers without a point where they are whole, dates in ISO."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float | int):
        return _decimal(value)
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    if isinstance(value, time | timedelta):
        return _clock_text(value)
    return value.isoformat() if isinstance(value, date | datetime) else value.strip()


def _decimal(value: float) -> str:
    """The number that was typed: fifteen digits are all that a spreadsheet keeps."""
    return f"{Decimal(f'{value:.15g}'):f}"


def _date_text(value: Value) -> str:
    if isinstance(value, datetime | date):
        return (value.date() if isinstance(value, datetime) else value).isoformat()
    text = _plain(value)
    iso, french = _ISO_DATE.fullmatch(text), _FRENCH_DATE.fullmatch(text)
    if iso:
        year, month, day = map(int, iso.groups())
    elif french:
        day, month, year = map(int, french.groups())
        year += 2000 if year < 100 else 0  # noqa: PLR2004 - two digits
    else:
        return text
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return text


def _clock_text(value: Value) -> str:
    if isinstance(value, datetime):
        value = value.time()
    if isinstance(value, time):
        value = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
    if isinstance(value, float | int) and not isinstance(value, bool) and 0 <= value < 2:  # noqa: PLR2004 - parts of a day
        value = timedelta(days=float(value))
    if isinstance(value, timedelta):
        minutes = round(value / timedelta(minutes=1))
        return clock_text(minutes) if 0 <= minutes < 2 * MINUTES_A_DAY else str(value)
    text = _plain(value)
    found = _CLOCK.fullmatch(text)
    if found is None or int(found[1]) >= 48 or int(found[2] or 0) >= 60:  # noqa: PLR2004 - two days, an hour
        return text
    return clock_text(int(found[1]) * 60 + int(found[2] or 0))


def _number_text(value: Value, *, rate: bool) -> str:
    if isinstance(value, float | int) and not isinstance(value, bool):
        return _decimal(value)
    if isinstance(value, time | timedelta):  # minutes that were typed as 1:30
        length = value if isinstance(value, timedelta) else timedelta(hours=value.hour, minutes=value.minute)
        return str(round(length / timedelta(minutes=1)))
    text = _plain(value)
    digits = _NUMBER_SIGNS.sub("", text).replace(",", ".")
    percent = digits.endswith("%")
    try:
        number = Decimal(digits.removesuffix("%"))
    except InvalidOperation:
        return text
    if not number.is_finite():
        return text
    return f"{number / 100 if percent and rate else number:f}"
