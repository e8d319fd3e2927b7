"""Clocks that were wrong: entries to mark. They count where they say they happened, and none is ever left out."""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

from shootday.entries import Entry


def clock_went_back(entries: Iterable[Entry]) -> frozenset[str]:
    """Ids of entries written earlier, by their own clock, than the one before them in their day's journal.

    A laptop's clock was set back, or two laptops' clocks are apart: which of them is right nobody can tell.
    """
    ordered = sorted(entries, key=lambda e: (e.day, e.number, e.id))
    return frozenset(
        later.id for one, later in pairwise(ordered) if one.day == later.day and later.written_at < one.written_at
    )


def from_the_future(entries: Iterable[Entry], now: datetime) -> frozenset[str]:
    """Ids of entries that, by the reader's clock, happened or were written later than now."""
    return frozenset(e.id for e in entries if max(e.happened_at, e.written_at) > now)
