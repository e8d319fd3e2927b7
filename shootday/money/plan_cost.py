"""What it costs to run some days of the plan: the one figure that the planner makes small."""

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from shootday.money.cents import ZERO, cents
from shootday.money.load import presence_minutes
from shootday.money.rates import Rates, charge_of, day_amounts, rates
from shootday.money.standing import rigged, rigged_load, standing
from shootday.production.plan import ShootingDay
from shootday.production.production import Production


@dataclass(frozen=True, slots=True)
class PlanCost:
    """The whole cost of running some days: people, places, extras, per-day lines, overtime, charges."""

    total: Decimal
    overtime_minutes: int
    """The unit's planned presence beyond the house's regular day, all days together."""
    by_day: Mapping[date, Decimal]
    """What each day adds to the total; adds up to it to the cent."""


@dataclass(frozen=True, slots=True)
class DayCost:
    """What one day adds to each account, not rounded, and its planned presence beyond the regular day."""

    gross: Mapping[str, Decimal]
    derived: Mapping[str, Decimal]
    """Employer charges, by the account that they land in."""
    overtime_minutes: int = 0


class Pricing:
    """Prices days of a production: each by itself, and a run of them."""

    def __init__(self, production: Production) -> None:
        self.production = production
        self._table, self._charges = rates(production), charge_of(production)

    def day(self, day: ShootingDay, rig: int = 0) -> DayCost:
        """What a day costs by itself; *rig*: the minutes that setting places again adds to it."""
        amounts = day_amounts(self._table, rigged_load(self.production, day, rig))
        regular = self.production.info.planning.regular_minutes
        overtime = max(0, presence_minutes(self.production, day) + rig - regular)
        return self._by_account(amounts, overtime)

    def run(
        self,
        days: Sequence[ShootingDay],
        past: Sequence[ShootingDay] = (),
        priced: Callable[[ShootingDay, int], DayCost] | None = None,
    ) -> PlanCost:
        """What days cost together, see :func:`plan_cost`; *priced* stands in for :meth:`day` where that is kept."""
        price, run = priced or self.day, list(rigged(self.production, days, past))
        costs = [(day.date, [price(day, rig)]) for day, rig in run]
        for held in standing(self.production, self._table, days, past):
            for n, (at, some) in enumerate(costs, 1):
                if at == held.day or (held.day is None and n == len(costs)):
                    some.append(self._by_account({held.line: held.amount}))
        return _total((at, cost) for at, some in costs for cost in some)

    def _by_account(self, amounts: Mapping[int, Decimal], overtime: int = 0) -> DayCost:
        gross: dict[str, Decimal] = {}
        derived: dict[str, Decimal] = {}
        for account, amount, category in _lines(self._table, amounts):
            gross[account] = gross.get(account, ZERO) + amount
            rate, owed_to = self._charges.get(category or "", (ZERO, ""))
            derived[owed_to] = derived.get(owed_to, ZERO) + rate * amount
        return DayCost(gross, derived, overtime)


def plan_cost(production: Production, days: Sequence[ShootingDay], past: Sequence[ShootingDay] = ()) -> PlanCost:
    """The cost of running these days, on top of everything that does not depend on the plan.

    *past* are the days before them: they say which performers have started, and where the unit has been.
    """
    return Pricing(production).run(days, past)


def _total(days: Iterable[tuple[date, DayCost]]) -> PlanCost:
    """Days together: accounts are rounded to the cent once, on their sums."""
    gross: dict[str, Decimal] = {}
    derived: dict[str, Decimal] = {}
    before, overtime = ZERO, 0
    by_day: dict[date, Decimal] = {}
    for at, cost in days:
        _add(gross, cost.gross)
        _add(derived, cost.derived)
        so_far = sum(map(cents, (*gross.values(), *derived.values())), ZERO)
        by_day[at] = by_day.get(at, ZERO) + so_far - before
        before = so_far
        overtime += cost.overtime_minutes
    return PlanCost(before, overtime, by_day)


def _add(total: MutableMapping[str, Decimal], more: Mapping[str, Decimal]) -> None:
    for account, amount in more.items():
        total[account] = total.get(account, ZERO) + amount


def _lines(table: Rates, amounts: Mapping[int, Decimal]) -> Iterable[tuple[str, Decimal, str | None]]:
    for position, amount in amounts.items():
        line = table.lines[position]
        yield line.account, amount, line.charges
