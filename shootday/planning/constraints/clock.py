"""The hours of a day: windows of each job, rest between days. On the safe side of the real ones.

Work is counted with the meal where that makes it end later, without where that makes it start earlier.
"""

from itertools import pairwise
from typing import TYPE_CHECKING

from shootday.planning.arrange import turns
from shootday.planning.light import NOON
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables
from shootday.production.base import MINUTES_A_DAY

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import LinearExpr


def clock(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for d, slot in enumerate(problem.slots):
        for low, high, kind in ((*slot.day_call, ~v.night[d]), (*slot.night_call, v.night[d])):
            v.model.add(v.call[d] >= low).only_enforce_if(v.used[d], kind)
            v.model.add(v.call[d] <= high).only_enforce_if(v.used[d], kind)
        _starts(problem, v, d)
        _windows(problem, v, d)
        if d and slot.gap == 1:
            _rest(problem, v, d)


def _starts(problem: Problem, v: Variables, d: int) -> None:
    """Work at the trip's first place starts after the lead, at the next one after work there and the road."""
    for (t, slot), trip in v.trip.items():
        if slot != d:
            continue
        places = problem.trips[t].places
        v.model.add(v.start[places[0], d] == v.call[d] + problem.lead).only_enforce_if(trip)
        for a, b in pairwise(places):
            work = sum(
                problem.jobs[i].minutes * taken for (i, s), taken in v.takes.items() if s == d and _at(problem, i, a)
            )
            then = v.start[a, d] + work + problem.travel[a][b]
            v.model.add(v.start[b, d] == then).only_enforce_if(trip)


def _windows(problem: Problem, v: Variables, d: int) -> None:
    setup = max((problem.jobs[i].setup for i, slot in v.takes if slot == d), default=0)
    for place in {problem.jobs[i].place for i, slot in v.takes if slot == d}:
        before: LinearExpr | int = 0
        for i in turns(problem, d, place):
            job, taken = problem.jobs[i], v.takes[i, d]
            low, high = problem.windows[i][d] or (0, 0)
            start = v.start[place, d] + before
            v.model.add(start + job.minutes + problem.slots[d].meal <= high).only_enforce_if(taken)
            v.model.add(start - setup >= low).only_enforce_if(taken)
            before = before + job.minutes * taken


def _rest(problem: Problem, v: Variables, d: int) -> None:
    end = v.call[d - 1] + v.presence[d - 1] + problem.slots[d - 1].meal - MINUTES_A_DAY
    both = (v.used[d - 1], v.used[d])
    v.model.add(v.call[d] >= end + problem.rest).only_enforce_if(*both)
    v.model.add(v.call[d] >= NOON).only_enforce_if(v.night[d - 1], v.used[d], ~v.night[d])
    for p, rule in problem.slots[d].minors.items():
        today, before = v.called.get((p, d)), v.called.get((p, d - 1))
        if today is not None and before is not None and rule.rest > problem.rest:
            v.model.add(v.call[d] >= end + rule.rest).only_enforce_if(today, before)


def _at(problem: Problem, job: int, place: int) -> bool:
    return problem.jobs[job].place == place
