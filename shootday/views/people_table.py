"""The People screen's rows: who is in, who is owed what."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from shootday.day.drafted import Drafted, drafted
from shootday.day.presence import Presence, PresenceState
from shootday.phrases import Lang
from shootday.phrases import board as say
from shootday.production.people import Person
from shootday.views.clockface import clock, duration, money
from shootday.views.labels import presence_cell
from shootday.views.limits_ahead import limit_lines
from shootday.views.open_ends import is_over, people_in, still_in, without_out
from shootday.views.record_gaps import gap_lines
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Kept, Row, Table, Tone

if TYPE_CHECKING:
    from shootday.labour.timesheet import Timesheet


class _Stands(NamedTuple):
    """What a person's row is made from."""

    presence: Presence
    sheet: Timesheet | None
    draft: Drafted
    forgotten: bool


def people_table(snap: Snapshot, lang: Lang, kept: Kept | None = None) -> Table:
    """Everyone called or punched, department by department in the documents' order; ``kept`` as for the journal."""
    columns = (
        Column("person", say.COL_PERSON(lang), 0),
        Column("function", say.COL_FUNCTION(lang), 22, wide_only=True),
        Column("due", say.COL_DUE(lang), 7),
        Column("in", say.COL_IN(lang), 8),
        Column("out", say.COL_OUT(lang), 8),
        Column("status", say.COL_STATUS(lang), 11),
        Column("worked", say.COL_WORKED(lang), 6, right=True),
        Column("overtime", say.COL_OVERTIME(lang), 6, right=True),
        Column("cost", say.COL_COST(lang), 9, right=True, wide_only=True),
        Column("alert", say.COL_ALERT(lang), 16),
    )
    order = {p.id: n for n, p in enumerate(snap.production.people.people)}
    people = sorted(snap.presence.values(), key=lambda p: order.get(p.person, len(order)))
    forgotten = frozenset(without_out(snap))
    known = kept or Kept()

    def row(presence: Presence) -> Row:
        sheet, draft = snap.sheets.get(presence.person), drafted(snap.day_plan, snap.facts, presence.person)
        made_from = _Stands(presence, sheet, draft, presence.person in forgotten)
        return known.row(presence.person, made_from, lambda: _person(snap, made_from, lang))

    return Table(columns, tuple(row(presence) for presence in people))


def people_lines(snap: Snapshot, lang: Lang) -> tuple[Cell, ...]:
    """Who is late, absent or, once the day is over, without a way out; then the limits that stand or are near."""
    forgotten = without_out(snap)
    asked = (
        (say.LATE_ONES, people_in(snap, PresenceState.LATE), Tone.BAD),
        (say.ABSENT_ONES, people_in(snap, PresenceState.ABSENT), Tone.WARN),
        (say.NO_OUT_ONES, forgotten, Tone.BAD),
        (say.STILL_IN_ONES, still_in(snap) if is_over(snap) and not forgotten else (), Tone.WARN),
    )
    known = snap.production.person

    def names(people: tuple[str, ...]) -> str:
        return ", ".join(known[p].name if p in known else p for p in people)

    told = tuple(Cell(phrase(lang, count=len(who), names=names(who)), tone) for phrase, who, tone in asked if who)
    return (*told, *gap_lines(snap, lang), *limit_lines(snap, lang))


def _person(snap: Snapshot, made_from: _Stands, lang: Lang) -> Row:
    presence, sheet, draft, forgotten = made_from
    person, zone = snap.production.person.get(presence.person), snap.day_plan.zone
    overtime = sum(p.minutes for p in sheet.paid if p.overtime) if sheet else 0
    breaches = ", ".join(dict.fromkeys(say.SHORT_RULES[b.code](lang) for b in sheet.breaches)) if sheet else ""
    told = [say.SHORT_REASONED(lang, rule=say.SHORT_RULES[b.code]) for b in sheet.reasoned] if sheet else []
    late = presence.state is PresenceState.LATE
    return Row(
        presence.person,
        (
            Cell(person.name if person else presence.person, Tone.STRONG),
            Cell(person.function if person else "", Tone.DIM),
            Cell(clock(presence.due, snap.day, zone), Tone.WARN if late else Tone.DIM),
            _time(snap, presence.in_at or presence.hmc_at, draft.in_at, lang),
            _time(snap, presence.out_at, draft.out_at, lang),
            Cell(say.NO_OUT(lang), Tone.BAD) if forgotten else presence_cell(presence.state, lang),
            Cell(duration(sheet.worked_minutes if sheet else None)),
            Cell(duration(overtime) if overtime else "", Tone.WARN),
            Cell(money(sheet.employer_cost if sheet else None, lang, snap.production.info.currency), Tone.DIM),
            Cell(", ".join([*([breaches] if breaches else []), *told]), Tone.BAD if breaches else Tone.WARN),
        ),
        also=_department(snap, person),
    )


def _time(snap: Snapshot, at: datetime | None, draft: datetime | None, lang: Lang) -> Cell:
    """A time that was punched, else the one that is drafted, told from it by its mark."""
    zone = snap.day_plan.zone
    if at is None and draft is not None:
        return Cell(say.DRAFTED(lang, at=clock(draft, snap.day, zone)), Tone.DIM)
    return Cell(clock(at, snap.day, zone))


def _department(snap: Snapshot, person: Person | None) -> str:
    found = snap.production.department.get(person.department or "") if person else None
    return " ".join((found.fr, found.en, *found.aliases)) if found else ""
