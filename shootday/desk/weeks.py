"""Everybody's weeks, from all the days that the journal holds."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from shootday.day.effective import as_of
from shootday.day.ledger import Ledger
from shootday.day.span import day_span
from shootday.desk.today import Engines
from shootday.entries import Entry
from shootday.labour.calendar import monday_of
from shootday.labour.situation import Situation
from shootday.labour.week import Weeks
from shootday.production.production import Production
from shootday.spans import to_minute

Days = Mapping[date, tuple[Entry, ...]]
"""The entries of each recorded day."""


def weeks(production: Production, days: Days, now: datetime, known_as_of: datetime | None = None) -> Weeks:
    """All recorded days that had begun by an instant, each as it ended, the one being lived as it stands.

    A day that is over stands at its last entry, as when it is opened. ``known_as_of`` hides what was written later.
    """
    situations: list[Situation] = []
    earlier: tuple[Entry, ...] = ()
    for day in sorted(days):
        entries = as_of(days[day], known_as_of)
        found = _situation(production, day, entries, earlier, now)
        situations += [found] if found is not None else []
        earlier = (*earlier, *entries)
    return Weeks(situations)


def short_rests(production: Production, day: date, earlier: Sequence[Entry]) -> Mapping[str, int]:
    """How many rests shorter than the ordinary one each person had in a day's week, before it."""
    monday = monday_of(day)
    recorded = sorted({entry.day for entry in earlier})
    counted = [*[d for d in recorded if d < monday][-1:], *(d for d in recorded if d >= monday)]
    found: list[Situation] = []
    for other in counted if counted and counted[-1] >= monday else ():
        entries = tuple(e for e in earlier if e.day == other)
        over = max(e.happened_at for e in entries)
        lived = _situation(production, other, entries, [e for e in earlier if e.day < other], over)
        found += [lived] if lived is not None else []
    return Weeks(found).short_rests(monday)


def _situation(
    production: Production, day: date, entries: tuple[Entry, ...], earlier: Sequence[Entry], now: datetime
) -> Situation | None:
    """The day at its own instant; None where it is no shooting day, or had not begun."""
    if not entries:
        return None
    try:
        engines = Engines(production, day, earlier)
    except KeyError:  # a day that was shot and that the plan holds no more
        return None
    span = day_span(production, engines.plan, day)
    if now < span.start:
        return None
    at = now if now < span.end else max(entry.happened_at for entry in entries)
    return Situation(production, engines.day_plan, Ledger.of(entries).facts, to_minute(at))
