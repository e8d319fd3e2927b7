"""A day of fourteen hours on a clock moved by hand: whether memory grows, and whether a tick grows slow.

The app runs without a terminal, on the People pane; another program's journal writes the day's entries at their hours.
Ticks are in the processor time of the thread that the keys are heard on, each stretch for which it hears none: what a
tick takes in, and what it draws once that was worked out beside. Memory is what the system has given the
process (RSS) after a collection. From the end of the first hour on, it may grow by what the entries themselves take (a
bare process that reads the same journal tells how much) and by a twentieth.
"""

import asyncio
import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path

from shootday.cli import collector
from shootday.desk import Desk
from shootday.entries import Draft
from shootday.exchange import load
from shootday.journal import Journal
from shootday.tui.app import ShootdayApp
from tests.benchmarks.big_day import DAY, MORNING, drafts, folder
from tests.benchmarks.measure import Row, row
from tests.benchmarks.terminal import environment

SLOW = True
PEOPLE, ENTRIES, HOURS = 300, 5_000, 14
GROWTH, LONGEST = 0.05, 50.0
READER = """
import gc, os, sys
from datetime import date
from pathlib import Path
from shootday.journal import Journal

def taken():
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

before = taken()
log = Journal(Path(sys.argv[1])).read(date.fromisoformat(sys.argv[2]))
print(taken() - before)
"""
"""What the entries of a folder take in a process that does nothing else."""


@dataclass
class _Hand:
    """A clock that is moved by hand."""

    at: datetime

    def now(self) -> datetime:
        """The instant it was moved to."""
        return self.at


@dataclass
class _Course:
    """What was measured: milliseconds of the ticks that drew something, and of those that did not; memory by hour."""

    drawn: list[float]
    idle: list[float]
    memory: list[int]
    after_an_hour: int = 0
    """What the first hour's entries take by themselves."""


def rows() -> list[Row]:
    """Ticks and memory."""
    with tempfile.TemporaryDirectory() as name:
        target = folder(Path(name) / "production", people=PEOPLE)
        course = asyncio.run(_day(target))
        entries = _entries(target) - course.after_an_hour
    first, last = course.memory[0], course.memory[-1]
    growth = (last - first - entries) / first
    megabytes = [memory / 1e6 for memory in course.memory]
    grown = Row(
        f"soak: MB after 1 h (left) and {HOURS} h (right): {growth:+.1%} beside {entries / 1e6:.0f} MB of entries",
        megabytes[0], megabytes[-1], len(megabytes), f"≤ {GROWTH:.0%}", growth <= GROWTH,
    )  # fmt: skip
    longest = max(course.drawn + course.idle)
    return [
        row("soak: a tick without a change", course.idle),
        row(
            f"soak: a tick that takes in, or draws; the longest {longest:.1f} ms", course.drawn,
            f"all ≤ {LONGEST:.0f} ms", longest <= LONGEST,
        ),
        grown,
    ]  # fmt: skip


async def _day(target: Path) -> _Course:
    """The whole day, a tick a second."""
    collector.rest()  # as the program does before it loads anything
    clock = _Hand(MORNING)
    desk = Desk(load(target), Journal(target), DAY, clock, lang="fr", author="p299")
    course, other, resting = _Course([], [], []), Journal(target, "bbbb"), list[float]()
    app = ShootdayApp(desk, ticking=False, settle=_timed(collector.settle, resting))
    drawing = list[float]()
    app.show_snapshot = _timed(app.show_snapshot, drawing)
    waiting = {at: list(group) for at, group in groupby(drafts(PEOPLE, ENTRIES), key=_written)}
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("2")
        for second in range(1, HOURS * 3600 + 1):
            clock.at = MORNING + timedelta(seconds=second)
            other.append(waiting.pop(clock.at, []))
            before, start = desk.snapshot, time.thread_time()
            app.tick()
            taken = (time.thread_time() - start) * 1000
            if desk.snapshot is before:
                course.idle.append(taken)
            else:
                await app.workers.wait_for_complete()
                await pilot.pause(0)  # until the screen is drawn: waiting for an idle processor takes real time
                course.drawn += [taken, drawing[-1], *resting]
                resting.clear()
            if second % 3600 == 0:
                course.memory.append(_taken())
            if second == 3600:
                course.after_an_hour = _entries(target)
    return course


def _timed(work: Callable[..., None], taken: list[float]) -> Callable[..., None]:
    """The same work, with a note of the milliseconds for which the app hears no key meanwhile."""

    def timed(**how: bool) -> None:
        start = time.thread_time()
        work(**how)
        taken.append((time.thread_time() - start) * 1000)

    return timed


def _written(draft: Draft) -> datetime:
    return draft.written_at


def _taken() -> int:
    """Bytes of memory that the process holds."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _entries(target: Path) -> int:
    """Bytes that the journal's entries take by themselves."""
    command = [sys.executable, "-c", READER, str(target), DAY.isoformat()]
    done = subprocess.run(command, env=environment(target.parent), check=True, capture_output=True, text=True)
    return int(done.stdout)
