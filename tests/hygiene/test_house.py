"""The house's own rules, those that a linter cannot hold."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PURE = ["production", "entries", "day", "labour", "money", "views"]
HEAVY = ["ortools", "textual", "tinydb", "openpyxl"]


def imported(statement: str) -> set[str]:
    script = f"import sys; {statement}; print(*sorted({{m.split('.')[0] for m in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.split())


@pytest.mark.parametrize("room", PURE)
def test_the_core_never_loads_a_screen_a_store_or_a_solver(room: str) -> None:
    names = [p.stem for p in (ROOT / "shootday" / room).glob("*.py") if p.stem != "__init__"]
    loaded = imported("; ".join(f"import shootday.{room}.{name}" for name in names))

    assert loaded.isdisjoint(HEAVY)


def test_the_app_opens_without_the_solver() -> None:
    assert "ortools" not in imported("import shootday.tui.app, shootday.desk")


def test_a_command_without_a_screen_never_loads_one() -> None:
    assert imported("import shootday.cli.log, shootday.cli.state").isdisjoint({"ortools", "textual"})


def test_files_can_be_seen_whole() -> None:
    """400 lines at most, in the program and in its tests."""
    long = {
        str(path.relative_to(ROOT)): lines
        for path in (*ROOT.glob("shootday/**/*.py"), *ROOT.glob("tests/**/*.py"))
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}


def test_sources_of_the_documents_format_and_of_the_journal_are_written_down() -> None:
    assert (ROOT / "fixtures" / "FORMAT.md").is_file()
    assert (ROOT / "shootday" / "journal" / "SPEC.md").is_file()
