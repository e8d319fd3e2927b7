"""The day as short sentences, one a line, for those who listen to it or read it under their fingers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from shootday.day.clocks import doubts
from shootday.day.effective import struck_by
from shootday.day.presence import PresenceState
from shootday.day.progress import IN_HAND, SegmentStatus
from shootday.entries import Entry
from shootday.phrases import Lang, Phrase
from shootday.phrases import spoken as say
from shootday.spans import minutes_between
from shootday.views.alerts import Alert, AlertCode, AlertGroup, alerts, grouped
from shootday.views.aloud import aloud, amount, clock, counted, length, named
from shootday.views.dates import long_date
from shootday.views.labels import DOUBTS
from shootday.views.limits_ahead import limits
from shootday.views.sentence import Told, describe
from shootday.views.snapshot import Snapshot

if TYPE_CHECKING:
    from shootday.labour.outlook import DeadlineGroup

Lines = tuple[str, ...]
_STATUS: dict[SegmentStatus, Phrase] = {
    SegmentStatus.SETUP: say.SETUP,
    SegmentStatus.SHOOTING: say.SHOOTING,
    SegmentStatus.PAUSED: say.PAUSED,
}
_LAST = 5


def opening(snap: Snapshot, lang: Lang) -> Lines:
    """Which production and day, where it stands, and each alert."""
    day = say.DAY(
        lang,
        title=snap.production.info.title,
        number=snap.number,
        total=len(snap.plan.days),
        date=long_date(snap.day, lang),
    )
    return (aloud(day, lang), *where(snap, lang), *told_alerts(snap, alerts(snap), lang))


# -- where we are --------------------------------------------------------------------------------------------------


def where(snap: Snapshot, lang: Lang) -> Lines:
    """The status strip, a sentence a cell; what has nothing to say stays silent."""
    found = (
        say.NOW(lang, clock=clock(snap, snap.now, lang)),
        _offset(snap.board.offset, lang),
        _wrap(snap, lang),
        _in_hand(snap, lang),
        *_limits(snap, lang),
        _hour_cost(snap, lang),
        _in(snap, lang),
        _count(len(alerts(snap)), lang),
    )
    return tuple(aloud(text, lang) for text in found if text)


def _offset(minutes: int, lang: Lang) -> str:
    if not minutes:
        return say.ON_TIME(lang)
    return (say.LATE if minutes > 0 else say.EARLY)(lang, length=length(minutes, lang))


def _wrap(snap: Snapshot, lang: Lang) -> str:
    at = snap.board.projected_wrap
    phrase = say.WRAP_DONE if snap.board.in_hand is None and at <= snap.now else say.WRAP_AHEAD
    return phrase(lang, at=clock(snap, at, lang), planned=clock(snap, snap.day_plan.wrap, lang))


def _in_hand(snap: Snapshot, lang: Lang) -> str:
    row = snap.board.row(snap.board.in_hand) if snap.board.in_hand else None
    if row is None:
        return say.NOTHING_LEFT(lang)
    if row.progress.status in _STATUS:
        return say.IN_HAND(lang, segment=row.id, status=_STATUS[row.progress.status])
    return say.COMING(lang, segment=row.id, at=clock(snap, row.forecast.start if row.forecast else None, lang))


def _limits(snap: Snapshot, lang: Lang) -> Lines:
    passed, coming = limits(snap)
    return (_limit(snap, passed, say.LIMIT_PASSED, lang), _limit(snap, coming, say.LIMIT, lang))


def _limit(snap: Snapshot, group: DeadlineGroup | None, phrase: Phrase, lang: Lang) -> str:
    if group is None:
        return ""
    away = length(minutes_between(snap.now, group.at), lang)
    what = (say.LIMITS if group.at >= snap.now else say.RULES)[group.code]
    who = named(snap, group.people, lang)
    told = phrase(lang, at=clock(snap, group.at, lang), away=away, what=what, who=who)
    if not group.cost_an_hour:
        return told
    cost = amount(group.cost_an_hour, snap.production.info.currency, lang)
    return say.LIMIT_COST(lang, what=told, amount=cost)


def _hour_cost(snap: Snapshot, lang: Lang) -> str:
    cost = snap.running_cost
    return say.HOUR_COST(lang, amount=amount(cost, snap.production.info.currency, lang)) if cost else ""


def _in(snap: Snapshot, lang: Lang) -> str:
    present = sum(p.state is PresenceState.PRESENT for p in snap.presence.values())
    return counted(present, say.IN, lang, called=len(snap.day_plan.calls)) if present else say.NOBODY_IN(lang)


def _count(found: int, lang: Lang) -> str:
    return counted(found, say.ALERTS, lang) if found else say.NO_ALERT(lang)


def since(before: Snapshot, snap: Snapshot, lang: Lang) -> Lines:
    """What changed since another snapshot was told."""
    clock_then = clock(snap, before.now, lang)
    moved = snap.board.offset - before.board.offset
    more = len(snap.entries) - len(before.entries)
    parts = []
    if moved:
        parts.append((say.MORE_LATE if moved > 0 else say.LESS_LATE)(lang, length=length(moved, lang)))
    if more > 0:
        parts.append(counted(more, say.ENTRIES, lang))
    if not parts:
        return (aloud(say.NOTHING_NEW(lang, clock=clock_then), lang),)
    return (aloud(say.SINCE(lang, clock=clock_then, what=", ".join(parts)), lang),)


# -- alerts --------------------------------------------------------------------------------------------------------


def told_alerts(snap: Snapshot, found: Sequence[Alert], lang: Lang) -> Lines:
    """Each alert as a line; the same one for many people is one line."""
    return tuple(_alert(snap, group, lang) for group in grouped(_since(snap, found)))


def all_alerts(snap: Snapshot, lang: Lang) -> Lines:
    """Each alert with every name, and the rule behind it."""
    groups = grouped(_since(snap, alerts(snap)))
    if not groups:
        return (aloud(say.NO_ALERT(lang), lang),)
    lines: list[str] = []
    for group in groups:
        lines.append(_alert(snap, group, lang, most=len(group.subjects)))
        lines += [aloud(say.RULE(lang, source=source), lang) for source in group.sources]
    return tuple(lines)


def _since(snap: Snapshot, found: Sequence[Alert]) -> list[Alert]:
    """Breaches at the moment at which they began where all of a code began together, else at none; cards at none."""
    began = {(d.code, d.person): d.at for d in snap.deadlines if d.at <= snap.now}
    moments: dict[AlertCode, set[datetime | None]] = {}
    for alert in found:
        moments.setdefault(alert.code, set()).add(began.get((alert.code, alert.subject)))

    def at(alert: Alert) -> datetime | None:
        if alert.code not in say.RULES:
            return None if alert.code is AlertCode.MEDIA_AT_RISK else alert.at
        return next(iter(moments[alert.code])) if len(moments[alert.code]) == 1 else None

    return [replace(alert, at=at(alert)) for alert in found]


def _alert(snap: Snapshot, group: AlertGroup, lang: Lang, *, most: int = 3) -> str:
    return aloud(say.ALERT(lang, what=_what(snap, group, lang, most)), lang)


def _what(snap: Snapshot, group: AlertGroup, lang: Lang, most: int) -> str:
    at = clock(snap, group.at, lang)
    match group.code:
        case AlertCode.HARD_STOP:
            return counted(len(group.subjects), say.HARD_STOPS, lang, names=", ".join(group.subjects), at=at)
        case AlertCode.MEDIA_AT_RISK:
            return counted(len(group.subjects), say.CARDS, lang, names=", ".join(group.subjects))
        case AlertCode.JOURNAL_PROBLEM:
            told = {problem.text("en"): problem.text(lang) for problem in snap.problems}
            return say.LEDGER(lang, what=" ".join(told.get(subject, subject) for subject in group.subjects))
        case AlertCode.PERSON_LATE:
            return say.LATE_SINCE(lang, at=at, who=named(snap, group.subjects, lang, most=most))
        case _:
            rule, who = say.RULES[group.code], named(snap, group.subjects, lang, most=most)
    if group.at is None:
        return say.ABOUT(lang, what=rule, who=who)
    return say.ABOUT_SINCE(lang, what=rule, at=at, who=who)


# -- what comes next, and the ledger -------------------------------------------------------------------------------


def ahead(snap: Snapshot, lang: Lang) -> Lines:
    """What is left of the day, in the order foreseen."""
    timed: list[tuple[datetime, str]] = []
    for row in snap.board.rows:
        status = row.progress.status
        if row.forecast is None or status not in IN_HAND | {SegmentStatus.PLANNED}:
            continue
        start, end = (clock(snap, at, lang) for at in (row.forecast.start, row.forecast.end))
        scene = snap.production.scene[row.id]
        place = ", ".join((say.SETTINGS[scene.setting](lang), snap.production.location[scene.location].name))
        if status in _STATUS:
            text = say.SEGMENT_NOW(lang, segment=row.id, where=place, status=_STATUS[status], end=end)
        else:
            text = say.SEGMENT_AHEAD(lang, segment=row.id, where=place, start=start, end=end)
        timed.append((row.forecast.start, text))
    meal = snap.board.meal
    if meal is not None and not snap.board.meal_taken:
        start, end = clock(snap, meal.start, lang), clock(snap, meal.end, lang)
        timed.append((meal.start, say.MEAL_AHEAD(lang, start=start, end=end)))
    told = [text for _, text in sorted(timed)] or [say.NOTHING_LEFT(lang)]
    return tuple(aloud(text, lang) for text in (*told, _wrap(snap, lang)))


def last_entries(snap: Snapshot, lang: Lang) -> Lines:
    """The newest entries, the newest first."""
    return told_entries(snap, snap.entries[: -_LAST - 1 : -1], lang) or (aloud(say.NO_ENTRY(lang), lang),)


def told_entries(snap: Snapshot, entries: Iterable[Entry], lang: Lang) -> Lines:
    """Each entry as a line: its number, who wrote it, what it says; why its hours are doubtful, where they are."""
    gone, doubtful = struck_by(snap.entries), doubts(snap.entries, snap.now)
    told = Told(snap.production, snap.day, snap.entries, snap.now)

    def line(entry: Entry) -> str:
        what = describe(told, entry.happened_at, entry.fact)
        phrase = say.STRUCK if entry.id in gone else say.ENTRY
        text = phrase(lang, number=entry.number, author=entry.author, what=what)
        why = ", ".join(DOUBTS[doubt](lang) for doubt in doubtful.get(entry.id, ()))
        return aloud(say.DOUBTED(lang, entry=text, why=why) if why else text, lang)

    return tuple(line(entry) for entry in entries)
