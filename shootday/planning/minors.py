"""What the planner keeps for minors: the labour engine's figures for one day, and no Sunday."""

from dataclasses import dataclass
from datetime import date

from shootday.labour.limits import is_minor, limits
from shootday.production.base import MINUTES_A_DAY
from shootday.production.people import Person
from shootday.production.production import Production

SUNDAY = 6
"""Never under eighteen (IDCC 2642 art. VI.9, D-34)."""
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
    """False on a Sunday."""


def minor_rule(production: Production, person: Person, day: date) -> MinorRule | None:
    """The rule for a person on a day, None for an adult: D-20 to D-25, D-29, D-31, D-33 by age and school."""
    if not is_minor(production, person, day):
        return None
    if person.birth_date is None:
        person = person.model_copy(update={"birth_date": date(day.year - _UNKNOWN_AGE, 1, 1)})
    found = limits(production, person, day)
    if found.night is None:
        raise AssertionError("a minor has no night of their own")
    return MinorRule(
        minutes=min(limit.minutes for limit in found.day),
        earliest=found.night.end % MINUTES_A_DAY,
        latest=found.night.start,
        rest=found.rest.minutes,
        allowed=day.weekday() != SUNDAY,
    )
