"""The state of the day at an instant: offset, forecast of every segment, meal and wrap, minutes lost by cause."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from shootday.day.facts import DayFacts
from shootday.day.forecast import Forecast, Travel, forecast, pace_of
from shootday.day.progress import IN_HAND, Progress, SegmentStatus, progress
from shootday.entries import IncidentCause, MilestoneName
from shootday.production.dayplan import DayPlan
from shootday.spans import Span, later, minutes_between


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One segment of the day: planned, actual, forecast."""

    progress: Progress
    forecast: Span | None
    """When it will run (or ran); None for one that was dropped, postponed or left before it began."""
    lateness: int | None
    """Minutes late at its start, as far as that was logged."""

    @property
    def id(self) -> str:
        """The segment's number."""
        return self.progress.plan.id


@dataclass(frozen=True)
class Board:
    """Where we are. Offsets are minutes, late is positive."""

    plan: DayPlan
    now: datetime
    rows: tuple[BoardRow, ...]
    in_hand: str | None
    """The segment being set up or shot, else the next one; None when nothing remains."""
    offset: int
    offset_since_pat: int | None
    """The same with the first shot's lateness forgiven; None before the first shot."""
    pace: Fraction
    meal: Span | None
    """The unit's meal break: the one taken, the one in course, or the one foreseen."""
    meal_taken: bool
    projected_wrap: datetime
    lost: Mapping[IncidentCause, int]
    """Minutes lost by declared cause."""

    @property
    def undeclared(self) -> int:
        """The rest of the offset that no incident explains (negative: time won back)."""
        return self.offset - sum(self.lost.values())

    def row(self, segment: str) -> BoardRow | None:
        """The row of a segment, None when it is not planned that day."""
        return next((r for r in self.rows if r.id == segment), None)


def board(plan: DayPlan, facts: DayFacts, now: datetime, travel: Travel, *, pace_on: bool = True) -> Board:
    """The board at an instant; marks and milestones later than the instant are not looked at."""
    done = tuple(progress(s, facts, now) for s in plan.segments)
    pace = pace_of(done) if pace_on else Fraction(1)
    ahead = forecast(plan, facts, done, pace, travel, now)
    rows = tuple(BoardRow(p, _span(p, ahead), _lateness(p)) for p in done)
    wrap = _projected_wrap(plan, facts, done, ahead, now)
    hand = _in_hand(done)
    offset = _offset(plan, ahead, hand, wrap, now)
    first = min((p for p in done if p.start_at), key=lambda p: p.start_at or now, default=None)
    forgiven = _start_lateness(first) if first is not None else None
    meals = [(s, e) for s, e in facts.meals if s <= now]
    taken = bool(meals) and meals[-1][1] is not None and meals[-1][1] <= now
    return Board(
        plan=plan,
        now=now,
        rows=rows,
        in_hand=hand.plan.id if hand else None,
        offset=offset,
        offset_since_pat=None if forgiven is None else offset - forgiven,
        pace=pace,
        meal=Span(meals[-1][0], meals[-1][1] or now) if taken else ahead.meal,
        meal_taken=taken,
        projected_wrap=wrap,
        lost=_lost(facts, now),
    )


def _span(row: Progress, ahead: Forecast) -> Span | None:
    if row.plan.id in ahead.segments:
        return ahead.segments[row.plan.id]
    return Span(row.began_at, row.end_at) if row.began_at and row.end_at else None


def _start_lateness(row: Progress) -> int | None:
    return minutes_between(row.plan.shoot_start, row.start_at) if row.start_at else None


def _lateness(row: Progress) -> int | None:
    """Shooting start against planned shooting start; while in set-up, set-up start against planned start."""
    if row.start_at is None and row.setup_at is not None:
        return minutes_between(row.plan.start, row.setup_at)
    return _start_lateness(row)


def _in_hand(rows: Sequence[Progress]) -> Progress | None:
    hot = [r for r in rows if r.status in IN_HAND]
    if hot:
        return max(hot, key=lambda r: r.last_at or r.plan.start)
    waiting = [r for r in rows if r.status is SegmentStatus.PLANNED]
    return min(waiting, key=lambda r: r.plan.start) if waiting else None


def _offset(plan: DayPlan, ahead: Forecast, hand: Progress | None, wrap: datetime, now: datetime) -> int:
    """Start lateness of the segment in hand plus its overrun; between two, how late the next one will start."""
    if hand is None:
        return minutes_between(plan.wrap, wrap)
    if hand.status is SegmentStatus.PLANNED:
        return minutes_between(hand.plan.start, ahead.segments[hand.plan.id].start)
    late = _lateness(hand) or 0
    if hand.status is SegmentStatus.SETUP:
        return late + max(0, hand.setup_taken - hand.plan.setup_minutes)
    paused = minutes_between(hand.last_at, now) if hand.status is SegmentStatus.PAUSED and hand.last_at else 0
    return late + max(0, hand.shoot_taken - hand.plan.shoot_minutes) + paused


def _projected_wrap(
    plan: DayPlan, facts: DayFacts, rows: Sequence[Progress], ahead: Forecast, now: datetime
) -> datetime:
    """End of the last remaining segment + strike; what was logged (wrap, end of strike) counts before any forecast."""
    logged = {name: at for name, at in facts.milestones.items() if at <= now}
    if MilestoneName.STRIKE_END in logged:
        return logged[MilestoneName.STRIKE_END]
    if MilestoneName.WRAP in logged:
        return later(logged[MilestoneName.WRAP], plan.strike_minutes)
    ends = [r.end_at for r in rows if r.end_at]
    last = ahead.last_end or (max(ends) if ends else None)
    return later(last, plan.strike_minutes) if last else plan.wrap


def _lost(facts: DayFacts, now: datetime) -> dict[IncidentCause, int]:
    lost: dict[IncidentCause, int] = {}
    for incident in facts.incidents:
        if incident.at <= now:
            lost[incident.fact.cause] = lost.get(incident.fact.cause, 0) + incident.fact.minutes_lost
    return lost


def owed(board_: Board) -> tuple[tuple[str, int], ...]:
    """Segments of the day that are not in the can: number and per cent done; dropped ones are given up."""
    finished = {SegmentStatus.COMPLETED, SegmentStatus.DROPPED}
    return tuple((r.id, r.progress.percent) for r in board_.rows if r.progress.status not in finished)
