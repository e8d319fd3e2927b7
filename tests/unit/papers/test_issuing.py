"""A call sheet that is issued: numbered, sealed, kept as it was sent; the next one cancels it and says what changes."""

import json
from pathlib import Path

import pytest

from shootday.cli.main import run
from shootday.desk import Desk, OutcomeKind
from shootday.entries import Decision, DecisionAction, Draft
from shootday.exchange import load
from shootday.journal import Journal
from shootday.papers.callsheet.sheet import Sheet, digest, sheet_to_come
from shootday.papers.export import Made, make, rendered
from shootday.papers.issued import kept, sheet_file
from shootday.papers.paper import Grid, Lines
from tests.builders import DAY, at
from tests.unit.papers.desks import copied, fiction

BY = "Honorine Grandlivre, directrice de production"
MORNING = at("06:10")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied(tmp_path / "film")


def desk_of(folder: Path, clock: str = "06:10") -> Desk:
    desk = fiction("en", at(clock), folder)
    desk.read_as_of(at(clock))
    desk.known_as_of = None
    return desk


def sheet(desk: Desk) -> Sheet:
    return sheet_to_come(desk.papers(), coming=False)


def made(desk: Desk) -> Made:
    return make(desk.papers(), "callsheet")


def without_theo(folder: Path) -> None:
    """The document changes: an hour later, one performer and four extras fewer."""
    file = folder / "callsheets" / "2026-10-14.yaml"
    text = file.read_text(encoding="utf-8")
    text = text.replace('{person: theo, call: "07:30", hmc: "07:35", on_set: "08:45"}', '{person: maud, call: "14:45"}')
    text = text.replace('  - {person: maud, call: "14:30"}\n', "").replace("achille, gaia", "achille, theo, gaia")
    file.write_text(text.replace("clients, count: 8", "clients, count: 4"), encoding="utf-8")


def test_it_is_sealed_in_the_journal_and_kept(folder: Path) -> None:
    desk = desk_of(folder)
    outcome = desk.issue(BY)

    assert outcome.ok, outcome.text
    fact = outcome.entries[0].fact
    assert isinstance(fact, Decision)
    assert (fact.action, fact.version, fact.by) == (DecisionAction.CALL_SHEET_ISSUED, 2, "Honorine Grandlivre")
    saved = kept(folder, DAY, 2, fact.option or "")
    assert saved is not None
    assert (digest(saved), saved.validated_by.name if saved.validated_by else "") == (fact.option, fact.by)
    issue = sheet(desk).issue
    assert issue is not None
    assert issue.sheet == saved


def test_what_is_exported_afterwards_is_the_very_file_that_was_sent(folder: Path) -> None:
    desk = desk_of(folder)
    assert desk.issue(BY).ok
    name = "D07-2026-10-14-call-sheet-v2.pdf"
    sent = (folder / "issued" / name).read_bytes()

    (template := folder / "templates").mkdir()
    (template / "paper.typ").write_text("= Another layout", encoding="utf-8")
    assert dict(rendered(made(desk), "pdf", folder)) == {name: sent}


def test_the_same_sheet_is_not_issued_twice(folder: Path) -> None:
    desk = desk_of(folder)
    assert desk.issue(BY).ok
    again = desk.issue(BY)

    assert again.kind is OutcomeKind.REFUSED
    assert again.text == "nothing has changed since sheet no. 2: nothing to replace"


def test_nothing_is_issued_while_the_day_is_read_as_it_was(folder: Path) -> None:
    desk = fiction("en", at("06:10"), folder)
    desk.read_as_of(at("06:10"))

    assert desk.issue(BY).kind is OutcomeKind.REFUSED
    assert not (folder / "issued").exists()


@pytest.mark.parametrize("by", ["", "Honorine", ", directrice"])
def test_nobody_issues_a_sheet_without_name_and_function(by: str, folder: Path) -> None:
    outcome = desk_of(folder).issue(by)
    assert outcome.kind is OutcomeKind.REFUSED
    assert not (folder / "issued").exists()


def test_a_change_makes_the_next_number_which_says_what_it_changes_and_what_that_costs(folder: Path) -> None:
    assert desk_of(folder).issue(BY).ok
    without_theo(folder)
    paper = made(desk_of(folder, "06:30")).paper

    assert paper.subtitle.endswith("no. 3, cancels and replaces no. 2")
    assert "DRAFT" in paper.foot
    changes = next(b for b in paper.blocks if isinstance(b, Grid) and b.title == "What no. 3 changes in no. 2")
    assert [tuple(cell.text for cell in row) for row in changes.rows] == [
        ("Extras: Clients du café", "8 at 13:15", "4 at 13:15"),
        ("Call of Maud Berlingot", "14:30", "14:45"),
        ("Call of Théo Grandvent", "07:30", "–"),
    ]
    # Théo's cachet 800 x 1.60 = 1280; 4 x 98 x 1.60 = 627.20
    cost = paper.blocks[-1]
    assert isinstance(cost, Lines)
    assert "€1,907.20 (Théo Grandvent, 4 Clients du café)" in cost.lines[0]


def test_a_sheet_that_was_altered_after_it_was_sent_is_not_taken_for_the_one_that_was(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk_of(folder).issue(BY).ok
    file = sheet_file(folder, DAY, 2)
    data = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(data | {"wrap": "16:00"}), encoding="utf-8")
    words = ["report", str(folder), "--kind", "callsheet", "--format", "txt", "--day", "J7", "--lang", "en"]

    assert run([*words, "--at", "2026-10-14T06:30", "--out", str(tmp_path)]) == 0
    assert "is no longer as it was issued" in capsys.readouterr().err


def test_the_next_days_sheet_wants_a_validated_plan(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["report", str(folder), "--kind", "callsheet", "--next", "--day", "J7", "--lang", "en", "--format", "txt"]
    words += ["--out", str(folder)]
    assert run(words) == 3
    assert "no plan was validated that day" in capsys.readouterr().err

    days = load(folder).plan.after(DAY)
    swapped = (days[0].model_copy(update={"segments": tuple(reversed(days[0].segments))}), *days[1:])
    fact = Decision(action=DecisionAction.VALIDATED, by="Luc", function="PM", plan=swapped, option="o", note="by_hand")
    Journal(folder).append([Draft(day=DAY, happened_at=at("19:50"), written_at=at("19:50"), author="x", fact=fact)])
    assert run([*words, "--at", "2026-10-14T19:55"]) == 0
    assert [path.name for path in folder.glob("*.txt")] == ["D08-2026-10-15-call-sheet-v1.txt"]
