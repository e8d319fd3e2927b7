"""Each budget line as it stands: committed at the ledger's date, engaged today, still to come by the plan in force."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
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
    """What the recorded days engaged, today's among them, as far as the ledger does not hold them."""
    to_come: Mapping[int, Decimal]
    """What the days to come add to each line."""
    amendments: tuple[Amendment, ...]
    ledger_date: date | None
    horizon: date | None
    """The day whose rates of charges price what is to come."""


def flows(stand: Stand) -> Iterable[Flow]:
    """What makes each line, then amendments, and pay and expenses that have no line."""
    by_line: dict[int, list[Engaged]] = defaultdict(list)
    for engaged in stand.counted:
        if engaged.line is not None:
            by_line[engaged.line].append(engaged)
    pools = _pools(stand)
    lumps = _lump_rests(stand, pools)
    for position, line in enumerate(stand.lines):
        account, charges = line.account, line.charges
        rest = lumps[position] if line.driver is Driver.LUMP else stand.to_come.get(position, ZERO)
        yield Flow(account, charges, planned=stand.planned[position])
        yield Flow(account, charges, committed=line.committed, actual=line.actual, day=stand.ledger_date)
        yield Flow(account, charges, to_complete=rest, day=stand.horizon)
        yield from map(_flow, by_line[position])
    for amendment in stand.amendments:
        yield Flow(amendment.account, amended=amendment.amount)
    for account, rest in _amended_rests(stand, pools).items():
        yield Flow(account, to_complete=rest)
    yield from (_flow(loose) for loose in stand.counted if loose.line is None)


def _flow(engaged: Engaged) -> Flow:
    """What one day adds to a line or an account, at its own rates of charges."""
    return Flow(
        engaged.account,
        engaged.charges,
        committed=engaged.committed,
        actual=engaged.spent,
        to_complete=engaged.to_come,
        entries=engaged.entries,
        day=engaged.day,
    )


def _pools(stand: Stand) -> dict[str, Decimal]:
    """By account, what amendments add to its lumps, less what the recorded days took from them.

    A driven account's amendments pay for the plan's changes and are no spending of their own.
    """
    driven = {line.account for line in stand.lines if line.driver is not Driver.LUMP}
    pools: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for amendment in stand.amendments:
        pools[amendment.account] += ZERO if amendment.account in driven else amendment.amount
    for engaged in stand.counted:
        if engaged.line is None:
            pools[engaged.account] -= engaged.committed
    return pools


def _lump_rests(stand: Stand, pools: Mapping[str, Decimal]) -> dict[int, Decimal]:
    """What is still to come of each lump, by position: as budgeted, less what is committed, never below 0."""
    rests: dict[int, Decimal] = {}
    taken: dict[str, Decimal] = {}
    for position, line in enumerate(stand.lines):
        if line.driver is not Driver.LUMP:
            continue
        owed = taken.setdefault(line.account, max(ZERO, -pools.get(line.account, ZERO)))
        budgeted = max(ZERO, stand.planned[position] - line.committed)
        rests[position] = max(ZERO, budgeted - owed)
        taken[line.account] = max(ZERO, owed - budgeted)
    return rests


def _amended_rests(stand: Stand, pools: Mapping[str, Decimal]) -> dict[str, Decimal]:
    accounts = dict.fromkeys(a.account for a in stand.amendments)
    return {account: max(ZERO, pools.get(account, ZERO)) for account in accounts}
