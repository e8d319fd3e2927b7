"""Many partial orders at once, filled from both ends: whole layers as matrices, packed as words.

A state is the set of scenes still to place (*rest*), and who of their casts has been on location at the left end only
(*left*) or at the right end only (*right*). Whoever has been at both waits through all of the rest they are not in,
which is already paid. So the state says all that the rest still costs, and of two ways to one state the dearer is
forgotten. A state and its mirror image cost the same, unless precedences tell the ends apart. Double-ended states:
Garcia de la Banda, Stuckey & Chu (2011).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shootday.planning.hold.problem import HoldProblem

Floats = NDArray[np.float64]
"""Amounts: whole numbers below 2**53, exact."""
Bits = NDArray[np.float32]
"""Noughts and ones, for products of matrices."""
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]
Words = NDArray[np.uint64]


class Tables:
    """A problem as matrices."""

    def __init__(self, problem: HoldProblem) -> None:
        self.scenes, self.people = len(problem.durations), len(problem.rates)
        self.minutes: Floats = np.array(problem.durations, dtype=np.float64)
        self.rates: Floats = np.array(problem.rates, dtype=np.float64)
        self.plays: Bits = np.zeros((self.scenes, self.people), dtype=np.float32)
        """(scene, performer)."""
        for scene, cast in enumerate(problem.casts):
            self.plays[scene, list(cast)] = 1
        self.appearances: Bits = self.plays.sum(axis=0)
        self.mirrored = not problem.before
        """Whether an order and its reverse are the same."""
        self.follows: Bits = np.zeros((self.scenes, self.scenes), dtype=np.float32)
        """(earlier, later)."""
        for earlier, later in problem.before:
            self.follows[earlier, later] = 1


@dataclass(frozen=True, slots=True)
class Layer:
    """States with equally many scenes to place, and how each came about."""

    words: Words
    """rest, left and right of each state, a bit a scene or performer."""
    paid: Floats
    """What is settled: waiting in the placed scenes, and through the rest by who was at both ends."""
    least: Floats
    """No order that goes on from here costs less."""
    parent: Ints
    scene: Ints
    """What was placed last; at which end, seen by the parent, and whether ends were then swapped."""
    right: Bools
    swapped: Bools

    def __len__(self) -> int:
        return len(self.paid)

    def take(self, rows: NDArray[np.intp] | Bools | slice) -> "Layer":
        """Some of the states."""
        return Layer(
            self.words[rows],
            self.paid[rows],
            self.least[rows],
            self.parent[rows],
            self.scene[rows],
            self.right[rows],
            self.swapped[rows],
        )


@dataclass(frozen=True, slots=True)
class Spread:
    """States as matrices of noughts and ones, a row a state."""

    rest: Bits
    left: Bits
    right: Bits


def pack(spread: Spread) -> Words:
    """States as words, for keeping and comparing."""
    bits = np.concatenate([spread.rest, spread.left, spread.right], axis=1).astype(np.bool_)
    width = -(-bits.shape[1] // 64) * 64
    full = np.zeros((len(bits), width), dtype=np.bool_)
    full[:, : bits.shape[1]] = bits
    return np.packbits(full, axis=1).view(np.uint64)


def unpack(tables: Tables, words: Words) -> Spread:
    """The other way round."""
    bits = np.unpackbits(words.view(np.uint8), axis=1).astype(np.float32)
    n, people = tables.scenes, tables.people
    return Spread(bits[:, :n], bits[:, n : n + people], bits[:, n + people : n + 2 * people])


def root(tables: Tables) -> Layer:
    """The one state with everything to place."""
    nobody = np.zeros((1, tables.people), dtype=np.float32)
    words = pack(Spread(np.ones((1, tables.scenes), dtype=np.float32), nobody, nobody))
    none, no = np.zeros(1, dtype=np.int64), np.zeros(1, dtype=np.bool_)
    return Layer(words, np.zeros(1), np.zeros(1), none, none, no, no)


def joined(layers: list[Layer]) -> Layer:
    """One layer of several."""
    return Layer(*(np.concatenate([getattr(one, name) for one in layers]) for name in Layer.__slots__))


def merged(layers: list[Layer]) -> Layer:
    """One layer of several, each state once, by its cheapest way."""
    layer = joined(layers)
    marks = np.zeros(len(layer), dtype=np.uint64)
    for column in layer.words.T:
        marks = (marks ^ column) * np.uint64(0x9E3779B97F4A7C15)
        marks ^= marks >> np.uint64(29)
    layer = layer.take(np.lexsort((layer.paid, marks)))
    again = np.zeros(len(layer), dtype=np.bool_)
    again[1:] = (layer.words[1:] == layer.words[:-1]).all(axis=1)
    return layer.take(~again)
