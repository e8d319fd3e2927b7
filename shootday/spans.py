"""Intervals of time. Instants are aware; every difference is taken in UTC, so nights and clock changes count right."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import attrgetter

MINUTE = timedelta(minutes=1)
_SEVERAL = 2


def elapsed(start: datetime, end: datetime) -> timedelta:
    """Real time between two aware instants: the only subtraction of instants in the program.

    (Two datetimes that share a zone object subtract as wall time in Python, an hour wrong at a clock change.)
    """
    if start.tzinfo is UTC and end.tzinfo is UTC:
        return end - start
    return end.astimezone(UTC) - start.astimezone(UTC)


def _utc(instant: datetime) -> datetime:
    """The instant in UTC; almost all are already."""
    return instant if instant.tzinfo is UTC else instant.astimezone(UTC)


def minutes_between(start: datetime, end: datetime) -> int:
    """Whole minutes from start to end, rounded down; negative when end is before start."""
    if start.tzinfo is UTC and end.tzinfo is UTC:  # as elapsed does, without a call: days are made of such differences
        return (end - start) // MINUTE
    return elapsed(start, end) // MINUTE


def later(instant: datetime, minutes: int) -> datetime:
    """The instant so many real minutes after another, in UTC."""
    return _utc(instant) + timedelta(minutes=minutes)


def to_minute(instant: datetime) -> datetime:
    """The instant in UTC, cut down to its whole minute: what people log and read."""
    instant = _utc(instant)
    return instant.replace(second=0, microsecond=0) if instant.second or instant.microsecond else instant


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open interval [start, end) of aware instants, start ≤ end."""

    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """Length in whole minutes."""
        start, end = self.start, self.end
        if start.tzinfo is UTC and end.tzinfo is UTC:  # again without a call
            return max(0, (end - start) // MINUTE)
        return max(0, elapsed(start, end) // MINUTE)

    def overlap(self, other: "Span") -> "Span | None":
        """The part that both share, or None when they share no time."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same time as disjoint spans in order; touching ones are joined."""
    joined: list[Span] = []
    own = [s for s in spans if s.start < s.end]
    if len(own) < _SEVERAL:
        return tuple(own)
    for span in sorted(own, key=attrgetter("start")):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def subtract(spans: Iterable[Span], holes: Iterable[Span]) -> tuple[Span, ...]:
    """What remains of the spans once the holes are taken out."""
    whole, cuts = union(spans), union(holes)
    if not cuts:
        return whole
    rest: list[Span] = []
    for span in whole:
        start = span.start
        for hole in cuts:
            if start < hole.start < span.end:
                rest.append(Span(start, hole.start))
            if hole.start < span.end and start < hole.end:
                start = hole.end
        if start < span.end:
            rest.append(span if start is span.start else Span(start, span.end))
    return tuple(rest)


def total_minutes(spans: Iterable[Span]) -> int:
    """Whole minutes of all the spans together, overlaps counted once."""
    return sum(span.minutes for span in union(spans))
