"""When the sun lets a scene be shot outside: sunrise, sunset and twilight of a place, worked out offline.

What counts is the shooting: a set-up may start before. Day: from sunrise to sunset. Night: from the end of civil
twilight (the sun 6° below the horizon) to its start the next morning. Dawn and dusk: while the sun stands between 6°
below and 6° above the horizon, twilight and golden hour together.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from shootday.production.base import MINUTES_A_DAY, wall_minutes
from shootday.production.places import Coordinates
from shootday.production.production import Production
from shootday.production.scenes import Light, Scene, Setting

if TYPE_CHECKING:
    from astral import Observer

TWILIGHT, GOLDEN = -6.0, 6.0
"""Degrees of elevation that bound dawn and dusk; night is below the first."""
_HALF_A_DAY = timedelta(hours=12)
_NEVER = (1, 0)
ALWAYS = (0, 2 * MINUTES_A_DAY)


@dataclass(frozen=True, slots=True)
class Sun:
    """One date at one place, in minutes of its clock; None where the sun does not cross that height that day."""

    dawn: int | None
    sunrise: int | None
    morning: int | None
    """When the sun is so high that dawn is over."""
    evening: int | None
    sunset: int | None
    dusk: int | None
    next_dawn: int | None
    noon: float
    """The sun's elevation at its highest, in degrees."""


def outside(scene: Scene) -> bool:
    """Whether the sun has a say in the scene."""
    return scene.setting is not Setting.INT


def shooting_window(production: Production, scene: Scene, day: date) -> tuple[int, int] | None:
    """The clock times between which a scene may be shot by its light; None when that is not known, or not asked.

    A window that ends before it starts says that there is no such light that day.
    """
    at = production.coordinates_of(scene.location)
    if at is None or not outside(scene):
        return None
    sun = sun_of(at, day, production.zone)
    match scene.light:
        case Light.DAY:
            return _between(sun.sunrise, sun.sunset, always=sun.noon > 0)
        case Light.NIGHT:
            return _between(sun.dusk, sun.next_dawn, always=sun.noon < TWILIGHT)
        case Light.DAWN:
            return _between(sun.dawn, sun.morning, always=False)
        case Light.DUSK:
            last = None if sun.dusk is None else sun.dusk - 1  # dusk is the first minute of the night
            return _between(sun.evening, last, always=False)


def _between(low: int | None, high: int | None, *, always: bool) -> tuple[int, int]:
    if low is None or high is None:
        return ALWAYS if always and low is None and high is None else _NEVER
    return low, high


def not_modelled(production: Production, scenes: Iterable[Scene]) -> tuple[str, ...]:
    """Names of the places of exteriors whose coordinates nobody gave, each once."""
    places = dict.fromkeys(scene.location for scene in scenes if outside(scene))
    return tuple(production.location[p].name for p in places if production.coordinates_of(p) is None)


@lru_cache(maxsize=1024)
def sun_of(at: Coordinates, day: date, zone: ZoneInfo) -> Sun:
    """The sun of a date at a place, on the clock of a zone; times in the light are rounded into it."""
    from astral import SunDirection  # noqa: PLC0415 - loads when the first exterior is planned
    from astral.sun import dawn, dusk, elevation, noon, sunrise, sunset, time_at_elevation  # noqa: PLC0415

    observer = observer_of(at)
    middle = _noon(noon, observer, day, zone)

    def golden(direction: SunDirection) -> Callable[..., datetime]:
        return lambda o, date, tzinfo: time_at_elevation(o, GOLDEN, date, direction, tzinfo)

    def minute(work: Callable[..., datetime], since: datetime, *, up: bool) -> int | None:
        found = _within(work, observer, since)
        if found is None:
            return None
        return wall_minutes(day, found + timedelta(seconds=59 if up else 0), zone)

    before, after = middle - _HALF_A_DAY, middle + _HALF_A_DAY
    return Sun(
        dawn=minute(dawn, before, up=True),
        sunrise=minute(sunrise, before, up=True),
        morning=minute(golden(SunDirection.RISING), before, up=False),
        evening=minute(golden(SunDirection.SETTING), middle, up=True),
        sunset=minute(sunset, middle, up=False),
        dusk=minute(dusk, middle, up=True),
        next_dawn=minute(dawn, after, up=False),
        noon=elevation(observer, middle, with_refraction=False),
    )


def observer_of(at: Coordinates) -> "Observer":
    """The place as the library takes it, at sea level."""
    from astral import Observer  # noqa: PLC0415 - see sun_of

    return Observer(float(at.latitude), float(at.longitude))


def _noon(noon: Callable[..., datetime], observer: "Observer", day: date, zone: ZoneInfo) -> datetime:
    """Solar noon of the date that the zone's clock shows."""
    found = noon(observer, day, tzinfo=zone)
    off = (found.date() - day).days
    return noon(observer, day - timedelta(days=off), tzinfo=zone) if off else found


def _within(work: Callable[..., datetime], observer: "Observer", since: datetime) -> datetime | None:
    """The crossing in the twelve hours from an instant: the library's own date may be a day off far from its zone."""
    for days in (0, -1, 1):
        try:
            found = work(observer, since.date() + timedelta(days=days), tzinfo=since.tzinfo)
        except ValueError:  # the sun never gets there
            continue
        if since <= found < since + _HALF_A_DAY:
            return found
    return None
