"""The independent check of light: where the sun stands when a scene is first and last shot, by its elevation."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from shootday.phrases import planning as say
from shootday.planning.daylight import GOLDEN, TWILIGHT, observer_of, outside
from shootday.planning.grounds import Ground, of_place, of_scene
from shootday.planning.violation import Rule, Violation
from shootday.production.dayplan import DayPlan
from shootday.production.places import Coordinates
from shootday.production.production import Production
from shootday.production.scenes import Light

_HORIZON = -0.833
"""Elevation of the sun's centre when its upper edge is seen at the horizon, in degrees."""
_CLOSE = 0.15
"""Degrees by which two ways of working out the same instant may differ."""


def daylight(production: Production, plan: DayPlan) -> Iterator[Violation]:
    """The exteriors of a day that would be shot out of their light, where coordinates are known."""
    for segment in plan.segments:
        scene, at = production.scene[segment.id], production.coordinates_of(segment.location)
        if at is None or not outside(scene) or in_light(at, scene.light, segment.shoot_start, segment.end):
            continue
        location = production.location[segment.location]
        said = say.OUT_OF_LIGHT.said(
            segment=segment.id, light=say.LIGHTS[scene.light], day=plan.date, location=location.name
        )
        own = location if location.latitude is not None else None
        where = of_place(location.id, "latitude") if own else Ground(document="production.yaml", field="latitude")
        yield Violation(Rule.DAYLIGHT, said, plan.date, segment.id, None, (of_scene(segment.id, "light"), where))


def in_light(at: Coordinates, light: Light, start: datetime, end: datetime) -> bool:
    """Whether what is shot from one instant to another is shot by that light."""
    first, middle, last = (_elevation(at, instant) for instant in (start, start + (end - start) / 2, end))
    match light:
        case Light.DAY:
            return min(first, middle, last) >= _HORIZON - _CLOSE
        case Light.NIGHT:
            return max(first, middle, last) <= TWILIGHT + _CLOSE
        case Light.DAWN | Light.DUSK:
            rising = _elevation(at, start + timedelta(minutes=1)) > first
            inside = min(first, last) >= TWILIGHT - _CLOSE and max(first, last) <= GOLDEN + _CLOSE
            return inside and rising is (light is Light.DAWN)


def _elevation(at: Coordinates, instant: datetime) -> float:
    from astral.sun import elevation  # noqa: PLC0415 - loads when the first exterior is checked

    return elevation(observer_of(at), instant, with_refraction=False)
