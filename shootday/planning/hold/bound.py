"""What the scenes still to place cost at least, state by state, from pairs of performers.

Two performers at one end: whoever leaves last waits through the other's scenes. A scene that several of them share
counts in parts, so that no minute of waiting counts twice. One at each end who still meet: a scene with nobody of
either end keeps one of the two waiting, before they meet or after. Pairs at one end: Qin, Zhang, Lim & Liang, "An
enhanced branch-and-bound algorithm for the talent scheduling problem", Eur. J. Oper. Res. 250 (2016) 412-426.
"""

import numpy as np

from shootday.planning.hold.states import Floats, Spread, Tables

_SLACK = 1e-9
"""Share by which the bound is lowered, so that rounding never lifts it above the truth."""


class PairBound:
    """The bound for one problem; built once, then applied to whole layers."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        first, second = np.triu_indices(tables.people, 1)
        self.first, self.second = first, second
        self.shared: Floats = tables.plays[:, first] * tables.plays[:, second]

    def __call__(self, spread: Spread) -> Floats:
        """The least that each state still costs, beyond what is paid."""
        minutes = spread.rest * self.tables.minutes
        left, right = spread.left @ self.tables.plays.T, spread.right @ self.tables.plays.T
        one_end = self._one_end(spread.left, minutes / np.maximum(left, 1)) + self._one_end(
            spread.right, minutes / np.maximum(right, 1)
        )
        nobody = (minutes * (left == 0) * (right == 0)).sum(axis=1)
        floor: Floats = np.ceil((one_end + nobody * self._both_ends(spread)) * (1 - _SLACK) - _SLACK)
        return floor

    def _one_end(self, there: Floats, parts: Floats) -> Floats:
        """Sum over the pairs at one end of the cheaper way to leave. *parts*: minutes a pair may count of a scene."""
        first, second, rates = self.first, self.second, self.tables.rates
        alone, shared = parts @ self.tables.plays, parts @ self.shared
        first_last = rates[first] * (alone[:, second] - shared)
        second_last = rates[second] * (alone[:, first] - shared)
        pairs = there[:, first] * there[:, second]
        total: Floats = (np.minimum(first_last, second_last) * pairs).sum(axis=1)
        return total

    def _both_ends(self, spread: Spread) -> Floats:
        """What a minute with nobody of either end costs: each performer in pairs whose parts add up to one at most."""
        first, second, rates = self.first, self.second, self.tables.rates
        meet = (spread.rest @ self.shared) > 0
        pairs = meet * (spread.left[:, first] * spread.right[:, second] + spread.right[:, first] * spread.left[:, second])
        count = np.zeros((len(pairs), self.tables.people))
        for person in range(self.tables.people):
            count[:, person] = pairs[:, (first == person) | (second == person)].sum(axis=1)
        share = 1 / np.maximum(1, np.maximum(count[:, first], count[:, second]))
        total: Floats = (pairs * share * np.minimum(rates[first], rates[second])).sum(axis=1)
        return total
