"""A job that must follow another: on a later day, or after it on the same one."""

from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def sequence(problem: Problem, v: Variables) -> None:
    """State the rule. Within a place the day's order keeps it already."""
    for i, job in enumerate(problem.jobs):
        for before in job.after:
            _follows(problem, v, i, before)


def _follows(problem: Problem, v: Variables, i: int, before: int) -> None:
    for (job, d), taken in v.takes.items():
        if job != i:
            continue
        v.model.add(taken <= sum(t for (other, slot), t in v.takes.items() if other == before and slot <= d))
        same_day = v.takes.get((before, d))
        if same_day is None:
            continue
        here, there = problem.jobs[i].place, problem.jobs[before].place
        for (t, slot), trip in v.trip.items():
            places = problem.trips[t].places
            if slot == d and here in places and there in places and places.index(here) < places.index(there):
                v.model.add_bool_or(~taken, ~same_day, ~trip)
