"""What one day would be worth with any set of jobs, quickly: sets are the bits of a number, values are kept.

A day's value is what the day adds to the goal; it leaves the clock out (the order within the day, its windows, the rest
between days), and so is at most the real one. Whoever takes a plan from here puts it on the clock first.
"""

from collections.abc import Iterable, Sequence

from shootday.planning.arrange import PAID_DAY, least_road
from shootday.planning.light import NOON
from shootday.planning.measure import CALL_WEIGHTS, DAY_WEIGHT, FIRST_TIER, called_in_force, move_weight, used_in_force
from shootday.planning.problem import Assignment, Job, Problem
from shootday.production.base import MINUTES_A_DAY

Mask = int
"""A set of jobs: job n is bit n."""
NEVER = 1 << 62
"""The value of a day that cannot be: more than any plan."""


class Tally:
    """The values of one problem's days: ``cost`` and ``change`` are what a unit of price and of disruption weigh."""

    def __init__(self, problem: Problem, limit: int, *, cost: int, change: int) -> None:
        self.problem, self.limit, self.cost, self.change = problem, limit, cost, change
        self._known: list[dict[Mask, int]] = [{} for _ in problem.slots]
        self._ended: list[dict[Mask, tuple[int, bool]]] = [{} for _ in problem.slots]
        self._dark = sum(1 << i for i, job in enumerate(problem.jobs) if job.night)
        self._shot = used_in_force(problem)
        self._calls: list[set[int]] = [set() for _ in problem.slots]
        for person, slot in called_in_force(problem):
            self._calls[slot].add(person)

    def day(self, d: int, jobs: Mask) -> int:
        """The value of a slot with these jobs; ``NEVER`` when they cannot share it."""
        found = self._known[d].get(jobs)
        if found is None:
            found = self._known[d][jobs] = self._day(d, members(jobs))
        return found

    def follows(self, d: int, before: Mask, jobs: Mask) -> bool:
        """Whether a slot with these jobs may follow the slot before it with those: rest, and no morning after a night.

        Counted from the earliest end to the latest call, a meal where the day is long enough for one.
        """
        slot = self.problem.slots[d]
        if not before or not jobs or slot.gap > 1:
            return True
        ends, dark = self._ends(d - 1, before)
        night = self.night(jobs)
        latest = (slot.night_call if night else slot.day_call)[1]
        earliest = max(ends + self.problem.rest - MINUTES_A_DAY, NOON if dark and not night else 0)
        return earliest <= latest

    def _ends(self, d: int, jobs: Mask) -> tuple[int, bool]:
        """When a slot with these jobs ends at the earliest, on its own clock, and whether it is a night."""
        if jobs not in self._ended[d]:
            picked = [self.problem.jobs[i] for i in members(jobs)]
            night = self.night(jobs)
            slot = self.problem.slots[d]
            lasts = self._presence(picked, {job.place for job in picked})
            lasts += slot.meal if lasts - self.problem.strike > self.problem.meal_after else 0
            self._ended[d][jobs] = (slot.night_call if night else slot.day_call)[0] + lasts, night
        return self._ended[d][jobs]

    def night(self, jobs: Mask) -> bool:
        """Whether these jobs make a night."""
        return bool(jobs & self._dark)

    def _day(self, d: int, numbers: list[int]) -> int:
        problem, slot = self.problem, self.problem.slots[d]
        if not numbers:
            return self.change * self._changed(d, (), set())
        picked = [problem.jobs[i] for i in numbers]
        places = {job.place for job in picked}
        if len(places) > problem.max_places or any(problem.windows[i][d] is None for i in numbers):
            return NEVER
        if any(a in numbers and b in numbers for a, b in problem.apart):
            return NEVER
        night = any(job.night for job in picked)
        low, high = slot.night_call if night else slot.day_call
        if low > high or (night and any(job.outdoor_day for job in picked)):
            return NEVER
        presence = self._presence(picked, places)
        cast = {p for job in picked for p in job.cast}
        if presence > self.limit or not self._minors(d, picked, cast, night=night):
            return NEVER
        price = slot.fixed + sum(problem.cast_price[p] for p in cast) + sum(problem.place_price[p] for p in places)
        heads: dict[int, int] = {}
        for group, count in (extra for job in picked for extra in job.extras):
            heads[group] = max(heads.get(group, 0), count)
        price += sum(problem.extras_price[group] * count for group, count in heads.items())
        over = max(0, presence - PAID_DAY)
        price += min(over, FIRST_TIER) * slot.first_tier + max(0, over - FIRST_TIER) * slot.second_tier
        return self.cost * price + self.change * self._changed(d, numbers, cast)

    def _presence(self, picked: Sequence[Job], places: set[int]) -> int:
        problem = self.problem
        work = sum(job.minutes for job in picked) - max(job.setup for job in picked)
        return problem.lead + problem.strike + work + least_road(problem, places)

    def _minors(self, d: int, picked: Sequence[Job], cast: set[int], *, night: bool) -> bool:
        for person, rule in self.problem.slots[d].minors.items():
            if person in cast and (night or sum(j.minutes for j in picked if person in j.cast) > rule.minutes):
                return False
        return True

    def _changed(self, d: int, numbers: Iterable[int], cast: set[int]) -> int:
        """The slot's part of the disruption: scenes that come to it, the day itself, calls on the first dates."""
        found = 0
        shot = False
        for i in numbers:
            shot = True
            was = self.problem.jobs[i].was
            if was is not None and was != d:
                found += move_weight(min(was, d))
        found += DAY_WEIGHT * (shot != (d in self._shot))
        if d < len(CALL_WEIGHTS):
            found += CALL_WEIGHTS[d] * len(cast ^ self._calls[d])
        return found


def members(jobs: Mask) -> list[int]:
    """The jobs of a set."""
    found = []
    while jobs:
        lowest = jobs & -jobs
        found.append(lowest.bit_length() - 1)
        jobs ^= lowest
    return found


def masks(plan: Assignment) -> list[Mask]:
    """A plan's days as numbers."""
    return [sum(1 << i for i in jobs) for jobs in plan]


def assignment(days: Iterable[Mask]) -> Assignment:
    """And back."""
    return tuple(frozenset(members(jobs)) for jobs in days)
