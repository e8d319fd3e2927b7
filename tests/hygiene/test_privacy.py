"""What must not be told is nowhere: not on a screen, not in an answer, not on disk, not in what a crash leaves."""

import io
import os
import stat
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from shootday.cli.main import run
from shootday.cli.samples import copy_cut
from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.entries import Correction, CorrectionAction, Draft, Expense, Incident, IncidentCause, Observation
from shootday.exchange import load, new
from shootday.journal import Journal
from shootday.papers.kinds import all_papers
from shootday.papers.plain import render_text
from shootday.tui import actions
from tests.builders import DAY, at
from tests.everything import everything
from tests.property.hostile import FIXTURES
from tests.tui.driving import make_app, screen_text
from tests.tui.fake_desk import canned_options

FICTION = FIXTURES / "fiction"
HARASSED, DIAGNOSED, REDACTED, AMENDED = "Zébulon-Tripote", "Appendicite-Aiguë", "Secret-Effacé", "Secret-Corrigé"
SECRETS = (HARASSED, DIAGNOSED, REDACTED, AMENDED)
LINES = (
    f"inc harcèlement 11:05 {HARASSED} a touché ines",
    f"inc harcèlement ines {HARASSED}",
    f"inc harassment 20m 12A {HARASSED}",
    f"inc maladie ines {DIAGNOSED}",
    f"inc illness 15m ana {DIAGNOSED}",
)
"""What somebody in a hurry would type: refused, and kept nowhere."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The fiction day at 11:10: all that should be kept quiet was typed, and what was written of it was erased."""
    target = tmp_path / "film"
    copy_cut(FICTION, target, DAY, at("11:10"))
    desk = _desk(target)
    for line in LINES:
        desk.log(line)
    assert desk.log("inc harcèlement transmis 11:00").ok
    assert desk.log("inc maladie 15m ana 11:01").ok
    noted, paid = desk.log(f"note {REDACTED} 06 00 00 00 00"), desk.log(f"dep 5 61 {REDACTED} chez:{REDACTED}")
    assert desk.log(f"corrige {noted.entries[0].id} note {AMENDED}").ok
    for entry in (*noted.entries, *paid.entries):
        assert desk.log(f"efface {entry.id}").ok
    return target


def _desk(target: Path) -> Desk:
    return Desk(load(target), Journal(target, "ffff"), DAY, FixedClock(at("11:10")), lang="fr", author="Odile")


def told(text: str) -> list[str]:
    """The secrets that a text holds."""
    return [secret for secret in SECRETS if secret.casefold() in text.casefold()]


def commands(folder: Path) -> Iterator[list[str]]:
    """Every command that answers, in words and for machines, in both languages."""
    for lang in ("fr", "en"):
        for command in ("state", "hours", "budget", "journal"):
            for words in ([], ["--json"]):
                yield [command, str(folder), "--at", "2026-10-14T11:10", "--lang", lang, *words]
        yield ["check", str(folder), "--lang", lang]
        yield ["replay", str(folder), "--headless", "--lang", lang]
        yield ["replay", str(folder), "--headless", "--json", "--lang", lang]


def test_no_command_tells_a_secret_or_a_birth_date(folder: Path) -> None:
    born = [str(p.birth_date) for p in load(folder).people.people if p.birth_date]
    assert born
    for words in commands(folder):
        out = io.StringIO()
        with redirect_stdout(out), redirect_stderr(out):
            assert run(words) == 0, words
        assert told(out.getvalue()) == [], words
        assert [day for day in born if day in out.getvalue()] == [], words


def test_no_file_of_the_folder_holds_a_secret(folder: Path) -> None:
    for file in folder.rglob("*"):
        if file.is_file():
            assert told(file.read_bytes().decode("utf-8", "replace")) == [], file


def test_a_harassment_report_holds_that_it_was_passed_on_and_nothing_else(folder: Path) -> None:
    facts = [e.fact for e in Journal(folder).read(DAY).entries if isinstance(e.fact, Incident)]
    (report,) = [fact for fact in facts if fact.cause is IncidentCause.HARASSMENT]
    assert report == Incident(cause=IncidentCause.HARASSMENT, passed_to_referent=True)
    assert all(not fact.text and not fact.measures for fact in facts if fact.cause is IncidentCause.ILLNESS)


def test_no_table_no_reason_and_no_spoken_answer_tells_a_secret(folder: Path) -> None:
    for name, text in everything(_desk(folder)).items():
        assert told(text) == [], name


def test_no_paper_tells_a_secret_or_a_birth_date(folder: Path) -> None:
    born = [str(p.birth_date) for p in load(folder).people.people if p.birth_date]
    for paper in all_papers(_desk(folder).papers()):
        text = render_text(paper)
        assert told(text) == [], paper.kind
        assert [day for day in born if day in text] == [], paper.kind


async def test_no_pane_tells_a_secret(folder: Path) -> None:
    desk = _desk(folder)
    desk.solve = canned_options  # type: ignore[method-assign]  # the planner has tests of its own
    app = make_app(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        for screen in actions.SCREENS:
            await app.action_go(screen)
            await pilot.press("home")
            for key in ("down", "end"):
                await pilot.press(key)
                assert told(screen_text(app)) == [], screen


@pytest.mark.parametrize("cause", ["harcèlement", "maladie"])
def test_a_refusal_to_keep_a_secret_writes_nothing(cause: str, folder: Path) -> None:
    before = {file: file.read_bytes() for file in folder.rglob("*.jsonl")}
    outcome = _desk(folder).log(f"inc {cause} ana {HARASSED}")

    assert not outcome.ok
    assert {file: file.read_bytes() for file in folder.rglob("*.jsonl")} == before


def test_an_amendment_cannot_tell_what_a_report_keeps_quiet(folder: Path) -> None:
    desk = _desk(folder)
    report = next(e for e in desk.snapshot.entries if isinstance(e.fact, Incident) and e.fact.passed_to_referent)
    for line in (f"note {HARASSED}", f"inc météo {HARASSED}", f"inc accident ana {HARASSED}"):
        assert not desk.log(f"corrige {report.id} {line}").ok
    assert told("".join(everything(desk).values())) == []


def test_what_was_redacted_by_another_machine_is_gone_here_too(tmp_path: Path) -> None:
    target = tmp_path / "film"
    copy_cut(FICTION, target, DAY, at("11:10"))
    here, there = _desk(target), Journal(target, "bbbb")
    facts = (Observation(text=REDACTED), Expense(amount="3.00", account="61", label=REDACTED))
    drafts = [Draft(day=DAY, happened_at=at("11:00"), written_at=at("11:00"), author="x", fact=fact) for fact in facts]
    for entry in there.append(drafts):
        correction = Correction(action=CorrectionAction.REDACT, target=entry.id)
        there.append([drafts[0].model_copy(update={"fact": correction})])
        there.redact(DAY, entry.id)
    here.tick()

    assert told("".join(everything(here).values())) == []
    assert told("".join(everything(_desk(target)).values())) == []


def test_an_error_is_told_without_what_was_typed_of_a_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["log", str(folder), LINES[0], "--at", "2026-10-14T11:10"]) == 2
    assert told("".join(capsys.readouterr())) == []


# -- who may read the files -------------------------------------------------------------------------------------------


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
@pytest.mark.usefixtures("open_umask")
def test_whatever_is_made_is_for_its_owner_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "a" / "film"
    new(made)
    recorded = tmp_path / "b" / "film"
    copy_cut(FICTION, recorded, DAY, at("11:10"))
    assert run(["log", str(recorded), "note belle lumière", "--at", "2026-10-14T11:10"]) == 0
    entry = Journal(recorded).read(DAY).entries[-1].id
    assert run(["log", str(recorded), f"efface {entry}", "--at", "2026-10-14T11:10"]) == 0
    (tmp_path / "tmp").mkdir(mode=0o700)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    seen: set[str] = set()
    monkeypatch.setattr("shootday.cli.replay.headline", lambda *_: str(seen.update(modes(tmp_path / "tmp"))))
    assert run(["replay", str(recorded), "--day", "J7", "--headless"]) == 0

    assert modes(tmp_path / "a") | modes(tmp_path / "b") | seen == {"d700", "f600"}


def modes(folder: Path) -> set[str]:
    """Kind and permissions of everything in a folder."""
    paths = [folder, *folder.rglob("*")]
    return {f"{'d' if path.is_dir() else 'f'}{stat.S_IMODE(path.stat().st_mode):o}" for path in paths}
