"""SAG-AFTRA day performers, IATSE ASA meal penalties: other kinds of rules than the French, in their own money."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from shootday.labour.rest import earliest_call
from shootday.labour.timesheet import Timesheet
from shootday.labour.week import Weeks
from shootday.phrases import labour as say
from shootday.production.info import ProductionInfo
from shootday.production.people import Contract, Person, PersonKind, RateUnit
from shootday.production.production import Production
from tests.unit.labour.shoot_day import Mark, Shoot


class American(Shoot):
    """A day paid in dollars."""

    currency = "USD"

    @property
    def production(self) -> Production:
        made = super().production
        info = {**made.info.model_dump(), "currency": self.currency}
        return made.model_copy(update={"info": ProductionInfo.model_validate(info)})


@pytest.fixture
def usa() -> American:
    """A day under SAG-AFTRA."""
    return American(agreement="us-sag-aftra")


def hired(usa: Shoot, *marks: Mark, rate: str = "1200.00", unit: RateUnit = RateUnit.DAY, **terms: object) -> Shoot:
    contract = Contract.model_validate({"unit": unit, "rate": rate, **terms})
    usa.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), marks)
    return usa


def sheet_of(usa: Shoot, *marks: Mark, **terms: str) -> Timesheet:
    return hired(usa, *marks, **terms).sheet(person="ana")  # type: ignore[arg-type] - the contract's terms


def dues(sheet: Timesheet) -> dict[str, tuple[int, Decimal | None]]:
    return {due.code: (due.quantity, due.amount) for due in sheet.indemnities}


def late(sheet: Timesheet) -> list[int]:
    return [b.minutes for b in sheet.breaches if b.code == "meal_due_6h"]


@pytest.mark.parametrize(("reading", "amount"), [("second_35", "60"), ("second_25", "50")])
def test_a_meal_three_quarters_of_an_hour_late_costs_two_half_hours(usa: American, reading: str, amount: str) -> None:
    """EX-16, F-02, F-03, K-10: due 13:00."""
    usa.readings = {"sag_meal_penalty": reading}
    usa.meal("13:45", "14:45")
    sheet = sheet_of(usa, ("in", "07:00"), ("out", "16:00"))
    assert late(sheet) == [45]
    assert dues(sheet) == {"meal_penalty": (2, Decimal(amount))}
    assert sheet.open_readings == ("sag_meal_penalty",)


def test_a_thirteen_hour_day_is_seventeen_hours_at_base_and_lacks_a_second_meal(usa: American) -> None:
    """EX-18, F-01 to F-04: the second meal was due at 21:00, the next call is not before 10:00."""
    usa.meal("14:00", "15:00")
    sheet = sheet_of(usa, ("in", "08:00"), ("out", "22:00"))
    assert (sheet.worked_minutes, sheet.phe, sheet.gross) == (780, 17, Decimal("2550.00"))
    assert {p.bracket: (p.minutes, p.percent) for p in sheet.paid} == {
        "base": (480, 100),
        "overtime_50": (120, 150),
        "overtime_100": (180, 200),
    }
    assert (late(sheet), dues(sheet)) == ([60], {"meal_penalty": (2, Decimal(60))})
    assert {b.code for b in sheet.breaches} == {"meal_due_6h"}
    assert earliest_call(usa.production, usa.people[0], usa.day, usa.at("22:00")) == usa.at("10:00 +1")


@pytest.mark.parametrize(
    ("end", "half_hours", "amount"),
    [("14:00", 0, None), ("14:01", 1, "25"), ("14:30", 1, "25"), ("15:01", 3, "110"), ("16:00", 4, "160")],
)
def test_each_half_hour_begun_costs_more_and_from_the_third_the_same(
    usa: American, end: str, half_hours: int, amount: str | None
) -> None:
    """F-03."""
    found = dues(sheet_of(usa, ("in", "08:00"), ("out", end)))
    assert found == ({} if amount is None else {"meal_penalty": (half_hours, Decimal(amount))})


def test_one_half_hour_rests_on_no_reading(usa: American) -> None:
    """K-10."""
    assert sheet_of(usa, ("in", "08:00"), ("out", "14:20")).open_readings == ()


@pytest.mark.parametrize(("until", "worked"), [("12:29", 540), ("12:30", 510), ("13:00", 480), ("13:20", 480)])
def test_half_an_hour_to_an_hour_of_a_meal_is_no_work(usa: American, until: str, worked: int) -> None:
    """F-02: 08:00 to 17:00, a meal from 12:00."""
    usa.meal("12:00", until)
    assert sheet_of(usa, ("in", "08:00"), ("out", "17:00")).worked_minutes == worked


def test_a_pause_is_work(usa: American) -> None:
    """F-01: work is from call to dismissal less meals."""
    marks = (("in", "08:00"), ("pause_start", "10:30", "11:10"), ("out", "13:00"))
    assert sheet_of(usa, *marks).worked_minutes == 300


@pytest.mark.parametrize(
    ("start", "end", "minutes"), [("09:30", "09:45", []), ("09:30", "09:44", [105]), ("09:50", "10:05", [105])]
)
def test_a_quarter_of_an_hour_within_two_hours_of_the_call_restarts_the_clock(
    usa: American, start: str, end: str, minutes: list[int]
) -> None:
    """F-02: 08:00 to 15:45, without another meal."""
    sheet = sheet_of(usa, ("in", "08:00"), ("meal_start", start, end), ("out", "15:45"))
    assert sheet.worked_minutes == 465
    assert late(sheet) == minutes


def test_the_clock_of_meals_runs_on_the_set(usa: American) -> None:
    """F-02: the deadline moves with each meal, one in course counts, a missed one stays."""
    hired(usa, ("hmc_start", "07:00", "08:00"), ("in", "08:00"))
    assert usa.deadlines("12:00", person="ana")["meal_due_6h"].at == usa.at("13:00")
    assert usa.deadlines("13:30", person="ana")["meal_due_6h"].at == usa.at("13:00")
    usa.meal("13:40", None)
    assert usa.sheet("13:50", "ana").worked_minutes == 400
    usa.meals.clear()
    usa.meal("13:40", "14:20")
    assert usa.deadlines("15:00", person="ana")["meal_due_6h"].at == usa.at("20:20")


@pytest.mark.parametrize(
    ("out", "rounding", "phe"),
    [
        ("16:06", set(), "8.15"),
        ("16:07", {(5, 150)}, "8.3"),
        ("17:59", {(1, 150)}, "11"),
        ("18:01", {(5, 200)}, "11.2"),
    ],
)
def test_overtime_counts_by_the_tenth_of_an_hour_begun(
    usa: American, out: str, rounding: set[tuple[int, int]], phe: str
) -> None:
    """F-01."""
    sheet = sheet_of(usa, ("in", "08:00"), ("out", out))
    assert {(p.minutes, p.percent) for p in sheet.paid if p.bracket == "rounding"} == rounding
    assert sheet.phe == Fraction(phe)
    assert sheet.paid_minutes == sum(p.minutes for p in sheet.paid)


def test_less_than_eight_hours_pay_the_day(usa: American) -> None:
    """F-01."""
    sheet = sheet_of(usa, ("in", "08:00"), ("out", "11:05"))
    assert (sheet.gross, sheet.phe) == (Decimal("1200.00"), 8)


@pytest.mark.parametrize(("rate", "amount"), [("1200.00", "900"), ("640.00", "640.00")])
def test_a_forced_call_costs_a_days_pay_or_nine_hundred_dollars(usa: American, rate: str, amount: str) -> None:
    """F-04, F-06."""
    usa.previous_outs = {"ana": usa.at("00:00")}
    sheet = sheet_of(usa, ("in", "11:59"), ("out", "17:00"), rate=rate)
    assert dues(sheet) == {"forced_call": (1, Decimal(amount))}
    assert [(b.code, b.minutes) for b in sheet.breaches] == [("daily_rest_12h", 1)]


@pytest.mark.parametrize(("times", "forced"), [(0, False), (1, False), (2, True)])
def test_eleven_hours_twice_a_week_on_an_overnight_location_are_no_forced_call(
    usa: American, times: int, forced: bool
) -> None:
    """F-04, where the contract says that its conditions are met."""
    usa.previous_outs, usa.short_rests = {"ana": usa.at("00:00")}, {"ana": times}
    sheet = hired(usa, ("in", "11:00"), ("out", "16:00"), short_rest=True).sheet(person="ana")
    assert ("forced_call" in dues(sheet), bool(sheet.breaches)) == (forced, forced)


@pytest.mark.parametrize(("monday", "missing"), [("03:00", 60), ("04:00", None)])
def test_a_weekend_is_fifty_six_hours(monday: str, missing: int | None) -> None:
    """F-05: from Friday 20:00 on."""
    days = [American(agreement="us-sag-aftra", day=date(2026, 6, 7) + timedelta(days=n)) for n in (0, 1, 2, 3, 4, 5, 8)]
    for shoot in days:
        start = monday if shoot is days[-1] else "15:00"
        hired(shoot, ("in", start), ("out", "20:00"))
    week = Weeks([shoot.situation("23:00") for shoot in days]).sheets(date(2026, 6, 8))["ana"]
    assert [(b.code, b.minutes) for b in week.breaches] == ([("weekly_rest", missing)] if missing else [])


def test_amounts_in_another_currency_than_the_productions_are_not_given_and_it_is_said(usa: American) -> None:
    usa.currency = "EUR"
    usa.previous_outs = {"ana": usa.at("00:00")}
    sheet = sheet_of(usa, ("in", "09:00"), ("out", "17:00"))
    assert dues(sheet) == {"meal_penalty": (4, None), "forced_call": (180, None)}
    assert sheet.gross == Decimal("1200.00")
    assert sheet.reason == say.OTHER_CURRENCY.said(agreement="us-sag-aftra")


def test_a_weekly_performer_is_said_not_to_be_covered(usa: American) -> None:
    sheet = hired(usa, ("in", "08:00"), ("out", "12:00"), unit=RateUnit.WEEK).sheet(person="ana")
    assert (sheet.worked_minutes, sheet.gross) == (240, None)
    assert sheet.reason is not None
    assert "by the week" in sheet.reason.text("en")


def test_nothing_french_lies_below_an_american_text(usa: American) -> None:
    """Its crew is under no text that the program carries: presence alone, no limit."""
    usa.technician(("in", "06:00"), ("out", "22:00"))
    sheet = usa.sheet()
    assert (sheet.agreement, sheet.worked_minutes, sheet.breaches, sheet.gross) == (None, 960, (), None)
    assert sheet.reason is not None
    assert "us-sag-aftra" in sheet.reason.text("en")


def _asa() -> Iterator[tuple[str, int, str]]:
    """When the meal began, half-hours begun, what they cost together."""
    yield from (("13:45", 2, "19.50"), ("13:00", 0, "0"), ("14:30", 3, "33.00"), ("15:31", 6, "96.50"))


@pytest.mark.parametrize(("start", "half_hours", "cost"), _asa())
def test_a_studio_crews_late_meal_costs_by_the_scale_of_its_own_text(start: str, half_hours: int, cost: str) -> None:
    """EX-16, F-08: presence and meal penalties, no pay."""
    usa = American(agreement="us-iatse-asa")
    usa.meal(start, "16:00")
    usa.technician(("in", "07:00"), ("out", "18:00"))
    sheet = usa.sheet()
    assert dues(sheet) == ({"meal_penalty": (half_hours, Decimal(cost))} if half_hours else {})
    assert sheet.gross is None


def test_no_rest_lacks_where_no_text_asks_for_any(shoot: Shoot) -> None:
    """A studio crew's text gives no rest: a day that overlaps the one before is no breach of one."""
    shoot.agreement, shoot.previous_outs = "us-iatse-asa", {"ben": shoot.at("09:00")}
    shoot.technician(("in", "08:00"), ("out", "12:00"))
    sheet = shoot.sheet()
    assert (sheet.rest_before_minutes, [b.code for b in sheet.breaches if "rest" in b.code]) == (-60, [])


@pytest.mark.parametrize(("start", "missing"), [("10:00", {}), ("09:59", {"daily_rest_10h": 1})])
def test_a_crew_rests_ten_hours(shoot: Shoot, start: str, missing: dict[str, int]) -> None:
    """F-07."""
    shoot.agreement, shoot.previous_outs = "us-iatse-basic", {"ben": shoot.at("00:00")}
    shoot.technician(("in", start), ("out", "14:00"))
    assert {b.code: b.minutes for b in shoot.sheet().breaches} == missing


@pytest.mark.parametrize(
    ("agreement", "last", "monday", "missing"),
    [
        ("us-iatse-basic", 4, "02:00", None),  # Friday 20:00 and 54 h
        ("us-iatse-basic", 4, "01:00", 60),
        ("us-iatse-basic", 5, "04:00", None),  # Saturday 20:00 and 32 h
        ("us-iatse-basic", 5, "03:00", 60),
        ("us-sag-aftra", 5, "08:00", None),  # 36 h
        ("us-sag-aftra", 5, "07:00", 60),
    ],
)
def test_a_weekend_is_shorter_after_six_days(agreement: str, last: int, monday: str, missing: int | None) -> None:
    """F-05, F-07: the Sunday before, days from 14:00 to 20:00, then the Monday after."""
    made = []
    for n in (-1, *range(last + 1), 7):
        shoot = American(agreement=agreement, day=date(2026, 6, 8) + timedelta(days=n))
        kind = PersonKind.PERFORMER if agreement == "us-sag-aftra" else PersonKind.TECHNICIAN
        contract = Contract(unit=RateUnit.DAY, rate=Decimal("1200.00"))
        shoot.hire(
            Person(id="ana", name="Ana", kind=kind, contract=contract),
            [("in", monday if n == 7 else "14:00"), ("out", "20:00")],
        )
        made.append(shoot.situation("23:00"))
    found = {b.code: b.minutes for b in Weeks(made).sheets(date(2026, 6, 8))["ana"].breaches}
    assert found.get("weekly_rest") == missing
