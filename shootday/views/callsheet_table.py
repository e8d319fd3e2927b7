"""The next call sheet as it follows from a plan: the day in the order of its clock, and who is due when."""

from collections.abc import Iterable

from shootday.phrases import Lang
from shootday.phrases import tomorrow as say
from shootday.planning.callsheet import next_call_sheet
from shootday.planning.options import Option
from shootday.production.base import clock_text
from shootday.production.callsheet import CallSheet
from shootday.production.production import Production
from shootday.views.dates import short_date
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone

_Moment = tuple[int, str, str, Tone]
"""Minutes on the day's clock, what happens, who or where, tone."""


def callsheet_table(snap: Snapshot, option: Option, lang: Lang) -> Table:
    """The draft for the option's first day on which something is shot; no rows when there is none."""
    columns = (
        Column("at", say.COL_AT(lang), 8),
        Column("what", say.COL_WHAT(lang), 22),
        Column("detail", say.COL_DETAIL(lang), 0),
    )
    first = next((day for day in option.days if day.segments), None)
    if first is None:
        return Table(columns, ())
    plan = snap.plan.replaced_after(snap.day, option.days)
    sheet = next_call_sheet(snap.production, first, plan)
    title = say.SHEET_OF(lang, day=short_date(sheet.day, lang), version=sheet.version)
    moments = sorted(_moments(snap.production, sheet, lang), key=lambda moment: moment[0])
    rows = [
        Row(f"{n}", (Cell(clock_text(at), Tone.STRONG), Cell(what, tone), Cell(detail)))
        for n, (at, what, detail, tone) in enumerate(moments)
    ]
    head = Row("title", (Cell(""), Cell(""), Cell(title, Tone.STRONG)))
    foot = Row("tomorrow", (Cell(""), Cell(say.DAY_AFTER(lang), Tone.DIM), Cell(sheet.tomorrow, Tone.DIM)))
    return Table(columns, (head, *rows, foot))


def _moments(production: Production, sheet: CallSheet, lang: Lang) -> Iterable[_Moment]:
    yield sheet.call, say.GENERAL_CALL(lang), _place(production, sheet.base), Tone.STRONG
    yield sheet.pat, say.READY(lang), "", Tone.STRONG
    if sheet.meal:
        yield sheet.meal.start, say.MEAL(lang), say.UNTIL(lang, at=clock_text(sheet.meal.end)), Tone.PLAIN
    for call in sheet.calls:
        person = production.person[call.person]
        yield call.call, say.CALL(lang), person.name, Tone.DIM
    for extras in sheet.extras:
        yield extras.call, say.EXTRAS(lang), f"{extras.count} × {production.extras[extras.group].name}", Tone.DIM
    for segment in sheet.segments:
        scene = production.scene[segment.segment]
        until = say.UNTIL(lang, at=clock_text(segment.end))
        where = f"{until} · {scene.setting} {_place(production, scene.location)}"
        yield segment.start, say.SCENE(lang, number=segment.segment), where, Tone.PLAIN
    yield sheet.wrap, say.DEPARTURE(lang), "", Tone.STRONG


def _place(production: Production, location: str | None) -> str:
    place = production.location.get(location or "")
    return place.name if place else ""
