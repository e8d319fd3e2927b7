"""What the planner keeps for minors: minutes a day (D-20 to D-25, D-33), hours of the night (D-29), rest (D-31)."""

from dataclasses import dataclass
from datetime import date

from shootday.production.people import Person
from shootday.production.production import Production

SUNDAY = 6
_ADULT = 18
_CHILD_BELOW = 16
_UNKNOWN_AGE = 6
_GENERAL_DAY = 480
_DAY_LIMITS = ((3, 60, 60), (6, 120, 120), (12, 180, 240), (17, 240, 360))
"""(below which age, minutes in school periods, minutes in the holidays)."""


@dataclass(frozen=True, slots=True)
class MinorRule:
    """What one minor may do on one day, in minutes of the day's clock."""

    minutes: int
    earliest: int
    latest: int
    rest: int
    allowed: bool
    """False on a Sunday (2642, VI.9)."""


def minor_rule(production: Production, person: Person, day: date) -> MinorRule | None:
    """The rule for a person on a day, None for an adult; a minor of unknown age is held to a six-year-old's limits."""
    age = person.age_on(day)
    if (age is not None and age >= _ADULT) or (age is None and not person.minor):
        return None
    years = _UNKNOWN_AGE if age is None else age
    child = years < _CHILD_BELOW
    return MinorRule(
        minutes=_day_limit(years, holidays=_no_school(production, person, day)),
        earliest=360,
        latest=1200 if child else 1320,
        rest=840 if child else 720,
        allowed=day.weekday() != SUNDAY,
    )


def _day_limit(years: int, *, holidays: bool) -> int:
    for below, school, free in _DAY_LIMITS:
        if years < below:
            return free if holidays else school
    return _GENERAL_DAY


def _no_school(production: Production, person: Person, day: date) -> bool:
    return any(h.zone == person.school_zone and h.holds(day) for h in production.info.school_holidays)
