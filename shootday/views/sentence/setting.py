"""What a sentence about a fact needs to know of its day."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from shootday.entries import Entry
from shootday.production.production import Production


class Setting(Protocol):
    """The production, the shooting day and its entries: names, clocks and what corrections speak of."""

    @property
    def production(self) -> Production:
        """The paper, for names."""
        ...

    @property
    def day(self) -> date:
        """The shooting day whose clock is shown."""
        ...

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries of the day, corrections and struck ones too."""
        ...

    @property
    def last_own(self) -> Entry | None:
        """An entry that may not be among them yet."""
        ...

    @property
    def minute(self) -> datetime:
        """Now, cut to the minute."""
        ...


@dataclass(frozen=True, slots=True)
class Told:
    """A day as it stands in the ledger."""

    production: Production
    day: date
    entries: tuple[Entry, ...]
    minute: datetime
    last_own: Entry | None = None
