"""What cannot be known is said and left out of the pay; never guessed."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from shootday.labour.explain import explain
from shootday.phrases import Said
from shootday.phrases import labour as say
from tests.unit.labour.shoot_day import Mark, Shoot
from tests.unit.labour.shoot_week import Run

MON = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("marks", "reason"),
    [
        ([("out", "07:30"), ("in", "08:00"), ("out", "18:00")], say.OUT_BEFORE_IN.said()),
        ([("in", "18:00"), ("out", "08:00")], say.OUT_BEFORE_IN.said()),
        ([("in", "08:00", "12:00"), ("in", "11:30", "18:00")], say.OVERLAPPING.said()),
        ([("in", "08:00", "18:00"), ("in", "09:00", "10:00")], say.OVERLAPPING.said()),
        ([("out", "18:00")], say.OUT_WITHOUT_IN.said()),
    ],
)
def test_comings_and_goings_that_make_no_sense_are_said_and_not_paid(
    shoot: Shoot, marks: list[Mark], reason: Said
) -> None:
    shoot.technician(*marks)
    sheet = shoot.sheet()
    assert (sheet.worked_minutes, sheet.gross, sheet.employer_cost, sheet.paid) == (None, None, None, ())
    assert sheet.reason == reason


def test_stretches_that_only_touch_do_not_overlap(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00", "12:00"), ("in", "12:00", "16:00"))
    assert shoot.sheet().gross == Decimal("320.00")


def test_a_thirty_hour_day_is_said_and_not_paid(shoot: Shoot) -> None:
    shoot.technician(("in", "06:00"), ("out", "12:00 +1"))
    sheet = shoot.sheet()
    assert (sheet.worked_minutes, sheet.gross, sheet.phe, sheet.indemnities) == (1800, None, None, ())
    assert sheet.reason == say.DAY_TOO_LONG.said()


def test_twenty_four_hours_are_still_paid(shoot: Shoot) -> None:
    shoot.technician(("in", "06:00"), ("out", "06:00 +1"))
    assert shoot.sheet().gross is not None


@pytest.mark.parametrize("named", ["xx-1", "fr-trainees", "us-sag-aftra", "fr-code"])
def test_an_agreement_that_is_not_carried_or_not_for_technicians_is_said(shoot: Shoot, named: str) -> None:
    shoot.technician(("in", "08:00"), ("out", "18:00"), agreement=named)
    sheet = shoot.sheet()
    assert (sheet.worked_minutes, sheet.gross) == (600, None)
    assert sheet.reason == say.AGREEMENT_NOT_COVERED.said(agreement=named)


def test_an_agreement_that_was_not_yet_in_force_is_said(shoot: Shoot) -> None:
    shoot.day = date(2012, 6, 16)
    shoot.technician(("in", "08:00"), ("out", "18:00"))
    assert shoot.sheet().reason == say.AGREEMENT_NOT_COVERED.said(agreement="fr-2642")


@pytest.mark.parametrize(
    ("dates", "paid"),
    [
        ({"first": "2026-06-17"}, False),
        ({"last": "2026-06-15"}, False),
        ({"first": "2026-06-16", "last": "2026-06-16"}, True),
    ],
)
def test_a_day_outside_the_contracts_dates_is_said_and_not_paid(
    shoot: Shoot, dates: dict[str, str], paid: bool
) -> None:
    shoot.technician(("in", "08:00"), ("out", "16:00"), **dates)
    sheet = shoot.sheet()
    assert sheet.worked_minutes == 480
    assert (sheet.gross, sheet.reason) == ((Decimal("320.00"), None) if paid else (None, say.OUTSIDE_CONTRACT.said()))


def test_a_week_leaves_out_the_days_outside_the_contract_and_says_so() -> None:
    terms = {"first": "2026-06-15", "last": "2026-06-16"}
    run = Run(craft="scripte", agreement="fr-2642", rate="700.00", terms=dict(terms))
    for n in range(3):
        run.day(MON + timedelta(days=n), ("in", "08:00"), ("out", "16:00"))
    sheet = run.week()
    assert (sheet.phe, sheet.gross, sheet.worked_minutes) == (16, Decimal("320.00"), 1440)
    assert sheet.reason == say.OUTSIDE_CONTRACT.said()


def test_a_holiday_that_was_not_worked_needs_the_contracts_dates() -> None:
    """A-42: without them nobody knows whether 14 July lies in the contract."""
    run = Run(craft="machiniste")
    for day in (13, 15, 16, 17):
        run.day(date(2026, 7, day), ("in", "08:00"), ("out", "16:00"))
    sheet = run.week()
    assert (sheet.phe, sheet.reason) == (32, say.UNDATED_CONTRACT.said())


def test_a_week_without_a_holiday_asks_for_no_dates() -> None:
    run = Run(craft="machiniste").day(MON, ("in", "08:00"), ("out", "16:00"))
    assert run.week().reason is None


@pytest.mark.parametrize(
    ("agreement", "reading", "pause", "watched"),
    [
        ("fr-3097", "6_h", None, [45]),
        ("fr-3097", "6_h", ("12:50", "13:10"), [25]),
        ("fr-3097", "6_h", ("12:40", "13:10"), []),
        ("fr-3097", "none", None, []),
        ("fr-2642", "6_h", None, []),
    ],
)
def test_a_late_meal_of_technicians_is_a_warning_and_no_breach(
    shoot: Shoot, agreement: str, reading: str, pause: tuple[str, str] | None, watched: list[int]
) -> None:
    """A-21, EX-16: no text gives the meal a latest hour; a pause of 20 min cures the breach, not the warning."""
    shoot.agreement, shoot.readings = agreement, {"late_meal_rule_technicians": reading}
    shoot.meal("13:45", "14:45")
    pauses: list[Mark] = [("pause_start", *pause)] if pause else []
    shoot.technician(("in", "07:00"), *pauses, ("out", "16:00"))
    situation = shoot.situation("20:00")
    member, sheet = situation.crew["ben"], shoot.sheet()
    assert [w.minutes for w in sheet.warnings] == watched
    assert [b.code for b in sheet.breaches] == ([] if pause else ["pause_before_6h"])
    assert member is not None
    told = [step.what.text("en") for step in explain(situation, member, sheet)]
    assert ("to be watched: meal after 6 h of work" in told) is bool(watched)
