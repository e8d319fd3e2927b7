"""Costs that are a rate on others: contingency, overheads. Each with the base that its rate is taken on."""

from decimal import Decimal

from shootday.money.cents import ZERO, cents
from shootday.money.flows import Flow, rows
from shootday.production.chart import chart
from shootday.production.devis import Devis, Indirect, Line


def base_of(devis: Devis, indirect: Indirect) -> Decimal:
    """What its rate is taken on: the lines budgeted in its groups and accounts, with the charges that land there.

    Without groups named it is the whole direct cost; no indirect cost is ever part of a base.
    """
    direct = rows(devis, (Flow(line.account, line.charges, planned=line.amount) for line in devis.lines))
    return sum((row.planned for code, row in direct.items() if _holds(devis, indirect, code)), ZERO)


def indirect_lines(devis: Devis) -> tuple[Line, ...]:
    """Each indirect cost as a lump, rate × base to the cent."""
    return tuple(
        Line(
            account=one.account,
            label=one.label,
            quantity=Decimal(1),
            rate=cents(one.rate * base_of(devis, one)),
            committed=one.committed,
            actual=one.actual,
        )
        for one in devis.indirect
    )


def _holds(devis: Devis, indirect: Indirect, code: str) -> bool:
    if not indirect.base or code in indirect.base:
        return True
    group = chart(devis.plan).group_of(code)
    return group is not None and group.code in indirect.base
