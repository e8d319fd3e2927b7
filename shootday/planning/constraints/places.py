"""A day visits so many places at most; the road between any two of them is on its clock."""

from itertools import combinations

from shootday.planning.arrange import least_between
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def places(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for d in v.part.slots:
        at = v.place[d]
        by_place: dict[int, list[int]] = {}
        for i in v.on[d]:
            by_place.setdefault(problem.jobs[i].place, []).append(i)
        for place, jobs in by_place.items():
            for i in jobs:
                v.model.add_implication(v.on[d][i], at[place])
            v.model.add(sum(v.on[d][i] for i in jobs) >= at[place])
        v.model.add(sum(at.values()) <= problem.max_places * v.used[d])
        _road(problem, v, d)


def _road(problem: Problem, v: Variables, d: int) -> None:
    """The road is as long as that between the two places of the day that are furthest apart, or all of the shortest."""
    at = v.place[d]
    pairs = {(a, b): least_between(problem, a, b) for a, b in combinations(at, 2)}
    nearest = min(pairs.values(), default=0)
    if nearest:
        v.model.add(v.travel[d] >= nearest * sum(at.values()) - nearest * v.used[d])
    for (a, b), minutes in pairs.items():
        if minutes > nearest:
            v.model.add(v.travel[d] >= minutes * (at[a] + at[b] - 1))
