"""What a run of the solver makes small: what is left out, then cost, or disruption."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from shootday.planning.measure import (
    CALL_WEIGHTS,
    DAY_WEIGHT,
    called_in_force,
    move_weight,
    used_in_force,
)
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables, elsewhere

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import LinearExpr


def total(terms: "Iterable[LinearExpr | int]") -> "LinearExpr":
    """The sum of some terms, an expression even when there are none."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 - loading the solver takes half a second

    return cp_model.LinearExpr.sum(list(terms))


def left_out(v: Variables) -> "LinearExpr":
    """How many jobs find no day."""
    return total(v.out.values())


def cost(problem: Problem, v: Variables) -> "LinearExpr":
    """What the days that may change cost, in the problem's units."""
    terms: list[LinearExpr] = []
    for d in v.part.slots:
        slot = problem.slots[d]
        terms += [slot.fixed * v.used[d], slot.first_tier * v.first_tier[d], slot.second_tier * v.second_tier[d]]
        terms += [problem.cast_price[p] * called for p, called in v.called[d].items()]
        terms += [problem.place_price[p] * there for p, there in v.place[d].items()]
        terms += [problem.extras_price[g] * heads for g, heads in v.heads[d].items()]
    return total(terms)


def disruption(problem: Problem, v: Variables) -> "LinearExpr":
    """How much the plan changes the one in force."""
    expected, shot = called_in_force(problem), used_in_force(problem)
    terms: list[LinearExpr | int] = []
    for i, gone in v.away.items():
        home = problem.jobs[i].was or 0
        terms.append(min(move_weight(min(home, d)) for d in elsewhere(problem, v.part, i)) * gone)
    for d in range(len(problem.slots)):
        for i, taken in v.on[d].items():
            was = problem.jobs[i].was
            if was is not None and was != d:
                terms.append(move_weight(min(was, d)) * taken)
        # a day that only jobs away are on may count as used, or not
        terms.append(DAY_WEIGHT * (1 - v.used[d] if d in shot else v.used[d]))
        if d < len(CALL_WEIGHTS):
            calls = v.called[d]
            missing = sum(1 for p, slot in expected if slot == d and p not in calls)
            changed = [1 - called if (p, d) in expected else called for p, called in calls.items()]
            terms.append(CALL_WEIGHTS[d] * (sum(changed) + missing))
    return total(terms)


def most_disruption(problem: Problem) -> int:
    """More than any plan can disturb."""
    calls = len(problem.cast) * sum(CALL_WEIGHTS)
    return sum(move_weight(0) for _ in problem.jobs) + calls + DAY_WEIGHT * len(problem.slots)
