"""What two plans do not have in common: segments that move, days gained and lost, calls, cost."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from shootday.money.plan_cost import plan_cost
from shootday.planning.slots import call_of
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production


@dataclass(frozen=True, slots=True)
class SegmentMoved:
    """A segment on other days than before; none when it was, or is, nowhere."""

    segment: str
    from_: tuple[date, ...]
    to: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class CallChanged:
    """A day shot on in both plans whose general call (minutes of its clock) or cast is not the same."""

    day: date
    before: int
    after: int
    called: tuple[str, ...]
    """Performers called in the second plan alone, by id."""
    released: tuple[str, ...]
    """Performers called in the first plan alone, by id."""


@dataclass(frozen=True, slots=True)
class Differences:
    """From one plan to another."""

    moved: tuple[SegmentMoved, ...]
    gained: tuple[date, ...]
    """Dates shot on in the second plan alone."""
    lost: tuple[date, ...]
    calls: tuple[CallChanged, ...]
    reordered: tuple[date, ...]
    """Days with the same segments in another order."""
    cost_delta: Decimal
    overtime_delta: int
    """Minutes."""


def differences(production: Production, first: ShootingPlan, second: ShootingPlan) -> Differences:
    """What changes from the first plan to the second."""
    before, after = _shot(first), _shot(second)
    costs = [plan_cost(production, tuple(days.values())) for days in (before, after)]
    both = [day for day in after if day in before]
    return Differences(
        moved=tuple(_moved(before.values(), after.values())),
        gained=tuple(day for day in after if day not in before),
        lost=tuple(day for day in before if day not in after),
        calls=tuple(c for day in both if (c := _call(production, before[day], after[day])) is not None),
        reordered=tuple(day for day in both if _reordered(before[day], after[day])),
        cost_delta=costs[1].total - costs[0].total,
        overtime_delta=costs[1].overtime_minutes - costs[0].overtime_minutes,
    )


def _shot(plan: ShootingPlan) -> dict[date, ShootingDay]:
    return {day.date: day for day in plan.days if day.segments}


def _moved(before: Iterable[ShootingDay], after: Iterable[ShootingDay]) -> Iterable[SegmentMoved]:
    was, now = _where(before), _where(after)
    for number in dict.fromkeys((*now, *was)):
        if was.get(number, ()) != now.get(number, ()):
            yield SegmentMoved(number, was.get(number, ()), now.get(number, ()))


def _where(days: Iterable[ShootingDay]) -> dict[str, tuple[date, ...]]:
    found: dict[str, tuple[date, ...]] = {}
    for day in days:
        for number in day.segments:
            found[number] = (*found.get(number, ()), day.date)
    return found


def _reordered(before: ShootingDay, after: ShootingDay) -> bool:
    return before.segments != after.segments and sorted(before.segments) == sorted(after.segments)


def _call(production: Production, before: ShootingDay, after: ShootingDay) -> CallChanged | None:
    was, now = _cast(production, before), _cast(production, after)
    calls = call_of(production, before), call_of(production, after)
    if calls[0] == calls[1] and was == now:
        return None
    return CallChanged(after.date, *calls, tuple(sorted(now - was)), tuple(sorted(was - now)))


def _cast(production: Production, day: ShootingDay) -> set[str]:
    return {person for number in day.segments for person in production.performers_of(number)}
