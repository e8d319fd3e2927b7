"""From a prepared problem to the best plans: greedy repair first, then the solver, each answer put on the clock."""

from dataclasses import dataclass, replace

from shootday.planning.arrange import Set, on_the_clock
from shootday.planning.bound import counted_bound
from shootday.planning.greedy import legal, repair
from shootday.planning.improve import improve
from shootday.planning.measure import disruption, idle_days, price
from shootday.planning.objective import idle_price, left_out_price, most_disruption
from shootday.planning.problem import Assignment, Problem
from shootday.planning.solve import Aim, Effort, Goal, Result, Status, solve


@dataclass(frozen=True)
class Found:
    """A legal plan on the clock, and what is known of how good it is."""

    plan: Assignment
    days: tuple[Set | None, ...]
    left_out: int
    idle: int
    price: int
    disruption: int
    bound: int | None = None
    """No plan that leaves out and idles as little costs less, in units; None where cost was not the aim."""
    proved: bool = False


def least_cost(problem: Problem, effort: Effort, *, overtime: bool = True) -> Found:
    """The cheapest plan found."""
    limit = problem.limit(overtime=overtime)
    start = improve(problem, repair(problem, limit), limit, effort.steps)
    results = _answers(problem, Goal(Aim.COST, limit), start, effort)
    best = _best(problem, limit, Aim.COST, [start, *(r.plan for r in results if r.plan)])
    shut = left_out_price(problem) * best.left_out + idle_price(problem) * best.idle
    floor = results[0].bound
    counted = 0 if best.left_out else counted_bound(problem, limit)
    bound = min(best.price, max(counted, floor - shut - most_disruption(problem)))
    return replace(best, bound=bound, proved=shut + best.price + best.disruption <= floor or best.price <= counted)


def least_change(problem: Problem, effort: Effort) -> Found:
    """The plan that disturbs least; of those, the cheapest found."""
    limit = problem.limit(overtime=True)
    start = repair(problem, limit)
    results = _answers(problem, Goal(Aim.CHANGE, limit), start, effort)
    first = _best(problem, limit, Aim.CHANGE, [start, *(r.plan for r in results if r.plan)])
    whole = (most_disruption(problem) + 1) * first.left_out + first.disruption
    cap = Goal(Aim.COST, limit, most_left_out=first.left_out, most_disruption=first.disruption)
    cheaper = _answers(problem, cap, first.plan, effort)
    best = _best(problem, limit, Aim.CHANGE, [first.plan, *(r.plan for r in cheaper if r.plan)])
    return replace(best, proved=whole <= results[0].bound and cheaper[-1].status is Status.OPTIMAL)


def _answers(problem: Problem, goal: Goal, start: Assignment, effort: Effort) -> list[Result]:
    """Without the clock first: its bound holds for every plan. With the clock where that answer does not keep it."""
    free = solve(problem, goal, start, effort)
    if free.plan is not None and legal(problem, free.plan, goal.limit):
        return [free]
    return [free, solve(problem, replace(goal, timed=True), start, effort)]


def _best(problem: Problem, limit: int, aim: Aim, plans: list[Assignment]) -> Found:
    measured = [_measured(problem, plan, limit) for plan in plans if legal(problem, plan, limit)]
    if aim is Aim.COST:
        return min(measured, key=lambda m: (m.left_out, m.idle, m.price, m.disruption))
    return min(measured, key=lambda m: (m.left_out, m.disruption, m.price))


def _measured(problem: Problem, plan: Assignment, limit: int) -> Found:
    days = on_the_clock(problem, plan, limit)
    if days is None:
        raise AssertionError("a legal plan could not be put on the clock")
    return Found(
        plan=plan,
        days=days,
        left_out=len(problem.jobs) - sum(map(len, plan)),
        idle=idle_days(problem, plan),
        price=price(problem, plan, days),
        disruption=disruption(problem, plan),
    )
