"""The talent scheduling problem: in which order to shoot scenes so that waiting performers cost least.

A performer is *on hold*, and paid, through every scene that is shot between their first and their last and that they
are not in. Cheng, Diamond & Lin, "Optimal scheduling in film production to minimize talent hold cost", J. Optim.
Theory Appl. 79 (1993) 479-492; CSPLib problem 39.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

LARGEST = 2**53
"""Amounts up to here are exact in the search's arithmetic."""


@dataclass(frozen=True, slots=True)
class HoldProblem:
    """What is to be put in order. Scenes and performers are numbered from 0.

    Raises ValueError when a length, a number or the precedences make no sense.
    """

    durations: tuple[int, ...]
    """Minutes (or days: any whole unit) of each scene."""
    rates: tuple[int, ...]
    """What one unit of waiting costs, by performer."""
    casts: tuple[frozenset[int], ...]
    """Who is in each scene."""
    before: tuple[tuple[int, int], ...] = ()
    """(earlier, later): scenes that must keep this order, not necessarily side by side."""

    def __post_init__(self) -> None:
        """Refuse what cannot be put in order."""
        if len(self.casts) != len(self.durations):
            raise ValueError(f"{len(self.durations)} durations for {len(self.casts)} casts")
        if min((*self.durations, *self.rates), default=0) < 0:
            raise ValueError("durations and rates are never negative")
        if any(p not in range(len(self.rates)) for cast in self.casts for p in cast):
            raise ValueError("a cast names a performer that has no rate")
        if any(s not in range(len(self.durations)) for pair in self.before for s in pair):
            raise ValueError("a precedence names a scene that has no duration")
        if sum(self.durations) * sum(self.rates) >= LARGEST:
            raise ValueError("amounts too large to be added up exactly: take a larger unit")
        try:
            TopologicalSorter({s: {a for a, b in self.before if b == s} for _, s in self.before}).prepare()
        except CycleError as error:
            raise ValueError(f"precedences go in a circle: {error.args[1]}") from None


@dataclass(frozen=True, slots=True)
class HoldOrder:
    """An order of every scene, and how far it can be from the best."""

    order: tuple[int, ...]
    cost: int
    """Price of all waiting, in rate × duration; the work itself is not in it."""
    bound: int
    """No order costs less."""
    states: int
    """Partial orders looked at: the measure of effort, the same on every machine."""

    @property
    def proved(self) -> bool:
        """Whether nothing cheaper exists."""
        return self.bound >= self.cost


def hold_cost(problem: HoldProblem, order: Sequence[int]) -> int:
    """What waiting costs in that order: performer by performer, scene by scene, from the definition."""
    total = 0
    for performer, rate in enumerate(problem.rates):
        turns = [turn for turn, scene in enumerate(order) if performer in problem.casts[scene]]
        between = order[turns[0] : turns[-1] + 1] if turns else ()
        total += rate * sum(problem.durations[s] for s in between if performer not in problem.casts[s])
    return total
