"""Night exteriors make a night: no day exterior on it, and no morning the next day."""

from shootday.planning.light import NOON
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables


def light(problem: Problem, v: Variables) -> None:
    """State the rule."""
    for d in v.part.slots:
        dark = [taken for i, taken in v.on[d].items() if problem.jobs[i].night]
        perhaps = [gone for i, gone in v.away_on(problem, d).items() if problem.jobs[i].night]
        v.model.add_bool_or([*dark, *perhaps, ~v.night[d]])
        for taken in dark:
            v.model.add_implication(taken, v.night[d])
        for i, taken in v.on[d].items():
            if problem.jobs[i].outdoor_day:
                v.model.add_implication(taken, ~v.night[d])
        _possible(problem, v, d)
    for d in v.part.pairs(len(problem.slots)):
        if problem.slots[d].gap == 1 and problem.slots[d].day_call[1] < NOON:
            v.model.add_bool_or(~v.night[d - 1], ~v.used[d], v.night[d])


def _possible(problem: Problem, v: Variables, d: int) -> None:
    """No night, or no day, where rest since the actual last outs leaves it no call."""
    slot = problem.slots[d]
    if slot.night_call[0] > slot.night_call[1]:
        v.model.add(v.night[d] == 0)
    if slot.day_call[0] > slot.day_call[1]:
        v.model.add_implication(v.used[d], v.night[d])
