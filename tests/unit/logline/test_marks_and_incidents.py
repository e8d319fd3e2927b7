"""Marks of segments with their figures and notes; incidents, and what they must not hold."""

import pytest

from shootday.entries import Incident, SegmentMark
from shootday.errors import NotUnderstood
from shootday.phrases import logline as say
from tests.unit.logline.film import Desk, at
from tests.unit.logline.refused import refused


def told(desk: Desk, line: str) -> Incident:
    fact = desk.fact(line)
    assert isinstance(fact, Incident)
    return fact


def test_a_mark_takes_figures_before_its_note(desk: Desk) -> None:
    wanted = SegmentMark(
        segment="12A", action="part", percent=60, takes=3, useful_minutes=4, note="reste 2 plans à 12:00"
    )
    for figures in ("60% 11:20 3 prises utile 4m", "3 prises 60 % utile 4m 11:20", "11:20 prises 3 useful 4m 60%"):
        assert desk.one(f"12A part {figures} reste 2 plans à 12:00") == (at("11:20"), wanted)


def test_a_part_needs_its_share(desk: Desk) -> None:
    refused(desk, "12A part", say.HOW_MUCH_DONE)
    refused(desk, "12A part 101%", say.HOW_MUCH_DONE)
    refused(desk, "12A part reste 40%", say.HOW_MUCH_DONE)


def test_a_mark_without_a_segment_lists_the_days(desk: Desk) -> None:
    assert refused(desk, "ok", say.WHICH_SEGMENT) == ("12A ok", "12B ok", "12 ok")


def test_several_segments_make_an_entry_each(desk: Desk) -> None:
    assert [f.segment for _, f in desk.parse("12A 12B reportée").drafts if isinstance(f, SegmentMark)] == ["12A", "12B"]


def test_a_track_and_a_pass_can_be_named(desk: Desk) -> None:
    fact = desk.fact("12A ok piste:B passe:2 superbe")
    assert fact == SegmentMark(segment="12A", action="complete", track="B", pass_=2, note="superbe")
    refused(desk, "12A ok passe:x", say.UNKNOWN)


def test_an_incident_holds_minutes_subjects_time_text_and_measures(desk: Desk) -> None:
    happened, fact = desk.one('inc technique 25m 12A luc "Décor café" 11:05 HMI en panne. Mesures : prêt du loueur')
    assert happened == at("11:05")
    assert fact == Incident(
        cause="technical",
        minutes_lost=25,
        segments=("12A",),
        people=("luc",),
        locations=("decor-cafe",),
        text="HMI en panne.",
        measures="prêt du loueur",
    )


def test_a_duration_that_could_be_a_time_is_asked_for(desk: Desk) -> None:
    assert refused(desk, "inc météo 1h30", say.DURATION_OR_TIME) == ("inc météo 90m", "inc météo 0m 01:30")
    assert refused(desk, "inc météo 20 pluie", say.DURATION_OR_TIME)[0] == "inc météo 20m pluie"
    assert told(desk, "inc météo 1h30m").minutes_lost == 90
    assert desk.one("inc météo 11h05 pluie")[0] == at("11:05")
    refused(desk, "inc météo 1441m", say.TOO_MANY_MINUTES)


@pytest.mark.parametrize(
    ("word", "cause"), [("pluie", "weather"), ("orage", "weather"), ("rain", "weather"), ("panne", "equipment")]
)
def test_a_cause_may_be_said_by_the_word_that_comes_first_to_mind(desk: Desk, word: str, cause: str) -> None:
    [(_, fact)] = desk.parse(f"inc {word} 25m").drafts

    assert isinstance(fact, Incident)
    assert (fact.cause, fact.minutes_lost) == (cause, 25)


def test_without_a_cause_all_are_listed_and_each_line_is_understood(desk: Desk) -> None:
    lines = refused(desk, "inc zut 25m", say.WHICH_CAUSE)
    assert len(lines) == 12
    assert all(desk.parse(line).drafts for line in lines)


@pytest.mark.parametrize(
    "rest",
    [
        "par Luc",
        "luc",
        "@luc",
        '"luc"',
        "12A",
        "25m",
        "11:00 propos déplacés",
        "transmis par zoe 11:00",
        "mesures: aucune",
        "李",
    ],
)
def test_a_harassment_report_takes_no_text_and_no_name_and_repeats_neither(desk: Desk, rest: str) -> None:
    for verb in ("inc harcèlement", "inc harassment", "inc vhss", "inc autre harcèlement"):
        with pytest.raises(NotUnderstood) as caught:
            desk.parse(f"{verb} {rest}")
        said = caught.value.said
        assert said.phrase is say.HARASSMENT_PRIVATE
        assert not said.facts
        assert caught.value.meanings == ()
        assert "inc harcèlement" in said.text("fr")
        assert "inc harassment" in said.text("en")


def test_a_harassment_report_says_only_that_it_was_passed_on_and_when(desk: Desk) -> None:
    wanted = Incident(cause="harassment", passed_to_referent=True)
    for line in ("inc harcèlement 11:00", "inc harassment passed 11h", "inc vhss transmis au référent à 11:00"):
        assert desk.one(line) == (at("11:00"), wanted)
    refused(desk, "12A inc harcèlement 11:00", say.HARASSMENT_PRIVATE)


def test_an_illness_takes_people_and_scenes_but_no_diagnosis(desk: Desk) -> None:
    assert told(desk, "inc maladie ana 30m 12A").people == ("julie",)
    for text in ("grippe", "mesures : médecin", "ana fièvre 39"):
        with pytest.raises(NotUnderstood) as caught:
            desk.parse(f"inc maladie 30m {text}")
        assert caught.value.said.phrase is say.NO_DIAGNOSIS
        assert not caught.value.said.facts
