"""One run of the solver: repeatable (one worker, a seed, deterministic time), never raising for want of a plan."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from shootday.planning.constraints import CONSTRAINTS
from shootday.planning.counting import counted
from shootday.planning.hint import hint
from shootday.planning.lessons import Lessons
from shootday.planning.objective import cost, disruption, left_out, most_disruption
from shootday.planning.problem import Assignment, Problem
from shootday.planning.variables import Part, Variables, declare

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpSolver, LinearExpr

A_CENT = 100
"""Units of price that make no difference."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard to look for one option. Deterministic seconds are the solver's own, not the clock's.

    With ``seconds``, the clock's are the limit: what is found then hangs on the machine.
    """

    deterministic_seconds: float = 4.0
    seed: int = 1
    seconds: float | None = None


class Aim(StrEnum):
    """What to make small (closed list)."""

    PLACED = "placed"
    """Jobs left out."""
    COST = "cost"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Goal:
    """What to look for, and what it may not give up for that. ``limit``: the longest presence of a day, in minutes."""

    aim: Aim
    limit: int
    most_left_out: int | None = None
    most_disruption: int | None = None


class Status(StrEnum):
    """What the solver says (closed list)."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it. The bound and the spent time are in the goal's and the solver's own terms."""

    status: Status
    plan: Assignment | None
    bound: int
    spent: float


@dataclass(frozen=True, slots=True)
class Run:
    """How one run goes about it. ``deterministic_seconds`` are the solver's own, ``seconds`` the clock's."""

    deterministic_seconds: float
    seconds: float | None = None
    seed: int = 1
    bound: bool = False
    """Whether to work on the bound rather than on plans."""
    cores: bool = False
    """Whether to look for terms of the objective that cannot all be nothing: good where most of them can."""


def build(problem: Problem, goal: Goal, part: Part, lessons: Lessons | None = None) -> Variables:
    """The model with its rules, without an objective."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 - loading the solver takes half a second

    v = declare(problem, cp_model.CpModel(), part, goal.limit)
    for constraint in CONSTRAINTS:
        constraint(problem, v)
    counted(problem, v)
    if lessons is not None:
        lessons.state(v)
    if goal.most_left_out is not None:
        v.model.add(left_out(v) <= goal.most_left_out)
    if goal.most_disruption is not None:
        v.model.add(disruption(problem, v) <= goal.most_disruption)
    return v


def solve(problem: Problem, goal: Goal, part: Part, lessons: Lessons, run: Run) -> Result:
    """The best plan found from the one that the part is of, and how good any plan can be."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 - see build

    v = build(problem, goal, part, lessons)
    hint(problem, v, part.plan, part.settled)
    v.model.minimize(objective(problem, v, goal))
    solver = solver_of(run)
    solver.parameters.absolute_gap_limit = A_CENT - 1 if goal.aim is Aim.COST else 0
    status = solver.solve(v.model)
    bound = int(-(-solver.best_objective_bound // 1))
    spent = solver.response_proto.deterministic_time
    if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return Result(Status.NOTHING, None, bound, spent)
    found = Status.OPTIMAL if status == cp_model.OPTIMAL else Status.FEASIBLE
    return Result(found, v.plan(solver), bound, spent)


def objective(problem: Problem, v: Variables, goal: Goal) -> "LinearExpr":
    """What the goal makes small."""
    match goal.aim:
        case Aim.PLACED:
            return left_out(v)
        case Aim.COST:
            return cost(problem, v)
        case Aim.CHANGE:
            return (most_disruption(problem) + 1) * left_out(v) + disruption(problem, v)


def solver_of(run: Run) -> "CpSolver":
    """A solver that goes about it so."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 - see build

    solver = cp_model.CpSolver()
    p = solver.parameters
    p.num_workers = 1
    p.random_seed = run.seed
    p.max_deterministic_time = run.deterministic_seconds
    if run.seconds is not None:
        p.max_time_in_seconds = run.seconds
    if run.cores:
        p.subsolvers.extend(["core", "max_lp"])
        p.interleave_search = True
        p.interleave_batch_size = 2
        p.cp_model_probing_level = p.symmetry_level = 0
    elif run.bound:
        p.linearization_level = 2
    return solver
