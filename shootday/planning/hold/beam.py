"""One pass over all layers that keeps at most so many states of each: the most promising ones."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from shootday.planning.hold.bound import PairBound
from shootday.planning.hold.expand import expand
from shootday.planning.hold.problem import HoldProblem
from shootday.planning.hold.states import Layer, Tables, root


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass came to."""

    order: tuple[int, ...] | None
    """A complete order that costs less than the limit; None when the pass met none."""
    bound: float
    """No order that costs less than the limit costs less than this; infinite when every state was followed."""
    states: int


class Beam:
    """Passes over one problem."""

    def __init__(self, problem: HoldProblem) -> None:
        self.tables = Tables(problem)
        self.pairs = PairBound(self.tables)

    def run(self, width: int, limit: float, stop: Callable[[int], bool]) -> Pass:
        """Follow at most *width* states a layer; *stop* is asked before each layer with the states so far."""
        layers, dropped, states = [root(self.tables)], math.inf, 0
        for _ in range(self.tables.scenes):
            if stop(states):
                return Pass(None, min(dropped, layers[-1].least.min()), states)
            found = expand(self.tables, self.pairs, layers[-1], limit)
            states += len(layers[-1])
            if found is None:
                return Pass(None, dropped, states)
            kept, lost = _narrowed(found, width)
            dropped = min(dropped, lost)
            layers.append(kept)
        return Pass(_trace(layers), min(dropped, layers[-1].paid[0]), states)


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
