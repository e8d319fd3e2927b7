"""Borders of fees: the first minute beyond, an hour of make-up to the minute, premiums of what is paid later."""

from datetime import date
from decimal import Decimal

import pytest

from shootday.labour.week import Weeks
from shootday.production.people import Contract, Person, PersonKind
from tests.unit.labour.shoot_day import Mark, Shoot


def hired(shoot: Shoot, *marks: Mark, rate: str, **terms: object) -> Shoot:
    contract = Contract.model_validate({"unit": "cachet", "rate": rate, **terms})
    shoot.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), marks)
    return shoot


@pytest.mark.parametrize("out", ["17:01", "17:09"])
def test_the_first_minutes_beyond_nine_hours_are_not_paid(shoot: Shoot, out: str) -> None:
    """C-T3."""
    sheet = hired(shoot, ("in", "08:00"), ("out", out), rate="450.00").sheet(person="ana")
    assert (sheet.gross, sheet.paid_minutes) == (Decimal("450.00"), 540)


@pytest.mark.parametrize(("start", "gross"), [("07:00", Decimal("465.00")), ("06:59", None)])
def test_an_hour_of_make_up_is_in_the_cachet_whether_or_not_its_price_is_known(
    start: str, gross: Decimal | None
) -> None:
    """C-A11, N-08: from 2022 on the price of what lies beyond it is not known."""
    shoot = Shoot(agreement="fr-3097")
    marks = (("hmc_start", start, "08:00"), ("in", "08:00"), ("out", "17:00"))
    assert hired(shoot, *marks, rate="430.00", hourly="28.00").sheet(person="ana").gross == gross


def test_a_night_hour_within_the_cachet_is_told_with_its_premium() -> None:
    """C-A14: up to twice the minimum, +100 %."""
    shoot = hired(Shoot(agreement="fr-3097", day=date(2019, 6, 18)), ("in", "20:00"), ("out", "23:00"), rate="408.03")
    assert [(p.bracket, p.minutes, p.percent) for p in shoot.sheet(person="ana").paid] == [
        ("cachet", 120, 100),
        ("cachet+night", 60, 200),
    ]


def test_postponed_hours_at_night_are_told_by_their_premium_alone() -> None:
    """C-A13, C-A14: ten hours of an engagement of two days, the last two from 22:00 on: 408.03 + 2 × 27.95."""
    terms = {"first": "2019-06-17", "last": "2019-06-18"}
    shoot = Shoot(agreement="fr-3097", day=date(2019, 6, 17))
    sheet = hired(shoot, ("in", "14:00"), ("out", "00:00 +1"), rate="408.03", **terms).sheet(person="ana")
    assert [(p.bracket, p.minutes, p.percent) for p in sheet.paid] == [
        ("cachet", 480, 100),
        ("cachet+night", 120, 100),
    ]
    assert sheet.gross == Decimal("463.93")


def test_an_engagement_that_ends_on_a_monday_is_settled_in_that_week() -> None:
    """C-A13: ten and eight hours: two at 34.9375 are 69.88."""
    terms = {"first": "2019-06-23", "last": "2019-06-24"}
    situations = []
    for day, out in ((date(2019, 6, 23), "18:00"), (date(2019, 6, 24), "16:00")):
        shoot = Shoot(agreement="fr-3097", day=day, area="regions")
        situations.append(hired(shoot, ("in", "08:00"), ("out", out), rate="2100.00", **terms).situation("23:00"))
    weeks = Weeks(situations)
    assert weeks.sheets(date(2019, 6, 24))["ana"].gross == Decimal("2169.88")
    assert weeks.sheets(date(2019, 6, 17))["ana"].gross == Decimal("2100.00")


def test_overtime_of_an_engagement_whose_hour_is_not_known_leaves_its_week_unknown() -> None:
    """C-A13, N-08: from 2022 on the contract has to give the hour."""
    terms = {"first": "2023-06-19", "last": "2023-06-20"}
    for hourly, out, gross in (
        (None, "18:00", None),
        ("28.00", "18:00", Decimal("980.00")),
        (None, "16:00", Decimal("840.00")),
    ):
        situations = []
        for day in (date(2023, 6, 19), date(2023, 6, 20)):
            shoot = Shoot(agreement="fr-3097", day=day, area="regions")
            marks = (("in", "08:00"), ("out", out))
            situations.append(hired(shoot, *marks, rate="420.00", hourly=hourly, **terms).situation("23:00"))
        assert Weeks(situations).sheets(date(2023, 6, 19))["ana"].gross == gross
