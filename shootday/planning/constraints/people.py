"""A performer is called when one of their scenes is shot; as many extras as the scene that needs most."""

from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def people(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for (p, d), called in v.called.items():
        scenes = [taken for (i, slot), taken in v.takes.items() if slot == d and p in problem.jobs[i].cast]
        v.model.add_max_equality(called, scenes)
    for (i, d), taken in v.takes.items():
        for group, count in problem.jobs[i].extras:
            v.model.add(v.heads[group, d] >= count * taken)
