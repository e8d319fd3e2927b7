"""Facts of money: what was spent, and what somebody expects still to be."""

from decimal import Decimal
from enum import StrEnum
from typing import Literal

from pydantic import Field

from shootday.entries.base import BaseFact, Private
from shootday.production.base import Id, Money, Rate


class TaxForm(StrEnum):
    """How an amount was typed."""

    WITH_TAX = "ttc"
    WITHOUT_TAX = "ht"


class Expense(BaseFact):
    """Money spent. The budget counts ``net``."""

    kind: Literal["expense"] = "expense"
    amount: Money = Field(ge=0)
    tax: TaxForm = TaxForm.WITHOUT_TAX
    tax_rate: Rate = Decimal(0)
    account: Id
    label: Private = ""
    supplier: Private = ""
    receipt: Id | None = None
    method: Id | None = None
    paid_by: Id | None = None

    @property
    def net(self) -> Decimal:
        """The amount without tax, to the cent (half-up on the cent that typed amounts produce)."""
        return without_tax(self.amount, self.tax, self.tax_rate)


class ToComplete(BaseFact):
    """What somebody expects an account still to cost, instead of what is computed; None: as computed again."""

    kind: Literal["to_complete"] = "to_complete"
    account: Id
    amount: Money | None = Field(default=None, ge=0)
    tax: TaxForm = TaxForm.WITHOUT_TAX
    tax_rate: Rate = Decimal(0)
    note: Private = ""

    @property
    def net(self) -> Decimal | None:
        """The amount without tax, to the cent."""
        return None if self.amount is None else without_tax(self.amount, self.tax, self.tax_rate)


def without_tax(amount: Decimal, tax: TaxForm, rate: Decimal) -> Decimal:
    """An amount as the budget counts it, to the cent, half-up."""
    if tax is TaxForm.WITHOUT_TAX:
        return amount
    return (amount / (1 + rate)).quantize(Decimal("0.01"), rounding="ROUND_HALF_UP")
