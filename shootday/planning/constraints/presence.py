"""A day's presence and its tiers of overtime: lead, work, road and strike; the first set-up falls within the lead."""

from typing import TYPE_CHECKING

from shootday.planning.arrange import PAID_DAY
from shootday.planning.problem import Problem
from shootday.planning.variables import Variables

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import IntVar


def presence(problem: Problem, v: Variables) -> None:
    """State the rule; the limit is the variable's own."""
    for d in v.part.slots:
        used, opens = v.used[d], v.opens[d]
        by_setup: dict[int, list[IntVar]] = {minutes: [] for minutes in opens}
        for i, taken in v.on[d].items():
            by_setup[problem.jobs[i].setup].append(taken)
        v.model.add(sum(opens.values()) <= used)
        for minutes, first in opens.items():
            v.model.add_bool_or([*by_setup[minutes], ~first])
        work = sum(problem.jobs[i].minutes * taken for i, taken in v.on[d].items())
        within = sum(minutes * first for minutes, first in opens.items())
        v.model.add(v.presence[d] >= (problem.lead + problem.strike) * used + work - within + v.travel[d])
        v.model.add(v.presence[d] <= v.limit * used)
        if v.part.priced:
            v.model.add(v.first_tier[d] + v.second_tier[d] >= v.presence[d] - PAID_DAY * used)
