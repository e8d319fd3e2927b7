"""IDCC 3097, titre III, sous-titre II, and the extras of IDCC 2642: signing in, make-up, hours, rest, weeks."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from shootday.labour.calendar import monday_of
from shootday.labour.rest import earliest_call
from shootday.labour.timesheet import Timesheet
from shootday.labour.week import Weeks
from shootday.labour.weeksheet import WeekSheet
from shootday.production.people import Contract, Person, PersonKind
from tests.unit.labour.shoot_day import Mark, Shoot

EX_13 = (
    ("rdv", "07:30"),
    ("hmc_start", "08:00", "08:20"),
    ("in", "08:20"),
    ("out", "20:05"),
    ("hmc_start", "20:05", "20:15"),
)


@pytest.fixture
def film(shoot: Shoot) -> Shoot:
    """Tuesday 16 June 2026 under the agreement of film production."""
    shoot.agreement = "fr-3097"
    return shoot


def hire(film: Shoot, *marks: Mark, rate: str = "107.00", **terms: object) -> None:
    contract = Contract.model_validate({"unit": "day", "rate": rate, "charges": "extras", **terms})
    film.hire(Person(id="ida", name="Ida", kind=PersonKind.EXTRA, contract=contract), marks)


def played(film: Shoot, *marks: Mark, rate: str = "107.00", **terms: object) -> Timesheet:
    hire(film, *marks, rate=rate, **terms)
    return film.sheet(person="ida")


def paid(sheet: Timesheet) -> list[tuple[str, int, int]]:
    return [(p.bracket, p.minutes, p.percent) for p in sheet.paid]


def broken(sheet: Timesheet) -> Mapping[str, int]:
    return {b.code: b.minutes for b in sheet.breaches}


@pytest.mark.parametrize(("reading", "amplitude"), [("yes", 765), ("no", 735)])
def test_sixty_extras_of_the_reference(film: Shoot, reading: str, amplitude: int) -> None:
    """EX-13: 107.00 + 3.25 × 12.159 = 146.52; the amplitude with and without signing in (K-07)."""
    film.readings = {"emargement_in_amplitude": reading}
    film.extras = 60
    film.meal("13:00", "14:15")
    sheet = played(film, *EX_13)
    assert (sheet.worked_minutes, sheet.amplitude_minutes) == (630, amplitude)
    assert paid(sheet) == [("engagement_10", 480, 110), ("overtime_25", 120, 125), ("overtime_50", 30, 150)]
    assert sheet.gross == Decimal("146.52")
    assert broken(sheet) == {"day_over_10h": 30, "amplitude_12h": amplitude - 720}
    assert [(w.code, w.minutes) for w in sheet.warnings] == [("early_pause", 50)]
    assert [(d.code, d.quantity, d.amount) for d in sheet.indemnities] == [
        ("hmc", 30, None),
        ("meal", 1, Decimal("21.10")),
    ]
    assert "emargement_in_amplitude" in sheet.open_readings
    back = earliest_call(film.production, film.people[0], film.day, film.at("20:15"))
    assert back == film.at("08:15 +1")


def test_signing_in_is_work_when_fewer_than_fifty_are_called(film: Shoot) -> None:
    """C-E3: forty-eight and herself: the half-hour counts."""
    film.extras = 48
    film.meal("13:00", "14:15")
    assert played(film, *EX_13).worked_minutes == 660


def test_signing_in_and_make_up_beyond_half_an_hour_are_work(film: Shoot) -> None:
    """C-E3, C-E4: ten minutes of each."""
    film.extras = 60
    sheet = played(film, ("rdv", "07:20"), ("hmc_start", "08:00", "08:40"), ("in", "08:40"), ("out", "11:00"))
    assert sheet.worked_minutes == 10 + 10 + 140


def test_a_night_of_an_extra_is_raised_and_cut_with_a_sunday_at_two_hundred(film: Shoot) -> None:
    """C-E10: 20:00 to 02:00 from a Sunday on, 12.159 an hour: 107.00 + 4 h at 100 % + 4 h at 50 %."""
    film.day = date(2026, 6, 21)
    sheet = played(film, ("in", "20:00"), ("out", "02:00 +1"))
    assert [(p.bracket, p.percent) for p in sheet.paid[:-1]] == [
        ("engagement_10+sunday", 210),
        ("engagement_10+night", 160),
        ("engagement_10+night+sunday", 260),
    ]
    assert sheet.gross == Decimal("179.95")


def test_rest_of_an_extra_is_twelve_hours_and_priced_to_eleven(film: Shoot) -> None:
    """C-E6: ten hours: an hour at a quarter of 12.159."""
    film.previous_outs = {"ida": film.at("00:00")}
    sheet = played(film, ("in", "10:00"), ("out", "12:00"))
    assert broken(sheet) == {"daily_rest_12h": 120}
    due = next(d for d in sheet.indemnities if d.code == "missing_rest")
    assert (due.quantity, due.amount) == (60, Decimal("3.04"))


def test_an_extra_below_the_minimum_is_paid_as_agreed_and_said(film: Shoot) -> None:
    """C-E12."""
    sheet = played(film, ("in", "08:00"), ("out", "12:00"), rate="100.00")
    assert sheet.gross == Decimal("100.00")
    assert sheet.reason is not None
    assert "107,00" in sheet.reason.text("fr")


@pytest.mark.parametrize(
    ("craft", "least"), [("silhouette_muette", "150.00"), ("silhouette_parlante", "250.00"), ("passant", "107.00")]
)
def test_silhouettes_have_minima_of_their_own(film: Shoot, craft: str, least: str) -> None:
    """C-E12."""
    sheet = played(film, ("in", "08:00"), ("out", "12:00"), rate="100.00", craft=craft)
    assert sheet.reason is not None
    assert least in sheet.reason.text("en")


@pytest.mark.parametrize(
    ("rate", "weekly", "least"),
    [("492.10", None, "492.11"), ("492.11", None, None), ("611.40", 2880, "611.41"), ("611.41", 2880, None)],
)
def test_a_week_of_an_extra_has_its_own_minimum(film: Shoot, rate: str, weekly: int | None, least: str | None) -> None:
    """C-E9, C-E12: 492.11 for forty hours, 611.41 for forty-eight, while they were in force."""
    film.day = date(2024, 6, 18)
    reason = played(film, ("in", "08:00"), ("out", "12:00"), rate=rate, unit="week", weekly_minutes=weekly).reason
    assert reason is not None
    told = "below the minimum" in reason.text("en")
    assert told is (least is not None)
    assert least is None or least in reason.text("en")


def week_of(*ends: str, area: str = "regions", readings: Mapping[str, str] | None = None) -> WeekSheet:
    """From Monday 15 June on, from 08:00 to an hour, an hour of lunch; 492.11 a week: 41.25 hours of 11.93."""
    shoots = []
    for n, end in enumerate(ends):
        shoot = Shoot(day=date(2026, 6, 15 + n), agreement="fr-3097", area=area, readings=dict(readings or {}))
        shoot.meal("12:00", "13:00")
        hire(shoot, ("in", "08:00"), ("out", end), rate="492.11", unit="week")
        shoots.append(shoot)
    return Weeks([s.situation("23:59 +1") for s in shoots]).sheets(monday_of(date(2026, 6, 15)))["ida"]


def test_a_week_holds_forty_hours_and_a_six_day_week_forty_eight() -> None:
    """C-E9, C-E12: 492.11 and 611.41."""
    assert week_of(*["17:00"] * 5).gross == Decimal("492.11")
    assert week_of(*["17:00"] * 6).gross == Decimal("611.41")


@pytest.mark.parametrize(("reading", "gross"), [("50", "629.30"), ("25", "626.32")])
def test_the_forty_ninth_hour_of_a_week_is_read_in_two_ways(reading: str, gross: str) -> None:
    """C-E9: 492.11 × 52.75 or 52.50 ÷ 41.25."""
    assert week_of(*["17:00"] * 5, "18:00", readings={"extras_49th_hour_3097": reading}).gross == Decimal(gross)


def test_a_sixth_day_in_paris_is_raised_by_half() -> None:
    """C-E9: 492.11 and eight hours of 11.93 at 150 %."""
    assert week_of(*["17:00"] * 6, area="paris").gross == Decimal("635.27")


@pytest.mark.parametrize(("extras", "least"), [(10, "98.00"), (30, "96.00")])
def test_extras_of_television_are_under_the_agreements_hours_and_their_own_minima(
    shoot: Shoot, extras: int, least: str
) -> None:
    """3.3, B-24: 95 a day, 9 hours: 95 + 95 ÷ 8 × 1.25 = 109.84; the least depends on how many are called."""
    shoot.extras = extras
    shoot.meal("12:00", "13:00")
    sheet = played(shoot, ("in", "08:00"), ("out", "18:00"), rate="95.00")
    assert (sheet.gross, sheet.agreement) == (Decimal("109.84"), "fr-2642-extras")
    assert sheet.reason is not None
    assert least in sheet.reason.text("en")


def test_a_week_of_an_extra_of_television_is_paid_by_its_length() -> None:
    """B-20, B-21, 3.3: four and a half days of 98 for 35 hours are 441, 12.60 an hour; 40 h: 5 more at 125 %."""
    shoots = []
    for n in range(5):
        shoot = Shoot(day=date(2026, 6, 15 + n), agreement="fr-2642")
        shoot.meal("12:00", "13:00")
        hire(shoot, ("in", "08:00"), ("out", "17:00"), rate="441.00", unit="week")
        shoots.append(shoot)
    sheet = Weeks([s.situation("23:59 +1") for s in shoots]).sheets(monday_of(date(2026, 6, 15)))["ida"]
    assert (sheet.gross, sheet.agreement) == (Decimal("519.75"), "fr-2642-extras")


@pytest.mark.parametrize(
    ("agreement", "supplements", "owed"),
    [
        ("fr-3097", ["uniform", "fitting"], {"uniform": "70.00", "fitting": "25.00"}),
        ("fr-3097", ["dinner_suit"], {"dinner_suit": "95.00"}),
        ("fr-2642", ["silhouette", "special_costume"], {"silhouette": "41.82", "special_costume": "46.58"}),
        ("fr-2642", ["fitting"], {"fitting": "15.38"}),
        ("fr-2642", ["uniform"], {"uniform": None}),
        ("fr-2642", [], {}),
    ],
)
def test_what_an_extra_brings_is_paid_besides_the_day(
    shoot: Shoot, agreement: str, supplements: list[str], owed: dict[str, str | None]
) -> None:
    """C-E13, 3.3; an amount that the text does not give is not guessed."""
    shoot.agreement = agreement
    sheet = played(shoot, ("in", "08:00"), ("out", "12:00"), supplements=supplements)
    assert {d.code: d.amount for d in sheet.indemnities} == {
        code: None if amount is None else Decimal(amount) for code, amount in owed.items()
    }
    assert all(d.unit == "times" and d.source for d in sheet.indemnities)


@pytest.mark.parametrize(("rate", "told"), [("104.56", True), ("104.57", False)])
def test_a_lighting_double_of_television_has_a_minimum_of_its_own(shoot: Shoot, rate: str, told: bool) -> None:
    """3.3."""
    sheet = played(shoot, ("in", "08:00"), ("out", "12:00"), rate=rate, craft="doublure_lumiere")
    assert (sheet.reason is not None and "104.57" in sheet.reason.text("en")) is told
