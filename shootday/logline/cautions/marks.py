"""Marks of a segment that do not follow from the ones around them."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from shootday.day.facts import Timed
from shootday.entries import MarkAction, MilestoneName, SegmentMark, SubjectKind, Unavailability
from shootday.logline.cautions.landmarks import landmark
from shootday.logline.cautions.mention import mention
from shootday.logline.context import Context
from shootday.phrases import Phrase, Said
from shootday.phrases import cautions as say
from shootday.views.sentence.labels import MARKS

_WORK = frozenset({MarkAction.SETUP, MarkAction.START, MarkAction.PAUSE, MarkAction.RESUME})
_OVER = frozenset({MarkAction.COMPLETE, MarkAction.PART})
_AWAY = frozenset({MarkAction.DROP, MarkAction.POSTPONE})
_SHOT = frozenset({MarkAction.PAUSE, *_OVER, *_AWAY})
_FOLLOWS: dict[MarkAction | None, frozenset[MarkAction]] = {
    None: frozenset({MarkAction.SETUP, MarkAction.START, *_AWAY}),
    MarkAction.SETUP: frozenset({MarkAction.START, MarkAction.PAUSE, *_AWAY}),
    MarkAction.START: _SHOT,
    MarkAction.PAUSE: frozenset({MarkAction.RESUME, MarkAction.START, *_OVER, *_AWAY}),
    MarkAction.RESUME: _SHOT,
    MarkAction.COMPLETE: frozenset(),
    MarkAction.PART: frozenset({MarkAction.SETUP, MarkAction.START, MarkAction.RESUME, *_AWAY}),
    MarkAction.DROP: frozenset(),
    MarkAction.POSTPONE: frozenset({MarkAction.SETUP, MarkAction.START, MarkAction.RESUME}),
}
"""What is expected after each mark, and before any. A late entry that fits between two others is an ordinary one."""


def marks(context: Context, at: datetime, fact: SegmentMark) -> Iterator[Said]:
    """What is to be said of a mark."""
    if context.day_plan.segment(fact.segment) is None:
        yield say.NOT_TODAY.said(segments=fact.segment)
    around = [m for m in context.facts.marks.get(fact.segment, ()) if _same_pass(m.fact, fact)]
    yield from _out_of_turn(context, at, fact, around)
    wrap = context.facts.milestones.get(MilestoneName.WRAP)
    if wrap is not None and wrap < at and fact.action not in _AWAY:
        yield landmark(context, MilestoneName.WRAP)
    yield from _location(context, at, fact)


def _same_pass(one: SegmentMark, other: SegmentMark) -> bool:
    return (one.track, one.pass_) == (other.track, other.pass_)


def _out_of_turn(
    context: Context, at: datetime, fact: SegmentMark, around: Sequence[Timed[SegmentMark]]
) -> Iterator[Said]:
    before = next((m for m in reversed(around) if m.at <= at), None)
    after = next((m for m in around if m.at > at), None)
    if after is not None and after.fact.action not in _FOLLOWS[fact.action]:
        alone = fact.action in _OVER | _AWAY and after.fact.action in _OVER | _AWAY
        yield _marked(context, after, say.MARKED_LATER if alone else say.MARKED)
    elif fact.action not in _FOLLOWS[before.fact.action if before else None]:
        yield _complaint(context, fact, before)


def _complaint(context: Context, fact: SegmentMark, before: Timed[SegmentMark] | None) -> Said:
    was = before.fact.action if before else None
    if was in {None, MarkAction.SETUP} and fact.action in _OVER:
        return say.NOT_STARTED.said(segment=fact.segment)
    if fact.action is MarkAction.RESUME and was in _WORK:
        return say.NOT_PAUSED.said(segment=fact.segment)
    return say.NOT_BEGUN.said(segment=fact.segment) if before is None else _marked(context, before, say.MARKED)


def _marked(context: Context, mark: Timed[SegmentMark], phrase: Phrase) -> Said:
    what = MARKS[mark.fact.action].said(percent=mark.fact.percent)
    return mention(context, phrase, mark.at, mark.entry, segment=mark.fact.segment, what=what)


def _location(context: Context, at: datetime, fact: SegmentMark) -> Iterator[Said]:
    """Work on a segment in a location that cannot be used."""
    scene = context.production.scene.get(fact.segment)
    if scene is None or fact.action not in _WORK:
        return
    away = next((u for u in context.facts.unavailable if _shut(u.fact, scene.location, at)), None)
    if away is not None:
        place = context.production.location.get(scene.location)
        name = place.name if place else scene.location
        yield mention(context, say.LOCATION_AWAY, away.fact.start, away.entry, location=name)


def _shut(fact: Unavailability, location: str, at: datetime) -> bool:
    is_it = fact.subject_kind is SubjectKind.LOCATION and fact.subject == location
    return is_it and fact.start <= at and (fact.end is None or at < fact.end)
