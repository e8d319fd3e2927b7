"""What a plan costs and how much it disturbs, counted on the prepared problem."""

from collections.abc import Iterable, Sequence

from shootday.planning.arrange import Set
from shootday.planning.problem import Assignment, Problem

PAID_DAY = 480
FIRST_TIER = 180
CALL_WEIGHTS = (4, 3, 2, 1, 1)
"""What a performer's call that appears or disappears weighs, on each of the first dates."""
DAY_WEIGHT = 16
"""What a shooting day that appears or disappears weighs: as much as a scene that leaves tomorrow."""
_NEAREST, _FADE = 16, 0.7


def move_weight(slot: int) -> int:
    """What a scene that changes day weighs; *slot* is the nearer of its two dates."""
    return max(1, round(_NEAREST * _FADE**slot))


def called_in_force(problem: Problem) -> set[tuple[int, int]]:
    """(performer, slot) of every call of the plan in force."""
    return {(p, job.was) for job in problem.jobs if job.was is not None for p in job.cast}


def used_in_force(problem: Problem) -> set[int]:
    """Slots that the plan in force shoots on."""
    return {n for n, slot in enumerate(problem.slots) if slot.old is not None and slot.old.segments}


def disruption(problem: Problem, plan: Assignment) -> int:
    """How much a plan changes the one in force."""
    moved = sum(
        move_weight(min(job.was, slot))
        for slot, jobs in enumerate(plan)
        for job in (problem.jobs[i] for i in jobs)
        if job.was is not None and job.was != slot
    )
    calls = {(p, slot) for slot, jobs in enumerate(plan) for i in jobs for p in problem.jobs[i].cast}
    changed = calls ^ called_in_force(problem)
    days = {slot for slot, jobs in enumerate(plan) if jobs} ^ used_in_force(problem)
    return moved + sum(CALL_WEIGHTS[d] for _, d in changed if d < len(CALL_WEIGHTS)) + DAY_WEIGHT * len(days)


def price(problem: Problem, plan: Assignment, settled: Sequence[Set | None]) -> int:
    """What the days cost, in the problem's units."""
    return sum(
        day_price(problem, slot, jobs, day.laid.presence)
        for slot, (jobs, day) in enumerate(zip(plan, settled, strict=True))
        if day is not None
    )


def day_price(problem: Problem, slot: int, jobs: Iterable[int], presence: int) -> int:
    """What one day costs."""
    picked = [problem.jobs[i] for i in jobs]
    heads: dict[int, int] = {}
    for group, count in (extra for job in picked for extra in job.extras):
        heads[group] = max(heads.get(group, 0), count)
    over = max(0, presence - PAID_DAY)
    at = problem.slots[slot]
    return (
        at.fixed
        + sum(problem.cast_price[p] for p in {p for job in picked for p in job.cast})
        + sum(problem.place_price[p] for p in {job.place for job in picked})
        + sum(problem.extras_price[group] * count for group, count in heads.items())
        + min(over, FIRST_TIER) * at.first_tier
        + max(0, over - FIRST_TIER) * at.second_tier
    )
