"""The search among day patterns against the solver on the whole plan: a floor, and what it says to be proved."""

from collections.abc import Iterator
from itertools import product
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from shootday.planning import search
from shootday.planning.patterns import Market
from shootday.planning.prepare import prepare
from shootday.planning.problem import Problem
from shootday.planning.search import least_change, least_cost
from shootday.planning.solve import A_CENT, Effort
from shootday.planning.standing import Standing, stand
from shootday.planning.tally import Tally, masks
from tests.property.test_plans import CALM, drawn_situation

FIRM = Effort(deterministic_seconds=0.5)


@settings(parent=CALM, max_examples=40)
@given(st.data())
def test_patterns_prove_nothing_that_the_whole_plan_denies(data: st.DataObject) -> None:
    at = drawn_situation(data)
    problem = prepare(at)
    if not problem.jobs or not problem.slots or problem.together:
        return
    whole = least_cost(problem, FIRM)
    with patch.object(search, "WHOLE_UP_TO", -1):
        parts = least_cost(problem, FIRM)
    if parts.left_out != whole.left_out:
        assert not (parts.proved and whole.proved) or parts.left_out > whole.left_out
        return
    assert parts.bound is not None
    assert parts.bound <= whole.price + A_CENT
    if parts.proved:
        assert parts.price <= whole.price + A_CENT
    if whole.proved:
        assert whole.price <= parts.price + A_CENT


@settings(parent=CALM, max_examples=40)
@given(st.data())
def test_no_day_is_worth_more_in_the_tally_or_as_a_pattern_than_it_costs(data: st.DataObject) -> None:
    problem = prepare(drawn_situation(data))
    if not problem.jobs or not problem.slots:
        return
    limit = problem.limit(overtime=True)
    found = least_cost(problem, Effort(deterministic_seconds=0.05))
    tally, market = Tally(problem, limit, cost=1, change=0), Market(problem, limit)
    days = masks(found.plan)
    assert sum(tally.day(d, jobs) for d, jobs in enumerate(days)) <= found.price
    for d, jobs in enumerate(days):
        if jobs:
            pattern = market.pattern(jobs)
            assert pattern is not None
            assert pattern.slots >> d & 1
            assert pattern.price + market.extra[d] <= tally.day(d, jobs)


def _every_plan(problem: Problem) -> Iterator[Standing]:
    """Every plan that leaves out nothing and that the clock allows."""
    slots, limit = range(len(problem.slots)), problem.limit(overtime=True)
    for homes in product(*([d for d in slots if problem.open_to(i, d)] for i in range(len(problem.jobs)))):
        plan = tuple(frozenset(i for i, home in enumerate(homes) if home == d) for d in slots)
        found = stand(problem, plan, limit)
        if found is not None:
            yield found


@settings(parent=CALM, max_examples=40)
@given(st.data())
def test_what_is_proved_is_the_best_of_all_plans(data: st.DataObject) -> None:
    problem = prepare(drawn_situation(data))
    if not 0 < len(problem.jobs) <= 4 or not problem.slots:
        return
    every = list(_every_plan(problem))
    if not every:
        return
    cheapest = min(plan.price for plan in every)
    calmest = min(plan.disruption for plan in every)
    cheap, calm = least_cost(problem, FIRM), least_change(problem, FIRM)
    if not cheap.left_out:
        assert cheap.bound is not None
        assert cheap.bound <= cheapest <= cheap.price
        assert not cheap.proved or cheap.price <= cheapest + A_CENT
    if not calm.left_out:
        assert calmest <= calm.disruption
        assert not calm.proved or calm.disruption == calmest
    assert cheap.proved <= (not cheap.left_out)
