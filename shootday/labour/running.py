"""What it costs to run on: the employer's cost of the next minutes, everyone who is in staying in."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from shootday.labour.course import Course
from shootday.labour.hours import employer_cost
from shootday.labour.pay import gross
from shootday.labour.situation import Member, Situation
from shootday.production.people import Person
from shootday.spans import later


def running_cost(situation: Situation, minutes: int = 60) -> Decimal:
    """Employer cost in so many minutes less employer cost now; a break in course is taken to end now.

    Whoever is not paid by the hours worked costs nothing more. Where the devis has no rate of charges for somebody,
    their gross alone counts.
    """
    members = (member for member in situation.crew.values() if member is not None)
    return cost_between(situation, members, situation.now, later(situation.now, minutes))


def cost_between(situation: Situation, members: Iterable[Member], start: datetime, end: datetime) -> Decimal:
    """What some people's employer cost is at an instant to come, less what it is at an earlier one."""
    shares: dict[tuple[Course, datetime], Fraction] = {}
    cost = Decimal("0.00")
    for member in members:
        course, standing = member.course, member.standing
        if standing.setting is None or not standing.open:
            continue
        for at in (start, end):
            if (course, at) not in shares:
                ahead = at != situation.now or course.as_foreseen(at)
                shares[course, at] = course.share(at) if ahead else standing.share or Fraction(0)
        first, last = shares[course, start], shares[course, end]
        cost += _cost(situation, member.person, last) - _cost(situation, member.person, first)
    return cost


def _cost(situation: Situation, person: Person, part: Fraction) -> Decimal:
    """What a part of a person's day rate costs."""
    amount = gross(person.contract.rate, part) if person.contract else Decimal(0)
    return employer_cost(situation, person, amount) or amount
