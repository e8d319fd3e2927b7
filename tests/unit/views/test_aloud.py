"""What is written for the eye, made fit to be heard."""

from decimal import Decimal

import pytest

from shootday.phrases import Lang
from shootday.phrases import spoken as say
from shootday.phrases.labour import RULES
from shootday.views.alerts import Alert, AlertCode, grouped
from shootday.views.aloud import aloud, amount, counted, length
from shootday.views.table import Tone
from tests.builders import at


@pytest.mark.parametrize(
    ("written", "fr", "en"),
    [
        ("Départ à 07:05 : Zoé", "Départ à 7 h 05 : Zoé.", "Départ à 7:05 : Zoé."),
        ("out 00:30 +1", "Out 0 h 30 le lendemain.", "Out 0:30 the next day."),
        ("in 23:40 -1: Zoé", "In 23 h 40 la veille: Zoé.", "In 23:40 the day before: Zoé."),
        ("travail 10h05", "Travail 10 heures 5 minutes.", "Travail 10 hours 5 minutes."),
        ("1 min perdues", "1 minute perdue.", "1 minute lost."),
        ("25 min perdues", "25 minutes perdues.", "25 minutes perdues."),
        ("1 234,50 € HT", "1234,50 euros HT.", "1234,50 euros HT."),
        ("€1,234.50 net", "1,234.50 euros net.", "1,234.50 euros net."),
        ("gare → port !!", "Gare vers port !", "Gare to port !"),
        ("12 × passants", "12 fois passants.", "12 times passants."),
        ("▒▒ \x1b[31mrouge\u202e", "[31mrouge.", "[31mrouge."),
        ("raccord 12:345 et 1:23:45", "Raccord 12:345 et 1:23:45.", "Raccord 12:345 et 1:23:45."),
    ],
)
def test_times_lengths_money_and_symbols_become_words(written: str, fr: str, en: str) -> None:
    assert (aloud(written, "fr"), aloud(written, "en")) == (fr, en)


@pytest.mark.parametrize(
    ("lang", "words"),
    [("fr", ["0 personne", "1 personne", "2 personnes"]), ("en", ["0 people", "1 person", "2 people"])],
)
def test_nought_is_singular_in_french_and_plural_in_english(lang: Lang, words: list[str]) -> None:
    assert [counted(n, say.PEOPLE, lang) for n in range(3)] == words


@pytest.mark.parametrize(
    ("minutes", "fr", "en"),
    [
        (1, "1 minute", "1 minute"),
        (45, "45 minutes", "45 minutes"),
        (60, "1 heure", "1 hour"),
        (-121, "2 heures 1 minute", "2 hours 1 minute"),
    ],
)
def test_a_length_is_said_in_hours_and_minutes(minutes: int, fr: str, en: str) -> None:
    assert (length(minutes, "fr"), length(minutes, "en")) == (fr, en)


def test_an_amount_has_no_separator_that_makes_it_two_numbers() -> None:
    assert amount(Decimal("1234.50"), "EUR", "fr") == "1235 euros"
    assert amount(Decimal(12), "CHF", "en") == "12 CHF"


def test_alerts_of_one_code_and_one_moment_are_one_group() -> None:
    rule = "a rule"
    found = [
        Alert(AlertCode.DAY_OVER_10H, person, at(clock), rule, Tone.BAD)
        for person, clock in (("tom", "18:00"), ("eve", "18:10"), ("ana", "18:00"))
    ]

    assert [(g.subjects, g.at, g.sources) for g in grouped(found)] == [
        (("tom", "ana"), at("18:00"), (rule,)),
        (("eve",), at("18:10"), (rule,)),
    ]


def test_every_rule_has_a_name_that_can_be_said() -> None:
    assert say.RULES.keys() == RULES.keys() == say.LIMITS.keys()
