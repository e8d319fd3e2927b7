"""A cheaper plan by small steps: place a job, close the last day, move a job, exchange two. Quick and repeatable."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from shootday.planning.arrange import day_orders, lay, on_the_clock
from shootday.planning.greedy import in_order
from shootday.planning.measure import day_price, disruption, idle_days, price
from shootday.planning.problem import Assignment, Problem

Worth = tuple[int, int, int, int]
"""Left out, idle, price, disruption: smaller is better, in that order."""


def improve(problem: Problem, plan: Assignment, limit: int, most: int) -> Assignment:
    """The plan after every step that makes it cheaper, until none does or *most* plans were looked at."""
    return _Climb(problem, limit, most).run(plan)


@dataclass
class _Climb:
    problem: Problem
    limit: int
    most: int
    tried: int = 0
    prices: dict[tuple[int, frozenset[int]], int] = field(default_factory=dict)
    """Of days at their shortest presence."""

    def run(self, plan: Assignment) -> Assignment:
        worth, better = self.worth(plan), True
        while better and worth is not None and self.tried < self.most:
            better = False
            for step in self.steps(plan):
                found = self.worth(step, worth)
                if found is not None and found < worth:
                    plan, worth, better = step, found, True
                    break
                if self.tried >= self.most:
                    break
        return plan

    def worth(self, plan: Assignment, known: Worth | None = None) -> Worth | None:
        """How good a plan is, None when it is not legal, or sure to be worse than a known one."""
        self.tried += 1
        out, idle = len(self.problem.jobs) - sum(map(len, plan)), idle_days(self.problem, plan)
        if known is not None and (out, idle, self.least_price(plan)) > known[:3]:
            return None
        days = on_the_clock(self.problem, plan, self.limit) if in_order(self.problem, plan) else None
        if days is None:
            return None
        return out, idle, price(self.problem, plan, days), disruption(self.problem, plan)

    def least_price(self, plan: Assignment) -> int:
        """What the plan costs at least: each day by itself, in its best order."""
        return sum(self.least_day_price(slot, jobs) for slot, jobs in enumerate(plan) if jobs)

    def least_day_price(self, slot: int, jobs: frozenset[int]) -> int:
        if (slot, jobs) not in self.prices:
            order = day_orders(self.problem, slot, jobs, self.limit)[0]
            presence = lay(self.problem, slot, order).presence
            self.prices[slot, jobs] = day_price(self.problem, slot, jobs, presence)
        return self.prices[slot, jobs]

    def steps(self, plan: Assignment) -> Iterable[Assignment]:
        """Neighbours of a plan whose changed days are possible by themselves."""
        yield from self.placings(plan)
        yield from self.closings(plan)
        yield from self.moves(plan)
        yield from self.exchanges(plan)

    def fits(self, slot: int, jobs: frozenset[int]) -> bool:
        return not jobs or bool(day_orders(self.problem, slot, jobs, self.limit))

    def placings(self, plan: Assignment) -> Iterable[Assignment]:
        """A job left out put on a day."""
        placed = {i for jobs in plan for i in jobs}
        for job in (i for i in range(len(self.problem.jobs)) if i not in placed):
            for slot in range(len(plan)):
                if self.problem.open_to(job, slot) and self.fits(slot, plan[slot] | {job}):
                    yield _changed(plan, {slot: plan[slot] | {job}})

    def closings(self, plan: Assignment) -> Iterable[Assignment]:
        """The last day emptied into the others, each job where it adds least."""
        last = max((slot for slot, jobs in enumerate(plan) if jobs), default=0)
        emptied = [*plan[:last], frozenset[int](), *plan[last + 1 :]]
        for job in sorted(plan[last], key=lambda i: -self.problem.jobs[i].minutes):
            slots = [s for s in range(last) if emptied[s] and self.fits(s, emptied[s] | {job})]
            if not slots:
                return
            home = min(slots, key=lambda s: (self.added(emptied[s], job), s))
            emptied[home] |= {job}
        yield tuple(emptied)

    def added(self, jobs: frozenset[int], job: int) -> int:
        """New performers and places that a job brings to a day, in price."""
        problem = self.problem
        known = {p for i in jobs for p in problem.jobs[i].cast}
        new = sum(problem.cast_price[p] for p in problem.jobs[job].cast if p not in known)
        place = problem.jobs[job].place
        there = any(problem.jobs[i].place == place for i in jobs)
        return new + (0 if there else problem.place_price[place])

    def moves(self, plan: Assignment) -> Iterable[Assignment]:
        for origin, jobs in enumerate(plan):
            for job in sorted(jobs):
                for slot in range(len(plan)):
                    if slot != origin and self.problem.open_to(job, slot) and self.fits(slot, plan[slot] | {job}):
                        yield _changed(plan, {origin: jobs - {job}, slot: plan[slot] | {job}})

    def exchanges(self, plan: Assignment) -> Iterable[Assignment]:
        home = {i: slot for slot, jobs in enumerate(plan) for i in jobs}
        for one in sorted(home):
            for other in sorted(home):
                a, b = home[one], home[other]
                if one < other and a != b and self.problem.open_to(one, b) and self.problem.open_to(other, a):
                    days = {a: plan[a] - {one} | {other}, b: plan[b] - {other} | {one}}
                    if all(self.fits(slot, jobs) for slot, jobs in days.items()):
                        yield _changed(plan, days)


def _changed(plan: Assignment, days: dict[int, frozenset[int]]) -> Assignment:
    return tuple(days.get(slot, jobs) for slot, jobs in enumerate(plan))
