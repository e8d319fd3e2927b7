"""Papers: a call sheet of two to three pages as PDF, and the production report of a crew of three hundred.

Each once the engine has set a first paper: the fonts are read then.
"""

import tempfile
from pathlib import Path

from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.exchange import load
from shootday.journal import Journal
from shootday.papers.export import make, rendered
from shootday.papers.xlsx import render_xlsx
from shootday.spans import later
from tests.benchmarks.big_day import DAY, drafts
from tests.benchmarks.big_day import folder as write_folder
from tests.benchmarks.measure import Row, Work, in_turns, median, row

FICTION = Path(__file__).parents[2] / "fixtures" / "fiction"
ROUNDS = 9
PEOPLE, ENTRIES = 300, 2000
AIMS = {"call sheet as PDF, 63 people": 150, "production report as PDF, 300 people": 1000}
"""Milliseconds, from the desk to the file's bytes."""


def rows() -> list[Row]:
    """Built and rendered from nothing each time, but for the first."""
    with tempfile.TemporaryDirectory() as name:
        works = _works(Path(name))
        times = in_turns(works, ROUNDS)
    return [_row(name, taken) for name, taken in times.items()]


def _row(name: str, taken: list[float]) -> Row:
    aim = AIMS.get(name)
    return row(name, taken, f"≤ {aim} ms", median(taken) <= aim) if aim else row(name, taken)


def _works(place: Path) -> dict[str, Work]:
    entries = drafts(PEOPLE, ENTRIES)
    folder = write_folder(place / "big", people=PEOPLE)
    Journal(folder).append(entries)
    end = later(max(draft.happened_at for draft in entries), 1)
    small = Desk(load(FICTION), Journal(FICTION), DAY, FixedClock(end), lang="fr", author="x")
    big = Desk(load(folder), Journal(folder), DAY, FixedClock(end), lang="fr", author="x")
    return {
        "call sheet as PDF, 63 people": lambda: _pdf(small, "callsheet"),
        "production report as PDF, 300 people": lambda: _pdf(big, "production"),
        "production report as a value, 300 people": lambda: make(big.papers(), "production"),
        "hours sheets as a workbook, 300 people": lambda: render_xlsx(make(big.papers(), "hours").paper),
        "hours sheets as PDF, 300 people": lambda: _pdf(big, "hours"),
    }


def _pdf(desk: Desk, kind: str) -> object:
    return list(rendered(make(desk.papers(), kind), "pdf", None))
