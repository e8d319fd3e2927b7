"""A known plan as the solver's starting point: a value for every variable, since a partial hint hardly helps."""

from shootday.planning.arrange import PAID_DAY, Laid, Set, lay, on_the_clock, order_by
from shootday.planning.measure import FIRST_TIER
from shootday.planning.problem import Assignment, Problem
from shootday.planning.variables import Variables


def hint(problem: Problem, v: Variables, plan: Assignment, limit: int) -> None:
    """Tell the solver the plan."""
    settled = on_the_clock(problem, plan, limit) or (None,) * len(plan)
    placed = {i for jobs in plan for i in jobs}
    for i, out in enumerate(v.out):
        v.model.add_hint(out, i not in placed)
    for (i, d), taken in v.takes.items():
        v.model.add_hint(taken, i in plan[d])
    for (p, d), called in v.called.items():
        v.model.add_hint(called, any(p in problem.jobs[i].cast for i in plan[d]))
    for (g, d), heads in v.heads.items():
        v.model.add_hint(heads, max((n for i in plan[d] for h, n in problem.jobs[i].extras if h == g), default=0))
    last = max((d for d, jobs in enumerate(plan) if jobs), default=-1)
    for d, idle in v.idle.items():
        v.model.add_hint(idle, not plan[d] and d < last)
    for d, jobs in enumerate(plan):
        _day(problem, v, d, jobs, settled[d])


def _day(problem: Problem, v: Variables, d: int, jobs: frozenset[int], settled: Set | None) -> None:
    v.model.add_hint(v.used[d], bool(jobs))
    v.model.add_hint(v.night[d], any(problem.jobs[i].night for i in jobs))
    way, laid = _way(problem, d, jobs, settled)
    for (t, slot), trip in v.trip.items():
        if slot == d:
            v.model.add_hint(trip, problem.trips[t].places == way)
    for (i, slot), opens in v.opens.items():
        if slot == d:
            v.model.add_hint(opens, laid is not None and laid.order[0] == i)
    over = max(0, laid.presence - PAID_DAY) if laid else 0
    v.model.add_hint(v.first_tier[d], min(over, FIRST_TIER))
    v.model.add_hint(v.second_tier[d], max(0, over - FIRST_TIER))
    if v.call:
        v.model.add_hint(v.call[d], settled.call if settled else problem.slots[d].day_call[0])


def _way(problem: Problem, d: int, jobs: frozenset[int], settled: Set | None) -> tuple[tuple[int, ...], Laid | None]:
    """The trip that the model would call the day's, and its times."""
    if not jobs or settled is None:
        return (), None
    seen = tuple(dict.fromkeys(problem.jobs[i].place for i in settled.laid.order))
    ways = [trip.places for trip in problem.trips if set(trip.places) == set(seen)]
    way = seen if seen in ways else ways[0]
    return way, lay(problem, d, order_by(problem, d, jobs, way))
