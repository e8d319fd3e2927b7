"""A smaller problem with the same best: what can never cost is left out, what belongs together is one.

Merging and dropping keep the optimum: Garcia de la Banda, Stuckey & Chu, "Solving talent scheduling with dynamic
programming", INFORMS J. Comput. 23 (2011) 120-137.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from shootday.planning.hold.problem import HoldProblem


@dataclass(frozen=True, slots=True)
class Reduced:
    """The smaller problem and what its scenes stand for."""

    problem: HoldProblem
    groups: tuple[tuple[int, ...], ...]
    """The scenes, in order, that each scene of the smaller problem stands for."""
    free: tuple[int, ...]
    """Scenes that nobody waits for as long as they go first, in this order (those of one cast side by side)."""

    def unfold(self, order: Iterable[int]) -> tuple[int, ...]:
        """An order of the smaller problem as an order of all scenes."""
        return (*self.free, *(scene for group in order for scene in self.groups[group]))


def reduce(problem: HoldProblem) -> Reduced:
    """Drop who has fewer than two scenes, merge scenes of one cast, until nothing changes; then merge performers.

    A scene that a precedence names stays alone.
    """
    tied = {scene for pair in problem.before for scene in pair}
    groups: list[tuple[int, ...]] = [(scene,) for scene in range(len(problem.durations))]
    casts = list(problem.casts)
    free: tuple[int, ...] = ()
    while True:
        waits = _may_wait(problem, casts)
        merged: dict[object, tuple[int, ...]] = {frozenset(): free}
        for group, cast in zip(groups, casts, strict=True):
            key = group if group[0] in tied else cast & waits
            merged[key] = (*merged.get(key, ()), *group)
        free = merged.pop(frozenset())
        if len(merged) == len(groups) and waits >= frozenset().union(*casts):
            return _rebuilt(problem, groups, casts, free)
        groups = list(merged.values())
        casts = [problem.casts[group[0]] & waits for group in groups]


def _may_wait(problem: HoldProblem, casts: Iterable[frozenset[int]]) -> frozenset[int]:
    """Performers of two scenes or more whose waiting costs something."""
    count: defaultdict[int, int] = defaultdict(int)
    for cast in casts:
        for performer in cast:
            count[performer] += 1
    return frozenset(p for p, n in count.items() if n > 1 and problem.rates[p])


def _rebuilt(
    problem: HoldProblem, groups: list[tuple[int, ...]], casts: list[frozenset[int]], free: tuple[int, ...]
) -> Reduced:
    scenes_of: defaultdict[frozenset[int], list[int]] = defaultdict(list)
    for performer in sorted(frozenset().union(*casts)):
        scenes_of[frozenset(n for n, cast in enumerate(casts) if performer in cast)].append(performer)
    number = {scene: n for n, group in enumerate(groups) for scene in group}
    smaller = HoldProblem(
        durations=tuple(sum(problem.durations[s] for s in group) for group in groups),
        rates=tuple(sum(problem.rates[p] for p in alike) for alike in scenes_of.values()),
        casts=tuple(frozenset(p for p, scenes in enumerate(scenes_of) if n in scenes) for n in range(len(groups))),
        before=tuple((number[a], number[b]) for a, b in problem.before),
    )
    return Reduced(smaller, tuple(groups), free)
