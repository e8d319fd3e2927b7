"""IDCC 2642, paid availability: a longer day, its own brackets, twice a week (B-15)."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from shootday.production.info import ProductionKind
from shootday.production.people import RateUnit
from tests.unit.labour.shoot_day import Shoot
from tests.unit.labour.shoot_week import Run


@pytest.mark.parametrize(
    ("out", "phe"),
    [("17:00", "8"), ("19:00", "10.5"), ("20:00", "11.75"), ("21:00", "13.25"), ("23:20", "8+3.75+1.5+4.0833333333")],
)
def test_its_hours_are_paid_by_the_tables_brackets(shoot: Shoot, out: str, phe: str) -> None:
    """B-15: 9th to 11th hour of presence at 125 %, 12th at 150 %, then 175 %."""
    shoot.kind = ProductionKind.MAGAZINE  # its night starts at midnight
    shoot.meal("13:00", "14:00")
    shoot.technician(("in", "08:00"), ("out", out), availability=True)
    made = shoot.sheet().phe
    assert made is not None
    wanted = sum((Fraction(part) for part in phe.split("+")), Fraction(0))
    assert abs(made - wanted) < Fraction(1, 1000)


@pytest.mark.parametrize(
    ("out", "broken"),
    [
        ("22:20", {}),
        ("22:21", {"availability_day": 1}),
        ("23:00", {"availability_day": 40}),
        ("23:01", {"availability_day": 41, "amplitude_15h": 1}),
    ],
)
def test_its_longest_day_and_span_replace_the_ordinary_ones(shoot: Shoot, out: str, broken: dict[str, int]) -> None:
    """B-15: 12 h of work and 2 h 20 of availability, in at most 15 h."""
    shoot.technician(("in", "08:00"), ("out", out), availability=True)
    found = {b.code: b.minutes for b in shoot.sheet().breaches if b.code != "pause_before_6h"}
    assert found == broken


def test_other_contracts_keep_the_ordinary_limits(shoot: Shoot) -> None:
    """B-07, B-14."""
    shoot.technician(("in", "08:00"), ("out", "22:20"))
    assert {b.code for b in shoot.sheet().breaches} >= {"day_over_10h", "day_over_12h", "amplitude_13h"}


def test_the_agreement_of_film_knows_no_availability(shoot: Shoot) -> None:
    shoot.agreement = "fr-3097"
    shoot.technician(("in", "08:00"), ("out", "22:20"), unit=RateUnit.HOUR, rate="20.00", availability=True)
    assert {b.code for b in shoot.sheet().breaches} >= {"day_over_10h", "day_over_12h", "amplitude_13h"}


@pytest.mark.parametrize(("long", "times"), [(2, 0), (3, 1)])
def test_a_week_has_two_of_them_at_most(long: int, times: int) -> None:
    """B-15."""
    run = Run(agreement="fr-2642", unit="day", rate="320.00", terms={"availability": True})
    for n in range(4):
        out = "21:01" if n < long else "21:00"
        run.day(date(2026, 6, 15) + timedelta(days=n), ("in", "08:00"), ("out", out))
    found = [b.minutes for b in run.week().breaches if b.code == "availability_over_2"]
    assert found == [times] * bool(times)
