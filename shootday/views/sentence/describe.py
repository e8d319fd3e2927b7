"""A fact as a sentence in both languages, names instead of ids: what will be written, or what an entry says."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

from shootday.day.effective import effective
from shootday.entries import (
    Correction,
    CorrectionAction,
    Decision,
    DecisionAction,
    Estimate,
    Expense,
    Fact,
    Incident,
    IncidentCause,
    MediaMark,
    Milestone,
    Observation,
    Punch,
    Record,
    RecordAction,
    SegmentMark,
    SubjectKind,
    TaxForm,
    ToComplete,
    Unavailability,
)
from shootday.phrases import Lang, Phrase, Said
from shootday.phrases import logline as say
from shootday.phrases.labour import REASONS
from shootday.views.clockface import money as amount_text
from shootday.views.sentence import wording
from shootday.views.sentence.labels import CAUSES, DECISIONS, MARKS, MEDIA, MILESTONES, PUNCHES
from shootday.views.sentence.setting import Setting

_SHOWN_DIGITS = 8
"""How much of a checksum is told: enough to tell two sheets apart."""
LANGS: tuple[Lang, Lang] = ("fr", "en")


def describe(setting: Setting, at: datetime, fact: Fact) -> Said:
    """The sentence that a fact at an instant stands for."""
    return _TELLERS[type(fact)](setting, at, fact)


def _milestone(setting: Setting, at: datetime, fact: Milestone) -> Said:
    return say.MILESTONE.said(what=MILESTONES[fact.name], when=wording.at_or_span(setting, at, fact.until))


def _media(setting: Setting, at: datetime, fact: MediaMark) -> Said:
    what = MEDIA[fact.action].said(copy=fact.copy_number or "?")
    return say.MEDIA.said(card=fact.card, what=what, when=_at(setting, at))


def _observation(setting: Setting, at: datetime, fact: Observation) -> Said:
    told = say.OBSERVATION.said(when=_at(setting, at), text=wording.ended(fact.text))
    about = say.ABOUT.said(what=wording.people(setting, fact.about))
    return wording.sentences([told, about] if fact.about else [told])


def _estimate(setting: Setting, at: datetime, fact: Estimate) -> Said:
    cost = money(setting, fact.cost)
    told = say.ESTIMATE.said(when=_at(setting, at), minutes=fact.minutes, cost=cost)
    return wording.sentences([told, *_noted(say.NOTE, fact.note)])


def _correction(setting: Setting, at: datetime, fact: Correction) -> Said:
    """What a correction does to which entry."""
    known = (*effective(setting.entries), *setting.entries, *((setting.last_own,) if setting.last_own else ()))
    target = next((e for e in known if e.id == fact.target), None)
    what: Said = say.GONE_ENTRY.said(id=fact.target)
    if target is not None and not isinstance(target.fact, Correction):
        what = describe(setting, target.happened_at, target.fact)
    elif target is not None:
        what = say.RESTORES.said()
    shown = wording.entry(setting, target, fact.target)
    match fact.action:
        case CorrectionAction.STRIKE:
            return say.STRIKE.said(id=shown, what=what)
        case CorrectionAction.REDACT:
            return say.REDACT.said(id=shown, what=what)
        case CorrectionAction.AMEND:
            becomes = describe(setting, at, fact.replacement) if fact.replacement is not None else what
            return say.AMEND.said(id=shown, what=what, becomes=becomes)


def money(setting: Setting, amount: Decimal) -> Phrase:
    """An amount in the production's currency, to the cent."""
    currency = setting.production.info.currency
    fr, en = (amount_text(amount, lang, currency, cents=True) for lang in LANGS)
    return wording.both(fr, en)


def account(setting: Setting, code: str) -> str:
    """An account's code and label."""
    label = next((a.label for a in setting.production.devis.accounts if a.code == code), "")
    return f"{code} {label}".strip()


def _at(setting: Setting, at: datetime) -> Said:
    return wording.at_or_span(setting, at, None)


def _noted(phrase: Phrase, text: str | None) -> list[Said]:
    return [phrase.said(text=wording.ended(text))] if text else []


def _punch(setting: Setting, at: datetime, fact: Punch) -> Said:
    who: object
    if fact.count is not None:
        who = say.EXTRAS_COUNT.said(count=fact.count, group=wording.group(setting, fact.group or ""))
    else:
        own = [
            say.PERSON_AT.said(who=wording.person(setting, p), at=wording.clock(setting, t))
            for p, t in fact.times.items()
        ]
        plain = [wording.person(setting, p) for p in fact.people if p not in fact.times]
        who = wording.joined([*plain, *own])
        if fact.group:
            who = say.WHOLE_GROUP.said(group=wording.group(setting, fact.group), people=who)
    return say.PUNCH.said(what=PUNCHES[fact.action], when=wording.at_or_span(setting, at, fact.until), who=who)


def _mark(setting: Setting, at: datetime, fact: SegmentMark) -> Said:
    what = MARKS[fact.action].said(percent=fact.percent)
    parts = [say.MARK.said(segment=fact.segment, what=what, when=_at(setting, at))]
    if fact.takes is not None:
        parts.append(say.TAKES.said(takes=fact.takes))
    if fact.useful_minutes is not None:
        parts.append(say.USEFUL.said(minutes=fact.useful_minutes))
    if (fact.track, fact.pass_) != ("main", 1):
        parts.append(say.TRACK.said(track=fact.track, number=fact.pass_))
    return wording.sentences([*parts, *_noted(say.NOTE, fact.note)])


def _incident(setting: Setting, at: datetime, fact: Incident) -> Said:
    if fact.cause is IncidentCause.HARASSMENT:
        return say.REFERRED.said(when=_at(setting, at))
    cause, when = CAUSES[fact.cause], _at(setting, at)
    lost = fact.minutes_lost
    parts = [
        say.INCIDENT.said(cause=cause, when=when, minutes=lost)
        if lost
        else say.INCIDENT_ALONE.said(cause=cause, when=when)
    ]
    places = [setting.production.location[i].name for i in fact.locations if i in setting.production.location]
    touched = [*fact.segments, *(wording.person(setting, p) for p in fact.people), *places]
    if touched:
        parts.append(say.TOUCHES.said(what=", ".join(touched)))
    return wording.sentences([*parts, *_noted(say.NOTE, fact.text), *_noted(say.MEASURES, fact.measures)])


def _away(setting: Setting, _: datetime, fact: Unavailability) -> Said:
    match fact.subject_kind:
        case SubjectKind.PERSON:
            what = wording.person(setting, fact.subject)
        case SubjectKind.LOCATION:
            place = setting.production.location.get(fact.subject)
            what = place.name if place else fact.subject
        case SubjectKind.EQUIPMENT:
            what = fact.subject
    if fact.end is None:
        span = say.UNTIL_NOTICE.said(start=wording.clock(setting, fact.start))
    else:
        span = wording.until(setting, fact.start, fact.end)
    return say.AWAY.said(when=span, what=what)


def _expense(setting: Setting, at: datetime, fact: Expense) -> Said:
    tax = _tax(setting, fact.tax, fact.tax_rate, fact.net)
    told = say.EXPENSE.said(
        when=_at(setting, at), amount=money(setting, fact.amount), tax=tax, account=account(setting, fact.account)
    )
    payer = wording.person(setting, fact.paid_by) if fact.paid_by else None
    return wording.sentences(
        [
            told,
            *_noted(say.LABEL, fact.label),
            *_noted(say.SUPPLIER, fact.supplier),
            *_noted(say.RECEIPT, fact.receipt),
            *_noted(say.METHOD, fact.method),
            *_noted(say.PAID_BY, payer),
        ]
    )


def _to_complete(setting: Setting, at: datetime, fact: ToComplete) -> Said:
    where = account(setting, fact.account)
    if fact.amount is None:
        told = say.AS_COMPUTED.said(when=_at(setting, at), account=where)
        return wording.sentences([told, *_noted(say.NOTE, fact.note)])
    tax = _tax(setting, fact.tax, fact.tax_rate, fact.net or fact.amount)
    told = say.TO_COMPLETE.said(when=_at(setting, at), amount=money(setting, fact.amount), tax=tax, account=where)
    return wording.sentences([told, *_noted(say.NOTE, fact.note)])


def _tax(setting: Setting, form: TaxForm, rate: Decimal, net: Decimal) -> Said:
    if form is TaxForm.WITHOUT_TAX:
        return say.WITHOUT_TAX.said()
    return say.WITH_TAX.said(rate=f"{(rate * 100).normalize():f}", net=money(setting, net))


def _decision(setting: Setting, at: datetime, fact: Decision) -> Said:
    if fact.action is not DecisionAction.OVERRUN_AUTHORISED:
        action: Phrase | Said = DECISIONS[fact.action]
        if fact.action is DecisionAction.CALL_SHEET_ISSUED and fact.plan and fact.option:
            sealed = fact.option[:_SHOWN_DIGITS]
            day = wording.day(fact.plan[0].date)
            action = say.SHEET_ISSUED.said(day=day, version=fact.version or "?", digest=sealed)
        elif fact.option:
            action = say.DECIDED.said(what=action, option=fact.option)
        if fact.by:
            by = say.BY.said(name=wording.person(setting, fact.by), function=fact.function or "?")
            action = say.DECIDED_BY.said(what=action, by=by)
        return say.DECISION.said(when=_at(setting, at), action=action)
    limit = say.NO_LIMIT.said() if fact.minutes is None else say.MINUTES.said(minutes=fact.minutes)
    by = say.BY.said(name=wording.person(setting, fact.by or "?"), function=fact.function or "?")
    told = say.OVERRUN.said(when=_at(setting, at), limit=limit, by=by)
    return wording.sentences([told, *_noted(say.NOTE, fact.note)])


def _record(setting: Setting, at: datetime, fact: Record) -> Said:
    who: object = wording.people(setting, fact.people) if fact.people else say.EVERYBODY
    if fact.group:
        who = say.WHOLE_GROUP.said(group=wording.group(setting, fact.group), people=who)
    when = _at(setting, at)
    match fact.action:
        case RecordAction.REASON:
            return say.NOTED_REASON.said(when=when, reason=REASONS[fact.reason or ""], who=who)
        case RecordAction.RECOVERY:
            if fact.recovery is None:
                return say.NOTED_RECOVERY_ALONE.said(who=who)
            return say.NOTED_RECOVERY.said(day=wording.day(fact.recovery), who=who)
        case RecordAction.SIGNED:
            if fact.by is None:
                return say.NOTED_SIGNED.said(when=when, who=who)
            by = say.BY.said(name=fact.by, function=fact.function) if fact.function else fact.by
            return say.NOTED_SIGNED_BY.said(when=when, by=by, who=who)


_TELLERS: dict[type, Callable[[Setting, datetime, Any], Said]] = {
    Milestone: _milestone,
    Punch: _punch,
    SegmentMark: _mark,
    Incident: _incident,
    Unavailability: _away,
    Expense: _expense,
    ToComplete: _to_complete,
    MediaMark: _media,
    Observation: _observation,
    Decision: _decision,
    Estimate: _estimate,
    Record: _record,
    Correction: _correction,
}
