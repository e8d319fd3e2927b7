"""What the cheap commands leave unloaded: each library costs the user time at every start."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCREEN, SOLVER, WORDS = frozenset({"textual", "rich"}), frozenset({"ortools", "numpy", "pandas"}), frozenset({"arrow"})
ENGINES = frozenset({"shootday.labour", "shootday.money", "shootday.planning"})
LATER = frozenset({
    "filelock", "shootday.logline", "shootday.desk.decide", "shootday.views.why", "shootday.tui.forms.form",
    "shootday.tui.widgets.lookback", "shootday.tui.screens.people", "shootday.tui.screens.journal",
})  # fmt: skip
"""What the screen needs once somebody types or turns to another pane."""
JOURNAL, MODELS = frozenset({"tinydb", "filelock"}), frozenset({"pydantic", "yaml"})
RUN = """
import contextlib, io, sys
from shootday.cli.main import run
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    try:
        code = run(sys.argv[1:])
    except SystemExit as left:
        code = left.code or 0
print(code, *sorted({name if name.startswith("shootday.") else name.partition(".")[0] for name in sys.modules}))
"""


def loaded(arguments: list[str]) -> set[str]:
    """The libraries, and the modules of ours, that a command has loaded when it is done."""
    done = subprocess.run([sys.executable, "-c", RUN, *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    code, *names = done.stdout.split()
    assert code == "0", done.stderr
    return set(names)


@pytest.mark.parametrize("command", ["--version", "--help"])
def test_help_and_version_load_no_library_at_all(command: str) -> None:
    assert loaded([command]) & (SCREEN | SOLVER | WORDS | JOURNAL | MODELS) == set()


@pytest.mark.parametrize("command", ["check", "schema", "new"])
def test_what_only_looks_at_documents_loads_no_journal(command: str, tmp_path: Path) -> None:
    given = {"check": [str(ROOT / "fixtures" / "fiction")], "new": [str(tmp_path / "new")], "schema": []}[command]

    assert loaded([command, *given]) & (SCREEN | SOLVER | WORDS | JOURNAL) == set()


@pytest.mark.parametrize("command", ["log", "state", "hours", "budget"])
def test_a_command_on_the_day_loads_neither_screen_nor_solver_nor_calendar(command: str, tmp_path: Path) -> None:
    folder = tmp_path / "fiction"
    shutil.copytree(ROOT / "fixtures" / "fiction", folder)
    line = ["note de passage"] if command == "log" else []

    assert loaded([command, str(folder), *line]) & (SCREEN | SOLVER | WORDS) == set()


@pytest.mark.parametrize("line", ["note de passage", "arr @basile 8h", "12A ok", "inc meteo 10m"])
def test_a_line_is_logged_without_the_engines_of_hours_money_and_plans(line: str, tmp_path: Path) -> None:
    folder = tmp_path / "fiction"
    shutil.copytree(ROOT / "fixtures" / "fiction", folder)

    unwanted = ENGINES | (set() if os.name == "nt" else {"filelock"})

    assert loaded(["log", str(folder), line, "--day", "2026-10-14", "--lang", "fr"]) & unwanted == set()


PAPERS = frozenset({"typst", "xlsxwriter", "icalendar"})


@pytest.mark.parametrize(
    ("format_", "needed"), [("txt", frozenset()), ("pdf", {"typst"}), ("xlsx", {"xlsxwriter"}), ("ics", {"icalendar"})]
)
def test_a_paper_loads_the_library_of_its_format_alone(format_: str, needed: set[str], tmp_path: Path) -> None:
    given = [str(ROOT / "fixtures" / "fiction"), "--day", "J7", "--kind", "callsheet", "--format", format_]
    found = loaded(["report", *given, "--out", str(tmp_path)])

    assert found & (PAPERS | SCREEN | SOLVER) == set(needed)


def test_the_journal_in_words_loads_neither_screen_nor_solver() -> None:
    assert loaded(["journal", str(ROOT / "fixtures" / "fiction")]) & (SCREEN | SOLVER) == set()


FIRST_FRAME = """
import argparse, asyncio, sys
from shootday.cli import open as command
from shootday.cli.common import desk_of

parser = argparse.ArgumentParser()
command.arguments(parser, "fr")
desk = desk_of(parser.parse_args(sys.argv[1:]), "fr")
from shootday.tui.app import ShootdayApp

ShootdayApp._stand = lambda app: print(*sys.modules, file=sys.__stdout__)  # called once that frame is out

async def main():
    async with ShootdayApp(desk, ticking=False).run_test() as pilot:
        await pilot.pause()

asyncio.run(main())
"""


def test_the_first_frame_waits_for_nothing_that_it_does_not_show() -> None:
    arguments = [str(ROOT / "fixtures" / "fiction"), "--day", "2026-10-14", "--at", "2026-10-14T16:00"]
    command = [sys.executable, "-c", FIRST_FRAME, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    names = set(done.stdout.split())

    assert "shootday.tui.screens.day" in names
    assert names & (SOLVER | WORDS | ENGINES | LATER) == set()
