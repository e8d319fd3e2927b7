"""What the planner keeps for minors: the labour engine's figures for one day."""

from dataclasses import dataclass
from datetime import date

from shootday.labour.limits import is_minor, limits
from shootday.production.base import MINUTES_A_DAY
from shootday.production.people import Person
from shootday.production.production import Production

_UNKNOWN_AGE = 6
"""The age that a minor without a birth date is held to."""


@dataclass(frozen=True, slots=True)
class MinorRule:
    """What one minor may do on one day, in minutes of the day's clock."""

    minutes: int
    earliest: int
    latest: int
    rest: int
    allowed: bool
    """False on a day of the week that is forbidden whole: Sunday (D-34)."""


def minor_rule(production: Production, person: Person, day: date) -> MinorRule | None:
    """The rule for a person on a day, None for an adult: D-20 to D-25, D-29, D-31, D-33 by age and school."""
    if not is_minor(production, person, day):
        return None
    if person.birth_date is None:
        person = person.model_copy(update={"birth_date": date(day.year - _UNKNOWN_AGE, 1, 1)})
    found = limits(production, person, day)
    night = next(ban for ban in found.bans if ban.weekday is None)
    return MinorRule(
        minutes=min(limit.minutes for limit in found.day),
        earliest=night.end % MINUTES_A_DAY,
        latest=night.start,
        rest=found.rest.minutes,
        allowed=all(ban.weekday != day.weekday() for ban in found.bans),
    )
