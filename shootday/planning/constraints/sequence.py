"""A job that must follow another: on a later day or on the same one, and never without it."""

from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def sequence(problem: Problem, v: Variables) -> None:
    """State the rule; the order within a day is the clock's."""
    free = set(v.part.jobs)
    for i, job in enumerate(problem.jobs):
        for before in job.after:
            if i in free or before in free:
                earlier = v.days_of(before)
                for d, taken in v.days_of(i).items():
                    v.model.add(sum(t for slot, t in earlier.items() if slot <= d) >= taken)
