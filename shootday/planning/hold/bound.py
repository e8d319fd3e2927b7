"""What the scenes still to place cost at least, state by state, from pairs of performers.

Two performers at one end: whoever leaves last waits through the other's scenes. A scene that several of them share
counts in parts, so that no minute of waiting counts twice. One at each end who still meet: a scene with nobody of
either end keeps one of the two waiting, before they meet or after. For other bounds see Garcia de la Banda, Stuckey &
Chu (2011), and Qin, Zhang, Lim & Liang, "An enhanced branch-and-bound algorithm for the talent scheduling problem",
Eur. J. Oper. Res. 250 (2016) 412-426.
"""

import numpy as np
from numpy.typing import NDArray

from shootday.planning.hold.states import Floats, Spread, Tables

_SLACK = 1e-5
"""Share by which a bound is lowered: more than rounding can lift it. All terms are added, none taken away."""
Rough = NDArray[np.float32]


class PairBound:
    """The bound for one problem; built once, then applied to whole layers."""

    def __init__(self, tables: Tables) -> None:
        self.minutes: Rough = tables.minutes.astype(np.float32)
        self.rates: Rough = tables.rates.astype(np.float32)
        self.plays = tables.plays
        self.cheaper: Rough = np.minimum(self.rates[:, None], self.rates)

    def __call__(self, spread: Spread, enough: Floats) -> Floats:
        """The least that each state still costs, beyond what is paid; no closer once it is *enough*."""
        rest, left, right = spread.rest, spread.left, spread.right
        minutes = rest * self.minutes
        at_left, at_right = left @ self.plays.T, right @ self.plays.T
        total = self._one_end(left, minutes / np.maximum(at_left, 1))
        total += self._one_end(right, minutes / np.maximum(at_right, 1))
        nobody = (minutes * ((at_left == 0) & (at_right == 0))).sum(axis=1)
        rows = np.flatnonzero((total < enough) & (nobody > 0) & left.any(axis=1) & right.any(axis=1))
        total[rows] += nobody[rows] * self._both_ends(rest[rows], left[rows], right[rows])
        floor: Floats = np.ceil(total.astype(np.float64) * (1 - _SLACK))
        return floor

    def _one_end(self, there: Rough, parts: Rough) -> Rough:
        """Sum over the pairs at one end of the cheaper way to leave. *parts*: minutes a pair may count of a scene."""
        total = np.zeros(len(there), dtype=np.float32)
        for person in range(len(self.rates) - 1):
            rows = np.flatnonzero(there[:, person])
            others, plays = slice(person + 1, None), self.plays[:, person]
            first_waits = self.rates[person] * ((parts[rows] * (1 - plays)) @ self.plays[:, others])
            second_waits = ((parts[rows] * plays) @ (1 - self.plays[:, others])) * self.rates[others]
            total[rows] += (np.minimum(first_waits, second_waits) * there[rows, others]).sum(axis=1)
        return total

    def _both_ends(self, rest: Rough, left: Rough, right: Rough) -> Rough:
        """What a minute with nobody of either end costs: each performer in pairs whose parts add up to one at most."""
        pairs = left[:, :, None] * right[:, None, :]
        for person in range(len(self.rates)):
            pairs[:, person] *= (rest * self.plays[:, person]) @ self.plays > 0
        most = np.maximum(pairs.sum(axis=2)[:, :, None], pairs.sum(axis=1)[:, None, :])
        total: Rough = (pairs * self.cheaper / np.maximum(most, 1)).sum(axis=(1, 2))
        return total
