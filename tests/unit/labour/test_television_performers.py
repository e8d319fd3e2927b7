"""IDCC 1734: the cachet of nine hours, overtime, nights, holidays, rest, transport, and which text governs."""

from datetime import date
from decimal import Decimal

import pytest

from shootday.labour.timesheet import Timesheet
from shootday.production.info import ProductionKind, SchoolHolidays
from shootday.production.people import Contract, Person, PersonKind
from shootday.production.plan import DayForm
from tests.unit.labour.shoot_day import Mark, Shoot

GOVERNING = "governing_text_1734"


def hire(shoot: Shoot, *marks: Mark, rate: str = "450.00", **terms: object) -> None:
    contract = Contract.model_validate({"unit": "cachet", "rate": rate, **terms})
    shoot.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), marks)


def played(shoot: Shoot, *marks: Mark, rate: str = "450.00", **terms: object) -> Timesheet:
    hire(shoot, *marks, rate=rate, **terms)
    return shoot.sheet(person="ana")


def broken(sheet: Timesheet) -> dict[str, int]:
    return {b.code: b.minutes for b in sheet.breaches}


# 450 ÷ 9 is 50 an hour, 62.50 at 125 %. From 08:00, an hour of meal.
@pytest.mark.parametrize(
    ("out", "gross"),
    [("17:00", "450.00"), ("18:00", "450.00"), ("18:09", "450.00"), ("18:10", "460.42"), ("19:00", "512.50")],
)
def test_nine_hours_are_covered_and_ten_minutes_over_are_paid(shoot: Shoot, out: str, gross: str) -> None:
    """C-T1, C-T3."""
    shoot.meal("12:00", "13:00")
    sheet = played(shoot, ("in", "08:00"), ("out", out))
    assert sheet.gross == Decimal(gross)
    assert (sheet.agreement, sheet.open_readings) == ("fr-1734", (GOVERNING,))
    assert sum(p.minutes for p in sheet.paid) == sheet.paid_minutes


def test_hair_and_make_up_counts_in_the_ninth_hour(shoot: Shoot) -> None:
    """C-T1, C-T3: 07:00 to 18:00 with an hour of each: ten hours."""
    shoot.meal("12:00", "13:00")
    sheet = played(shoot, ("hmc_start", "07:00"), ("in", "08:00"), ("out", "18:00"))
    assert (sheet.worked_minutes, sheet.gross) == (600, Decimal("512.50"))
    assert broken(sheet) == {}


def test_limits_of_the_day_the_presence_and_the_meal(shoot: Shoot) -> None:
    """C-T4, C-T6: 10 h of work, 12 h of presence, an hour of meal."""
    shoot.meal("12:00", "12:50")
    sheet = played(shoot, ("in", "07:00"), ("pause_start", "17:00", "17:30"), ("out", "19:30"))
    assert broken(sheet) == {"day_over_10h": 70, "amplitude_12h": 30, "meal_length": 10}


def test_transport_counts_in_the_presence_and_is_paid_beyond_an_hour(shoot: Shoot) -> None:
    """C-T4, C-T7: 06:00 to 08:00: an hour at 267 ÷ 9."""
    sheet = played(shoot, ("rdv", "06:00"), ("in", "08:00"), ("out", "12:00"))
    assert sheet.amplitude_minutes == 360
    assert [(d.code, d.quantity, d.amount) for d in sheet.indemnities] == [("transport", 60, Decimal("29.67"))]


@pytest.mark.parametrize(("before", "over"), [(0, {}), (1, {"daily_rest_12h": 120})])
def test_ten_hours_of_rest_are_enough_once_a_week(shoot: Shoot, before: int, over: dict[str, int]) -> None:
    """C-T5."""
    shoot.previous_outs, shoot.short_rests = {"ana": shoot.at("00:00")}, {"ana": before}
    assert broken(played(shoot, ("in", "10:00"), ("out", "12:00"))) == over


# Summer nights of a fiction are 22:00-07:00. An hour of 450 is 50; of 3000 at most 5 × 267 ÷ 9 = 148.33.
@pytest.mark.parametrize(
    ("rate", "out", "gross"),
    [
        ("450.00", "00:00 +1", "550.00"),
        ("3000.00", "00:00 +1", "3296.67"),
        ("450.00", "03:59 +1", "749.17"),
        ("450.00", "04:00 +1", "900.00"),
    ],
)
def test_night_hours_are_doubled_to_a_cap_and_six_of_them_double_the_day(
    shoot: Shoot, rate: str, out: str, gross: str
) -> None:
    """C-T8."""
    assert played(shoot, ("in", "20:00"), ("out", out), rate=rate).gross == Decimal(gross)


def test_a_studio_shows_night_begins_at_midnight_and_a_winters_at_eight(shoot: Shoot) -> None:
    """C-T8."""
    shoot.kind = ProductionKind.MAGAZINE
    assert played(shoot, ("in", "20:00"), ("out", "01:00 +1")).night_minutes == 60
    winter = Shoot(day=date(2026, 1, 15))
    assert played(winter, ("in", "18:00"), ("out", "23:00")).night_minutes == 180


def test_a_public_holiday_doubles_the_day(shoot: Shoot) -> None:
    """C-T9."""
    shoot.day = date(2026, 7, 14)
    assert played(shoot, ("in", "08:00"), ("out", "12:00")).gross == Decimal("900.00")


@pytest.mark.parametrize(("terms", "told"), [({}, False), ({"first": "2026-06-16", "last": "2026-06-16"}, True)])
def test_a_single_day_has_a_higher_minimum(shoot: Shoot, terms: dict[str, str], told: bool) -> None:
    """C-T12: 267.00, and 281.54 for a single day."""
    sheet = played(shoot, ("in", "08:00"), ("out", "12:00"), rate="270.00", **terms)
    assert sheet.gross == Decimal("270.00")
    assert (sheet.reason is not None and "281.54" in sheet.reason.text("en")) is told


def test_a_production_that_reads_another_text_as_governing_pays_nothing_by_this_one(shoot: Shoot) -> None:
    """K-09."""
    shoot.readings = {GOVERNING: "none"}
    sheet = played(shoot, ("in", "08:00"), ("out", "12:00"))
    assert sheet.gross is None
    assert sheet.reason is not None


def test_a_continuous_day_has_half_an_hour_of_pause(shoot: Shoot) -> None:
    """C-T6, D-04."""
    shoot.form = DayForm.CONTINUOUS
    sheet = played(shoot, ("in", "12:00"), ("pause_start", "16:00", "16:20"), ("out", "19:20"))
    assert broken(sheet) == {"pause_before_6h": 60}


HOLIDAY = date(2026, 10, 20)


def child(shoot: Shoot, *marks: Mark) -> Timesheet:
    shoot.day, shoot.holidays = HOLIDAY, (SchoolHolidays(first=HOLIDAY, last=HOLIDAY, zone="C"),)
    shoot.child(*marks, born=date(2013, 1, 1))
    return shoot.sheet(person="lou")


DAY_OF_A_CHILD = (
    ("hmc_start", "10:00", "11:00"),
    ("in", "11:00"),
    ("pause_start", "13:00", "14:00"),
    ("pause_start", "16:30", "17:00"),
    ("out", "18:05"),
)


def test_six_hours_with_hair_and_make_up_hold_even_where_the_authority_is_read_without_it(shoot: Shoot) -> None:
    """K-14, D-25, D-41, C-T10: an hour of make-up and five hours thirty-five: 35 minutes over the six."""
    shoot.readings = {"child_counts_hmc": "no"}
    sheet = child(shoot, *DAY_OF_A_CHILD)
    assert sheet.worked_minutes == 335
    assert broken(sheet) == {"child_day_limit": 35}
    assert "C-T10" in sheet.breaches[0].source


def test_the_authoritys_table_is_the_stricter_one_in_term_time(shoot: Shoot) -> None:
    """K-14, D-22: three hours at eight years old, not six."""
    shoot.day = date(2026, 10, 8)
    shoot.child(("in", "13:50"), ("pause_start", "15:20", "15:50"), ("out", "17:21"))
    sheet = shoot.sheet(person="lou")
    assert [(b.code, b.minutes) for b in sheet.breaches] == [("child_day_limit", 1), ("child_spell_limit", 1)]
    assert all("D-22" in b.source for b in sheet.breaches)
