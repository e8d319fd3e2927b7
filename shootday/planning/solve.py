"""One run of the solver: repeatable (one worker, a seed, deterministic time), never raising for want of a plan."""

from dataclasses import dataclass
from enum import StrEnum

from shootday.planning.constraints import CONSTRAINTS
from shootday.planning.constraints.capacity import longest
from shootday.planning.constraints.clock import clock
from shootday.planning.hint import hint
from shootday.planning.objective import disruption, left_out, whole_change, whole_cost
from shootday.planning.problem import Assignment, Problem
from shootday.planning.variables import Variables, declare


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard to look. Deterministic seconds are the solver's own, not the clock's."""

    deterministic_seconds: float = 1.0
    steps: int = 8000
    """Plans that the climb before the solver looks at, at most."""
    seed: int = 1


class Aim(StrEnum):
    """What to make small, after what is left out (closed list)."""

    COST = "cost"
    """The disturbance decides between plans of equal cost (within a few cents)."""
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Goal:
    """What to look for."""

    aim: Aim
    limit: int
    """Longest presence of a day."""
    timed: bool = False
    """Whether windows and rest are part of the model; a plan found without them may turn out to keep them."""
    most_left_out: int | None = None
    most_disruption: int | None = None


class Status(StrEnum):
    """What the solver says (closed list)."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it. ``objective`` and ``bound`` are in the goal's own terms."""

    status: Status
    plan: Assignment | None
    objective: int
    bound: int


def build(problem: Problem, goal: Goal) -> Variables:
    """The model with its rules, without an objective."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 - loading the solver takes half a second

    v = declare(problem, cp_model.CpModel(), timed=goal.timed)
    for constraint in CONSTRAINTS:
        constraint(problem, v)
    longest(v, goal.limit)
    if goal.timed:
        clock(problem, v)
    if goal.most_left_out is not None:
        v.model.add(left_out(v) <= goal.most_left_out)
    if goal.most_disruption is not None:
        v.model.add(disruption(problem, v) <= goal.most_disruption)
    return v


def solve(problem: Problem, goal: Goal, start: Assignment, effort: Effort) -> Result:
    """The best plan found from a start, and how good any plan can be."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 - see build

    v = build(problem, goal)
    hint(problem, v, start, goal.limit)
    v.model.minimize(whole_cost(problem, v) if goal.aim is Aim.COST else whole_change(problem, v))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = effort.seed
    solver.parameters.max_deterministic_time = effort.deterministic_seconds
    status = solver.solve(v.model)
    bound = int(-(-solver.best_objective_bound // 1))
    if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return Result(Status.NOTHING, None, 0, bound)
    found = Status.OPTIMAL if status == cp_model.OPTIMAL else Status.FEASIBLE
    return Result(found, v.plan(problem, solver), round(solver.objective_value), bound)
