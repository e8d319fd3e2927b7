"""From a prepared problem to the best plans: greedy repair first, then the solver, each answer put on the clock."""

from dataclasses import dataclass
from math import comb
from time import monotonic

from shootday.planning.arrange import Set
from shootday.planning.bound import counted_bound
from shootday.planning.calm import Calm
from shootday.planning.choosing import Choosing
from shootday.planning.floor import Floor
from shootday.planning.greedy import repair
from shootday.planning.lessons import Lessons
from shootday.planning.objective import most_disruption
from shootday.planning.patterns import Market
from shootday.planning.problem import Assignment, Problem
from shootday.planning.ruin import Ruin
from shootday.planning.solve import A_CENT, Aim, Effort, Goal, Result, Run, solve
from shootday.planning.standing import Standing, gathered, put_back, stand
from shootday.planning.tally import masks
from shootday.planning.variables import Part

WHOLE_UP_TO = 90
"""Pairs of a job and a day that it may have up to which the solver alone looks for the cheapest plan."""
_WHOLE_AT_ALL_UP_TO = 2000
"""And up to which it is asked at all, where not everything can be placed."""
_LESSONS = 12
_TRIES_A_SECOND = 800
"""Plans by ruin and recreate for a second of effort where the clock does not count."""
_MOST_SETS = 3000
"""Sets of places that a day may visit up to which patterns are looked for."""
_CALM, _MOMENT = 0.6, 0.03
"""Of the effort for least change, the part of its own model, and that of a brush before and after."""
_RUIN, _LATE, _FLOOR = 0.28, 0.72, 0.93
"""Of the time, the part after which ruin is over, the floor is in haste, and over; the rest is for choosing."""


@dataclass(frozen=True)
class Found:
    """A legal plan on the clock, and what is known of how good it is."""

    plan: Assignment
    days: tuple[Set | None, ...]
    left_out: int
    price: int
    disruption: int
    bound: int | None = None
    """No plan that leaves out as little costs less, in units; None where cost was not the aim."""
    proved: bool = False


def least_cost(problem: Problem, effort: Effort, *, overtime: bool = True) -> Found:
    """The cheapest plan found."""
    looking = _Looking(problem, effort, problem.limit(overtime=overtime))
    best, bound, fewest = looking.cheapest()
    best = put_back(problem, gathered(problem, best, looking.limit), looking.limit)
    if not best.left_out:
        bound = max(bound, counted_bound(problem, looking.limit))
    return _found(best, bound=min(bound, best.price), proved=fewest >= best.left_out and bound + A_CENT > best.price)


def least_change(problem: Problem, effort: Effort) -> Found:
    """The plan that disturbs least; of those, the cheapest found. Proved: none disturbs less."""
    looking = _Looking(problem, effort, problem.limit(overtime=True))
    calm, proved = looking.calmest()
    return _found(looking.cheaper(calm), proved=proved)


def _found(standing: Standing, *, bound: int | None = None, proved: bool) -> Found:
    s = standing
    return Found(s.plan, s.settled, s.left_out, s.price, s.disruption, bound, proved)


def _value(problem: Problem, aim: Aim, standing: Standing) -> int:
    """The solver's objective of a plan."""
    match aim:
        case Aim.PLACED:
            return standing.left_out
        case Aim.COST:
            return standing.price
        case Aim.CHANGE:
            return (most_disruption(problem) + 1) * standing.left_out + standing.disruption


class _Looking:
    """The search for one option: what was learnt serves all its steps."""

    def __init__(self, problem: Problem, effort: Effort, limit: int) -> None:
        self.problem, self.effort, self.limit = problem, effort, limit
        self.lessons = Lessons(problem, limit)
        self.began = monotonic()
        first = stand(problem, repair(problem, limit), limit)
        if first is None:
            raise AssertionError("a repaired plan could not be put on the clock")
        self.first = first

    def cheapest(self) -> tuple[Standing, int, int]:
        """The cheapest plan of those that leave out least; what none costs less than, and leaves out fewer than."""
        best = self.first
        if not self._few():
            sets = comb(len(self.problem.travel), self.problem.max_places)
            alone = sets > _MOST_SETS and self._many()
            best = self.ruined(1 if alone else _RUIN).run(best)
            if not best.left_out and sets <= _MOST_SETS:
                return *self.chosen(best), 0
            if self._many():
                return best, 0, 0
        best, fewest = self.whole(Goal(Aim.PLACED, self.limit), best) if best.left_out else (best, 0)
        return *self.whole(Goal(Aim.COST, self.limit, best.left_out), best), fewest

    def calmest(self) -> tuple[Standing, bool]:
        """The plan found that disturbs least, and whether none disturbs less."""
        first = self.first
        if not first.disruption and not first.left_out:
            return first, True
        first = first if self._few() else self.brushed(first, _MOMENT)
        calm = Calm(self.problem, self.lessons, first, self._calm_run)
        calm.search()
        if calm.proved:
            return calm.best, True
        if self._few() or (calm.stuck and not self._many()):
            best, least = self.whole(Goal(Aim.CHANGE, self.limit), calm.best)
        else:
            best, least = self.brushed(calm.best, 1 - _CALM - _MOMENT), 0
        return best, max(least, calm.floor) >= _value(self.problem, Aim.CHANGE, best)

    def _calm_run(self, spent: float) -> Run | None:
        left = self.effort.deterministic_seconds - spent
        if left <= 0 or self.spent() >= _CALM:
            return None
        seconds = None if self.effort.seconds is None else max(0.05, self.effort.seconds * (_CALM - self.spent()))
        return Run(left, seconds, self.effort.seed, cores=True)

    def cheaper(self, calm: Standing) -> Standing:
        """A plan that disturbs as little and costs less: the cheapest, where the solver can be asked."""
        if not self._few():
            calm = self.brushed(calm, _MOMENT)
        if self._many():
            return calm
        goal = Goal(Aim.COST, self.limit, calm.left_out, most_disruption=calm.disruption)
        return self.whole(goal, calm)[0]

    def brushed(self, start: Standing, share: float) -> Standing:
        """A plan that disturbs less, or as little at a lower price, by ruin and recreate with part of the effort."""
        began, tries = self.spent(), round(_TRIES_A_SECOND * self.effort.deterministic_seconds * share)

        def left(done: int) -> float:
            if self.effort.seconds is None:
                return 1 - done / tries
            return min(1 - self.spent(), share - self.spent() + began) / share

        return Ruin(self.problem, Aim.CHANGE, self.limit, left, self.effort.seed).run(start)

    def _pairs(self) -> int:
        return sum(found is not None for row in self.problem.windows for found in row)

    def _few(self) -> bool:
        """Whether the solver alone will do. It also knows what ruin does not: jobs that share a day."""
        return self._pairs() <= WHOLE_UP_TO or bool(self.problem.together)

    def _many(self) -> bool:
        """Whether the solver would take longer to begin than a plan may take."""
        return self._pairs() > _WHOLE_AT_ALL_UP_TO

    def ruined(self, share: float) -> Ruin:
        """A search for a cheaper plan by ruin and recreate, until that part of the time is over."""
        tries, began = round(_TRIES_A_SECOND * self.effort.deterministic_seconds), self.spent()

        def left(done: int) -> float:
            if self.effort.seconds is None:
                return 1 - done / tries
            return (share - self.spent()) / max(1e-9, share - began)

        return Ruin(self.problem, Aim.COST, self.limit, left, self.effort.seed)

    def chosen(self, best: Standing) -> tuple[Standing, int]:
        """The plan after choosing among the patterns that can be cheaper, and the floor."""
        market = Market(self.problem, self.limit)
        known = [jobs for jobs in masks(best.plan) if jobs]
        cases = Floor(market, known, lambda: self.spent() < _FLOOR, lambda: self.spent() > _LATE).raised()
        floors = []
        for case in cases:
            floor = case.floor
            if case.dual is not None and case.price < best.price:
                choosing = Choosing(market, best, lambda: self.spent() < 1)
                choosing.gather(case.dual, case.price)
                if choosing.days:
                    best = choosing.run(self.run(self.effort.deterministic_seconds / 2))
                if choosing.whole:
                    floor = best.price
            floors.append(floor)
        return best, min(floors)

    def run(self, limit: float, *, bound: bool = True) -> Run:
        """A run of the solver with what is left."""
        seconds = None if self.effort.seconds is None else max(0.05, self.effort.seconds * (1 - self.spent()))
        return Run(limit, seconds, self.effort.seed, bound=bound)

    def spent(self) -> float:
        """The part of the clock's time that is over; 0 where the clock does not count."""
        if self.effort.seconds is None:
            return 0.0
        return (monotonic() - self.began) / self.effort.seconds

    def whole(self, goal: Goal, start: Standing) -> tuple[Standing, int]:
        """The plan and the bound by runs over all days, each wiser than the last."""
        best, bound, spent, limit = start, 0, 0.0, self.effort.deterministic_seconds
        if not _value(self.problem, goal.aim, start):
            return start, 0
        for _ in range(_LESSONS):
            part = Part.of(self.problem, best.plan, best.settled, range(len(self.problem.slots)))
            result = solve(self.problem, goal, part, self.lessons, self.run(limit - spent))
            bound, spent = max(bound, result.bound), spent + result.spent + 0.01
            best, news = self._better(goal, best, result)
            proved = bound + (A_CENT if goal.aim is Aim.COST else 1) > _value(self.problem, goal.aim, best)
            if proved or not news or spent >= limit or self.spent() >= 1:
                break
        return best, bound

    def _better(self, goal: Goal, best: Standing, result: Result) -> tuple[Standing, bool]:
        if result.plan is None:
            return best, False
        news = self.lessons.learn(result.plan)
        found = stand(self.problem, result.plan, self.limit)
        if found is not None and found.worth(goal.aim) < best.worth(goal.aim):
            return found, news
        return best, news
