"""Expenses: amounts, taxes, accounts."""

from decimal import Decimal

import pytest

from shootday.entries import Expense
from shootday.phrases import logline as say
from tests.unit.logline.film import Desk, at, film
from tests.unit.logline.refused import refused


def spent(desk: Desk, line: str) -> Expense:
    fact = desk.fact(line)
    assert isinstance(fact, Expense)
    return fact


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("45,60", "45.60"), ("45.60", "45.60"), ("45", "45"), ("45€", "45"), ("45,6 EUR", "45.6"), ("€45.60", "45.60")],
)
def test_an_amount_takes_a_comma_or_a_point_and_the_currency(desk: Desk, typed: str, amount: str) -> None:
    assert spent(desk, f"dep {typed} ht 71 gasoil").amount == Decimal(amount)
    assert spent(desk, f"dep ht {typed} 71 gasoil").amount == Decimal(amount)


@pytest.mark.parametrize("typed", ["45,605", "1.234,50", "-5,00", "1'200"])
def test_what_is_no_amount_is_refused(desk: Desk, typed: str) -> None:
    refused(desk, f"dep {typed} ht 71")


def test_another_currency_is_refused_and_one_without_cents_takes_none(desk: Desk) -> None:
    refused(desk, "dep 45$ ht 71", say.NOT_CURRENCY)
    refused(desk, "dep 45 USD ht 71", say.NOT_CURRENCY)
    yen = Desk(production=film(currency="JPY"))
    assert spent(yen, "dep 4500 ht 71").amount == 4500
    refused(yen, "dep 45,50 ht 71", say.BAD_AMOUNT)


@pytest.mark.parametrize(
    ("typed", "rate", "net"),
    [("ttc20", "0.2", "38.00"), ("ttc 20", "0.2", "38.00"), ("TTC5,5%", "0.055", "43.22"), ("vat20", "0.2", "38.00")],
)
def test_a_tax_is_typed_with_its_rate(desk: Desk, typed: str, rate: str, net: str) -> None:
    fact = spent(desk, f"dep 45,60 {typed} 71 gasoil")
    assert (fact.tax_rate, fact.net, fact.label) == (Decimal(rate), Decimal(net), "gasoil")


def test_a_tax_left_out_is_asked_for_with_the_usual_ones(desk: Desk) -> None:
    lines = refused(desk, "dep 45,60 régie parking", say.WHICH_TAX)
    assert lines[0] == "dep 45,60 ttc20 régie parking"
    assert all(spent(desk, line).account == "62" for line in lines)
    assert refused(desk, "dep 45,60 ttc régie", say.WHICH_TAX)[0] == "dep 45,60 ttc20 régie"
    assert spent(desk, "dep 45,60 ht régie").net == Decimal("45.60")


def test_an_account_is_a_code_a_label_or_one_word_of_a_single_label(desk: Desk) -> None:
    assert spent(desk, "dep 45 ht 63 parking").account == "63"
    assert spent(desk, "dep 45 ht régie parking").account == "62"
    assert spent(desk, "dep 45 ht Régie extérieure parking").account == "63"
    assert spent(desk, 'dep 45 ht "regie exterieure" parking').account == "63"
    assert spent(desk, "dep 45 ht CARBURANT").account == "71"
    assert refused(desk, "dep 45 ht transports gasoil", say.SEVERAL) == ("dep 45 ht 71 gasoil", "dep 45 ht 72 gasoil")
    assert refused(desk, "dep 45 ht carbrant gasoil", say.UNKNOWN_ACCOUNT) == ("dep 45 ht 71 gasoil",)
    assert "dep 45 ht 81" in refused(desk, "dep 45 ht", say.WHICH_ACCOUNT)


def test_an_expense_can_name_supplier_receipt_payer_and_means(desk: Desk) -> None:
    happened, fact = desk.one('dep 45 ht 71 11:05 gasoil chez:"Total Energies" reçu:R12 par:ana mode:cb du camion')
    assert happened == at("11:05")
    assert fact == Expense(
        amount=Decimal(45),
        account="71",
        label="gasoil du camion",
        supplier="Total Energies",
        receipt="R12",
        method="cb",
        paid_by="julie",
    )
    assert refused(desk, "dep 45 ht 71 par:paul", say.SEVERAL)[0] == "dep 45 ht 71 par:paul-r"
    refused(desk, "dep 45 ht 71 par:nemo", say.UNKNOWN)


def test_an_expense_without_an_amount_is_refused(desk: Desk) -> None:
    refused(desk, "dep ttc20 régie", say.HOW_MUCH)
    refused(desk, "dep", say.HOW_MUCH)
