"""The journal at a hundred and at ten thousand entries, beside SQLite and TinyDB's own storage on the same disk.

The disk is the one of temporary files: set TMPDIR to another where that one is memory, which has nothing to flush.
"""

import itertools
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tinydb import TinyDB

from shootday.entries import Draft, Observation
from shootday.journal import Journal, encode
from tests.benchmarks.big_day import DAY, MORNING, drafts
from tests.benchmarks.measure import Row, Work, in_turns, median, p95, row

FEW, MANY = 100, 10_000
APPENDS = 300
"""Rounds of appends: a disk is noisy, and only many tell."""
PEOPLE = 300


def rows() -> list[Row]:
    """Reading, and appending."""
    with tempfile.TemporaryDirectory() as name:
        return [*_reads(Path(name)), *_appends(Path(name))]


def _draft(number: int) -> Draft:
    return Draft(
        day=DAY, happened_at=MORNING, written_at=MORNING, author="p299", fact=Observation(text=f"remarque {number}")
    )


def _production(folder: Path, count: int) -> Path:
    target = folder / str(len(list(folder.iterdir())))
    (target / "journal").mkdir(parents=True)
    (target / "journal" / f"{DAY}.jsonl").write_bytes(encode(drafts(PEOPLE, count), "aaaa", "seed"))
    return target


def _reads(folder: Path) -> list[Row]:
    few, many = _production(folder, FEW), _production(folder, MANY)
    times = in_turns({"few": lambda: Journal(few).read(DAY), "many": lambda: Journal(many).read(DAY)}, 15)
    return [
        row(f"journal: read a day of {FEW}", times["few"]),
        row(f"journal: read a day of {MANY}", times["many"], "≤ 250 ms", median(times["many"]) <= 250),
    ]


def _appends(folder: Path) -> list[Row]:
    few, many = _production(folder, FEW), _production(folder, MANY)
    with (
        _sqlite(folder / "day.sqlite") as insert,
        _bare(folder / "bare") as write,
        _tinydb(folder) as (tiny_few, tiny_many),
    ):
        works = {"few": _append(few), "sqlite": insert, "bare": write, "many": _append(many)}
        times = in_turns(works, APPENDS) | in_turns({"tiny few": tiny_few, "tiny many": tiny_many}, 15)
    base, sqlite, noise = median(times["few"]), median(times["sqlite"]), p95(times["bare"]) / median(times["bare"])
    worst = p95(times["few"]) / p95(times["sqlite"])
    return [
        row(f"disk: 400 bytes written and flushed; p95 is {noise:.1f} × the median", times["bare"]),
        row(
            f"journal: append after {FEW}: {base / sqlite:.2f} × SQLite, p95 {worst:.2f} ×",
            times["few"],
            "≤ 1.5 × SQLite",
            base <= 1.5 * sqlite,
        ),
        row(
            f"journal: append after {MANY}", times["many"], f"≤ 1.3 × after {FEW}", median(times["many"]) <= 1.3 * base
        ),
        row("sqlite3: insert and commit, WAL, synchronous=FULL", times["sqlite"]),
        row(f"TinyDB JSONStorage: insert after {FEW} (no fsync)", times["tiny few"]),
        row(f"TinyDB JSONStorage: insert after {MANY} (no fsync)", times["tiny many"]),
    ]


@contextmanager
def _bare(path: Path) -> Iterator[Work]:
    """The least that anything durable costs on this disk: how much that varies, the rest varies too."""
    with path.open("ab", buffering=0) as file:
        yield lambda: (file.write(b"x" * 400), os.fsync(file.fileno()))


def _append(folder: Path) -> Work:
    journal, numbers = Journal(folder, "aaaa"), itertools.count()
    journal.read(DAY)
    return lambda: journal.append([_draft(next(numbers))])


@contextmanager
def _sqlite(path: Path) -> Iterator[Work]:
    """The same entry as a row: a transaction that is on disk when it returns."""
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("PRAGMA journal_mode=WAL")
        base.execute("PRAGMA synchronous=FULL")
        base.execute("CREATE TABLE entry (n INTEGER PRIMARY KEY, document TEXT NOT NULL)")
        numbers = itertools.count()
        yield lambda: base.execute("INSERT INTO entry (document) VALUES (?)", [_draft(next(numbers)).model_dump_json()])


@contextmanager
def _tinydb(folder: Path) -> Iterator[tuple[Work, Work]]:
    """TinyDB as it comes: the whole file is written again for each entry."""
    numbers = itertools.count()
    with TinyDB(folder / "few.json") as few, TinyDB(folder / "many.json") as many:
        few.insert_multiple(_draft(n).model_dump(mode="json") for n in range(FEW))
        many.insert_multiple(_draft(n).model_dump(mode="json") for n in range(MANY))
        yield (
            lambda: few.insert(_draft(next(numbers)).model_dump(mode="json")),
            lambda: many.insert(_draft(next(numbers)).model_dump(mode="json")),
        )
