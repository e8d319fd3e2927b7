"""The envelope of a fact."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from shootday.entries.facts import Fact, Instant
from shootday.production.base import Id


class Draft(BaseModel):
    """A fact before it is on disk: no number, no id yet. ``day`` is the shooting day whose journal takes it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    day: date
    happened_at: Instant
    written_at: Instant
    author: Id
    fact: Fact


class Entry(Draft):
    """A fact on disk. Order: happened, then written, then id. "As of" T holds the entries written up to T."""

    id: Id
    """``20261014-0042-a7f3``: day, number in the journal, device."""
    device: Id

    @property
    def order(self) -> tuple[object, ...]:
        """Sort key: happened, written, id."""
        return (self.happened_at, self.written_at, self.id)

    @property
    def number(self) -> int:
        """Its number in the day's journal, from 1: the order in which the disk took it; 0 when the id has none."""
        _, _, rest = self.id.partition("-")
        digits = rest.partition("-")[0]
        return int(digits) if digits.isascii() and digits.isdigit() else 0
