"""Each budget line as it stands: committed at the ledger's date, engaged today, still to come by the plan in force."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from shootday.money.cents import ZERO
from shootday.money.flows import Flow
from shootday.money.today import Engaged
from shootday.production.devis import Amendment, Driver, Line


@dataclass(frozen=True)
class Stand:
    """What the lines' figures are made from."""

    lines: tuple[Line, ...]
    planned: tuple[Decimal, ...]
    """What each line was budgeted at."""
    counted: tuple[Engaged, ...]
    """Today's part, as far as the ledger does not hold it."""
    to_come: Mapping[int, Decimal]
    """What the days to come add to each line."""
    amendments: tuple[Amendment, ...]


def flows(stand: Stand) -> Iterable[Flow]:
    """One flow for each line, then those of amendments, and of pay and expenses that have no line."""
    today = {e.line: e for e in stand.counted if e.line is not None}
    lumps = _lump_rests(stand)
    for position, line in enumerate(stand.lines):
        now = today.get(position, Engaged(position, line.account, line.charges, ZERO))
        rest = now.to_come + stand.to_come.get(position, ZERO)
        yield Flow(
            account=line.account,
            charges=line.charges,
            planned=stand.planned[position],
            committed=line.committed + now.committed,
            actual=line.actual + now.spent,
            to_complete=lumps[position] if line.driver is Driver.LUMP else rest,
            entries=now.entries,
        )
    for amendment in stand.amendments:
        yield Flow(amendment.account, amended=amendment.amount)
    for account, rest in _amended_rests(stand).items():
        yield Flow(account, to_complete=rest)
    for loose in (e for e in stand.counted if e.line is None):
        yield Flow(loose.account, loose.charges, committed=loose.committed, actual=loose.spent, entries=loose.entries)


def _pool(stand: Stand, account: str) -> Decimal:
    """What amendments add to an account's lumps, less what today took from them.

    A driven account's amendments pay for the plan's changes and are no spending of their own.
    """
    driven = any(line.account == account and line.driver is not Driver.LUMP for line in stand.lines)
    signed = ZERO if driven else sum((a.amount for a in stand.amendments if a.account == account), ZERO)
    return signed - sum((e.committed for e in stand.counted if e.line is None and e.account == account), ZERO)


def _lump_rests(stand: Stand) -> dict[int, Decimal]:
    """What is still to come of each lump, by position: as budgeted, less what is committed, never below 0."""
    rests: dict[int, Decimal] = {}
    taken: dict[str, Decimal] = {}
    for position, line in enumerate(stand.lines):
        if line.driver is not Driver.LUMP:
            continue
        owed = taken.setdefault(line.account, max(ZERO, -_pool(stand, line.account)))
        budgeted = max(ZERO, stand.planned[position] - line.committed)
        rests[position] = max(ZERO, budgeted - owed)
        taken[line.account] = max(ZERO, owed - budgeted)
    return rests


def _amended_rests(stand: Stand) -> dict[str, Decimal]:
    accounts = dict.fromkeys(a.account for a in stand.amendments)
    return {account: max(ZERO, _pool(stand, account)) for account in accounts}
