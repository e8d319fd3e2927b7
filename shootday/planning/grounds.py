"""What a reason rests on: an entry of the journal, or a field of a document."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from shootday.entries import Unavailability


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing that a reason rests on: an entry by its id, or a field of an item of a document."""

    entry: str | None = None
    document: str | None = None
    """File name, ``locations.yaml``."""
    item: str | None = None
    """Id of the item in it (a person, a place, a scene), None for the document itself."""
    field: str | None = None
    """Name of the field, dotted where it lies deeper: ``planning.max_places``."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Which entry each fact of a situation comes from."""

    unavailable: Mapping[Unavailability, str] = field(default_factory=dict)
    outs: Mapping[str, str] = field(default_factory=dict)
    """By person: the entry of their last out."""
    marks: Mapping[str, str] = field(default_factory=dict)
    """By segment: the entry of its last mark."""

    def of_gone(self, gone: Unavailability) -> tuple[Ground, ...]:
        """The entry that says that somebody or something cannot be used; none where it was only supposed."""
        return _entry(self.unavailable.get(gone))

    def of_out(self, person: str) -> tuple[Ground, ...]:
        """The entry of somebody's last out."""
        return _entry(self.outs.get(person))

    def of_mark(self, segment: str) -> tuple[Ground, ...]:
        """The entry of a segment's last mark."""
        return _entry(self.marks.get(segment))


def _entry(entry: str | None) -> tuple[Ground, ...]:
    return () if entry is None else (Ground(entry=entry),)


def rule_of_the_house(name: str) -> Ground:
    """One of the house's planning rules."""
    return Ground(document="production.yaml", field=f"planning.{name}")


def of_person(person: str, field_: str) -> Ground:
    """A field of a person."""
    return Ground(document="people.yaml", item=person, field=field_)


def of_place(location: str, field_: str) -> Ground:
    """A field of a location."""
    return Ground(document="locations.yaml", item=location, field=field_)


def of_scene(number: str, field_: str) -> Ground:
    """A field of a scene."""
    return Ground(document="scenes.yaml", item=number, field=field_)
