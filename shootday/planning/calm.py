"""The plan that changes least, by a model that grows.

Most segments stay where they are, and far off one change is as good as another. So the model first knows each segment
that can stay on its own slot and on the first ones alone (``Part.narrow``); what it then changes least by is a floor.
Segments that it sends elsewhere are known everywhere from then on, until a plan on the clock meets the floor.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from shootday.planning.hint import hint
from shootday.planning.lessons import Lessons
from shootday.planning.problem import Assignment, Problem
from shootday.planning.solve import Aim, Goal, Run, build, objective, solver_of
from shootday.planning.standing import Standing, stand
from shootday.planning.variables import Part

_ROUNDS = 60


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one run said: a plan, but for the jobs that are away."""

    plan: Assignment
    away: frozenset[int]


@dataclass
class Calm:
    """One search. ``run(spent)`` is a run with what is left after so many of the solver's seconds; None: no more."""

    problem: Problem
    lessons: Lessons
    best: Standing
    run: Callable[[float], Run | None]
    floor: int = 0
    """No plan that places everything changes less."""
    stuck: bool = False
    """Whether no plan places everything."""
    _spent: float = field(default=0.0, init=False)
    _again: bool = field(default=True, init=False)
    """Whether another run can tell more."""

    @property
    def proved(self) -> bool:
        """Whether the best plan meets the floor."""
        return not self.best.left_out and self.best.disruption <= self.floor

    def search(self) -> None:
        """Raise the floor and look for a plan that meets it."""
        narrow = self._may_stay()
        for _ in range(_ROUNDS):
            answer = self._asked(narrow)
            if answer is not None and answer.away:
                narrow -= answer.away
                answer = self._asked(narrow, closed=True)
            if answer is not None:
                self._taken(answer.plan)
            if self.proved or self.stuck or not self._again:
                return

    def _may_stay(self) -> frozenset[int]:
        """The jobs that no rule bars from their own slot, nor ties to another job."""
        problem = self.problem
        tied = {i for pair in problem.together for i in pair}
        tied |= {i for n, job in enumerate(problem.jobs) for i in (n, *job.after) if job.after}
        return frozenset(
            i
            for i, job in enumerate(problem.jobs)
            if i not in tied and job.was is not None and problem.open_to(i, job.was)
        )

    def _asked(self, narrow: frozenset[int], *, closed: bool = False) -> _Answer | None:
        """The least change with so many narrow jobs; with *closed*, a plan of them at the floor, with none away."""
        from ortools.sat.python import cp_model  # noqa: PLC0415 - loading the solver takes half a second

        run = self.run(self._spent)
        if run is None:
            self._again = False
            return None
        problem, best = self.problem, self.best
        goal = Goal(Aim.CHANGE, self.lessons.limit, most_left_out=0, most_disruption=self.floor if closed else None)
        jobs, slots = range(len(problem.jobs)), range(len(problem.slots))
        part = Part(tuple(slots), tuple(jobs), best.plan, best.settled, narrow, priced=False)
        v = build(problem, goal, part, self.lessons)
        hint(problem, v, best.plan, best.settled)
        if closed:
            v.model.add_bool_and([~gone for gone in v.away.values()])
        else:
            v.model.minimize(objective(problem, v, goal))
        solver = solver_of(run)
        status = solver.solve(v.model)
        self._spent += solver.response_proto.deterministic_time + 0.01
        if not closed:
            self.floor = max(self.floor, int(-(-(solver.best_objective_bound - 1e-6) // 1)))
            self.stuck = status == cp_model.INFEASIBLE
        self._again = status != cp_model.UNKNOWN and (closed or status != cp_model.FEASIBLE)
        if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
            return None
        return _Answer(v.plan(solver), frozenset(i for i, gone in v.away.items() if solver.boolean_value(gone)))

    def _taken(self, plan: Assignment) -> None:
        """Keep a plan that is better; learn from one that the clock does not allow."""
        news = self.lessons.learn(plan)
        found = stand(self.problem, plan, self.lessons.limit)
        if found is not None:
            self.best = min(self.best, found, key=lambda one: one.worth(Aim.CHANGE))
        elif not news:
            self._again = False
