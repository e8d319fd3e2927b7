"""Why a day went on, a day off given back, who signed: what a line writes."""

import pytest

from shootday.entries import OverrunReason, Record, RecordAction
from shootday.errors import NotUnderstood
from shootday.logline import grammar
from shootday.logline.records import REASON_WORDS
from shootday.logline.spelling import Spelling, Style
from tests.unit.logline.film import Desk


def record(desk: Desk, line: str) -> Record:
    fact = desk.fact(line)
    assert isinstance(fact, Record)
    return fact


@pytest.mark.parametrize("reason", OverrunReason)
@pytest.mark.parametrize("side", [0, 1])
def test_every_reason_has_words_that_mean_it_in_both_languages(desk: Desk, reason: OverrunReason, side: int) -> None:
    for words in REASON_WORDS[reason][side]:
        fact = record(desk, f"{('motif', 'reason')[side]} {words}")
        assert (fact.action, fact.reason, fact.people) == (RecordAction.REASON, reason, ())
    assert REASON_WORDS[reason][side][0] in grammar("fr" if side == 0 else "en")


def test_a_department_s_reason_is_that_of_its_people_called(desk: Desk) -> None:
    fact = record(desk, "motif lumière 19:00 fin de plan")
    assert fact.group == "lumiere"
    assert fact.people == record(desk, "signe lumière").people


@pytest.mark.parametrize("line", ["motif", "motif pluie", "récup", "récup zoé 31/02", "signe", "signe 19:00"])
def test_a_record_that_lacks_something_is_refused(desk: Desk, line: str) -> None:
    with pytest.raises(NotUnderstood):
        desk.fact(line)


@pytest.mark.parametrize(
    "line", ["motif lumière dispo", "récup zoé 2026-12-24", "récup zoé", 'signe zoé par:"Marie Roy"']
)
def test_a_record_can_be_spelt_again(desk: Desk, line: str) -> None:
    at, _ = desk.one(line)
    fact = record(desk, line)
    for style in Style.every():
        words = Spelling(desk.context, style).words(at, fact, None)
        again = record(desk, " ".join(words))
        assert again.model_copy(update={"group": None}) == fact.model_copy(update={"group": None})
