"""The decisions of one run of the solver: over the whole plan, or over a few of its days while the others stay.

The model leaves out the order within a day and the hours of its places: it never forbids a plan that the clock allows
nor makes one dearer than it is, so what it proves holds for every plan. What it does not know it is taught: see
``lessons``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from shootday.planning.arrange import Set
from shootday.planning.measure import CALL_WEIGHTS, FIRST_TIER
from shootday.planning.problem import Assignment, Problem

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver, IntVar

_LATEST = 3 * 1440


@dataclass(frozen=True, slots=True)
class Part:
    """What may change: these slots and these jobs; the rest of a settled plan stays as it is."""

    slots: tuple[int, ...]
    jobs: tuple[int, ...]
    plan: Assignment
    settled: tuple[Set | None, ...]
    narrow: frozenset[int] = frozenset()
    """Jobs that the model knows on their own slot and the first ones alone; where else they go, it does not ask."""
    priced: bool = True
    """Whether prices count; without them there are fewer variables."""

    @classmethod
    def of(cls, problem: Problem, plan: Assignment, settled: tuple[Set | None, ...], slots: Iterable[int]) -> "Part":
        """The jobs of some slots, and those that no slot has."""
        chosen = tuple(sorted(set(slots)))
        kept = {i for slot, jobs in enumerate(plan) if slot not in chosen for i in jobs}
        return cls(chosen, tuple(i for i in range(len(problem.jobs)) if i not in kept), plan, settled)

    def pairs(self, slots: int) -> list[int]:
        """Every slot that may change, or follows one that may, after the first: where days touch."""
        chosen = set(self.slots)
        return [d for d in range(1, slots) if d in chosen or d - 1 in chosen]


@dataclass
class Variables:
    """What the solver decides; what stays is a constant. Lists are by slot, and in them dicts by what is decided."""

    model: "CpModel"
    part: Part
    limit: int
    """Longest presence of a day."""
    on: list[dict[int, "IntVar"]] = field(default_factory=list)
    """By slot: job → the slot takes it."""
    out: dict[int, "IntVar"] = field(default_factory=dict)
    """The job finds no day."""
    away: dict[int, "IntVar"] = field(default_factory=dict)
    """A narrow job is on some slot on which the model does not know it."""
    used: list["IntVar"] = field(default_factory=list)
    night: list["IntVar"] = field(default_factory=list)
    place: list[dict[int, "IntVar"]] = field(default_factory=list)
    called: list[dict[int, "IntVar"]] = field(default_factory=list)
    heads: list[dict[int, "IntVar"]] = field(default_factory=list)
    """By slot: group → how many extras."""
    opens: list[dict[int, "IntVar"]] = field(default_factory=list)
    """By slot: minutes of set-up → the first job's is of that length (it falls within the lead)."""
    travel: list["IntVar"] = field(default_factory=list)
    presence: list["IntVar"] = field(default_factory=list)
    first_tier: list["IntVar"] = field(default_factory=list)
    second_tier: list["IntVar"] = field(default_factory=list)

    def days_of(self, job: int) -> dict[int, "IntVar"]:
        """The slots that may take a job."""
        return {d: on[job] for d, on in enumerate(self.on) if job in on}

    def away_on(self, problem: Problem, d: int) -> dict[int, "IntVar"]:
        """The narrow jobs that may be on a slot without the model's knowing."""
        return {i: gone for i, gone in self.away.items() if i not in self.on[d] and problem.open_to(i, d)}

    def plan(self, solver: "CpSolver") -> Assignment:
        """The jobs of each slot in the solver's answer."""
        return tuple(
            frozenset(i for i, taken in self.on[d].items() if solver.boolean_value(taken))
            if d in self.part.slots
            else jobs
            for d, jobs in enumerate(self.part.plan)
        )


def declare(problem: Problem, model: "CpModel", part: Part, limit: int) -> Variables:
    """Every variable that the rules and the objective use."""
    v = Variables(model, part, limit)
    changing = set(part.slots)
    for d in range(len(problem.slots)):
        if d in changing:
            _open_slot(problem, v, d)
        else:
            _closed_slot(problem, v, d)
    placed = {i for jobs in part.plan for i in jobs}
    free = set(part.jobs)
    v.out = {
        i: model.new_bool_var("") if i in free else model.new_constant(i not in placed)
        for i in range(len(problem.jobs))
    }
    v.away = {i: model.new_bool_var("") for i in sorted(part.narrow) if any(True for _ in elsewhere(problem, part, i))}
    return v


def elsewhere(problem: Problem, part: Part, job: int) -> Iterator[int]:
    """The slots on which the model does not know a job that could be there."""
    return (d for d in part.slots if problem.open_to(job, d) and not _known(problem, part, job, d))


def _known(problem: Problem, part: Part, job: int, d: int) -> bool:
    return job not in part.narrow or d < len(CALL_WEIGHTS) or d == problem.jobs[job].was


def _open_slot(problem: Problem, v: Variables, d: int) -> None:
    model = v.model
    jobs = [i for i in v.part.jobs if problem.open_to(i, d) and _known(problem, v.part, i, d)]
    cast = dict.fromkeys(p for i in jobs for p in problem.jobs[i].cast)
    most: dict[int, int] = {}
    for group, count in (extra for i in jobs for extra in problem.jobs[i].extras):
        most[group] = max(most.get(group, 0), count)
    v.on.append({i: model.new_bool_var("") for i in jobs})
    v.used.append(model.new_bool_var(""))
    v.night.append(model.new_bool_var(""))
    v.place.append({p: model.new_bool_var("") for p in dict.fromkeys(problem.jobs[i].place for i in jobs)})
    v.called.append({p: model.new_bool_var("") for p in cast if v.part.priced or d < len(CALL_WEIGHTS)})
    v.heads.append({g: model.new_int_var(0, n, "") for g, n in most.items() if v.part.priced})
    v.opens.append({s: model.new_bool_var("") for s in sorted({problem.jobs[i].setup for i in jobs})})
    v.travel.append(model.new_int_var(0, _LATEST, ""))
    v.presence.append(model.new_int_var(0, v.limit, ""))
    v.first_tier.append(model.new_int_var(0, FIRST_TIER, ""))
    v.second_tier.append(model.new_int_var(0, v.limit, ""))


def _closed_slot(problem: Problem, v: Variables, d: int) -> None:
    """A slot that keeps its jobs. Its cost does not change, so that its prices need no variables."""
    model, jobs, settled = v.model, v.part.plan[d], v.part.settled[d]
    one, nothing = model.new_constant(1), model.new_constant(0)
    v.on.append(dict.fromkeys(sorted(jobs), one))
    v.used.append(one if jobs else nothing)
    v.night.append(one if any(problem.jobs[i].night for i in jobs) else nothing)
    v.place.append({})
    v.called.append(dict.fromkeys(sorted({p for i in jobs for p in problem.jobs[i].cast}), one))
    v.heads.append({})
    v.opens.append({})
    v.travel.append(nothing)
    v.presence.append(model.new_constant(settled.laid.presence) if settled else nothing)
    v.first_tier.append(nothing)
    v.second_tier.append(nothing)
