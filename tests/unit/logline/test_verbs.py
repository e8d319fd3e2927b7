"""The table of verbs: all words distinct, every fact within reach, the printed grammar true."""

from collections import Counter

import pytest

from shootday.entries import (
    Correction,
    Decision,
    Estimate,
    Incident,
    IncidentCause,
    MarkAction,
    MediaAction,
    Milestone,
    MilestoneName,
    Observation,
    Punch,
    PunchAction,
    SegmentMark,
)
from shootday.logline import grammar
from shootday.logline.incidents import CAUSE_WORDS
from shootday.logline.verbs import VERBS
from shootday.phrases import logline as say
from tests.unit.logline.film import Desk, entry
from tests.unit.logline.refused import refused

MILESTONES = {
    "appel": MilestoneName.CREW_CALL,
    "crew call": MilestoneName.CREW_CALL,
    "pat": MilestoneName.PAT,
    "prêt à tourner": MilestoneName.PAT,
    "premier plan": MilestoneName.FIRST_SHOT,
    "first shot": MilestoneName.FIRST_SHOT,
    "coupure": MilestoneName.MEAL_START,
    "meal": MilestoneName.MEAL_START,
    "fin coupure": MilestoneName.MEAL_END,
    "end meal": MilestoneName.MEAL_END,
    "fin de tournage": MilestoneName.WRAP,
    "wrap": MilestoneName.WRAP,
    "fin rangement": MilestoneName.STRIKE_END,
    "strike": MilestoneName.STRIKE_END,
}
PUNCHES = {
    "rdv": PunchAction.RDV,
    "in": PunchAction.IN,
    "arr": PunchAction.IN,
    "hmc": PunchAction.HMC_START,
    "fin hmc": PunchAction.HMC_END,
    "pause": PunchAction.PAUSE_START,
    "break": PunchAction.PAUSE_START,
    "fin pause": PunchAction.PAUSE_END,
    "resume": PunchAction.PAUSE_END,
    "coupure": PunchAction.MEAL_START,
    "meal": PunchAction.MEAL_START,
    "end meal": PunchAction.MEAL_END,
    "trajet": PunchAction.TRAVEL_START,
    "travel": PunchAction.TRAVEL_START,
    "fin trajet": PunchAction.TRAVEL_END,
    "out": PunchAction.OUT,
    "départ": PunchAction.OUT,
    "retour": PunchAction.RETURN,
    "return": PunchAction.RETURN,
    "absent": PunchAction.ABSENT,
    "abs": PunchAction.ABSENT,
}
MARKS = {
    "setup": MarkAction.SETUP,
    "mep": MarkAction.SETUP,
    "mise en place": MarkAction.SETUP,
    "start": MarkAction.START,
    "début": MarkAction.START,
    "pause": MarkAction.PAUSE,
    "reprise": MarkAction.RESUME,
    "resume": MarkAction.RESUME,
    "ok": MarkAction.COMPLETE,
    "fini": MarkAction.COMPLETE,
    "drop": MarkAction.DROP,
    "annulée": MarkAction.DROP,
    "postpone": MarkAction.POSTPONE,
    "reportée": MarkAction.POSTPONE,
}


def test_no_word_belongs_to_two_verbs() -> None:
    counted = Counter(key for verb in VERBS for key in verb.keys)
    assert [key for key, verbs in counted.items() if verbs > 1] == []


@pytest.mark.parametrize(("word", "name"), MILESTONES.items())
def test_a_word_for_a_landmark_logs_it(desk: Desk, word: str, name: MilestoneName) -> None:
    assert desk.fact(f"{word} 8:10") == Milestone(name=name)


@pytest.mark.parametrize(("word", "action"), PUNCHES.items())
def test_a_word_for_a_punch_logs_it_for_a_person(desk: Desk, word: str, action: PunchAction) -> None:
    assert desk.fact(f"{word} luc 8:10") == Punch(action=action, people=("luc",))
    assert desk.fact(f"luc {word} 8:10") == Punch(action=action, people=("luc",))


@pytest.mark.parametrize(("word", "action"), MARKS.items())
def test_a_word_for_a_mark_logs_it_for_a_segment(desk: Desk, word: str, action: MarkAction) -> None:
    assert desk.fact(f"12A {word} 8:10") == SegmentMark(segment="12A", action=action)
    assert desk.fact(f"{word} 12a 8:10") == SegmentMark(segment="12A", action=action)


def test_every_landmark_punch_and_mark_has_a_word() -> None:
    assert set(MILESTONES.values()) == set(MilestoneName)
    assert set(PUNCHES.values()) == set(PunchAction)
    assert set(MARKS.values()) | {MarkAction.PART} == set(MarkAction)


@pytest.mark.parametrize("cause", IncidentCause)
def test_every_cause_can_be_said_in_both_languages(desk: Desk, cause: IncidentCause) -> None:
    for word in (cause.value, CAUSE_WORDS[cause][0][0], CAUSE_WORDS[cause][1][0]):
        fact = desk.fact(f"inc {word} 11:05")
        assert isinstance(fact, Incident)
        assert fact.cause is cause


@pytest.mark.parametrize(
    ("words", "action", "copy"),
    [
        ("", MediaAction.OUT, None),
        ("sortie", MediaAction.OUT, None),
        ("copie1", MediaAction.COPIED, 1),
        ("copy 2", MediaAction.COPIED, 2),
        ("ok1", MediaAction.VERIFIED, 1),
        ("cleared", MediaAction.CLEARED, None),
        ("libérée", MediaAction.CLEARED, None),
    ],
)
def test_every_step_of_a_card_can_be_said(desk: Desk, words: str, action: MediaAction, copy: int | None) -> None:
    fact = desk.fact(f"carte a003 {words} 10:00")
    assert (fact.card, fact.action, fact.copy_number) == ("A003", action, copy)  # type: ignore[union-attr]  # a card's


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_grammar_shows_every_verb_with_an_example_that_is_understood(lang: str) -> None:
    printed = grammar("fr" if lang == "fr" else "en")
    desk = Desk("22:00", lang="fr" if lang == "fr" else "en")
    mark = SegmentMark(segment="12A", action="complete", note="ok")
    lit = [p.id for p in desk.context.production.members("lumiere")]
    desk.holding([entry(41, "07:30", Punch(action="in", people=lit)), entry(42, "11:20", mark)])
    for verb in VERBS:
        example = verb.example("fr" if lang == "fr" else "en")
        assert example in printed
        assert desk.parse(example).drafts
        assert all(word in printed for word in (*verb.fr, *verb.en))
        assert "{" not in verb.form("fr" if lang == "fr" else "en", causes="x", reasons="x")


def test_estimates_and_overruns_are_logged(desk: Desk) -> None:
    assert desk.fact("estimation 1h30 350,50 à vue") == Estimate(minutes=90, cost="350.50", note="à vue")
    assert desk.fact("estimate 350.50 90m") == Estimate(minutes=90, cost="350.50")
    by_person = Decision(
        action="overrun_authorised", by="Marie Roy", function="directrice de production", minutes=60, note="finir 12"
    )
    assert desk.fact("heures sup autorisées 60m marie finir 12") == by_person
    by_name = Decision(action="overrun_authorised", by="Jean Dupont", function="producer")
    assert desk.fact('overrun by:"Jean Dupont" function:producer') == by_name


def test_an_overrun_needs_a_name_and_a_function(desk: Desk) -> None:
    refused(desk, "overrun 60m", say.WHO_DECIDED)
    refused(desk, "overrun 60m tom", say.WHO_DECIDED)
    refused(desk, "overrun 60m par:Inconnu", say.WHO_DECIDED)


def test_a_note_keeps_all_its_words_but_a_time_and_names_behind_an_at_sign(desk: Desk) -> None:
    assert desk.fact("note 3 figurants image ok 12:00") == Observation(text="3 figurants image ok 12:00")
    assert desk.fact("note -5 degrés dehors") == Observation(text="-5 degrés dehors")
    assert desk.fact('note "12A" à revoir') == Observation(text='"12A" à revoir')
    assert desk.fact("note @luc très bien") == Observation(text="très bien", about=("luc",))
    refused(desk, "note", say.WHICH_NOTE)


def test_a_verb_that_is_a_name_too_is_offered_the_other_way_round(desk: Desk) -> None:
    assert refused(desk, "hmc in 7:00") == ("hmc Inès 7:00", "in hmc 7:00")
    assert desk.fact("in hmc 7:00") == Punch(action="in", people=("rose",), group="hmc")


def test_without_a_verb_near_misses_are_listed(desk: Desk) -> None:
    assert "12A fini" in refused(desk, "12A finni", say.NO_VERB)
    refused(desk, "", say.EMPTY)
    refused(desk, "  \x1b ", say.EMPTY)
    refused(desk, "note " + "a" * 2000, say.TOO_LONG)


def test_what_is_left_over_behind_a_landmark_is_refused(desk: Desk) -> None:
    refused(desk, "pat 8:12 super", say.UNKNOWN)
    refused(desk, "pat luc", say.NOT_A_SUBJECT)
    refused(desk, "pat 8:12 8:13", say.ONE_TIME)
    refused(desk, "pat 8:12-8:13", say.OPEN_SPAN)
    refused(desk, "pat +10", say.AFTER_WHOSE_CALL)


def test_text_is_cleaned_before_it_is_kept(desk: Desk) -> None:
    assert desk.fact("note \x1b[31mrouge\u202e vif\n suite") == Observation(text="[31mrouge vif suite")
    assert isinstance(desk.holding([entry(1, "08:00", Milestone(name="pat"))]).fact("annule 1"), Correction)
