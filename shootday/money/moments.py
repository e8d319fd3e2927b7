"""The last useful moments to decide: until when something may still be announced, moved or let go, and what then."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from shootday.day.board import Board
from shootday.day.progress import SegmentStatus
from shootday.labour.deadlines import deadlines
from shootday.labour.outlook import turnarounds
from shootday.labour.running import cost_between
from shootday.labour.situation import Member, Situation
from shootday.production.dayplan import day_plan
from shootday.production.people import PersonKind
from shootday.production.plan import ShootingPlan
from shootday.spans import later

_HOUR, _SEARCHED = 60, 16 * 60
_GONE = frozenset({SegmentStatus.COMPLETED, SegmentStatus.DROPPED, SegmentStatus.POSTPONED, SegmentStatus.PART})


class MomentKind(StrEnum):
    """What there is to decide."""

    OVERTIME = "overtime"
    """Announce that the day goes on: before the wrap that the call sheet says."""
    BREAK = "break"
    """Start the meal: before somebody reaches their limit without one."""
    RELEASE = "release"
    """Let a performer go whose last segment is over: before staying costs more."""
    CALL = "call"
    """Move a call of the next day: once somebody leaves later than this, theirs is too early."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing to decide, by when, whom it is about, and what an hour, or the whole overrun, costs from then on."""

    kind: MomentKind
    at: datetime
    people: tuple[str, ...] = ()
    cost: Decimal | None = None
    source: str = ""


def moments(situation: Situation, board: Board, plan: ShootingPlan) -> tuple[Moment, ...]:
    """What is still to decide, soonest first; what has passed stays for as long as it matters."""
    inside = [m for m in situation.crew.values() if m is not None and m.standing.open]
    if not inside:
        return ()
    kinds = (_overtime(situation, board, inside), _break(situation, board), _calls(situation, plan, inside))
    found = [*(moment for kind in kinds for moment in kind), *_releases(situation, board, inside)]
    return tuple(sorted(found, key=lambda moment: moment.at))


def _overtime(situation: Situation, board: Board, inside: list[Member]) -> Iterable[Moment]:
    planned, ahead = board.plan.wrap, board.projected_wrap
    if ahead > planned and ahead > situation.now:
        cost = cost_between(situation, inside, max(planned, situation.now), ahead)
        yield Moment(MomentKind.OVERTIME, planned, cost=cost)


def _break(situation: Situation, board: Board) -> Iterable[Moment]:
    """The first to reach a limit that a meal or a pause would end; nothing once the unit has eaten."""
    if board.meal_taken:
        return
    told = [d for d in deadlines(situation) if "meal" in d.code or "pause" in d.code]
    if told:
        first = told[0].at
        people = tuple(dict.fromkeys(d.person for d in told if d.at == first))
        yield Moment(MomentKind.BREAK, first, people, source=told[0].source)


def _releases(situation: Situation, board: Board, inside: list[Member]) -> Iterable[Moment]:
    production = situation.production
    left = [row.id for row in board.rows if row.progress.status not in _GONE and row.id in production.scene]
    needed = {person for number in left for person in production.performers_of(number)}
    for member in inside:
        if member.person.kind is PersonKind.PERFORMER and member.person.id not in needed:
            at = _costs_from(situation, member)
            if at is not None:
                cost = cost_between(situation, [member], at, later(at, _HOUR))
                yield Moment(MomentKind.RELEASE, at, (member.person.id,), cost)


def _costs_from(situation: Situation, member: Member) -> datetime | None:
    """The last instant until which somebody may stay at no more cost; None where that lies beyond the night."""

    def free(minutes: int) -> bool:
        return not cost_between(situation, [member], situation.now, later(situation.now, minutes))

    if free(_SEARCHED):
        return None
    low, high = 0, _SEARCHED
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if free(middle) else (low, middle)
    return later(situation.now, low)


def _calls(situation: Situation, plan: ShootingPlan, inside: list[Member]) -> Iterable[Moment]:
    following = next((day for day in plan.days if day.date > situation.plan.date and day.segments), None)
    if following is None:
        return
    calls = day_plan(situation.production, following).calls
    open_ = {member.person.id for member in inside}
    told = [t for t in turnarounds(situation, calls) if t.person in open_ and t.latest_out is not None]
    first = min((t.latest_out for t in told if t.latest_out is not None), default=None)
    if first is not None:
        bound = [t for t in told if t.latest_out == first]
        yield Moment(MomentKind.CALL, first, tuple(t.person for t in bound), source=bound[0].source)
