"""Flows of money into accounts, and the accounts' rows that they add up to. Each row is rounded once per column."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class Row:
    """One account's columns, to the cent."""

    planned: Decimal
    revised: Decimal
    committed: Decimal
    actual: Decimal
    to_complete: Decimal
    entries: tuple[str, ...]


def rows(devis: Devis, flows: Iterable[Flow]) -> dict[str, Row]:
    """The rows by account code, derived charges included."""
    given = tuple(flows)
    derived = [
        _charges_on(flow, charge.rate, charge.account)
        for charge in devis.charges
        for flow in given
        if flow.charges == charge.category
    ]
    known = [Flow(line.account) for line in devis.lines] + [Flow(charge.account) for charge in devis.charges]
    sums: dict[str, Flow] = {}
    for flow in (*known, *_whole(given), *_whole(derived)):
        sums[flow.account] = _plus(sums.get(flow.account, Flow(flow.account)), flow)
    return {code: _row(flow) for code, flow in sums.items()}


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


def _whole(flows: Iterable[Flow]) -> list[Flow]:
    """One flow an account, rounded: what is still to come is rounded together with what is committed."""
    sums: dict[str, Flow] = {}
    for flow in flows:
        sums[flow.account] = _plus(sums.get(flow.account, Flow(flow.account)), flow)
    return [
        replace(
            flow,
            planned=cents(flow.planned),
            amended=cents(flow.amended),
            committed=cents(flow.committed),
            actual=cents(flow.actual),
            to_complete=cents(flow.committed + flow.to_complete) - cents(flow.committed),
        )
        for flow in sums.values()
    ]


def _plus(one: Flow, other: Flow) -> Flow:
    return Flow(
        one.account,
        None,
        one.planned + other.planned,
        one.amended + other.amended,
        one.committed + other.committed,
        one.actual + other.actual,
        one.to_complete + other.to_complete,
        tuple(dict.fromkeys((*one.entries, *other.entries))),
    )


def _row(flow: Flow) -> Row:
    revised = flow.planned + flow.amended
    return Row(flow.planned, revised, flow.committed, flow.actual, flow.to_complete, flow.entries)
