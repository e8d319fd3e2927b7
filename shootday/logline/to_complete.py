"""What an account is still expected to cost, in somebody's own words: ``reste 45000 ht 23``, or as computed again."""

from decimal import Decimal

from shootday.entries import TaxForm, ToComplete
from shootday.logline.context import Built
from shootday.logline.money import Bill, read_piece, refuse_account, refuse_tax
from shootday.logline.reader import Reader
from shootday.logline.tokens import fold
from shootday.phrases import logline as say

COMPUTED = ("calculé", "computed")
"""Words that take a typed amount back."""
ZERO = Decimal(0)
_COMPUTED = frozenset(fold(word) for word in COMPUTED)


def to_complete(reader: Reader) -> Built:
    """An amount with its tax and an account, or ``calculé`` and an account; then a note."""
    bill, computed = Bill(), False
    while not reader.done:
        if not computed and bill.amount is None and reader.token.key in _COMPUTED and not reader.token.quoted:
            computed, bill.amount, bill.tax = (
                True,
                ZERO,
                (TaxForm.WITHOUT_TAX, ZERO),
            )  # so that no number is taken for one
            reader.pos += 1
        elif not read_piece(reader, bill):
            break
    if bill.amount is None:
        raise reader.refuse(say.HOW_MUCH)
    if bill.tax is None:
        raise refuse_tax(reader)
    if bill.account is None:
        raise refuse_account(reader)
    at = bill.when.start if bill.when and bill.when.start else reader.context.default
    if computed:
        return [(at, ToComplete(account=bill.account, note=reader.rest()))], []
    form, rate = bill.tax
    fact = ToComplete(account=bill.account, amount=bill.amount, tax=form, tax_rate=rate, note=reader.rest())
    return [(at, fact)], []
