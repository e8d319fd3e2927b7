"""Timesheets: everyone called or punched that day, as the facts stand at an instant."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from shootday.day.facts import DayFacts
from shootday.labour.limits import agreement_of, breaches, is_minor, limits
from shootday.labour.pay import Setting, gross, pieces
from shootday.labour.situation import Situation
from shootday.labour.timesheet import Piece, Timesheet
from shootday.labour.worktime import Status, WorkDay
from shootday.phrases import Phrase, Said
from shootday.phrases import labour as say
from shootday.production.dayplan import DayPlan
from shootday.production.people import Person, PersonKind, RateUnit
from shootday.production.production import Production

_CENT = Decimal("0.01")
_NOTHING = Decimal("0.00")
_UNITS: Mapping[RateUnit, Phrase] = {
    RateUnit.HOUR: say.BY_HOUR,
    RateUnit.DAY: say.BY_DAY,
    RateUnit.CACHET: say.BY_CACHET,
    RateUnit.WEEK: say.BY_WEEK,
}
_FLAT = frozenset({RateUnit.CACHET, RateUnit.DAY})


@dataclass(frozen=True, slots=True)
class _Pay:
    """What a day pays, or why that is not computed."""

    pieces: tuple[Piece, ...] = ()
    gross: Decimal | None = None
    reason: Said | None = None


def timesheets(
    production: Production,
    plan: DayPlan,
    facts: DayFacts,
    now: datetime,
    previous_outs: Mapping[str, datetime],
) -> dict[str, Timesheet]:
    """One timesheet for each person called or punched; ``previous_outs``: when each left their day before."""
    situation = Situation(production, plan, facts, now)
    return {
        known: _unknown(known) if person is None else timesheet(situation, person, previous_outs.get(known))
        for known, person in situation.people().items()
    }


def timesheet(situation: Situation, person: Person, previous_out: datetime | None = None, ahead: int = 0) -> Timesheet:
    """One person's day; ``ahead``: as it will stand in so many minutes if whoever is in works on."""
    day = situation.work_day(person, ahead)
    match day.status:
        case Status.UNPUNCHED:
            return replace(_unknown(person.id), reason=say.NOT_PUNCHED.said())
        case Status.NO_IN:
            return replace(_unknown(person.id), reason=say.OUT_WITHOUT_IN.said())
        case Status.ABSENT:
            return Timesheet(person.id, 0, 0, (), (), _NOTHING, _NOTHING, say.ABSENT.said(), open=False)
        case Status.WORKED:
            return _worked(situation, person, day, previous_out)


def _unknown(person: str) -> Timesheet:
    reason = say.UNKNOWN_PERSON.said(person=person)
    return Timesheet(person, None, None, (), (), None, None, reason, open=False)


def _worked(situation: Situation, person: Person, day: WorkDay, previous_out: datetime | None) -> Timesheet:
    production, date = situation.production, situation.plan.date
    pay = _pay(situation, person, day)
    cost = employer_cost(production, person, pay.gross)
    reasons = [pay.reason]
    if is_minor(person, date) and person.birth_date is None:
        reasons.insert(0, say.NO_BIRTH_DATE.said())
    if cost is None and pay.gross is not None and person.contract is not None:
        reasons.append(say.NO_CHARGE_RATE.said(category=person.contract.charges))
    return Timesheet(
        person=person.id,
        worked_minutes=day.minutes,
        paid_minutes=sum(p.minutes for p in pay.pieces) if pay.gross is not None else None,
        paid=pay.pieces,
        breaches=breaches(limits(production, person, date), day, production.zone, previous_out),
        gross=pay.gross,
        employer_cost=cost,
        reason=_together([r for r in reasons if r is not None]),
        open=day.open,
    )


def _together(reasons: list[Said]) -> Said | None:
    if not reasons:
        return None
    first, *others = reasons
    for other in others:
        first = say.BOTH.said(first=first, second=other)
    return first


def _pay(situation: Situation, person: Person, day: WorkDay) -> _Pay:
    if person.contract is None:
        return _Pay(reason=say.NO_CONTRACT.said())
    match person.kind:
        case PersonKind.TECHNICIAN:
            return _technician(situation, person, day)
        case PersonKind.PERFORMER:
            return _performer(person, day)
        case PersonKind.EXTRA:
            return _Pay(reason=say.EXTRA_NOT_COVERED.said())
        case PersonKind.TRAINEE:
            return _Pay(reason=say.TRAINEE_NOT_COVERED.said())


def _technician(situation: Situation, person: Person, day: WorkDay) -> _Pay:
    production, date, contract = situation.production, situation.plan.date, person.contract
    agreement = agreement_of(production, person, date)
    if agreement is None or contract is None:
        named = (contract.agreement if contract else None) or production.info.agreement
        return _Pay(reason=say.AGREEMENT_NOT_COVERED.said(agreement=named))
    if contract.unit is not RateUnit.DAY:
        return _Pay(reason=say.UNIT_NOT_COVERED.said(unit=_UNITS[contract.unit], agreement=agreement.id))
    setting = Setting(agreement, date, production.info.kind, production.zone, contract)
    paid = pieces(day.work, setting)
    return _Pay(paid, gross(paid, setting))


def _performer(person: Person, day: WorkDay) -> _Pay:
    contract = person.contract
    if contract is None or contract.unit not in _FLAT:
        unit = _UNITS[contract.unit] if contract else say.BY_CACHET
        return _Pay(reason=say.PERFORMER_UNIT_NOT_COVERED.said(unit=unit))
    cachet = Piece("cachet", day.minutes, 100, say.CONTRACT_SOURCE)
    return _Pay((cachet,), contract.rate.quantize(_CENT), say.FLAT_CACHET.said())


def employer_cost(production: Production, person: Person, amount: Decimal | None) -> Decimal | None:
    """The gross with the devis's employer charges, half-up to the cent; None without a gross or a rate."""
    if amount is None or person.contract is None:
        return None
    category = person.contract.charges
    rate = next((c.rate for c in production.devis.charges if c.category == category), None)
    return None if rate is None else (amount * (1 + rate)).quantize(_CENT, rounding="ROUND_HALF_UP")
