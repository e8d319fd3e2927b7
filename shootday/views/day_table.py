"""The Day screen's rows: each segment planned, actual and forecast, the meal among them, the wrap at the end."""

from datetime import datetime

from shootday.day.board import BoardRow
from shootday.day.progress import IN_HAND, SegmentStatus
from shootday.entries import MilestoneName
from shootday.phrases import Lang
from shootday.phrases import board as say
from shootday.spans import Span
from shootday.views.clockface import clock
from shootday.views.labels import status_cell
from shootday.views.open_ends import is_over, still_in, without_out
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone


def day_table(snap: Snapshot, lang: Lang) -> Table:
    """Where we are, segment by segment."""
    columns = (
        Column("segment", say.COL_SEGMENT(lang), 5),
        Column("what", say.COL_WHAT(lang), 0),
        Column("planned", say.COL_PLANNED(lang), 13),
        Column("actual", say.COL_ACTUAL(lang), 13),
        Column("forecast", say.COL_FORECAST(lang), 13),
        Column("late", say.COL_LATE(lang), 7, right=True, wide_only=True),
        Column("status", say.COL_STATUS(lang), 14),
        Column("cast", say.COL_CAST(lang), 24, wide_only=True),
    )
    rows = [(r.progress.plan.start, _segment(snap, r, lang)) for r in snap.board.rows]
    planned = snap.day_plan.meal
    if planned is not None:
        rows.append((planned.start, _meal(snap, lang)))
    rows.sort(key=lambda pair: pair[0])
    return Table(columns, (*(row for _, row in rows), _wrap(snap, lang)))


def day_lines(snap: Snapshot, lang: Lang) -> tuple[Cell, ...]:
    """Once the day is over: how many are still in, and what to do about it."""
    people, forgotten = still_in(snap), without_out(snap)
    if not people or not (forgotten or is_over(snap)):
        return ()
    said = say.LEFT_WITHOUT_OUT if forgotten else say.LEFT_STILL_IN
    return (Cell(said(lang, count=len(people)), Tone.BAD if forgotten else Tone.WARN),)


def _segment(snap: Snapshot, row: BoardRow, lang: Lang) -> Row:
    def at(instant: datetime | None) -> str:
        return clock(instant, snap.day, snap.day_plan.zone)

    done, plan = row.progress, row.progress.plan
    hot = done.status in IN_HAND
    scene = snap.production.scene[plan.id]
    running = "" if done.end_at or not done.began_at else "…"
    actual = f"{at(done.began_at)}–{at(done.end_at) if done.end_at else running}" if done.began_at else ""
    waiting = hot or done.status is SegmentStatus.PLANNED
    ahead = f"{at(row.forecast.start)}–{at(row.forecast.end)}" if row.forecast and waiting else ""
    cast = " · ".join(snap.production.role[role].name for role in scene.roles)
    late = "" if row.lateness is None else f"{row.lateness:+d}"
    tone = Tone.NOW if hot else Tone.DIM if done.status is SegmentStatus.DROPPED else Tone.PLAIN
    place = snap.production.location[plan.location].name
    return Row(
        plan.id,
        (
            Cell(plan.id, Tone.NOW if hot else Tone.STRONG),
            Cell(f"{scene.setting} {place}", tone),
            Cell(f"{at(plan.start)}–{at(plan.end)}", Tone.DIM),
            Cell(actual, tone),
            Cell(ahead, Tone.BAD if _past_stop(row) else tone),
            Cell(late, Tone.WARN if (row.lateness or 0) > 0 else Tone.GOOD),
            status_cell(done, lang),
            Cell(cast, Tone.DIM),
        ),
    )


def _past_stop(row: BoardRow) -> bool:
    stop = row.progress.plan.not_after
    return stop is not None and row.forecast is not None and row.forecast.end > stop


def _meal(snap: Snapshot, lang: Lang) -> Row:
    planned, found, taken = snap.day_plan.meal, snap.board.meal, snap.board.meal_taken

    def span(value: Span | None) -> str:
        if value is None:
            return ""
        return f"{clock(value.start, snap.day, snap.day_plan.zone)}–{clock(value.end, snap.day, snap.day_plan.zone)}"

    cells = (
        Cell(""),
        Cell(say.MEAL_BREAK(lang), Tone.DIM),
        Cell(span(planned), Tone.DIM),
        Cell(span(found) if taken else "", Tone.PLAIN),
        Cell("" if taken else span(found), Tone.PLAIN),
        Cell(""),
        Cell(""),
        Cell(""),
    )
    return Row("meal", cells)


def _wrap(snap: Snapshot, lang: Lang) -> Row:
    zone = snap.day_plan.zone
    late = snap.board.projected_wrap > snap.day_plan.wrap
    over = {MilestoneName.WRAP, MilestoneName.STRIKE_END} <= snap.facts.milestones.keys()
    wrap = Cell(clock(snap.board.projected_wrap, snap.day, zone), Tone.WARN if late else Tone.GOOD)
    cells = (
        Cell(""),
        Cell(say.WRAP(lang), Tone.STRONG),
        Cell(clock(snap.day_plan.wrap, snap.day, zone), Tone.DIM),
        wrap if over else Cell(""),
        Cell("") if over else wrap,
        Cell(""),
        Cell(""),
        Cell(""),
    )
    return Row("wrap", cells)
