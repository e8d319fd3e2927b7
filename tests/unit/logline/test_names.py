"""Whom and what a word stands for."""

import pytest

from shootday.entries import Punch
from shootday.logline.names import Kind
from shootday.logline.tokens import fold, tokenize
from shootday.phrases import logline as say
from tests.unit.logline.film import Desk
from tests.unit.logline.refused import refused


def who(desk: Desk, name: str) -> tuple[str, ...]:
    fact = desk.fact(f"in {name} 8:00")
    assert isinstance(fact, Punch)
    return fact.people


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("luc", "luc"),
        ("LUC", "luc"),
        ("inès", "ines"),
        ("INES", "ines"),
        ("Tom Le Goff", "tom"),
        ('"tom le goff"', "tom"),
        ("« Zoé Blanc »", "zoe"),
        ("“zoe blanc”", "zoe"),
        ("paul-s", "paul-s"),
        ("Paul Simon,", "paul-s"),
        ("@paul-r", "paul-r"),
        ('"Le Père"', "marc"),
        ("le pere", "marc"),
    ],
)
def test_a_person_is_known_by_id_name_unique_first_name_and_role(desk: Desk, name: str, person: str) -> None:
    assert who(desk, name) == (person,)


def test_a_name_that_is_a_role_and_a_person_means_who_plays_it(desk: Desk) -> None:
    assert who(desk, "ana") == ("julie",)
    assert who(desk, "Ana Lopez") == ("anatole",)
    assert "Julie Faure" in desk.said("in ana 8:00")


def test_a_first_name_that_two_share_is_refused_with_lines_that_mean_one_each(desk: Desk) -> None:
    lines = refused(desk, "in paul 8:00", say.SEVERAL)
    assert lines == ("in paul-r 8:00", "in paul-s 8:00")
    assert [desk.fact(line) for line in lines] == [
        Punch(action="in", people=("paul-r",)),
        Punch(action="in", people=("paul-s",)),
    ]


def test_near_misses_are_listed_as_lines(desk: Desk) -> None:
    assert refused(desk, "in lukc 8:00", say.UNKNOWN) == ("in Luc 8:00",)
    assert "in image 8:00" in refused(desk, "in imgae 8:00", say.UNKNOWN)
    assert "12A ok" in refused(desk, "12Z ok", say.UNKNOWN)


@pytest.mark.parametrize("word", ["lumiere", "lumière", "lighting", "ELEC", "Lumiere"])
def test_a_department_is_known_by_id_both_languages_and_aliases(desk: Desk, word: str) -> None:
    assert who(desk, word) == ("zoe", "karim")


def test_a_known_name_that_the_verb_cannot_take_is_said_to_be_so(desk: Desk) -> None:
    refused(desk, "luc ok", say.NOT_A_SUBJECT)
    refused(desk, "in 12A", say.NOT_A_SUBJECT)


def test_every_name_has_a_spelling_that_means_it_alone(desk: Desk) -> None:
    names = desk.context.names
    for kinds in (frozenset(Kind), frozenset({Kind.PERSON}), frozenset({Kind.PERSON, Kind.DEPARTMENT})):
        for name in names.of(kinds):
            (token,) = tokenize(names.spelling(name, kinds))
            assert names.find(token.plain, kinds) == (name,)


def test_a_location_is_known_with_and_without_the_word_for_it(desk: Desk) -> None:
    for name in ('"décor café"', "café", '"set café"', "decor-cafe"):
        assert desk.fact(f"indispo {name}").subject == "decor-cafe"  # type: ignore[union-attr]  # an unavailability


def test_words_are_compared_without_case_accents_and_typography() -> None:
    assert fold("Cœur  d’Été") == "coeur d'ete"
    assert [t.text for t in tokenize('dep chez:"Total Energies" 6" l\'été "a b"')] == [
        "dep",
        "chez:Total Energies",
        '6"',
        "l'été",
        "a b",
    ]
