"""From the start of the program to the first frame, and one line into the journal from the command line.

Beside them, in the same turns: an empty Textual app, and a bare process that imports the same models and reads the
same folder. Compiled modules are kept, as they are where the program is installed. Each is told twice: by the clock,
and by what it takes of the processor, which says more on a machine that others use.
"""

import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from shootday.journal import Journal
from tests.benchmarks.big_day import drafts, folder
from tests.benchmarks.measure import Row, Work, in_turns, median, row
from tests.benchmarks.terminal import Program, environment

ROUNDS = 9
FRAME, COMMAND = 1.7, 1.3
FICTION = Path(__file__).parents[2] / "fixtures" / "fiction"
EMPTY = """
from textual.app import App
from textual.widgets import Static

class Empty(App):
    def compose(self):
        yield Static("there it is")

Empty().run()
"""
READER = """
import sys
from pathlib import Path
from shootday.entries import Draft
from shootday.exchange import load
from shootday.journal import Journal

folder = Path(sys.argv[1])
load(folder)
journal = Journal(folder)
for day in journal.days():
    journal.read(day)
"""
SHOWN = {"fiction": ("12B", "Help"), "big": ("Lieu 0", "Help")}
"""What tells that the board's rows and the keys under them are out."""


def rows() -> list[Row]:
    """First frames and commands, on a day of an ordinary film and on a day of three hundred people."""
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        shutil.copytree(FICTION, base / "fiction")
        Journal(folder(base / "big")).append(drafts(300, 2_000))
        (base / "empty.py").write_text(EMPTY, encoding="utf-8")
        (base / "reader.py").write_text(READER, encoding="utf-8")
        works = {"empty Textual app": lambda: _frame(base, ["empty.py"], "there it is")}
        for which in SHOWN:
            works |= _works(base, which)
        processor: dict[str, list[float]] = {name: [] for name in works}
        times = in_turns({name: _noting(processor[name], work) for name, work in works.items()}, ROUNDS)
    processor = {name: taken[1:] for name, taken in processor.items()}  # the first round is thrown away
    return [
        _row(f"{how}: {name}", name, taken, by)
        for how, by in (("start", times), ("start, processor alone", processor))
        for name, taken in by.items()
    ]


def _noting(notes: list[float], work: Callable[[], float]) -> Work:
    return lambda: notes.append(work())


def _works(base: Path, which: str) -> dict[str, Callable[[], float]]:
    """Each tells the milliseconds that it took of the processor."""
    opened = ["-m", "shootday", "open", which, "--day", "2026-10-14", "--at", "2026-10-14T16:00", "--lang", "en"]
    logged = ["-m", "shootday", "log", which, "note x", "--day", "2026-10-14", "--lang", "en"]
    return {
        f"first frame with its rows ({which})": lambda: _frame(base, opened, *SHOWN[which]),
        f"bare process that reads the folder ({which})": lambda: _run(base, ["reader.py", which]),
        f"one line logged ({which})": lambda: _run(base, logged),
    }


def _frame(base: Path, arguments: list[str], *texts: str) -> float:
    with Program(arguments, base, folder=base) as program:
        program.until(*texts)
        return program.processor()


def _run(base: Path, arguments: list[str]) -> float:
    before = _children()
    subprocess.run([sys.executable, *arguments], cwd=base, env=environment(base), check=True, capture_output=True)
    return _children() - before


def _children() -> float:
    """Milliseconds of the processor that all programs started from here, and ended, have taken."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def _row(label: str, name: str, taken: list[float], times: dict[str, list[float]]) -> Row:
    beside, limit = None, 0.0
    if name.startswith("first"):
        beside, limit = "empty Textual app", FRAME
    elif name.startswith("one line"):
        beside, limit = name.replace("one line logged", "bare process that reads the folder"), COMMAND
    if beside is None:
        return row(label, taken)
    times_more = median(taken) / median(times[beside])
    return row(f"{label}: {times_more:.2f} ×", taken, f"≤ {limit} × {beside}", times_more <= limit)
