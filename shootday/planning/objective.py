"""What an option makes small: what is left out, then cost or disruption."""

from typing import TYPE_CHECKING

from shootday.planning.measure import (
    CALL_WEIGHTS,
    DAY_WEIGHT,
    called_in_force,
    move_weight,
    used_in_force,
)
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import LinearExpr


def left_out(v: Variables) -> "LinearExpr":
    """How many jobs find no day."""
    return sum(v.out, 0 * v.out[0])


def cost(problem: Problem, v: Variables) -> "LinearExpr":
    """What the days cost, in the problem's units."""
    return (
        0 * v.used[0]
        + sum(slot.fixed * v.used[d] for d, slot in enumerate(problem.slots))
        + sum(problem.cast_price[p] * called for (p, _), called in v.called.items())
        + sum(sum(problem.place_price[p] for p in problem.trips[t].places) * trip for (t, _), trip in v.trip.items())
        + sum(problem.extras_price[g] * heads for (g, _), heads in v.heads.items())
        + sum(slot.first_tier * v.first_tier[d] for d, slot in enumerate(problem.slots))
        + sum(slot.second_tier * v.second_tier[d] for d, slot in enumerate(problem.slots))
    )


def disruption(problem: Problem, v: Variables) -> "LinearExpr":
    """How much the plan in force changes."""
    moved = sum(
        move_weight(min(was, d)) * taken
        for (i, d), taken in v.takes.items()
        if (was := problem.jobs[i].was) is not None and was != d
    )
    expected = called_in_force(problem)
    calls = sum(
        CALL_WEIGHTS[d] * (1 - called if (p, d) in expected else called)
        for (p, d), called in v.called.items()
        if d < len(CALL_WEIGHTS)
    )
    shot = used_in_force(problem)
    days = sum(DAY_WEIGHT * (1 - used if d in shot else used) for d, used in enumerate(v.used))
    return 0 * v.used[0] + moved + calls + days


def most_disruption(problem: Problem) -> int:
    """More than any plan can disturb."""
    calls = len(problem.cast) * sum(CALL_WEIGHTS)
    return sum(move_weight(0) for _ in problem.jobs) + calls + DAY_WEIGHT * len(problem.slots)


def idle_price(problem: Problem) -> int:
    """What an idle day weighs: more than any plan can cost."""
    extras = sum(problem.extras_price[g] * n for job in problem.jobs for g, n in job.extras)
    a_day = sum(problem.cast_price) + sum(problem.place_price) + extras
    longest = problem.regular + problem.overtime
    days = sum(s.fixed + a_day + longest * max(s.first_tier, s.second_tier) for s in problem.slots)
    return days + most_disruption(problem) + 1


def left_out_price(problem: Problem) -> int:
    """What a job left out weighs: more than all idle days."""
    return idle_price(problem) * (len(problem.slots) + 1)


def whole_cost(problem: Problem, v: Variables) -> "LinearExpr":
    """What the cheapest plan makes small: jobs left out, idle days, cost; then the disturbance, a few cents' worth."""
    shut = left_out_price(problem) * left_out(v) + idle_price(problem) * sum(v.idle.values())
    return shut + cost(problem, v) + disruption(problem, v)


def whole_change(problem: Problem, v: Variables) -> "LinearExpr":
    """What the quietest plan makes small: jobs left out, then the disturbance."""
    return (most_disruption(problem) + 1) * left_out(v) + disruption(problem, v)
