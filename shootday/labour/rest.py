"""When somebody may be called again."""

from datetime import date, datetime

from shootday.labour.limits import limits
from shootday.production.people import Person
from shootday.production.production import Production
from shootday.spans import later


def rest_minutes(production: Production, person: Person, day: date) -> int:
    """The shortest rest after a shooting day: an adult's by their agreement or the code, a minor's by age."""
    return limits(production, person, day).rest.minutes


def earliest_call(production: Production, person: Person, day: date, out: datetime) -> datetime:
    """The first instant (UTC) at which a person who left that day at that instant may be back."""
    return later(out, rest_minutes(production, person, day))
