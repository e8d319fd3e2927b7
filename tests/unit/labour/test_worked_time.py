"""From punches to worked minutes."""

from decimal import Decimal

import pytest

from shootday.phrases import labour as say
from shootday.production.people import Contract, Person, PersonKind, RateUnit
from tests.unit.labour.shoot_day import Shoot


def worked(shoot: Shoot, *marks: tuple[str, ...], now: str = "23:00 +1") -> int | None:
    shoot.technician(*marks)
    minutes: int | None = shoot.sheet(now).worked_minutes
    return minutes


def test_the_units_meal_is_left_out_for_whoever_is_in(shoot: Shoot) -> None:
    """B-05."""
    shoot.meal("12:30", "13:25")
    assert worked(shoot, ("in", "08:00"), ("out", "18:00")) == 545


def test_a_meal_of_ones_own_replaces_the_units(shoot: Shoot) -> None:
    shoot.meal("12:30", "13:30")
    assert worked(shoot, ("in", "08:00"), ("meal_start", "14:00", "14:40"), ("out", "18:00")) == 560


def test_whoever_punches_back_from_the_units_meal_works_from_then(shoot: Shoot) -> None:
    shoot.meal("12:30", "13:30")
    assert worked(shoot, ("in", "08:00"), ("meal_end", "12:50"), ("out", "18:00")) == 580


def test_a_meal_before_arrival_costs_nothing(shoot: Shoot) -> None:
    shoot.meal("12:30", "13:30")
    assert worked(shoot, ("in", "14:00"), ("out", "18:00")) == 240


def test_a_meal_in_course_stops_the_count(shoot: Shoot) -> None:
    shoot.meal("12:30", None)
    assert worked(shoot, ("in", "08:00"), now="12:50") == 270


def test_punched_pauses_are_left_out_once(shoot: Shoot) -> None:
    """B-05."""
    shoot.meal("12:30", "13:30")
    marks = (("in", "08:00"), ("pause_start", "10:00"), ("pause_end", "10:15"), ("pause_start", "13:20", "13:40"))
    assert worked(shoot, *marks, ("out", "18:00")) == 600 - 60 - 15 - 10


def test_a_pause_never_ended_ends_with_the_next_time_in(shoot: Shoot) -> None:
    assert worked(shoot, ("in", "08:00"), ("pause_start", "10:00"), ("in", "10:30"), ("out", "12:00")) == 210


def test_out_and_back_in_are_two_stretches(shoot: Shoot) -> None:
    assert worked(shoot, ("in", "08:00"), ("out", "11:00"), ("in", "14:00"), ("out", "18:00")) == 420


def test_travel_inside_the_day_is_work(shoot: Shoot) -> None:
    """B-03."""
    marks = (("in", "08:00"), ("out", "11:00"), ("travel_start", "11:00", "11:40"), ("in", "13:00"), ("out", "18:00"))
    assert worked(shoot, *marks) == 180 + 40 + 300


def test_travel_during_the_units_meal_is_work(shoot: Shoot) -> None:
    """B-03, B-05: interruptions for work count as work."""
    shoot.meal("12:00", "13:00")
    marks = (("in", "08:00"), ("travel_start", "12:00", "12:25"), ("out", "18:00"))
    assert worked(shoot, *marks) == 600 - 35


def test_travel_outside_the_day_is_not_work(shoot: Shoot) -> None:
    """B-02."""
    marks = (("travel_start", "07:00", "08:00"), ("in", "08:00"), ("out", "18:00"), ("travel_start", "18:00", "19:00"))
    assert worked(shoot, *marks) == 600


def test_the_meeting_point_does_not_start_the_work(shoot: Shoot) -> None:
    assert worked(shoot, ("rdv", "07:00"), ("in", "08:00"), ("out", "10:00")) == 120


def test_make_up_says_nothing_of_a_technicians_hours(shoot: Shoot) -> None:
    assert worked(shoot, ("hmc_start", "07:00"), ("in", "08:00"), ("out", "10:00")) == 120


def test_whoever_is_still_in_is_open_up_to_now(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"))
    sheet = shoot.sheet("11:15")
    assert (sheet.worked_minutes, sheet.open) == (195, True)


def test_an_out_that_is_yet_to_come_is_not_seen(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("out", "19:00"))
    sheet = shoot.sheet("18:00")
    assert (sheet.worked_minutes, sheet.open) == (600, True)


def test_the_second_of_two_outs_says_nothing(shoot: Shoot) -> None:
    assert worked(shoot, ("in", "08:00"), ("out", "17:00"), ("out", "19:45")) == 540


def test_an_in_with_an_end_is_a_whole_stretch(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00", "12:00"))
    sheet = shoot.sheet("15:00")
    assert (sheet.worked_minutes, sheet.open) == (240, False)


def test_going_out_at_once_is_a_day_of_no_minutes_that_pays_the_guarantee(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("out", "08:00"))
    sheet = shoot.sheet()
    assert (sheet.worked_minutes, sheet.gross) == (0, Decimal("320.00"))


def test_an_out_without_an_in_is_no_worked_time_and_says_so(shoot: Shoot) -> None:
    shoot.technician(("out", "18:00"))
    sheet = shoot.sheet()
    assert (sheet.worked_minutes, sheet.gross, sheet.paid) == (None, None, ())
    assert sheet.reason == say.OUT_WITHOUT_IN.said()


def test_somebody_called_and_never_punched_is_listed_with_a_reason(shoot: Shoot) -> None:
    shoot.technician()
    sheet = shoot.sheet()
    assert (sheet.worked_minutes, sheet.gross, sheet.open) == (None, None, False)
    assert sheet.reason == say.NOT_PUNCHED.said()


def test_an_absence_is_no_hours_and_no_pay(shoot: Shoot) -> None:
    shoot.technician(("absent", "08:30"), ("out", "19:00"))
    sheet = shoot.sheet()
    assert (sheet.worked_minutes, sheet.paid_minutes, sheet.paid) == (0, 0, ())
    assert (sheet.gross, sheet.employer_cost, sheet.reason) == (Decimal("0.00"), Decimal("0.00"), say.ABSENT.said())


def test_whoever_comes_after_being_called_absent_is_paid(shoot: Shoot) -> None:
    assert worked(shoot, ("absent", "08:30"), ("in", "10:00"), ("out", "12:00")) == 120


def test_a_person_whom_the_documents_do_not_know_is_listed_with_a_reason(shoot: Shoot) -> None:
    shoot.punch("ghost", ("in", "08:00"))
    assert shoot.sheet(person="ghost").reason == say.UNKNOWN_PERSON.said(person="ghost")


@pytest.mark.parametrize(
    ("kind", "unit", "agreement", "told"),
    [
        (PersonKind.TECHNICIAN, RateUnit.HOUR, None, "by the hour"),
        (PersonKind.TECHNICIAN, RateUnit.DAY, "fr-1734", "fr-1734"),
        (PersonKind.TECHNICIAN, RateUnit.DAY, "fr-code", "fr-code"),
        (PersonKind.TECHNICIAN, RateUnit.DAY, "../fr-2642", "../fr-2642"),
        (PersonKind.TRAINEE, RateUnit.DAY, None, "Trainee"),
        (PersonKind.EXTRA, RateUnit.DAY, "fr-nowhere", "Extra"),
        (PersonKind.PERFORMER, RateUnit.HOUR, None, "by the hour"),
    ],
)
def test_what_is_not_covered_shows_presence_no_pay_and_the_reason(
    shoot: Shoot, kind: PersonKind, unit: RateUnit, agreement: str | None, told: str
) -> None:
    contract = Contract(unit=unit, rate=Decimal("300.00"), agreement=agreement)
    shoot.hire(Person(id="zoe", name="Zoé", kind=kind, contract=contract), [("in", "08:00"), ("out", "12:00")])
    sheet = shoot.sheet(person="zoe")
    assert (sheet.worked_minutes, sheet.paid_minutes, sheet.paid) == (240, None, ())
    assert (sheet.gross, sheet.employer_cost) == (None, None)
    assert sheet.reason is not None
    assert told in sheet.reason.text("en")


def test_a_person_without_a_contract_shows_presence_and_the_reason(shoot: Shoot) -> None:
    shoot.hire(Person(id="zoe", name="Zoé", kind=PersonKind.TECHNICIAN), [("in", "08:00"), ("out", "12:00")])
    assert shoot.sheet(person="zoe").reason == say.NO_CONTRACT.said()


def test_a_performer_without_a_known_agreement_is_paid_a_flat_cachet_from_make_up_to_the_way_out(shoot: Shoot) -> None:
    contract = Contract(agreement="fr-nowhere", unit=RateUnit.CACHET, rate=Decimal("450.00"))
    marks = [("hmc_start", "07:05", "07:50"), ("in", "08:00"), ("out", "18:05")]
    shoot.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), marks)
    sheet = shoot.sheet(person="ana")
    assert [(p.bracket, p.minutes) for p in sheet.paid] == [("cachet", 660)]
    assert (sheet.gross, sheet.employer_cost) == (Decimal("450.00"), Decimal("675.00"))
    assert sheet.reason == say.FLAT_CACHET.said()


def test_make_up_removal_after_the_way_out_is_a_stretch_of_its_own(shoot: Shoot) -> None:
    contract = Contract(unit=RateUnit.CACHET, rate=Decimal("450.00"))
    marks = [("in", "08:00"), ("out", "18:00"), ("hmc_start", "18:10", "18:30")]
    shoot.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), marks)
    sheet = shoot.sheet(person="ana")
    assert (sheet.worked_minutes, sheet.open) == (620, False)


def test_a_make_up_never_closed_does_not_swallow_the_units_meal(shoot: Shoot) -> None:
    contract = Contract(unit=RateUnit.CACHET, rate=Decimal("450.00"))
    shoot.meal("12:00", "13:00")
    marks = [("hmc_start", "08:00"), ("out", "18:00")]
    shoot.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), marks)
    assert shoot.sheet(person="ana").worked_minutes == 540
