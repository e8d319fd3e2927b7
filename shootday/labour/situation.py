"""The common ground of hours, deadlines and costs: documents, facts and an instant; who was called or punched."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from shootday.day.facts import DayFacts, PunchMark
from shootday.entries import OverrunReason
from shootday.labour.agreement import Agreement, agreements_read
from shootday.labour.availability import with_availability
from shootday.labour.course import Course, Rules, Standing
from shootday.labour.figures import Ratio
from shootday.labour.limits import (
    agreement_of,
    breaches,
    is_minor,
    limits,
    may_rest_less,
    missing_rest,
    texts,
    warnings,
)
from shootday.labour.setting import Setting
from shootday.labour.terms import craft_key
from shootday.labour.timesheet import Breach, Timesheet
from shootday.labour.worktime import Hmc, Meals, Punches, closed
from shootday.labour.worth import Worth
from shootday.lazy import cached_property
from shootday.production.base import MINUTES_A_DAY
from shootday.production.dayplan import DayPlan
from shootday.production.people import Contract, Person, PersonKind, RateUnit
from shootday.production.production import Production
from shootday.spans import later, to_minute

_STAFF = frozenset({PersonKind.TECHNICIAN, PersonKind.TRAINEE})


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
        self.studio = _in_studio(production, plan)
        same = before is not None and before.production is production and before._place == self._place  # noqa: SLF001
        self.rulebook: dict[Hashable, Rules] = before.rulebook if before and same else {}
        self._known: Mapping[str, _Found] = before.courses if before and same else {}
        self.courses: Mapping[str, _Found] = self._known
        """Everyone's, once they are worked out; until then, the ones of a little earlier."""
        self._made: dict[Hashable, Course] = {}
        self.told: dict[str, Told] = before.told if before and same else {}
        self._worths: dict[Hashable, Worth] = {}
        still = before if same and before is not None and before.now == self.now else None
        self._standings: dict[Course, Standing] = dict(still._standings) if still else {}  # noqa: SLF001
        self._breaches: dict[tuple[Course, int], tuple[Breach, ...]] = dict(still._breaches) if still else {}  # noqa: SLF001
        self.running: dict[Hashable, Decimal] = dict(still.running) if still else {}
        """What people cost between two instants to come, for as long as it is the same minute."""
        self._warnings: dict[Course, tuple[Breach, ...]] = {}

    @property
    def _place(self) -> Hashable:
        """What of the day the rules depend on."""
        return self.plan.date, self.plan.form, self.studio

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
        """What a gross of 1 costs the employer, by category of staff; the devis's first rate of a category counts."""
        return {charge.category: 1 + charge.rate for charge in reversed(self.production.devis.charges)}

    def _find(self, person: Person, punched: tuple[PunchMark, ...]) -> "_Found":
        """The course that was the person's a little earlier, else somebody else's that is the same, else a new one."""
        known = self._known.get(person.id)
        if known is not None and known.serves(punched, self._meals, self.now):
            return known
        marks, rules = closed(punched, self.now), self.rules(person)
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

    def rules(self, person: Person) -> Rules:
        """What a person's hours are judged and paid by on the day."""
        terms = (_terms(person), self._level(person))
        found = self.rulebook.get(terms)
        if found is None:
            setting, plan = self._setting(person), self.plan
            own = limits(self.production, person, plan.date, plan.form)
            if setting is not None and setting.availability:
                own = with_availability(own, setting.agreement, plan.date)
            text, apart = self._text(person), self._free_hmc(person)
            found = Rules(
                hmc=self._hmc(person, apart),
                limits=own,
                text=text,
                setting=setting,
                free_transport=_free_transport(setting) if setting is not None else None,
                free_hmc=apart,
                signing_counts=setting is None or bool(setting.value("signing_in_amplitude", 1)),
                foreign=self._foreign(text),
                least_hourly=self._least(person),
            )
            self.rulebook[terms] = found
        return found

    def reasons(self, person: str) -> frozenset[OverrunReason]:
        """Why a person's day went on, as far as that was noted by now."""
        noted = (r.fact for r in self.facts.records if to_minute(r.at) <= self.now and r.fact.about(person))
        return frozenset(fact.reason for fact in noted if fact.reason is not None)

    def breaches(self, member: Member, previous_out: datetime | None, short_rests: int = 0) -> tuple[Breach, ...]:
        """The rules that a person's day broke so far; ``short_rests``: how many the person had that week already."""
        course, day = member.course, member.standing.day
        missing = missing_rest(course.rules.limits, day, previous_out)
        if missing and may_rest_less(course.rules.limits, missing, short_rests):
            missing = 0
        found = self._breaches.get((course, missing))
        if found is None:
            found = breaches(course.rules.limits, day, self.production.zone, missing)
            self._breaches[course, missing] = found
        return found

    def warnings(self, member: Member) -> tuple[Breach, ...]:
        """What a person's day did that is no breach and is to be watched."""
        course = member.course
        if course.rules.limits.late_meal is None and course.rules.limits.early_pause is None:
            return ()
        if course not in self._warnings:
            self._warnings[course] = warnings(course.rules.limits, member.standing.day)
        return self._warnings[course]

    def _free_hmc(self, person: Person) -> int | None:
        """Minutes of hair, make-up and costume that a person's agreement does not pay as work."""
        agreement = agreement_of(self.production, person, self.plan.date)
        found = agreement.find("hmc_apart", self.plan.date) if agreement is not None else None
        return None if found is None else found.value

    def _hmc(self, person: Person, apart: int | None) -> Hmc:
        if is_minor(self.production, person, self.plan.date):
            minors = agreements_read(self.production.info.readings)["fr-minors"]
            return Hmc.WORK if minors.reading("child_counts_hmc") == "yes" else Hmc.PRESENCE
        if person.kind in _STAFF:
            return Hmc.NOT_THEIRS
        return Hmc.WORK if apart is None else Hmc.APART

    def _text(self, person: Person) -> str | None:
        """Id of the text that a person's hours are judged by."""
        if is_minor(self.production, person, self.plan.date):
            return "fr-minors"
        return next((text.id for text in texts(self.production, person, self.plan.date)), None)

    def _least(self, person: Person) -> Decimal | None:
        """The lowest legal pay of an hour."""
        under = texts(self.production, person, self.plan.date)
        said = (text.told(Ratio, "smic", self.plan.date) for text in under)
        least = next((found.value for found in said if found is not None), None)
        return least if self.production.info.currency == "EUR" else None

    def _foreign(self, text: str | None) -> bool:
        """Whether a text's amounts are in another currency than the production's."""
        spoken = agreements_read(self.production.info.readings)[text].currency if text is not None else None
        return spoken not in {None, self.production.info.currency}

    def _setting(self, person: Person) -> Setting | None:
        """What a contract paid by the hours worked is paid by, where the program carries the agreement."""
        contract, plan = person.contract, self.plan
        agreement = agreement_of(self.production, person, plan.date)
        if agreement is None or contract is None or agreement.form(contract.unit) is None:
            return None
        if not contract.holds(plan.date):
            return None
        if craft_key(contract.craft) in agreement.crafts("flat_crafts", plan.date):
            return None
        info = self.production.info
        guaranteed = contract.weekly_minutes if contract.unit is RateUnit.WEEK else contract.guaranteed_minutes
        made = Setting(
            agreement=agreement,
            day=plan.date,
            kind=info.kind,
            zone=self.production.zone,
            craft=contract.craft,
            guaranteed_minutes=guaranteed or 0,
            unit=contract.unit,
            form=plan.form,
            studio=self.studio,
            area=info.area,
            availability=contract.availability,
            level=self._level(person),
            crowd=self._crowd(agreement),
        )
        return made if made.figure("day_minutes") is not None or made.weekly else None

    def _level(self, person: Person) -> str:
        """Where a performer's fee stands against the minimum of their agreement."""
        contract = person.contract
        if contract is None or person.kind is not PersonKind.PERFORMER:
            return ""
        key = (contract.agreement, contract.craft, contract.rate)
        if key not in self._levels:
            agreement = agreement_of(self.production, person, self.plan.date)
            self._levels[key] = "" if agreement is None else _level(agreement, contract, self.plan.date)
        return self._levels[key]

    @cached_property
    def _levels(self) -> dict[Hashable, str]:
        return {}

    def _crowd(self, agreement: Agreement) -> bool:
        """Whether as many extras are called as the agreement calls many."""
        many = agreement.find("crowd_from", self.plan.date)
        if many is None:
            return False
        known = self.production.person
        named = sum(known[p].kind is PersonKind.EXTRA for p in self.plan.calls if p in known)
        return named + sum(count for count, _ in self.plan.extras.values()) >= many.value


def _in_studio(production: Production, plan: DayPlan) -> bool:
    """Whether all that is planned that day is shot in an approved studio."""
    places = {segment.location for segment in plan.segments}
    return bool(places) and all(p.studio for p in production.locations.locations if p.id in places)


def _free_transport(setting: Setting) -> int | None:
    """Minutes between the meeting point and the set, or of signing in there, that are no work."""
    if setting.figure("transport_usual_free") is not None:
        return MINUTES_A_DAY
    found = setting.figure("transport_free") or setting.figure("signing_free")
    return None if found is None else found.value


def _level(agreement: Agreement, contract: Contract, day: date) -> str:
    """Where a fee stands against the agreement's minimum, if its premiums depend on that."""
    low, high = agreement.find("low_pay_times", day), agreement.find("high_pay_times", day)
    cases = (craft_key(contract.craft),) if contract.craft else "all"
    least = agreement.told(Ratio, "fee_minimum", day, cases)
    if low is None or high is None or least is None:
        return ""
    if contract.rate <= low.value * least.value:
        return "low_pay"
    return "middle_pay" if contract.rate < high.value * least.value else "high_pay"


def _terms(person: Person) -> Hashable:
    """All that a person's rules are made from, besides the production and the day."""
    own = (person.kind, person.minor, person.birth_date, person.school_zone, person.night_authorised)
    contract = person.contract
    if contract is None:
        return own
    pays_for = (contract.unit, contract.guaranteed_minutes, contract.weekly_minutes)
    named = (contract.agreement, contract.craft, contract.short_rest, contract.availability)
    return (*own, *named, contract.first, contract.last, *pays_for)
