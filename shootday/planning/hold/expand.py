"""One layer to the next: every scene that may come next, at the end that leaves fewer to choose from."""

import numpy as np

from shootday.planning.hold.bound import PairBound
from shootday.planning.hold.states import Bools, Floats, Layer, Spread, Tables, merged, pack, unpack

_CHUNK = 4096
"""States expanded at a time: keeps the matrices within the processor's reach."""


def expand(tables: Tables, bound: PairBound, layer: Layer, limit: float) -> Layer | None:
    """The states that follow and may still cost less than *limit*; None when there are none."""
    parts = [
        _expand(tables, bound, layer, slice(start, start + _CHUNK), limit) for start in range(0, len(layer), _CHUNK)
    ]
    kept = [part for part in parts if len(part)]
    return merged(kept) if kept else None


def _expand(tables: Tables, bound: PairBound, layer: Layer, rows: slice, limit: float) -> Layer:
    spread, paid = unpack(tables, layer.words[rows]), layer.paid[rows]
    at_left, at_right = _prices(tables, spread), _prices(tables, _mirror(spread))
    if not tables.mirrored:
        at_left[(spread.rest @ tables.follows) > 0] = np.inf
        at_right[(spread.rest @ tables.follows.T) > 0] = np.inf
    right = _choose(at_left + paid[:, None], at_right + paid[:, None], limit)
    cost = np.where(right[:, None], at_right, at_left) + paid[:, None]
    parent, scene = np.nonzero(cost < limit)
    side = right[parent]
    child = _place(tables, _rows(spread, parent), scene, side)
    swapped = _lopsided(child) if tables.mirrored else np.zeros(len(parent), dtype=np.bool_)
    child = _swap(child, swapped)
    spent = cost[parent, scene]
    found = Layer(pack(tables, child), spent, spent, parent + (rows.start or 0), scene, side, swapped)
    return _bounded(tables, bound, found, layer, limit)


def _bounded(tables: Tables, bound: PairBound, found: Layer, layer: Layer, limit: float) -> Layer:
    if not len(found):
        return found
    found = merged([found])
    least = np.maximum(found.paid + bound(unpack(tables, found.words)), layer.least[found.parent])
    keep = least < limit
    kept = found.take(keep)
    return Layer(kept.words, kept.paid, least[keep], kept.parent, kept.scene, kept.right, kept.swapped)


def _choose(at_left: Floats, at_right: Floats, limit: float) -> Bools:
    """Whether to go on at the right: where fewer scenes stay below the limit, then where they cost more."""
    fewer = (at_right < limit).sum(axis=1) - (at_left < limit).sum(axis=1)
    more = np.minimum(at_right, limit).sum(axis=1) - np.minimum(at_left, limit).sum(axis=1)
    return (fewer < 0) | ((fewer == 0) & (more > 0))


def _prices(tables: Tables, spread: Spread) -> Floats:
    """What placing each scene at the left settles, infinite for a scene that is placed.

    Whoever is there and not in it waits through it; whoever of the other end is in it will wait through all of the
    rest they are not in.
    """
    there = spread.left * tables.rates
    waiting = tables.minutes * (there.sum(axis=1)[:, None] - there @ tables.plays.T)
    minutes = spread.rest * tables.minutes
    others = minutes.sum(axis=1)[:, None] - minutes @ tables.plays
    prices = waiting + (spread.right * tables.rates * others) @ tables.plays.T
    prices[spread.rest == 0] = np.inf
    return prices


def _place(tables: Tables, spread: Spread, scene: np.ndarray, right: Bools) -> Spread:
    """The states after a scene each has been placed at an end."""
    cast = tables.plays[scene]
    new = cast * ((spread.rest @ tables.plays) == tables.appearances)
    rest = spread.rest.copy()
    rest[np.arange(len(scene)), scene] = 0
    more = (rest @ tables.plays) > 0
    turned = _swap(spread, right)
    left = np.maximum(turned.left, new) * more
    return _swap(Spread(rest, left, turned.right * (1 - cast)), right)


def _rows(spread: Spread, rows: np.ndarray) -> Spread:
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
