"""The day as it was known: which instant is looked at, and what was known then. Nothing is written from here."""

from datetime import datetime

from shootday.desk import Desk
from shootday.spans import later
from shootday.views.snapshot import Snapshot

_KEPT = 8
"""How many snapshots of the past are kept at hand."""


class Past:
    """A look back. ``at`` is the instant looked at, None while the day is seen as it stands."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: dict[tuple[datetime, int], Snapshot] = {}
        self.at: datetime | None = None

    @property
    def snapshot(self) -> Snapshot:
        """What is to be shown: the day at the instant looked at, or as it stands."""
        if self.at is None:
            return self._desk.snapshot
        key = self.at, sum(e.written_at <= self.at for e in self._desk.snapshot.entries)
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = self._desk.seen_at(self.at)
        return self._kept[key]

    @property
    def instants(self) -> tuple[datetime, ...]:
        """Every instant up to now at which something was written."""
        now = self._desk.clock.now()
        return tuple(sorted({e.written_at for e in self._desk.snapshot.entries if e.written_at <= now}))

    def enter(self) -> bool:
        """Look at the last instant at which something was written; False where there is none."""
        found = self.instants
        self.at = found[-1] if found else None
        return bool(found)

    def leave(self) -> None:
        """Back to the day as it stands."""
        self.at = None

    def look(self, how: str, by: int) -> None:
        """Go by a ``step``, a ``jump`` or to an ``edge``."""
        {"step": self.step, "jump": self.jump, "edge": self.edge}[how](by)

    def step(self, by: int) -> None:
        """Go to the next instant at which something was written (1), or to the one before (-1)."""
        if self.at is not None:
            at, found = self.at, self.instants
            near = [i for i in found if i < at][-1:] if by < 0 else [i for i in found if i > at][:1]
            self.at = near[0] if near else at

    def go(self, at: datetime) -> None:
        """Look at an instant, within what was written so far and now."""
        found = self.instants
        self.at = min(max(at, found[0]), max(found[-1], self._desk.clock.now()))

    def jump(self, minutes: int) -> None:
        """Go so many minutes on, or back."""
        if self.at is not None:
            self.go(later(self.at, minutes))

    def edge(self, side: int) -> None:
        """Go to the first instant at which something was written (-1), or to the last (1)."""
        self.at = self.instants[0 if side < 0 else -1]
