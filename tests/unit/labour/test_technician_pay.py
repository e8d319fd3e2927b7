"""IDCC 2642, day contract: brackets, nights, Sundays, the guarantee."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from shootday.labour.agreement import agreements
from shootday.labour.crafts import craft_key
from shootday.labour.pay import cents, gross, share
from shootday.labour.setting import Setting
from shootday.labour.timesheet import Piece, Timesheet
from shootday.production.info import ProductionKind
from tests.unit.labour.shoot_day import Shoot


def phe(pieces: Iterable[Piece]) -> Fraction:
    """Paid-hour equivalents: one hour at base is 1."""
    return sum((Fraction(p.minutes * p.percent, 6000) for p in pieces), Fraction(0))


def brackets(sheet: Timesheet) -> dict[str, tuple[int, int]]:
    return {p.bracket: (p.minutes, p.percent) for p in sheet.paid}


def test_a_long_single_day_pays_eleven_and_a_half_hours_as_twelve_and_a_half(shoot: Shoot) -> None:
    """EX-08, B-24: 8 h at 100, 3 h at 125, half an hour at 150.

    The example prints 400.62, from the grid before its day rate was rounded; the rounded one gives 400.625.
    """
    shoot.technician(("in", "08:00"), ("out", "20:30"), rate="256.40")
    shoot.meal("13:00", "14:00")
    sheet = shoot.sheet()
    assert brackets(sheet) == {"base": (480, 100), "overtime_25": (180, 125), "overtime_50": (30, 150)}
    assert phe(sheet.paid) == Fraction(25, 2)
    assert sheet.worked_minutes == sheet.paid_minutes == 690
    assert sheet.gross == Decimal("400.63")
    unrounded_day = Fraction("1009.57") * 40 / 35 / Fraction("4.5")
    assert cents(unrounded_day / 8 * phe(sheet.paid)) == Decimal("400.62")
    assert {p.bracket: p.source for p in sheet.paid}["overtime_25"] == "IDCC 2642 art. VI.8 (B-24)"
    assert sheet.reason is None
    assert not sheet.open


def test_the_other_reading_of_the_hourly_base_takes_overtime_on_the_weeks_rate() -> None:
    """EX-08, switch day_hourly_base_2642: 256.40 + 4.5 x 28.845 = 386.20."""
    text = agreements()["fr-2642"].read_as("day_hourly_base_2642", "week_over_35")
    setting = Setting(text, date(2026, 6, 16), ProductionKind.FICTION, ZoneInfo("Europe/Paris"))
    worked = {setting.place(length, 0, 0, 0): minutes for length, minutes in enumerate((480, 180, 30))}
    assert gross(Decimal("256.40"), share(worked, setting)) == Decimal("386.20")


@pytest.mark.parametrize(
    ("kind", "craft", "day", "hours"),
    [
        (ProductionKind.FICTION, "scripte", date(2026, 6, 18), "10.5"),
        (ProductionKind.REPORTAGE, "scripte", date(2026, 6, 18), "10.5"),
        (ProductionKind.FICTION, "Électricien", date(2026, 6, 18), "11.75"),
        (ProductionKind.MAGAZINE, "scripte", date(2026, 6, 18), "10"),
        (ProductionKind.MAGAZINE, "scripte", date(2026, 1, 15), "10"),
        (ProductionKind.FICTION, "scripte", date(2026, 1, 15), "10.75"),
        (ProductionKind.FICTION, "electricien", date(2026, 1, 15), "12.25"),
    ],
)
def test_a_night_pays_by_the_kind_of_programme_the_season_and_the_craft(
    shoot: Shoot, kind: ProductionKind, craft: str, day: date, hours: str
) -> None:
    """EX-10 with a day contract (the 9th hour adds 0.25), B-24, B-28, B-29: 17:00 to 03:00, meal 21:00 to 22:00."""
    shoot.day, shoot.kind = day, kind
    shoot.technician(("in", "17:00"), ("out", "03:00 +1"), craft=craft)
    shoot.meal("21:00", "22:00")
    sheet = shoot.sheet()
    assert sheet.worked_minutes == 540
    assert phe(sheet.paid) == Fraction(hours)
    assert sheet.gross == Decimal(40) * Decimal(hours)


@pytest.mark.parametrize(
    ("day", "night_minutes"),
    [(date(2026, 3, 20), 60), (date(2026, 3, 21), 120), (date(2026, 12, 20), 120), (date(2026, 12, 21), 60)],
)
def test_the_season_of_a_night_is_that_of_the_date_it_starts_on(shoot: Shoot, day: date, night_minutes: int) -> None:
    """B-28: winter nights end at 06:00, others at 07:00; a morning belongs to the night before."""
    shoot.day = day
    shoot.technician(("in", "05:00 +1"), ("out", "08:00 +1"))
    night = sum(p.minutes for p in shoot.sheet().paid if "+night" in p.bracket)
    assert night == night_minutes


def test_premiums_add_up_on_the_simple_rate(shoot: Shoot) -> None:
    """B-25, B-27, B-28: Saturday 18:00 to Sunday 04:00 without a break, 9th and 10th hours on a Sunday night."""
    shoot.day = date(2026, 6, 20)
    shoot.technician(("in", "18:00"), ("out", "04:00 +1"))
    assert brackets(shoot.sheet()) == {
        "base": (240, 100),
        "base+night": (120, 125),
        "base+night+sunday": (120, 175),
        "overtime_25+night+sunday": (120, 200),
    }
    source = shoot.sheet().paid[-1].source
    assert all(rule in source for rule in ("B-24", "B-27", "B-28", "B-29"))


def test_less_than_the_guarantee_is_topped_up_at_base(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("out", "11:00"))
    sheet = shoot.sheet()
    assert brackets(sheet) == {"base": (180, 100), "guarantee": (300, 100)}
    assert (sheet.worked_minutes, sheet.paid_minutes, sheet.gross) == (180, 480, Decimal("320.00"))


def test_a_seven_hour_contract_pays_its_day_rate_for_seven_hours(shoot: Shoot) -> None:
    """B-18: the day of the 35 h week."""
    shoot.technician(("in", "08:00"), ("out", "15:00"), rate="280.00", guaranteed_minutes=420)
    assert shoot.sheet().gross == Decimal("280.00")


def test_charges_of_the_devis_make_the_employers_cost(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("out", "16:00"), rate="320.01")
    assert shoot.sheet().employer_cost == Decimal("480.02")


def test_a_category_without_a_rate_has_no_cost_and_says_so(shoot: Shoot) -> None:
    shoot.charges = ()
    shoot.technician(("in", "08:00"), ("out", "16:00"))
    sheet = shoot.sheet()
    assert sheet.gross == Decimal("320.00")
    assert sheet.employer_cost is None
    assert sheet.reason is not None
    assert "technicians" in sheet.reason.text("en")


@pytest.mark.parametrize(
    ("day", "worked", "night", "sunday"), [(date(2026, 10, 24), 660, 540, 420), (date(2026, 3, 28), 540, 420, 300)]
)
def test_a_clock_change_in_the_night_counts_real_minutes(
    shoot: Shoot, day: date, worked: int, night: int, sunday: int
) -> None:
    """20:00 to 06:00: eleven hours when the clock goes back, nine when it goes forward (B-27, B-28)."""
    shoot.day = day
    shoot.technician(("in", "20:00"), ("out", "06:00 +1"))
    sheet = shoot.sheet()
    assert sheet.worked_minutes == worked
    assert sum(p.minutes for p in sheet.paid if "+night" in p.bracket) == night
    assert sum(p.minutes for p in sheet.paid if "+sunday" in p.bracket) == sunday


def test_crafts_are_compared_without_accents_case_or_hyphens() -> None:
    assert craft_key("Chef-Électricien") == "chef_electricien"
    assert craft_key(None) == ""


def test_half_a_cent_is_rounded_up() -> None:
    assert cents(Fraction(5, 1000)) == Decimal("0.01")
    assert cents(Fraction(4999, 1000000)) == Decimal("0.00")


def test_a_gross_that_ends_on_half_a_cent_is_exact_before_it_is_rounded(shoot: Shoot) -> None:
    """480 + 160 at +25 % weigh 680: 245.22 x 680 / 480 = 347.395, and dividing by 60 first would lose the cent."""
    shoot.technician(("in", "08:00"), ("out", "18:40"), rate="245.22")

    assert shoot.sheet().gross == Decimal("347.40")


@pytest.mark.parametrize(
    ("day", "percent"),
    [
        (date(2026, 5, 1), 300),
        (date(2026, 7, 14), 200),
        (date(2026, 12, 25), 200),
        (date(2026, 5, 8), 150),
        (date(2026, 4, 6), 150),
        (date(2026, 5, 14), 150),
        (date(2026, 5, 25), 100),
        (date(2026, 7, 15), 100),
    ],
)
def test_public_holidays_of_television_pay_by_their_kind(shoot: Shoot, day: date, percent: int) -> None:
    """B-31: Whit Monday is the solidarity day, and pays no premium."""
    shoot.day = day
    shoot.technician(("in", "08:00"), ("out", "16:00"))
    assert [p.percent for p in shoot.sheet().paid] == [percent]


def test_the_premium_of_a_holiday_adds_to_overtime(shoot: Shoot) -> None:
    """B-25, B-31."""
    shoot.day = date(2026, 5, 1)
    shoot.technician(("in", "08:00"), ("out", "17:00"))
    assert brackets(shoot.sheet())["overtime_25+holiday"] == (60, 325)


@pytest.mark.parametrize(
    ("start", "end", "rides"),
    [("05:59", "14:00", 1), ("06:00", "14:00", 0), ("16:00", "04:59 +1", 1), ("16:00", "05:00 +1", 0)],
)
def test_a_taxi_is_refunded_in_the_middle_of_the_night(shoot: Shoot, start: str, end: str, rides: int) -> None:
    """B-33."""
    shoot.technician(("in", start), ("out", end))
    assert [due.quantity for due in shoot.sheet().indemnities if due.code == "taxi"] == [rides] * bool(rides)


def test_a_day_tells_its_span_its_rest_its_night_and_its_text(shoot: Shoot) -> None:
    shoot.previous_outs = {"ben": shoot.at("00:00")}
    shoot.technician(("in", "12:00"), ("out", "23:30"))
    shoot.meal("16:00", "17:00")
    sheet = shoot.sheet()
    assert (sheet.agreement, sheet.amplitude_minutes, sheet.rest_before_minutes) == ("fr-2642", 690, 720)
    assert (sheet.night_minutes, sheet.sunday_minutes) == (90, 0)
    assert sheet.phe_decimal == Decimal("11.5000")
