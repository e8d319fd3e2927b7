"""The model's variables, one container for each concept. Nobody else names them."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from shootday.planning.measure import used_in_force
from shootday.planning.problem import Assignment, Problem

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver, IntVar, LinearExpr

_LONG = 2 * 1440


@dataclass
class Variables:
    """What the solver decides. Keys are (job, slot), (performer, slot), (group, slot), (place, slot)."""

    model: "CpModel"
    takes: dict[tuple[int, int], "IntVar"] = field(default_factory=dict)
    """The slot takes the job."""
    out: list["IntVar"] = field(default_factory=list)
    """The job finds no day."""
    used: list["IntVar"] = field(default_factory=list)
    night: list["IntVar"] = field(default_factory=list)
    idle: dict[int, "IntVar"] = field(default_factory=dict)
    """A day of the plan in force takes nothing although a later one does."""
    trip: dict[tuple[int, int], "IntVar"] = field(default_factory=dict)
    """(trip, slot): the day visits these places in that order."""
    opens: dict[tuple[int, int], "IntVar"] = field(default_factory=dict)
    """(job, slot): the job is the day's first."""
    called: dict[tuple[int, int], "IntVar"] = field(default_factory=dict)
    heads: dict[tuple[int, int], "IntVar"] = field(default_factory=dict)
    first_tier: list["IntVar"] = field(default_factory=list)
    second_tier: list["IntVar"] = field(default_factory=list)
    presence: list["LinearExpr"] = field(default_factory=list)
    call: list["IntVar"] = field(default_factory=list)
    """General call, in a model that keeps the clock."""
    start: dict[tuple[int, int], "IntVar"] = field(default_factory=dict)
    """When work at a place starts, counted without the meal, in a model that keeps the clock."""

    def plan(self, problem: Problem, solver: "CpSolver") -> Assignment:
        """The jobs of each slot in the solver's answer."""
        return tuple(
            frozenset(i for (i, d), taken in self.takes.items() if d == slot and solver.boolean_value(taken))
            for slot in range(len(problem.slots))
        )


def declare(problem: Problem, model: "CpModel", *, timed: bool) -> Variables:
    """Every variable that the constraints and the objective use."""
    v = Variables(model)
    slots = range(len(problem.slots))
    jobs = [(i, d) for i in range(len(problem.jobs)) for d in slots if problem.open_to(i, d)]
    v.takes = {(i, d): model.new_bool_var(f"takes_{i}_{d}") for i, d in jobs}
    v.opens = {(i, d): model.new_bool_var(f"opens_{i}_{d}") for i, d in jobs}
    v.out = [model.new_bool_var(f"out_{i}") for i in range(len(problem.jobs))]
    v.used = [model.new_bool_var(f"used_{d}") for d in slots]
    v.night = [model.new_bool_var(f"night_{d}") for d in slots]
    v.idle = {d: model.new_bool_var(f"idle_{d}") for d in sorted(used_in_force(problem))}
    places = {(problem.jobs[i].place, d) for i, d in jobs}
    trips = [
        (t, d) for t, trip in enumerate(problem.trips) for d in slots if all((p, d) in places for p in trip.places)
    ]
    v.trip = {(t, d): model.new_bool_var(f"trip_{t}_{d}") for t, d in trips}
    calls = dict.fromkeys((p, d) for i, d in jobs for p in problem.jobs[i].cast)
    v.called = {(p, d): model.new_bool_var(f"called_{p}_{d}") for p, d in calls}
    _declare_heads(problem, v, jobs)
    v.first_tier = [model.new_int_var(0, 180, f"first_tier_{d}") for d in slots]
    v.second_tier = [model.new_int_var(0, _LONG, f"second_tier_{d}") for d in slots]
    v.presence = [_presence(problem, v, d) for d in slots]
    if timed:
        _declare_clock(problem, v, sorted(places))
    return v


def _declare_heads(problem: Problem, v: Variables, jobs: list[tuple[int, int]]) -> None:
    most: dict[tuple[int, int], int] = {}
    for i, d in jobs:
        for group, count in problem.jobs[i].extras:
            most[group, d] = max(most.get((group, d), 0), count)
    v.heads = {(g, d): v.model.new_int_var(0, count, f"heads_{g}_{d}") for (g, d), count in most.items()}


def _presence(problem: Problem, v: Variables, slot: int) -> "LinearExpr":
    """Lead (the first set-up is part of it), work, travel, strike; 0 on a day that is not used."""
    jobs = [(i, d) for i, d in v.takes if d == slot]
    return (
        (problem.lead + problem.strike) * v.used[slot]
        + sum(problem.jobs[i].minutes * v.takes[i, d] for i, d in jobs)
        - sum(problem.jobs[i].setup * v.opens[i, d] for i, d in jobs)
        + sum(problem.trips[t].travel * trip for (t, d), trip in v.trip.items() if d == slot)
    )


def _declare_clock(problem: Problem, v: Variables, places: list[tuple[int, int]]) -> None:
    from ortools.sat.python import cp_model  # noqa: PLC0415 - loading the solver takes half a second

    for d, slot in enumerate(problem.slots):
        calls = {slot.day_call[0], slot.night_call[0]}
        for low, high in (slot.day_call, slot.night_call):
            calls |= set(range(-(-low // 5) * 5, high + 1, 5))
        v.call.append(v.model.new_int_var_from_domain(cp_model.Domain.from_values(sorted(calls)), f"call_{d}"))
    v.start = {(p, d): v.model.new_int_var(-_LONG, 2 * _LONG, f"start_{p}_{d}") for p, d in places}
