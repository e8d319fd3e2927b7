"""Borders of a day: punches of no length, seconds, breaks at the very minute, limits just reached, what is left out."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from shootday.labour.deadlines import deadlines
from shootday.labour.explain import explain
from shootday.labour.hours import broken, timesheets
from shootday.labour.rest import missing_rest_price
from shootday.labour.situation import Situation
from shootday.labour.timesheet import Timesheet
from shootday.labour.worktime import Hmc, Punches, Status
from shootday.phrases import labour as say
from shootday.production.info import SchoolHolidays
from shootday.production.people import Contract, Person, PersonKind, RateUnit
from shootday.production.plan import DayForm
from shootday.spans import Span, later
from tests.unit.labour.shoot_day import Mark, Shoot


def played(shoot: Shoot, *marks: Mark, rate: str = "450.00", **terms: object) -> Timesheet:
    contract = Contract.model_validate({"unit": "cachet", "rate": rate, **terms})
    shoot.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), marks)
    return shoot.sheet(person="ana")


def codes(sheet: Timesheet) -> dict[str, int]:
    return {b.code: b.minutes for b in sheet.breaches}


def test_nobody_in_make_up_eats_with_the_unit_and_technicians_punches_of_it_say_nothing(shoot: Shoot) -> None:
    """Of the unit's hour the twenty minutes after make-up are a meal."""
    shoot.meal("12:00", "13:00")
    marks = (("in", "08:00"), ("hmc_start", "12:00", "12:40"), ("out", "18:00"))
    assert played(shoot, *marks).worked_minutes == 580
    shoot.technician(*marks)
    assert shoot.sheet().worked_minutes == 540


def test_make_up_is_no_break_that_owes_a_meal(shoot: Shoot) -> None:
    """C-E4, C-E13."""
    shoot.agreement = "fr-3097"
    contract = Contract(unit=RateUnit.DAY, rate=Decimal("107.00"))
    marks = (("hmc_start", "08:00", "08:20"), ("in", "08:20"), ("out", "12:00"))
    shoot.hire(Person(id="ida", name="Ida", kind=PersonKind.EXTRA, contract=contract), marks)
    assert "meal" not in {d.code for d in shoot.sheet(person="ida").indemnities}


def test_a_meal_to_come_takes_nothing_from_the_hours_ahead(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"))
    meal = [(shoot.at("14:00"), shoot.at("15:00"))]
    day = Punches(shoot.punches["ben"], meal, Hmc.NOT_THEIRS, shoot.at("12:00"), shoot.at("18:00")).day()
    assert (day.minutes, day.until(later(day.work[-1].end, 1))) == (600, day)


def test_seconds_are_cut_off_each_punch(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("out", "12:00"))
    first, last = shoot.punches["ben"]
    late = type(first)(first.action, first.at.replace(second=30), None, first.entry)
    shoot.punches["ben"] = (late, last)
    assert shoot.sheet().worked_minutes == 240


def test_a_presence_of_no_length_is_a_way_in(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00", "08:00"), ("out", "12:00"))
    assert shoot.sheet().worked_minutes == 240


def test_a_pause_of_no_length_lasts_until_its_end_is_punched(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("pause_start", "10:00", "10:00"), ("pause_end", "10:30"), ("out", "12:00"))
    assert shoot.sheet().worked_minutes == 210


def test_a_way_in_at_this_very_minute_counts(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"))
    shoot.previous_outs = {"ben": shoot.at("00:00")}
    sheet = shoot.sheet("08:00")
    assert (sheet.worked_minutes, sheet.open) == (0, True)
    assert [d.quantity for d in sheet.indemnities if d.code == "missing_rest"] == []


def test_an_out_before_the_in_is_told_whatever_was_punched_before_it(shoot: Shoot) -> None:
    shoot.technician(("rdv", "07:00"), ("out", "08:00"), ("in", "09:00"))
    situation = shoot.situation("12:00")
    member = situation.crew["ben"]
    assert member is not None
    assert member.standing.day.status is Status.OUT_FIRST


def test_whoever_was_not_punched_is_not_in(shoot: Shoot) -> None:
    shoot.technician()
    member = shoot.situation("12:00").crew["ben"]
    assert member is not None
    assert member.standing.open is False


@pytest.mark.parametrize(("out", "watched"), [("13:00", []), ("13:01", ["early_pause"])])
def test_five_hours_to_the_minute_need_no_pause(shoot: Shoot, out: str, watched: list[str]) -> None:
    """C-A8."""
    shoot.agreement = "fr-3097"
    assert [w.code for w in played(shoot, ("in", "08:00"), ("out", out)).warnings] == watched


def test_nine_hours_of_rest_are_too_few_even_the_first_time_and_ten_need_no_count(shoot: Shoot) -> None:
    """C-T5."""
    shoot.previous_outs = {"ana": shoot.at("00:00")}
    assert codes(played(shoot, ("in", "09:00"), ("out", "12:00"))) == {"daily_rest_12h": 180}
    shoot.people.clear()
    assert codes(played(shoot, ("in", "10:00"), ("out", "12:00"))) == {}
    assert broken(shoot.situation("23:00"), shoot.previous_outs) == {}


def test_a_presence_without_work_breaks_nothing(shoot: Shoot) -> None:
    """C-A7: forty minutes at the table, and nothing else."""
    shoot.agreement = "fr-3097"
    assert played(shoot, ("in", "12:00"), ("meal_start", "12:00", "12:40"), ("out", "12:40")).breaches == ()


def test_six_hours_of_a_child_with_make_up_are_not_over_six(shoot: Shoot) -> None:
    """C-T10, D-25, D-41: an hour of make-up and five of work."""
    shoot.day = date(2026, 10, 20)
    shoot.holidays = (SchoolHolidays(first=shoot.day, last=shoot.day, zone="C"),)
    shoot.readings = {"child_counts_hmc": "no"}
    shoot.child(
        ("hmc_start", "10:00", "11:00"),
        ("in", "11:00"),
        ("pause_start", "13:00", "14:00"),
        ("pause_start", "16:00", "17:00"),
        ("out", "18:00"),
        born=date(2013, 1, 1),
    )
    assert codes(shoot.sheet(person="lou")) == {}


def test_missing_rest_without_a_text_for_the_pay_has_no_price(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("out", "12:00"), unit=RateUnit.HOUR)
    shoot.previous_outs = {"ben": shoot.at("00:00")}
    sheet = shoot.sheet()
    assert (codes(sheet), sheet.indemnities) == ({"daily_rest_11h": 180}, ())


def test_two_late_meals_rest_on_the_reading_as_soon_as_one_has_a_second_half_hour(shoot: Shoot) -> None:
    """F-03, K-10: 20 and 45 minutes late."""
    shoot.agreement = "us-sag-aftra"
    sheet = played(
        shoot, ("in", "07:00"), ("meal_start", "13:20", "13:50"), ("meal_start", "20:35", "21:05"), ("out", "21:30")
    )
    assert [d.quantity for d in sheet.indemnities if d.code == "meal_penalty"] == [1, 2]
    assert sheet.open_readings == ("sag_meal_penalty",)


def test_rest_between_eleven_and_twelve_hours_is_a_breach_without_a_price(shoot: Shoot) -> None:
    """C-A5, C-A6."""
    shoot.agreement, shoot.previous_outs = "fr-3097", {"ana": shoot.at("00:00")}
    sheet = played(shoot, ("in", "11:30"), ("out", "12:00"))
    assert codes(sheet) == {"daily_rest_12h": 30}
    assert "missing_rest" not in {d.code for d in sheet.indemnities}


def test_whom_the_documents_do_not_know_broke_nothing(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("out", "23:00"))
    shoot.punch("ghost", ("in", "08:00"), ("out", "23:00"))
    assert set(broken(shoot.situation("23:00"), {})) == {"ben"}


def test_a_sheet_that_was_told_is_told_anew_when_the_day_before_is_known(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("out", "12:00"))
    situation = shoot.situation("23:00")
    assert timesheets(situation, {})["ben"].rest_before_minutes is None
    assert timesheets(situation, {"ben": shoot.at("00:00")})["ben"].rest_before_minutes == 480


@pytest.mark.parametrize("unit", [RateUnit.HOUR, RateUnit.WEEK])
def test_a_performer_without_a_text_is_paid_a_cachet_alone(shoot: Shoot, unit: RateUnit) -> None:
    sheet = played(shoot, ("in", "08:00"), ("out", "12:00"), unit=unit, agreement="fr-nowhere")
    told = {RateUnit.HOUR: say.BY_HOUR, RateUnit.WEEK: say.BY_WEEK}[unit]
    assert (sheet.gross, sheet.reason) == (None, say.PERFORMER_UNIT_NOT_COVERED.said(unit=told))


def test_a_meal_that_is_too_short_names_its_article(shoot: Shoot) -> None:
    """C-A7."""
    shoot.agreement = "fr-3097"
    sheet = played(shoot, ("in", "08:00"), ("meal_start", "12:00", "12:50"), ("out", "15:00"))
    assert [(b.code, b.minutes, "C-A7" in b.source) for b in sheet.breaches] == [("meal_length", 10, True)]


def test_an_hour_of_transport_to_the_minute_is_not_paid(shoot: Shoot) -> None:
    """C-T7."""
    assert played(shoot, ("rdv", "07:00"), ("in", "08:00"), ("out", "12:00")).indemnities == ()


def test_guaranteed_time_that_was_not_worked_is_paid_at_base(shoot: Shoot) -> None:
    """Five hours of a day of ten: the ninth and tenth hours were not worked."""
    shoot.technician(("in", "08:00"), ("out", "13:00"), guaranteed_minutes=600)
    assert [(p.bracket, p.minutes, p.percent) for p in shoot.sheet().paid] == [
        ("base", 300, 100),
        ("guarantee", 300, 100),
    ]


def test_the_price_of_rest_inside_the_cap_looks_at_no_hour_after_it_was_due(shoot: Shoot) -> None:
    """A-36, A-37, K-01: two hours missing at +25 % leave room for 75 %: 1.5 h; what comes after changes nothing."""
    shoot.agreement, shoot.readings = "fr-3097", {"anticipated_hours_inside_cap": "yes"}
    shoot.technician(("in", "08:00"), ("out", "22:00"), craft="machiniste")
    member = shoot.situation("23:00").crew["ben"]
    assert member is not None
    setting = member.standing.setting
    assert setting is not None
    price = missing_rest_price(setting, member.standing.steps, shoot.at("08:00"), 120)
    assert price is not None
    assert price.phe == Fraction(3, 2)


def test_premiums_are_taken_on_the_weeks_hour_and_the_day_on_its_own() -> None:
    """B-18, B-25, B-29: eight hours, two of them at night: 256.40 + 2 × 0.25 × (4.5 × 256.40 ÷ 40) = 270.82."""
    shoot = Shoot(readings={"day_hourly_base_2642": "week_over_35"})
    shoot.technician(("in", "16:00"), ("out", "00:00 +1"), rate="256.40", craft="cadreur")
    assert shoot.sheet().gross == Decimal("270.82")


def test_a_paid_pause_names_its_article(shoot: Shoot) -> None:
    """C-A9."""
    shoot.agreement, shoot.form, shoot.day = "fr-3097", DayForm.CONTINUOUS, date(2019, 6, 18)
    sheet = played(shoot, ("in", "12:00"), ("pause_start", "16:00", "16:20"), ("out", "20:00"))
    assert [p.source for p in sheet.paid if p.bracket == "pause"] == ["IDCC 3097 art. III-I 4.1 (C-A9)"]


def test_premiums_that_just_reach_the_cap_are_not_cut_by_it() -> None:
    """A-37, A-41: a Sunday of a contract by the week is raised by 100 %."""
    shoot = Shoot(day=date(2026, 6, 21), agreement="fr-3097")
    shoot.technician(("in", "08:00"), ("out", "12:00"), unit=RateUnit.WEEK, craft="machiniste")
    (piece,) = shoot.sheet().paid
    assert (piece.percent, "A-41" in piece.source, "A-37" in piece.source) == (200, True, False)


def test_only_the_spell_that_is_running_has_a_pause_ahead(shoot: Shoot) -> None:
    """B-05: the first pause came too late, at 14:30; back at 15:00, the next one is due by 21:00."""
    shoot.technician(("in", "08:00"), ("pause_start", "14:30", "15:00"))
    due = [d.at for d in deadlines(shoot.situation("16:00")) if d.code == "pause_before_6h"]
    assert due == [shoot.at("21:00")]


def test_a_production_under_the_labour_code_alone_has_its_limits(shoot: Shoot) -> None:
    """D-01."""
    shoot.agreement = "fr-code"
    shoot.technician(("in", "08:00"), ("pause_start", "12:00", "13:00"), ("out", "19:30"))
    assert codes(shoot.sheet()) == {"day_over_10h": 30, "pause_before_6h": 30}


def test_a_limit_of_two_texts_names_both(shoot: Shoot) -> None:
    """C-T6, D-04: when a pause is due, and how long it is."""
    shoot.form = DayForm.CONTINUOUS
    (breach,) = played(shoot, ("in", "08:00"), ("out", "14:00")).breaches
    assert breach.source == "C. trav. art. L3121-16 (D-04) ; IDCC 1734 convention (C-T6)"


@pytest.mark.parametrize(("end", "late"), [("09:00", []), ("09:01", [60])])
def test_a_short_break_restarts_the_clock_of_meals_if_it_is_over_within_two_hours(
    shoot: Shoot, end: str, late: list[int]
) -> None:
    """F-02: called 07:00; a break of a quarter of an hour moves the meal to 15:00."""
    shoot.agreement = "us-sag-aftra"
    start = "08:45" if end == "09:00" else "08:46"
    sheet = played(shoot, ("in", "07:00"), ("meal_start", start, end), ("out", "14:00"))
    assert [b.minutes for b in sheet.breaches if b.code == "meal_due_6h"] == late


def test_a_meal_whose_amount_is_not_known_is_owed_all_the_same(shoot: Shoot) -> None:
    """C-A16."""
    shoot.agreement = "fr-3097"
    sheet = played(shoot, ("in", "08:00"), ("meal_start", "12:00", "13:00"), ("out", "15:00"))
    assert [(d.code, d.quantity, d.amount) for d in sheet.indemnities] == [("meal", 1, None)]


def test_a_public_holiday_begins_at_midnight_in_the_middle_of_a_night() -> None:
    """B-28, B-31: 20:00 on 13 July to 02:00."""
    shoot = Shoot(day=date(2026, 7, 13))
    shoot.technician(("in", "20:00"), ("out", "02:00 +1"), craft="scripte")
    assert [(p.bracket, p.minutes) for p in shoot.sheet().paid[:3]] == [
        ("base", 120),
        ("base+night", 120),
        ("base+night+holiday", 120),
    ]


def test_the_pieces_of_a_day_that_goes_on_are_what_was_worked_so_far(shoot: Shoot) -> None:
    """B-18."""
    shoot.technician(("in", "08:00"))
    shoot.situation("09:00")
    base, guarantee = shoot.sheet("10:00").paid
    assert (base.bracket, base.minutes, "B-18" in base.source) == ("base", 120, True)
    assert guarantee.minutes == 360
    before = shoot.situation("09:00")
    assert before.crew
    later_on = Situation(before.production, before.plan, before.facts, shoot.at("10:00"), before)
    assert timesheets(later_on, {})["ben"].paid[0].minutes == 120


def test_whoever_left_in_the_middle_of_the_units_meal_had_none(shoot: Shoot) -> None:
    """C-A7: it began at 13:45, and they left at 14:00."""
    shoot.agreement = "fr-3097"
    shoot.meal("13:45", "14:45")
    assert codes(played(shoot, ("in", "09:00"), ("out", "14:00"))) == {}


def test_whoever_is_back_from_the_meal_as_it_begins_worked_through_it(shoot: Shoot) -> None:
    shoot.meal("12:00", "13:00")
    shoot.technician(("in", "08:00"), ("meal_end", "12:00"), ("out", "14:00"))
    assert shoot.sheet().worked_minutes == 360


def test_a_long_night_adds_no_minutes_and_is_explained(shoot: Shoot) -> None:
    """C-T8."""
    sheet = played(shoot, ("in", "20:00"), ("out", "04:00 +1"))
    assert sheet.paid_minutes == sheet.worked_minutes == 480
    situation = shoot.situation("23:00 +1")
    member = situation.crew["ana"]
    assert member is not None
    told = {s.what.text("en"): s.figure for s in explain(situation, member, sheet)}
    assert told["on top: whole day raised for the night"] == Decimal("150.00")


def test_a_flat_cachet_is_paid_at_base(shoot: Shoot) -> None:
    (piece,) = played(shoot, ("in", "08:00"), ("out", "12:00"), agreement="fr-nowhere").paid
    assert (piece.bracket, piece.minutes, piece.percent) == ("cachet", 240, 100)


def test_the_part_of_a_day_before_an_instant_ends_there(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("pause_start", "12:00", "13:00"), ("out", "18:00"))
    member = shoot.situation("20:00").crew["ben"]
    assert member is not None
    assert member.standing.day.until(shoot.at("10:00")).work == (Span(shoot.at("08:00"), shoot.at("10:00")),)


def test_a_meal_that_ends_as_its_eater_leaves_is_one(shoot: Shoot) -> None:
    """C-A7: fifty minutes."""
    shoot.agreement = "fr-3097"
    shoot.meal("12:00", "12:50")
    assert codes(played(shoot, ("in", "09:00"), ("out", "12:50"))) == {"meal_length": 10}


def test_only_the_return_to_the_meeting_point_is_a_way_back(shoot: Shoot) -> None:
    """A-44: a stray pause after the way out is none."""
    shoot.agreement = "fr-3097"
    shoot.technician(("in", "08:00"), ("out", "12:00"), ("pause_start", "12:30"), craft="machiniste")
    assert "transport" not in {d.code for d in shoot.sheet().indemnities}
