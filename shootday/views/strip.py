"""The status strip: the five answers that stand on every screen."""

from __future__ import annotations

from shootday.phrases import Lang
from shootday.phrases import board as say
from shootday.spans import minutes_between
from shootday.views.alerts import alerts
from shootday.views.clockface import clock, duration, money, offset_words
from shootday.views.limits_ahead import limit_cells
from shootday.views.open_ends import is_over, still_in, without_out
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Tone

_SLIGHT = 15
"""Minutes late up to which the offset warns; beyond, it alarms."""
_UNKNOWN = Cell("–", Tone.DIM)
"""Stands for what follows from the hours while they are being worked out."""


def strip(snap: Snapshot, lang: Lang) -> tuple[Cell, ...]:
    """Day and clock, offset in words, projected wrap, alerts, limit exceeded, next one, cost of an hour more, presence.

    In the order in which they find room.
    """
    first, late, wrap, _, people = strip_at_once(snap, lang)
    cost = money(snap.running_cost, lang, snap.production.info.currency)
    forgotten = bool(without_out(snap))  # then what runs on is the log's gap, not their day
    return (
        first,
        late,
        wrap,
        Cell(_alerts(len(alerts(snap)), lang), Tone.BAD),
        *limit_cells(snap, lang),
        Cell(say.STRIP_HOUR_COST(lang, amount=cost) if snap.running_cost and not forgotten else "", Tone.WARN),
        people,
    )


def strip_at_once(snap: Snapshot, lang: Lang) -> tuple[Cell, ...]:
    """The strip before anybody's hours are worked out: a dash for what follows from them."""
    number = say.DAY_OF(lang, number=snap.number, total=len(snap.plan.days))
    return (
        Cell(f"{number} {clock(snap.now, snap.day, snap.day_plan.zone)}", Tone.STRONG),
        Cell("") if is_over(snap) else offset_cell(snap.board.offset, lang),
        wrap_cell(snap, lang),
        _UNKNOWN,
        people_cell(snap, lang),
    )


def wrap_cell(snap: Snapshot, lang: Lang) -> Cell:
    """When the day will end; once it did, how far from the hour planned."""
    planned, at = snap.day_plan.wrap, snap.board.projected_wrap
    tone = Tone.WARN if at > planned else Tone.GOOD
    shown = clock(at, snap.day, snap.day_plan.zone)
    if not is_over(snap):
        return Cell(say.STRIP_WRAP(lang, at=shown), tone)
    away = minutes_between(planned, at)
    signed = f"{'+' if away > 0 else ''}{duration(away)}" if away else say.ON_TIME(lang)
    return Cell(say.STRIP_ENDED(lang, at=shown, away=signed), tone)


def people_cell(snap: Snapshot, lang: Lang) -> Cell:
    """How many of those called are in; once the day is over, how many still are, and whether they were forgotten."""
    there = still_in(snap)
    if without_out(snap):
        return Cell(say.STRIP_NO_OUT(lang, count=len(there)), Tone.BAD)
    if is_over(snap):
        return Cell(say.STRIP_STILL_IN(lang, count=len(there)) if there else "", Tone.WARN)
    return Cell(say.STRIP_PEOPLE(lang, present=len(there), called=len(snap.day_plan.calls)), Tone.DIM)


def offset_cell(minutes: int | None, lang: Lang) -> Cell:
    """The offset in words; its tone says how bad it is."""
    late = minutes or 0
    tone = Tone.GOOD if late <= 0 else Tone.WARN if late <= _SLIGHT else Tone.BAD
    return Cell(offset_words(minutes, lang), tone)


def _alerts(count: int, lang: Lang) -> str:
    if not count:
        return ""
    return say.STRIP_ONE_ALERT(lang) if count == 1 else say.STRIP_ALERTS(lang, count=count)
