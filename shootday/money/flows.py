"""Flows of money into accounts, and the accounts' rows that they add up to. Each row is rounded once per column."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from shootday.money.cents import ZERO, cents
from shootday.production.devis import Devis


@dataclass(frozen=True, slots=True)
class Flow:
    """What one line, amendment or expense adds to its account; ``charges`` names the category that it draws."""

    account: str
    charges: str | None = None
    planned: Decimal = ZERO
    amended: Decimal = ZERO
    committed: Decimal = ZERO
    actual: Decimal = ZERO
    to_complete: Decimal = ZERO
    entries: tuple[str, ...] = ()
    day: date | None = None
    """The day whose rates of charges it draws; None: those that the devis was drawn up at."""


@dataclass(frozen=True, slots=True)
class Row:
    """One account's columns, to the cent."""

    planned: Decimal
    revised: Decimal
    committed: Decimal
    actual: Decimal
    to_complete: Decimal
    entries: tuple[str, ...]


class _Sum:
    """What some flows of one account add up to."""

    def __init__(self) -> None:
        self.planned = self.amended = self.committed = self.actual = self.to_complete = ZERO
        self.entries: dict[str, None] = {}

    def add(self, flow: "Flow | _Sum") -> None:
        self.planned += flow.planned
        self.amended += flow.amended
        self.committed += flow.committed
        self.actual += flow.actual
        self.to_complete += flow.to_complete
        self.entries.update(dict.fromkeys(flow.entries))

    def rounded(self) -> "_Sum":
        """To the cent: what is still to come is rounded together with what is committed."""
        whole = _Sum()
        whole.planned, whole.amended, whole.actual = cents(self.planned), cents(self.amended), cents(self.actual)
        whole.committed = cents(self.committed)
        whole.to_complete = cents(self.committed + self.to_complete) - whole.committed
        whole.entries = self.entries
        return whole

    def row(self) -> Row:
        revised = self.planned + self.amended
        return Row(self.planned, revised, self.committed, self.actual, self.to_complete, tuple(self.entries))


def rows(devis: Devis, flows: Iterable[Flow]) -> dict[str, Row]:
    """The rows by account code, derived charges included."""
    given = tuple(flows)
    held = {
        day: {charge.category: charge for charge in devis.charges_on(day or devis.signed_on)}
        for day in {flow.day for flow in given}
    }
    drawn = ((flow, held[flow.day].get(flow.charges or "")) for flow in given)
    derived = [_charges_on(flow, charge.rate, charge.account) for flow, charge in drawn if charge is not None]
    known = [line.account for line in devis.lines] + [charge.account for charge in devis.charges]
    sums = {account: _Sum() for account in known}
    for part in (given, derived):
        for account, whole in _by_account(part).items():
            sums.setdefault(account, _Sum()).add(whole.rounded())
    return {account: total.row() for account, total in sums.items()}


def _charges_on(flow: Flow, rate: Decimal, account: str) -> Flow:
    """The employer charges that a flow draws; an amendment draws none."""
    return Flow(
        account,
        planned=rate * flow.planned,
        committed=rate * flow.committed,
        actual=rate * flow.actual,
        to_complete=rate * flow.to_complete,
        entries=flow.entries,
    )


def _by_account(flows: Iterable[Flow]) -> dict[str, _Sum]:
    sums: dict[str, _Sum] = {}
    for flow in flows:
        sums.setdefault(flow.account, _Sum()).add(flow)
    return sums
