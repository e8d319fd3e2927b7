"""Struck, amended, re-amended: what counts, and what remains in the ledger."""

from shootday.day.effective import as_of, effective, struck_by
from shootday.day.facts import fold
from shootday.entries import Correction, CorrectionAction, Entry, Milestone, MilestoneName, Observation
from tests.builders import at, entry


def note(text: str, number: int) -> Entry:
    return entry("09:00", Observation(text=text), number=number)


def strike(target: Entry, number: int) -> Entry:
    return entry("10:00", Correction(action=CorrectionAction.STRIKE, target=target.id), number=number)


def amend(target: Entry, text: str, number: int) -> Entry:
    fact = Correction(action=CorrectionAction.AMEND, target=target.id, replacement=Observation(text=text))
    return entry("09:30", fact, number=number)


def texts(*entries: Entry) -> list[str]:
    return [o.fact.text for o in fold(entries).observations]


def test_a_struck_entry_leaves_no_trace_in_what_is_computed() -> None:
    first = note("a", 1)

    assert texts(first, strike(first, 2)) == []


def test_striking_the_strike_brings_the_entry_back() -> None:
    first = note("a", 1)
    gone = strike(first, 2)

    assert texts(first, gone, strike(gone, 3)) == ["a"]


def test_the_last_amendment_counts_whether_it_names_the_entry_or_its_amendment() -> None:
    first = note("a", 1)
    second = amend(first, "b", 2)

    assert texts(first, second, amend(first, "c", 3)) == ["c"]
    assert texts(first, second, amend(second, "c", 3)) == ["c"]


def test_striking_the_entry_strikes_its_amendments_and_striking_the_amendment_restores_it() -> None:
    first = note("a", 1)
    second = amend(first, "b", 2)

    assert texts(first, second, strike(first, 3)) == []
    assert texts(first, second, strike(second, 3)) == ["a"]


def test_an_amended_entry_keeps_its_id_and_takes_the_corrections_instant() -> None:
    first = note("a", 1)
    (found,) = effective((first, amend(first, "b", 2)))

    assert (found.id, found.happened_at) == (first.id, at("09:30"))


def test_the_ledger_says_which_correction_struck_an_entry() -> None:
    first = note("a", 1)
    second = strike(first, 2)

    assert struck_by((first, second)) == {first.id: second.id}


def test_a_correction_of_an_unknown_or_later_entry_changes_nothing() -> None:
    first = note("a", 5)

    assert texts(first, strike(first, 4)) == ["a"]


def test_as_of_an_instant_holds_what_was_written_by_then() -> None:
    early = entry("09:00", Milestone(name=MilestoneName.PAT), number=1, written="09:00")
    late = entry("08:00", Milestone(name=MilestoneName.CREW_CALL), number=2, written="10:00")

    assert as_of((early, late), at("09:30")) == (early,)
