"""The time log (*rapport horaire*): what happened, one line an event, in the order of the clock."""

from collections.abc import Iterable
from datetime import datetime

from shootday.day.ledger import Ledger
from shootday.entries import (
    Entry,
    Incident,
    IncidentCause,
    Milestone,
    Observation,
    Punch,
    SegmentMark,
    Unavailability,
)
from shootday.papers.paper import Block, Cell, Column, Grid, Paper, Row, Signatures, Unit
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say
from shootday.views.labels import CAUSE
from shootday.views.sentence import Told, describe
from shootday.views.sentence.labels import MARKS, MILESTONES, PUNCHES

_TOLD = (Milestone, SegmentMark, Incident, Unavailability, Observation)
"""What the log tells; money has papers of its own, and so have cards."""


def paper(source: Source) -> Paper:
    """The chronology, the children's hours, and a place to sign."""
    return source.paper("timelog", tuple(_blocks(source)))


def _blocks(source: Source) -> Iterable[Block]:
    lang = source.lang
    columns = (
        Column(say.COL_AT(lang)),
        Column(say.COL_SHOT(lang)),
        Column(say.COL_EVENT(lang), 4),
        Column(say.COL_NOTE(lang), 6),
        Column(say.COL_TAKES(lang), unit=Unit.COUNT),
        Column(say.COL_USEFUL(lang), unit=Unit.COUNT),
    )
    counted = [e for e in Ledger.of(source.snap.entries).counted if e.happened_at <= source.snap.now]
    rows = [_row(source, entry) for entry in counted if isinstance(entry.fact, _TOLD)]
    yield Grid(
        say.TIMELOG(lang), columns, tuple(rows), _total(source, counted), "" if rows else say.NOTHING_LOGGED(lang)
    )
    children = [row for entry in counted if isinstance(entry.fact, Punch) for row in _children(source, entry)]
    heads = (Column(say.COL_AT(lang)), Column(say.COL_NAME(lang), 3), Column(say.COL_EVENT(lang), 5))
    if children:
        yield Grid(say.CHILDREN(lang), heads, tuple(children))
    yield Signatures(((common.PREPARED_BY(lang), ""), (common.APPROVED_BY(lang), "")))


def _total(source: Source, counted: list[Entry]) -> Row:
    marks = [entry.fact for entry in counted if isinstance(entry.fact, SegmentMark)]
    takes = source.ink.count(sum(mark.takes or 0 for mark in marks), "done.takes", strong=True)
    useful = source.ink.count(sum(mark.useful_minutes or 0 for mark in marks), "done.useful", strong=True)
    return (Cell(common.TOTAL(source.lang), strong=True), *[Cell("")] * 3, takes, useful)


def _row(source: Source, entry: Entry) -> Row:
    fact, lang, at = entry.fact, source.lang, Cell(source.ink.clock(entry.happened_at))
    blank = Cell("")
    match fact:
        case Milestone():
            end = f"→ {source.ink.clock(fact.until)}" if fact.until else ""
            return (at, blank, Cell(MILESTONES[fact.name](lang), strong=True), Cell(end), blank, blank)
        case SegmentMark():
            what = MARKS[fact.action].said(percent=fact.percent).text(lang)
            takes = source.ink.count(fact.takes) if fact.takes is not None else blank
            useful = source.ink.count(fact.useful_minutes) if fact.useful_minutes is not None else blank
            return (at, Cell(fact.segment, strong=True), Cell(what), Cell(fact.note), takes, useful)
        case Incident():
            what = say.CAUSE_MINUTES(lang, cause=CAUSE[fact.cause], minutes=f"{fact.minutes_lost} min")
            silent = fact.cause in {IncidentCause.HARASSMENT, IncidentCause.ILLNESS}
            text = "" if silent else " · ".join(part for part in (fact.text, fact.measures) if part)
            scenes = "" if fact.cause is IncidentCause.HARASSMENT else ", ".join(fact.segments)
            return (at, Cell(scenes, strong=True), Cell(what, strong=True), Cell(text), blank, blank)
        case Observation():
            return (at, blank, Cell(source.about(fact.about)), Cell(fact.text), blank, blank)
        case _:
            return (at, blank, blank, Cell(_sentence(source, entry.happened_at, entry)), blank, blank)


def _sentence(source: Source, at: datetime, entry: Entry) -> str:
    snap = source.snap
    told = Told(snap.production, snap.day, snap.entries, snap.now)
    return describe(told, at, entry.fact).text(source.lang)


def _children(source: Source, entry: Entry) -> Iterable[Row]:
    """A minor's every punch: arrivals, pauses, departures."""
    fact = entry.fact
    if not isinstance(fact, Punch):
        return
    for person in dict.fromkeys((*fact.people, *fact.times)):
        found = source.production.person.get(person)
        if found is not None and found.minor:
            at = source.ink.span(fact.times.get(person, entry.happened_at), fact.until)
            yield (Cell(at), Cell(found.name, strong=True), Cell(PUNCHES[fact.action](source.lang)))
