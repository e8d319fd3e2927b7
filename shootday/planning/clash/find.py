"""The smallest clashes: what the solver calls impossible, shrunk until nothing can be taken away."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from shootday.planning.clash.instances import DAYS, Instance
from shootday.planning.clash.model import Part, WholeDays
from shootday.planning.problem import Problem
from shootday.planning.situation import Situation

MOST = 3
"""Clashes that are told, each by other rules."""
_SCENES = 12
"""Clashes that are looked for, each about other scenes."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Scenes and rules that cannot hold together, all of them needed for that."""

    segments: tuple[str, ...]
    rules: tuple[Instance, ...]


def find_clashes(situation: Situation, problem: Problem) -> tuple[Clash, ...]:
    """Up to three clashes; none where the days, counted whole, hold everything. Scenes alike share one."""
    if not problem.slots:
        return (Clash(tuple(job.number for job in problem.jobs), (DAYS,)),)
    alike: dict[tuple[Instance, ...], tuple[str, ...]] = {}
    for clash in _clashes(WholeDays(situation, problem), problem):
        alike[clash.rules] = (*alike.get(clash.rules, ()), *clash.segments)
    return tuple(Clash(segments, rules) for rules, segments in alike.items())[:MOST]


def _clashes(days: WholeDays, problem: Problem) -> Iterator[Clash]:
    parts = set(days.parts())
    for _ in range(_SCENES):
        core = days.impossible(parts)
        if core is None:
            return
        smallest = shrunk(days, core)
        scenes = {part for part in smallest if isinstance(part, int)}
        yield Clash(
            tuple(problem.jobs[i].number for i in sorted(scenes)),
            tuple(part for part in days.literals if part in smallest and isinstance(part, Instance)),
        )
        parts -= scenes


def shrunk(days: WholeDays, core: Collection[Part]) -> frozenset[Part]:
    """The core without each part, in turn, that it does not need: scenes first, then rules."""
    kept = frozenset(core)
    for part in sorted(core, key=lambda part: isinstance(part, Instance)):
        if part in kept:
            without = days.impossible(kept - {part})
            kept = kept if without is None else without
    return kept
