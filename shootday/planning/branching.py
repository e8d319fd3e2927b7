"""Which day patterns are worth having: branch and bound among the jobs of every few places that a day may visit."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from shootday.planning.arrange import PAID_DAY, least_road
from shootday.planning.patterns import Market, Pattern
from shootday.planning.tally import Mask, members

_KEPT = 0.6
"""In a rough search, patterns worth less than this part of the best of the same places are passed over."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What a plan in fractions gives for each job, and asks for each slot beyond the cheapest slot's price."""

    jobs: Sequence[float]
    slots: Sequence[float]


class Branching:
    """One search for the patterns whose jobs are worth more than the day and a slot for it ask."""

    def __init__(
        self, market: Market, worth: Worth, more: Callable[[], bool], *, slack: float = 1.0, rough: bool = False
    ) -> None:
        """``slack``: by how much more they must be worth, in units; below 0, how much less will do."""
        self.market, self.worth, self.more, self.slack, self.rough = market, worth, more, slack, rough
        self.best = list(worth.slots)
        """By slot, when the search was not rough: no pattern on it is worth more beyond its price."""
        self._asked: dict[Mask, float] = {}

    def run(self, most: int, altogether: int | None = None) -> list[Pattern] | None:
        """The patterns, at most so many for each set of places; None when time, or their number altogether, ran out."""
        found: list[tuple[float, Mask]] = []
        for places, jobs in self._sets():
            if altogether is not None and len(found) > altogether:
                return None
            here = _Branch(self, places, jobs)
            here.run()
            if not self.more():
                return None
            found += sorted(here.found, reverse=True)[:most]
        return [pattern for jobs in dict.fromkeys(jobs for _, jobs in found) if (pattern := self.market.pattern(jobs))]

    def _sets(self) -> Iterator[tuple[tuple[int, ...], list[int]]]:
        at: dict[int, list[int]] = {}
        for i, job in enumerate(self.market.problem.jobs):
            if self.worth.jobs[i] > 0 and self.market.days[i]:
                at.setdefault(job.place, []).append(i)
        for size in range(min(self.market.problem.max_places, len(at)), 0, -1):
            for places in combinations(sorted(at), size):
                yield places, [i for place in places for i in at[place]]

    def asked(self, slots: Mask) -> float:
        """What a pattern that may be on these slots must be worth beyond its price."""
        known = self._asked.get(slots)
        if known is None:
            known = self._asked[slots] = min([self.worth.slots[d] for d in members(slots)]) + self.slack
        return known


class _Branch:
    """The search among the jobs of a few places. Minutes are of work; the road and the house's frame come on top."""

    def __init__(self, of: Branching, places: Sequence[int], jobs: list[int]) -> None:
        market, worth = of.market, of.worth.jobs
        self.of, self.market = of, market
        self.base = market.frame + least_road(market.problem, places)
        self.start = market.fixed + sum(market.problem.place_price[p] for p in places)
        self.order = sorted(jobs, key=lambda i: -worth[i] / market.minutes[i])
        self.longest = max(market.setup[i] for i in jobs)
        self.room = market.limit - self.base
        self.paid = max(0, PAID_DAY - self.base + self.longest)
        self.gross = [worth[i] for i in self.order]
        self.net = self._net()
        self.gross_rate = self._from_here_on(self.gross)
        self.net_rate = self._from_here_on(self.net)
        self.most = 0.0
        self.found: list[tuple[float, Mask]] = []

    def _net(self) -> list[float]:
        """What each job is worth less its share of its performers' cachets, were all that fit to share them."""
        market, lengths = self.market, dict[int, list[int]]()
        for i in self.order:
            for p in market.problem.jobs[i].cast:
                lengths.setdefault(p, []).append(market.minutes[i])
        share: dict[int, float] = {}
        for p, minutes in lengths.items():
            together, left = 0, self.room + self.longest
            for length in sorted(minutes):
                left -= length
                together += left >= 0
            share[p] = market.problem.cast_price[p] / max(1, together)
        return [
            worth - sum(share[p] for p in market.problem.jobs[i].cast)
            for i, worth in zip(self.order, self.gross, strict=True)
        ]

    def _from_here_on(self, worth: list[float]) -> list[float]:
        """The best worth a minute among the jobs from each turn on."""
        found = [0.0]
        for i, one in zip(reversed(self.order), reversed(worth), strict=True):
            found.append(max(found[-1], one / self.market.minutes[i]))
        return found[::-1]

    def run(self) -> None:
        """Fill ``found``."""
        self._grow(0, 0, 0, 0, 0, (1 << len(self.of.worth.slots)) - 1, 0.0, 0.0, 0)

    def _grow(  # noqa: PLR0913, PLR0917 - one node, kept flat: it runs a hundred thousand times a second
        self, turn: int, jobs: Mask, done: int, setup: int, cast: int, slots: Mask, gross: float, net: float, kind: int
    ) -> None:
        """Add each of the jobs from a turn on. ``kind``: 1 a night, 2 a day exterior, 0 neither."""
        if not jobs & (jobs - 1) and not self.of.more():  # one job or none: now and then
            return
        market, order, longest = self.market, self.order, self.longest
        left = self.room + longest - done
        paid = min(left, max(0, self.paid - done))
        first_tier = market.first_tier
        spent = self.start + market.overtime(self.base + done - longest)
        called = market.called(cast)
        for n in range(turn, len(order)):
            asked = self.of.asked(slots)
            if self.of.rough and asked < self.most * _KEPT:
                asked = self.most * _KEPT
            asked += spent
            rate = self.gross_rate[n]
            if gross - called + paid * rate + (left - paid) * max(0.0, rate - first_tier) <= asked:
                return
            rate = self.net_rate[n]
            if net + paid * rate + (left - paid) * max(0.0, rate - first_tier) <= asked:
                return
            i = order[n]
            minutes, first = done + market.minutes[i], max(setup, market.setup[i])
            days, new = slots & market.days[i], market.kind[i]
            if minutes - first > self.room or not days or (kind and new and kind != new):
                continue
            together, given = cast | market.cast[i], gross + self.gross[n]
            profit = given - market.called(together) - self.start - market.overtime(self.base + minutes - first)
            if profit > self.of.asked(days):
                self._note(profit, jobs | 1 << i, days)
            self._grow(n + 1, jobs | 1 << i, minutes, first, together, days, given, net + self.net[n], kind or new)

    def _note(self, profit: float, jobs: Mask, slots: Mask) -> None:
        self.found.append((profit, jobs))
        self.most = max(self.most, profit)
        if not self.of.rough:
            best = self.of.best
            for d in members(slots):
                best[d] = max(best[d], profit)
