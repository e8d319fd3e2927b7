"""Drafts to numbered entries, and entries to the lines of a file: pure but for the salts, which are drawn by chance."""

import hashlib
import os
from collections.abc import Callable, Sequence
from datetime import date

from shootday.entries import Draft, Entry
from shootday.journal.codec import entry_line, header_line
from shootday.journal.scan import Stand

_SALT_BYTES = 16


def numbered(drafts: Sequence[Draft], last: int, device: str) -> tuple[Entry, ...]:
    """The entries that drafts become after the number *last*: ``20261014-0042-a7f3``."""
    return tuple(
        Entry(
            day=draft.day,
            happened_at=draft.happened_at,
            written_at=draft.written_at,
            author=draft.author,
            fact=draft.fact,
            id=f"{draft.day:%Y%m%d}-{n:04d}-{device}",
            device=device,
        )
        for n, draft in enumerate(drafts, last + 1)
    )


def by_day(drafts: Sequence[Draft]) -> dict[date, list[Draft]]:
    """The drafts of each day, in the order given."""
    days: dict[date, list[Draft]] = {}
    for draft in drafts:
        days.setdefault(draft.day, []).append(draft)
    return days


def chance_salt(_entry_id: str) -> str:
    """A salt that nobody can guess."""
    return os.urandom(_SALT_BYTES).hex()


def lines(entries: Sequence[Entry], stand: Stand, make_salt: Callable[[str], str] = chance_salt) -> tuple[bytes, Stand]:
    """The lines of entries that follow a stand, and the new stand. Without a sum a file begins: header first."""
    prev, parts = stand.sum, []
    if prev is None:
        header, prev = header_line(entries[0].day)
        parts.append(header)
    for n, entry in enumerate(entries, stand.n + 1):
        line, prev = entry_line(entry, n, prev, make_salt)
        parts.append(line)
    return b"".join(parts), Stand(stand.n + len(entries), prev)


def encode(drafts: Sequence[Draft], device: str, seed: str | None = None) -> bytes:
    """A whole day's file made of drafts of one day. With a seed the same drafts always give the same bytes.

    Raises ValueError when the drafts are of several days; no drafts give no bytes.
    """
    days = by_day(drafts)
    if len(days) > 1:
        raise ValueError(sorted(days))

    def seeded(entry_id: str) -> str:
        return hashlib.sha256(f"{seed}:{entry_id}".encode()).hexdigest()[: 2 * _SALT_BYTES]

    salt = chance_salt if seed is None else seeded
    return b"".join(lines(numbered(day, 0, device), Stand(), salt)[0] for day in days.values())
