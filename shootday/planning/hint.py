"""A known plan as the solver's starting point: a value for every variable, since a partial hint hardly helps."""

from shootday.planning.arrange import PAID_DAY, Set
from shootday.planning.measure import FIRST_TIER
from shootday.planning.problem import Assignment, Problem
from shootday.planning.variables import Variables, elsewhere


def hint(problem: Problem, v: Variables, plan: Assignment, settled: tuple[Set | None, ...]) -> None:
    """Tell the solver a plan that is settled on the clock."""
    placed = {i for jobs in plan for i in jobs}
    for i in v.part.jobs:
        v.model.add_hint(v.out[i], i not in placed)
    for i, gone in v.away.items():
        v.model.add_hint(gone, any(i in plan[d] for d in elsewhere(problem, v.part, i)))
    for d in v.part.slots:
        _day(problem, v, d, plan[d], settled[d])


def _day(problem: Problem, v: Variables, d: int, jobs: frozenset[int], settled: Set | None) -> None:
    model, picked = v.model, [problem.jobs[i] for i in jobs]
    for i, taken in v.on[d].items():
        model.add_hint(taken, i in jobs)
    for p, called in v.called[d].items():
        model.add_hint(called, any(p in job.cast for job in picked))
    for p, there in v.place[d].items():
        model.add_hint(there, any(p == job.place for job in picked))
    for g, heads in v.heads[d].items():
        model.add_hint(heads, max((n for job in picked for group, n in job.extras if group == g), default=0))
    first = max((job.setup for job in picked), default=None)
    for minutes, opens in v.opens[d].items():
        model.add_hint(opens, minutes == first)
    lasts = settled.laid.presence if settled else 0
    model.add_hint(v.used[d], bool(jobs))
    model.add_hint(v.night[d], any(job.night for job in picked))
    model.add_hint(v.travel[d], settled.laid.travel if settled else 0)
    model.add_hint(v.presence[d], lasts)
    model.add_hint(v.first_tier[d], min(max(0, lasts - PAID_DAY), FIRST_TIER))
    model.add_hint(v.second_tier[d], max(0, lasts - PAID_DAY - FIRST_TIER))
