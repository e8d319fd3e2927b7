"""Why a scene is late, and why it is expected when it is."""

from decimal import Decimal

from shootday.day.board import BoardRow
from shootday.day.forecast import remaining_minutes
from shootday.day.progress import IN_HAND, SegmentStatus
from shootday.entries import MilestoneName
from shootday.phrases import Lang
from shootday.phrases import board as words
from shootday.phrases import why as say
from shootday.spans import later
from shootday.views.labels import CAUSE
from shootday.views.sentence.labels import MARKS
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table, Tone
from shootday.views.why.incident import minutes
from shootday.views.why.told import Reasons, plain


def why_segment(snap: Snapshot, key: str, lang: Lang) -> Table:
    """The reasons of one row of the board: a scene's, the meal's or the wrap's."""
    reasons = Reasons(snap, lang)
    row = snap.board.row(key)
    if row is not None:
        _planned(reasons, row)
        _done(reasons, row)
        _ahead(reasons, row)
    elif key == "meal":
        _meal(reasons)
    else:
        _wrap(reasons)
    return reasons.table()


def _planned(reasons: Reasons, row: BoardRow) -> None:
    plan, paper = row.progress.plan, reasons.paper()
    reasons.instant(say.PLANNED_SETUP, plan.start, paper)
    reasons.instant(say.PLANNED_START, plan.shoot_start, paper)
    reasons.instant(say.PLANNED_END, plan.end, paper)
    reasons.instant(say.NOT_BEFORE, plan.not_before, paper)
    reasons.instant(say.NOT_AFTER, plan.not_after, paper)


def _done(reasons: Reasons, row: BoardRow) -> None:
    snap, lang = reasons.snap, reasons.lang
    for mark in snap.facts.marks.get(row.id, ()):
        if mark.at <= snap.now:
            what = MARKS[mark.fact.action](lang, percent=mark.fact.percent)
            reasons.logged(what, reasons.clock(mark.at), mark.entry)
    for incident in snap.facts.incidents:
        if row.id in incident.fact.segments and incident.at <= snap.now:
            what = say.INCIDENT(lang, cause=CAUSE[incident.fact.cause])
            reasons.logged(what, say.MINUTES(lang, minutes=incident.fact.minutes_lost), incident.entry)
    if row.lateness is not None:
        tone = Tone.WARN if row.lateness > 0 else Tone.GOOD
        reasons.step(say.STARTED_LATE(lang), say.SIGNED(lang, minutes=row.lateness), say.COMPUTED(lang), tone)


def _ahead(reasons: Reasons, row: BoardRow) -> None:
    snap, lang, done = reasons.snap, reasons.lang, row.progress
    if done.start_at is not None:
        taken = say.SHOT_OF(lang, taken=done.shoot_taken, planned=done.plan.shoot_minutes)
        reasons.step(say.SHOT(lang), taken, say.COMPUTED(lang))
    if done.status in IN_HAND:
        over = max(0, done.shoot_taken - done.plan.shoot_minutes)
        reasons.step(say.OVERRUN(lang), say.MINUTES(lang, minutes=over), say.COMPUTED(lang))
    if snap.board.in_hand == row.id:
        offset = say.SIGNED(lang, minutes=snap.board.offset)
        reasons.step(say.OFFSET(lang), offset, say.OFFSET_HOW(lang), Tone.STRONG)
    if done.status not in {*IN_HAND, SegmentStatus.PLANNED} or row.forecast is None:
        return
    if snap.board.pace != 1:
        reasons.step(say.PACE(lang), plain(Decimal(round(snap.board.pace * 100)) / 100, lang), say.PACE_HOW(lang))
    rest = say.MINUTES(lang, minutes=remaining_minutes(done, snap.board.pace))
    reasons.step(say.REMAINING(lang), rest, say.REMAINING_HOW(lang))
    span = f"{reasons.clock(row.forecast.start)}–{reasons.clock(row.forecast.end)}"
    reasons.step(say.FORECAST(lang), span, say.FORECAST_HOW(lang), Tone.STRONG)


def _meal(reasons: Reasons) -> None:
    snap = reasons.snap
    if snap.day_plan.meal is not None:
        planned = f"{reasons.clock(snap.day_plan.meal.start)}–{reasons.clock(snap.day_plan.meal.end)}"
        reasons.step(say.MEAL_PLANNED(reasons.lang), planned, reasons.paper())
    if snap.board.meal is not None:
        span = f"{reasons.clock(snap.board.meal.start)}–{reasons.clock(snap.board.meal.end)}"
        logged = reasons.milestone(MilestoneName.MEAL_START)
        if logged is not None:
            reasons.logged(words.MEAL_BREAK(reasons.lang), span, logged.id, Tone.STRONG)
        else:
            reasons.step(words.MEAL_BREAK(reasons.lang), span, say.COMPUTED(reasons.lang), Tone.STRONG)


def _wrap(reasons: Reasons) -> None:
    snap, lang, board = reasons.snap, reasons.lang, reasons.snap.board
    reasons.instant(say.PLANNED_END, snap.day_plan.wrap, reasons.paper())
    done = reasons.milestone(MilestoneName.STRIKE_END)
    if done is not None:
        reasons.logged(say.WRAP(lang), reasons.clock(board.projected_wrap), done.id, Tone.STRONG)
    else:
        wrapped, last = (
            reasons.milestone(MilestoneName.WRAP),
            later(board.projected_wrap, -snap.day_plan.strike_minutes),
        )
        ended = next((row.id for row in board.rows if row.forecast and row.forecast.end == last), say.COMPUTED(lang))
        if wrapped is not None:
            reasons.logged(say.LAST_END(lang), reasons.clock(last), wrapped.id)
        else:
            reasons.instant(say.LAST_END, last, ended)
        reasons.step(say.STRIKE(lang), say.MINUTES(lang, minutes=snap.day_plan.strike_minutes), reasons.paper())
        reasons.instant(say.WRAP, board.projected_wrap, say.SUM(lang), Tone.STRONG)
    minutes(reasons)
