"""The director's report: scenes with takes and useful minutes, set and continuity notes, what is owed."""

from collections.abc import Iterable

from shootday.day.facts import Timed
from shootday.entries import SegmentMark
from shootday.papers.paper import Block, Cell, Column, Grid, Lines, Paper, Row, Signatures, Unit
from shootday.papers.production_report.progress import not_shot, owed_words
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say
from shootday.views.sentence.labels import MARKS


def paper(source: Source) -> Paper:
    """What was shot of each scene, as its marks say it, then the notes."""
    return source.paper("direction", tuple(_blocks(source)))


def _blocks(source: Source) -> Iterable[Block]:
    lang = source.lang
    yield _scenes(source)
    yield from not_shot(source)
    yield Lines(say.OWED(lang), (owed_words(source),))
    yield notes(source)
    yield Signatures(((common.PREPARED_BY(lang), ""),))


def _scenes(source: Source) -> Grid:
    lang, ink = source.lang, source.ink
    columns = (
        Column(say.COL_SCENE(lang)),
        Column(say.COL_SET(lang), 6),
        Column(say.COL_STATE(lang), 3),
        Column(say.COL_EIGHTHS(lang), unit=Unit.EIGHTHS),
        Column(say.COL_TAKES(lang), unit=Unit.COUNT),
        Column(say.COL_USEFUL(lang), unit=Unit.COUNT),
        Column(say.COL_NOTE(lang), 4),
    )
    numbers = [segment.id for segment in source.snap.day_plan.segments]
    found = {n: [m for m in source.snap.facts.marks.get(n, ()) if m.at <= source.snap.now] for n in numbers}
    rows = tuple(_scene(source, number, marks) for number, marks in found.items())
    total = (
        Cell(common.TOTAL(lang), strong=True),
        *[Cell("")] * 2,
        ink.eighths(sum(int(row[3].value or 0) for row in rows), strong=True),
        ink.count(sum(int(row[4].value or 0) for row in rows), "done.takes", strong=True),
        ink.count(sum(int(row[5].value or 0) for row in rows), "done.useful", strong=True),
        Cell(""),
    )
    return Grid(say.SCENES(lang), columns, rows, total)


def _scene(source: Source, number: str, marks: list[Timed[SegmentMark]]) -> Row:
    ink, scene, lang = source.ink, source.production.scene[number], source.lang
    place = source.production.location[scene.location].name
    state = MARKS[marks[-1].fact.action].said(percent=marks[-1].fact.percent).text(lang) if marks else "–"
    return (
        Cell(number, strong=True),
        Cell(f"{scene.setting.value} {place} · {scene.synopsis}"),
        Cell(state),
        ink.eighths(scene.eighths),
        ink.count(sum(m.fact.takes or 0 for m in marks), f"scene.{number}.takes"),
        ink.count(sum(m.fact.useful_minutes or 0 for m in marks), f"scene.{number}.useful"),
        Cell(" · ".join(m.fact.note for m in marks if m.fact.note)),
    )


def notes(source: Source, authors: frozenset[str] | None = None) -> Grid:
    """The day's notes in the order of the clock; of some authors alone where they are named."""
    lang = source.lang
    columns = (
        Column(say.COL_AT(lang)),
        Column(say.COL_ABOUT(lang), 2),
        Column(say.COL_NOTE(lang), 7),
        Column(say.COL_AUTHOR(lang), 2),
    )
    rows = []
    for note in source.snap.facts.observations:
        if note.at > source.snap.now or not note.fact.text or (authors is not None and note.author not in authors):
            continue
        told = (source.ink.clock(note.at), source.about(note.fact.about), note.fact.text, source.name_of(note.author))
        rows.append(tuple(map(Cell, told)))
    return Grid(say.CONTINUITY(lang), columns, tuple(rows), note="" if rows else common.NONE(lang))
