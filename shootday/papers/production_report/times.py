"""The day's landmarks, planned and actual."""

from datetime import datetime

from shootday.day.progress import Progress
from shootday.entries import MilestoneName
from shootday.papers.paper import Cell, Column, Grid, Row
from shootday.papers.source import Source
from shootday.phrases import Phrase
from shootday.phrases import papers_reports as say
from shootday.spans import minutes_between
from shootday.views.clockface import offset_words
from shootday.views.snapshot import Snapshot


def reached(snap: Snapshot, name: MilestoneName) -> datetime | None:
    """When a landmark was passed, None while it was not."""
    at = snap.facts.milestones.get(name)
    return at if at is not None and at <= snap.now else None


def unit_meal(snap: Snapshot) -> tuple[datetime, datetime | None] | None:
    """The unit's last meal break that has begun."""
    begun = [(start, end) for start, end in snap.facts.meals if start <= snap.now]
    return begun[-1] if begun else None


def first_start(snap: Snapshot, after: datetime | None = None) -> datetime | None:
    """The first instant at which a scene was shot, the first after an instant where one is given."""
    rows: list[Progress] = [row.progress for row in snap.board.rows]
    starts = [row.start_at for row in rows if row.start_at and (after is None or row.start_at >= after)]
    return min(starts, default=None)


def last_out(snap: Snapshot) -> tuple[datetime, str] | None:
    """Who left last, and when, among those who left."""
    outs = [(p.out_at, p.person) for p in snap.presence.values() if p.out_at]
    return max(outs, default=None)


def times(source: Source) -> Grid:
    """Each landmark: planned, actual, the difference in words."""
    snap, lang, plan = source.snap, source.lang, source.snap.day_plan
    columns = (
        Column(say.COL_WHAT(lang), 4),
        Column(say.COL_PLANNED(lang), 3),
        Column(say.COL_ACTUAL(lang), 4),
        Column(say.COL_LATE(lang), 3),
    )
    meal = unit_meal(snap)
    back = meal[1] if meal else None
    first = reached(snap, MilestoneName.FIRST_SHOT) or first_start(snap)
    rows = [
        _row(source, say.CALL, plan.call, reached(snap, MilestoneName.CREW_CALL)),
        _row(source, say.PAT, plan.pat, reached(snap, MilestoneName.PAT)),
        _row(source, say.FIRST_SHOT, plan.pat, first),
        _meal(source),
        _row(source, say.AFTER_MEAL, None, first_start(snap, back) if back else None),
        _row(source, say.WRAP, None, reached(snap, MilestoneName.WRAP)),
        _row(source, say.STRIKE, plan.wrap, reached(snap, MilestoneName.STRIKE_END)),
    ]
    last = last_out(snap)
    told = f"{source.ink.clock(last[0])} ({source.name_of(last[1])})" if last else "–"
    rows.append((Cell(say.LAST_OUT(lang)), Cell("–"), Cell(told), Cell("")))
    return Grid(say.TIMES(lang), columns, tuple(rows))


def _row(source: Source, label: Phrase, planned: datetime | None, actual: datetime | None) -> Row:
    ink = source.ink
    late = offset_words(minutes_between(planned, actual), source.lang) if planned and actual else ""
    return (Cell(label(source.lang)), Cell(ink.clock(planned)), Cell(ink.clock(actual), strong=True), Cell(late))


def _meal(source: Source) -> Row:
    plan, meal, ink = source.snap.day_plan, unit_meal(source.snap), source.ink
    planned = ink.span(plan.meal.start, plan.meal.end) if plan.meal else "–"
    actual = meal_cell(source)
    late = offset_words(minutes_between(plan.meal.start, meal[0]), source.lang) if plan.meal and meal else ""
    return (Cell(say.MEAL(source.lang)), Cell(planned), actual, Cell(late))


def meal_cell(source: Source) -> Cell:
    """The unit's meal break, and how long it was once it is over."""
    meal = unit_meal(source.snap)
    if meal is None:
        return Cell("–")
    length = minutes_between(meal[0], meal[1]) if meal[1] is not None else None
    return Cell(source.ink.span(*meal), length, "meal.minutes", strong=True)
