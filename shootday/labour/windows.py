"""Hours of the local clock as instants: nights and Sundays, whatever the clock does in between."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from shootday.production.base import instant
from shootday.spans import Span, union

SUNDAY = 6


def _dates(spans: Sequence[Span], zone: ZoneInfo) -> Iterator[date]:
    """The local dates that the spans touch, and the one before: its night may reach into them."""
    if not spans:
        return
    day = spans[0].start.astimezone(zone).date() - timedelta(days=1)
    last = spans[-1].end.astimezone(zone).date()
    while day <= last:
        yield day
        day += timedelta(days=1)


def _near(spans: Sequence[Span], windows: Iterable[Span]) -> tuple[Span, ...]:
    """The windows that share time with the stretch from the first span to the last."""
    if not spans:
        return ()
    frame = Span(spans[0].start, spans[-1].end)
    return tuple(window for window in windows if window.overlap(frame) is not None)


def nights(spans: Sequence[Span], zone: ZoneInfo, clock: Callable[[date], tuple[int, int]]) -> tuple[Span, ...]:
    """The nights in the time of disjoint spans in order; ``clock``: the hours of the night that starts on a date."""
    return _near(spans, union([window(day, *clock(day), zone) for day in _dates(spans, zone)]))


def clock_minutes(at: datetime, zone: ZoneInfo) -> int:
    """What the local clock shows at an instant, in minutes from its midnight."""
    local = at.astimezone(zone)
    return local.hour * 60 + local.minute


@lru_cache(maxsize=256)
def window(day: date, start: int, end: int, zone: ZoneInfo) -> Span:
    """From one hour of a day's clock to another."""
    return Span(instant(day, start, zone), instant(day, end, zone))
