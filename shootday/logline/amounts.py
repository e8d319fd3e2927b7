"""Amounts of money as people type them: comma or point, in the production's own currency."""

import re
from decimal import Decimal

from shootday.logline.reader import Reader
from shootday.logline.tokens import Token
from shootday.phrases import logline as say

_AMOUNT = re.compile(r"(?P<before>[€$£])?(?P<digits>[0-9]{1,10}(?:[.,][0-9]{1,2})?)(?P<after>[€$£]|[A-Za-z]{3})?")
_LIKE_MONEY = re.compile(r"[€$£]?-?[0-9][0-9.,'’]*(?:[€$£]|[A-Za-z]{3})?")
_MEANT = {"€": {"EUR"}, "$": {"USD", "CAD", "AUD", "NZD"}, "£": {"GBP"}}
_CODES = {"EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "JPY", "MAD", "DKK", "SEK", "NOK", "PLN", "CZK", "HUF"}
_WHOLE = {"JPY", "KRW", "ISK", "CLP", "XAF", "XOF", "XPF", "VND"}
"""Currencies without a hundredth."""


def read_amount(reader: Reader) -> Decimal | None:
    """Read an amount with its currency, if one stands here; one of another currency is refused."""
    if reader.done or reader.token.quoted:
        return None
    token = reader.token
    found = _AMOUNT.fullmatch(token.plain)
    after = (found["after"] or "").upper() if found else ""
    if found is None or (len(after) > 1 and after not in _CODES | {_own(reader)}):
        if _LIKE_MONEY.fullmatch(token.plain) and any(c in token.plain for c in ".,€$£'’-"):
            raise reader.refuse(say.BAD_AMOUNT, word=token.text)
        return None
    reader.pos += 1
    for sign in (found["before"], after, _sign_behind(reader)):
        if sign and _own(reader) not in _MEANT.get(sign, {sign}):
            raise reader.refuse(say.NOT_CURRENCY, word=token.text, currency=_own(reader))
    return _exact(reader, token, found["digits"])


def _own(reader: Reader) -> str:
    return reader.context.production.info.currency


def _sign_behind(reader: Reader) -> str:
    """Read the ``€`` or ``EUR`` that stands apart behind an amount."""
    if reader.done or reader.token.quoted:
        return ""
    sign = reader.token.plain.upper()
    if sign not in {*_MEANT, *_CODES, _own(reader)}:
        return ""
    reader.pos += 1
    return sign


def _exact(reader: Reader, token: Token, digits: str) -> Decimal:
    amount = Decimal(digits.replace(",", "."))
    if _own(reader) in _WHOLE and amount != amount.to_integral_value():
        raise reader.refuse(say.BAD_AMOUNT, word=token.text)
    return amount
