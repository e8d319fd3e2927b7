"""A paper as a plain value: texts already in the reader's language, in the order in which they are read.

A cell may carry the number that it shows and the name of the fact that it states: by these the checker compares papers.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

Number = int | Decimal


class Unit(StrEnum):
    """What the numbers of a column count; a spreadsheet formats them by it."""

    TEXT = "text"
    COUNT = "count"
    MINUTES = "minutes"
    EIGHTHS = "eighths"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Cell:
    """One text, with the number behind it where it shows one."""

    text: str
    value: Number | None = None
    fact: str = ""
    """What the number is of, ``scene.12A.eighths``: the same in every paper that states it."""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``share`` of the width beside the others', 0 to be as narrow as its texts."""

    title: str
    share: int = 0
    unit: Unit = Unit.TEXT

    @property
    def right(self) -> bool:
        """Whether its texts stand at the right: those of numbers do."""
        return self.unit is not Unit.TEXT


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; ``total`` sums up the rows in those of its cells that hold a number."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    note: str = ""
    """A sentence under it, or instead of it where it has no rows."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values, side by side in so many columns; a value that is not known says so."""

    title: str
    pairs: tuple[tuple[str, Cell], ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class Lines:
    """Sentences, one under the other."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Boxes to sign in: what for, and by whom where that is known."""

    boxes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page."""

    title: str = ""


Block = Grid | Facts | Lines | Signatures | NewPage


@dataclass(frozen=True, slots=True)
class Paper:
    """One document, ready to be rendered."""

    kind: str
    name: str
    """Its file's name, without an ending."""
    lang: str
    title: str
    subtitle: str
    """What it is about: day, date, version."""
    owner: str
    """Production and company, on every page."""
    foot: str
    """What stands at the foot of every page beside its number: as of when, by whom, the checksum of a frozen one."""
    blocks: tuple[Block, ...]
    landscape: bool = False
    instant: int = 0
    """The instant that it tells of, in seconds since 1970: the date of its file, so that it renders the same again."""
    frozen: bool = False
    """Whether it was issued as it stands: its PDF is then of the kind made to be kept (PDF/A)."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """The few words that a template needs in the reader's language (``page``)."""


def grids(papers: Iterable[Paper]) -> Iterable[tuple[Paper, Grid]]:
    """Every table of some papers."""
    return ((paper, block) for paper in papers for block in paper.blocks if isinstance(block, Grid))


def cells(paper: Paper) -> Iterable[tuple[str, str, Cell]]:
    """Every cell of a paper, with the block and the line it stands in."""
    for block in paper.blocks:
        if isinstance(block, Grid):
            for row in (*block.rows, *((block.total,) if block.total else ())):
                yield from ((block.title, row[0].text, cell) for cell in row)
        elif isinstance(block, Facts):
            yield from ((block.title, label, cell) for label, cell in block.pairs)
