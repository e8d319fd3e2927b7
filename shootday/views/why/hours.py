"""The arithmetic of one person's hours: entries first, then each figure with its rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from shootday.phrases import why as words
from shootday.views.sentence.labels import PUNCHES
from shootday.views.snapshot import Snapshot

if TYPE_CHECKING:
    from shootday.labour.explain import ExplainStep


def steps_of(snap: Snapshot, person: str) -> tuple[ExplainStep, ...]:
    """The punches that count by now and the unit's meals, then the arithmetic; nothing for somebody unknown."""
    from shootday.labour.explain import explain  # noqa: PLC0415 - hours are explained when they are asked for

    member, sheet = snap.situation.crew.get(person), snap.sheets.get(person)
    arithmetic = explain(snap.situation, member, sheet) if member is not None and sheet is not None else ()
    return (*_logged(snap, person), *arithmetic)


def _logged(snap: Snapshot, person: str) -> Iterator[ExplainStep]:
    from shootday.labour.explain import ExplainStep, Unit  # noqa: PLC0415 - as above

    for mark in snap.facts.punches.get(person, ()):
        if mark.at <= snap.now:
            what = PUNCHES[mark.action].said()
            yield ExplainStep(what, None, Unit.CLOCK, at=mark.at, until=mark.until, entries=(mark.entry,))
    for start, end in snap.facts.meals:
        if start <= snap.now:
            yield ExplainStep(words.UNIT_MEAL.said(), None, Unit.CLOCK, at=start, until=end)
