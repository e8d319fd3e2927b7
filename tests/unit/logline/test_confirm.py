"""Drafted times count for nothing until they are confirmed; then they are the punches that they stood for."""

from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shootday.clock import FixedClock
from shootday.day.drafted import drafted
from shootday.day.facts import DayFacts
from shootday.desk import Desk
from shootday.entries import Punch, PunchAction
from shootday.exchange import load
from shootday.journal import Journal
from shootday.labour.hours import timesheets
from shootday.labour.situation import Situation
from shootday.production.dayplan import DayPlan
from shootday.production.production import Production
from shootday.spans import later

FICTION = Path(__file__).parents[3] / "fixtures" / "fiction"
EVENING = datetime.fromisoformat("2026-10-14T19:50+02:00")


@pytest.fixture(scope="module")
def production() -> Production:
    return load(FICTION)


@pytest.fixture
def desk(production: Production, tmp_path: Path) -> Desk:
    """The evening of a day on which nothing was logged."""
    return Desk(production, Journal(tmp_path), date(2026, 10, 14), FixedClock(EVENING), lang="fr", author="ines")


def test_confirming_a_department_is_punching_each_at_their_drafted_time(desk: Desk) -> None:
    plan = desk.snapshot.day_plan
    assert all(sheet.worked_minutes is None for sheet in desk.snapshot.sheets.values())
    members = [p.id for p in desk.production.members("image") if p.id in plan.calls]
    drafts = {person: drafted(plan, desk.snapshot.facts, person) for person in members}

    assert desk.log("confirme image").ok
    for person, draft in drafts.items():
        marks = {mark.action: mark.at for mark in desk.snapshot.facts.punches[person]}
        assert marks == {PunchAction.IN: draft.in_at, PunchAction.OUT: draft.out_at}
    confirmed = {person: desk.snapshot.sheets[person] for person in members}
    assert desk.log("annule").ok
    assert desk.log("annule").ok
    for person, draft in drafts.items():
        for verb, at in (("in", draft.in_at), ("out", draft.out_at)):
            assert at is not None
            assert desk.log(f"{verb} @{person} {at.astimezone(plan.zone):%H:%M}").ok
    assert {person: desk.snapshot.sheets[person] for person in members} == confirmed
    assert desk.log("confirme image").text == "Aucune heure proposée et passée à confirmer."


def test_an_exception_has_its_own_time_or_is_left_out(desk: Desk) -> None:
    assert desk.log("confirme arr lumière sauf zoé 7:45 aziz").ok
    punched = desk.snapshot.facts.punches
    assert punched["zoe"][0].at == datetime.fromisoformat("2026-10-14T07:45+02:00")
    assert "aziz" not in punched
    assert "leopold" in punched


@pytest.mark.parametrize(
    "line", ["confirme", "confirme image 19:00", "confirme lumière sauf zoé 20:10", "confirme image sauf zoé"]
)
def test_what_is_not_clear_is_not_confirmed(desk: Desk, line: str) -> None:
    assert not desk.log(line).ok
    assert desk.snapshot.entries == ()


def test_nobody_is_confirmed_out_who_never_came_and_nothing_that_is_still_to_come(desk: Desk) -> None:
    assert not desk.log("confirme départ image").ok
    desk.clock = FixedClock(EVENING.replace(hour=7, minute=40))
    desk.tick()
    assert desk.log("confirme image").ok
    punches = [entry.fact for entry in desk.snapshot.entries]
    assert [fact.action for fact in punches if isinstance(fact, Punch)] == [PunchAction.IN]


@cache
def recorded() -> tuple[Production, DayPlan, DayFacts]:
    production = load(FICTION)
    snap = Desk(
        production, Journal(FICTION), date(2026, 10, 14), FixedClock(EVENING), lang="fr", author="ines"
    ).snapshot
    return production, snap.day_plan, snap.facts


@settings(max_examples=15, deadline=None)
@given(st.integers(-120, 240), st.integers(-300, 300))
def test_drafted_times_never_change_hours_or_pay(call: int, wrap: int) -> None:
    production, plan, facts = recorded()
    moved = replace(plan, calls={p: later(at, call) for p, at in plan.calls.items()}, wrap=later(plan.wrap, wrap))
    sheets = [timesheets(Situation(production, each, facts, EVENING), {}) for each in (plan, moved)]
    assert sheets[0] == sheets[1]
