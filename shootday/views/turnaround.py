"""From one day to the next: from when people may be called, until when they may stay for their next call."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from shootday.views import hours_outputs as out
from shootday.views.snapshot import Snapshot

if TYPE_CHECKING:
    from shootday.labour.outlook import Turnaround


def next_calls(snap: Snapshot) -> Mapping[str, datetime]:
    """When each person is due on the next shooting day; nobody after the last."""
    return snap.next_day.calls if snap.next_day is not None else {}


def turnarounds(snap: Snapshot, minutes: int = 0) -> Mapping[str, Turnaround]:
    """The way to the next day of everybody who came, by person; ``minutes``: how long those who are in run on."""
    from shootday.labour import outlook  # noqa: PLC0415 - hours load when they are first looked at

    return {way.person: way for way in outlook.turnarounds(snap.situation, next_calls(snap), minutes)}


def turnaround_output(snap: Snapshot, way: Turnaround) -> out.TurnaroundOutput:
    """One person's way to the next day."""
    return out.TurnaroundOutput(
        person=way.person,
        out=_local(snap, way.out),
        earliest_call=_local(snap, way.earliest_call),
        next_call=None if way.next_call is None else _local(snap, way.next_call),
        latest_out=None if way.latest_out is None else _local(snap, way.latest_out),
        missing_minutes=way.missing,
        source=way.source,
    )


def _local(snap: Snapshot, at: datetime) -> datetime:
    return at.astimezone(snap.day_plan.zone)
