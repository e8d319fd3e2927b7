"""A performer is called when one of their scenes is shot; as many extras as the scene that needs most."""

from typing import TYPE_CHECKING

from shootday.planning.problem import Problem
from shootday.planning.variables import Variables

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import IntVar


def people(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for d in v.part.slots:
        scenes: dict[int, list[IntVar]] = {}
        for i, taken in v.on[d].items():
            for person in v.called[d].keys() & problem.jobs[i].cast:
                v.model.add_implication(taken, v.called[d][person])
                scenes.setdefault(person, []).append(taken)
            for group, count in problem.jobs[i].extras:
                if group in v.heads[d]:
                    v.model.add(v.heads[d][group] >= count * taken)
        for person, called in v.called[d].items():
            v.model.add_bool_or([*scenes[person], ~called])
