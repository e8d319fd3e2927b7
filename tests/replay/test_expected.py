"""Recorded days against the figures worked out by hand beside them (``expected.yaml``)."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.desk.weeks import weeks
from shootday.entries import IncidentCause
from shootday.exchange import load
from shootday.journal import Journal
from shootday.views.to_hours import week_output

FIXTURES = Path(__file__).parents[2] / "fixtures"
JUDGED = sorted(p.parent.name for p in FIXTURES.glob("*/expected.yaml"))


def expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load((FIXTURES / name / "expected.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - text only
    return found


def desk_at(name: str, at: datetime, *, as_of: bool = False) -> Desk:
    folder = FIXTURES / name
    day = date.fromisoformat(expected(name)["day"])
    desk = Desk(load(folder), Journal(folder), day, FixedClock(at), lang="en", author="test")
    if as_of:
        desk.read_as_of(at)
    return desk


def at_the_end(name: str) -> Desk:
    folder, day = FIXTURES / name, date.fromisoformat(expected(name)["day"])
    entries = Journal(folder).read(day).entries
    boards = [datetime.fromisoformat(b["at"]) for b in expected(name)["board"]]
    return desk_at(name, max([*boards, *(max(e.written_at, e.happened_at) for e in entries)]))


def instants() -> list[tuple[str, int]]:
    return [(name, n) for name in JUDGED for n in range(len(expected(name).get("board", ())))]


@pytest.mark.parametrize(("name", "n"), instants())
def test_the_board_shows_what_was_worked_out_by_hand(name: str, n: int) -> None:
    wanted = expected(name)["board"][n]
    board = desk_at(name, datetime.fromisoformat(wanted["at"]), as_of=True).snapshot.board

    found = {
        "offset_minutes": str(board.offset),
        "offset_since_pat_minutes": "null" if board.offset_since_pat is None else str(board.offset_since_pat),
        "projected_wrap": board.projected_wrap.astimezone(board.plan.zone).isoformat(),
        "segments": {
            row.id: {
                "status": row.progress.status.value,
                "forecast_start": row.forecast.start.astimezone(board.plan.zone).isoformat()
                if row.forecast
                else "null",
                "forecast_end": row.forecast.end.astimezone(board.plan.zone).isoformat() if row.forecast else "null",
            }
            for row in board.rows
        },
    }
    assert found == {key: value for key, value in wanted.items() if key != "at"}


def people() -> list[tuple[str, str]]:
    return [(name, person) for name in JUDGED for person in expected(name).get("timesheets", {})]


@pytest.mark.parametrize(("name", "person"), people())
def test_a_timesheet_shows_what_was_worked_out_by_hand(name: str, person: str) -> None:
    wanted = expected(name)["timesheets"][person]
    sheet = at_the_end(name).snapshot.sheets[person]

    found: dict[str, object] = {
        "worked_minutes": str(sheet.worked_minutes),
        "paid": sorted([p.bracket, str(p.minutes), str(p.percent)] for p in sheet.paid),
        "gross": str(sheet.gross),
        "employer_cost": str(sheet.employer_cost),
        "breaches": {b.code: str(b.minutes) for b in sheet.breaches},
        "amplitude_minutes": str(sheet.amplitude_minutes),
        "rest_before_minutes": str(sheet.rest_before_minutes),
        "night_minutes": str(sheet.night_minutes),
        "phe": str(sheet.phe_decimal),
        "indemnities": {i.code: [str(i.quantity), str(i.amount), str(i.given_back)] for i in sheet.indemnities},
        "open_readings": list(sheet.open_readings),
    }
    if "paid" in wanted:
        wanted["paid"] = sorted(wanted["paid"])
    assert {key: found[key] for key in wanted} == _full(wanted)


def _full(wanted: dict[str, Any]) -> dict[str, Any]:
    """Without a word of YAML for an empty mapping."""
    return {key: {} if value == "{}" else value for key, value in wanted.items()}


@pytest.mark.parametrize(("name", "person"), [(n, p) for n in JUDGED for p in expected(n).get("weeks", {})])
def test_a_week_shows_what_was_worked_out_by_hand(name: str, person: str) -> None:
    wanted, folder = expected(name)["weeks"][person], FIXTURES / name
    journal = Journal(folder)
    days = {day: journal.read(day).entries for day in journal.days()}
    now = max(entry.written_at for entries in days.values() for entry in entries)
    output = week_output(weeks(load(folder), days, now), date.fromisoformat(f"{expected(name)['week']}-1"), "en")
    week = next(found for found in output.people if found.id == person)

    found: dict[str, object] = {
        **{key: str(getattr(week, key)) for key in wanted},
        "days": [day.date.isoformat() for day in week.days],
        "indemnities": {due.code: str(due.amount) for due in week.indemnities},
        "breaches": {breach.code: str(breach.over) for breach in week.breaches},
        "day_breaches": {f"{breach.day} {breach.code}": str(breach.minutes) for breach in week.day_breaches},
    }
    assert {key: found[key] for key in wanted} == _full(wanted)


@pytest.mark.parametrize("name", [n for n in JUDGED if "minutes_by_cause" in expected(n)])
def test_the_minutes_lost_are_those_declared(name: str) -> None:
    wanted, board = expected(name), at_the_end(name).snapshot.board

    assert {c.value: m for c, m in board.lost.items()} == {c: int(m) for c, m in wanted["minutes_by_cause"].items()}
    assert sum(board.lost.values()) == int(wanted["minutes_declared"])
    assert board.undeclared == int(wanted["minutes_undeclared"])
    assert set(wanted["minutes_by_cause"]) <= {c.value for c in IncidentCause}


@pytest.mark.parametrize("name", [n for n in JUDGED if "hot_cost" in expected(n)])
def test_the_hot_cost_and_the_reserve_are_those_worked_out(name: str) -> None:
    wanted, impact = expected(name), at_the_end(name).snapshot.impact

    for key in ("planned", "actual", "variance"):
        assert getattr(impact.day, key) == Decimal(wanted["hot_cost"][key]), key
    for key in ("planned", "used", "left"):
        assert getattr(impact.contingency, key) == Decimal(wanted["contingency"][key]), key


def test_the_hot_cost_is_split_by_department_by_cause_and_by_delay_as_worked_out() -> None:
    wanted, snap = expected("fiction")["hot_cost"], at_the_end("fiction").snapshot
    day, lines = snap.impact.day, {line.department or line.part.value: line for line in snap.impact.day.lines}

    for name, columns in wanted["departments"].items():
        assert (lines[name].planned, lines[name].actual) == (Decimal(columns["planned"]), Decimal(columns["actual"]))
    for name, cost in wanted["causes"].items():
        assert getattr(day, name) == Decimal(cost), name
    told = [(c.line.cause.value if c.line.cause else "undeclared", c.line.minutes, c.cost) for c in snap.delay_costs]
    assert [[cause, str(minutes), str(cost)] for cause, minutes, cost in told] == wanted["delays"]
    assert sum(minutes for _, minutes, _ in told) == snap.board.offset


def test_what_a_day_engaged_stays_committed_on_the_next_day_until_the_ledger_holds_it() -> None:
    ended = at_the_end("fiction").snapshot.impact
    folder, day = FIXTURES / "fiction", date(2026, 10, 15)
    morning = FixedClock(datetime.fromisoformat("2026-10-15T06:00:00+02:00"))
    production = load(folder)
    next_day = Desk(production, Journal(folder), day, morning, lang="en", author="test").snapshot.impact
    assert next_day.total.committed == ended.total.committed
    assert next_day.day.actual == 0
    assert next_day.contingency.days_left == 16

    booked = production.devis.model_copy(update={"ledger_date": date(2026, 10, 14)})
    held = production.model_copy(update={"devis": booked})
    held_day = Desk(held, Journal(folder), day, morning, lang="en", author="test").snapshot.impact
    # the ledger's figures are still those of the 13th: with its date moved on, what the 14th engaged is in neither
    assert held_day.total.committed == ended.total.committed - ended.day.actual


def test_the_follow_up_ends_where_it_was_worked_out_and_shares_the_reserve_over_the_days_left() -> None:
    wanted, impact = expected("fiction")["follow_up"], at_the_end("fiction").snapshot.impact

    assert impact.total.revised == Decimal(wanted["revised"])
    assert impact.total.estimated_final == Decimal(wanted["estimated_final"])
    assert impact.contingency.days_left == int(wanted["days_left"])
    assert impact.contingency.left_a_day == Decimal(wanted["left_a_day"])
