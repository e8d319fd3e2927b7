"""When a segment may be shot on a date: hours of the place, of its performers, and of what the journal holds."""

from collections.abc import Iterable
from datetime import date

from shootday.entries import SubjectKind, Unavailability
from shootday.planning.daylight import shooting_window
from shootday.planning.situation import Situation
from shootday.production.base import MINUTES_A_DAY, wall_minutes
from shootday.production.dayplan import day_plan
from shootday.production.people import Person
from shootday.production.scenes import Light, Scene, Setting

ALWAYS = (0, 2 * MINUTES_A_DAY)
_WORKING_HOURS = (360, 1800)
"""06:00 to 06:00 the next day: where a gap between unavailabilities counts."""

Window = tuple[int, int]


def window(situation: Situation, number: str, day: date) -> Window | None:
    """The clock times between which a segment may be shot that day; None when it may not be."""
    if situation.is_held(number, day):
        return None
    production = situation.production
    scene = production.scene[number]
    people = [production.person[person] for person in production.performers_of(number)]
    if not production.location[scene.location].open_on(day) or not all(_hired(person, day) for person in people):
        return None
    bounds = [_hours(situation, scene, day), *(_minor_hours(situation, person, day) for person in people)]
    low, high = max(low for low, _ in bounds), min(high for _, high in bounds)
    return _widest(low, high, _holes(situation, scene, day))


def _hired(person: Person, day: date) -> bool:
    contract = person.contract
    first, last = (contract.first, contract.last) if contract else (None, None)
    inside = (first is None or first <= day) and (last is None or day <= last)
    return inside and not any(days.holds(day) for days in person.unavailable)


def _hours(situation: Situation, scene: Scene, day: date) -> Window:
    opening = situation.production.location[scene.location].window_on(day)
    low, high = (opening.opens, opening.closes) if opening else ALWAYS
    light = shooting_window(situation.production, scene, day)
    if light is None:
        return max(low, _dusk(situation, scene)), high
    return max(low, light[0] - scene.setup_minutes), min(high, light[1])


def _dusk(situation: Situation, scene: Scene) -> int:
    """A scene at dusk outside, where the sun is not known, starts no earlier than the plan in force has it."""
    if scene.light is not Light.DUSK or scene.setting is Setting.INT:
        return 0
    day = next((d for d in situation.plan.days if scene.number in d.segments), None)
    planned = day_plan(situation.production, day).segment(scene.number) if day else None
    if day is None or planned is None:
        return 0
    return wall_minutes(day.date, planned.start, situation.production.zone)


def _minor_hours(situation: Situation, person: Person, day: date) -> Window:
    rule = situation.minor_rule(person.id, day)
    if rule is None:
        return ALWAYS
    return (rule.earliest, rule.latest) if rule.allowed else (1, 0)


def _holes(situation: Situation, scene: Scene, day: date) -> Iterable[Window]:
    zone = situation.production.zone
    for gone in situation.unavailable:
        if _touches(situation, gone, scene):
            start = wall_minutes(day, gone.start, zone)
            yield start, ALWAYS[1] if gone.end is None else wall_minutes(day, gone.end, zone)


def _touches(situation: Situation, gone: Unavailability, scene: Scene) -> bool:
    match gone.subject_kind:
        case SubjectKind.PERSON:
            return gone.subject in situation.production.performers_of(scene.number)
        case SubjectKind.LOCATION:
            return gone.subject == scene.location
        case SubjectKind.EQUIPMENT:
            return gone.subject in scene.needs


def _widest(low: int, high: int, holes: Iterable[Window]) -> Window | None:
    """The gap of [low, high) outside the holes that holds most working hours; the earliest of equal ones."""
    gaps, start = [], low
    for hole_start, hole_end in sorted(holes):
        gaps.append((start, min(high, hole_start)))
        start = max(start, hole_end)
    gaps.append((start, high))
    best = max(gaps, key=_working)
    return best if _working(best) > 0 else None


def _working(gap: Window) -> int:
    return min(gap[1], _WORKING_HOURS[1]) - max(gap[0], _WORKING_HOURS[0])
