"""What the papers of a day are built from, as the desk knows it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from shootday.day.effective import effective
from shootday.day.ledger import Ledger
from shootday.desk.today import Engines
from shootday.desk.weeks import weeks
from shootday.entries import Decision, DecisionAction, Entry
from shootday.papers.issued import kept
from shootday.papers.source import Issue, Source
from shootday.phrases import Lang
from shootday.views.snapshot import Snapshot

if TYPE_CHECKING:
    from shootday.desk.desk import Desk


def source_of(desk: Desk, snap: Snapshot, earlier: tuple[Entry, ...], lang: Lang) -> Source:
    """A snapshot with the days before it and the call sheets issued."""
    by_day: dict[date, list[Entry]] = defaultdict(list)
    for entry in earlier:
        by_day[entry.day].append(entry)
    days = {day: tuple(entries) for day, entries in by_day.items()}
    now = {snap.day: snap.entries} if snap.entries else {}
    return Source(
        snap=snap,
        lang=lang,
        before=lambda: tuple(_ended(desk, days)),
        weeks=lambda: weeks(desk.production, days | now, snap.now),
        issues=tuple(issues((*earlier, *snap.entries), desk.journal.production_folder)),
    )


def _ended(desk: Desk, days: dict[date, tuple[Entry, ...]]) -> Iterable[Snapshot]:
    """Each earlier day as it ended: with all its entries, at the last of them."""
    before: tuple[Entry, ...] = ()
    for day in sorted(days):
        try:
            engines = Engines(desk.production, day, before)
        except KeyError:  # a day that was shot and that the plan holds no more
            continue
        finally:
            before = (*before, *days[day])
        last = max(max(entry.happened_at, entry.written_at) for entry in days[day])
        yield engines.snapshot(Ledger.of(days[day]), last, 0)


def issues(entries: Iterable[Entry], folder: Path) -> Iterable[Issue]:
    """The call sheets issued by decisions that count, with what is kept of them; older ones name no day and no sum."""
    for entry in effective(entries):
        fact = entry.fact
        if not isinstance(fact, Decision) or fact.action is not DecisionAction.CALL_SHEET_ISSUED:
            continue
        if fact.plan and fact.option and fact.version:
            day = fact.plan[0].date
            sheet = kept(folder, day, fact.version, fact.option)
            by, function = fact.by or "?", fact.function or "?"
            yield Issue(day, fact.version, entry.happened_at, by, function, fact.option, sheet)
