"""What the day costs against what its call sheet should have cost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from shootday.money.cents import ZERO, cents
from shootday.money.rates import charge_of
from shootday.money.today import Engaged, Today
from shootday.production.production import Production


@dataclass(frozen=True, slots=True)
class HotCost:
    """The day's cost, charges included; a negative variance is an overrun."""

    planned: Decimal
    """What the call sheet should cost: pay of those called, extras, places, per-day lines."""
    actual: Decimal
    """What the journal has engaged so far, expenses without tax included."""
    variance: Decimal


def hot_cost(production: Production, today: Today, engagements: Iterable[Engaged]) -> HotCost:
    """The day's cost as planned and as engaged."""
    lines = today.table.lines
    planned = [(lines[n].charges, amount) for n, amount in today.planned.items()]
    actual = [(e.charges, e.committed) for e in engagements]
    should, did = _with_charges(production, planned), _with_charges(production, actual)
    return HotCost(should, did, should - did)


def _with_charges(production: Production, amounts: Iterable[tuple[str | None, Decimal]]) -> Decimal:
    gross, derived = ZERO, dict[str, Decimal]()
    known: Mapping[str, tuple[Decimal, str]] = charge_of(production)
    for category, amount in amounts:
        gross += amount
        rate, account = known.get(category or "", (ZERO, ""))
        derived[account] = derived.get(account, ZERO) + rate * amount
    return cents(gross) + sum(map(cents, derived.values()), ZERO)
