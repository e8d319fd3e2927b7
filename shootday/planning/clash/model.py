"""Whole days as a model without an aim: one literal for each scene to place and for each rule that bears on one.

It leaves out the order and the hours within a day, so what it calls impossible is impossible.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from shootday.planning.clash.bearing import Bearing
from shootday.planning.clash.instances import CAPACITY, DAYS, LIGHT, NIGHT_THEN_DAY, PLACES, Instance
from shootday.planning.light import NOON
from shootday.planning.pricing import Prices
from shootday.planning.problem import Problem
from shootday.planning.situation import Situation
from shootday.planning.violation import Rule

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, IntVar

_SECONDS = 0.5
"""The solver's own seconds for one question; one that it leaves open counts as possible."""

Part = Instance | int
"""A rule, or a scene that has to be placed (its job)."""


@dataclass
class WholeDays:
    """The model; :meth:`impossible` asks it."""

    situation: Situation
    problem: Problem
    literals: dict[Part, "IntVar"] = field(default_factory=dict)
    takes: dict[tuple[int, int], "IntVar"] = field(default_factory=dict)
    night: list["IntVar"] = field(default_factory=list)
    used: list["IntVar"] = field(default_factory=list)

    @cached_property
    def model(self) -> "CpModel":
        """The model with every rule behind its literal."""
        from ortools.sat.python import cp_model  # noqa: PLC0415 - loading the solver takes half a second

        self._made = cp_model.CpModel()
        self._placement()
        self._alone()
        self._lengths()
        self._places()
        self._light()
        self._minors()
        self._order()
        self._company()
        return self._made

    def parts(self) -> tuple[Part, ...]:
        """Every scene, and every rule that bears on one."""
        return tuple(self.literals) if self.model else ()

    def impossible(self, parts: Collection[Part]) -> frozenset[Part] | None:
        """Those of the parts that the solver needs to say that they cannot hold together; None when they can."""
        from ortools.sat.python import cp_model  # noqa: PLC0415 - see model

        model = self.model
        order = [part for part in self.literals if part in parts]
        model.clear_assumptions()
        model.add_assumptions([self.literals[part] for part in order])
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 1
        solver.parameters.max_deterministic_time = _SECONDS
        if solver.solve(model) != cp_model.INFEASIBLE:
            return None
        core = set(solver.sufficient_assumptions_for_infeasibility())
        return frozenset(part for part in order if self.literals[part].index in core)

    # -- the rules ---------------------------------------------------------------------------------------------

    def literal(self, part: Part) -> "IntVar":
        """Whether a rule holds, or a scene has to be placed."""
        if part not in self.literals:
            self.literals[part] = self._made.new_bool_var(f"part_{len(self.literals)}")
        return self.literals[part]

    def _placement(self) -> None:
        """A scene has a date, or comes after the last one: there is none when no date is added."""
        slots = range(len(self.problem.slots))
        days = self.literal(DAYS)
        for d in slots:
            self.used.append(self._made.new_bool_var(f"used_{d}"))
            self.night.append(self._made.new_bool_var(f"night_{d}"))
        for i in range(len(self.problem.jobs)):
            for d in slots:
                self.takes[i, d] = self._made.new_bool_var(f"takes_{i}_{d}")
                self._made.add_implication(self.takes[i, d], self.used[d])
            later = self._made.new_bool_var(f"later_{i}")
            self._made.add_implication(days, ~later)
            self._made.add_at_most_one([later, *(self.takes[i, d] for d in slots)])
            self._made.add_bool_or([~self.literal(i), later, *(self.takes[i, d] for d in slots)])
        for d in slots:
            self._made.add_bool_or([~self.used[d], *(self.takes[i, d] for i in range(len(self.problem.jobs)))])

    def _alone(self) -> None:
        prices = Prices(self.situation.production)
        for d, slot in enumerate(self.problem.slots):
            crew = prices.crew(slot.date)
            for i in range(len(self.problem.jobs)):
                if not self.problem.open_to(i, d):
                    for rules in Bearing(self.situation, self.problem, i, d, crew).clashes():
                        self._made.add_bool_or([~self.takes[i, d], *(~self.literal(rule) for rule in rules)])

    def _lengths(self) -> None:
        """The work of a day, its longest set-up within the lead; the roads between its places are left out."""
        problem = self.problem
        room = problem.limit(overtime=True) - problem.lead - problem.strike
        setup = max((job.setup for job in problem.jobs), default=0)
        for d in range(len(problem.slots)):
            work = sum(job.minutes * self.takes[i, d] for i, job in enumerate(problem.jobs))
            self._made.add(work <= room + setup).only_enforce_if(self.literal(CAPACITY))

    def _places(self) -> None:
        problem = self.problem
        most = self.situation.production.info.planning.max_places
        for d in range(len(problem.slots)):
            seen = []
            for place in range(len(problem.place_price)):
                there = [self.takes[i, d] for i, job in enumerate(problem.jobs) if job.place == place]
                if there:
                    seen.append(self._made.new_bool_var(f"visits_{place}_{d}"))
                    for taken in there:
                        self._made.add_implication(taken, seen[-1])
            self._made.add(sum(seen) <= most).only_enforce_if(self.literal(PLACES))

    def _light(self) -> None:
        for d, slot in enumerate(self.problem.slots):
            dark = [self.takes[i, d] for i, job in enumerate(self.problem.jobs) if job.night]
            self._made.add_max_equality(self.night[d], dark or [self._made.new_constant(0)])
            for i, job in enumerate(self.problem.jobs):
                if job.outdoor_day:
                    self._made.add_bool_or([~self.takes[i, d], ~self.night[d], ~self.literal(LIGHT)])
            if d and slot.gap == 1 and slot.day_call[1] < NOON:
                morning = [~self.night[d - 1], ~self.used[d], self.night[d], ~self.literal(NIGHT_THEN_DAY)]
                self._made.add_bool_or(morning)

    def _minors(self) -> None:
        for d, slot in enumerate(self.problem.slots):
            for p, rule in slot.minors.items():
                scenes = {i: self.takes[i, d] for i, job in enumerate(self.problem.jobs) if p in job.cast}
                work = sum(self.problem.jobs[i].minutes * taken for i, taken in scenes.items())
                if not scenes:
                    continue
                minutes = self.literal(Instance(Rule.MINOR_MINUTES, self.problem.cast[p]))
                self._made.add(work <= rule.minutes).only_enforce_if(minutes)
                hours = self.literal(Instance(Rule.MINOR_HOURS, self.problem.cast[p]))
                for taken in scenes.values():
                    self._made.add_bool_or([~taken, ~self.night[d], ~hours])

    def _order(self) -> None:
        for i, job in enumerate(self.problem.jobs):
            for before in job.after:
                self._follows(i, before)

    def _company(self) -> None:
        """Pairs that share a day or must not; a scene that needs no place needs no company."""
        slots = range(len(self.problem.slots))
        for kind, pairs in ((Rule.TOGETHER, self.problem.together), (Rule.APART, self.problem.apart)):
            for a, b in pairs:
                rule = self.literal(Instance(kind, self.problem.jobs[a].number, other=self.problem.jobs[b].number))
                for d in slots:
                    one, other = self.takes[a, d], self.takes[b, d]
                    if kind is Rule.APART:
                        self._made.add_bool_or([~rule, ~one, ~other])
                    else:
                        self._made.add(one == other).only_enforce_if(rule, self.literal(a), self.literal(b))

    def _follows(self, i: int, before: int) -> None:
        rule = self.literal(Instance(Rule.ORDER, self.problem.jobs[i].number))
        for d in range(len(self.problem.slots)):
            earlier = (self.takes[before, e] for e in range(d + 1))
            self._made.add_bool_or([~self.takes[i, d], ~rule, *earlier])
