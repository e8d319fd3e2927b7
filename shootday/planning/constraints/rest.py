"""The crew's rest between two days, counted from the earliest that each may begin and end."""

from shootday.planning.light import NOON
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables
from shootday.production.base import MINUTES_A_DAY

_ANY = 4 * MINUTES_A_DAY
"""More than any call can be early by."""


def rest(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for d in v.part.slots:
        slot = problem.slots[d]
        for low, high, kind in ((*slot.day_call, ~v.night[d]), (*slot.night_call, v.night[d])):
            if low <= high:
                v.model.add_linear_constraint(v.call[d], low, high).only_enforce_if(v.used[d], kind)
    for d in v.part.pairs(len(problem.slots)):
        since = problem.slots[d].gap * MINUTES_A_DAY
        if since > MINUTES_A_DAY + problem.rest:
            continue
        unless = _ANY * (2 - v.used[d - 1] - v.used[d])
        v.model.add(v.call[d] + since + unless >= v.call[d - 1] + v.presence[d - 1] + problem.rest)
        if problem.slots[d].gap == 1:
            v.model.add(v.call[d] >= NOON).only_enforce_if(v.night[d - 1], v.used[d], ~v.night[d])
