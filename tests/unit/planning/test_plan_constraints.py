"""Each rule of the model alone, on two scenes: a plan that keeps it is feasible, one that breaks it is not."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from ortools.sat.python import cp_model

from shootday.planning.constraints.capacity import capacity, longest
from shootday.planning.constraints.clock import clock
from shootday.planning.constraints.light import light
from shootday.planning.constraints.minors import minors
from shootday.planning.constraints.people import people
from shootday.planning.constraints.placement import placement
from shootday.planning.constraints.sequence import sequence
from shootday.planning.constraints.visits import visits
from shootday.planning.prepare import prepare
from shootday.planning.problem import Problem
from shootday.planning.situation import Situation
from shootday.planning.variables import Variables, declare

MONDAY, TUESDAY = date(2026, 10, 12), date(2026, 10, 13)
SUNDAY = date(2026, 10, 11)
Rule = Callable[[Problem, Variables], None]


@pytest.fixture
def problem(scene: Any, production: Any) -> Callable[..., Problem]:
    """The problem of scenes 1 and 2, planned on Monday and Tuesday."""

    def made(one: dict[str, object], two: dict[str, object], **more: object) -> Problem:
        plan = {MONDAY: ("1",), TUESDAY: ("2",)}
        paper = production((scene("1", **one), scene("2", **two)), plan, **more)
        return prepare(Situation(paper, paper.plan, SUNDAY))

    return made


def feasible(problem: Problem, days: tuple[int, int], *rules: Rule, timed: bool = False) -> bool:
    """Whether the rules, with that of placement, let the two jobs be on these days."""
    v = declare(problem, cp_model.CpModel(), timed=timed)
    for rule in (placement, *rules):
        rule(problem, v)
    for job, day in enumerate(days):
        taken = v.takes.get((job, day))
        if taken is None:
            return False
        v.model.add(taken == 1)
    return cp_model.CpSolver().solve(v.model) in {cp_model.OPTIMAL, cp_model.FEASIBLE}


def test_a_job_has_one_day_or_is_left_out(problem: Callable[..., Problem]) -> None:
    two = problem({}, {})
    v = declare(two, cp_model.CpModel(), timed=False)
    placement(two, v)
    v.model.add(v.takes[0, 0] == 1)
    assert cp_model.CpSolver().solve(v.model) == cp_model.OPTIMAL
    v.model.add(v.takes[0, 1] == 1)
    assert cp_model.CpSolver().solve(v.model) == cp_model.INFEASIBLE


def test_a_day_visits_no_more_places_than_the_house_allows(problem: Callable[..., Problem]) -> None:
    assert feasible(problem({}, {"location": "quai"}), (0, 0), visits)
    narrow = problem({}, {"location": "quai"}, rules={"max_places": 1})
    assert not feasible(narrow, (0, 0), visits)
    assert feasible(narrow, (0, 1), visits)


def test_day_and_night_exteriors_are_not_mixed(problem: Callable[..., Problem]) -> None:
    day = {"setting": "EXT", "light": "day"}
    assert not feasible(problem(day, {"setting": "EXT", "light": "night"}), (0, 0), light)
    assert feasible(problem(day, {"setting": "INT", "light": "night"}), (0, 0), light)
    dusk = problem(day, {"setting": "EXT", "light": "dusk"}, calls={TUESDAY: 690})
    assert feasible(dusk, (0, 0), light)


def test_a_morning_does_not_follow_a_night(problem: Callable[..., Problem]) -> None:
    early = problem({"setting": "EXT", "light": "night"}, {}, rules={"day_call": "07:30"})
    assert not feasible(early, (0, 1), light)
    assert feasible(early, (1, 0), light)


def test_a_minor_works_so_many_minutes_a_day(problem: Callable[..., Problem]) -> None:
    child = {"roles": ("zoe",), "shoot_minutes": 60}
    assert feasible(problem(child, child), (0, 0), people, minors)
    assert not feasible(problem(child, child | {"shoot_minutes": 61}), (0, 0), people, minors)
    assert feasible(problem(child, child | {"shoot_minutes": 61}), (0, 1), people, minors)


def test_a_minor_is_never_called_on_a_night(problem: Callable[..., Problem]) -> None:
    child, night = {"roles": ("zoe",), "shoot_minutes": 60}, {"setting": "EXT", "light": "night"}
    assert not feasible(problem(child, night), (0, 0), people, light, minors)
    assert feasible(problem(child, night), (0, 1), people, light, minors)


def within(minutes: int) -> Rule:
    """The capacity rule with a limit."""

    def rule(problem: Problem, v: Variables) -> None:
        capacity(problem, v)
        longest(v, minutes)

    return rule


def test_a_day_is_no_longer_than_its_limit(problem: Callable[..., Problem]) -> None:
    # lead 60 + 180 + 30 + 180 + strike 30 = 480: the first set-up is within the lead
    assert feasible(problem({}, {}), (0, 0), visits, within(480))
    assert not feasible(problem({}, {}), (0, 0), visits, within(479))
    assert feasible(problem({}, {}), (0, 1), visits, within(479))


def test_the_road_between_two_places_counts(problem: Callable[..., Problem]) -> None:
    assert feasible(problem({}, {"location": "quai"}), (0, 0), visits, within(500))
    assert not feasible(problem({}, {"location": "quai"}), (0, 0), visits, within(499))


def test_a_scene_follows_the_one_it_names(problem: Callable[..., Problem]) -> None:
    assert feasible(problem({}, {"after": ("1",)}), (0, 1), visits, sequence)
    assert feasible(problem({}, {"after": ("1",)}), (0, 0), visits, sequence)
    assert not feasible(problem({"after": ("2",)}, {}), (0, 1), visits, sequence)


def test_two_places_are_visited_in_the_order_that_their_scenes_ask_for(problem: Callable[..., Problem]) -> None:
    after = problem({}, {"location": "quai", "after": ("1",)})
    v = declare(after, cp_model.CpModel(), timed=False)
    for rule in (placement, visits, sequence):
        rule(after, v)
    backwards = next(t for t, trip in enumerate(after.trips) if trip.places == (1, 0))
    v.model.add(v.takes[0, 0] + v.takes[1, 0] + v.trip[backwards, 0] == 3)
    assert cp_model.CpSolver().solve(v.model) == cp_model.INFEASIBLE


def test_a_place_that_closes_takes_only_what_ends_in_time(problem: Callable[..., Problem]) -> None:
    def closing(at: str) -> Problem:
        return problem({}, {}, locations={"cafe": {"windows": [{"opens": "08:00", "closes": at}]}})

    rules = (visits, people, light, capacity, clock)
    assert feasible(closing("17:30"), (0, 0), *rules, timed=True)
    assert not feasible(closing("15:00"), (0, 0), *rules, timed=True)
    assert feasible(closing("15:00"), (0, 1), *rules, timed=True)


def test_rest_between_two_days_puts_off_the_call_or_forbids_the_pair(problem: Callable[..., Problem]) -> None:
    rules = (visits, people, light, capacity, clock)
    assert feasible(problem({}, {}), (0, 1), *rules, timed=True)
    assert not feasible(problem({}, {}, rules={"rest_minutes": 1440}), (0, 1), *rules, timed=True)


def test_a_performer_is_called_exactly_when_a_scene_of_theirs_is_shot(problem: Callable[..., Problem]) -> None:
    two = problem({"roles": ("ana",)}, {"roles": ("bob",)})
    v = declare(two, cp_model.CpModel(), timed=False)
    placement(two, v)
    people(two, v)
    v.model.add(v.takes[0, 0] == 1)
    v.model.add(v.called[two.cast.index("ana"), 0] == 0)
    assert cp_model.CpSolver().solve(v.model) == cp_model.INFEASIBLE
