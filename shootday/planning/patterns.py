"""Day patterns: the sets of jobs that one day can hold, what such a day costs at least, and which are worth having.

A pattern is priced at the cheapest slot's prices and may be on any slot that is open to all its jobs; the clock (hours
of places, order, rest) is left out, so that a pattern never costs more than the day that it stands for.
"""

from dataclasses import dataclass

from shootday.planning.arrange import PAID_DAY, least_road
from shootday.planning.measure import FIRST_TIER
from shootday.planning.problem import Problem
from shootday.planning.tally import Mask, members


@dataclass(frozen=True, slots=True)
class Pattern:
    """Jobs that one day can hold, and what that day costs at least, in units."""

    jobs: Mask
    price: int
    slots: Mask
    """Where all its jobs may be shot: slot n is bit n."""


class Market:
    """Prices of patterns: a day stripped of its date, with the cheapest slot's prices."""

    def __init__(self, problem: Problem, limit: int) -> None:
        self.problem, self.limit = problem, limit
        slots = problem.slots
        self.fixed = min(slot.fixed for slot in slots)
        self.first_tier = min(slot.first_tier for slot in slots)
        self.second_tier = min(slot.second_tier for slot in slots)
        self.frame = problem.lead + problem.strike
        self.minutes = [job.minutes for job in problem.jobs]
        self.setup = [job.setup for job in problem.jobs]
        self.cast = [sum(1 << p for p in job.cast) for job in problem.jobs]
        self.days = [sum(1 << d for d, w in enumerate(row) if w is not None) for row in problem.windows]
        self.kind = [1 if job.night else 2 if job.outdoor_day else 0 for job in problem.jobs]
        """1 makes a night, 2 cannot be on one, 0 goes with either."""
        self.extra = [slot.fixed - self.fixed for slot in slots]
        """What each slot costs more than the cheapest one."""
        self._called: dict[int, int] = {0: 0}

    @property
    def uncovered(self) -> int:
        """More than any day can cost."""
        everything = sum(self.problem.cast_price) + sum(self.problem.place_price)
        return self.fixed + max(self.extra) + everything + self.overtime(self.limit)

    def called(self, cast: int) -> int:
        """The cachets of a set of performers."""
        known = self._called.get(cast)
        if known is None:
            lowest = cast & -cast
            known = self.called(cast ^ lowest) + self.problem.cast_price[lowest.bit_length() - 1]
            self._called[cast] = known
        return known

    def overtime(self, presence: int) -> int:
        """What a presence costs beyond the paid day."""
        over = max(0, presence - PAID_DAY)
        return min(over, FIRST_TIER) * self.first_tier + max(0, over - FIRST_TIER) * self.second_tier

    def pattern(self, jobs: Mask) -> Pattern | None:
        """A set of jobs as a pattern, None when no day holds them."""
        numbers = members(jobs)
        places = sorted({self.problem.jobs[i].place for i in numbers})
        open_on, cast = -1, 0
        for i in numbers:
            open_on &= self.days[i]
            cast |= self.cast[i]
        road = least_road(self.problem, places)
        work = sum(self.minutes[i] for i in numbers) - max(self.setup[i] for i in numbers)
        presence = self.frame + work + road
        mixed = {1, 2} <= {self.kind[i] for i in numbers}
        if not open_on or mixed or presence > self.limit or len(places) > self.problem.max_places:
            return None
        fees = sum(self.problem.place_price[p] for p in places)
        return Pattern(jobs, self.fixed + self.called(cast) + fees + self.overtime(presence), open_on)
