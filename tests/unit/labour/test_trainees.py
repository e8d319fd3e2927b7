"""Trainees: the timetable of their training, thirty-five hours a week, no pay."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from shootday.labour.timesheet import Timesheet
from shootday.labour.week import Weeks
from shootday.phrases import labour as say
from shootday.production.people import Contract, Person, PersonKind, RateUnit
from tests.unit.labour.shoot_day import Mark, Shoot

TIMETABLE = "training programme's own timetable"


def hired(shoot: Shoot, *marks: Mark, contract: Contract | None = None) -> Shoot:
    shoot.hire(Person(id="zoe", name="Zoé", kind=PersonKind.TRAINEE, contract=contract), marks)
    return shoot


def sheet_of(shoot: Shoot, *marks: Mark, contract: Contract | None = None) -> Timesheet:
    return hired(shoot, *marks, contract=contract).sheet(person="zoe")


def test_a_day_of_the_timetable_is_seven_hours_without_pay_and_without_a_breach(shoot: Shoot) -> None:
    shoot.meal("13:30", "14:30")
    sheet = sheet_of(shoot, ("in", "09:30"), ("out", "17:30"))
    assert (sheet.worked_minutes, sheet.agreement, sheet.breaches) == (420, "fr-trainees", ())
    assert (sheet.gross, sheet.employer_cost, sheet.paid) == (Decimal("0.00"), Decimal("0.00"), ())
    assert sheet.reason == say.TRAINEE_UNPAID.said()


@pytest.mark.parametrize(
    ("marks", "outside"),
    [
        ([("in", "09:00"), ("out", "13:30")], 30),
        ([("in", "09:30"), ("out", "14:00")], 30),
        ([("in", "09:00"), ("out", "13:30"), ("in", "14:20"), ("out", "18:15")], 30 + 10 + 45),
        ([("in", "22:00"), ("out", "02:00 +1")], 240),
        ([("in", "09:30"), ("out", "13:30")], 0),
    ],
)
def test_what_lies_outside_the_timetable_is_said_to_the_minute(shoot: Shoot, marks: list[Mark], outside: int) -> None:
    found = [(b.minutes, b.source) for b in sheet_of(shoot, *marks).breaches if b.code == "outside_timetable"]
    assert [minutes for minutes, _ in found] == [outside] * bool(outside)
    assert all(TIMETABLE in source for _, source in found)


def test_a_trainee_who_stays_is_told_when_the_timetable_ends(shoot: Shoot) -> None:
    hired(shoot, ("in", "09:30"))
    assert shoot.deadlines("11:00", person="zoe")["outside_timetable"].at == shoot.at("13:30")
    assert shoot.deadlines("15:00", person="zoe")["outside_timetable"].at == shoot.at("17:30")


def test_the_labour_code_is_the_floor(shoot: Shoot) -> None:
    """D-01, D-04, D-05."""
    shoot.previous_outs = {"zoe": shoot.at("00:00")}
    sheet = sheet_of(shoot, ("in", "09:30"), ("out", "20:00"))
    sources = {b.code: b.source for b in sheet.breaches if b.code != "outside_timetable"}
    assert sources == {
        "day_over_10h": "C. trav. art. L3121-18 (D-01)",
        "pause_before_6h": "C. trav. art. L3121-16 (D-04)",
        "daily_rest_11h": "C. trav. art. L3131-1 (D-05)",
    }


def test_more_than_thirty_five_hours_break_the_week() -> None:
    shoots = []
    for n in range(6):
        shoot = Shoot(day=date(2026, 6, 15) + timedelta(days=n))
        shoot.meal("13:30", "14:30")
        shoots.append(hired(shoot, ("in", "09:30"), ("out", "17:30")))
    five, six = (Weeks([s.situation("23:00") for s in shoots[:count]]).sheets(shoots[0].day)["zoe"] for count in (5, 6))
    assert (five.worked_minutes, five.breaches, five.gross) == (2100, (), Decimal("0.00"))
    assert [(b.code, b.minutes) for b in six.breaches] == [("week_over_35h", 420)]
    assert TIMETABLE in six.breaches[0].source


def test_a_rate_in_a_trainees_contract_is_not_turned_into_pay_and_it_is_said(shoot: Shoot) -> None:
    contract = Contract(unit=RateUnit.DAY, rate=Decimal("60.00"))
    sheet = sheet_of(shoot, ("in", "09:30"), ("out", "13:30"), contract=contract)
    assert (sheet.worked_minutes, sheet.gross, sheet.employer_cost) == (240, None, None)
    assert sheet.reason == say.TRAINEE_WITH_A_RATE.said()


def test_a_trainee_of_a_production_whose_agreement_is_not_known_is_said_to_be_uncovered(shoot: Shoot) -> None:
    shoot.agreement = "xx-1"
    sheet = sheet_of(shoot, ("in", "09:00"), ("out", "13:30"))
    assert (sheet.agreement, sheet.gross, sheet.breaches) == ("fr-code", None, ())
    assert sheet.reason == say.TRAINEE_NOT_COVERED.said()
