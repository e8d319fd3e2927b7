"""Any figure of a day or a week, line by line: where it comes from, how sure that is, which reading it rests on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from shootday.labour.agreement import article_of, confidence_of, switch_named
from shootday.labour.course import Standing
from shootday.labour.engagement import week_fee
from shootday.labour.fee import Line
from shootday.labour.pay import cents
from shootday.labour.setting import Setting
from shootday.labour.situation import Member, Situation
from shootday.labour.timesheet import Breach, Indemnity, Piece, Timesheet, decimal_hours
from shootday.labour.week import Week
from shootday.phrases import Phrase, Said
from shootday.phrases import labour as say
from shootday.production.base import clock_text, wall_minutes
from shootday.production.people import Person

_PERCENT = 100
_HOUR = 60


class Unit(StrEnum):
    """What a step's figure counts."""

    MINUTES = "minutes"
    HOURS = "hours"
    """At base."""
    MONEY = "money"
    COUNT = "count"
    CLOCK = "clock"
    """An instant, or a stretch of time, that was logged."""


@dataclass(frozen=True, slots=True)
class ExplainStep:
    """One line of the arithmetic."""

    what: Said
    figure: int | Decimal | None
    """None where the step only says something."""
    unit: Unit
    source: str = ""
    confidence: str = ""
    """How sure the source is (T, T/P, P, D, N); empty where no text is behind it."""
    reading: str | None = None
    """The disputed point that the step rests on."""
    entries: tuple[str, ...] = ()
    """Ids of the entries that it rests on."""
    at: datetime | None = None
    until: datetime | None = None
    broken: bool = False
    """Whether it is a rule that was broken."""

    @property
    def money(self) -> Decimal:
        """The figure of an amount, or of hours."""
        return Decimal(self.figure or 0)

    @property
    def article(self) -> str:
        """The articles that the source quotes."""
        return article_of(self.source)


def explain(situation: Situation, member: Member, sheet: Timesheet) -> tuple[ExplainStep, ...]:
    """The whole arithmetic of a day, from the hours to the employer's cost."""
    steps = [*_hours(situation, member, sheet)]
    setting, person = member.standing.setting, member.person
    steps += _pieces(sheet.paid, _read_by_bracket(member))
    steps += _fee(member.standing, person)
    steps += _pay(setting, person, sheet.phe, sheet.gross)
    steps += _cost(situation, person, sheet.gross, sheet.employer_cost)
    steps += _owed(sheet.indemnities)
    steps += _broken(sheet.breaches, say.RULES)
    steps += _reasoned(sheet.reasoned)
    steps += _broken(sheet.warnings, say.WATCHED)
    return (*steps, *_told(sheet.reason), *_open(sheet.open_readings, steps))


def explain_week(week: Week) -> tuple[ExplainStep, ...]:
    """The whole arithmetic of a week."""
    sheet, course = week.sheet(), week.course
    steps = [
        ExplainStep(say.WORKED_ON.said(day=day.date.isoformat()), day.member.standing.minutes, Unit.MINUTES)
        for day in course.days
    ]
    steps.append(ExplainStep(say.WORKED.said(), sheet.worked_minutes, Unit.MINUTES))
    if course.pay is not None and course.pay.equivalence is not None:
        known = course.pay.equivalence
        told = say.EQUIVALENT.said(paid=_span(known.paid), presence=_span(known.presence))
        steps.append(_by(ExplainStep(told, None, Unit.MINUTES, known.source)))
        steps.append(ExplainStep(say.EFFECTIVE.said(), sheet.effective_minutes, Unit.MINUTES, known.source))
    steps += _pieces(sheet.paid, {})
    steps += _fees(week)
    steps += _pay(course.setting, week.person, sheet.phe, sheet.gross)
    steps += _cost(week.days[0].situation, week.person, sheet.gross, sheet.employer_cost)
    average = say.AVERAGE.said(weeks=sheet.weeks_counted)
    steps.append(ExplainStep(average, sheet.average_minutes, Unit.MINUTES))
    steps.append(ExplainStep(say.IN_ROW.said(), sheet.days_in_row, Unit.COUNT))
    steps += _owed(sheet.indemnities)
    steps += _broken(sheet.breaches, say.WEEK_RULES)
    return (*steps, *_told(sheet.reason), *_open(sheet.open_readings, steps))


def _by(step: ExplainStep) -> ExplainStep:
    """The step with how sure its source is."""
    return replace(step, confidence=confidence_of(step.source))


def _span(minutes: int) -> str:
    return f"{minutes // _HOUR} h" + (f" {minutes % _HOUR:02d}" if minutes % _HOUR else "")


def _hours(situation: Situation, member: Member, sheet: Timesheet) -> Iterator[ExplainStep]:
    day, zone = situation.plan.date, situation.production.zone

    def clock(at: datetime) -> str:
        return clock_text(wall_minutes(day, at, zone))

    for phrase, spans in (
        (say.WORK_SPAN, member.standing.day.work),
        (say.TRANSPORT_SPAN, member.standing.day.transport),
    ):
        for span in spans:
            yield ExplainStep(phrase.said(start=clock(span.start), end=clock(span.end)), span.minutes, Unit.MINUTES)
    if sheet.worked_minutes is not None:
        yield ExplainStep(say.WORKED.said(), sheet.worked_minutes, Unit.MINUTES)
    if sheet.amplitude_minutes is not None:
        yield ExplainStep(say.AMPLITUDE.said(), sheet.amplitude_minutes, Unit.MINUTES)
    if sheet.rest_before_minutes is not None:
        rest = member.course.rules.limits.rest
        yield _by(ExplainStep(say.REST_BEFORE.said(), sheet.rest_before_minutes, Unit.MINUTES, rest.source))


def _read_by_bracket(member: Member) -> Mapping[str, str]:
    """The disputed point that each bracket rests on."""
    setting, tally = member.standing.setting, member.standing.tally
    if setting is None or tally is None:
        return {}
    found = [setting.bracket(place) for place in tally]
    return {bracket.name: bracket.readings[0] for bracket in found if bracket.readings}


def bracket_said(bracket: str) -> Said:
    """A bracket's name: ``overtime 25 %, night``."""
    first, *others = [_part(part) for part in bracket.split("+")]
    for other in others:
        first = say.TOGETHER.said(first=first, second=other)
    return first


def _part(part: str) -> Said:
    kind, _, percent = part.rpartition("_")
    return say.BRACKETS[kind].said(percent=percent) if percent.isdecimal() else say.BRACKETS[part].said()


def _pieces(paid: Iterable[Piece], read: Mapping[str, str]) -> Iterator[ExplainStep]:
    for piece in paid:
        what = say.PIECE.said(bracket=bracket_said(piece.bracket), percent=piece.percent)
        yield _by(ExplainStep(what, piece.minutes, Unit.MINUTES, piece.source, "", read.get(piece.bracket)))


def _pay(setting: Setting | None, person: Person, phe: Fraction | None, gross: Decimal | None) -> Iterator[ExplainStep]:
    contract = person.contract
    if phe is not None:
        yield ExplainStep(say.PHE.said(), decimal_hours(phe), Unit.HOURS)
    if setting is not None and contract is not None and not setting.by_fee:
        source, hours = setting.rate_source, decimal_hours(setting.divisor).normalize()
        hourly = decimal_hours(setting.hourly(contract.rate))
        yield _by(ExplainStep(say.HOURLY.said(rate=contract.rate, hours=hours), hourly, Unit.MONEY, source))
        if setting.simple * setting.divisor != 1:
            simple = decimal_hours(setting.simple * Fraction(contract.rate))
            yield _by(ExplainStep(say.PREMIUM_HOUR.said(), simple, Unit.MONEY, source))
    if gross is not None:
        yield ExplainStep(say.GROSS.said(), gross, Unit.MONEY)


def _fee(standing: Standing, person: Person) -> Iterator[ExplainStep]:
    """The rate, and each amount on top of it."""
    contract = person.contract
    made = standing.fee(contract) if contract is not None else None
    if made is None:
        return
    yield ExplainStep(_fee_said(standing, person), made.rate, Unit.MONEY, say.CONTRACT_SOURCE)
    yield from _on_top(made.lines)


def _fee_said(standing: Standing, person: Person) -> Said:
    days = standing.setting.fee_days if standing.setting is not None else 1
    if days == 1 or person.contract is None:
        return say.FEE.said()
    return say.FEE_OF_DAY.said(rate=person.contract.rate, days=days)


def _on_top(lines: Iterable[Line]) -> Iterator[ExplainStep]:
    for line in lines:
        if line.amount:
            what = say.ON_TOP.said(bracket=bracket_said(line.piece.bracket))
            yield _by(ExplainStep(what, cents(line.amount), Unit.MONEY, line.piece.source))


def _fees(week: Week) -> Iterator[ExplainStep]:
    """The week's rate or those of its days, and each amount on top."""
    setting, contract = week.course.setting, week.person.contract
    if setting is None or contract is None or not setting.by_fee:
        return
    made = [of_day for day in week.days if (of_day := day.member.standing.fee(contract)) is not None]
    if setting.fee_days > 1:
        days = len(made)
        what = say.FEE_OF_WEEK.said(rate=contract.rate, days=min(days, setting.fee_days), full=setting.fee_days)
        earned = cents(week_fee(contract, setting, days))
        yield ExplainStep(what, earned, Unit.MONEY, say.CONTRACT_SOURCE)
    for of_day in made:
        if setting.fee_days == 1:
            yield ExplainStep(say.FEE.said(), of_day.rate, Unit.MONEY, say.CONTRACT_SOURCE)
        yield from _on_top(of_day.lines)
    yield from _on_top(week.overtime)


def _cost(situation: Situation, person: Person, gross: Decimal | None, cost: Decimal | None) -> Iterator[ExplainStep]:
    """Charges are rates that the devis gives, with their source: estimates."""
    if gross is None or cost is None or person.contract is None:
        return
    category = person.contract.charges
    held = situation.production.devis.charges_on(situation.plan.date)
    charge = next((c for c in held if c.category == category), None)
    if charge is not None:
        percent = (charge.rate * _PERCENT).normalize()
        yield ExplainStep(say.CHARGES.said(percent=percent), cost - gross, Unit.MONEY, charge.source)
    yield ExplainStep(say.COST.said(), cost, Unit.MONEY)


def _owed(dues: Iterable[Indemnity]) -> Iterator[ExplainStep]:
    for due in dues:
        what = say.INDEMNITIES[due.code].said()
        in_money = due.amount is not None
        counted = Unit.COUNT if due.unit == "times" else Unit.MINUTES
        unit = Unit.MONEY if in_money else counted
        yield _by(ExplainStep(what, due.amount if in_money else due.quantity, unit, due.source))


def _broken(breaches: Iterable[Breach], names: Mapping[str, Phrase]) -> Iterator[ExplainStep]:
    for breach in breaches:
        unit = Unit.MINUTES if breach.unit == "minutes" else Unit.COUNT
        yield _by(ExplainStep(names[breach.code].said(), breach.minutes, unit, breach.source, broken=True))


def _reasoned(exceeded: Iterable[Breach]) -> Iterator[ExplainStep]:
    """Limits exceeded for a reason that their text names."""
    for one in exceeded:
        what = say.REASONED.said(rule=say.RULES[one.code], reason=say.REASONS[one.reason or ""])
        yield _by(ExplainStep(what, one.minutes, Unit.MINUTES, one.source))


def _told(reason: Said | None) -> Iterator[ExplainStep]:
    if reason is not None:
        yield ExplainStep(reason, None, Unit.COUNT)


def _open(switches: Iterable[str], steps: Iterable[ExplainStep]) -> Iterator[ExplainStep]:
    """The disputed points that no step has named yet, each with why it is open."""
    named = {step.reading for step in steps}
    for name in switches:
        found = switch_named(name)
        if name not in named and found is not None:
            why = Phrase(fr=found.why.fr, en=found.why.en)
            yield ExplainStep(say.OPEN_READING.said(why=why), None, Unit.COUNT, found.source, "", name)
