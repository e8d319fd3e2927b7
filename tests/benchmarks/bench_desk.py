"""The desk at a small and at a large day: a line written, the day derived from nothing, ticks, previews, completions.

Whatever is derived is looked at in full each time, the budget too, but for the tick. It is told in three parts, as the
app does it: what is taken in; what follows from everybody's hours, worked out beside the keys in another thread; the
strip that is drawn then. The aim is for the first and the last, during which no key is heard.
"""

import itertools
import tempfile
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from shootday.day.ledger import Ledger
from shootday.desk import Desk
from shootday.desk.today import Engines
from shootday.exchange import load
from shootday.journal import Journal, encode
from shootday.views.snapshot import Snapshot
from shootday.views.strip import strip
from tests.benchmarks.big_day import DAY, MORNING, drafts
from tests.benchmarks.big_day import folder as write_folder
from tests.benchmarks.measure import Row, Work, in_turns, median, row

SIZES = ((30, 200), (300, 2000))
ROUNDS = 25
AIMS = {
    "submit": 20,
    "submit, late entry": 20,
    "refold from nothing": 100,
    "quiet tick": 8,
    "minute tick": 8,
    "minute tick: drawn": 8,
    "preview": 8,
    "complete": 8,
}
"""Milliseconds at the larger size."""


def rows() -> list[Row]:
    """One row a piece of work and size, all taken in turns."""
    with tempfile.TemporaryDirectory() as name:
        works: dict[str, Work] = {}
        for people, count in SIZES:
            for what, work in _works(Path(name), people, count).items():
                works[f"{what}: {people} people, {count} entries"] = work
        times = in_turns(works, ROUNDS)
    return [_row(name, taken) for name, taken in times.items()]


def _row(name: str, taken: list[float]) -> Row:
    what, _, size = name.rpartition(": ")
    if what in AIMS and size.startswith(f"{SIZES[-1][0]} "):
        return row(f"desk: {name}", taken, f"≤ {AIMS[what]} ms", median(taken) <= AIMS[what])
    return row(f"desk: {name}", taken)


@dataclass
class _Hand:
    """A clock moved by hand; the day's last entry has happened when it starts."""

    at: datetime = field(default=MORNING + timedelta(minutes=661))

    def now(self) -> datetime:
        """The instant it was moved to."""
        return self.at


def _works(base: Path, people: int, count: int) -> dict[str, Work]:
    folder = write_folder(base / str(people), people=people)
    (folder / "journal").mkdir(mode=0o700)
    (folder / "journal" / f"{DAY}.jsonl").write_bytes(encode(drafts(people, count), "bench", "seed"))
    clock, production, numbers = _Hand(), load(folder), itertools.count()
    desk = Desk(production, Journal(folder), DAY, clock, lang="fr", author="p0")
    still = Desk(production, Journal(folder), DAY, _Hand(), lang="fr", author="p0")
    entries = still.snapshot.entries

    def submit(line: str) -> object:
        outcome = desk.log(line)
        if not outcome.ok:
            raise RuntimeError(outcome.text)
        return _whole(desk.snapshot)

    def minute() -> object:
        clock.at += timedelta(minutes=1)
        return desk.tick()

    return {
        "minute tick": minute,
        "minute tick: worked out beside": lambda: (strip(desk.snapshot, "fr"), desk.snapshot.sheets),
        "minute tick: drawn": lambda: strip(desk.snapshot, "fr"),
        "submit": lambda: submit(f"note remarque {next(numbers)}"),
        "submit, late entry": lambda: submit(f"pause p{people - 1} -9"),
        "refold from nothing": lambda: _whole(Engines(production, DAY, ()).snapshot(Ledger.of(entries), clock.at, 1)),
        "quiet tick": desk.tick,
        "preview": lambda: still.preview('pause "personne 29" -3'),
        "complete": lambda: still.complete("arr per"),
    }


def _whole(snap: Snapshot) -> object:
    """Everything that a snapshot works out when it is first looked at."""
    return snap.impact
