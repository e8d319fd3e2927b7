"""Timesheets: everyone called or punched that day, as the facts stand at an instant."""

from collections.abc import Mapping
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from shootday.labour.course import Standing
from shootday.labour.limits import agreement_of, is_minor
from shootday.labour.pay import gross
from shootday.labour.situation import Member, Situation
from shootday.labour.timesheet import Piece, Timesheet
from shootday.labour.worktime import Status
from shootday.phrases import Phrase, Said
from shootday.phrases import labour as say
from shootday.production.people import Person, PersonKind, RateUnit

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


def timesheets(situation: Situation, previous_outs: Mapping[str, datetime]) -> dict[str, Timesheet]:
    """One timesheet for each person called or punched; ``previous_outs``: when each left their day before."""
    return {
        known: _unknown(known) if member is None else timesheet(situation, member, previous_outs.get(known))
        for known, member in situation.crew.items()
    }


def timesheet(situation: Situation, member: Member, previous_out: datetime | None = None) -> Timesheet:
    """One person's day."""
    person = member.person.id
    match member.standing.day.status:
        case Status.WORKED:
            return _worked(situation, member, previous_out)
        case Status.UNPUNCHED:
            return _without_hours(person, say.NOT_PUNCHED.said())
        case Status.NO_IN:
            return _without_hours(person, say.OUT_WITHOUT_IN.said())
        case Status.ABSENT:
            return Timesheet(person, 0, 0, (), (), _NOTHING, _NOTHING, say.ABSENT.said(), open=False)


def _unknown(person: str) -> Timesheet:
    return _without_hours(person, say.UNKNOWN_PERSON.said(person=person))


def _without_hours(person: str, reason: Said) -> Timesheet:
    return Timesheet(person, None, None, (), (), None, None, reason, open=False)


def _worked(situation: Situation, member: Member, previous_out: datetime | None) -> Timesheet:
    person, standing = member.person, member.standing
    pay = _pay(situation, person, standing)
    cost = employer_cost(situation, person, pay.gross)
    reason = pay.reason
    if person.birth_date is None and is_minor(person, situation.plan.date):
        reason = _both(say.NO_BIRTH_DATE.said(), reason)
    if cost is None and pay.gross is not None and person.contract is not None:
        reason = _both(reason, say.NO_CHARGE_RATE.said(category=person.contract.charges))
    return Timesheet(
        person=person.id,
        worked_minutes=standing.minutes,
        paid_minutes=sum([p.minutes for p in pay.pieces]) if pay.gross is not None else None,
        paid=pay.pieces,
        breaches=situation.breaches(member, previous_out),
        gross=pay.gross,
        employer_cost=cost,
        reason=reason,
        open=standing.day.open,
    )


def _both(first: Said | None, second: Said | None) -> Said | None:
    return say.BOTH.said(first=first, second=second) if first and second else first or second


def _pay(situation: Situation, person: Person, standing: Standing) -> _Pay:
    if person.contract is None:
        return _Pay(reason=say.NO_CONTRACT.said())
    match person.kind:
        case PersonKind.TECHNICIAN:
            return _technician(situation, person, standing)
        case PersonKind.PERFORMER:
            return _performer(person, standing.minutes)
        case PersonKind.EXTRA:
            return _Pay(reason=say.EXTRA_NOT_COVERED.said())
        case PersonKind.TRAINEE:
            return _Pay(reason=say.TRAINEE_NOT_COVERED.said())


def _technician(situation: Situation, person: Person, standing: Standing) -> _Pay:
    contract = person.contract
    if contract is not None and standing.share is not None:
        return _Pay(standing.paid, gross(contract.rate, standing.share))
    agreement = agreement_of(situation.production, person, situation.plan.date)
    if contract is None or agreement is None:
        named = (contract.agreement if contract else None) or situation.production.info.agreement
        return _Pay(reason=say.AGREEMENT_NOT_COVERED.said(agreement=named))
    return _Pay(reason=say.UNIT_NOT_COVERED.said(unit=_UNITS[contract.unit], agreement=agreement.id))


def _performer(person: Person, minutes: int) -> _Pay:
    contract = person.contract
    if contract is None or contract.unit not in _FLAT:
        unit = _UNITS[contract.unit] if contract else say.BY_CACHET
        return _Pay(reason=say.PERFORMER_UNIT_NOT_COVERED.said(unit=unit))
    cachet = Piece("cachet", minutes, 100, say.CONTRACT_SOURCE)
    return _Pay((cachet,), contract.rate.quantize(_CENT), say.FLAT_CACHET.said())


def employer_cost(situation: Situation, person: Person, amount: Decimal | None) -> Decimal | None:
    """The gross with the devis's employer charges, half-up to the cent; None without a gross or a rate."""
    if amount is None or person.contract is None:
        return None
    charged = situation.charged.get(person.contract.charges)
    return None if charged is None else (amount * charged).quantize(_CENT, rounding=ROUND_HALF_UP)
