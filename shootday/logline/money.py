"""Expenses: amount, tax, account, then a label."""

import re
from decimal import Decimal

from shootday.entries import Expense, TaxForm
from shootday.logline.amounts import read_amount
from shootday.logline.context import Built, Context
from shootday.logline.names import Kind
from shootday.logline.reader import Reader, option
from shootday.logline.times import When, when
from shootday.logline.tokens import Token, fold, quoted
from shootday.phrases import logline as say

SUPPLIER, RECEIPT = ("chez", "fournisseur", "supplier", "from"), ("recu", "ticket", "receipt")
PAID_BY, METHOD = ("par", "by"), ("mode", "method")
OPTIONS = (*SUPPLIER, *RECEIPT, *PAID_BY, *METHOD)
TAX_WORDS = {"ttc": TaxForm.WITH_TAX, "vat": TaxForm.WITH_TAX, "ht": TaxForm.WITHOUT_TAX, "net": TaxForm.WITHOUT_TAX}
USUAL_TAXES = ("ttc20", "ttc10", "ttc5,5", "ht")
_TAX = re.compile(rf"({'|'.join(TAX_WORDS)})(?:([0-9]{{1,2}}(?:[.,][0-9]{{1,2}})?)%?)?", re.IGNORECASE)
_RATE = re.compile(r"([0-9]{1,2}(?:[.,][0-9]{1,2})?)%?")
_MAX_WORDS = 6
_SHORT = 2


class Bill:
    """An amount with its tax and account, while it is being read."""

    amount: Decimal | None = None
    tax: tuple[TaxForm, Decimal] | None = None
    account: str | None = None
    when: When | None = None


def expense(reader: Reader) -> Built:
    """``dep 45,60 ttc20 régie parking``."""
    bill = Bill()
    while not reader.done and read_piece(reader, bill):
        pass
    amount, (form, rate), account = whole(reader, bill)
    given = _options(reader)
    fact = Expense(
        amount=amount,
        tax=form,
        tax_rate=rate,
        account=account,
        label=reader.rest(),
        supplier=given.get("supplier", ""),
        receipt=given.get("receipt"),
        method=given.get("method"),
        paid_by=given.get("paid_by"),
    )
    at = bill.when.start if bill.when and bill.when.start else reader.context.default
    return [(at, fact)], []


def whole(reader: Reader, bill: Bill) -> tuple[Decimal, tuple[TaxForm, Decimal], str]:
    """Amount, tax and account. Raises NotUnderstood for the first of them that is not there."""
    if bill.amount is None:
        raise reader.refuse(say.HOW_MUCH)
    if bill.tax is None:
        raise refuse_tax(reader)
    if bill.account is None:
        raise refuse_account(reader)
    return bill.amount, bill.tax, bill.account


def read_piece(reader: Reader, bill: Bill) -> bool:
    """Read one piece in front of the label; the label starts at the first word that is none."""
    if bill.tax is None and (tax := _tax(reader)) is not None:
        bill.tax = tax
    elif bill.amount is None and (amount := read_amount(reader)) is not None:
        bill.amount = amount
    elif bill.account is None and (account := _account(reader)) is not None:
        bill.account = account
    elif bill.when is None and (own := when(reader)) is not None:
        if own.end is not None or own.start is None:
            raise reader.refuse(say.OPEN_SPAN)
        bill.when = own
    else:
        return False
    return True


def _tax(reader: Reader) -> tuple[TaxForm, Decimal] | None:
    found = reader.match(_TAX)
    if found is None:
        return None
    token = reader.tokens[reader.pos - 1]
    form = TAX_WORDS[found[1].lower()]
    typed = found[2]
    if typed is None and not reader.done and form is TaxForm.WITH_TAX and (spaced := reader.match(_RATE)):
        typed = spaced[1]
    if typed is None and form is TaxForm.WITH_TAX:
        lines = (reader.with_words((token,), tax) for tax in USUAL_TAXES)
        raise reader.refuse(say.WHICH_TAX, lines)
    return form, Decimal((typed or "0").replace(",", ".")) / 100


def refuse_tax(reader: Reader) -> Exception:
    """What is said where it is not told whether an amount holds tax."""
    return reader.refuse(say.WHICH_TAX, _with_tax(reader))


def _with_tax(reader: Reader) -> tuple[str, ...]:
    """The line with each usual tax behind its amount."""
    amount = next((t for t in reader.tokens if t.plain[:1].isdigit()), None)
    if amount is None:
        return ()
    typed = reader.line[amount.start : amount.end]
    return tuple(reader.with_words((amount,), f"{typed} {tax}") for tax in USUAL_TAXES)


def accounts(context: Context) -> dict[str, str]:
    """Label of every account of the devis, by code."""
    return {a.code: a.label for a in context.production.devis.accounts}


def _matching(context: Context, text: str) -> tuple[str, ...]:
    """Codes of the accounts that a text may mean: by code, by whole label, else by one word of their label."""
    key, known = fold(text), accounts(context)
    by_code = tuple(code for code in known if fold(code) == key)
    by_label = tuple(code for code, label in known.items() if fold(label) == key)
    if by_code or by_label or len(key) <= _SHORT:
        return by_code or by_label
    return tuple(code for code, label in known.items() if key in re.split(r"\W+", fold(label)))


def _account(reader: Reader) -> str | None:
    left = len(reader.tokens) - reader.pos
    for words in range(min(_MAX_WORDS, left), 0, -1):
        part = reader.tokens[reader.pos : reader.pos + words]
        if words > 1 and any(t.quoted for t in part):
            continue
        found = _matching(reader.context, " ".join(t.plain for t in part))
        if len(found) > 1:
            raise reader.refuse(say.SEVERAL, _spelt(reader, part, found), word=" ".join(t.text for t in part))
        if found:
            reader.pos += words
            return found[0]
    return None


def _spelt(reader: Reader, part: tuple[Token, ...], codes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(reader.with_words(part, quoted(code)) for code in codes)


def refuse_account(reader: Reader) -> Exception:
    """What is said where no account of the devis was named."""
    known = accounts(reader.context)
    if reader.done:
        return reader.refuse(say.WHICH_ACCOUNT, reader.adding(quoted(code) for code in known))
    token = reader.token
    words = {word for label in known.values() for word in re.split(r"\W+", fold(label)) if len(word) > _SHORT}
    near = reader.close(token.text, words | {fold(code) for code in known})
    codes = tuple(dict.fromkeys(code for word in near for code in _matching(reader.context, word)))
    return reader.refuse(say.UNKNOWN_ACCOUNT, _spelt(reader, (token,), codes), word=token.text)


def _options(reader: Reader) -> dict[str, str]:
    given: dict[str, str] = {}
    fields = ((SUPPLIER, "supplier"), (RECEIPT, "receipt"), (METHOD, "method"))
    for token in reader.options:
        found = option(token, OPTIONS)
        if found is None:
            continue
        key, value = found
        if key in PAID_BY:
            given["paid_by"] = _payer(reader, token, value)
        else:
            given[next(name for keys, name in fields if key in keys)] = value[:60]
    return given


def _payer(reader: Reader, token: Token, value: str) -> str:
    found = reader.names.find(value, {Kind.PERSON})
    if len(found) == 1:
        return found[0].id
    names = found or reader.names.near(value, {Kind.PERSON})
    key = token.text.partition(":")[0]
    lines = (reader.with_words((token,), f"{key}:{reader.names.spelling(name, {Kind.PERSON})}") for name in names)
    raise reader.refuse(say.SEVERAL if found else say.UNKNOWN, lines, word=value)
