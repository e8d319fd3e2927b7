"""Groups of extras: one punch for so many, lots that part, what all of them are paid."""

from decimal import Decimal

import pytest

from shootday.day.facts import DayFacts, ExtrasPunch
from shootday.entries import PunchAction
from shootday.labour.crowd import GroupSheet, group_sheets
from shootday.labour.situation import Situation
from shootday.production.people import ExtrasGroup, People, Supplement
from tests.unit.labour.shoot_day import Shoot


@pytest.fixture
def film(shoot: Shoot) -> Shoot:
    """Sixty extras called under the agreement of film production."""
    shoot.agreement, shoot.extras = "fr-3097", 60
    return shoot


def punched(
    shoot: Shoot,
    *marks: tuple[str, int, str] | tuple[str, int, str, str],
    group: str = "crowd",
    supplements: tuple[Supplement, ...] = (),
) -> list[GroupSheet]:
    made = [
        ExtrasPunch(group, PunchAction(m[0]), m[1], shoot.at(m[2]), f"e{n}", shoot.at(m[3]) if len(m) == 4 else None)
        for n, m in enumerate(marks)
    ]
    crowd = ExtrasGroup(id="crowd", name="Passants", count=60, rate=Decimal("107.00"), supplements=supplements)
    production = shoot.production.model_copy(update={"people": People(extras=(crowd,))})
    facts = DayFacts(meals=tuple(shoot.meals), extras=tuple(made))
    return list(group_sheets(Situation(production, shoot.plan, facts, shoot.at("23:00 +1"))))


def lots(found: list[GroupSheet]) -> list[tuple[int, int | None]]:
    return [(lot.count, lot.sheet.worked_minutes) for lot in found]


def test_sixty_extras_in_six_entries(film: Shoot) -> None:
    """EX-13: 60 × 146.52."""
    film.meal("13:00", "14:15")
    (sheet,) = punched(
        film,
        ("rdv", 60, "07:30"),
        ("hmc_start", 60, "08:00", "08:20"),
        ("in", 60, "08:20"),
        ("out", 60, "20:05"),
        ("hmc_start", 60, "20:05", "20:15"),
    )
    assert (sheet.count, sheet.sheet.worked_minutes, sheet.sheet.amplitude_minutes) == (60, 630, 765)
    assert (sheet.sheet.gross, sheet.gross) == (Decimal("146.52"), Decimal("8791.20"))


def test_those_who_leave_earlier_are_paid_for_what_they_worked(film: Shoot) -> None:
    found = punched(film, ("in", 60, "08:00"), ("out", 20, "12:00"), ("out", 40, "19:00"))
    assert sorted(lots(found)) == [(20, 240), (40, 660)]


def test_those_who_come_later_are_a_lot_of_their_own(film: Shoot) -> None:
    found = punched(film, ("in", 30, "08:00"), ("in", 30, "10:00"), ("out", 60, "12:00"))
    assert sorted(lots(found)) == [(30, 120), (30, 240)]


def test_more_who_left_than_came_are_known_and_not_paid(film: Shoot) -> None:
    found = punched(film, ("in", 10, "08:00"), ("out", 12, "12:00"))
    assert sorted(lots(found), key=str) == [(10, 240), (2, None)]


def test_a_group_that_the_documents_do_not_know_has_no_hours(film: Shoot) -> None:
    assert punched(film, ("in", 10, "08:00"), group="riders") == []


def test_each_of_a_group_in_uniform_is_paid_for_it(film: Shoot) -> None:
    """C-E13."""
    (lot,) = punched(film, ("in", 60, "08:00"), ("out", 60, "12:00"), supplements=(Supplement.UNIFORM,))
    assert [(d.code, d.amount) for d in lot.sheet.indemnities] == [("uniform", Decimal("70.00"))]
