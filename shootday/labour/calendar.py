"""Public holidays: dates that stay, and those that move with Easter."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

_EASTER = "easter"


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


@lru_cache(maxsize=64)
def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Butcher's rule)."""
    century, of_century = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=256)
def holiday_dates(said: tuple[tuple[str, int], ...], year: int) -> Mapping[date, int]:
    """The year's holidays with their premium, from ``05-01`` and ``easter+39``."""
    found: dict[date, int] = {}
    for when, percent in said:
        if when.startswith(_EASTER):
            found[easter(year) + timedelta(days=int(when.removeprefix(_EASTER)))] = percent
        else:
            found[date(year, int(when[:2]), int(when[3:]))] = percent
    return found
