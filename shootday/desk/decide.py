"""Whether the facts at hand allow what was understood: a Refusal says which ones do not."""

from collections.abc import Container, Sequence
from datetime import datetime

from shootday.entries import (
    Correction,
    Decision,
    DecisionAction,
    Draft,
    Entry,
    Expense,
    Fact,
    Incident,
    IncidentCause,
    Milestone,
    Punch,
    Record,
    SegmentMark,
    SubjectKind,
    ToComplete,
    Unavailability,
    holds_text,
)
from shootday.errors import Refusal
from shootday.phrases import desk as say
from shootday.phrases import logline as line_say
from shootday.views.snapshot import Snapshot


def decide(snap: Snapshot, drafts: Sequence[Draft]) -> None:
    """Raise Refusal when a draft speaks of somebody or something that the documents do not know, or runs backwards."""
    for draft in drafts:
        _check(snap, draft, draft.fact)


def _check(snap: Snapshot, draft: Draft, fact: Fact) -> None:
    production = snap.production
    match fact:
        case Punch():
            _known("person", (*fact.people, *fact.times), production.person)
            if fact.count is not None and fact.group:
                _known("extras", (fact.group,), production.extras)
            _forward(draft, fact.until)
        case Record():
            _known("person", fact.people, production.person)
        case SegmentMark():
            _known("scene", (fact.segment,), production.scene)
        case Incident():
            _known("person", fact.people, production.person)
            _known("scene", fact.segments, production.scene)
            _known("location", fact.locations, production.location)
        case Unavailability():
            _unavailability(snap, fact)
        case Expense() | ToComplete():
            _known("account", (fact.account,), {a.code for a in production.devis.accounts})
        case Milestone():
            _forward(draft, fact.until)
        case Correction():
            _correction(snap, draft, fact)
        case _:
            pass  # notes, media, decisions and estimates speak of nothing that could be unknown


def _known(kind: str, subjects: Sequence[str], known: Container[str]) -> None:
    for subject in subjects:
        if subject not in known:
            raise Refusal(say.UNKNOWN_SUBJECT.said(kind=say.SUBJECTS[kind], subject=subject))


def _forward(draft: Draft, until: datetime | None) -> None:
    if until is not None and until < draft.happened_at:
        raise Refusal(say.END_BEFORE_START.said())


def _unavailability(snap: Snapshot, fact: Unavailability) -> None:
    if fact.subject_kind is SubjectKind.PERSON:
        _known("person", (fact.subject,), snap.production.person)
    elif fact.subject_kind is SubjectKind.LOCATION:
        _known("location", (fact.subject,), snap.production.location)
    if fact.end is not None and fact.end < fact.start:
        raise Refusal(say.END_BEFORE_START.said())


def _correction(snap: Snapshot, draft: Draft, fact: Correction) -> None:
    target: Entry | None = next((e for e in snap.entries if e.id == fact.target), None)
    if target is None:
        raise Refusal(say.NO_SUCH_ENTRY.said(entry=fact.target))
    if fact.replacement is not None:
        _stands(target, fact.replacement)
        _check(snap, draft, fact.replacement)
        _keep_private(snap, target, fact.replacement)
        _keep_decided(target)


def _stands(target: Entry, replacement: Fact) -> None:
    """A decision was taken by somebody: it is struck out or it stands; only an overrun's own figures are amended."""
    if isinstance(target.fact, Decision):
        alike = isinstance(replacement, Decision) and replacement.action is target.fact.action
        if not alike or target.fact.action is not DecisionAction.OVERRUN_AUTHORISED:
            raise Refusal(say.DECISION_STANDS.said())


def _keep_private(snap: Snapshot, target: Entry, replacement: Fact) -> None:
    """The ledger shows an amendment beside what it amends: neither may tell what the other has to keep quiet."""
    amendments = (e.fact for e in snap.entries if isinstance(e.fact, Correction) and e.fact.target == target.id)
    told = [target.fact, *(a.replacement for a in amendments if a.replacement), replacement]
    causes = [fact.cause if isinstance(fact, Incident) else None for fact in told]
    if IncidentCause.HARASSMENT in causes and set(causes) != {IncidentCause.HARASSMENT}:
        raise Refusal(say.HARASSMENT_ALONE.said())
    if IncidentCause.ILLNESS in causes and any(holds_text(fact) for fact in told):
        raise Refusal(say.ILLNESS_WITHOUT_TEXT.said())


def _keep_decided(target: Entry) -> None:
    """A decision carries a plan or a signature that no line can hold: it stands, or it is struck out."""
    decided = isinstance(target.fact, Decision) and target.fact.action is not DecisionAction.OVERRUN_AUTHORISED
    if decided:
        raise Refusal(line_say.DECISION_STANDS.said(id=target.number or target.id))
