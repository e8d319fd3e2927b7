"""The crew's rest between two days: a day that begins at its earliest leaves enough before the next one's latest call.

Calls put off day after day are not followed: what the clock then forbids is learnt (see ``lessons``).
"""

from itertools import product

from shootday.planning.problem import Problem
from shootday.planning.variables import Variables
from shootday.production.base import MINUTES_A_DAY


def rest(problem: Problem, v: Variables) -> None:
    """State the rule for each pair of kinds of day."""
    for d in v.part.pairs(len(problem.slots)):
        before, slot = problem.slots[d - 1], problem.slots[d]
        since = slot.gap * MINUTES_A_DAY
        for dark, night in product((False, True), repeat=2):
            earliest = (before.night_call if dark else before.day_call)[0]
            latest = (slot.night_call if night else slot.day_call)[1]
            longest = latest + since - problem.rest - earliest
            if longest < v.limit:
                _at_most(v, d, longest, dark=dark, night=night)


def _at_most(v: Variables, d: int, longest: int, *, dark: bool, night: bool) -> None:
    """A slot of one kind is no longer than that when the next one is used, and of the other kind."""
    kinds = (v.night[d - 1] if dark else ~v.night[d - 1], v.night[d] if night else ~v.night[d])
    pair = (v.used[d - 1], v.used[d], *kinds)
    if longest < 0:
        v.model.add_bool_or([~one for one in pair])
    else:
        v.model.add(v.presence[d - 1] <= longest).only_enforce_if(*pair)
