"""Parts of disjoint spans in order: what lies in windows, what follows so many minutes, work without a break."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from shootday.spans import Span, later, minutes_between, union


def past(spans: Sequence[Span], minutes: int) -> list[Span]:
    """The parts of disjoint spans in order that come after so many minutes of them."""
    found = []
    for span in spans:
        start = later(span.start, min(minutes, span.minutes))
        minutes -= min(minutes, span.minutes)
        if start < span.end:
            found.append(Span(start, span.end))
    return found


def within(spans: Iterable[Span], frame: Span) -> tuple[Span, ...]:
    """The parts of spans that lie in a stretch."""
    return tuple(part for span in spans if (part := span.overlap(frame)) is not None)


def overlaps(spans: Iterable[Span], windows: Sequence[Span]) -> tuple[Span, ...]:
    """The parts of the spans that lie in one of the windows."""
    return union(part for span in spans for part in within(windows, span))


def reached(spans: Iterable[Span], minutes: int) -> datetime | None:
    """The instant at which so many minutes of disjoint spans in order are over, None when they are not."""
    for span in spans:
        if span.minutes >= minutes:
            return later(span.start, minutes)
        minutes -= span.minutes
    return None


def stretches(spans: Sequence[Span], pause: int) -> tuple[tuple[Span, ...], ...]:
    """Disjoint spans in order, grouped: only an interruption of at least so many minutes starts another group."""
    groups: list[list[Span]] = []
    for span in spans:
        if groups and minutes_between(groups[-1][-1].end, span.start) < pause:
            groups[-1].append(span)
        else:
            groups.append([span])
    return tuple(tuple(group) for group in groups)
