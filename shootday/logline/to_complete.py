"""What an account is still expected to cost, in somebody's own words: ``reste 45000 ht 23``, or as computed again."""

from decimal import Decimal

from shootday.entries import TaxForm, ToComplete
from shootday.logline.context import Built
from shootday.logline.money import Bill, read_piece, whole
from shootday.logline.reader import Reader
from shootday.logline.tokens import fold

COMPUTED = ("calculé", "computed")
"""Words that take a typed amount back."""
ZERO = Decimal(0)
_COMPUTED = frozenset(fold(word) for word in COMPUTED)


def to_complete(reader: Reader) -> Built:
    """An amount with its tax and an account, or ``calculé`` and an account; then a note."""
    bill, computed = Bill(), False
    while not reader.done:
        if not computed and bill.amount is None and reader.token.key in _COMPUTED and not reader.token.quoted:
            computed = True
            bill.amount, bill.tax = ZERO, (TaxForm.WITHOUT_TAX, ZERO)  # so that no number is taken for one
            reader.pos += 1
        elif not read_piece(reader, bill):
            break
    amount, (form, rate), account = whole(reader, bill)
    at = bill.when.start if bill.when and bill.when.start else reader.context.default
    if computed:
        return [(at, ToComplete(account=account, note=reader.rest()))], []
    fact = ToComplete(account=account, amount=amount, tax=form, tax_rate=rate, note=reader.rest())
    return [(at, fact)], []
