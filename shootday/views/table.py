"""A table as a plain value: what a screen, a paper or a line of text draws."""

from dataclasses import dataclass
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
