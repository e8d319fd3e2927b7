"""What one person's day owes besides the pay of its hours, and the disputed points that this and the pay rest on."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from shootday.labour.breaching import may_rest_less
from shootday.labour.fee import hour_of
from shootday.labour.owed import indemnity
from shootday.labour.pay import cents
from shootday.labour.rest import missing_rest_price
from shootday.labour.rules import Rules
from shootday.labour.setting import Setting
from shootday.labour.situation import Member
from shootday.labour.timesheet import Indemnity
from shootday.labour.worktime import WorkDay

Dues = tuple[tuple[Indemnity, ...], tuple[str, ...]]


def dues(member: Member, rested: int | None, short_rests: int = 0) -> Dues:
    """All of a day's; ``rested``: minutes before it, None when that is not known.

    ``short_rests``: how many shorter rests than the ordinary one there were that week already.
    """
    standing, contract, rules = member.standing, member.person.contract, member.course.rules
    if standing.too_long:
        return (), ()
    late, rests_on = _late_meals(rules, standing.day) if rules.limits.meal is not None else ((), ())
    setting = standing.setting
    if setting is None or contract is None:
        return late, rests_on
    found = standing.owed_alike
    if found is None:
        found = tuple([indemnity(due, setting, contract.rate, foreign=rules.foreign) for due in standing.owed])
    missing = rules.limits.missing(rested)
    if not missing and not late:
        return found, standing.readings
    if not missing:
        return (*found, *late), tuple(dict.fromkeys((*standing.readings, *rests_on))) if rests_on else standing.readings
    allowed = may_rest_less(rules.limits, missing, short_rests)
    rest, read = _rest(member, setting, contract.rate, missing, allowed=allowed)
    return (*found, *late, *rest), tuple(dict.fromkeys((*standing.readings, *rests_on, *read)))


def _late_meals(rules: Rules, day: WorkDay) -> Dues:
    """What each late meal costs, by the unit of time begun."""
    clock, frame = rules.limits.meal, day.frame
    if clock is None or clock.penalties is None or frame is None:
        return (), ()
    priced = clock.penalties
    found = [priced.price(minutes) for minutes in clock.late(frame, day.meals)]
    made = tuple(Indemnity("meal_penalty", n, None if rules.foreign else cost, priced.source) for n, cost in found)
    second = any(units > 1 for units, _ in found)
    return made, priced.readings if second else ()


def _rest(
    member: Member, setting: Setting, rate: Decimal, missing: int, *, allowed: bool
) -> tuple[list[Indemnity], tuple[str, ...]]:
    """The price of rest that was missing: a forced call, or so much of an hour for each."""
    frame = member.standing.frame
    if frame is None:
        return [], ()
    forced = [] if allowed else list(_forced(setting, rate, missing, foreign=member.course.rules.foreign))
    due = member.course.rules.limits.rest.minutes
    priced = max(0, missing - max(0, due - setting.value("missing_rest_under", due)))
    price = missing_rest_price(setting, member.standing.steps, frame.start, priced)
    if price is None:
        return forced, ()
    contract = member.person.contract
    by_fee = setting.by_fee and contract is not None
    hour = hour_of(contract, setting) if by_fee and contract is not None else setting.simple * Fraction(rate)
    amount = None if hour is None else cents(price.phe * hour)
    owed = Indemnity("missing_rest", price.minutes, amount, price.source, price.given_back)
    return [*forced, owed], price.readings


def _forced(setting: Setting, rate: Decimal, missing: int, *, foreign: bool) -> Iterator[Indemnity]:
    """A day's pay, or the text's amount where that is less."""
    most = setting.amount("forced_call")
    if most is not None:
        yield Indemnity("forced_call", missing, None if foreign else min(rate, most.value), most.source)
