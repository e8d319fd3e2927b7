"""What a run of days costs beside each day by itself: performers on hold, days guaranteed, places set again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from shootday.money.load import DayLoad, planned_load
from shootday.money.rates import Rates
from shootday.production.devis import Driver
from shootday.production.people import Person
from shootday.production.plan import ShootingDay
from shootday.production.production import Production


@dataclass(frozen=True, slots=True)
class Standing:
    """What is paid of a line for a day that somebody stands by, or for a day guaranteed and never called."""

    line: int
    """Position in the budget's lines."""
    amount: Decimal
    day: date | None
    """The day on hold; None for a day that was guaranteed."""


def standing(
    production: Production, table: Rates, days: Sequence[ShootingDay], past: Sequence[ShootingDay] = ()
) -> Iterator[Standing]:
    """What performers' contracts add to the days; *past* are the days before, which say who has started.

    On hold: a used day after the first call, before the last one, without a call. Guaranteed: a day of the contract's
    number that neither the past nor the days call.
    """
    for position, line in enumerate(table.lines):
        person = production.person.get(line.subject or "") if line.driver is Driver.PERSON else None
        contract = person.contract if person else None
        if person is None or contract is None or not (contract.hold_rate or contract.guaranteed_days):
            continue
        used, called = calls_of(production, person, days)
        before = len(calls_of(production, person, past)[1])
        first = 0 if before else min(called, default=0)
        if contract.hold_rate:
            for n in range(first, max(called, default=-1)):
                if n not in called:
                    yield Standing(position, contract.hold_rate, used[n].date)
        for _ in range((contract.guaranteed_days or 0) - before - len(called)):
            yield Standing(position, line.rate, None)


def calls_of(
    production: Production, person: Person, days: Iterable[ShootingDay]
) -> tuple[list[ShootingDay], frozenset[int]]:
    """The days that shoot, in order, and the positions of those that call a performer."""
    used = sorted((day for day in days if day.segments), key=lambda day: day.date)
    cast = [{p for number in day.segments for p in production.performers_of(number)} for day in used]
    return used, frozenset(n for n, people in enumerate(cast) if person.id in people)


def rig_minutes(production: Production, before: Sequence[ShootingDay], day: ShootingDay) -> int:
    """Minutes of presence more on a day for places that the unit used, left for a day elsewhere, and takes again."""
    used = [places_of(production, earlier) for earlier in before if earlier.segments]
    left = set().union(*used[:-1]) - used[-1] if used else set()
    return sum(production.location[place].rig_minutes for place in places_of(production, day) & left)


def places_of(production: Production, day: ShootingDay) -> set[str]:
    """Where a day shoots."""
    return {production.scene[number].location for number in day.segments}


def rigged(
    production: Production, days: Sequence[ShootingDay], past: Sequence[ShootingDay] = ()
) -> Iterator[tuple[ShootingDay, int]]:
    """Each day with the minutes that setting places again adds to everybody's presence."""
    before = list(past)
    for day in days:
        yield day, rig_minutes(production, before, day)
        before.append(day)


def rigged_load(production: Production, day: ShootingDay, rig: int) -> DayLoad:
    """What a day uses when setting places again takes so many minutes."""
    load = planned_load(production, day)
    if rig:
        load = replace(load, people={person: minutes + rig for person, minutes in load.people.items()})
    return load


def loads(production: Production, days: Sequence[ShootingDay], past: Sequence[ShootingDay] = ()) -> Iterator[DayLoad]:
    """What each day uses."""
    return (rigged_load(production, day, rig) for day, rig in rigged(production, days, past))
