"""What any plan must hold, by counting alone: so many minutes, places and kinds of light need so many days.

The solver's linear relaxation spreads a job thinly over many days, and so a performer or a place costs it next to
nothing; these counts, as rules of the model, say how many days each is needed at least.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from shootday.planning.problem import Job, Problem
from shootday.planning.variables import Variables

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import IntVar


def counted(problem: Problem, v: Variables) -> None:
    """State what the days that may change must hold."""
    _within_days(problem, v)
    if len(v.part.slots) == len(problem.slots) and v.part.priced:
        _over_days(problem, v)


def _within_days(problem: Problem, v: Variables) -> None:
    """A day's work at a place, or with a performer, is within the day, when the place or performer is there."""
    for d in v.part.slots:
        for place, there in v.place[d].items():
            jobs = {i: taken for i, taken in v.on[d].items() if problem.jobs[i].place == place}
            _fits(problem, v, jobs, there)
        for person, called in v.called[d].items():
            jobs = {i: taken for i, taken in v.on[d].items() if person in problem.jobs[i].cast}
            _fits(problem, v, jobs, called)


def _fits(problem: Problem, v: Variables, jobs: "Mapping[int, IntVar]", there: "IntVar") -> None:
    work = sum(problem.jobs[i].minutes for i in jobs)
    if len(jobs) > 1 and work > room(problem, v.limit):
        v.model.add(sum(problem.jobs[i].minutes * taken for i, taken in jobs.items()) <= room(problem, v.limit) * there)


def _over_days(problem: Problem, v: Variables) -> None:
    """Each performer and each place is needed on so many days, when none of their jobs is left out."""
    for person in range(len(problem.cast)):
        jobs = [i for i, job in enumerate(problem.jobs) if person in job.cast]
        _days(problem, v, jobs, [on[person] for on in v.called if person in on])
    for place in {job.place for job in problem.jobs}:
        jobs = [i for i, job in enumerate(problem.jobs) if job.place == place]
        _days(problem, v, jobs, [at[place] for at in v.place if place in at])
    _days(problem, v, range(len(problem.jobs)), v.used)


def _days(problem: Problem, v: Variables, jobs: Iterable[int], days: "Sequence[IntVar]") -> None:
    jobs = list(jobs)
    least = fewest_days(problem, [problem.jobs[i] for i in jobs], v.limit)
    if least > 1:
        v.model.add(sum(days) >= least - least * sum(v.out[i] for i in jobs))


def room(problem: Problem, presence: int) -> int:
    """Most minutes of work that a presence holds: the first set-up is within the lead."""
    longest_setup = max((job.setup for job in problem.jobs), default=0)
    return max(1, presence - problem.lead - problem.strike + longest_setup)


def fewest_days(problem: Problem, jobs: Iterable[Job], limit: int) -> int:
    """Days that the jobs need at least: nights apart from what cannot share one, by minutes and by places."""
    found = list(jobs)
    groups = list(_apart(found))
    return max(1, sum(_fewest(problem, group, limit) for group in groups), _fewest(problem, found, limit))


def _apart(jobs: list[Job]) -> Iterator[list[Job]]:
    """Night exteriors and day exteriors never share a day; interiors go with either."""
    yield [job for job in jobs if job.night]
    yield [job for job in jobs if job.outdoor_day]


def _fewest(problem: Problem, jobs: list[Job], limit: int) -> int:
    """By minutes, the roads between the places included, and by places a day."""
    work: dict[int, int] = {}
    for job in jobs:
        work[job.place] = work.get(job.place, 0) + job.minutes
    if not work:
        return 0
    most = room(problem, limit)
    visits = sum(-(-minutes // most) for minutes in work.values())
    nearest = min((problem.shortest[a][b] for a in work for b in work if a != b), default=0)
    days = max(-(-sum(work.values()) // most), -(-len(work) // problem.max_places))
    while days < visits and sum(work.values()) + nearest * (visits - days) > days * most:
        days += 1
    return days
