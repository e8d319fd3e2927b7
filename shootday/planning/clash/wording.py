"""A rule of a clash in words, and what it rests on."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from shootday.entries import SubjectKind, Unavailability
from shootday.phrases import Phrase, Said
from shootday.phrases import clash as say
from shootday.phrases.planning import LIGHTS
from shootday.planning.clash.instances import Instance
from shootday.planning.daylight import ALWAYS, shooting_window
from shootday.planning.grounds import Ground, of_person, of_place, of_scene, rule_of_the_house
from shootday.planning.problem import Problem
from shootday.planning.situation import Situation
from shootday.planning.violation import Rule
from shootday.production.base import Days, clock_text

Words = tuple[Said, tuple[Ground, ...]]


def words(situation: Situation, problem: Problem, rule: Instance) -> Words:
    """What the rule says, and the entry or the field of a document that says it."""
    if rule.rule is Rule.DAYS:
        return _days(problem)
    if rule.gone is not None:
        return _gone(situation, rule.gone)
    if rule.rule in _PAIRS:
        phrase, field = _PAIRS[rule.rule]
        grounds = (of_scene(rule.subject, field), of_scene(rule.other, field))
        return phrase.said(segment=rule.subject, other=rule.other), grounds
    return _SAYS[rule.rule](situation, rule.subject)


_PAIRS: Mapping[Rule, tuple[Phrase, str]] = {
    Rule.TOGETHER: (say.TOGETHER, "same_day"),
    Rule.APART: (say.APART, "not_same_day"),
}


def _days(problem: Problem) -> Words:
    if not problem.slots:
        return say.NO_DAYS.said(), (Ground(document="plan.yaml", field="days"),)
    said = say.DAYS.said(count=len(problem.slots), last=problem.slots[-1].date)
    return said, (Ground(document="plan.yaml", field="days"),)


def _gone(situation: Situation, gone: Unavailability) -> Words:
    production, zone = situation.production, situation.production.zone
    names: Mapping[SubjectKind, Callable[[], str]] = {
        SubjectKind.PERSON: lambda: production.person[gone.subject].name,
        SubjectKind.LOCATION: lambda: production.location[gone.subject].name,
        SubjectKind.EQUIPMENT: lambda: gone.subject,
    }
    what, start = names[gone.subject_kind](), gone.start.astimezone(zone)
    grounds = situation.sources.of_gone(gone)
    if gone.end is None:
        return say.GONE_FOR_GOOD.said(what=what, start=start), grounds
    return say.GONE.said(what=what, start=start, end=gone.end.astimezone(zone)), grounds


def _person(situation: Situation, subject: str) -> Words:
    person = situation.production.person[subject]
    said = say.PERSON_AWAY.said(person=person.name, days=_stretches(person.unavailable))
    return said, (of_person(subject, "unavailable"),)


def _stretches(stretches: Iterable[Days]) -> Said:
    return _listed([_from_to(days.first, days.last) for days in stretches])


def _from_to(first: date | None, last: date | None) -> Said:
    if first is None:
        return say.UP_TO.said(last=last)
    return say.FROM.said(first=first) if last is None else say.FROM_TO.said(first=first, last=last)


def _listed(parts: list[Said]) -> Said:
    said = parts[0]
    for part in parts[1:]:
        said = say.AND.said(one=said, other=part)
    return said


def _contract(situation: Situation, subject: str) -> Words:
    person = situation.production.person[subject]
    first, last = (person.contract.first, person.contract.last) if person.contract else (None, None)
    said = say.CONTRACT.said(person=person.name, days=_from_to(first, last))
    return said, (of_person(subject, "contract"),)


def _place(situation: Situation, subject: str) -> Words:
    place = situation.production.location[subject]
    parts = []
    if place.windows:
        hours = [
            say.HOURS.said(opens=clock_text(w.opens), closes=clock_text(w.closes), days=_whole(w.first, w.last))
            for w in place.windows
        ]
        parts.append(say.PLACE_HOURS.said(location=place.name, hours=_listed(hours)))
    if place.unavailable:
        parts.append(say.PLACE_AWAY.said(location=place.name, days=_stretches(place.unavailable)))
    fields = ("windows",) * bool(place.windows) + ("unavailable",) * bool(place.unavailable)
    return _listed(parts), tuple(of_place(subject, field) for field in fields)


def _authorised(situation: Situation, subject: str) -> Words:
    place = situation.production.location[subject]
    said = say.AUTHORISED.said(location=place.name, days=_stretches(place.authorised))
    return said, (of_place(subject, "authorised"),)


def _whole(first: date | None, last: date | None) -> Said:
    return say.EVERY_DAY.said() if first is None and last is None else _from_to(first, last)


def _held(situation: Situation, subject: str) -> Words:
    return say.HELD.said(segment=subject, day=situation.tomorrow), ()


def _minor_hours(situation: Situation, subject: str) -> Words:
    person = situation.production.person[subject]
    rule = situation.minor_rule(subject, situation.tomorrow)
    earliest, latest = (rule.earliest, rule.latest) if rule else (0, 0)
    said = say.MINOR_HOURS.said(person=person.name, earliest=clock_text(earliest), latest=clock_text(latest))
    return said, (of_person(subject, "birth_date"),)


def _minor_minutes(situation: Situation, subject: str) -> Words:
    person = situation.production.person[subject]
    rule = situation.minor_rule(subject, situation.tomorrow)
    said = say.MINOR_MINUTES.said(person=person.name, minutes=rule.minutes if rule else 0)
    return said, (of_person(subject, "birth_date"),)


def _rest(situation: Situation, subject: str) -> Words:
    production = situation.production
    person = production.person[subject]
    minutes = situation.rest(subject, situation.tomorrow)
    out = situation.last_outs[subject].astimezone(production.zone)
    return say.REST.said(person=person.name, out=out, minutes=minutes), situation.sources.of_out(subject)


def _capacity(situation: Situation, _subject: str) -> Words:
    rules = situation.production.info.planning
    said = say.CAPACITY.said(minutes=rules.regular_minutes + rules.overtime_minutes)
    return said, (rule_of_the_house("regular_minutes"), rule_of_the_house("overtime_minutes"))


def _places(situation: Situation, _subject: str) -> Words:
    said = say.PLACES.said(count=situation.production.info.planning.max_places)
    return said, (rule_of_the_house("max_places"),)


def _order(situation: Situation, subject: str) -> Words:
    before = [n for n in situation.production.scene[subject].after if n in situation.owed()]
    return say.ORDER.said(segment=subject, before=", ".join(before)), (of_scene(subject, "after"),)


def _daylight(situation: Situation, subject: str) -> Words:
    scene, day = situation.production.scene[subject], situation.tomorrow
    low, high = shooting_window(situation.production, scene, day) or ALWAYS
    facts = {"segment": subject, "light": LIGHTS[scene.light], "day": day}
    grounds = (of_scene(subject, "light"),)
    if high < low:
        return say.NO_LIGHT.said(**facts), grounds
    return say.DAYLIGHT.said(**facts, opens=clock_text(low), closes=clock_text(high)), grounds


_SAYS: Mapping[Rule, Callable[[Situation, str], Words]] = {
    Rule.PERSON: _person,
    Rule.CONTRACT: _contract,
    Rule.LOCATION_HOURS: _place,
    Rule.AUTHORISATION: _authorised,
    Rule.HELD: _held,
    Rule.MINOR_HOURS: _minor_hours,
    Rule.MINOR_MINUTES: _minor_minutes,
    Rule.REST: _rest,
    Rule.CAPACITY: _capacity,
    Rule.PLACES: _places,
    Rule.LIGHT: lambda _situation, _subject: (say.LIGHT.said(), ()),
    Rule.NIGHT_THEN_DAY: lambda _situation, _subject: (say.NIGHT_THEN_DAY.said(), ()),
    Rule.ORDER: _order,
    Rule.DAYLIGHT: _daylight,
}
