"""From a key to the last byte of what it changes on screen, in a real terminal, on a day of three hundred people.

Beside it, in the same turns: a bare Textual app with a table of as many rows, its cursor moved; and the floor, one that
moves a mark and nothing else. On a machine that others use, what a key takes of the processor says more than the clock.
"""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from shootday.journal import Journal
from tests.benchmarks.big_day import drafts, folder
from tests.benchmarks.measure import Row, median, p95, row
from tests.benchmarks.terminal import Program

PEOPLE, ENTRIES = 300, 2_000
MOST, MOST_P95 = 16, 30
TURNS = 5
DOWN, TAB, BACK, ESCAPE = "\x1b[B", "\t", "\x7f", "\x1b"
MEMORY = Path("/dev/shm")  # noqa: S108 - a disk of memory, where there is one: what a key costs without the disk
BARE = f"""
from textual.app import App
from textual.widgets import DataTable

class Bare(App):
    def compose(self):
        yield DataTable(cursor_type="row")

    def on_mount(self):
        table = self.query_one(DataTable)
        table.add_columns("person", "function", "due", "in", "out", "status", "worked", "overtime", "cost")
        for n in range({PEOPLE}):
            table.add_row(f"Personne {{n}}", "Technicien", "07:00", "06:30", "", "in", "10h30", "2h30", "€320")

Bare().run()
"""
"""The least that a table of so many rows costs."""
FLOOR = """
from textual.app import App
from textual.widgets import Static

class Floor(App):
    BINDINGS = [("down", "move", "")]
    at = 0

    def compose(self):
        yield Static(">", id="mark")

    def action_move(self):
        self.at = (self.at + 1) % 20
        self.query_one("#mark").update(" " * self.at + ">", layout=False)

Floor().run()
"""
"""The least that a key costs."""

LINE = "in p201 12:30"
FILTER = "technicien 2"


def rows() -> list[Row]:
    """Cursor, punch, sort, filter and log line, beside the bare table's cursor."""
    with tempfile.TemporaryDirectory() as name, _apps(Path(name)) as apps:
        times, processor = _times(apps)
    aim = f"≤ {MOST} ms, p95 ≤ {MOST_P95} ms"
    clock = [
        row(f"key: {what}", taken)
        if what.startswith(("bare", "floor"))
        else row(f"key: {what}", taken, aim, median(taken) <= MOST and p95(taken) <= MOST_P95)
        for what, taken in times.items()
    ]
    floor = median(processor["floor: a mark moved"])
    return clock + [
        row(f"key, processor alone: {what}: {median(taken) / floor:.1f} × the floor", taken)
        for what, taken in processor.items()
    ]


class _Apps(NamedTuple):
    floor: Program
    bare: Program
    app: Program
    in_memory: Program | None
    """The app on a disk of memory, where there is one."""


@contextmanager
def _apps(base: Path) -> Iterator[_Apps]:
    """All of them, started and at rest."""
    with ExitStack() as stack:
        plain = []
        for name, script in (("floor.py", FLOOR), ("bare.py", BARE)):
            (base / name).write_text(script, encoding="utf-8")
            plain.append(stack.enter_context(Program([str(base / name)], base)))
        app = stack.enter_context(_app(base / "production", base))
        in_memory = None
        if MEMORY.is_dir():
            memory = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=MEMORY)))
            in_memory = stack.enter_context(_app(memory / "production", base))
        for program in (*plain, app, in_memory):
            if program is not None:
                program.settle(2.0)
        yield _Apps(*plain, app, in_memory)


def _app(target: Path, caches: Path) -> Program:
    """The app on the People pane of a full day."""
    Journal(folder(target, people=PEOPLE)).append(drafts(PEOPLE, ENTRIES))
    program = Program(
        ["-m", "shootday", "open", str(target), "--at", "2026-10-14T16:00", "--lang", "en", "--author", "p299"], caches
    )
    program.until("Help")
    program.answer("2")
    return program


def _times(apps: _Apps) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Milliseconds of each key by the clock; and of the processor, the mean of each turn's keys."""
    times: dict[str, list[float]] = {}
    processor: dict[str, list[float]] = {}
    app, bare, in_memory = apps.app, apps.bare, apps.in_memory

    def press(what: str, program: Program, *keys: str) -> None:
        before = program.processor()
        times.setdefault(what, []).extend(program.answer(key)[0] for key in keys)
        processor.setdefault(what, []).append((program.processor() - before) / len(keys))

    for _ in range(TURNS):
        press("floor: a mark moved", apps.floor, *[DOWN] * 20)
        press("bare table: cursor down", bare, *[DOWN] * 20)
        press("cursor down", app, *[DOWN] * 20)
        for program, where in ((app, ""), (in_memory, ", on a disk of memory")):
            for _person in range(4 if program else 0):
                assert program is not None
                press(f"one person punched, written and drawn{where}", program, "o")
                program.answer(DOWN)
        press("sort by the next column", app, *["t"] * 5)
        app.answer("/")
        app.settle()
        press("a letter of a filter", app, *FILTER, *[BACK] * len(FILTER))
        app.answer(ESCAPE)
        app.settle()
        app.answer(":")
        app.settle()
        press("a letter on the log line, its completion and meaning", app, *LINE)
        app.send(BACK * (len(LINE) - len("in p2")))
        press("Tab: the next completion", app, TAB, TAB, TAB, TAB)
        app.send("\x15")
        app.answer(ESCAPE)
        app.settle()
    return times, processor
