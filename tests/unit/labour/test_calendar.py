"""Easter and what moves with it, dates that stay, nights as instants."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from shootday.labour.calendar import easter, holiday_dates, monday_of
from shootday.labour.windows import nights
from shootday.production.base import instant
from shootday.spans import Span

PARIS = ZoneInfo("Europe/Paris")


# The earliest and the latest that there are, the years on which the rule's correction falls, and ordinary ones.
@pytest.mark.parametrize(
    "sunday",
    [
        "1761-03-22", "1818-03-22", "1900-04-15", "1943-04-25", "1954-04-18", "1981-04-19", "1999-04-04", "2000-04-23",
        "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
        "2035-03-25",
        "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2200-04-06", "2285-03-22",
    ],
)  # fmt: skip
def test_easter_of_a_year(sunday: str) -> None:
    day = date.fromisoformat(sunday)
    assert easter(day.year) == day
    assert day.weekday() == 6


def test_holidays_are_dates_that_stay_and_days_from_easter() -> None:
    found = holiday_dates((("05-01", 100), ("easter+39", 50)), 2026)
    assert found == {date(2026, 5, 1): 100, date(2026, 5, 14): 50}


@pytest.mark.parametrize("day", ["2026-06-15", "2026-06-17", "2026-06-21"])
def test_the_monday_of_a_week(day: str) -> None:
    assert monday_of(date.fromisoformat(day)) == date(2026, 6, 15)


def _stretch(start: int, end: int) -> tuple[Span, ...]:
    day = date(2026, 6, 16)
    return (Span(instant(day, start, PARIS), instant(day, end, PARIS)),)


def test_only_nights_that_share_time_with_a_stretch_are_near_it() -> None:
    def clock(_day: date) -> tuple[int, int]:
        return 22 * 60, 30 * 60

    assert nights((), PARIS, clock) == ()
    assert nights(_stretch(6 * 60, 22 * 60), PARIS, clock) == ()
    assert nights(_stretch(5 * 60, 22 * 60 + 1), PARIS, clock) == (*_stretch(-120, 360), *_stretch(1320, 1800))
