"""Scenes shot, scenes owed with the reason, and the running totals."""

from collections.abc import Iterable

from shootday.day.progress import SegmentStatus
from shootday.papers.ink import Ink
from shootday.papers.paper import Block, Cell, Column, Grid, Row, Unit
from shootday.papers.reckoning import SceneDone, scenes_done, so_far
from shootday.papers.source import Source
from shootday.phrases import Phrase
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say
from shootday.views.dates import short_date
from shootday.views.labels import CAUSE, STATUS


def scenes(source: Source) -> Grid:
    """Each scene of the day: pages and minutes planned and shot."""
    lang, ink = source.lang, source.ink
    columns = (
        Column(say.COL_SCENE(lang)),
        Column(say.COL_SET(lang), 4),
        Column(say.COL_STATE(lang), 2),
        Column(say.COL_SPAN(lang)),
        Column(say.COL_EIGHTHS(lang), unit=Unit.EIGHTHS),
        Column(say.COL_DONE(lang), unit=Unit.EIGHTHS),
        Column(say.COL_MINUTES(lang), unit=Unit.MINUTES),
        Column(say.COL_TAKEN(lang), unit=Unit.MINUTES),
        Column(say.COL_USEFUL(lang), unit=Unit.COUNT),
        Column(say.COL_TAKES(lang), unit=Unit.COUNT),
    )
    done = scenes_done(source.snap)
    total = (
        Cell(common.TOTAL(lang), strong=True),
        *[Cell("")] * 3,
        ink.eighths(sum(s.eighths for s in done), "planned.eighths", strong=True),
        ink.eighths(sum(s.done for s in done), "done.eighths", strong=True),
        ink.minutes(sum(s.planned_minutes for s in done), strong=True),
        ink.minutes(sum(s.taken_minutes for s in done), "done.minutes", strong=True),
        ink.count(sum(s.useful_minutes for s in done), "done.useful", strong=True),
        ink.count(sum(s.takes for s in done), "done.takes", strong=True),
    )
    return Grid(say.SCENES(lang), columns, tuple(_scene(source, s) for s in done), total)


def _scene(source: Source, scene: SceneDone) -> Row:
    ink, production = source.ink, source.production
    place = production.location[production.scene[scene.number].location].name
    fact = f"scene.{scene.number}"
    return (
        Cell(scene.number, strong=True),
        Cell(f"{production.scene[scene.number].setting.value} {place}"),
        Cell(STATUS[scene.status][0](source.lang, percent=scene.percent)),
        Cell(ink.span(scene.began, scene.ended) if scene.began else "–"),
        ink.eighths(scene.eighths, f"{fact}.eighths"),
        ink.eighths(scene.done, f"{fact}.done"),
        ink.minutes(scene.planned_minutes),
        ink.minutes(scene.taken_minutes, f"{fact}.minutes"),
        ink.count(scene.useful_minutes, f"{fact}.useful"),
        ink.count(scene.takes, f"{fact}.takes"),
    )


def not_shot(source: Source) -> Iterable[Block]:
    """What was scheduled and is not in the can, each with its reason; nothing where all is."""
    left = [scene for scene in scenes_done(source.snap) if not scene.complete]
    if not left:
        return
    lang = source.lang
    columns = (
        Column(say.COL_SCENE(lang)),
        Column(say.COL_STATE(lang), 2),
        Column(say.COL_EIGHTHS(lang), unit=Unit.EIGHTHS),
        Column(say.COL_REASON(lang), 7),
    )
    rows = tuple(
        (
            Cell(scene.number, strong=True),
            Cell(STATUS[scene.status][0](lang, percent=scene.percent)),
            source.ink.eighths(scene.owed),
            Cell(reason(source, scene)),
        )
        for scene in left
    )
    total = source.ink.eighths(sum(scene.owed for scene in left), "owed.eighths", strong=True)
    yield Grid(say.NOT_SHOT(lang), columns, rows, (Cell(common.TOTAL(lang), strong=True), Cell(""), total, Cell("")))


def reason(source: Source, scene: SceneDone) -> str:
    """What the scene's own mark says, and the incidents that name it; never invented."""
    causes = [CAUSE[i.fact.cause](source.lang) for i in source.snap.facts.incidents
              if scene.number in i.fact.segments and i.at <= source.snap.now]  # fmt: skip
    told = [*dict.fromkeys(causes), *([scene.note] if scene.note else [])]
    return " · ".join(told) or say.NO_REASON(source.lang)


def owed_words(source: Source) -> str:
    """The scenes of the day that are still owed, in a row."""
    open_scenes = [s for s in scenes_done(source.snap) if not s.complete and s.status is not SegmentStatus.DROPPED]
    told = [
        say.OWED_PART(source.lang, number=s.number, percent=s.percent) if s.percent else s.number for s in open_scenes
    ]
    return ", ".join(told) or common.NONE(source.lang)


def totals(source: Source) -> Grid:
    """Before, today, to date, the whole picture, what remains."""
    lang, ink, far = source.lang, source.ink, so_far(source)
    heads = (say.COL_BEFORE, say.COL_TODAY, say.COL_TO_DATE, say.COL_ALL, say.COL_LEFT)
    columns = (Column(say.COL_MEASURE(lang), 3), *(Column(head(lang), 2, Unit.COUNT) for head in heads))
    before, today, to_date = far.before, far.today, far.to_date
    number, days = source.snap.plan.number(source.snap.day) or 0, len(source.snap.plan.days)
    rows = (
        _measure(ink, say.ROW_DAYS, (number - 1, 1, number, days)),
        _measure(ink, say.ROW_SCENES, (before.scenes, today.scenes, to_date.scenes, far.whole_scenes)),
        _pages(ink, (before.eighths, today.eighths, to_date.eighths, far.whole_eighths)),
        _measure(ink, say.ROW_TAKES, (before.takes, today.takes, to_date.takes, None), "done.takes"),
        _measure(
            ink, say.ROW_USEFUL, (before.useful_minutes, today.useful_minutes, to_date.useful_minutes, None),
            "done.useful",
        ),
    )  # fmt: skip
    missing = ", ".join(short_date(day, lang) for day in far.unrecorded)
    return Grid(say.SO_FAR(lang), columns, rows, note=say.UNRECORDED(lang, days=missing) if missing else "")


def _measure(ink: Ink, label: Phrase, values: tuple[int, int, int, int | None], today: str = "") -> Row:
    before, now, to_date, whole = values
    left = None if whole is None else whole - to_date
    told = [
        ink.count(before),
        ink.count(now, today),
        ink.count(to_date, strong=True),
        ink.count(whole),
        ink.count(left),
    ]
    return (Cell(label(ink.lang)), *told)


def _pages(ink: Ink, values: tuple[int, int, int, int]) -> Row:
    before, now, to_date, whole = values
    told = [
        ink.eighths(before),
        ink.eighths(now, "done.eighths"),
        ink.eighths(to_date, strong=True),
        ink.eighths(whole),
        ink.eighths(whole - to_date),
    ]
    return (Cell(say.ROW_PAGES(ink.lang)), *told)
