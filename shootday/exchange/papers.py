"""The files of a folder once read, before anybody knows whether they agree."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from shootday.errors import Fault, Place
from shootday.exchange.faults import Spot, Steps, dotted
from shootday.exchange.tree import Listing, Mapping, Node, Scalar, key_spot, spot_at
from shootday.phrases import Said
from shootday.production.base import Document
from shootday.production.callsheet import CallSheet
from shootday.production.devis import Devis
from shootday.production.info import ProductionInfo
from shootday.production.people import People
from shootday.production.places import Locations
from shootday.production.plan import ShootingPlan
from shootday.production.scenes import Scenes

D_co = TypeVar("D_co", bound=Document, covariant=True)


class Word(NamedTuple):
    """A text of a tree that other texts may point at, or that points: where it stands and what it says."""

    steps: Steps
    text: str
    node: Scalar

    @property
    def spot(self) -> Spot:
        """Its place in the file."""
        return self.node.spot


@dataclass(frozen=True, slots=True)
class Paper(Generic[D_co]):
    """One file: its tree when the text could be read, its document when the fields are right too.

    A file that is not there has an empty tree and the document of one that says nothing.
    """

    file: Path
    tree: Mapping | None
    document: D_co | None
    present: bool = True

    def fault(self, steps: Steps, said: Said, expected: Said) -> Fault:
        """A fault of the value at the end of a way."""
        return self.fault_at(spot_at(self.tree or Mapping(), steps), steps, said, expected)

    def key_fault(self, steps: Steps, said: Said, expected: Said) -> Fault:
        """A fault of a name in a table."""
        return self.fault_at(key_spot(self.tree or Mapping(), steps), steps, said, expected)

    def fault_at(self, spot: Spot, steps: Steps, said: Said, expected: Said) -> Fault:
        """A fault at a known spot."""
        return Fault(Place(self.file, spot.line, spot.column), dotted(steps), said, expected)

    def line(self, steps: Steps) -> int:
        """The line of the value at the end of a way."""
        return spot_at(self.tree or Mapping(), steps).line

    def words(self, way: str) -> Iterator[Word]:
        """The texts at the end of a way such as ``people.*.id``; ``@`` at its end stands for the names of a table."""
        if self.tree is not None:
            yield from _words(self.tree, tuple(way.split(".")), ())


def _words(node: Node, way: tuple[str, ...], steps: Steps) -> Iterator[Word]:
    if not way:
        if isinstance(node, Scalar) and not node.blank:
            yield Word(steps, node.text, node)
    elif way[0] == "*" and isinstance(node, Listing):
        for number, item in enumerate(node.items):
            yield from _words(item, way[1:], (*steps, number))
    elif way[0] == "@" and isinstance(node, Mapping):
        for name, key in node.keys.items():
            yield Word((*steps, name), name, key)
    elif isinstance(node, Mapping) and way[0] in node.items:
        yield from _words(node.items[way[0]], way[1:], (*steps, way[0]))


@dataclass(frozen=True, slots=True)
class Papers:
    """All files of a folder."""

    info: Paper[ProductionInfo]
    people: Paper[People]
    locations: Paper[Locations]
    scenes: Paper[Scenes]
    plan: Paper[ShootingPlan]
    devis: Paper[Devis]
    callsheets: tuple[Paper[CallSheet], ...]
