"""What is to come: who reaches which limit together and at what cost, running on, until when one may stay."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from shootday.labour.breaching import breaches
from shootday.labour.deadlines import Deadline
from shootday.labour.running import cost_between
from shootday.labour.situation import Member, Situation
from shootday.labour.timesheet import Breach
from shootday.labour.worktime import Status
from shootday.lazy import cached_property
from shootday.spans import later, minutes_between

_HOUR = 60


@dataclass(frozen=True)
class DeadlineGroup:
    """Everybody who reaches the same limit at the same instant."""

    code: str
    at: datetime
    people: tuple[str, ...]
    sources: tuple[str, ...]
    situation: Situation = field(repr=False, compare=False)

    @cached_property
    def cost_an_hour(self) -> Decimal:
        """What they cost for an hour of work from then on, or from now where it has passed."""
        crew, start = self.situation.crew, max(self.at, self.situation.now)
        members = [member for person in self.people if (member := crew.get(person)) is not None]
        return cost_between(self.situation, members, start, later(start, _HOUR))


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What running on for some minutes costs and breaks."""

    minutes: int
    cost: Decimal
    breaches: tuple[tuple[str, Breach], ...]
    """Who and what: rules that would be broken then and are not now, or would be by more minutes."""


@dataclass(frozen=True, slots=True)
class Turnaround:
    """From one day to the next, for one person."""

    person: str
    out: datetime
    """When they left; while they are still in, now, or when they are supposed to."""
    earliest_call: datetime
    """The first instant at which they may be back."""
    next_call: datetime | None
    latest_out: datetime | None
    """The last instant at which they may leave and keep the next call."""
    missing: int
    """Minutes of rest that the next call leaves short already."""
    source: str


def grouped(situation: Situation, found: Iterable[Deadline]) -> tuple[DeadlineGroup, ...]:
    """Deadlines that are the same for several, together, soonest first."""
    groups: dict[tuple[datetime, str], list[Deadline]] = {}
    for deadline in found:
        groups.setdefault((deadline.at, deadline.code), []).append(deadline)
    return tuple(
        DeadlineGroup(
            code=code,
            at=at,
            people=tuple(deadline.person for deadline in same),
            sources=tuple(dict.fromkeys(deadline.source for deadline in same)),
            situation=situation,
        )
        for (at, code), same in sorted(groups.items())
    )


def exceeded(situation: Situation, groups: Iterable[DeadlineGroup]) -> tuple[DeadlineGroup, ...]:
    """Of those that lie behind, everybody beyond one limit together, since the first of them reached it."""
    passed: dict[str, list[DeadlineGroup]] = {}
    for group in groups:
        if group.at < situation.now:
            passed.setdefault(group.code, []).append(group)
    return tuple(
        DeadlineGroup(
            code=code,
            at=min(group.at for group in same),
            people=tuple(dict.fromkeys(person for group in same for person in group.people)),
            sources=tuple(dict.fromkeys(source for group in same for source in group.sources)),
            situation=situation,
        )
        for code, same in passed.items()
    )


def what_if(situation: Situation, minutes: int, next_calls: Mapping[str, datetime] | None = None) -> WhatIf:
    """What it costs and breaks if everybody who is in works on for so many minutes, and then leaves."""
    until = later(situation.now, minutes)
    members = [m for m in situation.crew.values() if m is not None and m.standing.day.open]
    calls = next_calls or {}
    broken = [
        (member.person.id, breach)
        for member in members
        for breach in _worse(situation, member, until, calls.get(member.person.id))
    ]
    return WhatIf(minutes, cost_between(situation, members, situation.now, until), tuple(broken))


def _worse(situation: Situation, member: Member, until: datetime, next_call: datetime | None) -> list[Breach]:
    limits, zone = member.course.rules.limits, situation.production.zone
    now: dict[str, int] = {}
    for breach in breaches(limits, member.standing.day, zone, 0):
        now[breach.code] = max(now.get(breach.code, -1), breach.minutes)
    then = breaches(limits, member.course.ahead.until(until), zone, 0)
    found = [breach for breach in then if breach.minutes > now.get(breach.code, -1)]
    if next_call is not None:
        missing = limits.rest.minutes - minutes_between(until, next_call)
        if missing > 0:
            found.append(Breach(limits.rest.code, missing, limits.rest.source))
    return found


def turnarounds(situation: Situation, next_calls: Mapping[str, datetime], minutes: int = 0) -> tuple[Turnaround, ...]:
    """For everybody who came: the earliest legal call, and the latest way out that keeps the next one.

    ``minutes``: how long those who are in run on from now.
    """
    return tuple(
        _turnaround(member, _left(member, member.standing.frame.end, minutes), next_calls.get(person))
        for person, member in situation.crew.items()
        if member is not None and member.standing.day.status is Status.WORKED and member.standing.frame is not None
    )


def _left(member: Member, end: datetime, minutes: int) -> datetime:
    return later(end, minutes) if minutes and member.standing.day.open else end


def _turnaround(member: Member, out: datetime, next_call: datetime | None) -> Turnaround:
    rest = member.course.rules.limits.rest
    short = 0 if next_call is None else max(0, rest.minutes - minutes_between(out, next_call))
    return Turnaround(
        person=member.person.id,
        out=out,
        earliest_call=later(out, rest.minutes),
        next_call=next_call,
        latest_out=None if next_call is None else later(next_call, -rest.minutes),
        missing=short,
        source=rest.source,
    )
