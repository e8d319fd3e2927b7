"""The order with the least paid waiting: a good one at once, a better one with every wider pass, a proof at the end."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shootday.planning.hold.problem import HoldOrder, HoldProblem, hold_cost
from shootday.planning.hold.reduce import Reduced, reduce

if TYPE_CHECKING:
    from shootday.planning.hold.beam import Pass

FIRST_WIDTH, GROWTH = 16, 8


@dataclass(frozen=True, slots=True)
class Limit:
    """How long to look. The same number of states gives the same answer on every run."""

    states: int = 200_000
    """Partial orders to look at, at most (give or take a few thousand)."""
    stop: Callable[[], bool] = lambda: False
    """Asked every few thousand states: whether to end now with what there is, for a caller who watches a clock."""


def best_order(problem: HoldProblem, limit: Limit | None = None) -> HoldOrder:
    """The best order found within the limit, and a bound that no order beats."""
    *_, last = widening(problem, limit or Limit())
    return last


def widening(problem: HoldProblem, limit: Limit) -> Iterator[HoldOrder]:
    """What is known after each pass, each at least as good as the one before."""
    from shootday.planning.hold.beam import Beam  # noqa: PLC0415 - numpy is loaded when an order is wanted

    reduced = reduce(problem)
    now = _start(problem, reduced)
    beam, width = Beam(reduced.problem, lambda states: states >= limit.states or limit.stop()), FIRST_WIDTH
    while not now.proved and beam.states < limit.states and not limit.stop():
        now = _better(problem, reduced, now, beam.run(width, now.cost), beam.states)
        yield now
        width *= GROWTH
    yield now


def _start(problem: HoldProblem, reduced: Reduced) -> HoldOrder:
    """Any order that keeps the precedences, with nothing known of the best."""
    waiting, order = list(range(len(reduced.groups))), []
    while waiting:
        held = {later for earlier, later in reduced.problem.before if earlier in waiting}
        order.append(next(s for s in waiting if s not in held))
        waiting.remove(order[-1])
    first = reduced.unfold(order)
    return HoldOrder(first, hold_cost(problem, first), 0, 0)


def _better(problem: HoldProblem, reduced: Reduced, now: HoldOrder, found: "Pass", states: int) -> HoldOrder:
    order = now.order if found.order is None else reduced.unfold(found.order)
    cost = hold_cost(problem, order)
    bound = max(now.bound, int(min(found.bound, cost)))
    return HoldOrder(order, cost, bound, states)
