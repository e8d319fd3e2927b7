"""The rules that one day keeps by itself: who and what is available, how long, how many places, light, minors."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from shootday.entries import SubjectKind
from shootday.money.load import presence_minutes, remaining_minutes
from shootday.phrases import planning as say
from shootday.planning.check_light import daylight
from shootday.planning.grounds import of_person, of_place, of_scene, rule_of_the_house
from shootday.planning.light import day_exterior, night_day, night_exterior
from shootday.planning.situation import Situation
from shootday.planning.violation import Rule, Violation
from shootday.production.base import wall_minutes
from shootday.production.dayplan import DayPlan, PlannedSegment, plan_by_rules
from shootday.production.people import Person
from shootday.production.plan import ShootingDay


@dataclass(frozen=True)
class _Day:
    """One day under check, with its clock times by the house rules."""

    situation: Situation
    day: ShootingDay
    plan: DayPlan

    def clock(self, segment: PlannedSegment) -> tuple[int, int]:
        """The segment's start and end on the day's clock."""
        zone = self.situation.production.zone
        return wall_minutes(self.day.date, segment.start, zone), wall_minutes(self.day.date, segment.end, zone)

    def cast(self) -> Iterator[tuple[PlannedSegment, Person]]:
        """Every segment with each of its performers."""
        production = self.situation.production
        for segment in self.plan.segments:
            for person in production.performers_of(segment.id):
                yield segment, production.person[person]


def within(situation: Situation, day: ShootingDay, rig: int = 0, *, overtime: bool = True) -> Iterable[Violation]:
    """The rules that a day breaks by itself; *rig*: the minutes that setting places again adds to it."""
    if not day.segments:
        return
    at = _Day(situation, day, plan_by_rules(situation.production, day))
    yield from _held(at)
    yield from _people(at)
    yield from _contracts(at)
    yield from _locations(at)
    yield from _logged(at)
    yield from _length(at, rig, overtime=overtime)
    yield from _places(at)
    yield from _light(at)
    yield from daylight(at.situation.production, at.plan)
    yield from _minors(at)


def _held(at: _Day) -> Iterable[Violation]:
    for number in at.day.segments:
        if at.situation.is_held(number, at.day.date):
            yield Violation(Rule.HELD, say.HELD.said(segment=number, day=at.day.date), at.day.date, number)


def _people(at: _Day) -> Iterable[Violation]:
    for segment, person in at.cast():
        if any(days.holds(at.day.date) for days in person.unavailable):
            said = say.PERSON_UNAVAILABLE.said(person=person.name, day=at.day.date, segment=segment.id)
            grounds = (of_person(person.id, "unavailable"),)
            yield Violation(Rule.PERSON, said, at.day.date, segment.id, person.id, grounds)


def _contracts(at: _Day) -> Iterable[Violation]:
    for segment, person in at.cast():
        first = person.contract.first if person.contract else None
        last = person.contract.last if person.contract else None
        if (first is not None and at.day.date < first) or (last is not None and at.day.date > last):
            said = say.OUT_OF_CONTRACT.said(person=person.name, day=at.day.date)
            grounds = (of_person(person.id, "contract"),)
            yield Violation(Rule.CONTRACT, said, at.day.date, segment.id, person.id, grounds)


def _locations(at: _Day) -> Iterable[Violation]:
    for segment in at.plan.segments:
        location = at.situation.production.location[segment.location]
        window = location.window_on(at.day.date)
        start, end = at.clock(segment)
        inside = window is None or (window.opens <= start and end <= window.closes)
        if not location.authorised_on(at.day.date):
            said = say.NOT_AUTHORISED.said(location=location.name, day=at.day.date, segment=segment.id)
            grounds = (of_place(location.id, "authorised"),)
            yield Violation(Rule.AUTHORISATION, said, at.day.date, segment.id, None, grounds)
            continue
        if not location.open_on(at.day.date) or not inside:
            said = say.LOCATION_CLOSED.said(location=location.name, day=at.day.date, segment=segment.id)
            away = any(days.holds(at.day.date) for days in location.unavailable)
            grounds = (of_place(location.id, "unavailable" if away else "windows"),)
            yield Violation(Rule.LOCATION_HOURS, said, at.day.date, segment.id, None, grounds)


def _logged(at: _Day) -> Iterable[Violation]:
    """Unavailabilities that the journal holds."""
    production = at.situation.production
    for segment in at.plan.segments:
        cast, needs = production.performers_of(segment.id), production.scene[segment.id].needs
        for gone in at.situation.unavailable:
            if gone.start >= segment.end or (gone.end is not None and gone.end <= segment.start):
                continue
            where = {"day": at.day.date, "segment": segment.id}
            grounds = at.situation.sources.of_gone(gone)
            if gone.subject_kind is SubjectKind.PERSON and gone.subject in cast:
                said = say.PERSON_UNAVAILABLE.said(person=production.person[gone.subject].name, **where)
                yield Violation(Rule.PERSON, said, at.day.date, segment.id, gone.subject, grounds)
            elif gone.subject_kind is SubjectKind.LOCATION and gone.subject == segment.location:
                said = say.LOCATION_UNAVAILABLE.said(location=production.location[gone.subject].name, **where)
                yield Violation(Rule.LOCATION, said, at.day.date, segment.id, None, grounds)
            elif gone.subject_kind is SubjectKind.EQUIPMENT and gone.subject in needs:
                said = say.EQUIPMENT_UNAVAILABLE.said(equipment=gone.subject, **where)
                yield Violation(Rule.EQUIPMENT, said, at.day.date, segment.id, None, grounds)


def _length(at: _Day, rig: int, *, overtime: bool) -> Iterable[Violation]:
    rules = at.situation.production.info.planning
    limit = rules.regular_minutes + (rules.overtime_minutes if overtime else 0)
    minutes = presence_minutes(at.situation.production, at.day) + rig
    if minutes > limit:
        said = say.DAY_TOO_LONG.said(day=at.day.date, minutes=minutes, limit=limit)
        names = ("regular_minutes", *(("overtime_minutes",) if overtime else ()))
        yield Violation(Rule.CAPACITY, said, at.day.date, grounds=tuple(map(rule_of_the_house, names)))


def _places(at: _Day) -> Iterable[Violation]:
    places, limit = {s.location for s in at.plan.segments}, at.situation.production.info.planning.max_places
    if len(places) > limit:
        said = say.TOO_MANY_PLACES.said(day=at.day.date, places=len(places), limit=limit)
        yield Violation(Rule.PLACES, said, at.day.date, grounds=(rule_of_the_house("max_places"),))


def _light(at: _Day) -> Iterable[Violation]:
    scenes = [at.situation.production.scene[number] for number in at.day.segments]
    if any(map(day_exterior, scenes)) and any(map(night_exterior, scenes)):
        grounds = tuple(of_scene(s.number, "light") for s in scenes if day_exterior(s) or night_exterior(s))
        yield Violation(Rule.LIGHT, say.MIXED_LIGHT.said(day=at.day.date), at.day.date, grounds=grounds)


def _minors(at: _Day) -> Iterable[Violation]:
    production, night = at.situation.production, night_day(at.situation.production, at.day)
    worked: dict[str, int] = {}
    for segment, person in at.cast():
        rule = at.situation.minor_rule(person.id, at.day.date)
        if rule is None:
            continue
        done = at.day.parts.get(segment.id, 0)
        worked[person.id] = worked.get(person.id, 0) + remaining_minutes(production, segment.id, done)
        start, end = at.clock(segment)
        if night or not rule.allowed or start < rule.earliest or end > rule.latest:
            said = say.MINOR_HOURS.said(person=person.name, day=at.day.date)
            grounds = (of_person(person.id, "birth_date"),)
            yield Violation(Rule.MINOR_HOURS, said, at.day.date, segment.id, person.id, grounds)
    for person_id, minutes in worked.items():
        person = production.person[person_id]
        rule = at.situation.minor_rule(person_id, at.day.date)
        if rule is not None and minutes > rule.minutes:
            said = say.MINOR_TOO_LONG.said(person=person.name, day=at.day.date, minutes=minutes, limit=rule.minutes)
            grounds = (of_person(person_id, "birth_date"),)
            yield Violation(Rule.MINOR_MINUTES, said, at.day.date, None, person_id, grounds)
