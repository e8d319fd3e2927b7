"""What it costs to run some days of the plan: the one figure that the planner makes small."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from shootday.money.cents import ZERO, cents
from shootday.money.load import presence_minutes
from shootday.money.rates import Rates, charge_of, day_amounts, rates
from shootday.money.standing import loads, standing
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


def plan_cost(production: Production, days: Sequence[ShootingDay], past: Sequence[ShootingDay] = ()) -> PlanCost:
    """The cost of running these days, on top of everything that does not depend on the plan.

    *past* are the days before them: they say which performers have started, and where the unit has been.
    """
    table, charges = rates(production), charge_of(production)
    regular = production.info.planning.regular_minutes
    extra = list(standing(production, table, days, past))
    gross: dict[str, Decimal] = {}
    derived: dict[str, Decimal] = {}
    before, overtime = ZERO, 0
    by_day: dict[date, Decimal] = {}
    ordered = list(loads(production, days, past))
    for n, (day, load, rig) in enumerate(ordered, 1):
        amounts = day_amounts(table, load)
        for held in extra:
            if held.day == day.date or (held.day is None and n == len(ordered)):
                amounts[held.line] = amounts.get(held.line, ZERO) + held.amount
        for account, amount, category in _by_account(table, amounts):
            gross[account] = gross.get(account, ZERO) + amount
            rate, owed_to = charges.get(category or "", (ZERO, ""))
            derived[owed_to] = derived.get(owed_to, ZERO) + rate * amount
        so_far = sum(map(cents, (*gross.values(), *derived.values())), ZERO)
        by_day[day.date] = by_day.get(day.date, ZERO) + so_far - before
        before = so_far
        overtime += max(0, presence_minutes(production, day) + rig - regular)
    return PlanCost(before, overtime, by_day)


def _by_account(table: Rates, amounts: Mapping[int, Decimal]) -> Iterable[tuple[str, Decimal, str | None]]:
    for position, amount in amounts.items():
        line = table.lines[position]
        yield line.account, amount, line.charges
