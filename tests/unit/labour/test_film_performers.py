"""IDCC 3097, titre III, sous-titre I: the cachet and its hours, hair and make-up, nights, limits, engagements."""

from datetime import date
from decimal import Decimal

import pytest

from shootday.labour.calendar import monday_of
from shootday.labour.explain import explain
from shootday.labour.rest import earliest_call
from shootday.labour.timesheet import Timesheet
from shootday.labour.week import Weeks
from shootday.labour.weeksheet import WeekSheet
from shootday.production.people import Contract, Person, PersonKind
from shootday.production.plan import DayForm
from tests.unit.labour.shoot_day import Mark, Shoot

TUESDAY = date(2019, 6, 18)
"""The grid of 2018 is in force."""
CACHET = "408.03"
"""C-A12, C-A19: 27.95 × 8 × 1.75 + 16.73, before it is rounded."""
EX_11 = (("hmc_start", "07:00"), ("in", "08:30"), ("out", "18:30"), ("hmc_start", "18:30", "18:45"))


@pytest.fixture
def film(shoot: Shoot) -> Shoot:
    """A Tuesday under the grid of 2018."""
    shoot.agreement, shoot.day = "fr-3097", TUESDAY
    return shoot


def hire(film: Shoot, *marks: Mark, rate: str = CACHET, **terms: object) -> None:
    contract = Contract.model_validate({"unit": "cachet", "rate": rate, **terms})
    film.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), marks)


def played(film: Shoot, *marks: Mark, rate: str = CACHET, **terms: object) -> Timesheet:
    hire(film, *marks, rate=rate, **terms)
    return film.sheet(person="ana")


def paid(sheet: Timesheet) -> list[tuple[str, int, int]]:
    return [(p.bracket, p.minutes, p.percent) for p in sheet.paid]


def broken(sheet: Timesheet) -> dict[str, int]:
    return {b.code: b.minutes for b in sheet.breaches}


def test_one_day_of_the_reference(film: Shoot) -> None:
    """EX-11: 408.03, an hour beyond eight at 34.94, half an hour of hair and make-up beyond the first at 8.37."""
    film.meal("13:00", "14:00")
    sheet = played(film, *EX_11)
    assert (sheet.amplitude_minutes, sheet.worked_minutes) == (705, 540)
    assert paid(sheet) == [("cachet", 480, 100), ("overtime_25", 60, 125), ("hmc", 30, 100)]
    assert (sheet.gross, sheet.breaches, sheet.open_readings) == (Decimal("451.34"), (), ("removal_is_hmc_3097",))
    assert "breakfast" not in {due.code for due in sheet.indemnities}
    out = film.at("18:45")
    assert earliest_call(film.production, film.people[0], film.day, out) == film.at("06:45 +1")


def test_make_up_removal_read_as_hair_and_make_up(film: Shoot) -> None:
    """EX-11, open: 0.75 h at 16.73 is 12.55; 408.03 + 34.94 + 12.55."""
    film.meal("13:00", "14:00")
    film.readings = {"removal_is_hmc_3097": "yes"}
    sheet = played(film, *EX_11)
    assert paid(sheet)[-1] == ("hmc", 45, 100)
    assert sheet.gross == Decimal("455.52")


def test_a_late_meal_breaks_its_hours_and_the_pause(film: Shoot) -> None:
    """EX-16: fifteen minutes after 14:30 (C-A7), forty-five beyond the sixth hour (C-A8)."""
    film.meal("13:45", "14:45")
    sheet = played(film, ("in", "07:00"), ("out", "15:45"))
    assert broken(sheet) == {"meal_hours": 15, "pause_before_6h": 45}
    assert [rule for b in sheet.breaches for rule in ("C-A7", "C-A8") if rule in b.source] == ["C-A8", "C-A7"]


def test_five_hours_without_a_pause_are_to_be_watched(film: Shoot) -> None:
    """C-A8: at the latest after five to six hours."""
    sheet = played(film, ("in", "08:00"), ("out", "13:50"))
    assert (sheet.breaches, [(w.code, w.minutes) for w in sheet.warnings]) == ((), [("early_pause", 50)])


@pytest.mark.parametrize(
    ("meal", "over"),
    [
        (("12:00", "13:00"), {}),
        (("12:00", "12:40"), {"meal_length": 20}),
        (("10:45", "11:45"), {"meal_hours": 15}),
        (("19:00", "20:00"), {}),
        (("21:00", "22:00"), {"meal_hours": 30}),
    ],
)
def test_meals_last_an_hour_between_their_hours(film: Shoot, meal: tuple[str, str], over: dict[str, int]) -> None:
    """C-A7."""
    film.meal(*meal)
    start = "08:00" if meal[0] < "15:00" else "16:00"
    found = broken(played(film, ("in", start), ("out", "22:30")))
    assert {code: m for code, m in found.items() if code.startswith("meal")} == over


def test_a_meal_that_is_still_on_is_not_too_short(film: Shoot) -> None:
    film.meal("12:00", None)
    hire(film, ("in", "08:00"))
    assert film.sheet("12:20", "ana").breaches == ()


@pytest.mark.parametrize(
    ("out", "over"),
    [("19:00", {}), ("19:30", {"amplitude_12h": 30}), ("20:30", {"amplitude_12h": 90, "amplitude_13h": 30})],
)
def test_the_amplitude_is_twelve_hours_and_thirteen_in_listed_cases(
    film: Shoot, out: str, over: dict[str, int]
) -> None:
    """C-A3."""
    film.meal("12:00", "13:00")
    found = broken(played(film, ("hmc_start", "07:00", "09:30"), ("in", "09:30"), ("out", out)))
    assert {code: m for code, m in found.items() if code.startswith("amplitude")} == over


def test_rest_is_twelve_hours_and_its_price_that_of_what_is_missing_to_eleven(film: Shoot) -> None:
    """C-A5, C-A6: ten hours: two missing, one priced at a quarter of 27.95, or given back."""
    film.previous_outs = {"ana": film.at("00:00")}
    sheet = played(film, ("in", "10:00"), ("out", "12:00"))
    assert broken(sheet) == {"daily_rest_12h": 120}
    due = next(d for d in sheet.indemnities if d.code == "missing_rest")
    assert (due.quantity, due.amount, due.given_back) == (60, Decimal("6.99"), 60)


def test_nine_hours_are_enough_where_the_conditions_are_said_to_be_met(film: Shoot) -> None:
    """C-A5."""
    film.previous_outs = {"ana": film.at("00:00")}
    assert broken(played(film, ("in", "09:00"), ("out", "12:00"), short_rest=True)) == {}


# Summer night 22:00-06:00. 19:30 to 04:00 less half an hour is eight hours, six of them at night.
# Up to 816.00 (2 x 408.00) twice 50 %: 6 x 27.95 = 167.70; up to 2040.00 once: 83.85; from there nothing.
@pytest.mark.parametrize(
    ("rate", "gross"),
    [
        ("408.03", "575.73"),
        ("816.00", "983.70"),
        ("816.01", "899.86"),
        ("2039.99", "2123.84"),
        ("2040.00", "2040.00"),
    ],
)
def test_a_night_is_raised_by_the_level_of_the_pay(film: Shoot, rate: str, gross: str) -> None:
    """C-A14, C-A15."""
    film.meal("21:00", "21:30")
    sheet = played(film, ("in", "19:30"), ("out", "04:00 +1"), rate=rate)
    assert (sheet.worked_minutes, sheet.gross) == (480, Decimal(gross))


@pytest.mark.parametrize(("reading", "gross"), [("after_doubling", "631.63"), ("before_doubling", "687.53")])
def test_premiums_together_are_cut_at_two_hundred(film: Shoot, reading: str, gross: str) -> None:
    """C-A15: a Sunday (200) at night (100) for four hours, cut at 200 or at twice 150 (300, under 400).

    20:00 to 24:00 of a summer Sunday: two hours at 200 %, two at night at 200 or 300 %: 8 or 10 hours of 27.95.
    """
    film.day = date(2019, 6, 23)
    film.readings = {"premium_cap_performers_3097": reading}
    sheet = played(film, ("in", "20:00"), ("out", "00:00 +1"))
    assert sheet.gross == Decimal(gross)
    assert sheet.open_readings == ("premium_cap_performers_3097",)


def test_a_short_film_has_its_own_minimum_and_premiums(film: Shoot) -> None:
    """C-A18: 145.82 a day, 10 % for the night and for Sunday, at most 20 together; its hour is the contract's."""
    sheet = played(film, ("in", "22:00"), ("out", "02:00 +1"), rate="145.82", craft="court_metrage", hourly="18.20")
    assert sheet.gross == Decimal("145.82") + Decimal("7.28")
    assert sheet.reason is None


def test_a_continuous_day_is_full_after_seven_hours_forty_and_its_pause(film: Shoot) -> None:
    """C-A9: 7 h 40 and 20 min of pause; a minute more is overtime."""
    film.form = DayForm.CONTINUOUS
    sheet = played(film, ("in", "12:00"), ("pause_start", "16:00", "16:20"), ("out", "20:01"))
    assert paid(sheet) == [("pause", 20, 100), ("cachet", 460, 100), ("overtime_25", 1, 125)]
    assert sheet.breaches == ()


def test_an_early_start_owes_a_breakfast_whose_amount_is_not_known(film: Shoot) -> None:
    """C-A16."""
    sheet = played(film, ("in", "06:59"), ("out", "11:00"))
    assert [(d.code, d.amount) for d in sheet.indemnities] == [("breakfast", None)]


def test_after_2021_the_hour_is_not_known_and_nothing_is_guessed(film: Shoot) -> None:
    """N-08: the cachet alone can be paid; what lies beyond it needs the contract's own hour."""
    film.day = date(2026, 6, 16)
    hire(film, ("in", "08:00"), ("out", "17:00"), rate="430.00")
    sheet = film.sheet(person="ana")
    assert (sheet.gross, sheet.paid) == (None, ())
    assert sheet.reason is not None
    assert "C-A13" in sheet.reason.text("en")
    film.people.clear()
    known = played(film, ("in", "08:00"), ("out", "17:00"), rate="430.00", hourly="28.00")
    assert known.gross == Decimal("465.00")


def test_a_cachet_below_the_minimum_is_paid_as_agreed_and_said(film: Shoot) -> None:
    """C-A19."""
    sheet = played(film, ("in", "08:00"), ("out", "12:00"), rate="400.00")
    assert sheet.gross == Decimal("400.00")
    assert sheet.reason is not None
    assert "408,00" in sheet.reason.text("fr")


def test_a_child_in_a_film_keeps_its_own_hours_and_the_films_amplitude(film: Shoot) -> None:
    """EX-14, D-22, D-31, C-A3: hair and make-up counts as a child's work (D-41), and not in the eight hours paid."""
    film.day = date(2026, 10, 8)
    film.child(("hmc_start", "13:50"), ("in", "14:20"), ("pause_start", "15:20", "15:50"), ("out", "17:20"))
    sheet = film.sheet(person="lou")
    assert (sheet.worked_minutes, sheet.breaches) == (180, ())
    assert paid(sheet) == [("cachet", 150, 100)]
    back = earliest_call(film.production, film.people[0], film.day, film.at("17:20"))
    assert back == film.at("07:20 +1")


ENGAGED = {"first": "2019-06-17", "last": "2019-06-19"}


def week_of(*days: tuple[date, str, str], area: str = "paris", **terms: object) -> WeekSheet:
    shoots = []
    for day, start, end in days:
        shoot = Shoot(day=day, agreement="fr-3097", area=area)
        hire(shoot, ("in", start), ("out", end), **terms)
        shoots.append(shoot)
    weeks = Weeks([shoot.situation("23:59 +1") for shoot in shoots])
    return weeks.sheets(monday_of(days[-1][0]))["ana"]


def test_overtime_of_an_engagement_is_seen_at_its_end() -> None:
    """C-A13: 9 h 30, 7 h and 9 h are 25 h 30, an hour and a half beyond three days: 3 × 408.03 + 52.41.

    After two of them it is half an hour: 2 × 408.03 + 17.47.
    """
    days = [(date(2019, 6, 17), "08:00", "17:30"), (date(2019, 6, 18), "08:00", "15:00")]
    before = week_of(*days, **ENGAGED)
    assert before.gross == Decimal("833.53")
    week = week_of(*days, (date(2019, 6, 19), "08:00", "17:00"), **ENGAGED)
    assert week.gross == Decimal("1276.50")
    assert ("overtime_25", 90) in [(p.bracket, p.minutes) for p in week.paid]


def test_a_sixth_day_in_paris_is_raised_by_a_quarter_of_the_hour() -> None:
    """C-A10: eight hours at a quarter of 27.95."""
    days = [(date(2019, 6, 17 + n), "08:00", "16:00") for n in range(6)]
    assert [(d.quantity, d.amount) for d in week_of(*days).indemnities if d.code == "sixth_day"] == [
        (480, Decimal("55.90"))
    ]
    assert not [d for d in week_of(*days, area="regions").indemnities if d.code == "sixth_day"]


def test_a_cachet_is_explained_line_by_line(film: Shoot) -> None:
    """EX-11: the steps add up to the gross."""
    film.meal("13:00", "14:00")
    sheet = played(film, *EX_11)
    situation = film.situation("23:00 +1")
    member = situation.crew["ana"]
    assert member is not None
    told = {step.what.text("en"): step.figure for step in explain(situation, member, sheet)}
    amounts = [
        told["the contract's cachet"],
        told["on top: overtime +25%"],
        told["on top: hair, make-up and costume beyond the cachet"],
    ]
    assert amounts == [Decimal("408.03"), Decimal("34.94"), Decimal("8.37")]
    assert told["gross"] == sum(amounts)
