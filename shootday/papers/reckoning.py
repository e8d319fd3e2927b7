"""What a day, and all the days up to it, got done: scenes, pages, takes, useful minutes. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from shootday.day.board import Board
from shootday.day.facts import DayFacts
from shootday.day.progress import Progress, SegmentStatus
from shootday.papers.source import Source
from shootday.production.production import Production
from shootday.views.snapshot import Snapshot

WHOLE = 100
_CLOSED = frozenset({SegmentStatus.COMPLETED})


@dataclass(frozen=True, slots=True)
class SceneDone:
    """One scene of a day: what was to be done of it, and what was."""

    number: str
    status: SegmentStatus
    percent: int
    eighths: int
    """Still to shoot when the day began."""
    done: int
    """Of these, in the can by now: whole eighths only."""
    planned_minutes: int
    """Shooting minutes, set-up left out."""
    taken_minutes: int
    takes: int
    useful_minutes: int
    began: datetime | None
    ended: datetime | None
    note: str
    """What the last mark says."""

    @property
    def complete(self) -> bool:
        """Whether it is in the can."""
        return self.status in _CLOSED

    @property
    def owed(self) -> int:
        """Eighths that go back to the plan; none of a scene that was given up."""
        return 0 if self.status is SegmentStatus.DROPPED else self.eighths - self.done


@dataclass(frozen=True, slots=True)
class Sum:
    """Some days together."""

    scenes: int
    eighths: int
    takes: int
    useful_minutes: int

    def plus(self, other: "Sum") -> "Sum":
        """Both together."""
        return Sum(
            self.scenes + other.scenes,
            self.eighths + other.eighths,
            self.takes + other.takes,
            self.useful_minutes + other.useful_minutes,
        )


NOTHING = Sum(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class SoFar:
    """The shoot up to a day."""

    before: Sum
    today: Sum
    whole_scenes: int
    """Scenes of the picture, those given up left out."""
    whole_eighths: int
    unrecorded: tuple[date, ...]
    """Earlier shooting days without a journal: they count as planned."""

    @property
    def to_date(self) -> Sum:
        """Before and today."""
        return self.before.plus(self.today)


def scenes_done(snap: Snapshot) -> tuple[SceneDone, ...]:
    """Every scene of the day in the plan's order."""
    planned = snap.plan.day(snap.day)
    parts = planned.parts if planned else {}
    return tuple(_scene(snap.production, snap.facts, row, parts.get(row.plan.id, 0)) for row in _progress(snap.board))


def _progress(board: Board) -> Iterable[Progress]:
    return (row.progress for row in board.rows)


def _scene(production: Production, facts: DayFacts, row: Progress, before: int) -> SceneDone:
    whole = production.scene[row.plan.id].eighths
    marks = [
        mark.fact for mark in facts.marks.get(row.plan.id, ()) if row.last_at is not None and mark.at <= row.last_at
    ]
    earlier = whole * before // WHOLE
    return SceneDone(
        number=row.plan.id,
        status=row.status,
        percent=row.percent,
        eighths=whole - earlier,
        done=max(0, whole * row.percent // WHOLE - earlier),
        planned_minutes=row.plan.shoot_minutes,
        taken_minutes=row.shoot_taken,
        takes=sum(mark.takes or 0 for mark in marks),
        useful_minutes=sum(mark.useful_minutes or 0 for mark in marks),
        began=row.began_at,
        ended=row.end_at,
        note=next((mark.note for mark in reversed(marks) if mark.note), ""),
    )


def summed(scenes: Sequence[SceneDone]) -> Sum:
    """A day's scenes together."""
    return Sum(
        sum(s.complete for s in scenes),
        sum(s.done for s in scenes),
        sum(s.takes for s in scenes),
        sum(s.useful_minutes for s in scenes),
    )


def so_far(source: Source) -> SoFar:
    """Everything shot up to the day; a day that no journal holds counts as it was planned."""
    production, snap = source.production, source.snap
    recorded = {past.day: past for past in source.earlier}
    before, unrecorded = NOTHING, []
    dropped = {s.number for past in source.earlier for s in scenes_done(past) if s.status is SegmentStatus.DROPPED}
    for day in snap.plan.days:
        if day.date >= snap.day:
            continue
        if day.date in recorded:
            before = before.plus(summed(scenes_done(recorded[day.date])))
            continue
        shot = [(production.scene[n].eighths, day.parts.get(n, 0)) for n in day.segments]
        before = before.plus(Sum(len(shot), sum(e - e * part // WHOLE for e, part in shot), 0, 0))
        unrecorded += [day.date] if day.segments else []
    today = scenes_done(snap)
    dropped |= {s.number for s in today if s.status is SegmentStatus.DROPPED}
    kept = [scene for scene in production.scenes.scenes if scene.number not in dropped]
    return SoFar(before, summed(today), len(kept), sum(scene.eighths for scene in kept), tuple(unrecorded))
