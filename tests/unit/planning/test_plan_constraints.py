"""Each rule of the model alone, on two scenes: a plan that keeps it is feasible, one that breaks it is not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from ortools.sat.python import cp_model

from shootday.planning.arrange import least_road, on_the_clock
from shootday.planning.constraints.light import light
from shootday.planning.constraints.minors import minors
from shootday.planning.constraints.people import people
from shootday.planning.constraints.placement import placement
from shootday.planning.constraints.places import places
from shootday.planning.constraints.presence import presence
from shootday.planning.constraints.rest import rest
from shootday.planning.constraints.sequence import sequence
from shootday.planning.lessons import Lessons
from shootday.planning.prepare import prepare
from shootday.planning.problem import Problem
from shootday.planning.situation import Situation
from shootday.planning.variables import Part, Variables, declare

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


def declared(problem: Problem, limit: int = 600) -> Variables:
    """The variables of the whole plan."""
    nothing = (frozenset[int](),) * len(problem.slots)
    part = Part.of(problem, nothing, (None,) * len(problem.slots), range(len(problem.slots)))
    return declare(problem, cp_model.CpModel(), part, limit)


def feasible(problem: Problem, days: tuple[int, int], *rules: Rule, limit: int = 600) -> bool:
    """Whether the rules, with that of placement, let the two jobs be on these days."""
    v = declared(problem, limit)
    for rule in (placement, *rules):
        rule(problem, v)
    for job, day in enumerate(days):
        taken = v.on[day].get(job)
        if taken is None:
            return False
        v.model.add(taken == 1)
    return cp_model.CpSolver().solve(v.model) in {cp_model.OPTIMAL, cp_model.FEASIBLE}


def test_a_job_has_one_day_or_is_left_out(problem: Callable[..., Problem]) -> None:
    two = problem({}, {})
    v = declared(two)
    placement(two, v)
    v.model.add(v.on[0][0] == 1)
    assert cp_model.CpSolver().solve(v.model) == cp_model.OPTIMAL
    v.model.add(v.on[1][0] == 1)
    assert cp_model.CpSolver().solve(v.model) == cp_model.INFEASIBLE


def test_a_day_visits_no_more_places_than_the_house_allows(problem: Callable[..., Problem]) -> None:
    assert feasible(problem({}, {"location": "quai"}), (0, 0), places)
    narrow = problem({}, {"location": "quai"}, rules={"max_places": 1})
    assert not feasible(narrow, (0, 0), places)
    assert feasible(narrow, (0, 1), places)


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


def test_a_day_is_no_longer_than_its_limit(problem: Callable[..., Problem]) -> None:
    # lead 60 + 180 + 30 + 180 + strike 30 = 480: the first set-up is within the lead
    assert feasible(problem({}, {}), (0, 0), places, presence, limit=480)
    assert not feasible(problem({}, {}), (0, 0), places, presence, limit=479)
    assert feasible(problem({}, {}), (0, 1), places, presence, limit=479)


def test_the_road_between_two_places_counts(problem: Callable[..., Problem]) -> None:
    assert feasible(problem({}, {"location": "quai"}), (0, 0), places, presence, limit=500)
    assert not feasible(problem({}, {"location": "quai"}), (0, 0), places, presence, limit=499)


def test_the_road_counts_by_its_shorter_way(problem: Callable[..., Problem]) -> None:
    roads = {"cafe": {"travel": {"quai": 60}}, "quai": {"travel": {"cafe": 5}}}
    two = problem({}, {"location": "quai"}, locations=roads)
    assert {least_road(two, pair) for pair in ((0, 1), (1, 0))} == {5}
    assert feasible(two, (0, 0), places, presence, limit=485)
    assert not feasible(two, (0, 0), places, presence, limit=484)


def test_a_scene_follows_the_one_it_names(problem: Callable[..., Problem]) -> None:
    assert feasible(problem({}, {"after": ("1",)}), (0, 1), sequence)
    assert feasible(problem({}, {"after": ("1",)}), (0, 0), sequence)
    assert not feasible(problem({"after": ("2",)}, {}), (0, 1), sequence)


def test_rest_between_two_days_puts_off_the_call_or_forbids_the_pair(problem: Callable[..., Problem]) -> None:
    rules = (places, people, light, presence, rest)
    assert feasible(problem({}, {}), (0, 1), *rules)
    assert not feasible(problem({}, {}, rules={"rest_minutes": 1440}), (0, 1), *rules)


def learnt(problem: Problem, *plans: tuple[set[int], set[int]]) -> Rule:
    """What the clock teaches of plans, as a rule."""
    lessons = Lessons(problem, 600)
    for plan in plans:
        assert lessons.learn(tuple(map(frozenset, plan)))
    return lambda _problem, v: lessons.state(v)


def test_a_place_that_closes_is_learnt_from_a_day_that_ends_too_late(problem: Callable[..., Problem]) -> None:
    closing = problem({}, {}, locations={"cafe": {"windows": [{"opens": "08:00", "closes": "15:00"}]}})
    rules = (places, people, light, presence, rest)
    assert feasible(closing, (0, 0), *rules)
    taught = learnt(closing, ({0, 1}, set()))
    assert not feasible(closing, (0, 0), *rules, taught)
    assert feasible(closing, (0, 1), *rules, taught)


def test_an_order_that_two_places_cannot_keep_is_learnt(problem: Callable[..., Problem]) -> None:
    early = {"windows": [{"opens": "08:00", "closes": "14:00"}]}
    after = problem({}, {"location": "quai", "after": ("1",)}, locations={"quai": early})
    taught = learnt(after, ({0, 1}, set()))
    assert feasible(after, (0, 0), places, sequence)
    assert not feasible(after, (0, 0), places, sequence, taught)


def test_a_day_lasts_as_long_as_the_clock_makes_it(problem: Callable[..., Problem]) -> None:
    # the short set-up must come first: 20 minutes of the other one do not fall within the lead
    two = problem({"setup_minutes": 10, "shoot_minutes": 200}, {"shoot_minutes": 200, "after": ("1",)})
    taught = learnt(two, ({0, 1}, set()))
    assert feasible(two, (0, 0), places, presence, limit=500)
    assert not feasible(two, (0, 0), places, presence, taught, limit=500)
    assert feasible(two, (0, 0), places, presence, taught, limit=520)


def test_a_performer_is_called_exactly_when_a_scene_of_theirs_is_shot(problem: Callable[..., Problem]) -> None:
    two = problem({"roles": ("ana",)}, {"roles": ("bob",)})
    v = declared(two)
    placement(two, v)
    people(two, v)
    v.model.add(v.on[0][0] == 1)
    v.model.add(v.called[0][two.cast.index("ana")] == 0)
    assert cp_model.CpSolver().solve(v.model) == cp_model.INFEASIBLE


def test_a_performer_with_a_longer_rest_puts_off_the_next_call(problem: Callable[..., Problem]) -> None:
    # 08:00 call, set-up from 08:30, shot at 14:00: 18 hours until 08:00, which is 20 minutes too few
    ana = {"roles": ("ana",), "shoot_minutes": 300}
    two = problem(ana, ana)
    days = (frozenset({0}), frozenset({1}))
    ordinary = on_the_clock(two, days, 600)
    rested = on_the_clock(replace(two, cast_rest=(1100,) * len(two.cast), orders={}), days, 600)
    assert ordinary is not None
    assert rested is not None
    assert [day and day.call for day in ordinary] == [480, 480]
    first, second = rested
    assert first is not None
    assert second is not None
    free = first.call + max(first.laid.ends)
    comes = second.call + max(0, second.laid.starts[0] - two.lead)
    assert comes + 1440 - free >= 1100
    assert second.call > 480
