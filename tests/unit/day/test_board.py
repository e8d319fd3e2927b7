"""The board's figures on a day small enough to count on one's fingers (design: definitions that figures rest on)."""

from datetime import datetime
from fractions import Fraction

from shootday.day.board import Board, board, owed
from shootday.day.facts import fold
from shootday.day.progress import SegmentStatus
from shootday.entries import Entry, Incident, IncidentCause
from tests.builders import at, entry, mark, milestone, planned, production


def board_at(clock: str, *entries: Entry, pace: bool = True) -> Board:
    made = production()
    return board(planned(made), fold(entries), at(clock), made.travel_minutes, pace_on=pace)


def forecast(found: Board, segment: str) -> tuple[datetime, datetime]:
    row = found.row(segment)
    assert row is not None
    assert row.forecast is not None
    return row.forecast.start, row.forecast.end


def test_before_the_first_segment_is_due_the_day_is_on_time() -> None:
    found = board_at("07:00")

    assert found.offset == 0
    assert found.offset_since_pat is None
    assert found.projected_wrap == at("15:50")


def test_a_first_segment_that_is_not_begun_makes_the_day_late_minute_by_minute() -> None:
    assert board_at("08:42").offset == 12


def test_a_late_first_shot_counts_in_the_offset_and_is_forgiven_since_pat() -> None:
    """Shooting was planned at 09:00 (08:30 + 30 of set-up) and began at 09:12."""
    found = board_at("09:20", mark("09:12", "1", "start"))

    assert found.offset == 12
    assert found.offset_since_pat == 0
    assert forecast(found, "1") == (at("09:12"), at("10:12"))


def test_an_overrun_adds_to_the_lateness_of_the_segment_in_hand() -> None:
    """60 minutes planned from 09:12: at 10:20 it has taken 68, so 12 + 8."""
    assert board_at("10:20", mark("09:12", "1", "start")).offset == 20


def test_the_next_segment_follows_at_once_and_a_gap_absorbs_the_lateness() -> None:
    """Done at 10:12; 2 runs 10:12-11:42; the meal stays at 12:30; travel 20, then 3 runs 13:50-15:20."""
    found = board_at("10:12", mark("09:12", "1", "start"), mark("10:12", "1", "complete"))

    assert forecast(found, "2") == (at("10:12"), at("11:42"))
    assert found.meal is not None
    assert found.meal.start == at("12:30")
    assert forecast(found, "3") == (at("13:50"), at("15:20"))
    assert found.projected_wrap == at("15:50")
    assert found.offset == 12


def test_the_meal_is_pushed_by_what_comes_before_it_and_pushes_what_follows() -> None:
    """2 starts shooting at 12:00 and ends at 13:00; meal 13:00-14:00; travel 20; 3 runs 14:20-15:50; strike 30."""
    found = board_at("12:00", mark("09:00", "1", "start"), mark("10:00", "1", "complete"), mark("12:00", "2", "start"))

    assert found.meal is not None
    assert (found.meal.start, found.meal.end) == (at("13:00"), at("14:00"))
    assert found.projected_wrap == at("16:20")
    assert found.offset == 90


def test_the_meal_does_not_count_as_shooting_time() -> None:
    """Shooting from 12:00, meal 12:30-13:30: at 13:45 it has run 45 minutes, 15 are left."""
    found = board_at("13:45", mark("12:00", "2", "start"), milestone("12:30", "meal_start", "13:30"))

    row = found.row("2")
    assert row is not None
    assert row.progress.shoot_taken == 45
    assert forecast(found, "2")[1] == at("14:00")


def test_a_pause_freezes_what_remains_and_adds_to_the_offset() -> None:
    """10 of 60 minutes were shot when it paused at 09:10; at 09:30 the rest, 50 minutes, still lies ahead."""
    found = board_at("09:30", mark("09:00", "1", "start"), mark("09:10", "1", "pause"))

    assert forecast(found, "1")[1] == at("10:20")
    assert found.offset == 20


def test_a_segment_left_in_part_is_owed_and_no_longer_part_of_the_day() -> None:
    found = board_at(
        "10:00", mark("09:00", "1", "start"), mark("10:00", "1", "part", 60), mark("10:00", "2", "postpone")
    )

    row = found.row("1")
    assert row is not None
    assert row.progress.status is SegmentStatus.PART
    assert owed(found) == (("1", 60), ("2", 0), ("3", 0))
    assert found.in_hand == "3"


def test_the_pace_counts_once_three_segments_are_done_and_stays_between_its_bounds() -> None:
    """60 planned each; 90, 90 and 60 taken: 240 / 180 = 4/3."""
    day = (
        mark("09:00", "1", "start"), mark("10:30", "1", "complete"),
        mark("10:30", "2", "start"), mark("12:00", "2", "complete"),
    )  # fmt: skip
    three = (*day, mark("12:00", "3", "start"), mark("13:00", "3", "complete"))

    assert board_at("13:00", *day).pace == 1
    assert board_at("13:00", *three).pace == Fraction(4, 3)
    assert board_at("13:00", *three, pace=False).pace == 1


def test_a_logged_wrap_counts_before_any_forecast() -> None:
    assert board_at("16:00", milestone("15:40", "wrap")).projected_wrap == at("16:10")
    assert board_at("16:30", milestone("15:40", "wrap"), milestone("16:05", "strike_end")).projected_wrap == at("16:05")


def test_minutes_lost_are_those_declared_and_the_rest_has_no_declared_cause() -> None:
    rain = entry("09:05", Incident(cause=IncidentCause.WEATHER, minutes_lost=5))
    found = board_at("09:20", mark("09:12", "1", "start"), rain)

    assert found.lost == {IncidentCause.WEATHER: 5}
    assert found.undeclared == 7
