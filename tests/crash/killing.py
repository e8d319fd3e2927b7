"""``killing.py FOLDER KILLS``: writers of one day killed at so many moments, and what is left of their entries.

Each time, an app-like writer (one desk, line after line) and two that run ``shootday log`` again and again write into
one journal until SIGKILL takes all three at once. The moments follow from their number alone. Forked, they need not
start Python each time: nearly all of their life is writing. Prints ``acknowledged lost repeated unreadable``.
"""

import os
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from shootday.cli.main import run
from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.exchange import load
from shootday.journal import Journal
from shootday.phrases import journal as say

DAY = date(2026, 10, 8)
NOON = datetime(2026, 10, 8, 10, 0, tzinfo=UTC)
DOCUMENTS = Path(__file__).parents[2] / "fixtures" / "one-person"
KILLS_A_JOURNAL = 20
"""So that its reading stays short."""

LONGEST = 0.12
"""Seconds after the first acknowledgement."""


@dataclass(slots=True)
class Count:
    """What is left after all the kills."""

    acknowledged: int = 0
    lost: int = 0
    repeated: int = 0
    unreadable: int = 0


def as_app(folder: Path) -> Callable[[str], bool]:
    """One desk, held open."""
    desk = Desk(load(folder), Journal(folder, "appl"), DAY, FixedClock(NOON), lang="fr", author="noe")
    return lambda line: desk.log(line).ok


def as_commands(folder: Path) -> Callable[[str], bool]:
    """A command for each line."""
    return lambda line: run(["log", str(folder), line, "--day", DAY.isoformat(), "--author", "noe"]) == 0


WRITERS = {"app": as_app, "log": as_commands, "bis": as_commands}


def write(log: Callable[[str], bool], name: str, told: int) -> None:
    """Line after line, each told of once it is acknowledged."""
    number = 0
    while True:
        number += 1
        if log(f"note {name}-{number}"):
            os.write(told, f"{name}-{number}\n".encode())


@contextmanager
def writers(folder: Path, kill: int) -> Iterator[int]:
    """All of them at work; killed at the end. Gives where their acknowledgements can be read."""
    heard, told = os.pipe()
    children = []
    for name, kind in WRITERS.items():
        if (child := os.fork()) == 0:
            try:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
                write(kind(folder), f"essai-{kill}-{name}", told)
            finally:
                os._exit(1)
        children.append(child)
    os.close(told)
    try:
        yield heard
    finally:
        for child in children:
            os.kill(child, signal.SIGKILL)
        for child in children:
            os.waitpid(child, 0)


def killed_once(folder: Path, kill: int) -> set[str]:
    """What was acknowledged before that kill."""
    with writers(folder, kill) as heard:
        first = os.read(heard, 4096)
        time.sleep(LONGEST * (kill * 0.6180339887 % 1))
    with os.fdopen(heard, "rb") as rest:
        return set((first + rest.read()).decode().split())


def judged(folder: Path, acknowledged: set[str], count: Count) -> None:
    """Compare what was acknowledged in a journal with what it holds."""
    log = Journal(folder).read(DAY)
    held = Counter(getattr(entry.fact, "text", "") for entry in log.entries)
    count.lost += sum(text not in held for text in acknowledged)
    count.repeated += sum(times > 1 for times in held.values())
    count.unreadable += bool(log.blocked) or any(
        said.phrase not in (say.UNFINISHED, say.SET_ASIDE) for said in log.problems
    )


def rounds(target: Path, kills: int) -> Count:
    """Kill so often; a new production now and then."""
    count = Count()
    acknowledged: set[str] = set()
    folder = target
    for kill in range(kills):
        if kill % KILLS_A_JOURNAL == 0:
            folder = target / str(kill)
            shutil.copytree(DOCUMENTS, folder, ignore=shutil.ignore_patterns("journal"))
            acknowledged = set()
        new = killed_once(folder, kill)
        acknowledged |= new
        count.acknowledged += len(new)
        judged(folder, acknowledged, count)
    return count


def main() -> None:
    """Print the counts."""
    count = rounds(Path(sys.argv[1]), int(sys.argv[2]))
    sys.stdout.write(f"{count.acknowledged} {count.lost} {count.repeated} {count.unreadable}\n")


if __name__ == "__main__":
    main()
