"""Performers hired by the week: IDCC 1734 (C-T2, C-T3) and IDCC 3097 (C-A1, C-A13): days, overtime, level, minima."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest

from shootday.labour.calendar import monday_of
from shootday.labour.explain import explain, explain_week
from shootday.labour.timesheet import Timesheet
from shootday.labour.week import Week, Weeks
from shootday.labour.weeksheet import WeekSheet
from shootday.production.people import Contract, Person, PersonKind
from shootday.production.plan import DayForm
from tests.unit.labour.shoot_day import Mark, Shoot

TV_MONDAY, FILM_MONDAY = date(2026, 6, 15), date(2019, 6, 17)
TWO_WEEKS = {"first": "2019-06-17", "last": "2019-06-30"}
NOON = ("12:00", "13:00")


def shot(day: date, *marks: Mark, rate: str, **terms: object) -> Shoot:
    """One day of Ana's; a film's in 2019, under the grid of 2018."""
    shoot = Shoot(day=day, agreement="fr-3097" if day.year < 2026 else "fr-2642", area="regions")
    contract = Contract.model_validate({"unit": "week", "rate": rate, **terms})
    shoot.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), marks)
    return shoot


def worked(monday: date, *ends: str, rate: str, **terms: object) -> list[Shoot]:
    """Days from eight o'clock on, an hour of lunch, one after another."""
    shoots = []
    for n, end in enumerate(ends):
        shoot = shot(monday + timedelta(days=n), ("in", "08:00"), ("out", end), rate=rate, **terms)
        shoot.meal(*NOON)
        shoots.append(shoot)
    return shoots


def week_of(shoots: Sequence[Shoot]) -> Week:
    week = Weeks([s.situation("23:59 +1") for s in shoots]).week("ana", monday_of(shoots[-1].day))
    assert week is not None
    return week


def tv(*ends: str, rate: str = "1350.00", **terms: object) -> WeekSheet:
    return week_of(worked(TV_MONDAY, *ends, rate=rate, **terms)).sheet()


def film(*ends: str, rate: str = "1236.50", **terms: object) -> WeekSheet:
    return week_of(worked(FILM_MONDAY, *ends, rate=rate, **{**TWO_WEEKS, **terms})).sheet()


def overtime(sheet: WeekSheet) -> dict[str, int]:
    return {p.bracket: p.minutes for p in sheet.paid if p.overtime}


# 1350 for five days of nine hours: 270 a day, 30 an hour, 37.50 at 125 %, 45 at 150 %.
@pytest.mark.parametrize(
    ("ends", "gross", "beyond"),
    [
        (["18:00"] * 5, "1350.00", {}),
        (["19:00", "17:00", "18:00", "18:00", "18:00"], "1350.00", {}),
        (["18:00"] * 4 + ["19:00"], "1387.50", {"overtime_25": 60}),
        (["18:00"] * 4 + ["20:00"], "1425.00", {"overtime_25": 120}),
        (["18:00"] * 4 + ["21:00"], "1470.00", {"overtime_25": 120, "overtime_50": 60}),
        (["19:00"] * 3, "922.50", {"overtime_25": 180}),
        (["18:00"] * 6, "1740.00", {"overtime_25": 120, "overtime_50": 420}),
    ],
)
def test_a_television_week_holds_five_days_of_nine_hours_and_pays_from_the_forty_sixth(
    ends: list[str], gross: str, beyond: dict[str, int]
) -> None:
    """C-T2, C-T3: three days of ten hours: 3 × 270 + 3 × 37.50; a sixth day is beyond the rate: 75 + 7 × 45."""
    sheet = tv(*ends)
    assert (sheet.gross, overtime(sheet)) == (Decimal(gross), beyond)
    assert (sheet.paid_minutes, sum(p.minutes for p in sheet.paid)) == (sheet.worked_minutes, sheet.worked_minutes)


@pytest.mark.parametrize(("end", "gross"), [("18:09", "1350.00"), ("18:10", "1381.25")])
def test_an_overrun_of_less_than_ten_minutes_to_finish_a_day_is_not_paid(end: str, gross: str) -> None:
    """C-T3: five times ten minutes are 50 at 37.50 an hour."""
    assert tv(*[end] * 5).gross == Decimal(gross)


def test_the_days_of_a_week_add_up_to_its_rate_to_the_cent() -> None:
    """1000.01 ÷ 5 is 200.00 a day, and 1000.01 for the five."""
    week = week_of(worked(TV_MONDAY, *["18:00"] * 5, rate="1000.01"))
    assert {sheet.gross for sheet in week.sheets} == {Decimal("200.00")}
    assert week.sheet().gross == Decimal("1000.01")


def one_day(shoot: Shoot) -> Timesheet:
    return shoot.sheet(person="ana")


def test_a_long_night_and_a_holiday_double_the_days_part_of_the_week() -> None:
    """C-T8, C-T9: 270 twice."""
    night = shot(TV_MONDAY, ("in", "20:00"), ("out", "04:00 +1"), rate="1350.00")
    holiday = shot(date(2026, 7, 14), ("in", "08:00"), ("out", "12:00"), rate="1350.00")
    assert (one_day(night).gross, one_day(holiday).gross) == (Decimal("540.00"), Decimal("540.00"))


def test_a_day_of_a_television_week_says_that_overtime_is_the_weeks() -> None:
    sheet = one_day(shot(TV_MONDAY, ("in", "08:00"), ("out", "18:00"), rate="1350.00"))
    assert (sheet.gross, [(p.bracket, p.minutes) for p in sheet.paid]) == (Decimal("270.00"), [("cachet", 540)])
    assert sheet.reason is not None
    assert "week" in sheet.reason.text("en")


# 27.95 × (35 + 5 × 1.25) + 5 × 16.73 is 1236.59, published as 1236.50; an hour at 125 % is 34.9375.
def test_overtime_of_a_film_engagement_by_the_week_is_seen_at_its_end() -> None:
    """C-A13: 45 and 40 hours are five beyond the two weeks: 1236.50, then 1236.50 + 174.69."""
    first = worked(FILM_MONDAY, *["18:00"] * 5, rate="1236.50", **TWO_WEEKS)
    second = worked(FILM_MONDAY + timedelta(weeks=1), *["17:00"] * 5, rate="1236.50", **TWO_WEEKS)
    assert week_of(first).sheet().gross == Decimal("1236.50")
    last = week_of([*first, *second]).sheet()
    assert (last.gross, overtime(last)) == (Decimal("1411.19"), {"overtime_25": 300})
    assert sum(p.minutes for p in last.paid) == last.worked_minutes + 300
    assert "C-A13" in last.paid[-1].source


@pytest.mark.parametrize(
    ("rate", "terms", "gross"),
    [("1532.70", {"weekly_minutes": 2880}, "1532.70"), ("1236.50", {}, "1516.00")],
)
def test_a_sixth_day_is_in_the_rate_of_six_days_and_beyond_that_of_five(
    rate: str, terms: dict[str, object], gross: str
) -> None:
    """C-A13: 48 hours are those of six days; beyond forty, eight at 34.9375 are 279.50."""
    last = {"first": "2019-06-09", "last": "2019-06-23"}
    assert film(*["17:00"] * 6, rate=rate, **{**terms, **last}).gross == Decimal(gross)


def test_two_of_a_weeks_five_days_earn_two_fifths_of_it() -> None:
    assert film("17:00", "17:00").gross == Decimal("494.60")


@pytest.mark.parametrize(("rate", "gross"), [("2473.00", "606.40"), ("2473.01", "550.50")])
def test_the_level_of_a_weeks_pay_is_told_from_the_weeks_minimum(rate: str, gross: str) -> None:
    """C-A14: up to 2 × 1236.50 twice 50 %: 494.60 + 4 × 27.95; above it once: 494.60 + 4 × 13.975."""
    shoot = shot(FILM_MONDAY, ("in", "20:00"), ("out", "02:00 +1"), rate=rate, **TWO_WEEKS)
    assert one_day(shoot).gross == Decimal(gross)


@pytest.mark.parametrize(
    ("rate", "terms", "least"),
    [
        ("1236.49", {}, "1236.50"),
        ("1236.50", {}, None),
        ("1532.69", {"weekly_minutes": 2880}, "1532.70"),
        ("1532.70", {"weekly_minutes": 2880}, None),
    ],
)
def test_a_week_below_its_minimum_is_said(rate: str, terms: dict[str, object], least: str | None) -> None:
    """C-A19."""
    shoot = shot(FILM_MONDAY, ("in", "08:00"), ("out", "12:00"), rate=rate, **{**TWO_WEEKS, **terms})
    reason = one_day(shoot).reason
    assert (reason is not None and least in reason.text("en")) if least else reason is None


def test_where_the_weeks_minimum_is_not_known_a_night_is_not_priced_and_a_day_is() -> None:
    """N-08: from 2025 on nobody can tell whether the pay is up to twice the minimum."""
    terms = {"first": "2025-06-02", "last": "2025-06-30", "hourly": "28.00"}
    at_night = shot(date(2025, 6, 3), ("in", "20:00"), ("out", "23:00"), rate="1300.00", **terms)
    by_day = shot(date(2025, 6, 3), ("in", "08:00"), ("out", "12:00"), rate="1300.00", **terms)
    assert (one_day(at_night).gross, one_day(by_day).gross) == (None, Decimal("260.00"))
    for reason in (one_day(at_night).reason, week_of([at_night]).sheet().reason):
        assert reason is not None
        assert "C-A14" in reason.text("en")


def test_a_week_without_dates_pays_its_rate_and_says_that_overtime_is_not_counted() -> None:
    """C-A13: the end of the engagement is not known."""
    sheet = film(*["18:00"] * 5, first=None, last=None)
    assert (sheet.gross, overtime(sheet)) == (Decimal("1236.50"), {})
    assert sheet.reason is not None
    assert "without dates" in sheet.reason.text("en")


@pytest.mark.parametrize(("last", "short"), [("2019-06-29", True), ("2019-06-30", False)])
def test_an_engagement_by_the_week_of_less_than_two_is_said(last: str, short: bool) -> None:
    """C-A1."""
    reason = film("17:00", last=last).reason
    assert (reason is not None and "13 days" in reason.text("en")) is short


def test_the_paid_pause_of_continuous_days_is_no_overtime_of_the_engagement() -> None:
    """C-A9, C-A13: twice 7 h 40 and 20 minutes of pause are what two cachets cover."""
    shoots = []
    for n in range(2):
        day = FILM_MONDAY + timedelta(days=n)
        marks = [("in", "12:00"), ("pause_start", "16:00", "16:20"), ("out", "20:00")]
        terms = {"unit": "cachet", "first": "2019-06-17", "last": "2019-06-18"}
        shoots.append(shot(day, *marks, rate="408.03", **terms))
        shoots[-1].form = DayForm.CONTINUOUS
    assert week_of(shoots).sheet().gross == Decimal("816.06")


def test_a_week_of_fees_is_explained_line_by_line() -> None:
    """1470.00: 1350.00 for the five days, 75.00 and 45.00 beyond them."""
    week = week_of(worked(TV_MONDAY, *["18:00"] * 4, "21:00", rate="1350.00"))
    steps = {step.what.text("en"): step.figure for step in explain_week(week)}
    assert steps["the contract's week: 1350.00, 5 of 5 days"] == Decimal("1350.00")
    assert steps["on top: overtime +25%"] == Decimal("75.00")
    assert steps["on top: overtime +50%"] == Decimal("45.00")
    assert steps["gross"] == Decimal("1470.00")


def test_a_day_of_a_week_is_explained_as_its_part() -> None:
    shoot = shot(TV_MONDAY, ("in", "08:00"), ("out", "12:00"), rate="1350.00")
    situation = shoot.situation("23:00")
    member = situation.crew["ana"]
    assert member is not None
    steps = {s.what.text("en"): s.figure for s in explain(situation, member, shoot.sheet(person="ana"))}
    assert steps["the day's part: 1350.00 ÷ 5 days"] == Decimal("270.00")
