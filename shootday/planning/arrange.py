"""One day's jobs in order and on the clock, as the house rules draw up a day; and whole plans day after day."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, permutations

from shootday.planning.light import NOON
from shootday.planning.problem import Assignment, Job, Problem, Slot
from shootday.production.base import MINUTES_A_DAY
from shootday.production.mealtime import meal_start

PAID_DAY = 480
"""Presence below which nothing is gained by a shorter day."""
_BOTH_WAYS_UP_TO = 2


@dataclass(frozen=True, slots=True)
class Laid:
    """A day's order with its times, counted from the general call."""

    order: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    wrap: int
    presence: int
    travel: int


@dataclass(frozen=True, slots=True)
class Set:
    """A day settled on the clock: its order and general call."""

    laid: Laid
    call: int


def lay(problem: Problem, slot: int, order: Sequence[int]) -> Laid:
    """The times of jobs shot in that order: the first set-up within the lead, the meal as soon as it is due."""
    jobs = [problem.jobs[i] for i in order]
    meal, eaten = problem.slots[slot].meal, 0
    starts, ends = [], []
    travel = road(problem, [job.place for job in jobs])
    free = problem.lead - jobs[0].setup
    for before, job in zip((None, *jobs), jobs, strict=False):
        start = free + (problem.travel[before.place][job.place] if before else 0)
        at = meal_start(free if before else None, start, job.minutes, problem.meal_after)
        free = start + job.minutes
        if at is not None and meal and not eaten:
            start, free, eaten = (start if at > start else start + meal), free + meal, meal
        starts.append(start)
        ends.append(free)
    wrap = free + problem.strike
    return Laid(tuple(order), tuple(starts), tuple(ends), wrap, wrap - eaten, travel)


def day_orders(problem: Problem, slot: int, jobs: frozenset[int], limit: int) -> tuple[tuple[int, ...], ...]:
    """Orders in which one day may take these jobs, best first; none when it may not take them together.

    Best: shortest presence (below the paid day it is all one), then the plan's own order, then least travel.
    """
    key = (slot, jobs, limit)
    if key not in problem.orders:
        problem.orders[key] = _day_orders(problem, slot, jobs, limit) if _together(problem, slot, jobs) else ()
    return problem.orders[key]


def _day_orders(problem: Problem, slot: int, jobs: frozenset[int], limit: int) -> tuple[tuple[int, ...], ...]:
    ways = _ways(problem, frozenset(problem.jobs[i].place for i in jobs))
    if not ways:
        return ()
    by_place = [order_by(problem, slot, jobs, way) for way in ways]
    found = [*_order_in_force(problem, slot, jobs), *by_place, *(_setup_ahead(problem, order) for order in by_place)]
    legal: list[Laid] = []
    for order in dict.fromkeys(found):
        laid = lay(problem, slot, order)
        if laid.presence <= limit and in_sequence(problem, order) and earliest_call(problem, slot, laid) is not None:
            legal.append(laid)
    return tuple(laid.order for laid in sorted(legal, key=lambda laid: max(laid.presence, PAID_DAY)))


def _ways(problem: Problem, places: frozenset[int]) -> tuple[tuple[int, ...], ...]:
    """Orders in which a day may visit places: both ways round for two, the shortest way and its reverse for more."""
    if len(places) > problem.max_places:
        return ()
    if len(places) <= _BOTH_WAYS_UP_TO:
        return tuple(permutations(sorted(places)))
    best = min(permutations(sorted(places)), key=lambda way: (road(problem, way), way))
    return best, best[::-1]


def road(problem: Problem, way: Sequence[int]) -> int:
    """Minutes on the road between places visited in that order."""
    return sum(problem.travel[a][b] for a, b in pairwise(way))


def least_between(problem: Problem, a: int, b: int) -> int:
    """Minutes on the road between two places by the shorter of both ways."""
    return min(problem.shortest[a][b], problem.shortest[b][a])


def least_road(problem: Problem, places: Collection[int]) -> int:
    """Minutes on the road that a day at these different places holds at least, in whatever order."""
    pairs = [least_between(problem, a, b) for a, b in combinations(places, 2)]
    return max(*pairs, min(pairs) * (len(places) - 1)) if pairs else 0


def _order_in_force(problem: Problem, slot: int, jobs: frozenset[int]) -> Iterable[tuple[int, ...]]:
    old = problem.slots[slot].old
    number = {problem.jobs[i].number: i for i in jobs}
    if old is not None and set(old.segments) == set(number):
        yield tuple(number[n] for n in old.segments)


def order_by(problem: Problem, slot: int, jobs: Iterable[int], places: Sequence[int]) -> tuple[int, ...]:
    """The jobs place by place; within a place by their turn there."""
    turn = {i: n for place in places for n, i in enumerate(turns(problem, slot, place))}
    where = {place: n for n, place in enumerate(places)}
    return tuple(sorted(jobs, key=lambda i: (where[problem.jobs[i].place], turn[i])))


def turns(problem: Problem, slot: int, place: int) -> tuple[int, ...]:
    """Every job of a place in the order in which that day would shoot them.

    Night exteriors last, then whoever comes late last, whoever must leave early first, then the plan's order; but
    never a job before one that it must follow.
    """
    waiting = sorted(
        (i for i, job in enumerate(problem.jobs) if job.place == place and problem.open_to(i, slot)),
        key=lambda i: _priority(problem, slot, i),
    )
    order: list[int] = []
    while waiting:
        ready = (i for i in waiting if not any(before in waiting for before in problem.jobs[i].after))
        order.append(next(ready, waiting[0]))
        waiting.remove(order[-1])
    return tuple(order)


def _priority(problem: Problem, slot: int, i: int) -> tuple[bool, int, int, int]:
    job = problem.jobs[i]
    low, high = problem.windows[i][slot] or (0, 0)
    call = _calls(problem.slots[slot], night=job.night)[0]
    return job.night, low if low > call + problem.lead else 0, high, job.rank


def _setup_ahead(problem: Problem, order: Sequence[int]) -> tuple[int, ...]:
    """The same, but for the longest set-up at the first place, which comes first: it then falls within the lead."""
    there = [i for i in order if problem.jobs[i].place == problem.jobs[order[0]].place]
    first = max(there, key=lambda i: problem.jobs[i].setup)
    return first, *(i for i in order if i != first)


def in_sequence(problem: Problem, order: Sequence[int]) -> bool:
    """Whether no job comes before one that it must follow."""
    at = {i: n for n, i in enumerate(order)}
    return all(at.get(before, -1) < n for i, n in at.items() for before in problem.jobs[i].after)


def _together(problem: Problem, slot: int, jobs: frozenset[int]) -> bool:
    """Whether light, minors, what is open and what must be kept apart allow the jobs on one day."""
    if any(a in jobs and b in jobs for a, b in problem.apart):
        return False
    picked = [problem.jobs[i] for i in jobs]
    night = any(job.night for job in picked)
    minors = problem.slots[slot].minors
    if not jobs or not all(problem.open_to(i, slot) for i in jobs) or (night and any(j.outdoor_day for j in picked)):
        return False
    worked = {person: minutes_of(picked, person) for person in minors}
    return all(not n or (not night and n <= minors[person].minutes) for person, n in worked.items())


def minutes_of(jobs: Iterable[Job], person: int) -> int:
    """Minutes of set-up and shooting of the jobs that a performer plays in."""
    return sum(job.minutes for job in jobs if person in job.cast)


def _calls(slot: Slot, *, night: bool) -> tuple[int, int]:
    return slot.night_call if night else slot.day_call


def earliest_call(problem: Problem, slot: int, laid: Laid, floor: int = 0) -> int | None:
    """The earliest general call that keeps every window, not before *floor*; None when there is none."""
    base, latest = _calls(problem.slots[slot], night=any(problem.jobs[i].night for i in laid.order))
    windows = [problem.windows[i][slot] for i in laid.order]
    lows = [window[0] - start for window, start in zip(windows, laid.starts, strict=True) if window]
    need = max(floor, *lows)
    call = base if need <= base else -(-need // 5) * 5
    late = any(window and call + end > window[1] for window, end in zip(windows, laid.ends, strict=True))
    return None if late or call > latest else call


def settle(problem: Problem, plan: Assignment, limit: int, *, soonest: bool = False) -> tuple[Set | None, ...] | None:
    """Every day of a plan on the clock, each as early as rest allows; None when some day cannot be kept.

    Of a day's orders the best that fits is taken; with *soonest*, the one that ends first.
    """
    settled: list[Set | None] = []
    for slot, jobs in enumerate(plan):
        if not jobs:
            settled.append(None)
            continue
        days = [
            Set(laid, call)
            for order in day_orders(problem, slot, jobs, limit)
            if (call := earliest_call(problem, slot, laid := lay(problem, slot, order), _floor(problem, settled, laid)))
            is not None
        ]
        if not days:
            return None
        settled.append(min(days, key=lambda day: day.call + day.laid.wrap) if soonest else days[0])
    return tuple(settled)


def on_the_clock(problem: Problem, plan: Assignment, limit: int) -> tuple[Set | None, ...] | None:
    """The plan settled with the best orders, or with the ones that end first where the best leave too little rest."""
    return settle(problem, plan, limit) or settle(problem, plan, limit, soonest=True)


def _floor(problem: Problem, settled: Sequence[Set | None], laid: Laid) -> int:
    """Earliest call after the day before: the crew's rest, each performer's, and noon after a night."""
    slot = len(settled)
    before = settled[-1] if settled else None
    if before is None:
        return 0
    since = problem.slots[slot].gap * MINUTES_A_DAY
    floor = before.call + before.laid.wrap + problem.rest - since
    nights = [any(problem.jobs[i].night for i in order) for order in (before.laid.order, laid.order)]
    if nights == [True, False] and since == MINUTES_A_DAY:
        floor = max(floor, NOON)
    both = {p for i in before.laid.order for p in problem.jobs[i].cast} & {
        p for i in laid.order for p in problem.jobs[i].cast
    }
    for person in both:
        rest = problem.cast_rest[person]
        if rest > problem.rest:
            last = [
                e for i, e in zip(before.laid.order, before.laid.ends, strict=True) if person in problem.jobs[i].cast
            ]
            first = [s for i, s in zip(laid.order, laid.starts, strict=True) if person in problem.jobs[i].cast]
            comes = max(0, first[0] - problem.lead)
            floor = max(floor, before.call + max(last) + rest - since - comes)
    return floor
