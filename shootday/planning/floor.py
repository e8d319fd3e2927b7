"""A floor under the cost of any plan that places every job: column generation over day patterns.

Every plan covers each job by the patterns of its days, each slot taking one: the cheapest fractional cover costs no
more than any plan (Dantzig & Wolfe 1960; for packing into days, Gilmore & Gomory 1961). What the cover gives for each
job and asks for each slot tells which new pattern would help; when none does, the cover's price is the floor, and
before that, what the best patterns miss is taken off (Lagrange).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shootday.planning.branching import Branching, Worth
from shootday.planning.patterns import Market, Pattern
from shootday.planning.tally import Mask, members

if TYPE_CHECKING:
    from ortools.linear_solver.pywraplp import Constraint, Solver, Variable

_A_SET = 8
"""New patterns of the same places in one round, at most."""
_SLOTS = 2
"""Slots that a pattern is offered to in one round: those that ask least."""
_FEW = 12
"""New patterns below which the search is no longer rough."""
_WHOLE = 1e-3
"""How close to a whole number of days is one."""
_NEAR = 2e-4
"""A floor this close to the cover's price, relatively, is as good as it gets."""


@dataclass(frozen=True, slots=True)
class Dual:
    """What the cover's rows are worth: jobs, slots, and one more day (or, below 0, one less)."""

    jobs: Sequence[float]
    slots: Sequence[float]
    day: float
    days: int
    extra: Sequence[int]

    @property
    def asking(self) -> Worth:
        """The same as patterns are priced by."""
        return Worth(self.jobs, [u + e - self.day for u, e in zip(self.slots, self.extra, strict=True)])

    def floor(self, best: Sequence[float]) -> int:
        """What no plan costs less than, when no pattern on a slot is worth more beyond its price than ``best``."""
        missed = sum(max(0.0, b - e + self.day) for b, e in zip(best, self.extra, strict=True))
        return int(sum(self.jobs) + self.day * self.days - missed)


@dataclass(frozen=True, slots=True)
class Bound:
    """A floor in one case, and the cover there when there was time to find it."""

    floor: int
    price: float = 0.0
    dual: Dual | None = None


class Floor:
    """The cover and its floor. ``more()`` says whether there is time to go on, ``late()`` whether little is left."""

    def __init__(
        self, market: Market, known: Iterable[Mask], more: Callable[[], bool], late: Callable[[], bool]
    ) -> None:
        self.market, self.more, self.late = market, more, late
        self.cover = Cover(market)
        for jobs in (*known, *(1 << i for i in range(len(market.problem.jobs)))):
            pattern = market.pattern(jobs)
            if pattern is not None:
                for d in members(pattern.slots):
                    self.cover.add(pattern, d)

    def raised(self) -> list[Bound]:
        """The floor after as many rounds as there is time for: the lowest of the cases that are returned.

        A plan has a whole number of days: where the cover has not, there are two cases, with fewer days and with more.
        """
        whole = self._case(0, None, 0)
        if whole.dual is None:
            return [whole]
        days = self.cover.days()
        if min(days - int(days), int(days) + 1 - days) < _WHOLE:
            return [whole]
        return [self._case(int(days) + 1, None, whole.floor), self._case(0, int(days), whole.floor)]

    def _case(self, fewest: int, most: int | None, floor: int) -> Bound:
        self.cover.bind(fewest, most)
        found = self._raised(floor)
        if not self.more():
            return Bound(found)
        price, dual = self.cover.solve()
        return Bound(found, price, dual)

    def _raised(self, floor: int) -> int:
        rough = True
        while self.more():
            price, worth = self.cover.solve()
            rough = rough and not self.late()  # a floor far from the cover's price is better than none
            search = Branching(self.market, worth.asking, self.more, rough=rough)
            found = search.run(_A_SET)
            if found is None:
                break
            if not rough:
                floor = max(floor, worth.floor(search.best))
            new = sum(self._offered(pattern, worth) for pattern in found)
            if not rough and (not new or floor >= price * (1 - _NEAR)):
                break
            rough = rough and new >= _FEW
        return floor

    def _offered(self, pattern: Pattern, worth: Dual) -> int:
        """Let the slots that ask least use a pattern; how many it is new to."""
        slots = sorted(members(pattern.slots), key=lambda d: worth.asking.slots[d])[:_SLOTS]
        return sum([self.cover.add(pattern, d) for d in slots])


class Cover:
    """The cheapest cover of all jobs by fractions of patterns on slots, as a linear program."""

    def __init__(self, market: Market) -> None:
        from ortools.linear_solver import pywraplp  # noqa: PLC0415 - loading the solver takes half a second

        self.solver: Solver = pywraplp.Solver.CreateSolver("GLOP")
        self.endless = self.solver.infinity()
        self.extra = market.extra
        self.jobs: list[Constraint] = [self.solver.Constraint(1, self.endless) for _ in market.problem.jobs]
        self.slots: list[Constraint] = [self.solver.Constraint(-self.endless, 1) for _ in market.problem.slots]
        self.all: Constraint = self.solver.Constraint(0, self.endless)
        self.parts: dict[tuple[Mask, int], Variable] = {}
        self.bound = 0
        # a job may go uncovered at a price that no plan reaches, so that there always is a cover
        for row in self.jobs:
            gap = self.solver.NumVar(0, self.endless, "")
            row.SetCoefficient(gap, 1)
            self.solver.Objective().SetCoefficient(gap, market.uncovered)
        self.solver.Objective().SetMinimization()

    def bind(self, fewest: int, most: int | None) -> None:
        """Ask for so many days."""
        self.all.SetBounds(fewest, self.endless if most is None else most)
        self.bound = fewest if most is None else most

    def add(self, pattern: Pattern, slot: int) -> bool:
        """Let a slot use a pattern; whether that is new."""
        if (pattern.jobs, slot) in self.parts:
            return False
        part = self.parts[pattern.jobs, slot] = self.solver.NumVar(0, self.endless, "")
        self.solver.Objective().SetCoefficient(part, pattern.price + self.extra[slot])
        self.slots[slot].SetCoefficient(part, 1)
        self.all.SetCoefficient(part, 1)
        for i in members(pattern.jobs):
            self.jobs[i].SetCoefficient(part, 1)
        return True

    def solve(self) -> tuple[float, Dual]:
        """The cover's price, and what its rows are worth."""
        self.solver.Solve()
        jobs = [max(0.0, row.dual_value()) for row in self.jobs]
        slots = [max(0.0, -row.dual_value()) for row in self.slots]
        return self.solver.Objective().Value(), Dual(jobs, slots, self.all.dual_value(), self.bound, self.extra)

    def days(self) -> float:
        """How many days the cover uses."""
        return float(sum(part.solution_value() for part in self.parts.values()))
