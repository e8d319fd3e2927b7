"""The budget lines that a day makes dearer, and what one day adds to each of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import assert_never

from shootday.money.cents import ZERO
from shootday.money.indirect import indirect_lines
from shootday.money.load import DayLoad
from shootday.production.devis import Driver, Line
from shootday.production.people import Person, PersonKind, RateUnit
from shootday.production.production import Production

DAY_MINUTES = 480
"""Presence that a technician's day rate pays for (2642, VI.8)."""
FIRST_TIER_MINUTES = 180
"""The 9th to the 11th hour, at the first overtime rate; what follows is at the second (2642, VI.8)."""
FIRST_TIER = Decimal("1.25")
SECOND_TIER = Decimal("1.50")


@dataclass(frozen=True)
class Rates:
    """Every line of the budget, then those that it lacks for what has a price and an account of its own."""

    lines: tuple[Line, ...]
    hourly: Mapping[int, Decimal]
    """For the line of a technician paid by the day: what one hour of theirs costs without premium."""

    @cached_property
    def planned(self) -> tuple[Decimal, ...]:
        """What each line was budgeted at."""
        return tuple(line.amount for line in self.lines)


def rates(production: Production) -> Rates:
    """The lines of a production's budget, completed."""
    devis = production.devis
    lines = (*devis.lines, *indirect_lines(devis), *_unbudgeted(production))
    hourly: dict[int, Decimal] = {}
    paid: set[str] = set()
    for position, line in enumerate(lines):
        person = production.person.get(line.subject or "") if line.driver is Driver.PERSON else None
        if person is not None and person.id not in paid and is_day_technician(person):
            paid.add(person.id)
            hourly[position] = (person.contract.rate if person.contract else line.rate) / 8
    return Rates(lines, hourly)


def is_day_technician(person: Person) -> bool:
    """Whether planned overtime of this person is paid: a technician under a day contract."""
    contract = person.contract
    return person.kind is PersonKind.TECHNICIAN and contract is not None and contract.unit is RateUnit.DAY


def overtime_pay(hourly: Decimal, presence: int) -> Decimal:
    """What presence beyond the paid day adds to a technician's day rate; not rounded."""
    return _weighted_overtime(presence) * hourly / 60


@lru_cache(maxsize=256)
def _weighted_overtime(presence: int) -> Decimal:
    """The minutes of presence beyond the paid day, each times the rate of its tier."""
    first = min(max(0, presence - DAY_MINUTES), FIRST_TIER_MINUTES)
    second = max(0, presence - DAY_MINUTES - FIRST_TIER_MINUTES)
    return first * FIRST_TIER + second * SECOND_TIER


def day_amounts(table: Rates, load: DayLoad) -> dict[int, Decimal]:
    """What one day adds to each line, by the line's position; lines that it does not touch are left out."""
    amounts = {n: line_amount(table, n, load) for n in range(len(table.lines))} if load.shooting else {}
    return {n: amount for n, amount in amounts.items() if amount}


def line_amount(table: Rates, position: int, load: DayLoad) -> Decimal:
    """What one day adds to one line."""
    line = table.lines[position]
    subject = line.subject or ""
    match line.driver:
        case Driver.LUMP:
            return ZERO
        case Driver.SHOOTING_DAY:
            return line.a_day * line.rate
        case Driver.PERSON:
            if subject not in load.people:
                return ZERO
            hourly = table.hourly.get(position)
            return line.rate + (overtime_pay(hourly, load.people[subject]) if hourly is not None else ZERO)
        case Driver.LOCATION:
            return line.rate if subject in load.places else ZERO
        case Driver.EXTRAS:
            return load.extras.get(subject, 0) * line.rate
    assert_never(line.driver)


def total_amounts(table: Rates, loads: Iterable[DayLoad]) -> dict[int, Decimal]:
    """What several days add to each line together."""
    total: dict[int, Decimal] = {}
    for load in loads:
        for position, amount in day_amounts(table, load).items():
            total[position] = total.get(position, ZERO) + amount
    return total


def horizon(production: Production) -> date | None:
    """The day whose rates of charges price all that is still to come: the plan's last one."""
    return production.plan.days[-1].date if production.plan.days else None


def charge_of(production: Production, day: date | None = None) -> dict[str, tuple[Decimal, str]]:
    """Rate of employer charges and the account that they land in, by category of staff; see :func:`horizon`."""
    held = production.devis.charges_on(day or horizon(production))
    return {charge.category: (charge.rate, charge.account) for charge in held}


def _unbudgeted(production: Production) -> Iterable[Line]:
    """Lines of quantity 0 for what has a price and an account of its own but no line, nor a lump in that account."""
    lines = production.devis.lines
    lumps = {line.account for line in lines if line.driver is Driver.LUMP}
    driven = {(line.driver, line.subject) for line in lines}

    def line(driver: Driver, subject: str, account: str | None, rate: Decimal, charges: str | None) -> Iterable[Line]:
        if account is not None and account not in lumps and rate and (driver, subject) not in driven:
            yield Line(
                account=account, label="", quantity=ZERO, rate=rate, charges=charges, driver=driver, subject=subject
            )

    for person in production.people.people:
        contract = person.contract
        if contract is not None and contract.unit in {RateUnit.DAY, RateUnit.CACHET}:
            yield from line(Driver.PERSON, person.id, contract.account, contract.rate, contract.charges)
    for place in production.locations.locations:
        yield from line(Driver.LOCATION, place.id, place.account, place.day_cost, None)
    for group in production.people.extras:
        yield from line(Driver.EXTRAS, group.id, group.account, group.rate, group.charges)
