"""Prices of the prepared problem: what plan_cost adds up, as whole numbers."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property

from shootday.money.cents import ZERO
from shootday.money.load import DayLoad
from shootday.money.rates import (
    DAY_MINUTES,
    FIRST_TIER,
    FIRST_TIER_MINUTES,
    SECOND_TIER,
    Rates,
    charge_of,
    line_amount,
    rates,
)
from shootday.planning.problem import UNITS
from shootday.production.dayplan import called
from shootday.production.devis import Driver
from shootday.production.plan import ShootingDay
from shootday.production.production import Production

__all__ = ["DAY_MINUTES", "FIRST_TIER_MINUTES", "Prices"]


@dataclass(frozen=True)
class Prices:
    """Unit prices in hundredths of a cent, employer charges included."""

    production: Production

    @cached_property
    def _table(self) -> Rates:
        return rates(self.production)

    @cached_property
    def _charges(self) -> dict[str, Decimal]:
        return {category: rate for category, (rate, _) in charge_of(self.production).items()}

    def crew(self, day: date) -> frozenset[str]:
        """Who is there on every shooting day of that date, whatever is shot."""
        return frozenset(person.id for person in called(self.production, ShootingDay(date=day)))

    def fixed(self, day: date) -> int:
        """Shooting at all on a date: its crew, and what each shooting day costs."""
        load = DayLoad(dict.fromkeys(self.crew(day), 0), ("",), {})
        return self._priced(load, {Driver.PERSON, Driver.SHOOTING_DAY})

    def performer(self, person: str) -> int:
        """Calling one performer for a day; nothing for somebody of the crew, who is there anyway."""
        if any(person in self.crew(day.date) for day in self.production.plan.days):
            return 0
        return self._priced(DayLoad({person: 0}, ("",), {}), {Driver.PERSON})

    def hold(self, person: str) -> int:
        """One performer on hold for a day; nothing for somebody who has no line in the budget."""
        contract = self.production.person[person].contract
        if contract is None or not contract.hold_rate:
            return 0
        lines = [n for n in self._table.lines if n.driver is Driver.PERSON and n.subject == person]
        return sum(_units(contract.hold_rate * (1 + self._charges.get(n.charges or "", ZERO))) for n in lines)

    def place(self, location: str) -> int:
        """Using a location for a day."""
        return self._priced(DayLoad({}, (location,), {}), {Driver.LOCATION})

    def extra(self, group: str) -> int:
        """One extra of a group for a day."""
        return self._priced(DayLoad({}, ("",), {group: 1}), {Driver.EXTRAS})

    def overtime(self, day: date) -> tuple[int, int]:
        """One minute of the crew's planned overtime on a date, in the first tier and beyond."""
        crew, hourly = self.crew(day), ZERO
        for position, rate in self._table.hourly.items():
            line = self._table.lines[position]
            if line.subject in crew:
                hourly += rate * (1 + self._charges.get(line.charges or "", ZERO))
        return _units(hourly * FIRST_TIER / 60), _units(hourly * SECOND_TIER / 60)

    def _priced(self, load: DayLoad, drivers: set[Driver]) -> int:
        total = ZERO
        for position, line in enumerate(self._table.lines):
            if line.driver in drivers:
                amount = line_amount(self._table, position, load)
                total += amount * (1 + self._charges.get(line.charges or "", ZERO))
        return _units(total)


def _units(amount: Decimal) -> int:
    return int((amount * UNITS).quantize(Decimal(1), rounding=ROUND_HALF_UP))
