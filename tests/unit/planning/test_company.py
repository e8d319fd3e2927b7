"""Scenes that share a day or must not, and places that need an authorisation: checked, planned, told in a clash."""

from datetime import date
from typing import Any

import pytest

from shootday.planning.check import check
from shootday.planning.grounds import Ground
from shootday.planning.prepare import prepare
from shootday.planning.propose import options_of
from shootday.planning.situation import Owed, Situation
from shootday.planning.solve import Effort
from shootday.planning.violation import Rule
from shootday.production.plan import ShootingDay
from shootday.production.scenes import together

SUNDAY, MONDAY, TUESDAY, WEDNESDAY = (date(2026, 10, n) for n in (11, 12, 13, 14))
QUICK = Effort(deterministic_seconds=0.2, steps=300)
SHORT = {"shoot_minutes": 60}


@pytest.fixture
def start(scene: Any, production: Any) -> Any:
    """Scenes by number on days, on Sunday evening."""

    def made(
        plan: dict[date, tuple[str, ...]], facts: dict[str, dict[str, object]], *left: Owed, **more: object
    ) -> Situation:
        numbers = [number for day in plan.values() for number in day]
        paper = production(tuple(scene(n, **SHORT, **facts.get(n, {})) for n in numbers), plan, **more)
        return Situation(paper, paper.plan, SUNDAY, left)

    return made


def day(at: date, *segments: str) -> ShootingDay:
    return ShootingDay(date=at, segments=segments)


def test_the_checker_names_scenes_that_must_share_a_day(start: Any) -> None:
    at = start({MONDAY: ("1", "2")}, {"1": {"same_day": ("2",)}})
    assert check(at, [day(MONDAY, "1", "2")]) == ()
    found = check(at, [day(MONDAY, "1"), day(TUESDAY, "2")])
    assert [(v.rule, v.grounds) for v in found] == [
        (Rule.TOGETHER, (Ground(document="scenes.yaml", item="1", field="same_day"),))
    ]
    assert [v.rule for v in check(at, [day(MONDAY, "1")], ["2"])] == [Rule.TOGETHER]


def test_the_checker_names_scenes_that_must_not_share_a_day(start: Any) -> None:
    at = start({MONDAY: ("1", "2")}, {"1": {"not_same_day": ("2",)}})
    assert [v.rule for v in check(at, [day(MONDAY, "1", "2")])] == [Rule.APART]
    assert check(at, [day(MONDAY, "1"), day(TUESDAY, "2")]) == ()


def test_a_scene_that_is_in_the_can_has_no_say(start: Any) -> None:
    at = start({MONDAY: ("1", "2")}, {"1": {"same_day": ("2",)}}, Owed("2", 100))
    assert check(at, [day(MONDAY, "1")]) == ()
    assert prepare(at).together == ()


def test_whoever_is_tied_to_one_of_a_group_is_tied_to_all(scene: Any) -> None:
    scenes = (scene("1", same_day=("2",)), scene("2"), scene("3", same_day=("2",)), scene("4"))
    assert together(scenes) == (frozenset("123"),)


def test_what_must_be_apart_is_moved_apart(start: Any) -> None:
    at = start({MONDAY: ("1", "2"), TUESDAY: ("3",)}, {"1": {"not_same_day": ("2",)}})
    assert prepare(at).apart == ((0, 1),)
    for option in options_of(at, effort=QUICK).options:
        assert not any({"1", "2"} <= set(d.segments) for d in option.days)
        assert option.unplaced == ()


def test_what_must_be_together_moves_together(start: Any) -> None:
    away = {"ana": {"unavailable": [{"first": MONDAY, "last": MONDAY}]}}
    facts = {"1": {"same_day": ("2",), "roles": ("ana",)}}
    at = start({MONDAY: ("1", "2"), TUESDAY: ("3",)}, facts, people=away)
    for option in options_of(at, effort=QUICK).options:
        assert option.unplaced == ()
        assert any({"1", "2"} <= set(d.segments) for d in option.days)


def test_company_that_leaves_no_day_is_told_as_a_clash(start: Any) -> None:
    people = {
        "ana": {"unavailable": [{"first": MONDAY, "last": TUESDAY}]},
        "bob": {"unavailable": [{"first": WEDNESDAY, "last": date(2026, 12, 1)}]},
    }
    facts = {"1": {"same_day": ("2",), "roles": ("ana",)}, "2": {"roles": ("bob",)}}
    clash = options_of(start({MONDAY: ("1", "2")}, facts, people=people), effort=QUICK).clash[0]
    assert {rule.rule for rule in clash.rules} == {Rule.DAYS, Rule.PERSON, Rule.TOGETHER}
    tie = next(rule for rule in clash.rules if rule.rule is Rule.TOGETHER)
    assert tie.said.text("en") == "1 and 2 share a day"
    assert tie.relaxed.unplaced == ()


def test_a_place_is_used_on_the_dates_of_its_authorisation(start: Any) -> None:
    dates = [{"first": TUESDAY, "last": TUESDAY}]
    at = start({MONDAY: ("1",), TUESDAY: ()}, {}, locations={"cafe": {"authorised": dates}})
    found = check(at, [day(MONDAY, "1")])
    assert [(v.rule, v.grounds) for v in found] == [
        (Rule.AUTHORISATION, (Ground(document="locations.yaml", item="cafe", field="authorised"),))
    ]
    assert check(at, [day(TUESDAY, "1")]) == ()
    option = options_of(at, effort=QUICK).options[0]
    assert [d.date for d in option.days if d.segments] == [TUESDAY]
    assert option.moved[0].reason.text("en") == "Cafe has no authorisation on 12/10 for scene 1"


def test_an_authorisation_that_ran_out_is_told_as_a_clash(start: Any) -> None:
    dates = [{"first": SUNDAY, "last": SUNDAY}]
    clash = options_of(start({MONDAY: ("1",)}, {}, locations={"cafe": {"authorised": dates}}), effort=QUICK).clash[0]
    assert {rule.rule for rule in clash.rules} == {Rule.DAYS, Rule.AUTHORISATION}
    told = next(rule for rule in clash.rules if rule.rule is Rule.AUTHORISATION)
    assert told.said.text("fr") == "Cafe est autorisé : du 11/10 au 11/10"
    assert told.relaxed.unplaced == ()
