"""Charts, dated charges, indirect costs with their base, and the seal of the devis as first signed."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from shootday.money.flows import Flow, rows
from shootday.money.indirect import base_of, indirect_lines
from shootday.production.chart import CHARTS, chart
from shootday.production.devis import Charge, Devis, Indirect, Line, Lock

JANUARY, MARCH = date(2026, 1, 1), date(2026, 3, 1)


def line(account: str, rate: str, charges: str | None = None) -> Line:
    return Line(account=account, label=account, quantity=Decimal(1), rate=Decimal(rate), charges=charges)


def devis(**more: object) -> Devis:
    rates = (
        Charge(category="crew", rate=Decimal("0.50"), account="44", valid_from=JANUARY),
        Charge(category="crew", rate=Decimal("0.60"), account="44", valid_from=MARCH),
    )
    lines = (line("23", "1000.03", "crew"), line("52", "500"), line("91", "100"))
    return Devis.model_validate({"lines": lines, "charges": rates, **more})


@pytest.mark.parametrize("plan", CHARTS)
def test_every_chart_has_the_nine_groups_the_indirect_one_and_its_source(plan: str) -> None:
    found = chart(plan)
    assert [group.code for group in found.groups] == [str(n) for n in range(1, 11)]
    assert found.source
    assert all(account.code.startswith(group.code) for group in found.groups for account in group.accounts)


def test_both_label_sets_of_the_form_differ_in_the_groups_that_the_form_of_2018_renamed() -> None:
    film, older = chart("cnc-2018").groups, chart("cnc-av").groups
    renamed = [one.code for one, other in zip(film, older, strict=True) if one.fr != other.fr]
    assert renamed == ["3", "4", "5", "8"]
    assert film[2].label("fr") == "Équipe artistique"
    assert older[2].label("fr") == "Interprétation"


@pytest.mark.parametrize(("code", "group"), [("23", "2"), ("23101", "2"), ("101", "10"), ("102", "10"), ("94", "9")])
def test_an_account_lies_in_the_group_that_its_code_begins_with(code: str, group: str) -> None:
    found = chart("cnc-2018").group_of(code)
    assert found is not None
    assert found.code == group


def test_an_account_of_no_group_has_none() -> None:
    assert chart("cnc-2018").group_of("Z9") is None


def test_a_category_without_a_rate_takes_the_usual_one_with_its_source() -> None:
    found = Charge.model_validate({"category": "technicians", "account": "44"})
    assert found.rate == Decimal("0.5615")
    assert "ARTE" in found.source


def test_a_category_that_has_no_usual_rate_must_give_its_own() -> None:
    with pytest.raises(ValidationError):
        Charge.model_validate({"category": "artists", "account": "46"})


@pytest.mark.parametrize(
    ("day", "rate"),
    [(None, "0.50"), (date(2025, 12, 31), "0.50"), (JANUARY, "0.50"), (date(2026, 2, 28), "0.50"), (MARCH, "0.60")],
)
def test_the_rate_that_holds_on_a_day_is_the_last_one_that_began(day: date | None, rate: str) -> None:
    assert [charge.rate for charge in devis().charges_on(day)] == [Decimal(rate)]


def test_a_flow_draws_the_charges_of_its_own_day() -> None:
    # 1000.03 x 0.50 = 500.015 -> 500.02 ; 100 x 0.60 = 60 from March on
    made = rows(
        devis(),
        [
            Flow("23", "crew", planned=Decimal("1000.03")),
            Flow("23", "crew", committed=Decimal(100), day=MARCH),
        ],
    )
    assert made["44"].planned == Decimal("500.02")
    assert made["44"].committed == 60


def test_an_indirect_cost_is_its_rate_on_the_base_that_it_names() -> None:
    whole = Indirect(account="101", label="Imprévus", rate=Decimal("0.07"))
    part = Indirect(account="102", label="Assurance", rate=Decimal("0.02"), base=("2", "4"))
    single = Indirect(account="103", label="Divers", rate=Decimal("0.10"), base=("91",))
    paper = devis(indirect=(whole, part, single))
    # 1000.03 + 500.02 + 500 + 100 = 2100.05 ; x 0.07 = 147.0035
    assert base_of(paper, whole) == Decimal("2100.05")
    # 1000.03 + 500.02 = 1500.05 ; x 0.02 = 30.001
    assert base_of(paper, part) == Decimal("1500.05")
    assert base_of(paper, single) == 100
    assert [line.amount for line in indirect_lines(paper)] == [Decimal("147.00"), Decimal("30.00"), Decimal("10.00")]


def test_half_a_cent_of_a_line_is_rounded_up() -> None:
    # 0.5 x 0.01 = 0.005, and 1.5 x 0.01 = 0.015
    assert Line(account="1", label="", quantity=Decimal("0.5"), rate=Decimal("0.01")).amount == Decimal("0.01")
    assert Line(account="1", label="", quantity=Decimal("1.5"), rate=Decimal("0.01")).amount == Decimal("0.02")


def test_the_seal_holds_what_was_signed_and_not_the_ledger() -> None:
    signed = Lock(date=JANUARY, by="Ana")
    paper = devis(locked=signed)
    first = paper.lines[0]
    booked = first.model_copy(update={"committed": Decimal(10), "actual": Decimal(5)})
    dearer = first.model_copy(update={"quantity": Decimal(2)})
    assert devis(locked=signed, lines=(booked, *paper.lines[1:])).seal == paper.seal
    assert devis(locked=signed, lines=(dearer, *paper.lines[1:])).seal != paper.seal
    # the rate from March on came after the signature, the one of January did not
    later = paper.charges[1].model_copy(update={"rate": Decimal("0.65")})
    assert devis(locked=signed, charges=(paper.charges[0], later)).seal == paper.seal
    assert devis(locked=signed, charges=(later,)).seal != paper.seal
