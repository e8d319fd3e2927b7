"""The common ground of hours, deadlines and costs: documents, facts and an instant; who was called or punched."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from shootday.day.facts import DayFacts, PunchMark
from shootday.entries import OverrunReason
from shootday.labour.course import Course, Standing
from shootday.labour.judged import Judged, judge
from shootday.labour.marks import closed
from shootday.labour.rulebook import Rulebook
from shootday.labour.timesheet import Timesheet
from shootday.labour.worktime import Meals, Punches
from shootday.labour.worth import Worth
from shootday.lazy import cached_property
from shootday.production.base import MINUTES_A_DAY
from shootday.production.dayplan import DayPlan
from shootday.production.people import Person
from shootday.production.production import Production
from shootday.spans import later, to_minute

_NONE: frozenset[OverrunReason] = frozenset()


class Member(NamedTuple):
    """Somebody who was called or punched: how their day stands, and how it goes on if they work on."""

    person: Person
    course: Course
    standing: Standing


class Told(NamedTuple):
    """One person's timesheet, and what it was made from."""

    standing: Standing
    previous_out: datetime | None
    short_rests: int
    reasons: frozenset[OverrunReason]
    sheet: Timesheet


@dataclass(frozen=True, slots=True)
class _Found:
    """The course of one person's punches."""

    course: Course
    shape: Hashable
    """What those who share the course have in common."""
    punched: tuple[PunchMark, ...]
    whole: bool
    """Whether all the punches had happened."""

    def serves(self, punched: tuple[PunchMark, ...], meals: Meals, now: datetime) -> bool:
        """Whether the course is still the person's."""
        course = self.course
        return self.whole and self.punched is punched and course.punches.meals == meals and course.holds(now)


class Situation:
    """One day as it stands at an instant.

    People who punched alike under the same rules share one course, worked out once; with ``before``, the same day's
    situation a little earlier, once for as long as it holds.
    """

    def __init__(
        self, production: Production, plan: DayPlan, facts: DayFacts, now: datetime, before: "Situation | None" = None
    ) -> None:
        self.production, self.plan, self.facts, self.now = production, plan, facts, to_minute(now)
        self._meals: Meals = tuple(meal for meal in facts.meals if to_minute(meal[0]) <= self.now)
        own = Rulebook(production, plan)
        same = before is not None and before.rulebook.serves(own)
        self.rulebook: Rulebook = before.rulebook if before and same else own
        self._known: Mapping[str, _Found] = before.courses if before and same else {}
        self.courses: Mapping[str, _Found] = self._known
        """Everyone's, once they are worked out; until then, the ones of a little earlier."""
        self._made: dict[Hashable, Course] = {}
        self.told: dict[str, Told] = before.told if before and same else {}
        self._worths: dict[Hashable, Worth] = {}
        still = before if same and before is not None and before.now == self.now else None
        self._standings: dict[Course, Standing] = dict(still._standings) if still else {}  # noqa: SLF001
        self._judged: dict[Hashable, Judged] = dict(still._judged) if still else {}  # noqa: SLF001
        self.running: dict[Hashable, Decimal] = dict(still.running) if still else {}
        """What people cost between two instants to come, for as long as it is the same minute."""

    @cached_property
    def crew(self) -> Mapping[str, Member | None]:
        """Everyone called or punched, called people first; None for whom the documents do not know."""
        known = self.production.person
        everybody = dict.fromkeys((*self.plan.calls, *self.facts.punches))
        courses = {p: self._find(known[p], self.facts.punches.get(p, ())) for p in everybody if p in known}
        crew = {p: self._standing(known[p], courses[p]) if p in known else None for p in everybody}
        self.courses = courses
        return crew

    def member(self, person: Person, punched: tuple[PunchMark, ...]) -> Member:
        """How somebody stands who was punched otherwise than by name."""
        return self._standing(person, self._find(person, punched))

    def _standing(self, person: Person, found: _Found) -> Member:
        standing = self._standings.get(found.course)
        if standing is None:
            standing = self._standings[found.course] = found.course.standing(self.now, self._worths)
        return Member(person, found.course, standing)

    @cached_property
    def charged(self) -> Mapping[str, Decimal]:
        """What a gross of 1 costs the employer, by category of staff, at the rates that hold on the day."""
        return {charge.category: 1 + charge.rate for charge in self.production.devis.charges_on(self.plan.date)}

    def _find(self, person: Person, punched: tuple[PunchMark, ...]) -> "_Found":
        """The course that was the person's a little earlier, else somebody else's that is the same, else a new one."""
        known = self._known.get(person.id)
        if known is not None and known.serves(punched, self._meals, self.now):
            return known
        marks, rules = closed(punched, self.now), self.rulebook.of(person)
        shape = (rules, self._meals, *[(mark.action, mark.at, mark.until) for mark in marks])
        course = self._made.get(shape) or self._kept.get(shape)
        if course is None or not course.holds(self.now):
            until = later(self.now, 2 * MINUTES_A_DAY)
            meal = rules.limits.meal
            punches = Punches(
                marks,
                self._meals,
                rules.hmc,
                self.now,
                until,
                rules.free_transport,
                meal,
                rules.free_hmc,
                rules.signing_counts,
            )
            course = self._made[shape] = Course(rules, punches)
        return _Found(course, shape, punched, not punched or punched[-1].at <= self.now)

    @cached_property
    def _kept(self) -> Mapping[Hashable, Course]:
        return {found.shape: found.course for found in self._known.values()}

    def reasons(self, person: str) -> frozenset[OverrunReason]:
        """Why a person's day went on, as far as that was noted by now."""
        return frozenset([reason for about, reason in self._noted if about(person)]) if self._noted else _NONE

    @cached_property
    def _noted(self) -> list[tuple[Callable[[str], bool], OverrunReason]]:
        """Whom each reason that was given by now is about."""
        noted = [r.fact for r in self.facts.records if to_minute(r.at) <= self.now]
        return [(fact.about, fact.reason) for fact in noted if fact.reason is not None]

    def judged(self, member: Member, previous_out: datetime | None, short_rests: int = 0) -> Judged:
        """What a person's day comes to by its limits, worked out once for all who share it."""
        standing, reasons = member.standing, self.reasons(member.person.id)
        same = (standing, previous_out, short_rests, reasons)
        found = self._judged.get(same)
        if found is None:
            found = self._judged[same] = judge(standing, self.production.zone, previous_out, short_rests, reasons)
        return found
