"""A table as a plain value: what a screen, a paper or a line of text draws."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Tone(StrEnum):
    """What a cell means; only the screen turns it into a colour, and never into a colour alone."""

    PLAIN = "plain"
    DIM = "dim"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    STRONG = "strong"
    NOW = "now"
    HEAD = "head"
    """What comes under it belongs together."""
    INT_DAY = "int_day"
    """The colours of a stripboard; what they mean is always written, too."""
    EXT_DAY = "ext_day"
    INT_NIGHT = "int_night"
    EXT_NIGHT = "ext_night"
    TWILIGHT = "twilight"


@dataclass(frozen=True, slots=True)
class Cell:
    """One piece of text, already in the user's language, and its tone."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its width in cells; ``wide_only`` ones are left out of a narrow screen; width 0 takes the rest."""

    key: str
    title: str
    width: int
    right: bool = False
    wide_only: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; ``key`` says what it is about (a segment, a person, an entry)."""

    key: str
    cells: tuple[Cell, ...]
    also: str = ""
    """What a filter finds the row by, beside its texts: a person's department."""
    entry: str = ""
    """Id of the entry that the row rests on, where it rests on one."""
    whole: bool = False
    """Whether its first cell has the line to itself, the others being empty: a heading, a sentence."""


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows; every row has a cell for every column."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(slots=True)
class Kept:
    """Rows as they were told last, each with what it was told from: while that is the same, so is the row."""

    _rows: dict[str, tuple[tuple[object, ...], Row]] = field(default_factory=dict)

    def row(self, key: str, told_from: tuple[object, ...], tell: Callable[[], Row]) -> Row:
        """The row with that key; ``told_from`` is all that ``tell`` makes it from."""
        known = self._rows.get(key)
        if known is None or known[0] != told_from:
            known = self._rows[key] = (told_from, tell())
        return known[1]
