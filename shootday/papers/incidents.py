"""The incident record: facts alone. Nothing of what was passed to the referent, no diagnosis, no cause made up."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from shootday.day.facts import Timed
from shootday.entries import Incident, IncidentCause, SubjectKind, Unavailability
from shootday.papers.paper import Block, Cell, Column, Grid, Lines, Paper, Row, Signatures, Unit
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say
from shootday.views.dates import short_date
from shootday.views.labels import CAUSE

_SILENT = frozenset({IncidentCause.HARASSMENT, IncidentCause.ILLNESS})
"""Of these no word is ever written, whatever an older journal may hold."""


def paper(source: Source) -> Paper:
    """Every incident of the day, who or what cannot be used, and room for the follow-up."""
    return source.paper("incidents", tuple(_blocks(source)), landscape=True)


def _blocks(source: Source) -> Iterable[Block]:
    lang = source.lang
    yield incident_grid(source)
    yield _away(source)
    yield Lines("", (say.FACTS_ONLY(lang),))
    yield Signatures(((say.FOLLOW_UP(lang), ""), (common.PREPARED_BY(lang), ""), (common.APPROVED_BY(lang), "")))


def incident_grid(source: Source) -> Grid:
    """When, what kind, minutes lost, whom and what it touches, the facts, what was done about it."""
    lang, ink, board = source.lang, source.ink, source.snap.board
    columns = (
        Column(say.COL_AT(lang)),
        Column(say.COL_CAUSE(lang), 2),
        Column(say.COL_LOST(lang), unit=Unit.COUNT),
        Column(say.COL_TOUCHES(lang), 3),
        Column(say.COL_FACTS(lang), 5),
        Column(say.COL_MEASURES(lang), 4),
    )
    found = [incident for incident in source.snap.facts.incidents if incident.at <= source.snap.now]
    if not found:
        return Grid(say.INCIDENTS(lang), columns, (), note=say.NO_INCIDENT(lang))
    lost = ink.count(sum(i.fact.minutes_lost for i in found), "incidents.minutes", strong=True)
    total = (Cell(common.TOTAL(lang), strong=True), Cell(""), lost, *[Cell("")] * 3)
    declared = sum(board.lost.values())
    note = say.UNDECLARED(lang, offset=board.offset, declared=declared, rest=board.undeclared)
    return Grid(say.INCIDENTS(lang), columns, tuple(_incident(source, i) for i in found), total, note)


def _incident(source: Source, incident: Timed[Incident]) -> Row:
    fact, production, ink = incident.fact, source.production, source.ink
    places = [production.location[p].name if p in production.location else p for p in fact.locations]
    silent = fact.cause in _SILENT
    told = "" if silent else fact.text
    if fact.cause is IncidentCause.HARASSMENT:
        told = say.REFERRED(source.lang, at=ink.clock(incident.at))
    touched = [*fact.segments, *map(source.name_of, fact.people), *places]
    if fact.cause is IncidentCause.HARASSMENT:
        touched = []
    return (
        Cell(ink.clock(incident.at)),
        Cell(CAUSE[fact.cause](source.lang), strong=True),
        ink.count(fact.minutes_lost, f"incident.{incident.entry}.minutes"),
        Cell(", ".join(touched)),
        Cell(told),
        Cell("" if silent else fact.measures),
    )


def _away(source: Source) -> Grid:
    lang = source.lang
    columns = (Column(say.COL_WHO(lang), 4), Column(say.COL_FROM(lang), 3), Column(say.COL_TO(lang), 3))
    found = [away.fact for away in source.snap.facts.unavailable if away.at <= source.snap.now]
    rows = tuple(_unavailable(source, fact) for fact in found)
    return Grid(say.AWAY(lang), columns, rows, note="" if rows else common.NONE(lang))


def _unavailable(source: Source, fact: Unavailability) -> Row:
    production = source.production
    what = source.name_of(fact.subject)
    if fact.subject_kind is SubjectKind.LOCATION and fact.subject in production.location:
        what = production.location[fact.subject].name
    return (Cell(what, strong=True), Cell(_moment(source, fact.start)), Cell(_end(source, fact)))


def _moment(source: Source, at: datetime) -> str:
    local = at.astimezone(source.production.zone)
    return f"{short_date(local.date(), source.lang)}, {local:%H:%M}"


def _end(source: Source, fact: Unavailability) -> str:
    """The end; of whole days, the last of them."""
    if fact.end is None:
        return say.UNTIL_NOTICE(source.lang)
    local = fact.end.astimezone(source.production.zone)
    if (local.hour, local.minute) != (0, 0):
        return _moment(source, fact.end)
    return say.END_OF(source.lang, day=short_date(local.date() - timedelta(days=1), source.lang))
