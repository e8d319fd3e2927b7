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
    known, cost = situation.running, Decimal("0.00")
    for member in members:
        if member.standing.setting is None or not member.standing.open:
            continue
        between = (member.person.id, member.course, start, end)
        if between not in known:
            first, last = (_cost_at(situation, member, at, shares) for at in (start, end))
            known[between] = last - first
        cost += known[between]
    return cost


def _cost_at(
    situation: Situation, member: Member, at: datetime, shares: dict[tuple[Course, datetime], Fraction]
) -> Decimal:
    """What a person's day costs by an instant; ``shares`` are those of the people seen before."""
    course, standing = member.course, member.standing
    if standing.setting is not None and standing.setting.by_fee:
        return _fee(situation, member, at)
    if (course, at) not in shares:
        ahead = at != situation.now or course.as_foreseen(at)
        shares[course, at] = course.share(at) if ahead else standing.share or Fraction(0)
    return _cost(situation, member.person, shares[course, at])


def _fee(situation: Situation, member: Member, at: datetime) -> Decimal:
    """What somebody's fee and what lies beyond it cost by an instant; nothing where that is not known."""
    standing = member.standing if at == situation.now else member.course.standing(at)
    made = standing.fee(member.person.contract) if member.person.contract is not None else None
    amount = made.gross if made is not None else None
    return Decimal(0) if amount is None else employer_cost(situation, member.person, amount) or amount


def _cost(situation: Situation, person: Person, part: Fraction) -> Decimal:
    """What a part of a person's day rate costs."""
    amount = gross(person.contract.rate, part) if person.contract else Decimal(0)
    return employer_cost(situation, person, amount) or amount
