"""Borders of weeks: what a sixth day, a full week, a year or an open end changes, to the minute."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from shootday.day.leaving import last_outs
from shootday.labour.agreement import agreements
from shootday.labour.setting import Setting
from shootday.labour.week import Weeks
from shootday.labour.weeklimits import longest_rest
from shootday.labour.weekpay import effective_minutes
from shootday.labour.weeksheet import WeekSheet
from shootday.production.base import instant
from shootday.production.info import ProductionKind
from shootday.production.people import RateUnit
from shootday.production.plan import DayForm
from shootday.spans import Span
from tests.unit.labour.shoot_day import Shoot
from tests.unit.labour.shoot_week import Run

MON = date(2026, 6, 15)
PARIS = ZoneInfo("Europe/Paris")
TV_DAY: dict[str, object] = {"agreement": "fr-2642", "unit": "day", "rate": "320.00", "craft": "scripte"}
TV_WEEK: dict[str, object] = {"agreement": "fr-2642", "rate": "700.00", "craft": "scripte"}


def run_of(lengths: Sequence[int], start: date = MON, **terms: object) -> Run:
    """Days of so many minutes from eight o'clock on, one after another."""
    run = Run(**{"craft": "machiniste", **terms})  # type: ignore[arg-type] - the test's terms
    for n, length in enumerate(lengths):
        run.day(start + timedelta(days=n), ("in", "08:00"), ("out", f"{8 + length // 60:02}:{length % 60:02}"))
    return run


def week_of(lengths: Sequence[int], start: date = MON, **terms: object) -> WeekSheet:
    return run_of(lengths, start, **terms).week()


def pieces(sheet: WeekSheet) -> dict[str, int]:
    return {p.bracket: p.minutes for p in sheet.paid}


def test_a_sixth_day_in_paris_counts_one_for_one_in_the_average() -> None:
    """A-28d, A-38: forty hours lose nothing to equivalence, and eight more are 48 h; with 8 h the week after: 28 h."""
    run = run_of([480] * 6)
    run.day(MON + timedelta(weeks=1), ("in", "08:00"), ("out", "16:00"))
    assert (run.week().average_minutes, run.week().weeks_counted) == (1680, 2)


@pytest.mark.parametrize(
    ("worked", "days", "area", "beyond", "effective"),
    [
        (2821, 5, "paris", 0, 2761),  # 46 h for 47, a minute more counts
        (2790, 5, "paris", 0, 2760),
        (3300, 6, "paris", 480, 3240),  # 47 h of presence in five days, eight hours apart
        (3420, 6, "regions", 480, 3360),  # 56 h for 57
        (2820, 4, "paris", 0, 2820),  # not for fewer than five days
    ],
)
def test_equivalence_of_a_machinist_to_the_minute(
    worked: int, days: int, area: str, beyond: int, effective: int
) -> None:
    """A-28d."""
    text, unit = agreements()["fr-3097"], RateUnit.WEEK
    setting = Setting(text, MON, ProductionKind.FICTION, PARIS, craft="machiniste", unit=unit, area=area)
    assert effective_minutes(worked, days, setting, beyond) == effective


def test_six_days_outside_paris_promise_forty_seven_hours() -> None:
    """A-14: 42 h worked, five more."""
    sheet = week_of([420] * 6, area="regions")
    promised = next(p for p in sheet.paid if p.bracket == "guarantee")
    assert sum(p.minutes for p in sheet.paid if p.bracket == "guarantee") == 300
    assert "A-14" in promised.source


def test_what_is_promised_is_what_lacks_after_rounding_up() -> None:
    """A-04, A-06: 36 h 10 are 36 h 30, and 39 h are paid."""
    sheet = week_of([434] * 5)
    assert (pieces(sheet)["rounding"], pieces(sheet)["guarantee"]) == (20, 150)
    sources = {p.bracket: p.source for p in sheet.paid}
    assert "A-06" in sources["guarantee"]
    assert sources["rounding"] == "IDCC 3097 art. I.21 (A-04) ; IDCC 3097 art. II.37 (A-31)"
    assert sources["base"] == sheet.paid[0].source == "IDCC 3097 art. II.25 (A-06, A-30)"


def test_a_week_without_overtime_is_not_rounded() -> None:
    """B-20: 20 h 10."""
    assert pieces(week_of([242] * 5, **TV_WEEK)).get("rounding") is None


def test_five_days_in_paris_are_no_sixth() -> None:
    """A-38."""
    assert not [d for d in week_of([480] * 5).indemnities if d.code == "sixth_day_recovery"]
    assert week_of([480] * 6).effective_minutes == 2880
    assert [d.quantity for d in week_of([480] * 6).indemnities if d.code == "sixth_day_recovery"] == [210]


def test_nights_of_a_week_are_those_of_the_agreement_or_unknown() -> None:
    """B-28: 22:00 to 01:00, and the afternoon before it is none."""
    run = Run(**TV_WEEK)  # type: ignore[arg-type] - the test's terms
    run.day(MON, ("in", "16:00"), ("out", "01:00 +1"))
    assert (run.week().night_minutes, run.week().sunday_minutes) == (180, 0)
    other = Run(agreement="us-iatse-asa").day(MON, ("in", "16:00"), ("out", "01:00 +1"))
    assert (other.week().night_minutes, other.week().sunday_minutes) == (None, None)


def test_only_the_weeks_own_days_are_paid_and_whoever_did_not_come_has_no_week() -> None:
    run = run_of([480], **TV_DAY)
    run.day(MON + timedelta(weeks=1), ("in", "08:00"), ("out", "16:00"))
    assert run.week(MON).gross == Decimal("320.00")
    assert run.weeks.sheets(MON + timedelta(weeks=2)) == {}


def test_an_average_is_of_the_weeks_before_each_for_itself() -> None:
    """(10 + 20 + 6) h ÷ 3."""
    run = run_of([600], MON - timedelta(weeks=2), **TV_WEEK)
    for day, end in ((MON - timedelta(weeks=1), "18:00"), (MON - timedelta(days=6), "18:00"), (MON, "14:00")):
        run.day(day, ("in", "08:00"), ("out", end))
    assert run.week().average_minutes == 720


def test_a_rate_below_the_minimum_wage_is_said_on_the_day_and_no_reason_for_the_week() -> None:
    run = run_of([480], **{**TV_DAY, "rate": "50.00"})
    assert run.sheets[0].reason is not None
    assert run.week().reason is None


@pytest.mark.parametrize(("before", "paid"), [(9, None), (10, 420)])
def test_a_holiday_that_was_not_worked_is_paid_after_ten_days(before: int, paid: int | None) -> None:
    """B-30: Tuesday 14 July 2026; the Monday is the eleventh day."""
    terms = {**TV_WEEK, "terms": {"first": "2026-06-01", "last": "2026-07-31"}}
    run = Run(**terms)  # type: ignore[arg-type] - the test's terms
    for n in range(before):
        run.day(date(2026, 6, 1) + timedelta(days=n), ("in", "08:00"), ("out", "10:00"))
    run.day(date(2026, 7, 13), ("in", "08:00"), ("out", "16:00"))
    assert pieces(run.week()).get("holiday_unworked") == paid
    assert run.week().reason is None


def test_a_holiday_without_the_contracts_dates_is_said() -> None:
    """A-42."""
    run = Run(craft="machiniste").day(date(2026, 7, 13), ("in", "08:00"), ("out", "16:00"))
    reason = run.week().reason
    assert reason is not None
    assert "without dates" in reason.text("en")


def test_a_week_without_a_day_that_can_be_true_has_no_days_in_a_row() -> None:
    run = Run(**TV_WEEK).day(MON, ("in", "06:00"), ("out", "12:00 +1"))  # type: ignore[arg-type] - the test's terms
    assert (run.week().days_in_row, run.week().worked_minutes) == (0, 0)


@pytest.mark.parametrize(("out", "lacks"), [("00:00 +1", 0), ("00:01 +1", 541)])
def test_a_last_day_that_ends_after_midnight_owes_ten_hours_more(out: str, lacks: int) -> None:
    """A-15: 48 h from midnight on are enough; from 00:01 on 58 h are due, and 48 h 59 were had."""
    run = Run(craft="machiniste")
    for n in range(-1, 4):
        run.day(MON + timedelta(days=n), ("in", "08:00"), ("out", "09:00"))
    run.day(MON + timedelta(days=4), ("in", "16:00"), ("out", out))
    run.day(MON + timedelta(weeks=1), ("in", "01:00"), ("out", "10:00"))
    found = run.week(MON)
    rests = [b for b in found.breaches if b.code == "weekly_rest"]
    assert sum(b.minutes for b in rests) == lacks
    both = "IDCC 3097 art. I.23 (A-12) ; IDCC 3097 art. II.26 (A-15)"
    assert [b.source for b in rests] == [both] * bool(lacks)


def test_sundays_and_overtime_are_counted_by_the_year() -> None:
    """B-13, B-26: a Sunday that ends a year is of that year; overtime of December is not of the next one."""
    run = Run(**TV_WEEK).day(date(2028, 12, 31), ("in", "08:00"), ("out", "12:00"))  # type: ignore[arg-type]
    week = run.weeks.week("ben", date(2028, 12, 25))
    assert week is not None
    assert week.course.reach.sundays == 1
    long = run_of([600] * 5, date(2026, 12, 21), **TV_WEEK)
    for n in range(5):
        long.day(date(2027, 1, 4) + timedelta(days=n), ("in", "08:00"), ("out", "16:00"))
    counted = [long.weeks.week("ben", monday) for monday in (date(2026, 12, 21), date(2027, 1, 4))]
    assert [w.course.reach.overtime for w in counted if w is not None] == [900, 300]


def test_a_rest_is_known_from_a_day_that_begins_with_the_week() -> None:
    monday = instant(MON, 0, PARIS)
    week = Span(monday, instant(MON + timedelta(weeks=1), 0, PARIS))
    early = Span(monday, instant(MON, 60, PARIS))
    late = Span(instant(MON + timedelta(days=6), 1380, PARIS), week.end)
    rest = longest_rest([early, late], week)
    assert rest is not None
    assert rest.minutes == 6 * 1440 + 1380 - 60
    far = Span(instant(MON + timedelta(weeks=3), 0, PARIS), instant(MON + timedelta(weeks=3), 60, PARIS))
    assert longest_rest([early, late, far], week) == rest
    assert longest_rest([Span(instant(MON, 1, PARIS), instant(MON, 60, PARIS)), late], week) is None


def test_whoever_came_back_left_when_they_last_went_out_and_make_up_removal_goes_on_after_it(shoot: Shoot) -> None:
    """EX-13: undressed until 20:15."""
    shoot.punch("ben", ("in", "08:00"), ("out", "18:00"), ("in", "19:00"))
    shoot.punch("ida", ("in", "08:20"), ("out", "20:05"), ("hmc_start", "20:05", "20:15"))
    shoot.punch("zoe", ("hmc_start", "07:00", "08:00"), ("in", "08:00"))
    shoot.punch("lou", ("in", "08:00"), ("out", "18:00"), ("hmc_start", "18:00"), ("hmc_end", "18:20"))
    left = last_outs(shoot.facts)
    assert left == {"ben": shoot.at("18:00"), "ida": shoot.at("20:15"), "lou": shoot.at("18:20")}


def test_the_rules_of_a_week_are_those_of_its_own_first_day() -> None:
    """A minor until the Sunday before."""
    weeks = []
    for n, day in enumerate((MON - timedelta(weeks=1), MON)):
        shoot = Shoot(day=day)
        shoot.technician(("in", "08:00"), ("out", "12:00"))
        shoot.people[0] = shoot.people[0].model_copy(update={"minor": n == 0, "birth_date": date(2008, 6, 12)})
        weeks.append(shoot.situation("23:00"))
    assert Weeks(weeks).sheets(MON)["ben"].agreement == "fr-2642"


@pytest.mark.parametrize(("lengths", "average"), [([564] * 5, 1620), ([705] * 4, 1650)])
def test_the_weeks_before_count_by_their_own_equivalence(lengths: list[int], average: int) -> None:
    """A-28d: 47 h in five days are 46, and in four they are 47; with 8 h the week after."""
    run = run_of(lengths)
    run.day(MON + timedelta(weeks=1), ("in", "08:00"), ("out", "16:00"))
    assert run.week().average_minutes == average


def test_a_day_that_nobody_punched_takes_nothing_from_the_week() -> None:
    run = run_of([480], **TV_DAY)
    run.day(MON + timedelta(days=1))
    assert (run.week().gross, run.week().days) == (Decimal("320.00"), (MON,))


def test_a_sunday_before_the_contract_does_not_hide_the_weeks_own_nights() -> None:
    """B-28: the contract begins on the Monday."""
    run = Run(**{**TV_WEEK, "terms": {"first": "2026-06-15"}})  # type: ignore[arg-type] - the test's terms
    run.day(MON - timedelta(days=1), ("in", "20:00"), ("out", "02:00 +1"))
    run.day(MON, ("in", "16:00"), ("out", "01:00 +1"))
    assert run.week().night_minutes == 180


def test_the_pause_of_continuous_days_is_paid_in_the_week() -> None:
    """A-19: half an hour at base, and none on the day without one."""
    run = Run(craft="machiniste", form=DayForm.CONTINUOUS)
    run.day(MON, ("in", "12:00"), ("pause_start", "16:00", "16:30"), ("out", "20:00"))
    run.day(MON + timedelta(days=1), ("in", "12:00"), ("out", "16:00"))
    assert [(p.minutes, p.percent) for p in run.week().paid if p.bracket == "pause"] == [(30, 100)]


def test_a_week_whose_premiums_just_reach_the_cap_is_not_cut_by_it() -> None:
    """A-37, A-41."""
    run = Run(craft="machiniste").day(date(2026, 6, 21), ("in", "08:00"), ("out", "12:00"))
    (piece,) = run.week().paid
    assert (piece.bracket, piece.percent, "A-37" in piece.source) == ("base+sunday", 200, False)
