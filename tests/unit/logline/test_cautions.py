"""What is pointed out of a line that contradicts the day's entries, and the few lines that are refused."""

import pytest

from shootday.entries import (
    Correction,
    Expense,
    Fact,
    Incident,
    MediaMark,
    Milestone,
    Observation,
    Unavailability,
)
from shootday.errors import NotUnderstood
from shootday.phrases import cautions as told
from shootday.phrases import logline as say
from tests.unit.logline.film import Desk, at, entry
from tests.unit.logline.logged import ARRIVED, SHOT, forbidden, landmark, mark
from tests.unit.logline.refused import refused

# -- segments ------------------------------------------------------------------------------------------------------


def test_a_segment_said_to_be_done_earlier_than_it_is_names_what_counts_and_how_to_correct_it(desk: Desk) -> None:
    desk.holding(SHOT)
    assert desk.cautions("12A ok 11:30") == (
        "12A est notée « terminée » plus tard, à 11:32 (l'entrée 94), et cela seul compte. Pour corriger : corrige 94 …"
    )
    assert desk.cautions("12A ok 11:30", "en") == (
        "12A is logged as “completed” later, at 11:32 (entry 94), and only that counts. To correct it: amend 94 …"
    )


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("12A ok 11:40", "“completed” at 11:32 (entry 94)"),
        ("12A start 11:40", "“completed” at 11:32 (entry 94)"),
        ("12A pause 11:40", "“completed” at 11:32 (entry 94)"),
        ("12A drop 11:40", "“completed” at 11:32 (entry 94)"),
        ("12A start 10:30", "“shooting begins” at 10:00 (entry 1)"),
        ("12A start 9:40", "“shooting begins” at 10:00 (entry 1)"),
        ("12A resume 10:30", "12A is not paused."),
        ("12A part 60% 11:00", "“completed” later, at 11:32 (entry 94)"),
    ],
)
def test_a_mark_that_does_not_follow_from_those_around_it_is_pointed_out(desk: Desk, line: str, named: str) -> None:
    assert named in desk.holding(SHOT).cautions(line, "en")


def test_a_segment_started_twice_is_pointed_out(desk: Desk) -> None:
    desk.holding(SHOT[:1])
    assert "déjà notée « début de tournage » à 10:00 (l'entrée 1)" in desk.cautions("12A start 10:30")


def test_a_segment_done_without_a_start_counts_no_minute(desk: Desk) -> None:
    assert desk.cautions("12A ok", "en") == "12A has no start of shooting: no shooting minute counts."
    assert desk.holding([mark(1, "10:00", "setup")]).cautions("12A part 50%", "en").startswith("12A has no start")
    assert desk.cautions("12B pause", "en") == "12B has not begun."


@pytest.mark.parametrize(
    "line", ["12A mep 9:30", "12A pause 10:30", "12A ok 13:00 ", "12A start 13:00", "12B start", "12B drop"]
)
def test_a_late_entry_that_fits_between_the_others_is_an_ordinary_one(desk: Desk, line: str) -> None:
    held = {"12A ok 13:00 ": SHOT[:1], "12A start 13:00": [SHOT[0], mark(2, "11:00", "part", percent=60)]}
    assert desk.holding(held.get(line, SHOT)).cautions(line) == ""


def test_a_second_pass_is_not_the_first_one_again(desk: Desk) -> None:
    desk.holding(SHOT)
    assert desk.cautions("12A start 13:00 passe:2") == ""
    assert desk.cautions("12A start 13:00 piste:B") == ""


def test_a_segment_of_another_day_and_one_in_a_closed_location_are_pointed_out(desk: Desk) -> None:
    assert "Not planned today: 7." in desk.cautions("7 start", "en")
    assert "Not planned today: 7." in desk.cautions("inc météo 10m 7", "en")
    assert desk.cautions("inc météo 0m 7") == ""
    closed = Unavailability(subject_kind="location", subject="decor-cafe", start=at("12:00"))
    desk.holding([entry(3, "12:00", closed)])
    assert desk.cautions("12A start", "en") == "Décor café is unavailable since 12:00 (entry 3)."
    assert desk.cautions("12A start 11:50") == ""
    assert desk.cautions("12A reportée") == ""


# -- landmarks and meals -------------------------------------------------------------------------------------------


def test_a_landmark_passed_twice_or_out_of_order_is_pointed_out(desk: Desk) -> None:
    desk.holding([landmark(2, "08:12", "pat"), landmark(9, "13:00", "wrap")])
    assert desk.cautions("pat 8:20", "en") == (
        "“Ready to shoot” is already logged at 08:12 (entry 2). To correct it: amend 2 …"
    )
    assert "« Fin de tournage » est déjà noté à 13:00 (l'entrée 9)" in desk.cautions("fin de tournage 13:30")
    assert "“Wrap” is already logged at 13:00" in desk.cautions("first shot 13:30", "en")
    assert "“Wrap” is already logged at 13:00" in desk.cautions("12A start 13:30", "en")
    assert "“Ready to shoot” is already logged at 08:12" in desk.cautions("crew call 9:00", "en")
    assert desk.cautions("strike 13:30") == ""


def test_an_amended_landmark_is_named_as_it_stands(desk: Desk) -> None:
    becomes = Correction(action="amend", target=landmark(2, "08:12", "pat").id, replacement=Milestone(name="pat"))
    desk.holding([landmark(2, "08:12", "pat"), entry(5, "08:30", becomes)])
    assert "at 08:30 (entry 2)" in desk.cautions("pat 9:00", "en")
    assert desk.cautions("corrige 2 pat 8:40") == ""


def test_a_wrap_before_the_last_segments_end_is_pointed_out(desk: Desk) -> None:
    desk.holding([*SHOT, mark(95, "11:40", "start", "12B")])
    assert desk.cautions("wrap 13:00", "en") == "Not finished yet: 12B."
    assert "12B is logged as “shooting begins” later, at 11:40 (entry 95)." in desk.cautions("wrap 11:10", "en")
    assert desk.holding(SHOT).cautions("wrap 13:00") == ""


def test_ready_to_shoot_after_the_first_scene_began_is_pointed_out(desk: Desk) -> None:
    assert "12A tourne déjà à 10:00 (l'entrée 1)" in desk.holding(SHOT).cautions("pat 10:10")


def test_a_meal_break_over_or_before_another_one_is_pointed_out(desk: Desk) -> None:
    desk.holding([landmark(4, "12:40", "meal_start", "13:25")])
    for line in ("coupure 13:00-13:40", "coupure 12:00-12:30", "coupure 12:00"):
        assert desk.cautions(line).startswith("Une coupure est déjà notée de 12:40 à 13:25 (l'entrée 4).")
    assert desk.cautions("coupure 13:50") == ""
    assert desk.cautions("fin coupure 13:50", "en") == "No meal break is on at that time."
    desk.holding([landmark(4, "12:40", "meal_start")])
    assert "A meal break is on since 12:40 (entry 4)." in desk.cautions("coupure 13:00", "en")
    assert desk.cautions("fin coupure 13:25") == ""


# -- times ---------------------------------------------------------------------------------------------------------


def test_a_time_still_to_come_is_never_taken_in_silence(desk: Desk) -> None:
    desk.holding(ARRIVED)
    assert desk.cautions("out zoe 14:15", "en") == "This is still to come, in 15 min."
    assert "C'est à venir, dans 30 min." in desk.cautions("out lumière 14:00 sauf zoe 14:30")
    assert desk.cautions("out zoe 17:00") == "C'est à venir, à 17:00."
    assert desk.cautions("out zoe 14:02") == ""
    assert desk.cautions("indispo ana ..17:00") == ""


def test_what_is_days_ahead_is_refused_and_what_is_of_another_day_pointed_out(desk: Desk) -> None:
    forbidden(desk, "wrap 2026-10-17 10:00", told.TOO_FAR)
    forbidden(desk, "note 17/10 10:00 à faire", told.TOO_FAR)
    assert desk.cautions("indispo ana ..20/12") == ""
    assert "is not of this shooting day." in desk.cautions("pat hier 23:40", "en")
    refused(desk, "wrap 9999-10-14 10:00", say.BAD_TIME)


# -- incidents and the rest ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("length", ["99999999999m", "1441m", "25h00m", "100h", "9999999h30"])
def test_more_minutes_than_a_day_has_are_refused_and_never_become_a_note(desk: Desk, length: str) -> None:
    refused(desk, f"inc météo {length} pluie", say.TOO_MANY_MINUTES)


@pytest.mark.parametrize("length", ["-5m", "-99999m", "2.5h", "2,5m", "-5min"])
def test_what_looks_like_minutes_and_is_none_is_not_understood(desk: Desk, length: str) -> None:
    refused(desk, f"inc météo {length} pluie", say.HOW_LONG)


def test_minutes_below_nought_may_have_meant_minutes_or_ago(desk: Desk) -> None:
    assert refused(desk, "inc météo -5m") == ("inc météo 5m", "inc météo -5")
    assert desk.one("inc météo 25m -5")[0] == at("13:55")


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        (
            "dep 45,60 ttc20 63 parking",
            Expense(amount="45.60", tax="ttc", tax_rate="0.2", account="63", label="parking"),
        ),
        ("inc météo 25m 11:00", Incident(cause="weather", minutes_lost=25)),
        ("note 11:00 superbe", Observation(text="superbe")),
    ],
)
def test_the_same_thing_told_twice_is_pointed_out(desk: Desk, line: str, fact: Fact) -> None:
    desk.holding([entry(8, "11:00", fact)])
    assert desk.cautions(line, "en") == "The same thing is already logged at 11:00 (entry 8)."


def test_an_unavailability_over_another_one_is_pointed_out(desk: Desk) -> None:
    away = Unavailability(subject_kind="person", subject="julie", start=at("12:00"), end=at("18:00"))
    desk.holding([entry(3, "12:00", away)])
    assert desk.cautions("indispo ana ..demain", "en") == "Unavailability already logged from 12:00 (entry 3)."
    assert desk.cautions("indispo ana 18:00..20:00") == ""
    assert desk.cautions("indispo zoe ..demain") == ""


def test_a_card_marked_twice_or_cleared_too_soon_is_pointed_out(desk: Desk) -> None:
    assert desk.cautions("carte A003 ok1", "en") == "A003 is not in the ledger yet."
    steps = [("out", None), ("copied", 1), ("verified", 1)]
    held = [entry(n, "11:00", MediaMark(card="A003", action=a, copy_number=c)) for n, (a, c) in enumerate(steps, 1)]
    desk.holding(held)
    assert "“copy 1 verified” at 11:00 (entry 3)" in desk.cautions("carte A003 ok1", "en")
    assert "A003 has only 1 verified" in desk.cautions("carte A003 libérée", "en")
    assert desk.cautions("carte A003 ok2") == ""
    desk.holding([*held, entry(4, "12:00", MediaMark(card="A003", action="cleared"))])
    assert "A003 est notée libérée à 12:00 (l'entrée 4)" in desk.cautions("carte A003 ok2")
    assert desk.cautions("carte A003 out") == ""


# -- corrections ---------------------------------------------------------------------------------------------------


def test_an_amendment_that_changes_nothing_is_pointed_out(desk: Desk) -> None:
    desk.holding(SHOT)
    assert desk.cautions("corrige 94 12A ok 11:32", "en") == "This correction changes nothing."
    assert desk.cautions("corrige 94 12A ok 11:30") == ""


def test_an_amendment_is_judged_on_the_day_without_what_it_amends(desk: Desk) -> None:
    desk.holding(SHOT)
    assert desk.cautions("corrige 1 12A start 10:05") == ""
    assert desk.cautions("corrige 1 12A ok 10:00").startswith("12A est notée « terminée » plus tard, à 11:32")
    assert desk.cautions("corrige 94 7 start 11:32") == "Pas au plan du jour : 7."


def test_what_is_struck_out_already_says_by_whom(desk: Desk) -> None:
    desk.holding([*SHOT, entry(95, "11:40", Correction(action="strike", target=SHOT[1].id), author="Marc")])
    with pytest.raises(NotUnderstood) as caught:
        desk.parse("annule 94")
    assert caught.value.said.text("en") == "Already struck out by Marc (entry 95): entry 94."
    assert caught.value.said.text("fr") == "Déjà annulée par Marc (l'entrée 95) : l'entrée 94."


def test_what_was_struck_out_contradicts_nothing(desk: Desk) -> None:
    desk.holding([*SHOT, entry(95, "11:40", Correction(action="strike", target=SHOT[1].id))])
    assert desk.cautions("12A ok 11:30") == ""
