"""One layer to the next: every scene that may come next, at the end that leaves fewer to choose from."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from shootday.planning.hold.bound import PairBound
from shootday.planning.hold.states import Bools, Floats, Layer, Spread, Tables, pack, unpack

_CHUNK = 1024
"""States expanded at a time: keeps the matrices within the processor's reach."""
_BOUNDED = 8192
"""States bounded at a time."""


def expand(tables: Tables, layer: Layer, limit: float) -> Iterator[Layer]:
    """The states that follow where not more than *limit* is paid yet, some at a time."""
    for start in range(0, len(layer), _CHUNK):
        yield _expand(tables, layer, slice(start, start + _CHUNK), limit)


def _expand(tables: Tables, layer: Layer, rows: slice, limit: float) -> Layer:
    spread, paid = unpack(tables, layer.words[rows]), layer.paid[rows]
    cost, right = _choices(tables, spread, paid, limit)
    parent, scene = np.nonzero(cost < limit)
    side = right[parent]
    child = _place(tables, _rows(spread, parent), scene, side)
    swapped = _lopsided(child) if tables.mirrored else np.zeros(len(parent), dtype=np.bool_)
    child, spent = _swap(child, swapped), cost[parent, scene]
    origin = parent + rows.start
    return Layer(pack(child), spent, layer.least[origin], origin, scene, side, swapped)


def bounded(tables: Tables, bound: PairBound, layer: Layer, limit: float) -> Iterator[Layer]:
    """The states that may still cost less than *limit*, with what each costs at least, some at a time."""
    for start in range(0, max(1, len(layer)), _BOUNDED):
        part = layer.take(slice(start, start + _BOUNDED))
        least = np.maximum(part.paid + bound(unpack(tables, part.words), limit - part.paid), part.least)
        yield replace(part, least=least).take(least < limit)


def _choices(tables: Tables, spread: Spread, paid: Floats, limit: float) -> tuple[Floats, Bools]:
    """What is paid once each scene is placed, infinite where it is not to be placed; and at which end."""
    at_left, at_right = _prices(tables, spread), _prices(tables, _mirror(spread))
    if not tables.mirrored:
        at_left[(spread.rest @ tables.follows) > 0] = np.inf
        at_right[(spread.rest @ tables.follows.T) > 0] = np.inf
    new = (((spread.rest @ tables.plays) == tables.appearances) @ tables.plays.T) > 0
    _only_free(at_left, new)
    _only_free(at_right, new)
    at_left += paid[:, None]
    at_right += paid[:, None]
    right = _choose(at_left, at_right, limit)
    cost: Floats = np.where(right[:, None], at_right, at_left)
    return cost, right


def _only_free(prices: Floats, new: Bools) -> None:
    """Where a scene costs nothing now and brings nobody new, leave no other choice.

    Everybody who is there plays in it: moved here from later, it costs nothing, and nobody stays longer for it.
    """
    free = (prices == 0) & ~new
    rows = np.flatnonzero(free.any(axis=1))
    prices[rows] = np.inf
    prices[rows, free[rows].argmax(axis=1)] = 0


def _choose(at_left: Floats, at_right: Floats, limit: float) -> Bools:
    """Whether to go on at the right: where fewer scenes stay below the limit, then where they cost more."""
    fewer = (at_right < limit).sum(axis=1) - (at_left < limit).sum(axis=1)
    more = np.minimum(at_right, limit).sum(axis=1) - np.minimum(at_left, limit).sum(axis=1)
    right: Bools = (fewer < 0) | ((fewer == 0) & (more > 0))
    return right


def _prices(tables: Tables, spread: Spread) -> Floats:
    """What placing each scene at the left settles, infinite for a scene that is placed.

    Whoever is there and not in it waits through it; whoever of the other end is in it will wait through all of the
    rest they are not in.
    """
    there = spread.left * tables.rates
    waiting = tables.minutes * (there.sum(axis=1)[:, None] - there @ tables.plays.T)
    minutes = spread.rest * tables.minutes
    others = minutes.sum(axis=1)[:, None] - minutes @ tables.plays
    prices: Floats = waiting + (spread.right * tables.rates * others) @ tables.plays.T
    prices[spread.rest == 0] = np.inf
    return prices


def _place(tables: Tables, spread: Spread, scene: NDArray[np.intp], right: Bools) -> Spread:
    """The states after a scene each has been placed at an end."""
    cast = tables.plays[scene]
    new = cast * ((spread.rest @ tables.plays) == tables.appearances)
    rest = spread.rest.copy()
    rest[np.arange(len(scene)), scene] = 0
    more = (rest @ tables.plays) > 0
    turned = _swap(spread, right)
    left = np.maximum(turned.left, new) * more
    return _swap(Spread(rest, left, turned.right * (1 - cast)), right)


def _rows(spread: Spread, rows: NDArray[np.intp]) -> Spread:
    return Spread(spread.rest[rows], spread.left[rows], spread.right[rows])


def _mirror(spread: Spread) -> Spread:
    return Spread(spread.rest, spread.right, spread.left)


def _swap(spread: Spread, which: Bools) -> Spread:
    """Ends swapped in some rows."""
    column = which[:, None]
    left = np.where(column, spread.right, spread.left)
    return Spread(spread.rest, left, np.where(column, spread.left, spread.right))


def _lopsided(spread: Spread) -> Bools:
    """Rows whose mirror image stands for them: the first performer who is at one end only is at the right."""
    gap = spread.right - spread.left
    first = np.abs(gap).argmax(axis=1)
    lopsided: Bools = gap[np.arange(len(gap)), first] > 0
    return lopsided
