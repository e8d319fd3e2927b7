"""What must hold for any day: order of receipt is nothing, a struck entry is as if it had never been."""

from hypothesis import given
from hypothesis import strategies as st

from shootday.day.board import board
from shootday.day.facts import fold
from shootday.entries import Correction, CorrectionAction, Entry, MarkAction, SegmentMark
from tests.builders import at, entry, planned, production

MADE = production()
PLAN = planned(MADE)


@st.composite
def days(draw: st.DrawFn) -> list[Entry]:
    marks = draw(
        st.lists(
            st.tuples(
                st.integers(0, 600), st.sampled_from(["1", "2", "3"]), st.sampled_from(MarkAction), st.integers(0, 100)
            ),
            max_size=12,
        )
    )
    made = []
    for number, (minute, segment, action, percent) in enumerate(marks, 1):
        fact = SegmentMark(segment=segment, action=action, percent=percent)
        made.append(entry(f"{8 + minute // 60:02d}:{minute % 60:02d}", fact, number=number))
    return made


@given(days(), st.randoms(use_true_random=False))
def test_the_order_in_which_entries_are_received_changes_nothing(entries: list[Entry], random: object) -> None:
    shuffled = list(entries)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random

    assert fold(shuffled) == fold(entries)


@given(days(), st.integers(480, 1300))
def test_the_board_is_defined_for_every_day_and_nothing_remaining_ends_before_now(
    entries: list[Entry], minute: int
) -> None:
    now = at(f"{minute // 60:02d}:{minute % 60:02d}")
    found = board(PLAN, fold(entries), now, MADE.travel_minutes)

    assert found.offset is not None
    for row in found.rows:
        if row.forecast is not None and row.progress.end_at is None:
            assert row.forecast.end >= now


@given(days())
def test_a_struck_entry_is_as_if_it_had_never_been(entries: list[Entry]) -> None:
    if not entries:
        return
    strike = entry("20:00", Correction(action=CorrectionAction.STRIKE, target=entries[0].id), number=999)

    assert fold([*entries, strike]) == fold(entries[1:])
