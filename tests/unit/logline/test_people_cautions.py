"""What is pointed out of punches that contradict the day's entries."""

import pytest

from shootday.entries import Punch, Unavailability
from shootday.phrases import cautions as told
from tests.unit.logline.film import Desk, at, entry
from tests.unit.logline.logged import ARRIVED, forbidden, punch


def test_a_departure_by_which_nobody_would_leave_is_refused(desk: Desk) -> None:
    desk.holding(ARRIVED)
    found = forbidden(desk, "out lumière 3:00", told.NOBODY_LEAVES)
    assert "Arrival logged for later, at 07:15" not in found
    assert found == (
        "Nobody would leave: nothing is written. "
        "Arrival logged later, at 07:15 (entry 1): Zoé Blanc. Arrival logged later, at 07:30 (entry 2): Karim Haddad."
    )
    forbidden(desk, "out zoe 3:00", told.NOBODY_LEAVES)


def test_a_departure_names_those_of_a_department_who_would_not_leave(desk: Desk) -> None:
    desk.holding(ARRIVED)
    assert desk.cautions("out lumière 7:20", "en") == "Arrival logged later, at 07:30 (entry 2): Karim Haddad."
    desk.holding(ARRIVED[:1])
    assert desk.cautions("out lumière 13:00", "en") == "No arrival logged for Karim Haddad."
    assert desk.cautions("out lumière 13:00") == "Aucune arrivée notée pour Karim Haddad."


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("in zoe 8:00", "Already in since 07:15 (entry 1): Zoé Blanc."),
        ("in zoe 7:00", "Arrival already logged at 07:15 (entry 1): Zoé Blanc."),
        ("absent zoe", "Arrival already logged at 07:15 (entry 1): Zoé Blanc."),
        ("out luc 13:30", "Departure already logged at 13:00 (entry 4): Luc Petit."),
        ("out luc 12:30", "Departure already logged at 13:00 (entry 4): Luc Petit."),
        ("pause luc 13:10", "Departure already logged at 13:00 (entry 4): Luc Petit."),
        ("in rose 9:00", "Logged as absent at 08:00 (entry 5): Rose Hamon."),
        ("absent rose 9:00", "Logged as absent at 08:00 (entry 5): Rose Hamon."),
        ("out rose 9:00", "Logged as absent at 08:00 (entry 5): Rose Hamon."),
        ("pause zoe 10:10", "Already on at 10:00 (entry 6): Zoé Blanc."),
        ("pause zoe 9:50-10:05", "Already on at 10:00 (entry 6): Zoé Blanc."),
        ("fin pause zoe 9:50", "No beginning logged for Zoé Blanc."),
        ("fin hmc zoe", "No beginning logged for Zoé Blanc."),
        ("pause ines 10:00", "No arrival logged for Inès Moreau."),
        ("in ines 10:00", "Unavailable since 09:00 (entry 7): Inès Moreau."),
    ],
)
def test_a_punch_that_does_not_follow_from_what_was_punched_is_pointed_out(line: str, found: str) -> None:
    away = Unavailability(subject_kind="person", subject="ines", start=at("09:00"), end=at("12:00"))
    desk = Desk().holding(
        [
            *ARRIVED,
            punch(3, "07:30", "in", "luc"),
            punch(4, "13:00", "out", "luc"),
            punch(5, "08:00", "absent", "rose"),
            punch(6, "10:00", "pause_start", "zoe"),
            entry(7, "09:00", away),
        ]
    )
    assert desk.cautions(line, "en") == found


@pytest.mark.parametrize(
    "line",
    ["out zoe", "in luc 13:30", "out luc 8:00", "pause karim", "fin pause zoe", "hmc julie 6:30-7:10", "in ines 13:00"],
)
def test_an_ordinary_punch_is_taken_without_a_word(line: str) -> None:
    away = Unavailability(subject_kind="person", subject="ines", start=at("09:00"), end=at("12:00"))
    held = [*ARRIVED, punch(3, "07:30", "in", "luc"), punch(4, "13:00", "out", "luc"), entry(7, "09:00", away)]
    held += [punch(6, "10:00", "pause_start", "zoe")]
    if line == "out luc 8:00":
        held = [*ARRIVED, punch(3, "07:30", "in", "luc")]
    assert Desk().holding(held).cautions(line) == ""


def test_somebody_who_is_not_called_today_is_pointed_out_once(desk: Desk) -> None:
    desk.context.day_plan.calls.pop("rose")  # type: ignore[attr-defined]  # a plain dict behind the mapping
    assert desk.cautions("in rose 9:00", "en") == "Not called today: Rose Hamon."
    assert "Not called today: Rose Hamon." in desk.cautions("inc retard 20m rose", "en")
    assert desk.holding([punch(1, "09:00", "in", "rose")]).cautions("out rose") == ""


def test_more_extras_than_are_due_or_there_are_pointed_out(desk: Desk) -> None:
    assert desk.cautions("fig 25 in 8:30", "en") == "Not called today: Passants."
    desk.context.day_plan.extras["passants"] = (20, at("08:00"))  # type: ignore[index]  # a plain dict behind the mapping
    assert desk.cautions("fig 25 in 8:30", "en") == "Passants: that makes 25, with 20 due."
    assert desk.cautions("fig 20 in 8:30") == ""
    desk.holding([entry(1, "08:30", Punch(action="in", group="passants", count=12))])
    assert desk.cautions("fig 12 in 8:40") == "Passants : cela fait 24, pour 20 attendus."
    assert desk.cautions("fig 15 out 13:00") == "Passants : 12 là à cette heure."
    assert desk.cautions("fig 12 out 13:00") == ""
    forbidden(desk, "fig 5 out 8:00", told.EXTRAS_NOT_THERE)
