"""A plan on the clock, and what it is worth."""

from collections.abc import Iterator
from dataclasses import dataclass

from shootday.planning.arrange import Set, day_orders, on_the_clock
from shootday.planning.greedy import in_order
from shootday.planning.measure import disruption, price
from shootday.planning.problem import Assignment, Problem
from shootday.planning.solve import Aim

Worth = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A legal plan on the clock, and what it is worth."""

    plan: Assignment
    settled: tuple[Set | None, ...]
    left_out: int
    price: int
    disruption: int

    def worth(self, aim: Aim) -> Worth:
        """Smaller is better."""
        if aim is Aim.CHANGE:
            return self.left_out, self.disruption, self.price
        return self.left_out, self.price, self.disruption


def stand(problem: Problem, plan: Assignment, limit: int) -> Standing | None:
    """The plan measured, None when it is not legal."""
    settled = on_the_clock(problem, plan, limit) if in_order(problem, plan) else None
    if settled is None:
        return None
    return Standing(
        plan,
        settled,
        len(problem.jobs) - sum(map(len, plan)),
        price(problem, plan, settled),
        disruption(problem, plan),
    )


def gathered(problem: Problem, standing: Standing, limit: int) -> Standing:
    """The same days, with none passed over that a later one could as well have: days are gained at the end.

    Where that saves a date after the plan's last one, the days between move up as well.
    """
    best, moved = standing, True
    while moved:
        tries = (stand(problem, plan, limit) for plan in _gathered(problem, best.plan))
        found = next((one for one in tries if one is not None and one.price <= best.price), None)
        best, moved = found or best, found is not None
    return best


def put_back(problem: Problem, standing: Standing, limit: int) -> Standing:
    """The same days, with each job back on its own where that costs nothing and changes less."""
    best, moved = standing, True
    while moved:
        moved = False
        for i, job in enumerate(problem.jobs):
            home = job.was
            if home is None or not best.plan[home] or i in best.plan[home] or not problem.open_to(i, home):
                continue
            plan = tuple(jobs - {i} | ({i} if d == home else set()) for d, jobs in enumerate(best.plan))
            found = stand(problem, plan, limit) if day_orders(problem, home, plan[home], limit) else None
            if found is not None and found.worth(Aim.COST) < best.worth(Aim.COST):
                best, moved = found, True
    return best


def _gathered(problem: Problem, plan: Assignment) -> Iterator[Assignment]:
    shot = [d for d, jobs in enumerate(plan) if jobs]
    last = max(shot, default=0)
    holes = [d for d in range(last) if d not in shot]
    for hole in holes:
        yield (*plan[:hole], plan[last], *plan[hole + 1 : last], frozenset(), *plan[last + 1 :])
    if problem.slots and problem.slots[last].old is None:
        for hole in holes:
            yield (*plan[:hole], *plan[hole + 1 : last + 1], frozenset(), *plan[last + 1 :])
