"""Civil weeks: overtime by length, equivalence, rounding, the sixth day, limits of the week, the average of twelve."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from shootday.labour.week import Weeks
from shootday.labour.weeksheet import WeekSheet
from tests.unit.labour.shoot_week import Run

MON = date(2026, 6, 15)
TV = {"agreement": "fr-2642", "rate": "700.00"}


def week_of(hours: list[float], start: date = MON, **terms: object) -> WeekSheet:
    """Days from eight o'clock on, without a meal, one after another."""
    run = Run(**{"craft": "machiniste", **terms})  # type: ignore[arg-type] - the table's terms
    for n, length in enumerate(hours):
        end = round(8 * 60 + length * 60)
        run.day(start + timedelta(days=n), ("in", "08:00"), ("out", f"{end // 60:02}:{end % 60:02}"))
    return run.week()


def brackets(sheet: WeekSheet) -> dict[str, tuple[int, int]]:
    return {p.bracket: (p.minutes, p.percent) for p in sheet.paid}


def test_overtime_of_a_week_is_paid_by_its_length() -> None:
    """B-21: 36th to 43rd hour at 125 %, then 150 %."""
    sheet = week_of([10, 9, 9, 9, 8], craft="scripte", **TV)
    assert brackets(sheet) == {"base": (2100, 100), "overtime_25": (480, 125), "overtime_50": (120, 150)}
    assert sheet.gross == Decimal("960.00")
    assert sheet.open_readings == ("ninth_ot_hour_2642",)


def test_the_ninth_hour_of_overtime_may_be_read_otherwise() -> None:
    """B-21, K-06."""
    sheet = week_of([10, 9, 9, 9, 8], craft="scripte", readings={"ninth_ot_hour_2642": "25"}, **TV)
    assert brackets(sheet)["overtime_25"] == (540, 125)
    assert sheet.open_readings == ("ninth_ot_hour_2642",)


def test_eight_hours_of_overtime_rest_on_no_reading() -> None:
    assert week_of([9, 9, 9, 8, 8], craft="scripte", **TV).open_readings == ()


def test_listed_crafts_are_doubled_from_the_thirteenth_hour_of_overtime() -> None:
    """B-22."""
    sheet = week_of([10, 10, 10, 10, 9], craft="electricien", **TV)
    assert brackets(sheet)["overtime_100"] == (120, 200)


@pytest.mark.parametrize(("last", "rounded"), [(7.5, 0), (7.25, 15), (7.75, 15), (7 + 29 / 60, 1)])
def test_overtime_of_a_week_is_rounded_up_to_the_half_hour(last: float, rounded: int) -> None:
    """B-20."""
    sheet = week_of([8, 8, 8, 8, last], craft="scripte", **TV)
    assert brackets(sheet).get("rounding", (0, 0))[0] == rounded
    assert sheet.phe == 35 + Fraction(5, 4) * Fraction(round((32 + last - 35) * 60) + rounded, 60)


def test_a_rate_for_39_hours_is_divided_by_what_they_come_to() -> None:
    """B-18, B-21: 35 + 4 x 1.25 = 40."""
    sheet = week_of(
        [8, 8, 8, 8, 7], craft="scripte", agreement="fr-2642", rate="800.00", terms={"weekly_minutes": 2340}
    )
    assert sheet.gross == Decimal("800.00")


def test_a_full_week_of_few_hours_pays_what_its_rate_pays_for() -> None:
    """A-06, A-30."""
    sheet = week_of([6, 6, 6, 6, 6])
    assert sheet.gross == Decimal("951.76")
    assert sum(p.minutes for p in sheet.paid if p.bracket == "guarantee") == 540


def test_less_than_a_full_week_is_paid_by_the_hour() -> None:
    assert week_of([8, 8]).phe == 16


def test_equivalence_is_for_five_days_and_leaves_nothing_out_below_the_paid_hours() -> None:
    """A-28d: 46 paid for 47 of presence, one for one beyond."""
    effective = {length: week_of([length] * 5).effective_minutes for length in (9.0, 9.2, 9.3, 9.4, 9.6)}
    assert effective == {9.0: 2700, 9.2: 2760, 9.3: 2760, 9.4: 2760, 9.6: 2820}
    assert week_of([11.75] * 4).effective_minutes == 2820


def test_premiums_of_hours_that_equivalence_leaves_out_are_paid() -> None:
    """A-28, A-41: the Sunday's last hour is the 47th of presence."""
    sheet = week_of([9.4] * 5, start=date(2026, 6, 17), area="regions")
    assert brackets(sheet)["equivalence+sunday"] == (60, 100)
    assert sheet.phe == Fraction("56.05")
    assert sheet.open_readings == ("equivalence_placement",)


def test_equivalence_may_be_read_as_taken_from_each_day() -> None:
    """A-28: twelve minutes of each day, the Sunday's with its premium."""
    sheet = week_of([9.4] * 5, start=date(2026, 6, 17), area="regions", readings={"equivalence_placement": "pro_rata"})
    assert brackets(sheet)["equivalence+sunday"] == (12, 100)
    assert (sheet.effective_minutes, sheet.phe) == (2760, Fraction("55.85"))


def test_a_plain_week_in_equivalence_rests_on_no_reading() -> None:
    assert week_of([9.4] * 5).open_readings == ()


def test_a_sixth_day_in_paris_is_doubled_and_stands_apart() -> None:
    """A-38."""
    sheet = week_of([9.4] * 6)
    assert brackets(sheet)["sixth_day"] == (564, 200)
    assert sheet.phe == Fraction("49.5") + Fraction("18.8")
    due = next(d for d in sheet.indemnities if d.code == "sixth_day_recovery")
    assert (due.quantity, due.amount, due.given_back) == (210, Decimal("83.28"), 210)


def test_a_sixth_day_in_the_regions_is_part_of_the_week() -> None:
    """A-14, A-28d."""
    sheet = week_of([9.5] * 6, area="regions")
    assert (sheet.effective_minutes, sheet.phe) == (3360, Fraction("66.5"))


def test_a_public_holiday_that_is_not_worked_is_seven_hours_at_base() -> None:
    """A-42: 14 July 2026 is a Tuesday."""
    run = Run(craft="machiniste", terms={"first": "2026-07-13", "last": "2026-07-17"})
    for day in (13, 15, 16, 17):
        run.day(date(2026, 7, day), ("in", "08:00"), ("out", "16:00"))
    sheet = run.week()
    assert brackets(sheet)["holiday_unworked"] == (420, 100)
    assert sheet.phe == 32 + 7


def test_a_week_is_cut_at_the_midnight_of_monday() -> None:
    """A-01, B-01: Sunday 22:00 to Monday 03:00."""
    run = Run(craft="scripte", **TV).day(date(2026, 6, 21), ("in", "22:00"), ("out", "03:00 +1"))  # type: ignore[arg-type]
    run.day(date(2026, 6, 22), ("in", "16:00"), ("out", "20:00"))
    first, second = run.week(date(2026, 6, 21)), run.week(date(2026, 6, 22))
    assert (first.worked_minutes, second.worked_minutes) == (120, 180 + 240)
    assert (first.sunday_minutes, second.sunday_minutes) == (120, 0)
    assert second.days == (date(2026, 6, 22),)


def test_more_than_forty_eight_hours_break_the_weeks_limit() -> None:
    """A-08, B-11."""
    for terms in ({}, {**TV, "craft": "scripte"}):
        sheet = week_of([10, 10, 10, 10, 10], **terms)
        assert {b.code: b.minutes for b in sheet.breaches} == {"week_over_48h": sheet.effective_minutes - 2880}


def test_the_seventh_day_in_a_row_breaks_the_row_and_the_weekly_rest() -> None:
    """A-12, D-07: in the regions the agreement would let 24 hours do, the labour code asks for 35."""
    run = Run(craft="machiniste", area="regions")
    for n in range(8):
        run.day(MON + timedelta(days=n), ("in", "08:00"), ("out", "12:00"))
    first, second = run.week(MON), run.week()
    assert (first.days_in_row, second.days_in_row) == (7, 8)
    assert {b.code: b.minutes for b in first.breaches} == {"days_in_row_over_6": 1}
    run.shoots.insert(
        0,
        Run(craft="machiniste", area="regions")
        .day(MON - timedelta(days=1), ("in", "08:00"), ("out", "12:00"))
        .shoots[0],
    )
    assert {b.code: b.minutes for b in run.week(MON).breaches} == {
        "days_in_row_over_6": 2,
        "weekly_rest": 2100 - 20 * 60,
    }


def test_an_average_is_taken_over_the_weeks_that_are_known_and_judged_over_twelve() -> None:
    """A-08."""
    run = Run(craft="scripte", agreement="fr-2642", rate="700.00")
    for week in range(12):
        for day in range(5):
            run.day(MON + timedelta(weeks=week, days=day), ("in", "08:00"), ("out", "17:24"))
    eleventh, twelfth = run.week(MON + timedelta(weeks=10)), run.week()
    assert (eleventh.weeks_counted, eleventh.average_minutes) == (11, 47 * 60)
    assert not [b for b in eleventh.breaches if b.code == "week_average_over_46h"]
    assert [(b.code, b.minutes) for b in twelfth.breaches] == [("week_average_over_46h", 60)]


def test_a_week_of_day_contracts_is_the_sum_of_its_days_and_says_that_it_is_one_too_many() -> None:
    """A-23, B-24."""
    sheet = week_of([8, 8, 8, 8, 8], agreement="fr-2642", unit="day", rate="320.00")
    assert (sheet.gross, sheet.phe) == (Decimal("1600.00"), 40)
    assert [b.code for b in sheet.breaches] == ["day_contract_over_4_days"]


def test_a_third_short_rest_in_a_week_is_a_breach() -> None:
    """B-08: nine hours at most twice a week."""
    run = Run(craft="scripte", agreement="fr-2642", rate="700.00", terms={"short_rest": True})
    for n, (start, end) in enumerate((("14:00", "22:00"), ("08:00", "22:00"), ("08:00", "22:00"), ("08:00", "12:00"))):
        run.day(MON + timedelta(days=n), ("in", start), ("out", end), meal=("13:30", "14:30"))
    rests = [[b.minutes for b in sheet.breaches if b.code == "daily_rest_11h"] for sheet in run.sheets]
    assert rests == [[], [], [], [60]]


def test_a_forgotten_punch_leaves_its_day_out_of_the_week_and_says_so() -> None:
    run = Run(craft="scripte", agreement="fr-2642", rate="700.00")
    run.day(MON, ("in", "08:00"), ("out", "16:00")).day(MON + timedelta(days=1), ("in", "06:00"), ("out", "12:00 +1"))
    sheet = run.week()
    assert (sheet.worked_minutes, sheet.phe, sheet.days) == (480, 8, (MON,))
    assert sheet.reason is not None
    assert "24" in sheet.reason.text("en")


def test_people_who_worked_alike_share_one_course_of_the_week_and_are_paid_their_own_rates() -> None:
    run = Run(craft="scripte", agreement="fr-2642", rate="700.00").day(MON, ("in", "08:00"), ("out", "16:00"))
    (shoot,) = run.shoots
    other = shoot.people[0].model_copy(update={"id": "zoe"})
    assert other.contract is not None
    dear = other.contract.model_copy(update={"rate": Decimal("1400.00")})
    shoot.hire(other.model_copy(update={"contract": dear}))
    shoot.punches["zoe"] = shoot.punches["ben"]
    weeks = run.weeks
    ben, zoe = weeks.week("ben", MON), weeks.week("zoe", MON)
    assert ben is not None
    assert zoe is not None
    assert ben.course is zoe.course
    assert (ben.sheet().gross, zoe.sheet().gross) == (Decimal("160.00"), Decimal("320.00"))


def test_whoever_is_still_in_counts_up_to_the_instant_asked_for() -> None:
    run = Run(craft="scripte", agreement="fr-2642", rate="700.00").day(MON, ("in", "08:00"))
    (shoot,) = run.shoots
    week = Weeks([shoot.situation("12:00")]).sheets(MON)["ben"]
    assert (week.worked_minutes, week.phe, week.open) == (240, 4, True)


def test_a_fifth_week_of_six_days_in_a_row_is_one_too_many() -> None:
    """A-14."""
    run = Run(craft="machiniste", area="regions")
    for week in range(5):
        for day in range(6):
            run.day(MON + timedelta(weeks=week, days=day), ("in", "08:00"), ("out", "12:00"))
    assert not run.week(MON + timedelta(weeks=3)).breaches
    assert [(b.code, b.minutes) for b in run.week().breaches] == [("six_day_weeks_over_4", 1)]
