"""What can go wrong, as values that say what, where, what was expected and what to do."""

from dataclasses import dataclass
from pathlib import Path

from shootday.phrases import Said


class ShootdayError(Exception):
    """The root of everything that this program raises on purpose; ``said`` is the sentence for the user."""

    def __init__(self, said: Said) -> None:
        super().__init__(said)
        self.said = said


class Refusal(ShootdayError):
    """A well-formed request that the facts forbid; nothing was changed."""


class NotWritten(ShootdayError):
    """The disk or the lock failed: the entry is not saved and the state has not moved."""


class NotUnderstood(ShootdayError):
    """A text that has no meaning, or several; ``meanings`` lists what it could have been."""

    def __init__(self, said: Said, meanings: tuple[str, ...] = ()) -> None:
        super().__init__(said)
        self.meanings = meanings


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the paper: line and column count from 1; 0 means the file as a whole. In a workbook, row and column."""

    file: Path
    line: int = 0
    column: int = 0
    sheet: str = ""
    """The workbook's sheet, where it is one."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a document: where, which field (``people.3.birth_date``), what is wrong, what was expected."""

    place: Place
    field: str
    said: Said
    expected: Said


class BadDocuments(ShootdayError):
    """The folder cannot be opened; ``faults`` holds every fault found, in file and line order."""

    def __init__(self, said: Said, faults: tuple[Fault, ...]) -> None:
        super().__init__(said)
        self.faults = faults
