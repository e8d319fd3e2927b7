"""Which rules bear on one job on one date, and how: the general calls that each of them leaves."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import combinations

from shootday.entries import SubjectKind, Unavailability
from shootday.planning.arrange import lay
from shootday.planning.clash.instances import CAPACITY, Instance
from shootday.planning.daylight import shooting_window
from shootday.planning.problem import LATEST_PUSH, Problem
from shootday.planning.situation import Situation
from shootday.planning.violation import Rule
from shootday.production.base import wall_minutes
from shootday.production.people import Person
from shootday.production.scenes import Scene
from shootday.spans import later

_STEP = 5
_MOST_AT_ONCE = 3
"""Rules that together leave no call, at most; more of them at once are not looked for."""

Calls = frozenset[int]


@dataclass(frozen=True)
class Bearing:
    """Everything that bears on one job alone on one slot."""

    situation: Situation
    problem: Problem
    job: int
    slot: int
    crew: frozenset[str]
    """Who works on that date whatever is shot."""

    @property
    def scene(self) -> Scene:
        """The job's scene."""
        return self.situation.production.scene[self.problem.jobs[self.job].number]

    @property
    def day(self) -> date:
        """The slot's date."""
        return self.problem.slots[self.slot].date

    @cached_property
    def cast(self) -> tuple[Person, ...]:
        """Who plays in it."""
        production = self.situation.production
        return tuple(production.person[p] for p in production.performers_of(self.scene.number))

    @cached_property
    def calls(self) -> Calls:
        """The calls that the house would try."""
        slot = self.problem.slots[self.slot]
        latest = (slot.night_call if self.problem.jobs[self.job].night else slot.day_call)[1]
        return frozenset(range(latest - LATEST_PUSH, latest + 1, _STEP))

    @cached_property
    def span(self) -> tuple[int, int]:
        """Its start and end, counted from the general call, shot alone."""
        laid = lay(self.problem, self.slot, (self.job,))
        return laid.starts[0], laid.ends[0]

    def clashes(self) -> Iterator[tuple[Instance, ...]]:
        """Every smallest set of rules that together leave it no call."""
        left = {instance: calls for instance, calls in self.rules() if calls != self.calls}
        found: list[frozenset[Instance]] = []
        for size in range(1, _MOST_AT_ONCE + 1):
            for some in combinations(left, size):
                known = any(smaller <= set(some) for smaller in found)
                if not known and not frozenset.intersection(*(left[one] for one in some)):
                    found.append(frozenset(some))
                    yield some

    def rules(self) -> Iterable[tuple[Instance, Calls]]:
        """Each rule with the calls that it leaves."""
        number, day = self.scene.number, self.day
        yield Instance(Rule.HELD, number), self._all_or_none(not self.situation.is_held(number, day))
        limit = self.problem.limit(overtime=True)
        yield CAPACITY, self._all_or_none(lay(self.problem, self.slot, (self.job,)).presence <= limit)
        yield from self._place()
        light = shooting_window(self.situation.production, self.scene, self.day)
        if light is not None:
            calls = self._inside(light[0] - self.scene.setup_minutes, light[1])
            yield Instance(Rule.DAYLIGHT, number), calls
        for person in self.cast:
            yield from self._person(person)
        for gone in self.situation.unavailable:
            if self._touched_by(gone):
                yield Instance(_KIND[gone.subject_kind], gone.subject, gone=gone), self._outside(gone)
        yield from self._rested()

    def _all_or_none(self, holds: bool) -> Calls:
        return self.calls if holds else frozenset()

    def _inside(self, low: int, high: int) -> Calls:
        start, end = self.span
        return frozenset(call for call in self.calls if low <= call + start and call + end <= high)

    def _place(self) -> Iterable[tuple[Instance, Calls]]:
        place = self.situation.production.location[self.scene.location]
        yield Instance(Rule.AUTHORISATION, place.id), self._all_or_none(place.authorised_on(self.day))
        window = place.window_on(self.day)
        closed = any(days.holds(self.day) for days in place.unavailable) or (bool(place.windows) and window is None)
        calls = self.calls if window is None else self._inside(window.opens, window.closes)
        yield Instance(Rule.LOCATION_HOURS, place.id), frozenset() if closed else calls

    def _person(self, person: Person) -> Iterable[tuple[Instance, Calls]]:
        away = any(days.holds(self.day) for days in person.unavailable)
        yield Instance(Rule.PERSON, person.id), self._all_or_none(not away)
        contract = person.contract
        first, last = (contract.first, contract.last) if contract else (None, None)
        hired = (first is None or first <= self.day) and (last is None or self.day <= last)
        yield Instance(Rule.CONTRACT, person.id), self._all_or_none(hired)
        rule = self.situation.minor_rule(person.id, self.day)
        if rule is not None:
            job = self.problem.jobs[self.job]
            hours = self._inside(rule.earliest, rule.latest) if rule.allowed and not job.night else frozenset()
            yield Instance(Rule.MINOR_HOURS, person.id), hours
            yield Instance(Rule.MINOR_MINUTES, person.id), self._all_or_none(job.minutes <= rule.minutes)

    def _touched_by(self, gone: Unavailability) -> bool:
        subjects: dict[SubjectKind, Callable[[], Iterable[str]]] = {
            SubjectKind.PERSON: lambda: (person.id for person in self.cast),
            SubjectKind.LOCATION: lambda: (self.scene.location,),
            SubjectKind.EQUIPMENT: lambda: self.scene.needs,
        }
        return gone.subject in subjects[gone.subject_kind]()

    def _outside(self, gone: Unavailability) -> Calls:
        start, end = self.span
        zone = self.situation.production.zone
        since = wall_minutes(self.day, gone.start, zone)
        until = None if gone.end is None else wall_minutes(self.day, gone.end, zone)
        return frozenset(c for c in self.calls if c + end <= since or (until is not None and until <= c + start))

    def _rested(self) -> Iterable[tuple[Instance, Calls]]:
        """Rest of everybody called who left at a known hour, before their own call."""
        production = self.situation.production
        due = self.crew | {person.id for person in self.cast}
        for person in sorted(due & self.situation.last_outs.keys()):
            free = later(self.situation.last_outs[person], self.situation.rest(person, self.day))
            earliest = wall_minutes(self.day, free, production.zone)
            yield Instance(Rule.REST, person), frozenset(call for call in self.calls if call >= earliest)


_KIND = {
    SubjectKind.PERSON: Rule.PERSON,
    SubjectKind.LOCATION: Rule.LOCATION,
    SubjectKind.EQUIPMENT: Rule.EQUIPMENT,
}
