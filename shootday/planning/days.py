"""From a plan on the clock to the days of a shooting plan."""

from shootday.planning.arrange import Set
from shootday.planning.problem import Problem, Slot
from shootday.planning.search import Found
from shootday.production.plan import ShootingDay


def shooting_days(problem: Problem, found: Found) -> tuple[ShootingDay, ...]:
    """The days of a found plan: each with its order, its call, and what was in the can before it."""
    last = next((slot.old for slot in reversed(problem.slots) if slot.old is not None), None)
    days = []
    for slot, settled in zip(problem.slots, found.days, strict=True):
        if settled is not None:
            days.append(_day(problem, slot, settled, slot.old or last))
        elif slot.old is not None and not slot.old.segments:
            days.append(slot.old)
    return tuple(days)


def _day(problem: Problem, slot: Slot, settled: Set, like: ShootingDay | None) -> ShootingDay:
    jobs = [problem.jobs[i] for i in settled.laid.order]
    found: dict[str, object] = {
        "date": slot.date,
        "call": settled.call,
        "segments": tuple(job.number for job in jobs),
        "parts": {job.number: job.percent for job in jobs if job.percent},
    }
    if like is not None:
        found |= {"unit": like.unit, "base": like.base}
    if slot.old is not None:
        found["form"] = slot.old.form
    return ShootingDay.model_validate(found)
