"""Night exteriors make a night: no day exterior on it, and no morning the next day."""

from shootday.planning.light import NOON
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def light(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for d, night in enumerate(v.night):
        dark = [taken for (i, slot), taken in v.takes.items() if slot == d and problem.jobs[i].night]
        v.model.add_max_equality(night, dark or [v.model.new_constant(0)])
        for (i, slot), taken in v.takes.items():
            if slot == d and problem.jobs[i].outdoor_day:
                v.model.add_implication(taken, ~night)
        slot_at = problem.slots[d]
        if d and slot_at.gap == 1 and slot_at.day_call[1] < NOON:
            v.model.add(v.used[d] <= night).only_enforce_if(v.night[d - 1])
        _possible(problem, v, d)


def _possible(problem: Problem, v: Variables, d: int) -> None:
    """No night, or no day, where rest since the actual last outs leaves it no call."""
    slot = problem.slots[d]
    if slot.night_call[0] > slot.night_call[1]:
        v.model.add(v.night[d] == 0)
    if slot.day_call[0] > slot.day_call[1]:
        v.model.add(v.used[d] <= v.night[d])
