"""What a line could become."""

from shootday.entries import MediaMark
from shootday.logline import complete
from shootday.logline.complete import MOST
from tests.unit.logline.film import Desk, entry


def offered(desk: Desk, line: str) -> tuple[str, ...]:
    return complete(line, desk.context)


def test_an_empty_line_is_offered_verbs(desk: Desk) -> None:
    assert "pat" in offered(desk, "")
    assert "12A" in offered(desk, "1")


def test_verbs_are_offered_in_the_readers_language_first(desk: Desk) -> None:
    assert offered(desk, "coup")[0] == "coupure"
    assert offered(Desk(lang="en"), "me")[0] == "meal"
    assert "premier plan" in offered(desk, "prem")


def test_a_segment_is_offered_marks_and_no_punches(desk: Desk) -> None:
    lines = offered(desk, "12A ")
    assert "12A ok" in lines
    assert "12A arr" not in lines


def test_whole_lines_are_offered_with_the_last_word_completed(desk: Desk) -> None:
    assert offered(desk, "in ima") == ("in image",)
    assert offered(desk, "in luc in") == ("in luc Inès",)
    assert offered(desk, "out zo") == ("out Zoé",)
    assert set(offered(desk, "in LU")) >= {"in lumière", "in Luc"}


def test_roles_are_offered_beside_people(desk: Desk) -> None:
    assert offered(desk, 'hmc "le p') == ('hmc "Le Père"',)
    assert "hmc Ana" in offered(desk, "hmc an")


def test_names_with_spaces_come_in_quotes(desk: Desk) -> None:
    assert 'indispo "Décor café"' in offered(desk, "indispo dé")
    assert 'indispo "Décor café"' in offered(desk, 'indispo "Décor c')


def test_causes_cards_accounts_and_entries_are_offered_to_their_verbs(desk: Desk) -> None:
    desk.holding([entry(7, "10:00", MediaMark(card="A003", action="out"))])
    assert "inc météo" in offered(desk, "inc mé")
    assert "carte A003" in offered(desk, "carte a")
    assert 'dep 45 ht "Transports et carburant"' in offered(desk, "dep 45 ht trans")
    assert "annule 20261014-0007-a7f3" in offered(desk, "annule ")


def test_what_the_line_already_holds_is_not_offered_again(desk: Desk) -> None:
    assert "in Luc Luc" not in offered(desk, "in Luc L")
    assert len(offered(desk, "")) <= MOST
    assert offered(desk, "note " + "x" * 3000) == ()


def test_an_offered_subject_is_understood(desk: Desk) -> None:
    for line in offered(desk, "in "):
        if not line.endswith(("sauf", "except")):
            assert desk.parse(line).drafts
