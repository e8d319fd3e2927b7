"""A line that contradicts the day is written, and says so: before, after, and on the command line."""

import json
from pathlib import Path

import pytest

from shootday.cli.main import run
from shootday.cli.samples import copy_cut
from shootday.clock import FixedClock
from shootday.desk import Desk, OutcomeKind
from shootday.entries import Decision, DecisionAction, Draft
from shootday.exchange import load
from shootday.journal import Journal
from tests.builders import DAY, at

FICTION = Path(__file__).parents[3] / "fixtures" / "fiction"
AT_1110 = ["--at", "2026-10-14T11:10"]
TWICE = "pat 9:20"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The fiction day as it was on disk at 11:10."""
    copy_cut(FICTION, tmp_path / "fiction", DAY, at("11:10"))
    return tmp_path / "fiction"


def desk_of(folder: Path) -> Desk:
    return Desk(load(folder), Journal(folder), DAY, FixedClock(at("11:10")), lang="en", author="x")


def journal_of(folder: Path) -> bytes:
    return (folder / "journal" / f"{DAY}.jsonl").read_bytes()


def test_a_contradiction_is_written_and_pointed_out_apart(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["log", str(folder), TWICE, *AT_1110, "--lang", "en"]) == 0
    found = capsys.readouterr()
    assert found.out == "Saved: Ready to shoot at 09:20.\n"
    assert found.err.startswith("Careful. “Ready to shoot” is already logged at 09:10 (entry ")
    assert json.loads(journal_of(folder).splitlines()[-1])["entry"]["fact"]["name"] == "pat"


def test_an_ordinary_line_says_nothing_apart(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["log", str(folder), "note belle lumière", *AT_1110]) == 0
    assert capsys.readouterr().err == ""


def test_a_contradiction_is_said_before_and_after(folder: Path) -> None:
    desk = desk_of(folder)
    preview, outcome = desk.preview(TWICE), desk.log(TWICE)
    assert preview.ok
    assert outcome.caution
    assert preview.text == f"{outcome.caution} Ready to shoot at 09:20."
    assert outcome.answer == f"{outcome.caution} {outcome.text}"


@pytest.mark.parametrize("line", ["note 2026-10-20 10:00 x", "corrige 9999 pat 9:00", "inc météo 99999999999m"])
def test_what_cannot_be_meant_is_refused_before_and_after(folder: Path, line: str) -> None:
    desk, before = desk_of(folder), journal_of(folder)
    preview, outcome = desk.preview(line), desk.log(line)
    assert not preview.ok
    assert preview.text == outcome.text
    assert not outcome.ok
    assert journal_of(folder) == before


@pytest.mark.parametrize(
    "action", [DecisionAction.VALIDATED, DecisionAction.PROPOSED, DecisionAction.CALL_SHEET_ISSUED]
)
def test_a_decision_stands_or_is_struck_out_and_is_never_amended(folder: Path, action: DecisionAction) -> None:
    decided = Decision(action=action, option="opt-1", by="A", function="b")
    draft = Draft(day=DAY, happened_at=at("11:00"), written_at=at("11:00"), author="x", fact=decided)
    (entry,) = Journal(folder).append([draft])
    desk = desk_of(folder)

    assert desk.log(f"corrige {entry.number} note autre chose").kind is OutcomeKind.REFUSED
    assert not desk.preview(f"corrige {entry.number} pat 9:00").ok
    assert desk.log(f"annule {entry.number}").ok


def test_what_must_be_kept_quiet_is_refused_before_it_is_sent(folder: Path) -> None:
    desk = desk_of(folder)
    (entry,) = desk.log("inc harcèlement").entries
    line = f"corrige {entry.number} note c'est Basile"
    assert not desk.preview(line).ok
    assert desk.preview(line).text == desk.log(line).text
    assert "Basile" not in desk.preview(line).text


def test_a_day_that_is_read_as_it_was_says_so_before_a_line_is_sent(folder: Path) -> None:
    desk = desk_of(folder)
    desk.read_as_of(at("11:00"))
    assert not desk.preview("note x").ok
    assert desk.preview("note x").text == desk.log("note x").text
