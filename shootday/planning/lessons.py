"""What the clock teaches the solver: days that its model allows and the clock does not, or that last longer.

The model knows neither the order within a day nor the hours of places; each answer is laid out on the clock, and
where that fails, or takes longer, the reason becomes a rule of its own for the runs to come (lazy constraints).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from shootday.planning.arrange import PAID_DAY, day_orders, lay, least_road, on_the_clock
from shootday.planning.objective import total
from shootday.planning.problem import Assignment, Problem
from shootday.planning.variables import Variables


@dataclass(frozen=True, slots=True)
class Lesson:
    """What holds of some jobs on some slots."""

    jobs: tuple[tuple[int, frozenset[int]], ...]
    """By slot."""
    alone: bool
    """Whether it holds only when the slots take nothing else."""
    presence: int | None = None
    """How long the (one) slot then lasts; None: it cannot be."""


@dataclass
class Lessons:
    """All that was learnt of one problem; good for every run on it."""

    problem: Problem
    limit: int
    found: dict[Lesson, None] = field(default_factory=dict)

    def learn(self, plan: Assignment) -> bool:
        """Learn from an answer; whether there was something new."""
        known = len(self.found)
        for lesson in self._of(plan):
            self.found.setdefault(lesson)
        return len(self.found) > known

    def _of(self, plan: Assignment) -> Iterable[Lesson]:
        possible = True
        for d, jobs in enumerate(plan):
            if not jobs:
                continue
            orders = day_orders(self.problem, d, jobs, self.limit)
            if not orders:
                possible = False
                yield self._impossible(d, jobs)
                continue
            lasts = min(lay(self.problem, d, order).presence for order in orders)
            if max(lasts, PAID_DAY) > least_presence(self.problem, jobs):
                yield Lesson(((d, jobs),), not metric(self.problem), lasts)
        if possible and on_the_clock(self.problem, plan, self.limit) is None:
            yield self._together(plan)

    def _impossible(self, d: int, jobs: frozenset[int]) -> Lesson:
        """A day that cannot be; when it is merely too much, the least of its jobs that already are."""
        if not self._too_much(d, jobs):
            return Lesson(((d, jobs),), alone=True)
        for job in sorted(jobs):
            if len(jobs) > 1 and self._too_much(d, jobs - {job}):
                jobs -= {job}
        return Lesson(((d, jobs),), alone=not metric(self.problem))

    def _too_much(self, d: int, jobs: frozenset[int]) -> bool:
        """Whether the day cannot be however late it may begin: then it cannot with more jobs either."""
        return not day_orders(self.problem, d, jobs, self.limit) and not day_orders(
            self.problem.without_lows, d, jobs, self.limit
        )

    def _together(self, plan: Assignment) -> Lesson:
        """The shortest run of days that do not follow one another, each as it is."""
        last = next(d for d in range(len(plan)) if on_the_clock(self.problem, _between(plan, 0, d), self.limit) is None)
        first = next(
            d for d in range(last, -1, -1) if on_the_clock(self.problem, _between(plan, d, last), self.limit) is None
        )
        return Lesson(tuple((d, plan[d]) for d in range(first, last + 1)), alone=True)

    def state(self, v: Variables) -> None:
        """State as rules what bears on the slots that may change."""
        for lesson in self.found:
            if any(d in v.part.slots for d, _ in lesson.jobs) and all(
                job in v.on[d] for d, jobs in lesson.jobs for job in jobs
            ):
                _state(self.problem, v, lesson)


def _state(problem: Problem, v: Variables, lesson: Lesson) -> None:
    wanted = sum(len(jobs) for _, jobs in lesson.jobs)
    held = total([v.on[d][job] for d, jobs in lesson.jobs for job in jobs])
    if lesson.alone:
        held -= total([taken for d, jobs in lesson.jobs for job, taken in v.on[d].items() if job not in jobs])
        held -= total([gone for d, _ in lesson.jobs for gone in v.away_on(problem, d).values()])
    if lesson.presence is None:
        v.model.add(held <= wanted - 1)
        return
    [(d, _)] = lesson.jobs
    v.model.add(v.presence[d] >= lesson.presence * (held - wanted + 1))


def least_presence(problem: Problem, jobs: frozenset[int]) -> int:
    """The presence that the model gives a day of these jobs, the paid day at least."""
    picked = [problem.jobs[i] for i in jobs]
    work = sum(job.minutes for job in picked) - max(job.setup for job in picked)
    return max(PAID_DAY, problem.lead + problem.strike + work + least_road(problem, {job.place for job in picked}))


def metric(problem: Problem) -> bool:
    """Whether no way over a third place is shorter than the straight one: more places never make a day shorter."""
    return problem.travel == problem.shortest


def _between(plan: Assignment, first: int, last: int) -> Assignment:
    return tuple(jobs if first <= d <= last else frozenset() for d, jobs in enumerate(plan))
