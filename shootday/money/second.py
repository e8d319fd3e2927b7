"""The budget in a second currency, at one dated rate."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from shootday.money.cents import cents
from shootday.money.impact import AccountImpact, total_of
from shootday.production.devis import ExchangeRate


def converted(accounts: Sequence[AccountImpact], rate: ExchangeRate) -> tuple[tuple[AccountImpact, ...], AccountImpact]:
    """Each account's own columns × the rate, to the cent, half-up; all the rest, and the total, are their sums."""
    made = tuple(_converted(account, rate.rate) for account in accounts)
    return made, total_of(made)


def _converted(account: AccountImpact, rate: Decimal) -> AccountImpact:
    revised, committed = cents(account.revised * rate), cents(account.committed * rate)
    rest = cents(account.to_complete * rate)
    return replace(
        account,
        planned=cents(account.planned * rate),
        revised=revised,
        committed=committed,
        actual=cents(account.actual * rate),
        to_complete=rest,
        computed=cents(account.computed * rate),
        estimated_final=committed + rest,
        variance=revised - committed - rest,
    )
