"""Lines that correct earlier entries."""

import pytest

from shootday.entries import Correction, Entry, Observation, Punch, SegmentMark
from shootday.phrases import logline as say
from tests.unit.logline.film import Desk, at, entry
from tests.unit.logline.refused import refused

ARRIVED, DONE, NOTE = "20261014-0001-a7f3", "20261014-0002-a7f3", "20261014-0003-a7f3"


def ledger(*more: Entry) -> Desk:
    return Desk().holding(
        [
            entry(1, "07:30", Punch(action="in", people=("luc", "ines", "tom"), group="image")),
            entry(2, "11:00", SegmentMark(segment="12A", action="complete")),
            entry(3, "11:30", Observation(text="superbe")),
            *more,
        ]
    )


@pytest.mark.parametrize("typed", [DONE, "2", "0002", "#2"])
def test_an_entry_is_named_by_its_id_or_its_number(typed: str) -> None:
    assert ledger().fact(f"annule {typed}") == Correction(action="strike", target=DONE)


def test_a_number_that_two_devices_used_is_asked_for() -> None:
    other = entry(2, "11:10", Observation(text="b")).model_copy(update={"id": "20261014-0002-b000"})
    assert refused(ledger(other), "annule 2", say.SEVERAL) == (f"annule {DONE}", "annule 20261014-0002-b000")


def test_nothing_to_undo_and_unknown_entries_are_refused() -> None:
    refused(Desk(), "annule", say.NOTHING_TO_UNDO)
    refused(ledger(), "annule 99", say.NO_ENTRY)
    assert NOTE in refused(ledger(), "annule 20261014-0003-a7f", say.NO_ENTRY)[0]
    refused(ledger(), "corrige", say.WHICH_ENTRY)
    assert refused(ledger(), "12A annulé", say.NO_ENTRY) == ("12A annulée",)


def test_what_is_already_struck_out_is_not_struck_twice_but_can_be_restored() -> None:
    desk = ledger(entry(4, "11:40", Correction(action="strike", target=DONE)))
    refused(desk, "annule 2", say.ALREADY_STRUCK)
    refused(desk, "corrige 2 12A ok 11:05", say.ALREADY_STRUCK)
    assert desk.fact("annule 4") == Correction(action="strike", target="20261014-0004-a7f3")
    assert "compte de nouveau" in desk.said("annule 4")


def test_an_amended_entry_carries_the_new_line_and_keeps_its_time_when_that_names_none() -> None:
    mark = SegmentMark(segment="12A", action="complete", note="bon")
    wanted = Correction(action="amend", target=DONE, replacement=mark)
    assert ledger().one("corrige 2 12A ok 11:05 bon") == (at("11:05"), wanted)
    assert ledger().one("amend 2 12A ok bon") == (at("11:00"), wanted)
    said = ledger().said("amend 2 12A ok 11:05", "en")
    assert said == "Amends entry 2: Scene 12A: completed at 11:00. Becomes: Scene 12A: completed at 11:05."


def test_an_amended_arrival_is_read_as_if_it_had_not_been_logged() -> None:
    _, fact = ledger().one("corrige 1 in image 7:35")
    assert isinstance(fact, Correction)
    assert isinstance(fact.replacement, Punch)
    assert fact.replacement.people == ("luc", "ines", "tom")


def test_what_an_amended_line_could_mean_is_listed_with_its_head() -> None:
    assert refused(ledger(), "corrige 1 in imagge 7:35") == ("corrige 1 in image 7:35",)
    refused(ledger(), "corrige 1 in ana image 7:35", say.ONE_FACT)
    refused(ledger(), "corrige 1 annule", say.NO_CORRECTION)
    refused(ledger(), "corrige 1", say.EMPTY)


def test_a_text_is_erased_only_where_there_is_one() -> None:
    assert ledger().fact("efface 3") == Correction(action="redact", target=NOTE)
    assert ledger().fact("redact 3") == Correction(action="redact", target=NOTE)
    refused(ledger(), "efface 1", say.NO_TEXT_THERE)
    amended = Correction(
        action="amend", target=DONE, replacement=SegmentMark(segment="12A", action="complete", note="x")
    )
    assert ledger(entry(4, "11:40", amended)).fact("efface 4") == Correction(
        action="redact", target="20261014-0004-a7f3"
    )
