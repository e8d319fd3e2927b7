"""What somebody expects an account still to cost: read from a line, told, and put back as computed."""

import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from shootday.clock import FixedClock
from shootday.desk import Desk, OutcomeKind
from shootday.entries import TaxForm, ToComplete
from shootday.exchange import load
from shootday.journal import Journal
from shootday.views.budget_table import budget_table
from shootday.views.why import why_account
from tests.builders import DAY, at
from tests.property.hostile import FIXTURES


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "film"
    shutil.copytree(FIXTURES / "fiction", folder)
    return Desk(load(folder), Journal(folder), DAY, FixedClock(at("19:50")), lang="fr", author="Isidore")


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        (
            "reste 3840 ttc20 régie deux nuits de plus",
            ToComplete(account="69", amount="3840", tax=TaxForm.WITH_TAX, tax_rate="0.2", note="deux nuits de plus"),
        ),
        ("reste à engager 900,50 ht 24", ToComplete(account="24", amount="900.50")),
        ("to complete 900.50 net 24", ToComplete(account="24", amount="900.50")),
        ("reste calculé 24", ToComplete(account="24")),
        ("ctc computed 24 as before", ToComplete(account="24", note="as before")),
    ],
)
def test_a_line_says_what_an_account_will_still_cost(desk: Desk, line: str, fact: ToComplete) -> None:
    outcome = desk.log(line)
    assert outcome.kind is OutcomeKind.SAVED, outcome.text
    assert [entry.fact for entry in outcome.entries] == [fact]
    assert desk.amendment(outcome.entries[0].id).line


@pytest.mark.parametrize(
    "line", ["reste", "reste ht 24", "reste 900 24", "reste 900 ht", "reste calculé", "reste 9 ht zz"]
)
def test_a_line_without_amount_tax_or_account_is_not_understood(desk: Desk, line: str) -> None:
    assert desk.log(line).kind is OutcomeKind.NOT_UNDERSTOOD


def test_what_was_typed_wins_without_its_tax_and_is_flagged_until_it_is_taken_back(desk: Desk) -> None:
    def account() -> tuple[Decimal, Decimal, Decimal, str]:
        row = next(a for a in desk.snapshot.impact.accounts if a.code == "69")
        return row.to_complete, row.computed, row.variance, row.typed.author if row.typed else ""

    rest, computed, variance, author = account()
    assert (rest, author) == (computed, "")
    # 3840 / 1.20 = 3200
    desk.log("reste 3840 ttc20 69")
    assert account() == (3200, computed, variance + rest - 3200, "Isidore")
    total = desk.snapshot.impact.total
    assert total.to_complete == sum(a.to_complete for a in desk.snapshot.impact.accounts)
    row = next(r for r in budget_table(desk.snapshot, "fr").rows if r.key == "69")
    assert "3 200 € *" in [cell.text.replace("\u202f", " ").replace("\xa0", " ") for cell in row.cells]
    told = [" ".join(cell.text for cell in step.cells) for step in why_account(desk.snapshot, "69", "fr").rows]
    assert any("Isidore, le 2026-10-14 à 19:50" in step for step in told)
    desk.log("reste 100 ht 69")
    assert account()[0] == 100
    desk.log("reste calculé 69")
    assert account() == (rest, computed, variance, "")


def test_what_was_typed_one_day_holds_on_the_next(desk: Desk) -> None:
    desk.log("reste 100 ht 69")
    folder = desk.journal.production_folder
    later = Desk(load(folder), Journal(folder), DAY.replace(day=15), FixedClock(at("23:59")), lang="fr", author="x")
    row = next(a for a in later.snapshot.impact.accounts if a.code == "69")
    assert (row.to_complete, row.typed.author if row.typed else "") == (100, "Isidore")
