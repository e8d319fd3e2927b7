"""``python -m tests.benchmarks.replanning [--seed N] [--cold]``: made-up pictures after two blows, one line a size.

For each: the first legal plan (greedy repair), the cheapest plan in the seconds given with its gap to the proven bound,
the plan that changes least; with ``--cold``, beside them plain CP-SAT on the same rules and seconds, from nothing.
"""

import argparse
import resource
import sys
import time
from typing import Any

from ortools.sat.python import cp_model

from shootday.planning.greedy import repair
from shootday.planning.prepare import prepare
from shootday.planning.problem import UNITS, Problem
from shootday.planning.search import Found, least_change, least_cost
from shootday.planning.solve import Aim, Effort, Goal, build, objective
from shootday.planning.standing import stand
from shootday.planning.variables import Part
from tests.benchmarks.pictures import picture

SIZES = ((10, 4, 5, 1), (20, 5, 8, 2), (30, 10, 10, 5), (60, 15, 16, 10), (120, 32, 25, 20), (200, 50, 35, 20))
"""Scenes, days, performers, seconds."""


def main(arguments: list[str] | None = None) -> int:
    """One line a size."""
    parser = argparse.ArgumentParser(prog="replanning")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cold", action="store_true")
    asked = parser.parse_args(arguments)
    print("| scenes × days × cast | first plan ms | cost | bound | gap | proved | s | change | proved | s | cold |")
    print("|---|---:|---:|---:|---:|---|---:|---:|---|---:|---|")
    for scenes, days, cast, seconds in SIZES:
        problem = prepare(picture(scenes, days, cast, asked.seed))
        first = _timed(lambda p=problem: repair(p, p.limit(overtime=True)))[1]
        cheap, cost_time = _timed(lambda p=problem, s=seconds: least_cost(p, Effort(1e9, asked.seed, s)))
        calm, calm_time = _timed(lambda p=problem, s=seconds: least_change(p, Effort(1e9, asked.seed, s)))
        cold = _cold(problem, seconds) if asked.cold else ""
        cells = [f"{scenes} × {days} × {cast}", f"{1000 * first:.1f}", *_cost(cheap), f"{cost_time:.1f}"]
        cells += [f"{calm.disruption} ({calm.left_out} out)", _yes(calm.proved), f"{calm_time:.1f}", cold]
        print("| " + " | ".join(cells) + " |", flush=True)
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return 0


def _timed(work: Any) -> tuple[Any, float]:
    start = time.perf_counter()
    return work(), time.perf_counter() - start


def _cost(found: Found) -> list[str]:
    price = f"{found.price / UNITS:.0f}" + (f" ({found.left_out} out)" if found.left_out else "")
    if not found.bound:
        return [price, "–", "–", _yes(found.proved)]
    return [price, f"{found.bound / UNITS:.0f}", f"{100 * (found.price / found.bound - 1):.1f} %", _yes(found.proved)]


def _yes(proved: bool) -> str:
    return "yes" if proved else "no"


def _cold(problem: Problem, seconds: float) -> str:
    """Plain CP-SAT with two workers, no start, no lessons: what it costs where the clock allows it."""
    limit = problem.limit(overtime=True)
    slots = range(len(problem.slots))
    part = Part.of(problem, (frozenset[int](),) * len(slots), (None,) * len(slots), slots)
    goal = Goal(Aim.COST, limit)
    v = build(problem, goal, part)
    shut = sum(slot.fixed for slot in problem.slots)
    v.model.minimize(objective(problem, v, goal) + shut * sum(v.out.values()))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 2
    solver.parameters.max_time_in_seconds = seconds
    if solver.solve(v.model) not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return "no plan"
    found = stand(problem, v.plan(solver), limit)
    if found is None:
        return f"{solver.objective_value / UNITS:.0f}, against the clock"
    return f"{found.price / UNITS:.0f}" + (f" ({found.left_out} out)" if found.left_out else "")


if __name__ == "__main__":
    sys.exit(main())
