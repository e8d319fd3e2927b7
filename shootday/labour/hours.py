"""Timesheets: everyone called or punched that day, as the facts stand at an instant."""

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

from shootday.labour.breaching import missing_rest
from shootday.labour.course import Standing
from shootday.labour.crafts import craft_key
from shootday.labour.dues import dues
from shootday.labour.engagement import engagement_said, seen_by_week
from shootday.labour.limits import agreement_of
from shootday.labour.pay import cents, gross
from shootday.labour.paylevel import fee_minimum
from shootday.labour.rules import Rules
from shootday.labour.setting import Setting
from shootday.labour.situation import Member, Situation, Told
from shootday.labour.timesheet import Breach, Piece, Timesheet
from shootday.labour.worktime import Status
from shootday.phrases import Phrase, Said
from shootday.phrases import labour as say
from shootday.production.people import Contract, Person, PersonKind, RateUnit

_CENT = Decimal("0.01")
_NOTHING = Decimal("0.00")
_UNITS: Mapping[RateUnit, Phrase] = {
    RateUnit.HOUR: say.BY_HOUR,
    RateUnit.DAY: say.BY_DAY,
    RateUnit.CACHET: say.BY_CACHET,
    RateUnit.WEEK: say.BY_WEEK,
}
_FLAT = frozenset({RateUnit.CACHET, RateUnit.DAY})


class _Pay(NamedTuple):
    """What a day pays, or why that is not computed."""

    pieces: tuple[Piece, ...] = ()
    gross: Decimal | None = None
    reason: Said | None = None
    phe: Fraction | None = None


def timesheets(
    situation: Situation, previous_outs: Mapping[str, datetime], short_rests: Mapping[str, int] = MappingProxyType({})
) -> dict[str, Timesheet]:
    """One timesheet for each person called or punched.

    ``previous_outs``: when each left their day before; ``short_rests``: how many rests shorter than the ordinary one
    each had that week already.
    """
    return {
        known: _without_hours(known, say.UNKNOWN_PERSON.said(person=known))
        if member is None
        else timesheet(situation, member, previous_outs.get(known), short_rests.get(known, 0))
        for known, member in situation.crew.items()
    }


def lacking_rest(situation: Situation, previous_outs: Mapping[str, datetime]) -> bool:
    """Whether anybody had less than the ordinary rest before the day: only then do the week's earlier ones matter."""
    return any(
        missing_rest(member.course.rules.limits, member.standing.day, previous_outs[person])
        for person, member in situation.crew.items()
        if member is not None and person in previous_outs
    )


def broken(
    situation: Situation, previous_outs: Mapping[str, datetime], short_rests: Mapping[str, int] = MappingProxyType({})
) -> dict[str, tuple[Breach, ...]]:
    """The rules that each person's day broke, as their timesheet says them; those who broke none are left out."""
    found = {
        person: situation.judged(member, previous_outs.get(person), short_rests.get(person, 0)).breaches
        for person, member in situation.crew.items()
        if member is not None
    }
    return {person: breaches for person, breaches in found.items() if breaches}


def timesheet(
    situation: Situation, member: Member, previous_out: datetime | None = None, short_rests: int = 0
) -> Timesheet:
    """One person's day, as it was told before where nothing that it is made from has changed."""
    standing, person = member.standing, member.person.id
    known, reasons = situation.told.get(person), situation.reasons(person)
    if known is not None and known.standing is standing and known[1:4] == (previous_out, short_rests, reasons):
        return known.sheet
    sheet = _timesheet(situation, member, previous_out, short_rests)
    situation.told[person] = Told(standing, previous_out, short_rests, reasons, sheet)
    return sheet


def _timesheet(situation: Situation, member: Member, previous_out: datetime | None, short_rests: int) -> Timesheet:
    person = member.person.id
    match member.standing.day.status:
        case Status.WORKED:
            return _worked(situation, member, previous_out, short_rests)
        case Status.UNPUNCHED:
            return _without_hours(person, say.NOT_PUNCHED.said())
        case Status.NO_IN:
            return _without_hours(person, say.OUT_WITHOUT_IN.said())
        case Status.OUT_FIRST:
            return _without_hours(person, say.OUT_BEFORE_IN.said())
        case Status.OVERLAPPING:
            return _without_hours(person, say.OVERLAPPING.said())
        case Status.ABSENT:
            return Timesheet(person, 0, 0, (), (), _NOTHING, _NOTHING, say.ABSENT.said(), open=False)


def _without_hours(person: str, reason: Said) -> Timesheet:
    return Timesheet(person, None, None, (), (), None, None, reason, open=False)


def _worked(situation: Situation, member: Member, previous_out: datetime | None, short_rests: int) -> Timesheet:
    person, standing = member.person, member.standing
    pay = _pay(situation, person, standing)
    cost = employer_cost(situation, person, pay.gross)
    judged = situation.judged(member, previous_out, short_rests)
    owed, rests_on = dues(member, judged.rest_before, short_rests)
    frame = standing.frame
    return Timesheet(
        person=person.id,
        worked_minutes=standing.minutes,
        paid_minutes=sum([p.minutes for p in pay.pieces]) if pay.gross is not None else None,
        paid=pay.pieces,
        breaches=judged.breaches,
        reasoned=judged.exceeded,
        gross=pay.gross,
        employer_cost=cost,
        reason=_reason(member, pay, cost),
        open=standing.day.open,
        agreement=member.course.rules.text,
        amplitude_minutes=frame.minutes if frame else None,
        rest_before_minutes=judged.rest_before,
        night_minutes=standing.night_minutes,
        sunday_minutes=standing.sunday_minutes,
        phe=pay.phe,
        indemnities=owed,
        open_readings=rests_on,
        warnings=judged.warnings,
    )


def _reason(member: Member, pay: _Pay, cost: Decimal | None) -> Said | None:
    person, reason = member.person, pay.reason
    rules, setting = member.course.rules, member.standing.setting
    if setting is not None and person.contract is not None:
        reason = _both(reason, below_smic(person.contract, rules, setting))
        reason = _both(reason, below_minimum(person.contract, setting))
    if rules.foreign:
        reason = _both(reason, say.OTHER_CURRENCY.said(agreement=rules.text))
    if person.minor and person.birth_date is None:
        reason = _both(say.NO_BIRTH_DATE.said(), reason)
    if cost is None and pay.gross is not None and person.contract is not None:
        reason = _both(reason, say.NO_CHARGE_RATE.said(category=person.contract.charges))
    return reason


def below_smic(contract: Contract, rules: Rules, setting: Setting) -> Said | None:
    """That an hour at base is paid less than the law lets it be."""
    least = rules.least_rate
    if least is None or rules.least_hourly is None:
        return None
    over, under = contract.rate.as_integer_ratio()
    if over * least.denominator >= least.numerator * under:
        return None
    return say.BELOW_SMIC.said(hourly=cents(setting.hourly(contract.rate)), least=rules.least_hourly)


def below_minimum(contract: Contract, setting: Setting) -> Said | None:
    """That a rate is less than the text's least, where it gives one."""
    once = contract.dated and contract.first == contract.last
    least = (setting.amount("fee_minimum_single") if once else None) or fee_minimum(setting)
    if least is None or contract.unit is RateUnit.HOUR or contract.rate >= least.value:
        return None
    return say.BELOW_MINIMUM.said(rate=contract.rate, least=least.value, source=least.source)


def _both(first: Said | None, second: Said | None) -> Said | None:
    """One sentence after another."""
    return say.BOTH.said(first=first, second=second) if first and second else first or second


def _pay(situation: Situation, person: Person, standing: Standing) -> _Pay:
    contract, setting = person.contract, standing.setting
    if contract is None:
        unpaid = person.kind is PersonKind.TRAINEE
        return _trainee(situation, person, standing) if unpaid else _Pay(reason=say.NO_CONTRACT.said())
    if standing.too_long:
        return _Pay(reason=say.DAY_TOO_LONG.said())
    if not contract.holds(situation.plan.date):
        return _Pay(reason=say.OUTSIDE_CONTRACT.said())
    if setting is not None:
        return _STRATEGIES[setting.pay](contract, setting, standing)
    return _without_text(situation, person, contract, standing)


def _without_text(situation: Situation, person: Person, contract: Contract, standing: Standing) -> _Pay:
    """Where the program carries no agreement for a contract."""
    match person.kind:
        case PersonKind.TECHNICIAN:
            return _not_covered(situation, person, contract)
        case PersonKind.PERFORMER:
            known = agreement_of(situation.production, person, situation.plan.date)
            return _flat(contract, standing.minutes) if known is None else _not_covered(situation, person, contract)
        case PersonKind.EXTRA:
            return _Pay(reason=say.EXTRA_NOT_COVERED.said())
        case PersonKind.TRAINEE:
            return _trainee(situation, person, standing)


def _trainee(situation: Situation, person: Person, standing: Standing) -> _Pay:
    """Nothing is owed by the production, unless a contract promises something that no text here works out."""
    if standing.too_long:
        return _Pay(reason=say.DAY_TOO_LONG.said())
    if agreement_of(situation.production, person, situation.plan.date) is None:
        return _Pay(reason=say.TRAINEE_NOT_COVERED.said())
    if person.contract is not None and person.contract.rate:
        return _Pay(reason=say.TRAINEE_WITH_A_RATE.said())
    return _Pay((), _NOTHING, say.TRAINEE_UNPAID.said())


def _by_hours(contract: Contract, setting: Setting, standing: Standing) -> _Pay:
    """What was worked, by rate."""
    reason = say.WEEK_OVERTIME_APART.said() if setting.weekly else None
    return _Pay(standing.paid, gross(contract.rate, standing.share or Fraction(0)), reason, standing.phe)


def _by_fee(contract: Contract, setting: Setting, standing: Standing) -> _Pay:
    """The rate, and what lies beyond what it covers."""
    made = standing.fee(contract)
    if made is None:
        return _Pay()
    reason, amount = None, made.gross
    if made.postponed:
        reason = (say.WEEK_OVERTIME_APART if seen_by_week(setting) else say.ENGAGEMENT_OVERTIME).said()
    for said in engagement_said(contract, setting):
        reason = _both(reason, said)
    if amount is None:
        unknown = next(line.piece for line in made.lines if line.amount is None)
        reason = _both(say.FEE_HOUR_UNKNOWN.said(agreement=setting.agreement.id, source=unknown.source), reason)
    return _Pay(made.pieces if amount is not None else (), amount, reason)


_STRATEGIES: Mapping[str, Callable[[Contract, Setting, Standing], _Pay]] = {"hours": _by_hours, "fee": _by_fee}
"""The ways of working out a day's pay, by the name that an agreement's form gives."""


def _not_covered(situation: Situation, person: Person, contract: Contract) -> _Pay:
    agreement = agreement_of(situation.production, person, situation.plan.date)
    if agreement is not None and craft_key(contract.craft) in agreement.crafts("flat_crafts", situation.plan.date):
        amount = contract.rate.quantize(_CENT) if contract.unit in _FLAT else None
        return _Pay((), amount, say.OUTSIDE_HOURS.said())
    if agreement is None:
        named = contract.agreement or situation.production.info.agreement
        return _Pay(reason=say.AGREEMENT_NOT_COVERED.said(agreement=named))
    return _Pay(reason=say.UNIT_NOT_COVERED.said(unit=_UNITS[contract.unit], agreement=agreement.id))


def _flat(contract: Contract, minutes: int) -> _Pay:
    """A fee, whatever was worked."""
    if contract.unit not in _FLAT:
        return _Pay(reason=say.PERFORMER_UNIT_NOT_COVERED.said(unit=_UNITS[contract.unit]))
    cachet = Piece("cachet", minutes, 100, say.CONTRACT_SOURCE)
    return _Pay((cachet,), contract.rate.quantize(_CENT), say.FLAT_CACHET.said())


def employer_cost(situation: Situation, person: Person, amount: Decimal | None) -> Decimal | None:
    """The gross with the devis's employer charges, half-up to the cent; None without a gross or a rate."""
    if amount is None:
        return None
    if not amount:
        return _NOTHING
    if person.contract is None:
        return None
    charged = situation.charged.get(person.contract.charges)
    return None if charged is None else (amount * charged).quantize(_CENT, rounding=ROUND_HALF_UP)
