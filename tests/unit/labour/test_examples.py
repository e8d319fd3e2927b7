"""The reference's worked examples for technicians, to the minute and the cent, under every reading of what is open."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from shootday.labour.rest import earliest_call
from shootday.production.info import ProductionKind
from tests.unit.labour.shoot_week import Run, Worked

MON = date(2026, 6, 15)
LUNCH = ("13:00", "14:00")
LATER = ("13:30", "14:30")


def days(*worked: tuple[str, str]) -> list[Worked]:
    """From Monday 15 June on, an hour of lunch each day."""
    return [(MON + timedelta(days=n), start, end, LATER) for n, (start, end) in enumerate(worked)]


def once(day: date, start: str, end: str, meal: tuple[str, str] | None = None) -> list[Worked]:
    return [(day, start, end, meal)]


FILM: dict[str, Any] = {"agreement": "fr-3097", "craft": "machiniste"}
BY_DAY = {**FILM, "unit": "hour", "rate": "23.794", "craft": "electricien"}
CHIEF = {**FILM, "rate": "1151.70", "craft": "chef_electricien"}
CADREUR: dict[str, Any] = {"agreement": "fr-2642", "unit": "day", "rate": "256.40", "craft": "cadreur"}
SCRIPTE: dict[str, Any] = {"agreement": "fr-2642", "unit": "week", "rate": "855.28", "craft": "scripte"}
ELECTRICIEN = {**SCRIPTE, "rate": "721.54", "craft": "electricien"}
PLAIN = days(*[("08:00", "18:30")] * 4, ("08:00", "18:00"))
HEAVY = days(("08:00", "18:30"), ("08:00", "18:30"), ("08:00", "20:00"), ("08:00", "19:00"), ("08:00", "19:00"))
NIGHT = once(date(2026, 11, 16), "18:00", "04:30 +1", ("23:00", "00:00 +1"))
SPRING = once(date(2026, 3, 28), "18:00", "05:30 +1", ("22:00", "23:00"))
TURNED = [*once(date(2026, 6, 16), "14:30", "23:30", None), *once(date(2026, 6, 17), "08:00", "13:00", None)]
SHORT = [*once(date(2026, 6, 16), "14:30", "22:00", None), *once(date(2026, 6, 17), "07:30", "13:00", None)]
LONG = once(date(2026, 6, 16), "08:00", "20:30", LUNCH)
FICTION_NIGHT = once(date(2026, 6, 18), "17:00", "03:00 +1", ("21:00", "22:00"))
WINTER_NIGHT = once(date(2026, 1, 15), "17:00", "03:00 +1", ("21:00", "22:00"))
LATE_MEAL = once(date(2026, 6, 16), "07:00", "16:00", ("13:45", "14:45"))
THIRTEEN = once(date(2026, 6, 16), "08:00", "22:00", ("14:00", "15:00"))

STACK, CAP, UNIT = "day_engagement_stacking", "anticipated_hours_inside_cap", "anticipated_hour_unit"
TABLE: list[tuple[str, dict[str, Any], list[Worked], dict[str, Any]]] = [
    (
        "EX-01",
        FILM,
        PLAIN,
        {"week_h": 47, "paid_h": 46, "week_phe": "49.5", "week_eur": "1177.80", "week_breaches": {}, "open": ()},
    ),
    (
        "EX-02",
        CHIEF,
        HEAVY,
        {
            "week_h": 50,
            "paid_h": 49,
            "week_phe": "55.25",
            "week_eur": "1590.79",
            "week_breaches": {"week_over_48h": 60},
            "breaches": {"day_over_10h": 60},
            "open": ("art38_allocation",),
        },
    ),
    (
        "EX-02 by top bracket",
        {**CHIEF, "readings": {"art38_allocation": "by_top_bracket"}},
        HEAVY,
        {"week_phe": "54.50", "week_eur": "1569.19"},
    ),
    (
        "EX-03",
        BY_DAY,
        NIGHT,
        {
            "day_h": "9.5",
            "night_h": "7.5",
            "phe": "16.25",
            "eur": "386.65",
            "next_call": "2026-11-17T15:30+01:00",
            "breaches": {},
            "open": (),
        },
    ),
    ("EX-03 replace", {**BY_DAY, "readings": {STACK: "replace"}}, NIGHT, {"phe": "16.25", "eur": "386.65", "open": ()}),
    (
        "EX-04",
        BY_DAY,
        SPRING,
        {
            "day_h": "9.5",
            "sunday_h": "4.5",
            "phe": "16.75",
            "eur": "398.55",
            "next_call": "2026-03-29T16:30+02:00",
            "breaches": {},
            "sunday_recovery": (420, "166.56", 420),
        },
    ),
    (
        "EX-06",
        FILM,
        TURNED,
        {
            "rest_h": "8.5",
            "missing_rest": (150, "59.49", None),
            "last_breaches": {"daily_rest_11h": 150},
            "open": (UNIT,),
        },
    ),
    (
        "EX-06 by the hour begun",
        {**FILM, "readings": {UNIT: "started_hour"}},
        TURNED,
        {"missing_rest": (180, "71.38", None), "open": (UNIT,)},
    ),
    (
        "EX-07 as the agreement lets it",
        {**SCRIPTE, "terms": {"short_rest": True}},
        SHORT,
        {"rest_h": "9.5", "missing_rest": (90, "18.33", 135), "last_breaches": {}},
    ),
    (
        "EX-07 without its conditions",
        SCRIPTE,
        SHORT,
        {"rest_h": "9.5", "missing_rest": (90, "18.33", 135), "last_breaches": {"daily_rest_11h": 90}},
    ),
    (
        "EX-08, the rounded day rate",
        CADREUR,
        LONG,
        {"day_h": "11.5", "phe": "12.5", "eur": "400.63", "open": ("day_hourly_base_2642",)},
    ),
    (
        "EX-08, the day rate before it is rounded",
        {**CADREUR, "rate": str(Decimal("1009.57") * 40 / 35 / Decimal("4.5"))},
        LONG,
        {"phe": "12.5", "eur": "400.62"},
    ),
    ("EX-08 week ÷ 35", {**CADREUR, "readings": {"day_hourly_base_2642": "week_over_35"}}, LONG, {"eur": "386.20"}),
    (
        "EX-10 scripte",
        SCRIPTE,
        FICTION_NIGHT,
        {"day_h": "9", "night_h": "5", "phe": "10.25", "eur": "250.47", "taxi": 1},
    ),
    ("EX-10 électricien", ELECTRICIEN, FICTION_NIGHT, {"phe": "11.50", "eur": "237.08"}),
    ("EX-10 magazine", {**SCRIPTE, "kind": ProductionKind.MAGAZINE}, FICTION_NIGHT, {"night_h": "3", "phe": "9.75"}),
    ("EX-10 winter, scripte", SCRIPTE, WINTER_NIGHT, {"night_h": "6", "phe": "10.50"}),
    ("EX-10 winter, électricien", ELECTRICIEN, WINTER_NIGHT, {"phe": "12.00"}),
    ("EX-10 by the day", {**CADREUR, "craft": "scripte"}, FICTION_NIGHT, {"phe": "10.50"}),
    ("EX-16 film", {**FILM, "unit": "hour"}, LATE_MEAL, {"breaches": {"pause_before_6h": 45}}),
    ("EX-16 audiovisual", CADREUR, LATE_MEAL, {"breaches": {"pause_before_6h": 45}}),
    (
        "EX-18 add",
        BY_DAY,
        THIRTEEN,
        {
            "day_h": "13",
            "phe": "20.00",
            "breaches": {
                "day_over_10h": 180,
                "day_over_12h": 60,
                "amplitude_13h": 60,
                "pause_before_6h": 60,
            },
            "next_call": "2026-06-17T09:00+02:00",
            "open": (STACK,),
        },
    ),
    ("EX-18 replace", {**BY_DAY, "readings": {STACK: "replace"}}, THIRTEEN, {"phe": "19.25", "open": (STACK,)}),
    (
        "K-01 a Sunday hour that also cuts the rest",
        BY_DAY,
        [*once(date(2026, 6, 20), "14:00", "23:00", None), *once(date(2026, 6, 21), "08:00", "13:00", None)],
        {"missing_rest": (120, "47.59", None), "last_open": (CAP,)},
    ),
    (
        "K-01 inside the cap",
        {**BY_DAY, "readings": {CAP: "yes"}},
        [*once(date(2026, 6, 20), "14:00", "23:00", None), *once(date(2026, 6, 21), "08:00", "13:00", None)],
        {"missing_rest": (120, "0.00", None), "last_open": (CAP,)},
    ),
]


def found(run: Run, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Every figure that an example may give."""
    last, week, shoot = run.sheets[-1], run.week(), run.shoots[-1]
    frame = run.situations[-1].crew["ben"]
    end = frame.standing.day.frame.end if frame and frame.standing.day.frame else datetime(1, 1, 1, tzinfo=UTC)
    dues = {due.code: due for due in last.indemnities}

    def hours(minutes: int | None) -> Fraction:
        return Fraction(minutes or 0, 60)

    figures: dict[str, Any] = {
        "day_h": hours(last.worked_minutes),
        "night_h": hours(last.night_minutes),
        "sunday_h": hours(last.sunday_minutes),
        "rest_h": hours(last.rest_before_minutes),
        "phe": last.phe,
        "eur": last.gross,
        "breaches": {b.code: b.minutes for sheet in run.sheets for b in sheet.breaches},
        "last_breaches": {b.code: b.minutes for b in last.breaches},
        "week_h": hours(week.worked_minutes),
        "paid_h": hours(week.effective_minutes),
        "week_phe": week.phe,
        "week_eur": week.gross,
        "week_breaches": {b.code: b.minutes for b in week.breaches},
        "open": week.open_readings,
        "last_open": last.open_readings,
        "next_call": earliest_call(shoot.production, shoot.people[0], shoot.day, end),
        "taxi": dues["taxi"].quantity if "taxi" in dues else None,
    }
    for code in ("missing_rest", "sunday_recovery"):
        figures[code] = (dues[code].quantity, dues[code].amount, dues[code].given_back) if code in dues else None
    return {key: figures[key] for key in wanted}


def exact(key: str, value: Any) -> Any:
    if key == "next_call":
        return datetime.fromisoformat(value)
    if key in {"eur", "week_eur"}:
        return Decimal(value)
    if key in {"missing_rest", "sunday_recovery"}:
        return (value[0], Decimal(value[1]), value[2])
    return Fraction(value) if isinstance(value, str) else value


@pytest.mark.parametrize(("terms", "worked", "wanted"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_a_worked_example_comes_out_to_the_minute_and_the_cent(
    terms: dict[str, Any], worked: list[Worked], wanted: dict[str, Any]
) -> None:
    run = Run(**terms).days(worked)
    assert found(run, wanted) == {key: exact(key, value) for key, value in wanted.items()}


CELLS = [
    ("directeur_de_la_photographie", "2674.99", (46, 56), ("2925.76", "3862.01")),
    ("chef_operateur_du_son", "1859.16", (45, 55), ("2033.47", "2684.18")),
    ("premier_assistant_realisateur", "1415.26", (46, 56), ("1592.16", "2105.20")),
    ("chef_electricien", "1151.70", (47, 57), ("1425.23", "1914.71")),
    ("chef_maquilleur", "1259.32", (46, 56), ("1416.72", "1873.24")),
    ("scripte", "1249.08", (45, 55), ("1366.18", "1803.36")),
    ("machiniste", "951.76", (47, 57), ("1177.80", "1582.30")),
    ("habilleur", "857.00", (46, 56), ("964.12", "1274.79")),
]


@pytest.mark.parametrize(
    ("craft", "rate", "presence", "cell", "count"),
    [(craft, rate, hours[n], cells[n], 5 + n) for craft, rate, hours, cells in CELLS for n in (0, 1)],
)
def test_a_week_in_equivalence_pays_the_official_cell(
    craft: str, rate: str, presence: int, cell: str, count: int
) -> None:
    """A-28, A-30, A-31, A-50: all sixteen within two cents."""
    minutes, rest = divmod(presence * 60, count)
    run = Run(craft=craft, rate=rate, area="regions")
    for n in range(count):
        end = 8 * 60 + 60 + minutes + (rest if n == 0 else 0)
        run.days([(MON + timedelta(days=n), "08:00", f"{end // 60:02}:{end % 60:02}", LUNCH)])
    week = run.week()
    assert week.gross is not None
    assert week.worked_minutes == presence * 60
    assert abs(week.gross - Decimal(cell)) <= Decimal("0.02")
