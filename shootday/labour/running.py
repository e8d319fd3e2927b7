"""What it costs to run on: the employer's cost of the next minutes, everyone who is in staying in."""

from decimal import Decimal
from fractions import Fraction

from shootday.labour.course import Course
from shootday.labour.hours import employer_cost
from shootday.labour.pay import gross
from shootday.labour.situation import Situation
from shootday.production.people import Person
from shootday.spans import later


def running_cost(situation: Situation, minutes: int = 60) -> Decimal:
    """Employer cost in so many minutes less employer cost now; a break in course is taken to end now.

    Whoever is not paid by the hours worked costs nothing more. Where the devis has no rate of charges for somebody,
    their gross alone counts.
    """
    until = later(situation.now, minutes)
    shares: dict[Course, Fraction] = {}
    cost = Decimal("0.00")
    for member in situation.crew.values():
        if member is None or member.standing.share is None or not member.standing.day.open:
            continue
        coming = shares.get(member.course)
        if coming is None:
            coming = shares[member.course] = member.course.share(until)
        cost += _cost(situation, member.person, coming) - _cost(situation, member.person, member.standing.share)
    return cost


def _cost(situation: Situation, person: Person, part: Fraction) -> Decimal:
    """What a part of a person's day rate costs."""
    amount = gross(person.contract.rate, part) if person.contract else Decimal(0)
    return employer_cost(situation, person, amount) or amount
