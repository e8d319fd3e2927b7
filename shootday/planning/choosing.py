"""From day patterns to a plan: one for each slot at most, each job once, at the least cost that the clock allows.

Only patterns that a plan cheaper than the best known can hold are let in (those whose reduced cost is within the gap
between the floor and that plan): when all of these are there, what the solver proves holds for every plan.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from shootday.planning.arrange import day_orders, earliest_call, lay
from shootday.planning.branching import Branching
from shootday.planning.floor import Dual
from shootday.planning.light import NOON
from shootday.planning.measure import day_price
from shootday.planning.patterns import Market
from shootday.planning.problem import Assignment, Problem
from shootday.planning.solve import A_CENT, Aim, Run, solver_of
from shootday.planning.standing import Standing, stand
from shootday.planning.tally import Mask, masks, members
from shootday.production.base import MINUTES_A_DAY

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, IntVar

_MOST = 3000
"""Patterns let in at a time."""
_NARROWER = 0.35
_TRIES = 8
_LESSONS = 10


@dataclass(frozen=True, slots=True)
class _Day:
    """A slot with a pattern, as the clock has it. Minutes of the slot's own clock."""

    slot: int
    jobs: frozenset[int]
    price: int
    next_call: int
    """Earliest call of the next slot, on that one's clock, were there one day between."""
    latest: int
    """The latest call."""


@dataclass
class Choosing:
    """One choice among patterns."""

    market: Market
    best: Standing
    more: Callable[[], bool]
    whole: bool = False
    """Whether all patterns that a cheaper plan can hold were there."""
    days: list[_Day] = field(default_factory=list)

    @property
    def problem(self) -> Problem:
        """What is planned."""
        return self.market.problem

    def gather(self, dual: Dual, price: float) -> None:
        """Let in the patterns that a cheaper plan can hold, given the fractional cover's worth and price."""
        slack = self.best.price - price
        for _ in range(_TRIES):
            search = Branching(self.market, dual.asking, self.more, slack=-slack)
            found = search.run(_MOST + 1, _MOST)
            if found is not None and len(found) <= _MOST:
                break
            slack *= _NARROWER
        else:
            return
        # a cover that is not yet the cheapest lets a pattern miss by as much more as the cover does
        self.whole = slack >= self.best.price - dual.floor(search.best)
        self.days.clear()
        asking = dual.asking
        for pattern in found:
            value = sum(dual.jobs[i] for i in members(pattern.jobs))
            for d in members(pattern.slots):
                if value - pattern.price > asking.slots[d] - slack:
                    self._let_in(d, pattern.jobs)
        there = {(day.slot, day.jobs) for day in self.days}
        for d, mask in enumerate(masks(self.best.plan)):
            if mask and (d, self.best.plan[d]) not in there:
                self._let_in(d, mask)

    def _let_in(self, d: int, mask: Mask) -> None:
        problem, jobs = self.problem, frozenset(members(mask))
        found = day_orders(problem, d, jobs, self.market.limit)
        if not found:
            return
        laid = [lay(problem, d, order) for order in found]
        slot, night = problem.slots[d], any(problem.jobs[i].night for i in jobs)
        latest = (slot.night_call if night else slot.day_call)[1]
        calls = [(earliest_call(problem, d, one), one) for one in laid]
        rested = min(call + one.wrap for call, one in calls if call is not None) + problem.rest - MINUTES_A_DAY
        price = day_price(problem, d, jobs, min(one.presence for one in laid))
        self.days.append(_Day(d, jobs, price, max(rested, NOON if night else 0), latest))

    def run(self, limit: Run) -> Standing:
        """The best plan of these days, or the one known when there is none better. Says in ``whole`` what it proved."""
        from ortools.sat.python import cp_model  # noqa: PLC0415 - loading the solver takes half a second

        best, lessons = self.best, list[Assignment]()
        for _ in range(_LESSONS):
            model = cp_model.CpModel()
            takes = self._model(model, lessons, best.price)
            self._hint(model, takes, best.plan)
            solver = solver_of(limit)
            solver.parameters.absolute_gap_limit = A_CENT - 1
            status = solver.solve(model)
            self.whole = self.whole and status in {cp_model.OPTIMAL, cp_model.INFEASIBLE}
            if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
                return best
            plan: list[frozenset[int]] = [frozenset()] * len(self.problem.slots)
            for day, taken in zip(self.days, takes, strict=True):
                if solver.boolean_value(taken):
                    plan[day.slot] = day.jobs
            found = stand(self.problem, tuple(plan), self.market.limit)
            if found is None:
                lessons.append(tuple(plan))
                continue
            if found.worth(Aim.COST) < best.worth(Aim.COST):
                best = found
            dearer = found.price > round(solver.objective_value) + A_CENT
            self.whole = self.whole and not dearer
            return best
        self.whole = False
        return best

    def _model(self, model: "CpModel", lessons: Iterable[Assignment], below: int) -> list["IntVar"]:
        takes = [model.new_bool_var("") for _ in self.days]
        by_job: dict[int, list[IntVar]] = {i: [] for i in range(len(self.problem.jobs))}
        by_slot: list[list[tuple[_Day, IntVar]]] = [[] for _ in self.problem.slots]
        for day, taken in zip(self.days, takes, strict=True):
            by_slot[day.slot].append((day, taken))
            for i in day.jobs:
                by_job[i].append(taken)
        for one in by_job.values():
            model.add_exactly_one(one)
        for slot in by_slot:
            model.add_at_most_one([taken for _, taken in slot])
        self._follow(model, by_slot)
        for plan in lessons:
            shot = [taken for day, taken in zip(self.days, takes, strict=True) if plan[day.slot] == day.jobs]
            model.add(sum(shot) <= len(shot) - 1)
        price = sum(day.price * taken for day, taken in zip(self.days, takes, strict=True))
        model.add(price <= below)
        model.minimize(price)
        return takes

    def _follow(self, model: "CpModel", by_slot: list[list[tuple[_Day, "IntVar"]]]) -> None:
        """Days one after another leave rest; jobs that must follow others do."""
        for d in range(1, len(by_slot)):
            if self.problem.slots[d].gap > 1:
                continue
            for floor in sorted({day.next_call for day, _ in by_slot[d - 1]}):
                early = [taken for day, taken in by_slot[d] if day.latest < floor]
                if early:
                    late = [taken for day, taken in by_slot[d - 1] if day.next_call >= floor]
                    model.add(sum(late) + sum(early) <= 1)
        for i, job in enumerate(self.problem.jobs):
            for before in job.after:
                for d in range(len(by_slot)):
                    done = [t for slot in by_slot[: d + 1] for day, t in slot if before in day.jobs]
                    model.add(sum(done) >= sum(t for slot in by_slot[: d + 1] for day, t in slot if i in day.jobs))

    def _hint(self, model: "CpModel", takes: list["IntVar"], plan: Assignment) -> None:
        for day, taken in zip(self.days, takes, strict=True):
            model.add_hint(taken, plan[day.slot] == day.jobs)
