"""Collecting faults of one file, with their places."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from shootday.errors import Fault, Place
from shootday.phrases import Said
from shootday.text import clean

Step = str | int
Steps = tuple[Step, ...]
"""The way to a field, from the document's top: ``("people", 3, "birth_date")``."""

MAX_FAULTS = 1000
"""Faults told one by one of a file's text, and of its fields."""

SHOWN = 60
"""Characters shown of a text that is quoted in a sentence."""


class Spot(NamedTuple):
    """A line and a column, both from 1; (0, 0) is the file as a whole."""

    line: int = 0
    column: int = 0


def shown(text: object) -> str:
    """A value of the documents, safe and short enough to be quoted in a sentence."""
    return clean(str(text), SHOWN)


def dotted(steps: Steps) -> str:
    """The way to a field as text: ``people.3.birth_date``."""
    return ".".join(shown(step) for step in steps)


@dataclass(frozen=True, slots=True)
class Faults:
    """The faults found in one file so far."""

    file: Path
    found: list[Fault] = field(default_factory=list)

    def add(self, spot: Spot, said: Said, expected: Said, steps: Steps = ()) -> None:
        """Note a fault at a spot of the file."""
        place = Place(self.file, spot.line, spot.column)
        self.found.append(Fault(place, dotted(steps), said, expected))

    def spots(self) -> frozenset[Spot]:
        """Where there is a fault already."""
        return frozenset(Spot(f.place.line, f.place.column) for f in self.found)
