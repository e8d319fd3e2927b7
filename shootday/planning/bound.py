"""What any plan must cost, by counting: so many minutes need so many days, performers, places and extras."""

from collections.abc import Iterable

from shootday.planning.arrange import PAID_DAY
from shootday.planning.counting import room
from shootday.planning.problem import Job, Problem


def counted_bound(problem: Problem, limit: int) -> int:
    """A price below which no plan that places every job can be, in the problem's units."""
    called = sum(
        problem.cast_price[p] * _days(problem, limit, [job for job in problem.jobs if p in job.cast])
        for p in range(len(problem.cast))
    )
    places = sum(
        fee * _days(problem, limit, [job for job in problem.jobs if job.place == place])
        for place, fee in enumerate(problem.place_price)
    )
    return _days_and_overtime(problem, limit) + called + places + _extras(problem, limit)


def _days(problem: Problem, limit: int, jobs: Iterable[Job]) -> int:
    return -(-sum(job.minutes for job in jobs) // room(problem, limit))


def _days_and_overtime(problem: Problem, limit: int) -> int:
    """The cheapest mix of more days and longer ones."""
    work = sum(job.minutes for job in problem.jobs)
    fixed = sorted(slot.fixed for slot in problem.slots)
    minute = min((slot.first_tier for slot in problem.slots), default=0)
    paid = room(problem, min(limit, PAID_DAY))
    fewest = _days(problem, limit, problem.jobs)
    mixes = range(fewest, len(fixed) + 1)
    return min((sum(fixed[:n]) + max(0, work - n * paid) * minute for n in mixes), default=0)


def _extras(problem: Problem, limit: int) -> int:
    """Each group's largest number once, its smallest on the other days that its scenes fill."""
    total = 0
    for group, price in enumerate(problem.extras_price):
        jobs = [(job, n) for job in problem.jobs for g, n in job.extras if g == group]
        days = _days(problem, limit, [job for job, _ in jobs])
        counts = [n for _, n in jobs]
        total += price * (max(counts) + (days - 1) * min(counts)) if days else 0
    return total
