"""A minor's minutes a day, and never on a night."""

from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def minors(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for (p, d), called in v.called.items():
        rule = problem.slots[d].minors.get(p)
        if rule is not None:
            scenes = {i: t for (i, slot), t in v.takes.items() if slot == d and p in problem.jobs[i].cast}
            v.model.add(sum(problem.jobs[i].minutes * taken for i, taken in scenes.items()) <= rule.minutes)
            v.model.add_implication(called, ~v.night[d])
