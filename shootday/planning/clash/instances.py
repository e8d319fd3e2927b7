"""One rule as it bears on one person, place or scene: what a clash is made of."""

from dataclasses import dataclass

from shootday.entries import Unavailability
from shootday.planning.violation import Rule


@dataclass(frozen=True, slots=True)
class Instance:
    """A rule, and whom or what it speaks of: a person's, location's or scene's id; "" for a rule of the house."""

    rule: Rule
    subject: str = ""
    other: str = ""
    """The other scene, in a rule about two."""
    gone: Unavailability | None = None
    """The unavailability that it is, where it is one of the journal's or of what is supposed."""


DAYS = Instance(Rule.DAYS)
CAPACITY = Instance(Rule.CAPACITY)
PLACES = Instance(Rule.PLACES)
LIGHT = Instance(Rule.LIGHT)
NIGHT_THEN_DAY = Instance(Rule.NIGHT_THEN_DAY)
