"""A used day follows one trip: so many places at most, in one order, and jobs at these places alone."""

from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def visits(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for d, used in enumerate(v.used):
        trips = {t: trip for (t, slot), trip in v.trip.items() if slot == d}
        v.model.add(sum(trips.values()) == used)
        for (i, slot), taken in v.takes.items():
            if slot == d:
                place = problem.jobs[i].place
                v.model.add(taken <= sum(trip for t, trip in trips.items() if place in problem.trips[t].places))
