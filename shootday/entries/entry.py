"""The envelope of a fact."""

from datetime import date, datetime
from functools import lru_cache

from pydantic import BaseModel, ConfigDict, model_validator

from shootday.entries.base import Instant
from shootday.entries.facts import Correction, Fact, Milestone, Punch, SegmentMark
from shootday.production.base import Id

_MAX_DAYS = 7


def strays(day: date, happened_at: datetime, fact: Fact) -> bool:
    """Whether people, or the unit, would have been at work more than a week from the shooting day: a slip of a date.

    Hours would be counted over months. Money, notes and absences may well be of another week.
    """
    told = fact.replacement if isinstance(fact, Correction) and fact.replacement else fact
    times = [happened_at]
    match told:
        case Punch():
            times += [*told.times.values(), *(at for at in (told.until,) if at)]
        case Milestone():
            times += [at for at in (told.until,) if at]
        case SegmentMark():
            pass
        case _:
            return False
    return any(abs((at.date() - day).days) > _MAX_DAYS for at in times)


class Draft(BaseModel):
    """A fact before it is on disk: no number, no id yet. ``day`` is the shooting day whose journal takes it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    day: date
    happened_at: Instant
    written_at: Instant
    author: Id
    fact: Fact

    @model_validator(mode="after")
    def _of_its_day(self) -> "Draft":
        if strays(self.day, self.happened_at, self.fact):
            raise ValueError("day")
        return self


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
        return _number(self.id)


@lru_cache(maxsize=16384)
def _number(entry_id: str) -> int:
    _, _, rest = entry_id.partition("-")
    digits = rest.partition("-")[0]
    return int(digits) if digits.isascii() and digits.isdigit() else 0
