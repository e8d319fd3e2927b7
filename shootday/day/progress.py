"""One segment's progress: its marks turned into a status, its instants, the shooting minutes it took."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shootday.day.facts import DayFacts, Timed
from shootday.entries import MarkAction, SegmentMark
from shootday.production.dayplan import PlannedSegment
from shootday.spans import Span, subtract, total_minutes


class SegmentStatus(StrEnum):
    """Where a segment stands (closed list)."""

    PLANNED = "planned"
    SETUP = "setup"
    SHOOTING = "shooting"
    PAUSED = "paused"
    COMPLETED = "completed"
    PART = "part"
    DROPPED = "dropped"
    POSTPONED = "postponed"


IN_HAND = frozenset({SegmentStatus.SETUP, SegmentStatus.SHOOTING, SegmentStatus.PAUSED})
_AFTER = {
    MarkAction.SETUP: SegmentStatus.SETUP,
    MarkAction.START: SegmentStatus.SHOOTING,
    MarkAction.PAUSE: SegmentStatus.PAUSED,
    MarkAction.RESUME: SegmentStatus.SHOOTING,
    MarkAction.COMPLETE: SegmentStatus.COMPLETED,
    MarkAction.PART: SegmentStatus.PART,
    MarkAction.DROP: SegmentStatus.DROPPED,
    MarkAction.POSTPONE: SegmentStatus.POSTPONED,
}
_ENDS = frozenset({MarkAction.COMPLETE, MarkAction.PART, MarkAction.DROP, MarkAction.POSTPONE})


@dataclass(frozen=True, slots=True)
class Progress:
    """A planned segment and what became of it so far."""

    plan: PlannedSegment
    status: SegmentStatus
    setup_at: datetime | None
    """First SETUP mark."""
    start_at: datetime | None
    """First START mark: shooting began."""
    end_at: datetime | None
    """The mark that ended it, where it had begun."""
    last_at: datetime | None
    """Its latest mark of any kind."""
    percent: int
    """Per cent in the can: 100 once completed, what PART said, else 0."""
    setup_taken: int
    """Minutes of set-up so far, meal left out; 0 without a SETUP mark."""
    shoot_taken: int
    """Minutes of shooting so far, pauses and the unit's meal left out; a running one counts up to the instant asked."""

    @property
    def began_at(self) -> datetime | None:
        """When work on it began, set-up or shooting, as logged."""
        marks = [at for at in (self.setup_at, self.start_at) if at is not None]
        return min(marks) if marks else None


def progress(planned: PlannedSegment, facts: DayFacts, now: datetime) -> Progress:
    """What became of a planned segment by an instant; marks later than the instant are not looked at."""
    marks = [m for m in facts.marks.get(planned.id, ()) if m.at <= now]
    status = _AFTER[marks[-1].fact.action] if marks else SegmentStatus.PLANNED
    setup_at = _first(marks, MarkAction.SETUP)
    start_at = _first(marks, MarkAction.START, MarkAction.RESUME)
    began = setup_at is not None or start_at is not None
    parts = [m.fact.percent or 0 for m in marks if m.fact.action is MarkAction.PART]
    meals = [Span(start, max(start, min(end or now, now))) for start, end in facts.meals if start < now]
    return Progress(
        plan=planned,
        status=status,
        setup_at=setup_at,
        start_at=start_at,
        end_at=marks[-1].at if marks and began and marks[-1].fact.action in _ENDS else None,
        last_at=marks[-1].at if marks else None,
        percent=100 if status is SegmentStatus.COMPLETED else (parts[-1] if parts else 0),
        setup_taken=total_minutes(subtract(_runs(marks, now, MarkAction.SETUP), meals)),
        shoot_taken=total_minutes(subtract(_runs(marks, now, MarkAction.START, MarkAction.RESUME), meals)),
    )


def _first(marks: Sequence[Timed[SegmentMark]], *actions: MarkAction) -> datetime | None:
    return next((m.at for m in marks if m.fact.action in actions), None)


def _runs(marks: Sequence[Timed[SegmentMark]], now: datetime, *actions: MarkAction) -> list[Span]:
    """The stretches that such marks open, each up to the next mark of any kind, the last one up to now."""
    ends = [*(m.at for m in marks[1:]), now][: len(marks)]
    return [Span(m.at, end) for m, end in zip(marks, ends, strict=True) if m.fact.action in actions and m.at < end]
