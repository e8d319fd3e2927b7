"""One pass over all layers that keeps at most so many states of each: the most promising ones."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from shootday.planning.hold.bound import PairBound
from shootday.planning.hold.expand import bounded, expand
from shootday.planning.hold.problem import HoldProblem
from shootday.planning.hold.states import Layer, Tables, joined, merged, root

_MERGED = 2_000_000
"""States held before those that are the same are merged."""


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass came to."""

    order: tuple[int, ...] | None
    """A complete order that costs less than the limit; None when the pass met none."""
    bound: float
    """No order below the limit costs less than this; infinite when every state was followed and led nowhere."""


class Stopped(Exception):
    """The caller wants no more."""


class Beam:
    """Passes over one problem. *stop* is asked every few thousand states with how many were looked at so far."""

    def __init__(self, problem: HoldProblem, stop: Callable[[int], bool]) -> None:
        self.tables = Tables(problem)
        self.pairs = PairBound(self.tables)
        self.stop = stop
        self.states = 0

    def run(self, width: int, limit: float) -> Pass:
        """Follow at most *width* states a layer, of those that may cost less than *limit*."""
        layers, dropped = [root(self.tables)], math.inf
        try:
            for _ in range(self.tables.scenes):
                kept, lost = _narrowed(self._after(layers[-1], limit), width)
                dropped = min(dropped, lost)
                if not len(kept):
                    return Pass(None, dropped)
                layers.append(kept)
        except Stopped:
            return Pass(None, min(dropped, layers[-1].least.min()))
        return Pass(_trace(layers), min(dropped, layers[-1].paid[0]))

    def _after(self, layer: Layer, limit: float) -> Layer:
        """The layer that follows, each state once and with its bound."""
        found, room = [], _MERGED
        for part in expand(self.tables, layer, limit):
            found.append(part)
            self._count(len(part))
            if sum(map(len, found)) > room:
                found = [merged(found)]
                room = max(_MERGED, 2 * len(found[0]))
        kept: list[Layer] = []
        for part in bounded(self.tables, self.pairs, merged(found), limit):
            kept.append(part)
            self._count(0)
        return joined(kept)

    def _count(self, states: int) -> None:
        self.states += states
        if self.stop(self.states):
            raise Stopped


def _narrowed(layer: Layer, width: int) -> tuple[Layer, float]:
    """The most promising states, and the bound of the best that is dropped."""
    if len(layer) <= width:
        return layer, math.inf
    best = np.argsort(layer.least, kind="stable")
    return layer.take(best[:width]), float(layer.least[best[width]])


def _trace(layers: list[Layer]) -> tuple[int, ...]:
    """The order that leads to the last layer's one state: its steps told backwards, ends put right from the start."""
    steps, row = [], 0
    for layer in reversed(layers[1:]):
        steps.append((int(layer.scene[row]), bool(layer.right[row]), bool(layer.swapped[row])))
        row = int(layer.parent[row])
    front: list[int] = []
    back: list[int] = []
    mirrored = False
    for scene, right, swapped in reversed(steps):
        (back if right != mirrored else front).append(scene)
        mirrored ^= swapped
    return (*front, *reversed(back))
