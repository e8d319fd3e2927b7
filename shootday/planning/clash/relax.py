"""A situation without one rule, where it is for people to relax it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from shootday.phrases import Phrase
from shootday.phrases import clash as say
from shootday.planning.clash.instances import Instance
from shootday.planning.situation import Situation
from shootday.planning.violation import Rule
from shootday.production.people import Contract, Person
from shootday.production.places import Location
from shootday.production.production import Production
from shootday.production.scenes import Scene, Setting

UNMOVED: Mapping[Rule, Phrase] = {
    Rule.MINOR_HOURS: say.BY_LAW,
    Rule.MINOR_MINUTES: say.BY_LAW,
    Rule.REST: say.BY_LAW,
    Rule.DAYLIGHT: say.BY_THE_SUN,
}
"""Rules that nobody relaxes, and what is said of them instead."""
LONGER = 120
"""Minutes by which a day is made longer."""
MORE_DATES = 5


def relaxed(situation: Situation, rule: Instance) -> Situation | None:
    """The situation without a rule; None where it is not for anybody to relax."""
    relax = _WAYS.get(rule.rule)
    return None if relax is None else relax(situation, rule)


def _gone(situation: Situation, rule: Instance) -> Situation:
    """Without an unavailability: the journal's, or the person's own dates."""
    if rule.gone is not None:
        left = tuple(gone for gone in situation.unavailable if gone != rule.gone)
        return replace(situation, unavailable=left)
    return _people(situation, rule.subject, unavailable=())


def _contract(situation: Situation, rule: Instance) -> Situation:
    person = situation.production.person[rule.subject]
    return _people(situation, rule.subject, contract=_open_ended(person.contract))


def _open_ended(contract: Contract | None) -> Contract | None:
    return None if contract is None else contract.model_copy(update={"first": None, "last": None})


def _people(situation: Situation, person: str, **changed: object) -> Situation:
    production = situation.production

    def one(p: Person) -> Person:
        return p.model_copy(update=changed) if p.id == person else p

    people = production.people.model_copy(update={"people": tuple(map(one, production.people.people))})
    return replace(situation, production=_with(production, people=people))


def _place(situation: Situation, rule: Instance) -> Situation:
    production = situation.production

    def one(place: Location) -> Location:
        return place.model_copy(update=free) if place.id == rule.subject else place

    free: dict[str, object] = {"windows": (), "unavailable": ()}
    if rule.rule is Rule.AUTHORISATION:
        free = {"authorised": ()}

    places = tuple(map(one, production.locations.locations))
    locations = production.locations.model_copy(update={"locations": places})
    return replace(situation, production=_with(production, locations=locations))


def _held(situation: Situation, rule: Instance) -> Situation:
    return replace(situation, held=situation.held - {rule.subject})


def _house(situation: Situation, **changed: int) -> Situation:
    info = situation.production.info
    planning = info.planning.model_copy(update=changed)
    return replace(
        situation, production=_with(situation.production, info=info.model_copy(update={"planning": planning}))
    )


def _length(situation: Situation, _rule: Instance) -> Situation:
    return _house(situation, overtime_minutes=situation.production.info.planning.overtime_minutes + LONGER)


def _places(situation: Situation, _rule: Instance) -> Situation:
    return _house(situation, max_places=situation.production.info.planning.max_places + 1)


def _light(situation: Situation, _rule: Instance) -> Situation:
    """Night exteriors made inside: the one way for them to share a day with daylight."""

    def one(scene: Scene) -> Scene:
        night = scene.setting is not Setting.INT and scene.light == "night"
        return scene.model_copy(update={"setting": Setting.INT}) if night else scene

    return _scenes(situation, one)


def _order(situation: Situation, rule: Instance) -> Situation:
    return _scenes(situation, lambda s: s.model_copy(update={"after": ()}) if s.number == rule.subject else s)


def _company(situation: Situation, rule: Instance) -> Situation:
    """Without the tie between two scenes, whichever of them says so."""
    field = "same_day" if rule.rule is Rule.TOGETHER else "not_same_day"
    pair = {rule.subject, rule.other}

    def one(scene: Scene) -> Scene:
        kept = tuple(other for other in getattr(scene, field) if {scene.number, other} != pair)
        return scene.model_copy(update={field: kept})

    return _scenes(situation, one)


def _scenes(situation: Situation, one: Callable[[Scene], Scene]) -> Situation:
    production = situation.production
    scenes = production.scenes.model_copy(update={"scenes": tuple(map(one, production.scenes.scenes))})
    return replace(situation, production=_with(production, scenes=scenes))


def _days(situation: Situation, _rule: Instance) -> Situation:
    """A week more, the crew's contracts with it."""
    production = situation.production
    crew = tuple(
        p.model_copy(update={"contract": _open_ended(p.contract)}) if p.kind != "performer" else p
        for p in production.people.people
    )
    people = production.people.model_copy(update={"people": crew})
    more = situation.more_dates + MORE_DATES
    return replace(situation, production=_with(production, people=people), more_dates=more)


def _with(production: Production, **changed: object) -> Production:
    """The production with documents replaced, and its look-ups made anew."""
    documents = {name: getattr(production, name) for name in type(production).model_fields}
    return Production.model_construct(**{**documents, **changed})


_WAYS: Mapping[Rule, Callable[[Situation, Instance], Situation]] = {
    Rule.PERSON: _gone,
    Rule.LOCATION: _gone,
    Rule.EQUIPMENT: _gone,
    Rule.CONTRACT: _contract,
    Rule.LOCATION_HOURS: _place,
    Rule.AUTHORISATION: _place,
    Rule.HELD: _held,
    Rule.CAPACITY: _length,
    Rule.PLACES: _places,
    Rule.LIGHT: _light,
    Rule.ORDER: _order,
    Rule.TOGETHER: _company,
    Rule.APART: _company,
    Rule.DAYS: _days,
}
