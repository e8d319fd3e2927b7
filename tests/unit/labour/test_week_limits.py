"""What a week may hold beyond its forty-eight hours: derogations, the year's Sundays and overtime, late ends."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from shootday.labour.explain import Unit, explain_week
from shootday.labour.timesheet import Breach
from tests.unit.labour.shoot_week import Run

MON = date(2026, 6, 15)


def broken(found: tuple[Breach, ...]) -> dict[str, int]:
    return {b.code: b.minutes for b in found}


@pytest.mark.parametrize(
    ("agreement", "craft", "reading", "hours", "breach"),
    [
        ("fr-2642", "scripte", "none", 10, {"week_over_48h": 120}),
        ("fr-2642", "scripte", "54", 11, {"week_over_54h": 60}),
        ("fr-2642", "cadreur", "54", 10, {"week_over_48h": 120}),
        ("fr-2642", "cadreur", "60", 12, {}),
        ("fr-2642", "cadreur", "60", 13, {"week_over_60h": 300}),
        ("fr-3097", "cadreur", "54", 11, {"week_over_48h": 240}),
        ("fr-3097", "cadreur", "60", 12, {}),
        ("xx-1", "cadreur", "60", 13, {"week_over_60h": 300}),
        ("xx-1", "cadreur", "none", 10, {"week_over_48h": 120}),
    ],
)
def test_a_derogation_that_was_granted_lengthens_the_week(
    agreement: str, craft: str, reading: str, hours: int, breach: dict[str, int]
) -> None:
    """A-08, B-11, B-12, D-02; of film, 45 hours of presence are 42 of work."""
    run = Run(agreement=agreement, craft=craft, readings={"week_derogation": reading})
    for n in range(5):
        run.day(MON + timedelta(days=n), ("in", "07:00"), ("out", f"{7 + hours}:00"))
    assert broken(run.week().breaches) == breach


def test_sixty_hours_of_television_are_for_three_weeks_of_six_days_in_a_row() -> None:
    """B-12."""
    run = Run(agreement="fr-2642", craft="scripte", readings={"week_derogation": "60"})
    for week in range(4):
        for day in range(6):
            run.day(MON + timedelta(weeks=week, days=day), ("in", "08:00"), ("out", "12:00"))
    assert broken(run.week(MON + timedelta(weeks=2)).breaches) == {}
    assert broken(run.week().breaches) == {"six_day_weeks_over_3": 1}
    last = run.weeks.week("ben", MON + timedelta(weeks=3))
    assert last is not None
    told = {step.what.text("en"): (step.figure, step.unit) for step in explain_week(last)}
    assert told["more than three six-day weeks in a row"] == (1, Unit.COUNT)


def test_the_twenty_sixth_sunday_of_a_year_is_one_too_many() -> None:
    """B-13: the year before does not count."""
    run = Run(agreement="fr-2642", craft="scripte")
    first = date(2025, 12, 28)
    for week in range(27):
        run.day(first + timedelta(weeks=week), ("in", "08:00"), ("out", "12:00"))
    assert "sundays_over_25" not in broken(run.week(first + timedelta(weeks=25)).breaches)
    assert broken(run.week().breaches) == {"sundays_over_25": 1}


def test_three_hundred_hours_of_overtime_are_a_years() -> None:
    """B-26: ten hours a week beyond thirty-five."""
    run = Run(agreement="fr-2642", craft="scripte")
    first = date(2026, 1, 5)
    for week in range(31):
        for day in range(5):
            run.day(first + timedelta(weeks=week, days=day), ("in", "08:00"), ("out", "17:00"))
    assert "overtime_over_300h" not in broken(run.week(first + timedelta(weeks=29)).breaches)
    assert broken(run.week().breaches)["overtime_over_300h"] == 600


@pytest.mark.parametrize(
    ("out", "back", "missing"),
    [("23:00", "23:00", None), ("23:00", "22:59", 1), ("00:00 +1", "00:00 +1", None), ("01:00 +1", "10:59 +1", 1)],
)
def test_a_week_that_ends_after_midnight_adds_ten_hours_to_its_rest(out: str, back: str, missing: int | None) -> None:
    """A-12, A-15: in the Paris region, Friday's end to Sunday (or Monday) is 48 hours, or 58."""
    run = Run(craft="machiniste")
    for n in range(-1, 4):
        run.day(MON + timedelta(days=n), ("in", "12:00"), ("out", "15:00"))
    run.day(MON + timedelta(days=4), ("in", "15:00"), ("out", out))
    run.day(MON + timedelta(days=6), ("in", back), ("out", "12:00 +1"))
    found = [(b.code, b.minutes) for b in run.week(MON).breaches if b.code == "weekly_rest"]
    assert found == ([("weekly_rest", missing)] if missing else [])


@pytest.mark.parametrize(
    ("day", "rate", "said"),
    [
        (date(2026, 6, 15), "420.69", True),
        (date(2026, 6, 15), "420.70", False),
        (date(2025, 12, 15), "420.69", False),
    ],
)
def test_an_hour_below_the_minimum_wage_is_said_and_the_pay_is_left_as_it_is(day: date, rate: str, said: bool) -> None:
    """D-12: 12.02 from 2026 on; 35 hours are 420.70."""
    run = Run(agreement="fr-2642", craft="scripte", rate=rate).day(day, ("in", "08:00"), ("out", "15:00"))
    sheet = run.sheets[0]
    assert sheet.reason is not None
    assert ("minimum wage" in sheet.reason.text("en")) is said
    assert sheet.gross == (Decimal(rate) / 5).quantize(Decimal("0.01"))


@pytest.mark.parametrize(("reading", "percent", "open_readings"), [("premium", 200, 1), ("solidarity", 125, 0)])
def test_whit_monday_of_film_is_a_holiday_or_the_day_of_solidarity(
    reading: str, percent: int, open_readings: int
) -> None:
    """A-27, A-42."""
    run = Run(unit="hour", rate="20.00", craft="machiniste", readings={"whit_monday_3097": reading})
    sheet = run.day(date(2026, 5, 25), ("in", "08:00"), ("out", "15:00")).sheets[0]
    assert [p.percent for p in sheet.paid] == [percent]
    assert list(sheet.open_readings) == ["whit_monday_3097"] * open_readings
    assert ("holiday_recovery" in {due.code for due in sheet.indemnities}) is bool(open_readings)


def test_a_rest_that_was_over_before_the_week_does_not_count_for_it() -> None:
    """A-12, D-07: twelve days off, then nine days without one."""
    run = Run(craft="machiniste", area="regions")
    for n in (-14, *range(-1, 8)):
        run.day(MON + timedelta(days=n), ("in", "08:00"), ("out", "12:00"))
    assert broken(run.week(MON).breaches)["weekly_rest"] == 2100 - 20 * 60
