"""A minor's minutes a day, and never on a night."""

from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def minors(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for d in v.part.slots:
        for person, rule in problem.slots[d].minors.items():
            scenes = {i: taken for i, taken in v.on[d].items() if person in problem.jobs[i].cast}
            if scenes:
                v.model.add(sum(problem.jobs[i].minutes * taken for i, taken in scenes.items()) <= rule.minutes)
                for taken in scenes.values():
                    v.model.add_implication(taken, ~v.night[d])
