"""Each job once, or out; a slot is used when it takes a job; some jobs share their slot, some share none."""

from typing import TYPE_CHECKING

from shootday.planning.problem import Problem
from shootday.planning.variables import Variables

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import IntVar


def placement(problem: Problem, v: Variables) -> None:
    """State the rule."""
    homes: dict[int, list[IntVar]] = {i: [v.out[i]] for i in v.part.jobs}
    for i, gone in v.away.items():
        homes[i].append(gone)
    for d in v.part.slots:
        for i, taken in v.on[d].items():
            homes[i].append(taken)
            v.model.add_implication(taken, v.used[d])
        v.model.add_bool_or([*v.on[d].values(), *v.away_on(problem, d).values(), ~v.used[d]])
    for found in homes.values():
        v.model.add_exactly_one(found)
    for d in v.part.slots:
        for a, b in problem.apart:
            if a in v.on[d] and b in v.on[d]:
                v.model.add_at_most_one([v.on[d][a], v.on[d][b]])
        for a, b in problem.together:
            v.model.add(v.on[d].get(a, 0) == v.on[d].get(b, 0))
