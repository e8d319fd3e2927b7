"""Rounding, in one place: to the cent, half-up."""

from decimal import ROUND_HALF_UP, Decimal

ZERO = Decimal(0)
_CENT = Decimal("0.01")


def cents(amount: Decimal) -> Decimal:
    """The amount to the cent, half-up."""
    return amount.quantize(_CENT, rounding=ROUND_HALF_UP)
