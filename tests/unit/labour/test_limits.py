"""Breaches, deadlines, rest and the cost of running on."""

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from shootday.labour.agreement import Agreement, agreements
from shootday.labour.figures import Number
from shootday.labour.limits import coded
from shootday.labour.rest import earliest_call
from shootday.labour.timesheet import Timesheet
from shootday.phrases import labour as say
from shootday.production.info import SchoolHolidays
from shootday.production.people import Contract, Person, PersonKind, RateUnit
from tests.unit.labour.shoot_day import Shoot

SCHOOL_DAY = date(2026, 10, 8)


def broken(sheet: Timesheet) -> dict[str, int]:
    return {b.code: b.minutes for b in sheet.breaches}


def test_a_late_meal_breaks_the_six_hours_by_three_quarters_of_an_hour(shoot: Shoot) -> None:
    """EX-16, B-05: 07:00 to 13:45 without a pause of 20 min."""
    shoot.technician(("in", "07:00"), ("out", "16:00"))
    shoot.meal("13:45", "14:45")
    sheet = shoot.sheet()
    assert broken(sheet) == {"pause_before_6h": 45}
    assert sheet.breaches[0].source == "IDCC 2642 art. VI.1.4 (B-05)"


@pytest.mark.parametrize(("until", "over"), [("13:10", {}), ("13:09", {"pause_before_6h": 26})])
def test_only_a_pause_of_twenty_minutes_clears_the_six_hours(shoot: Shoot, until: str, over: dict[str, int]) -> None:
    """EX-16, B-05: a pause from 12:50."""
    shoot.technician(("in", "07:00"), ("pause_start", "12:50", until), ("out", "16:00"))
    shoot.meal("13:45", "14:45")
    assert broken(shoot.sheet()) == over


def test_reaching_six_hours_is_a_breach_already(shoot: Shoot) -> None:
    """B-05: no day may reach 6 h without a pause."""
    shoot.technician(("in", "08:00"), ("out", "14:00"))
    assert broken(shoot.sheet()) == {"pause_before_6h": 0}


@pytest.mark.parametrize(
    ("out", "over"),
    [
        ("18:40", {}),
        ("18:41", {"day_over_10h": 1}),
        ("20:40", {"day_over_10h": 120}),
        ("20:50", {"day_over_10h": 130, "day_over_12h": 10}),
    ],
)
def test_ten_and_twelve_hours_are_broken_by_the_minute(shoot: Shoot, out: str, over: dict[str, int]) -> None:
    """B-07."""
    shoot.technician(("in", "08:00"), ("out", out))
    shoot.meal("13:20", "14:00")
    found = broken(shoot.sheet())
    assert {code: m for code, m in found.items() if code.startswith("day")} == over


def test_an_amplitude_over_thirteen_hours_is_marked_as_derived(shoot: Shoot) -> None:
    """B-14, D-06."""
    shoot.technician(("in", "07:00"), ("out", "11:00"), ("in", "15:00"), ("out", "20:30"))
    sheet = shoot.sheet()
    assert broken(sheet) == {"amplitude_13h": 30}
    assert "derived" in sheet.breaches[0].source


def test_a_rest_under_eleven_hours_is_broken_by_what_is_missing(shoot: Shoot) -> None:
    """EX-07, B-08: 22:00 to 07:30 is 9 h 30; the 11 h rule is the default, the 9 h one needs conditions."""
    shoot.technician(("in", "07:30"), ("out", "12:00"))
    shoot.previous_outs = {"ben": datetime(2026, 6, 15, 20, 0, tzinfo=UTC)}
    assert broken(shoot.sheet()) == {"daily_rest_11h": 90}


def test_rest_over_a_clock_change_is_counted_in_real_minutes(shoot: Shoot) -> None:
    """B-08: from 20:30 on 28 March 2026 to 07:30 on the 29th only ten hours pass."""
    shoot.day = date(2026, 3, 29)
    shoot.technician(("in", "07:30"), ("out", "12:00"))
    shoot.previous_outs = {"ben": datetime(2026, 3, 28, 20, 30, tzinfo=ZoneInfo("Europe/Paris"))}
    assert broken(shoot.sheet()) == {"daily_rest_11h": 60}


def test_whoever_no_agreement_covers_is_under_the_labour_code(shoot: Shoot) -> None:
    """D-01, D-04."""
    shoot.technician(("in", "08:00"), ("out", "18:30"), agreement="xx-1")
    sources = {b.code: b.source for b in shoot.sheet().breaches}
    assert sources == {
        "day_over_10h": "C. trav. art. L3121-18 (D-01)",
        "pause_before_6h": "C. trav. art. L3121-16 (D-04)",
    }


def test_a_child_of_eight_on_a_school_day_may_work_three_hours_in_two_spells(shoot: Shoot) -> None:
    """EX-14, D-22, D-29, D-31, D-41: to the minute."""
    shoot.day = SCHOOL_DAY
    shoot.child(("hmc_start", "13:50"), ("in", "14:20"), ("pause_start", "15:20", "15:50"), ("out", "17:20"))
    sheet = shoot.sheet(person="lou")
    assert (sheet.worked_minutes, sheet.breaches) == (180, ())
    back = earliest_call(shoot.production, shoot.people[0], shoot.day, shoot.at("17:20"))
    assert back == shoot.at("07:20 +1")


def test_a_child_who_works_on_breaks_the_day_and_the_spell_to_the_minute(shoot: Shoot) -> None:
    """D-22."""
    shoot.day = SCHOOL_DAY
    shoot.child(("in", "13:50"), ("pause_start", "15:25", "15:50"), ("out", "17:22"))
    sheet = shoot.sheet(person="lou")
    assert [(b.code, b.minutes) for b in sheet.breaches] == [
        ("child_day_limit", 7),
        ("child_spell_limit", 5),
        ("child_spell_limit", 2),
    ]
    assert "D-22" in sheet.breaches[0].source


@pytest.mark.parametrize(("zone", "limit_broken"), [("C", False), ("A", True)])
def test_a_child_may_work_longer_in_the_holidays_of_their_own_zone(shoot: Shoot, zone: str, limit_broken: bool) -> None:
    """D-23 against D-22."""
    shoot.day = SCHOOL_DAY
    shoot.holidays = (SchoolHolidays(first=SCHOOL_DAY, last=SCHOOL_DAY, zone=zone),)
    shoot.child(("in", "13:00"), ("pause_start", "15:00", "15:30"), ("out", "17:30"))
    assert bool(shoot.sheet(person="lou").breaches) is limit_broken


def test_a_child_does_not_work_at_night(shoot: Shoot) -> None:
    """D-29: 20:00 to 06:00 under 16."""
    shoot.day = SCHOOL_DAY
    shoot.child(("in", "19:00"), ("out", "20:25"))
    assert broken(shoot.sheet(person="lou")) == {"child_night": 25}


def test_a_child_rests_fourteen_hours(shoot: Shoot) -> None:
    """D-31."""
    shoot.day = SCHOOL_DAY
    shoot.child(("in", "08:00"), ("out", "09:00"))
    shoot.previous_outs = {"lou": datetime(2026, 10, 7, 17, 0, tzinfo=UTC)}
    assert broken(shoot.sheet(person="lou")) == {"child_rest_14h": 60}


def test_a_worker_of_sixteen_has_the_limits_of_the_code(shoot: Shoot) -> None:
    """D-29, D-31, D-33."""
    shoot.day = SCHOOL_DAY
    shoot.child(("in", "14:00"), ("pause_start", "18:00", "18:30"), ("out", "22:40"), born=date(2010, 1, 1))
    shoot.previous_outs = {"lou": shoot.at("02:30")}
    assert broken(shoot.sheet(person="lou")) == {"child_day_limit": 10, "child_night": 40, "child_rest_12h": 30}


def test_a_child_whose_birth_date_is_missing_is_kept_from_the_night_and_it_is_said(shoot: Shoot) -> None:
    """D-29, D-31: what does not depend on the age holds."""
    shoot.day = SCHOOL_DAY
    shoot.child(("in", "14:00"), ("out", "20:10"), born=None)
    sheet = shoot.sheet(person="lou")
    assert broken(sheet) == {"child_night": 10}
    assert sheet.reason is not None
    assert say.NO_BIRTH_DATE("fr") in sheet.reason.text("fr")


def test_somebody_who_came_of_age_is_an_adult_whatever_the_box_says(shoot: Shoot) -> None:
    shoot.child(("in", "14:00"), ("out", "19:59"), born=date(2008, 6, 16))
    assert shoot.sheet(person="lou").breaches == ()


def test_make_up_counts_as_a_childs_work_unless_the_switch_says_no(shoot: Shoot) -> None:
    """D-41, switch child_counts_hmc."""
    shoot.day = SCHOOL_DAY
    shoot.child(("hmc_start", "13:50", "14:20"), ("in", "14:20"), ("out", "15:20"))
    assert shoot.sheet(person="lou").worked_minutes == 90
    shoot.readings = {"child_counts_hmc": "no"}
    assert shoot.sheet(person="lou").worked_minutes == 60


def test_deadlines_say_when_a_technician_who_works_on_meets_each_limit(shoot: Shoot) -> None:
    """B-05, B-07."""
    shoot.technician(("in", "07:00"))
    found = shoot.deadlines("09:00")
    assert {code: d.at for code, d in found.items()} == {
        "pause_before_6h": shoot.at("13:00"),
        "day_over_10h": shoot.at("17:00"),
        "day_over_12h": shoot.at("19:00"),
        "amplitude_13h": shoot.at("20:00"),
    }
    assert found["pause_before_6h"].source == "IDCC 2642 art. VI.1.4 (B-05)"


def test_a_meal_moves_the_deadlines_and_a_passed_one_stays_until_it_is_cured(shoot: Shoot) -> None:
    """EX-16, B-05."""
    shoot.technician(("in", "07:00"))
    assert shoot.deadlines("13:30")["pause_before_6h"].at == shoot.at("13:00")
    shoot.meal("13:45", "14:45")
    assert shoot.deadlines("13:50")["pause_before_6h"].at == shoot.at("20:45")
    assert shoot.deadlines("15:00")["pause_before_6h"].at == shoot.at("20:45")
    assert shoot.deadlines("15:00")["day_over_10h"].at == shoot.at("18:00")


def test_a_short_pause_does_not_cure_a_passed_deadline(shoot: Shoot) -> None:
    """B-05."""
    shoot.technician(("in", "07:00"), ("pause_start", "13:10", "13:25"))
    assert shoot.deadlines("14:00")["pause_before_6h"].at == shoot.at("13:00")


def test_nobody_who_is_out_absent_or_not_yet_in_has_deadlines(shoot: Shoot) -> None:
    shoot.technician(("in", "07:00"), ("out", "09:00"), person="ben")
    shoot.technician(("absent", "08:00"), person="zoe")
    shoot.technician(person="max")
    assert [shoot.deadlines("10:00", person=p) for p in ("ben", "zoe", "max")] == [{}, {}, {}]


def test_a_childs_deadlines_are_the_spell_the_day_and_the_evening(shoot: Shoot) -> None:
    """EX-14, D-22, D-29."""
    shoot.day = SCHOOL_DAY
    shoot.child(("hmc_start", "13:50"), ("in", "14:20"), ("pause_start", "15:20", "15:50"))
    before, after = shoot.deadlines("14:30", person="lou"), shoot.deadlines("16:00", person="lou")
    assert before["child_spell_limit"].at == shoot.at("15:20")
    assert {code: d.at for code, d in after.items()} == {
        "child_spell_limit": shoot.at("17:20"),
        "child_day_limit": shoot.at("17:20"),
        "child_night": shoot.at("20:00"),
    }
    assert "D-29" in after["child_night"].source


def test_a_childs_evening_that_has_passed_stays(shoot: Shoot) -> None:
    """D-29."""
    shoot.day = SCHOOL_DAY
    shoot.child(("in", "19:30"))
    assert shoot.deadlines("20:40", person="lou")["child_night"].at == shoot.at("20:00")


def test_a_break_that_never_ends_leaves_the_amplitude_alone_to_come(shoot: Shoot) -> None:
    shoot.technician(("in", "07:00"), ("pause_start", "08:00", "23:00 +1"))
    assert {code: d.at for code, d in shoot.deadlines("09:00").items()} == {"amplitude_13h": shoot.at("20:00")}


@pytest.mark.parametrize(
    ("now", "cost"), [("12:00", "0.00"), ("15:30", "37.50"), ("16:00", "75.00"), ("18:30", "82.50")]
)
def test_running_on_costs_what_the_next_hour_adds(shoot: Shoot, now: str, cost: str) -> None:
    """B-24 on 40 an hour with charges of 50 %: nothing inside the guarantee, then 125 %, then 150 %."""
    shoot.technician(("in", "08:00"))
    contract = Contract(unit=RateUnit.CACHET, rate=Decimal("450.00"))
    shoot.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), [("in", "08:00")])
    assert shoot.running(now) == Decimal(cost)


def test_running_on_costs_nothing_for_those_who_left_and_the_gross_where_charges_are_unknown(shoot: Shoot) -> None:
    shoot.charges = ()
    shoot.technician(("in", "06:00"), ("out", "15:00"), person="ben")
    shoot.technician(("in", "06:00"), person="zoe")
    assert shoot.running("15:30", 60) == Decimal("50.00")


def test_running_on_takes_a_break_in_course_to_end_now(shoot: Shoot) -> None:
    shoot.technician(("in", "06:00"), ("pause_start", "15:00"))
    assert shoot.running("15:10", 30) == Decimal("37.50")


def test_every_code_of_a_breach_or_deadline_has_a_name() -> None:
    assert all(phrase.fr and phrase.en for phrase in say.RULES.values())
    assert len(set(say.RULES.values())) == len(say.RULES)


@pytest.mark.parametrize("text", [t for t in agreements().values() if t.people != "minors"], ids=lambda t: t.id)
def test_every_rule_with_its_hours_that_a_text_sets_has_a_name(text: Agreement) -> None:
    kinds = {"day_max": "day_over", "day_exceptional_max": "day_over", "daily_rest": "daily_rest"}
    kinds |= {"amplitude": "amplitude"}
    named = [coded(kinds[f.id], f.value) for f in text.figures if f.id in kinds and isinstance(f, Number)]
    weeks = [coded("week_over", f.value) for f in text.figures if f.id == "week_max" and isinstance(f, Number)]
    assert set(named) <= say.RULES.keys()
    assert set(weeks) <= say.WEEK_RULES.keys()
