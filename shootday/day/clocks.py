"""Clocks that were wrong: entries to mark. They count where they say they happened, and none is ever left out."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from shootday.entries import Entry
from shootday.spans import to_minute


class Doubt(StrEnum):
    """Why the hours of an entry are doubtful (closed list)."""

    CLOCK_WENT_BACK = "clock_went_back"
    FROM_THE_FUTURE = "from_the_future"


def clock_went_back(entries: Iterable[Entry]) -> frozenset[str]:
    """Ids of entries written earlier, by their own clock, than the one before them in their day's journal.

    A laptop's clock was set back, or two laptops' clocks are apart: which of them is right nobody can tell.
    """
    ordered = sorted(entries, key=lambda e: (e.day, e.number, e.id))
    return frozenset(
        later.id for one, later in pairwise(ordered) if one.day == later.day and later.written_at < one.written_at
    )


def from_the_future(entries: Iterable[Entry], now: datetime) -> frozenset[str]:
    """Ids of entries that, by the reader's clock, happened or were written later than the minute that it is."""
    minute = to_minute(now)
    return frozenset(e.id for e in entries if to_minute(max(e.happened_at, e.written_at)) > minute)


def doubts(entries: Iterable[Entry], now: datetime) -> dict[str, tuple[Doubt, ...]]:
    """Why an entry's hours are doubtful, by id, as read at an instant; entries that are beyond doubt are left out."""
    known = tuple(entries)
    kinds = (
        (Doubt.CLOCK_WENT_BACK, clock_went_back(known)),
        (Doubt.FROM_THE_FUTURE, from_the_future(known, now)),
    )
    found: dict[str, tuple[Doubt, ...]] = {}
    for doubt, ids in kinds:
        for one in ids:
            found[one] = (*found.get(one, ()), doubt)
    return found
