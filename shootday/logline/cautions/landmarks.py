"""Landmarks that are there already, or out of their order; meal breaks over one another."""

from collections.abc import Iterator
from datetime import datetime

from shootday.day.effective import effective
from shootday.entries import Correction, MarkAction, Milestone, MilestoneName
from shootday.logline.cautions.mention import mention
from shootday.logline.context import Context
from shootday.phrases import Said
from shootday.phrases import cautions as say
from shootday.views.sentence import wording
from shootday.views.sentence.labels import MARKS, MILESTONES

ORDER = (
    MilestoneName.CREW_CALL,
    MilestoneName.PAT,
    MilestoneName.FIRST_SHOT,
    MilestoneName.WRAP,
    MilestoneName.STRIKE_END,
)
"""The landmarks that a day passes once, in this order."""
_IN_HAND = frozenset({MarkAction.SETUP, MarkAction.START, MarkAction.PAUSE, MarkAction.RESUME})


def landmarks(context: Context, at: datetime, fact: Milestone) -> Iterator[Said]:
    """What is to be said of a landmark: the same one first, else the first that is out of order."""
    if fact.name is MilestoneName.MEAL_START:
        yield from _meal(context, at, fact.until)
    elif fact.name is MilestoneName.MEAL_END:
        if not any(start <= at and end is None for start, end in context.facts.meals):
            yield say.NO_MEAL.said()
    else:
        known = [name for name in (fact.name, *ORDER) if _contradicts(context, at, fact.name, name)]
        yield from (landmark(context, name) for name in known[:1])
    if fact.name is MilestoneName.WRAP:
        yield from _unfinished(context, at)
    elif fact.name is MilestoneName.PAT:
        yield from _shooting(context, at)


def landmark(context: Context, name: MilestoneName) -> Said:
    """That a landmark was logged."""
    at = context.facts.milestones[name]
    return mention(context, say.LANDMARK, at, _entry(context, name, at), what=MILESTONES[name])


def _contradicts(context: Context, at: datetime, new: MilestoneName, known: MilestoneName) -> bool:
    logged, places = context.facts.milestones.get(known), (ORDER.index(new), ORDER.index(known))
    if logged is None or places[0] == places[1]:
        return logged is not None
    return logged > at if places[1] < places[0] else logged < at


def _entry(context: Context, name: MilestoneName, at: datetime) -> str:
    """The entry behind a landmark at an instant."""
    told = effective(e for e in context.entries if isinstance(e.fact, Milestone | Correction))
    same = (e for e in told if isinstance(e.fact, Milestone) and e.fact.name is name and e.happened_at == at)
    return next((e.id for e in same), "")


def _meal(context: Context, at: datetime, until: datetime | None) -> Iterator[Said]:
    """A break that begins before or within another one."""
    for start, end in context.facts.meals:
        entry = _entry(context, MilestoneName.MEAL_START, start)
        if end is None and (until is None or until > start):
            yield mention(context, say.MEAL_RUNNING, start, entry)
        elif end is not None and at < end:
            when = wording.at_or_span(context, start, end)
            yield mention(context, say.MEAL_THERE, start, entry, when=when)


def _unfinished(context: Context, at: datetime) -> Iterator[Said]:
    """The last segment worked on later than the wrap, else those still in hand."""
    every = [marks for marks in context.facts.marks.values() if marks]
    last = max((marks[-1] for marks in every), key=lambda m: m.at, default=None)
    still = [marks[-1].fact.segment for marks in every if marks[-1].fact.action in _IN_HAND]
    if last is not None and last.at > at:
        what = MARKS[last.fact.action].said(percent=last.fact.percent)
        yield mention(context, say.SHOT_LATER, last.at, last.entry, segment=last.fact.segment, what=what)
    elif still:
        yield say.STILL_ON.said(segments=", ".join(still))


def _shooting(context: Context, at: datetime) -> Iterator[Said]:
    """A segment that was shooting before the unit was ready to."""
    every = [m for marks in context.facts.marks.values() for m in marks]
    started = [m for m in every if m.fact.action is MarkAction.START and m.at < at]
    if started:
        first = min(started, key=lambda m: m.at)
        yield mention(context, say.SHOOTING_SINCE, first.at, first.entry, segment=first.fact.segment)
