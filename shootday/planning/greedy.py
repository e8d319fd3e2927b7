"""The first answer: the plan in force, relieved of what cannot stay, with what is owed put where it fits."""

from shootday.planning.arrange import day_orders, on_the_clock
from shootday.planning.problem import Assignment, Problem


def repair(problem: Problem, limit: int) -> Assignment:
    """A legal plan, always; what it could not place is in none of its days."""
    plan = _in_company(problem, _in_force(problem, limit))
    while not legal(problem, plan, limit):
        plan = _in_company(problem, _without_last_of_first_bad_day(problem, plan, limit))
    # looked at week by week it is quick, and nearly always right
    quick = _filled(problem, plan, limit, by_week=True)
    return quick if legal(problem, quick, limit) else _filled(problem, plan, limit, by_week=False)


def _filled(problem: Problem, plan: Assignment, limit: int, *, by_week: bool) -> Assignment:
    """The plan with what it lacks put where it fits; *by_week*: only the days around are put on the clock for that."""
    before: Assignment = ()
    while plan != before:  # a job may have waited for one that it must follow
        before = plan
        missing = set(range(len(problem.jobs))) - {i for jobs in plan for i in jobs}
        for job in sorted(missing, key=lambda i: problem.jobs[i].rank):
            plan = _placed(problem, plan, company(problem, job), limit, by_week=by_week)
    return plan


def _in_force(problem: Problem, limit: int) -> Assignment:
    days = [
        frozenset(i for i, job in enumerate(problem.jobs) if job.was == slot and problem.open_to(i, slot))
        for slot in range(len(problem.slots))
    ]
    return tuple(_relieved(problem, slot, jobs, limit) for slot, jobs in enumerate(days))


def _relieved(problem: Problem, slot: int, jobs: frozenset[int], limit: int) -> frozenset[int]:
    """The day without the jobs that make it impossible: the latest one that is enough, else the last, and again."""
    while jobs and not day_orders(problem, slot, jobs, limit):
        latest_first = sorted(jobs, key=lambda i: -problem.jobs[i].rank)
        enough = (i for i in latest_first if len(jobs) > 1 and day_orders(problem, slot, jobs - {i}, limit))
        jobs -= {next(enough, latest_first[0])}
    return jobs


def legal(problem: Problem, plan: Assignment, limit: int) -> bool:
    """Whether every day can be kept and no job comes before one that it must follow."""
    return in_order(problem, plan) and on_the_clock(problem, plan, limit) is not None


def in_order(problem: Problem, plan: Assignment) -> bool:
    """Whether no job is on an earlier day than one that it must follow, nor without it; nor without its company."""
    day = {i: slot for slot, jobs in enumerate(plan) for i in jobs}
    if any(day.get(a) != day.get(b) for a, b in problem.together):
        return False
    return all(day.get(before, len(plan)) <= slot for i, slot in day.items() for before in problem.jobs[i].after)


def company(problem: Problem, job: int) -> frozenset[int]:
    """The job and those that must share its day."""
    return frozenset({job}.union(*(pair for pair in problem.together if job in pair)))


def _in_company(problem: Problem, plan: Assignment) -> Assignment:
    """The plan without the jobs whose company is elsewhere."""
    return tuple(frozenset(i for i in jobs if company(problem, i) <= jobs) for jobs in plan)


def _without_last_of_first_bad_day(problem: Problem, plan: Assignment, limit: int) -> Assignment:
    for slot, jobs in enumerate(plan):
        so_far = plan[: slot + 1]
        if jobs and not legal(problem, so_far, limit):
            last = max(jobs, key=lambda i: problem.jobs[i].rank)
            return _with(plan, slot, _relieved(problem, slot, jobs - {last}, limit))
    raise AssertionError("a plan is illegal although none of its beginnings is")


def _week(problem: Problem, plan: Assignment, slot: int) -> Assignment:
    """The days that follow one another around a slot, the others empty."""
    first, last = slot, slot + 1
    while first and problem.slots[first].gap == 1:
        first -= 1
    while last < len(plan) and problem.slots[last].gap == 1:
        last += 1
    return tuple(jobs if first <= d < last else frozenset() for d, jobs in enumerate(plan))


def _placed(problem: Problem, plan: Assignment, group: frozenset[int], limit: int, *, by_week: bool) -> Assignment:
    """The plan with the jobs on the nearest day that takes them: one already shot on before one that is not."""
    if any(group & jobs for jobs in plan):
        return plan
    was = problem.jobs[min(group, key=lambda i: problem.jobs[i].rank)].was or 0
    slots = sorted(range(len(plan)), key=lambda slot: (not plan[slot], abs(slot - was), slot))
    for slot in slots:
        if all(problem.open_to(job, slot) for job in group):
            jobs = plan[slot] | group
            tried = _with(plan, slot, jobs)
            near = _week(problem, tried, slot) if by_week else tried
            possible = day_orders(problem, slot, jobs, limit) and in_order(problem, tried)
            if possible and on_the_clock(problem, near, limit) is not None:
                return tried
    return plan


def _with(plan: Assignment, slot: int, jobs: frozenset[int]) -> Assignment:
    return (*plan[:slot], jobs, *plan[slot + 1 :])
