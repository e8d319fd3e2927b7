"""The same problem put to CP-SAT as it comes: a boolean per pair "before", transitive, and "on hold" per performer."""

import os
import time
from itertools import combinations, permutations

from ortools.sat.python import cp_model

from shootday.planning.hold.problem import HoldOrder, HoldProblem, hold_cost


def cp_sat(problem: HoldProblem, seconds: float) -> tuple[HoldOrder | None, float]:
    """Its best order within the time, all cores at work, nothing known beforehand; and the seconds it took."""
    start = time.perf_counter()
    model, before = _model(problem)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = os.cpu_count() or 1
    solver.parameters.max_time_in_seconds = max(0.001, seconds - (time.perf_counter() - start))
    status = solver.solve(model)
    taken = time.perf_counter() - start
    if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return None, taken
    scenes = range(len(problem.durations))
    order = tuple(sorted(scenes, key=lambda s: sum(solver.boolean_value(before[t, s]) for t in scenes if t != s)))
    return HoldOrder(order, hold_cost(problem, order), round(solver.best_objective_bound), 0), taken


def _model(problem: HoldProblem) -> tuple[cp_model.CpModel, dict[tuple[int, int], cp_model.BoolVarT]]:
    model, before = cp_model.CpModel(), {}
    for a, b in combinations(range(len(problem.durations)), 2):
        before[a, b] = model.new_bool_var(f"{a}<{b}")
        before[b, a] = before[a, b].negated()
    for a, b, c in permutations(range(len(problem.durations)), 3):
        if a < b and a < c:
            model.add_bool_or(before[b, a], before[c, b], before[a, c])
    price = 0
    for person, rate in enumerate(problem.rates):
        own = [s for s, cast in enumerate(problem.casts) if person in cast]
        for scene in range(len(problem.durations)) if len(own) > 1 else ():
            if scene in own:
                continue
            come, stay, hold = (model.new_bool_var(f"{word}_{person}_{scene}") for word in ("come", "stay", "hold"))
            for mine in own:
                model.add_implication(before[mine, scene], come)
                model.add_implication(before[scene, mine], stay)
            model.add_bool_or(come.negated(), stay.negated(), hold)
            price += rate * problem.durations[scene] * hold
    model.minimize(price)
    return model, before
