"""A limit that a text lets be exceeded for a reason: with one noted it is no breach, and stays to be seen."""

import pytest

from shootday.day.facts import DayFacts, Timed
from shootday.entries import OverrunReason, Record, RecordAction
from shootday.labour.hours import timesheets
from shootday.labour.situation import Situation
from shootday.labour.timesheet import Timesheet
from tests.unit.labour.shoot_day import Shoot

LONG = (("in", "08:00"), ("meal_start", "13:00", "14:00"), ("out", "19:30"))
"""10 h 30 of work."""


def noted(shoot: Shoot, reason: OverrunReason | None, *people: str, at: str = "19:00") -> Timesheet:
    facts = shoot.facts
    if reason is not None:
        fact = Record(action=RecordAction.REASON, reason=reason, people=people)
        timed = Timed(shoot.at(at), fact, "e9", "ines")
        facts = DayFacts(meals=facts.meals, punches=facts.punches, records=(timed,))
    situation = Situation(shoot.production, shoot.plan, facts, shoot.at("20:00"))
    return timesheets(situation, {})["ben"]


def codes(sheet: Timesheet) -> tuple[dict[str, int], dict[str, tuple[int, str | None]]]:
    return {b.code: b.minutes for b in sheet.breaches}, {b.code: (b.minutes, b.reason) for b in sheet.reasoned}


@pytest.mark.parametrize("agreement", ["fr-2642", "fr-3097"])
def test_the_tenth_hour_may_be_exceeded_to_finish_a_shot(shoot: Shoot, agreement: str) -> None:
    """A-07, B-07."""
    shoot.agreement = agreement
    shoot.technician(*LONG)
    assert codes(noted(shoot, None)) == ({"day_over_10h": 30}, {})
    assert codes(noted(shoot, OverrunReason.END_OF_SHOT)) == ({}, {"day_over_10h": (30, "end_of_shot")})


def test_a_reason_that_the_text_does_not_name_changes_nothing(shoot: Shoot) -> None:
    """A-07 names the end of a shot or a set, and an actor's availability."""
    shoot.agreement = "fr-3097"
    shoot.technician(*LONG)
    assert codes(noted(shoot, OverrunReason.PREPARATION)) == ({"day_over_10h": 30}, {})
    assert codes(noted(shoot, OverrunReason.AVAILABILITY))[0] == {}


def test_the_twelfth_hour_has_no_reason(shoot: Shoot) -> None:
    """A-07: up to 12 h."""
    shoot.agreement = "fr-3097"
    shoot.technician(("in", "07:00"), ("meal_start", "12:30", "13:00"), ("out", "19:50"))
    assert codes(noted(shoot, OverrunReason.END_OF_SET)) == (
        {"day_over_12h": 20, "pause_before_6h": 50},
        {"day_over_10h": (140, "end_of_set")},
    )


def test_the_labour_code_alone_names_no_reason(shoot: Shoot) -> None:
    """D-01."""
    shoot.agreement = "another"
    shoot.technician(*LONG)
    assert codes(noted(shoot, OverrunReason.END_OF_SHOT))[0] == {"day_over_10h": 30}


def test_a_reason_is_that_of_those_named_and_from_when_it_happened(shoot: Shoot) -> None:
    shoot.technician(*LONG)
    assert codes(noted(shoot, OverrunReason.END_OF_SHOT, "ben"))[0] == {}
    assert codes(noted(shoot, OverrunReason.END_OF_SHOT, "ana"))[0] == {"day_over_10h": 30}
    assert codes(noted(shoot, OverrunReason.END_OF_SHOT, at="20:30"))[0] == {"day_over_10h": 30}


def test_a_reason_never_changes_hours_or_pay(shoot: Shoot) -> None:
    shoot.technician(*LONG)
    without, reasoned = noted(shoot, None), noted(shoot, OverrunReason.END_OF_SHOT)
    assert (without.worked_minutes, without.paid, without.gross) == (
        reasoned.worked_minutes,
        reasoned.paid,
        reasoned.gross,
    )
