"""A day's entries with what they come to, kept up as more come in."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from shootday.day.effective import effective, in_order
from shootday.day.facts import DayFacts, followed
from shootday.entries import Correction, Entry


@dataclass(frozen=True)
class Ledger:
    """Everything known of a day. It never changes: with more entries it is another ledger."""

    entries: tuple[Entry, ...]
    """All of them, struck ones and corrections too, in the order in which the disk took them."""
    counted: tuple[Entry, ...]
    """Those that count, corrected, in the order in which they happened."""
    facts: DayFacts

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Ledger":
        """The ledger of some entries, in whatever order they were received."""
        known = {entry.id: entry for entry in entries}
        ordered = tuple(sorted(known.values(), key=_taken))
        counted = effective(ordered)
        return cls(ordered, counted, followed(DayFacts(), counted))

    def plus(self, entries: Iterable[Entry]) -> "Ledger":
        """With more entries: what follows all the others is added to what they come to, a late one takes its place."""
        new = sorted({entry.id: entry for entry in entries}.values(), key=_taken)
        if not new:
            return self
        if not self._follow(new):
            return Ledger.of((*self.entries, *new))
        ordered = (*self.entries, *new)
        if self.counted and min(entry.order for entry in new) < self.counted[-1].order:
            counted = in_order((*self.counted, *new))
            return Ledger(ordered, counted, followed(DayFacts(), counted))
        added = in_order(new)
        return Ledger(ordered, (*self.counted, *added), followed(self.facts, added))

    @cached_property
    def counting(self) -> frozenset[str]:
        """Ids of the entries that count."""
        return frozenset(entry.id for entry in self.counted)

    def _follow(self, new: Iterable[Entry]) -> bool:
        """Whether the disk took entries after all others, and they correct nothing: then nothing corrects them."""
        taken = [_taken(entry) for entry in (*self.entries[-1:], *new)]
        plain = not any(isinstance(entry.fact, Correction) for entry in new)
        return plain and all(one < other for one, other in pairwise(taken))


def _taken(entry: Entry) -> tuple[int, str]:
    return entry.number, entry.id
