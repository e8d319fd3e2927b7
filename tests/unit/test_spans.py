"""Elapsed time is real time: nights and clock changes (Europe/Paris 2026: 29 March forward, 25 October back)."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shootday.production.base import clock_text, instant, parse_clock, wall_minutes
from shootday.spans import Span, minutes_between, subtract, total_minutes, union
from tests.builders import PARIS, at


def test_the_night_of_the_autumn_change_is_an_hour_longer() -> None:
    """24 Oct 22:00 to 25 Oct 06:00 is 9 real hours, though both share one zone object."""
    start = datetime(2026, 10, 24, 22, tzinfo=ZoneInfo("Europe/Paris"))
    end = datetime(2026, 10, 25, 6, tzinfo=ZoneInfo("Europe/Paris"))

    assert minutes_between(start, end) == 540


def test_the_night_of_the_spring_change_is_an_hour_shorter() -> None:
    day = date(2026, 3, 28)

    assert minutes_between(instant(day, 22 * 60, PARIS), instant(day, 30 * 60, PARIS)) == 420


def test_the_shooting_days_clock_goes_past_midnight() -> None:
    assert parse_clock("00:30 +1") == 1470
    assert clock_text(1470) == "00:30 +1"
    assert wall_minutes(date(2026, 10, 14), at("00:30 +1"), PARIS) == 1470


@pytest.mark.parametrize("text", ["24:00", "7", "12:60", "12:30 +2", "", "soon", "٠٧:٣٠"])
def test_what_is_not_a_clock_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="clock"):
        parse_clock(text)


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(0, 600)), max_size=6), st.integers(0, 600))
def test_taking_holes_out_never_loses_nor_makes_time(pairs: list[tuple[int, int]], cut: int) -> None:
    spans = [
        Span(instant(date(2026, 10, 14), a, PARIS), instant(date(2026, 10, 14), max(a, b), PARIS)) for a, b in pairs
    ]
    hole = Span(instant(date(2026, 10, 14), cut, PARIS), instant(date(2026, 10, 14), cut + 60, PARIS))
    inside = total_minutes(o for s in union(spans) if (o := s.overlap(hole)))

    assert total_minutes(subtract(spans, [hole])) + inside == total_minutes(spans)
