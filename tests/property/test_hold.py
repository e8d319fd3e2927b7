"""Orders of scenes: whatever the problem, the search agrees with trying every order, and never promises too much."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from shootday.planning.hold.beam import Beam
from shootday.planning.hold.problem import HoldOrder, HoldProblem, hold_cost
from shootday.planning.hold.reduce import reduce
from shootday.planning.hold.search import Limit, best_order, widening

CALM = settings(max_examples=60, deadline=None)


@st.composite
def problems(draw: st.DrawFn, scenes: int = 5, *, tied: bool = True) -> HoldProblem:
    """Small problems with empty casts, casts alike, performers seen once and, half of the time, precedences."""
    count, people = draw(st.integers(0, scenes)), draw(st.integers(0, 6))
    performers = st.integers(0, people - 1) if people else st.nothing()
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)) if count else st.nothing()
    turns = draw(st.permutations(range(count)))
    drawn = draw(st.lists(pairs, max_size=4)) if tied and count and draw(st.booleans()) else []
    return HoldProblem(
        durations=tuple(draw(st.lists(st.integers(0, 9), min_size=count, max_size=count))),
        rates=tuple(draw(st.lists(st.integers(0, 9), min_size=people, max_size=people))),
        casts=tuple(draw(st.frozensets(performers, max_size=people)) for _ in range(count)),
        before=tuple((a, b) for a, b in drawn if turns.index(a) < turns.index(b)),
    )


def keeps(problem: HoldProblem, order: tuple[int, ...]) -> bool:
    return all(order.index(a) < order.index(b) for a, b in problem.before)


def least(problem: HoldProblem) -> int:
    """The least cost of all orders, tried one by one."""
    orders = permutations(range(len(problem.durations)))
    return min(hold_cost(problem, order) for order in orders if keeps(problem, order))


def lawful(problem: HoldProblem, found: HoldOrder) -> bool:
    every = sorted(found.order) == list(range(len(problem.durations)))
    return every and keeps(problem, found.order) and hold_cost(problem, found.order) == found.cost


@settings(max_examples=25, deadline=None)
@given(problems(7))
def test_the_order_found_is_as_cheap_as_the_best_of_all_and_proved(problem: HoldProblem) -> None:
    found = best_order(problem)
    assert lawful(problem, found)
    assert found.proved
    assert found.cost == found.bound == least(problem)


@CALM
@given(problems(), st.integers(1, 60))
def test_a_search_cut_short_gives_a_whole_order_and_a_bound_that_holds(problem: HoldProblem, states: int) -> None:
    best = least(problem)
    for found in widening(problem, Limit(states)):
        assert lawful(problem, found)
        assert found.bound <= best <= found.cost
        assert not found.proved or found.cost == best


@CALM
@given(problems(), st.integers(1, 4))
def test_a_narrow_pass_never_claims_more_than_the_truth(problem: HoldProblem, width: int) -> None:
    smaller = reduce(problem).problem
    best = least(smaller)
    found = Beam(smaller, lambda _: False).run(width, best + 1)
    assert found.bound <= best
    assert found.order is None or (keeps(smaller, found.order) and hold_cost(smaller, found.order) == best)


@CALM
@given(problems())
def test_dropping_and_merging_change_no_best(problem: HoldProblem) -> None:
    reduced = reduce(problem)
    assert least(reduced.problem) == least(problem)
    order = best_order(reduced.problem).order
    assert hold_cost(problem, reduced.unfold(order)) == hold_cost(reduced.problem, order)


@CALM
@given(problems(12, tied=False), st.data())
def test_an_order_and_its_reverse_cost_the_same(problem: HoldProblem, data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(problem.durations))))
    assert hold_cost(problem, order) == hold_cost(problem, order[::-1])


@settings(max_examples=30, deadline=None)
@given(problems(10))
def test_turning_time_round_changes_no_best(problem: HoldProblem) -> None:
    turned = HoldProblem(problem.durations, problem.rates, problem.casts, tuple((b, a) for a, b in problem.before))
    there, back = best_order(problem), best_order(turned)
    assert (there.cost, there.proved, back.proved) == (back.cost, True, True)


@settings(max_examples=30, deadline=None)
@given(problems(10), st.integers(1, 3000))
def test_the_same_number_of_states_gives_the_same_answer(problem: HoldProblem, states: int) -> None:
    assert list(widening(problem, Limit(states))) == list(widening(problem, Limit(states)))
