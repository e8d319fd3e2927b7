"""The only place that knows what time it is. Everything else is handed a clock, or an instant."""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that says the present instant."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


@dataclass(frozen=True)
class RealClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The machine's present instant, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one exempt room


@dataclass(frozen=True)
class FixedClock:
    """A clock that stands still: ``--at``, tests, snapshots."""

    at: datetime

    def now(self) -> datetime:
        """The instant it was set to, in UTC."""
        return self.at.astimezone(UTC)


@dataclass(frozen=True)
class SimulatedClock:
    """A clock that starts at an instant and runs *speed* times as fast as the machine's: demo, replays, exercises."""

    start: datetime
    speed: float = 1.0
    _started: float = field(default_factory=time.monotonic)

    def now(self) -> datetime:
        """The simulated instant, in UTC."""
        passed = (time.monotonic() - self._started) * self.speed
        return self.start.astimezone(UTC) + timedelta(seconds=passed)
