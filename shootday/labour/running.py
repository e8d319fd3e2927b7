"""What it costs to run on: the employer's cost of the next minutes, everyone who is in staying in."""

from datetime import datetime
from decimal import Decimal

from shootday.day.facts import DayFacts
from shootday.labour.hours import timesheet
from shootday.labour.situation import Situation
from shootday.labour.timesheet import Timesheet
from shootday.production.dayplan import DayPlan
from shootday.production.production import Production


def running_cost(production: Production, plan: DayPlan, facts: DayFacts, now: datetime, minutes: int = 60) -> Decimal:
    """Employer cost in so many minutes less employer cost now; a break in course is taken to end now.

    Where the devis has no rate of charges for somebody, their gross alone counts.
    """
    situation = Situation(production, plan, facts, now)
    cost = Decimal("0.00")
    for person in situation.people().values():
        if person is None or person.contract is None:
            continue
        today = timesheet(situation, person)
        if today.open:
            cost += _cost(timesheet(situation, person, ahead=minutes)) - _cost(today)
    return cost


def _cost(sheet: Timesheet) -> Decimal:
    return sheet.employer_cost or sheet.gross or Decimal(0)
