"""Clocks set back, two laptops apart, entries from the future: ordered, marked, never dropped."""

from datetime import datetime, timedelta

from shootday.day.clocks import Doubt, clock_went_back, doubts, from_the_future
from shootday.day.effective import effective
from shootday.entries import Entry, Observation
from tests.builders import at, entry


def written(number: int, clock: str, happened: str = "09:00") -> Entry:
    made = entry(happened, Observation(text=str(number)), number=number)
    return made.model_copy(update={"written_at": at(clock)})


def test_an_entry_written_before_the_line_above_it_is_marked_and_the_next_ones_are_not() -> None:
    entries = (written(1, "10:00"), written(2, "10:30"), written(3, "08:30"), written(4, "08:31"), written(5, "10:31"))
    assert clock_went_back(entries) == {entries[2].id}


def test_two_laptops_whose_clocks_are_apart_mark_each_return_to_the_earlier_one() -> None:
    entries = tuple(written(n, "10:00" if n % 2 else "09:20") for n in range(1, 7))
    assert clock_went_back(entries) == {e.id for e in entries if not e.number % 2}


def test_the_same_instant_twice_is_no_clock_set_back() -> None:
    assert clock_went_back((written(1, "10:00"), written(2, "10:00"))) == frozenset()


def test_the_order_in_which_entries_are_received_does_not_matter() -> None:
    entries = (written(1, "10:00"), written(2, "08:00"))
    assert clock_went_back(reversed(entries)) == clock_went_back(entries) == {entries[1].id}


def test_the_days_are_judged_each_by_itself() -> None:
    evening = written(9, "20:00")
    morning = written(1, "08:00")
    other_day = morning.model_copy(update={"day": morning.day - timedelta(days=1), "id": "20261013-0001-dev1"})
    assert clock_went_back((evening, other_day)) == frozenset()


def test_what_happened_or_was_written_later_than_now_is_marked() -> None:
    now: datetime = at("12:00")
    past, announced, ahead = written(1, "12:00", "12:00"), written(2, "11:00", "12:01"), written(3, "12:01")
    assert from_the_future((past, announced, ahead), now) == {announced.id, ahead.id}


def test_entries_of_wrong_clocks_all_count_in_the_order_happened_written_id() -> None:
    entries = (written(1, "10:00"), written(2, "08:30"), written(3, "23:00", "08:00"), written(4, "08:30"))
    assert [e.number for e in effective(entries)] == [3, 2, 4, 1]


def test_an_entry_may_be_doubtful_twice_and_one_beyond_doubt_is_not_named() -> None:
    entries = (written(1, "14:00"), written(2, "13:00"), written(3, "13:30"), written(4, "11:00", "11:00"))
    both = (Doubt.CLOCK_WENT_BACK, Doubt.FROM_THE_FUTURE)
    assert doubts(entries, at("12:00")) == {
        entries[0].id: (Doubt.FROM_THE_FUTURE,),
        entries[1].id: both,
        entries[2].id: (Doubt.FROM_THE_FUTURE,),
        entries[3].id: (Doubt.CLOCK_WENT_BACK,),
    }
    assert doubts(entries[2:3], at("13:30")) == {}


def test_the_minute_that_it_is_is_not_the_future() -> None:
    written_now = written(1, "12:00").model_copy(update={"written_at": at("12:00") + timedelta(seconds=40)})
    assert from_the_future((written_now,), at("12:00")) == frozenset()
