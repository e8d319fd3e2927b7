"""A day's presence: its tiers of overtime, and which set-up the lead already holds."""

from shootday.planning.arrange import PAID_DAY, turns
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def capacity(problem: Problem, v: Variables) -> None:
    """State the rule; the limit itself is :func:`longest`."""
    for d in range(len(problem.slots)):
        v.model.add(v.first_tier[d] + v.second_tier[d] >= v.presence[d] - PAID_DAY * v.used[d])
        _first(problem, v, d)


def longest(v: Variables, limit: int) -> None:
    """No day's presence is over the limit."""
    for presence, used in zip(v.presence, v.used, strict=True):
        v.model.add(presence <= limit * used)


def _first(problem: Problem, v: Variables, d: int) -> None:
    """Exactly one job is the day's first: at the trip's first place, with none of an earlier turn there."""
    v.model.add(sum(opens for (_, slot), opens in v.opens.items() if slot == d) == v.used[d])
    for place in {problem.jobs[i].place for i, slot in v.takes if slot == d}:
        starts = [trip for (t, slot), trip in v.trip.items() if slot == d and problem.trips[t].places[0] == place]
        earlier: list[int] = []
        for i in turns(problem, d, place):
            v.model.add_implication(v.opens[i, d], v.takes[i, d])
            v.model.add(v.opens[i, d] <= sum(starts))
            for before in earlier:
                v.model.add_implication(v.opens[i, d], ~v.takes[before, d])
            earlier.append(i)
