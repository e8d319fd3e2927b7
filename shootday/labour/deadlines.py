"""When each person who is present reaches a limit, if they work on from now."""

from operator import attrgetter

from shootday.labour.situation import Situation
from shootday.labour.timesheet import Deadline

__all__ = ["Deadline", "deadlines"]


def deadlines(situation: Situation) -> tuple[Deadline, ...]:
    """Soonest first. One that has passed stays, at its instant, until the person has left or has had the pause."""
    zone = situation.production.zone
    found = [
        deadline
        for member in situation.crew.values()
        if member is not None and member.standing.open
        for deadline in member.course.deadlines(member.person.id, situation.now, zone)
    ]
    return tuple(sorted(found, key=attrgetter("at", "person", "code")))
