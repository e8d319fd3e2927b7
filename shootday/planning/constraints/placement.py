"""Each job once, or out; a slot is used when it takes a job, idle when it does not but a later one does."""

from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def placement(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for i in range(len(problem.jobs)):
        v.model.add_exactly_one([v.out[i], *(taken for (job, _), taken in v.takes.items() if job == i)])
    for d, used in enumerate(v.used):
        taken = [taken for (_, slot), taken in v.takes.items() if slot == d]
        v.model.add_max_equality(used, taken or [v.model.new_constant(0)])
    for d, idle in v.idle.items():
        for later in v.used[d + 1 :]:
            v.model.add(idle >= later - v.used[d])
