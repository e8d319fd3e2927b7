"""The Incidents screen's rows: what went wrong, what it cost in minutes, and what no cause explains."""

from shootday.day.facts import Timed
from shootday.entries import Incident
from shootday.phrases import Lang, Phrase
from shootday.phrases import board as say
from shootday.views.clockface import clock
from shootday.views.labels import CAUSE
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone


def incidents_table(snap: Snapshot, lang: Lang) -> Table:
    """Each incident, then the minutes by cause that explain the offset."""
    columns = (
        Column("at", say.COL_AT(lang), 8),
        Column("cause", say.COL_CAUSE(lang), 14),
        Column("lost", say.COL_LOST(lang), 7, right=True),
        Column("touches", say.COL_TOUCHES(lang), 24),
        Column("text", say.COL_TEXT(lang), 0),
    )
    rows = [_incident(snap, i, lang) for i in snap.facts.incidents if i.at <= snap.now]
    return Table(columns, (*rows, *_totals(snap, lang)))


def incident_name(snap: Snapshot, key: str, lang: Lang) -> str:
    """What one of the rows is about: an incident's cause, or the minutes under them."""
    cause = next((i.fact.cause for i in snap.facts.incidents if i.entry == key), None)
    if cause is not None:
        return CAUSE[cause](lang)
    return say.TOTAL_DECLARED(lang) if key == "declared" else _rest(snap)(lang)


def _rest(snap: Snapshot) -> Phrase:
    return say.UNDECLARED if snap.board.undeclared >= 0 else say.WON_BACK


def _incident(snap: Snapshot, incident: Timed[Incident], lang: Lang) -> Row:
    fact = incident.fact
    names = [snap.production.person[p].name if p in snap.production.person else p for p in fact.people]
    places = [snap.production.location[p].name if p in snap.production.location else p for p in fact.locations]
    return Row(
        incident.entry,
        (
            Cell(clock(incident.at, snap.day, snap.day_plan.zone)),
            Cell(CAUSE[fact.cause](lang), Tone.STRONG),
            Cell(f"{fact.minutes_lost} min", Tone.WARN if fact.minutes_lost else Tone.DIM),
            Cell(", ".join((*fact.segments, *names, *places)), Tone.DIM),
            Cell(fact.text or fact.measures),
        ),
    )


def _totals(snap: Snapshot, lang: Lang) -> tuple[Row, ...]:
    declared = sum(snap.board.lost.values())
    rest = snap.board.undeclared

    def total(key: str, name: str, minutes: int) -> Row:
        return Row(key, (Cell(""), Cell(name, Tone.DIM), Cell(f"{minutes} min", Tone.STRONG), Cell(""), Cell("")))

    return (
        total("declared", say.TOTAL_DECLARED(lang), declared),
        total("undeclared", _rest(snap)(lang), abs(rest)),
    )
