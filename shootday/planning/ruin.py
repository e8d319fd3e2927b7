"""A better plan by ruin and recreate: take some jobs out, put each back where it adds least, keep what is hardly worse.

After Schrimpf et al. 2000 and Christiaens & Vanden Berghe 2020 (slack induction): the jobs taken out have something in
common (a day, a place, a performer), now and then the cheapest home is passed over, and worse plans are kept with a
chance that fades (simulated annealing). Quick where the solver is slow: thousands of plans a second's worth of tries.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from shootday.planning.arrange import on_the_clock
from shootday.planning.objective import most_disruption
from shootday.planning.problem import UNITS, Problem
from shootday.planning.solve import Aim
from shootday.planning.standing import Standing, stand
from shootday.planning.tally import NEVER, Mask, Tally, assignment, masks, members

_BLINK = 0.02
"""How often a home is passed over."""
_EMPTIED = 0.12
"""How often a whole day is taken out."""
_MOST_OUT = 14
_NOBODY: frozenset[int] = frozenset()
_KIN_TAKEN = 0.5
_FOR_THE_UNPLACED = 0.5
"""How often a day is emptied for a job without one."""
_LIGHTER = 50
"""Where change is what counts, a unit of it weighs as much as this part of what all days cost at least."""
_HOT, _COLD = 2e-3, 5e-6
"""A plan worse by this part of the price is kept with a chance of 1/e, at the start and at the end."""


@dataclass(slots=True)
class _Draft:
    """A plan in the making: each slot's jobs and value, each job's slot."""

    days: list[Mask]
    values: list[int]
    home: dict[int, int]

    def copy(self) -> "_Draft":
        return _Draft(self.days.copy(), self.values.copy(), self.home.copy())


class Ruin:
    """One search. ``left(tries)`` is the part of it that is still to come, from 1 to 0."""

    def __init__(self, problem: Problem, aim: Aim, limit: int, left: Callable[[int], float], seed: int = 1) -> None:
        self.problem, self.aim, self.limit, self.left = problem, aim, limit, left
        self.draw = Random(seed)  # noqa: S311 - repeatable, not secret
        fixed = sum(slot.fixed for slot in problem.slots)
        heavy = 1 + fixed // _LIGHTER if aim is Aim.CHANGE else 0
        self.tally = Tally(problem, limit, cost=1, change=heavy)
        self.unplaced = 10 * (fixed + UNITS) + most_disruption(problem) * heavy
        self.jobs = range(len(problem.jobs))
        self.open = [[d for d, found in enumerate(row) if found is not None] for row in problem.windows]
        self.weeks = list(accumulate(int(slot.gap > 1) for slot in problem.slots))
        self.waited = [0 for _ in self.jobs]
        """How often each found no slot."""
        self.kin = [_kin(problem, job) for job in self.jobs]

    def run(self, start: Standing) -> Standing:
        """The best plan found that the clock allows."""
        now, best, tries = self._draft(start), start, 0
        worth = least = self._worth(now)
        scale = max(UNITS, worth - self.unplaced * start.left_out)
        while (left := self.left(tries)) > 0:
            tries += 1
            heat = scale * _COLD * (_HOT / _COLD) ** left
            then = now.copy()
            touched = self._ruined(then)
            self._recreated(then, touched)
            value = self._worth(then)
            if value - worth >= heat * -math.log(1 - self.draw.random()) or not self._kept(then, touched):
                continue
            if value < least:
                found = stand(self.problem, assignment(then.days), self.limit)
                if found is None:
                    continue
                least = value
                best = min(best, found, key=lambda standing: standing.worth(self.aim))
            now, worth = then, value
        return best

    def _draft(self, start: Standing) -> _Draft:
        days = masks(start.plan)
        values = [self.tally.day(d, jobs) for d, jobs in enumerate(days)]
        return _Draft(days, values, {i: d for d, jobs in enumerate(start.plan) for i in jobs})

    def _worth(self, draft: _Draft) -> int:
        return sum(draft.values) + self.unplaced * (len(self.jobs) - len(draft.home))

    def _kept(self, draft: _Draft, touched: set[int]) -> bool:
        """Whether the clock allows the changed days and those that follow one another with them."""
        for week in {self.weeks[d] for d in touched}:
            days = [frozenset(members(jobs)) if self.weeks[d] == week else _NOBODY for d, jobs in enumerate(draft.days)]
            if on_the_clock(self.problem, tuple(days), self.limit) is None:
                return False
        return True

    def _ruined(self, draft: _Draft) -> set[int]:
        """Take jobs out; the slots that they leave."""
        touched = set()
        for i in self._taken(draft):
            d = draft.home.pop(i, None)
            if d is not None:
                touched.add(d)
                draft.days[d] &= ~(1 << i)
        for d in touched:
            draft.values[d] = self.tally.day(d, draft.days[d])
        return touched

    def _taken(self, draft: _Draft) -> list[int]:
        """A day on which a job without one could be; any day; or one job and some of its kin."""
        draw, home = self.draw, draft.home
        waiting = [i for i in self.jobs if i not in home and self.open[i]] if len(home) < len(self.jobs) else []
        if waiting and draw.random() < _FOR_THE_UNPLACED:
            return members(draft.days[draw.choice(self.open[draw.choice(waiting)])])
        if home and draw.random() < _EMPTIED:
            return members(draft.days[draw.choice(list(home.values()))])
        seed, number = draw.choice(self.jobs), draw.randint(1, _MOST_OUT)
        return [seed, *(i for i in self.kin[seed][: 2 * number] if draw.random() < _KIN_TAKEN)]

    def _recreated(self, draft: _Draft, touched: set[int]) -> None:
        """Put everything unplaced where it adds least."""
        for i in self._order([i for i in self.jobs if i not in draft.home]):
            d = self._home(draft, i)
            if d is not None:
                touched.add(d)
                draft.home[i] = d
                draft.days[d] |= 1 << i
                draft.values[d] = self.tally.day(d, draft.days[d])
            else:
                self.waited[i] += 1

    def _order(self, missing: list[int]) -> list[int]:
        """By turns at random, the longest first, those with fewest days first, those that waited longest first."""
        self.draw.shuffle(missing)
        ways: tuple[Callable[[int], int], ...] = (
            lambda _: 0,
            lambda i: -self.problem.jobs[i].minutes,
            lambda i: len(self.open[i]),
            lambda i: -self.waited[i],
        )
        missing.sort(key=self.draw.choice(ways))
        return missing

    def _home(self, draft: _Draft, i: int) -> int | None:
        """The slot where a job adds least."""
        bit, days, day = 1 << i, draft.days, self.tally.day
        best, least = None, NEVER
        for d in self.open[i]:
            jobs = days[d] | bit
            value = day(d, jobs)
            added = value - draft.values[d]
            if added < least and value != NEVER and self.draw.random() > _BLINK and self._fits(days, d, jobs):
                best, least = d, added
        return best

    def _fits(self, days: list[Mask], d: int, jobs: Mask) -> bool:
        """Whether the slot with these jobs goes with those beside it."""
        tally, last = self.tally, len(days) - 1
        return (not d or tally.follows(d, days[d - 1], jobs)) and (d == last or tally.follows(d + 1, jobs, days[d + 1]))


def _kin(problem: Problem, job: int) -> list[int]:
    """The other jobs, those with most in common first: place, performers, day of the plan in force."""
    this, jobs = problem.jobs[job], problem.jobs

    def shared(other: int) -> int:
        that = jobs[other]
        return 3 * (this.place == that.place) + len({*this.cast} & {*that.cast}) + (this.was == that.was)

    return sorted((i for i in range(len(jobs)) if i != job), key=shared, reverse=True)
