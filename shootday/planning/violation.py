"""One broken rule of a plan, as a value."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shootday.phrases import Said
from shootday.planning.grounds import Ground


class Rule(StrEnum):
    """The hard rules that the checker holds (closed list)."""

    TWICE = "twice"
    MISSING = "missing"
    NOT_OWED = "not_owed"
    PERSON = "person"
    CONTRACT = "contract"
    LOCATION_HOURS = "location_hours"
    LOCATION = "location"
    EQUIPMENT = "equipment"
    CAPACITY = "capacity"
    PLACES = "places"
    LIGHT = "light"
    DAYLIGHT = "daylight"
    NIGHT_THEN_DAY = "night_then_day"
    REST = "rest"
    MINOR_MINUTES = "minor_minutes"
    MINOR_HOURS = "minor_hours"
    ORDER = "order"
    TOGETHER = "together"
    APART = "apart"
    AUTHORISATION = "authorisation"
    COST = "cost"
    HELD = "held"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule that a plan breaks, where, and the sentence that says so."""

    rule: Rule
    said: Said
    day: date | None = None
    segment: str | None = None
    person: str | None = None
    grounds: tuple[Ground, ...] = ()
    """What the rule rests on there."""
