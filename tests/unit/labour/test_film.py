"""IDCC 3097, technicians: engagements by the day, the cap, nights, Sundays, holidays, transport, the continuous day."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from shootday.labour.agreement import agreements
from shootday.labour.calendar import easter
from shootday.labour.owed import owed
from shootday.labour.setting import Setting
from shootday.labour.timesheet import Timesheet
from shootday.labour.worktime import Status, WorkDay
from shootday.production.base import instant
from shootday.production.info import ProductionKind
from shootday.production.people import RateUnit
from shootday.production.plan import DayForm
from shootday.spans import Span, later
from tests.unit.labour.shoot_day import Mark, Shoot


@pytest.fixture
def film(shoot: Shoot) -> Shoot:
    """A day of film, in Paris, hired by the hour of a day engagement."""
    shoot.agreement = "fr-3097"
    return shoot


def sheet_of(film: Shoot, *marks: Mark, rate: str = "20.00", craft: str = "machiniste", **terms: object) -> Timesheet:
    film.technician(*marks, rate=rate, craft=craft, **{"unit": RateUnit.HOUR, **terms})
    return film.sheet()


def brackets(sheet: Timesheet) -> dict[str, tuple[int, int]]:
    return {p.bracket: (p.minutes, p.percent) for p in sheet.paid}


def dues(sheet: Timesheet) -> dict[str, tuple[int, Decimal | None]]:
    return {due.code: (due.quantity, due.amount) for due in sheet.indemnities}


def test_a_day_engagement_pays_seven_hours_at_least(film: Shoot) -> None:
    """A-23, A-34."""
    sheet = sheet_of(film, ("in", "08:00"), ("out", "11:00"))
    assert brackets(sheet) == {"engagement_25": (180, 125), "guarantee": (240, 125)}
    assert (sheet.phe, sheet.gross) == (Fraction(35, 4), Decimal("175.00"))


def test_a_day_rate_is_what_seven_hours_of_an_engagement_come_to(film: Shoot) -> None:
    """A-23, A-34: 8.75 hours at base."""
    sheet = sheet_of(film, ("in", "08:00"), ("out", "15:00"), rate="175.00", unit=RateUnit.DAY)
    assert sheet.gross == Decimal("175.00")


def test_a_longer_guarantee_is_paid_by_its_length(film: Shoot) -> None:
    """A-34: the eighth hour is beyond the seventh."""
    terms = {"unit": RateUnit.DAY, "guaranteed_minutes": 480}
    sheet = sheet_of(film, ("in", "08:00"), ("out", "11:00"), rate="210.00", **terms)
    assert [(p.bracket, p.minutes, p.percent) for p in sheet.paid[1:]] == [
        ("guarantee", 240, 125),
        ("guarantee", 60, 175),
    ]
    assert sheet.gross == Decimal("210.00")


@pytest.mark.parametrize(
    ("day", "night"),
    [(date(2026, 9, 30), 360), (date(2026, 10, 1), 480), (date(2026, 3, 31), 480), (date(2026, 4, 1), 360)],
)
def test_the_night_of_a_film_is_longer_from_october_to_march(film: Shoot, day: date, night: int) -> None:
    """A-39."""
    film.day = day
    assert sheet_of(film, ("in", "19:00"), ("out", "04:00 +1")).night_minutes == night


def test_night_hours_beyond_the_eighth_of_one_night_are_doubled(film: Shoot) -> None:
    """A-40, A-37: an hour of meal aside, 20:00 to 06:00 is nine hours of a winter night."""
    film.day = date(2026, 11, 16)
    film.meal("23:00", "00:00 +1")
    sheet = sheet_of(film, ("in", "20:00"), ("out", "06:00 +1"), unit=RateUnit.WEEK, rate="951.76")
    assert [(p.bracket, p.minutes, p.percent) for p in sheet.paid] == [
        ("base+night", 480, 150),
        ("base+night", 60, 200),
    ]
    assert sheet.phe == Fraction(14)


def test_premiums_together_are_cut_at_the_cap_which_is_named(film: Shoot) -> None:
    """A-37."""
    film.day = date(2026, 6, 21)
    sheet = sheet_of(film, ("in", "08:00"), ("out", "10:00"))
    assert brackets(sheet)["engagement_25+sunday"] == (120, 200)
    assert "A-37" in sheet.paid[0].source
    assert dues(sheet)["sunday_recovery"] == (420, Decimal("140.00"))


@pytest.mark.parametrize(
    ("day", "percent"),
    [
        (date(2026, 5, 1), 225),
        (date(2026, 7, 14), 200),
        (date(2026, 5, 25), 200),
        (date(2026, 5, 14), 200),
        (date(2026, 5, 15), 125),
    ],
)
def test_public_holidays_are_doubled_and_the_first_of_may_lies_outside_the_cap(
    film: Shoot, day: date, percent: int
) -> None:
    """A-37, A-42: Whit Monday and Ascension move with Easter."""
    film.day = day
    sheet = sheet_of(film, ("in", "08:00"), ("out", "15:00"))
    assert [p.percent for p in sheet.paid] == [percent]
    assert ("holiday_recovery" in dues(sheet)) is (percent > 125)


@pytest.mark.parametrize(
    ("year", "day"), [(2026, date(2026, 4, 5)), (2027, date(2027, 3, 28)), (2038, date(2038, 4, 25))]
)
def test_easter_is_where_the_calendar_has_it(year: int, day: date) -> None:
    assert easter(year) == day


def test_transport_to_the_set_is_owed_and_is_no_work(film: Shoot) -> None:
    """A-16, A-17, A-44: an hour and a half both ways, at the person's own base; the amplitude holds it."""
    marks = (("rdv", "07:30"), ("in", "08:15"), ("out", "16:00"), ("return", "16:45"))
    sheet = sheet_of(film, *marks)
    assert (sheet.worked_minutes, sheet.amplitude_minutes) == (465, 555)
    assert dues(sheet)["transport"] == (90, Decimal("30.00"))


def test_transport_is_paid_at_most_as_a_machinistes(film: Shoot) -> None:
    """A-44, A-30: 1 009.04 ÷ 40."""
    sheet = sheet_of(film, ("rdv", "07:00"), ("in", "08:00"), ("out", "16:00"), rate="68.95")
    assert dues(sheet)["transport"] == (60, Decimal("25.23"))


def test_transport_beyond_two_hours_is_work(film: Shoot) -> None:
    """A-17."""
    marks = (("rdv", "06:00"), ("in", "07:30"), ("out", "15:00"), ("return", "16:00"))
    sheet = sheet_of(film, *marks)
    assert sheet.worked_minutes == 450 + 30
    assert dues(sheet)["transport"] == (120, Decimal("40.00"))


def test_rest_is_counted_from_the_return_to_the_next_meeting_point(film: Shoot) -> None:
    """A-10."""
    film.previous_outs = {"ben": film.at("00:00")}
    sheet = sheet_of(film, ("rdv", "10:00"), ("in", "11:30"), ("out", "18:00"))
    assert sheet.rest_before_minutes == 600
    assert {b.code: b.minutes for b in sheet.breaches}["daily_rest_11h"] == 60
    assert dues(sheet)["missing_rest"] == (60, Decimal("20.00"))


def test_travel_is_owed_up_to_seven_hours(film: Shoot) -> None:
    """A-45."""
    sheet = sheet_of(film, ("travel_start", "00:00", "07:30"), ("in", "09:00"), ("out", "16:00"))
    assert dues(sheet)["travel"] == (420, Decimal("140.00"))
    assert sheet.amplitude_minutes == 960


def test_an_early_start_owes_a_breakfast_and_a_meal_unless_they_are_provided(film: Shoot) -> None:
    """A-46 to A-48."""
    film.meal("12:00", "13:00")
    sheet = sheet_of(film, ("in", "06:59"), ("out", "16:00"))
    assert dues(sheet) == {"meal": (1, Decimal("18.56")), "breakfast": (1, Decimal("7.54"))}


def test_a_start_at_seven_owes_no_breakfast(film: Shoot) -> None:
    """A-47."""
    assert "breakfast" not in dues(sheet_of(film, ("in", "07:00"), ("out", "16:00")))


def test_the_pause_of_a_continuous_day_is_paid_at_base_and_is_no_work(film: Shoot) -> None:
    """A-19: 12:00 to 20:00 with half an hour of pause."""
    film.form = DayForm.CONTINUOUS
    sheet = sheet_of(film, ("in", "12:00"), ("pause_start", "16:00", "16:30"), ("out", "20:00"))
    assert sheet.worked_minutes == 450
    assert brackets(sheet)["pause"] == (30, 100)
    assert sheet.paid_minutes == 480
    assert sheet.breaches == ()


def test_twenty_minutes_are_not_enough_in_a_continuous_day(film: Shoot) -> None:
    """A-19, A-20."""
    film.form = DayForm.CONTINUOUS
    sheet = sheet_of(film, ("in", "12:00"), ("pause_start", "16:00", "16:20"), ("out", "20:00"))
    assert [(b.code, b.minutes) for b in sheet.breaches] == [("pause_before_6h", 100)]
    assert "A-19" in sheet.breaches[0].source


def test_a_day_longer_than_a_day_is_not_paid_and_says_so(film: Shoot) -> None:
    sheet = sheet_of(film, ("in", "06:00"), ("out", "12:00 +1"))
    assert (sheet.gross, sheet.paid, sheet.phe) == (None, (), None)
    assert sheet.reason is not None
    assert "24" in sheet.reason.text("en")


def test_a_director_is_paid_flat_whatever_was_worked(film: Shoot) -> None:
    """A-26."""
    sheet = sheet_of(film, ("in", "08:00"), ("out", "22:00"), rate="620.00", craft="réalisateur", unit=RateUnit.DAY)
    assert (sheet.gross, sheet.phe, sheet.indemnities) == (Decimal("620.00"), None, ())
    assert sheet.reason is not None
    assert "flat" in sheet.reason.text("en")


def test_an_approved_studio_has_a_shorter_winter_night_and_an_hour_of_transport_that_is_not_owed() -> None:
    """A-18, A-39."""
    day = date(2026, 11, 16)
    text, paris = agreements()["fr-3097"], ZoneInfo("Europe/Paris")
    setting = Setting(text, day, ProductionKind.FICTION, paris, "machiniste", unit=RateUnit.HOUR, studio=True)
    assert setting.night_clock(day) == (21 * 60, 30 * 60)
    at = instant(day, 8 * 60, paris)
    work, way = (Span(at, later(at, 480)),), (Span(later(at, -45), at), Span(later(at, 480), later(at, 525)))
    found = owed(setting, WorkDay(Status.WORKED, work, work, transport=way), {})
    assert [(due.code, due.quantity) for due in found if due.code == "transport"] == [("transport", 30)]
