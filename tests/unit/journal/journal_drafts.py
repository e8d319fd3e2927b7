"""Drafts for the journal's tests: one at a time, and strategies for every kind of fact."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from shootday.entries import (
    Correction,
    CorrectionAction,
    Decision,
    DecisionAction,
    Draft,
    Estimate,
    Expense,
    Fact,
    Incident,
    IncidentCause,
    MarkAction,
    MediaAction,
    MediaMark,
    Milestone,
    MilestoneName,
    Observation,
    OverrunReason,
    Punch,
    PunchAction,
    Record,
    RecordAction,
    SegmentMark,
    SubjectKind,
    TaxForm,
    ToComplete,
    Unavailability,
)
from shootday.production.plan import DayForm, ShootingDay
from shootday.text import clean

DAY = date(2026, 10, 14)
START = datetime(2026, 10, 14, 6, 0, tzinfo=UTC)


def draft(fact: Fact, day: date = DAY) -> Draft:
    return Draft(day=day, happened_at=START, written_at=START, author="zoe", fact=fact)


def note(text: str = "lumière superbe", day: date = DAY) -> Draft:
    return draft(Observation(text=text), day)


def pat() -> Draft:
    return draft(Milestone(name=MilestoneName.PAT))


ids = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn", "Cf", "Z")), min_size=1, max_size=8
).filter(clean)  # a name of nothing but variation selectors is none
texts = st.text(max_size=40)
instants = st.integers(0, 60 * 24 * 6).map(lambda minutes: START + timedelta(minutes=minutes))
maybe = st.none() | instants
money = st.integers(0, 10**9).map(lambda cents: Decimal(cents) / 100)
several = st.lists(ids, max_size=3).map(tuple)


def _small(most: int) -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(1, most)


shooting_days = st.builds(
    ShootingDay,
    date=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    form=st.sampled_from(DayForm),
    base=st.none() | ids,
    call=st.none() | st.integers(0, 2879),
    segments=several,
    parts=st.dictionaries(ids, st.integers(0, 100), max_size=2),
)
quiet = st.sampled_from([c for c in IncidentCause if c not in (IncidentCause.HARASSMENT, IncidentCause.ILLNESS)])
plain_facts: dict[str, st.SearchStrategy[Fact]] = {
    "milestone": st.builds(Milestone, name=st.sampled_from(MilestoneName), until=maybe),
    "punch": st.builds(
        Punch,
        action=st.sampled_from(PunchAction),
        people=several,
        group=st.none() | ids,
        count=_small(5000),
        until=maybe,
        times=st.dictionaries(ids, instants, max_size=3),
    ),
    "segment": st.builds(
        SegmentMark,
        segment=ids,
        action=st.sampled_from(MarkAction),
        percent=_small(100),
        takes=_small(999),
        useful_minutes=_small(1440),
        track=ids,
        pass_=st.integers(1, 99),
        note=texts,
    ),
    "incident": st.builds(
        Incident,
        cause=quiet,
        minutes_lost=st.integers(0, 1440),
        segments=several,
        people=several,
        text=texts,
        measures=texts,
    ),
    "unavailability": st.builds(
        Unavailability, subject_kind=st.sampled_from(SubjectKind), subject=ids, start=instants, end=maybe
    ),
    "expense": st.builds(
        Expense,
        amount=money,
        tax=st.sampled_from(TaxForm),
        tax_rate=st.sampled_from([Decimal(0), Decimal("0.055"), Decimal("0.2")]),
        account=ids,
        label=texts,
        supplier=texts,
        paid_by=st.none() | ids,
    ),
    "to_complete": st.builds(
        ToComplete,
        account=ids,
        amount=st.none() | money,
        tax_rate=st.sampled_from([Decimal(0), Decimal("0.2")]),
        note=texts,
    ),
    "media": st.builds(MediaMark, card=ids, action=st.sampled_from(MediaAction), copy_number=_small(9)),
    "observation": st.builds(Observation, text=texts, about=several),
    "decision": st.builds(
        Decision,
        action=st.sampled_from(DecisionAction),
        by=st.none() | ids,
        plan=st.lists(shooting_days, max_size=3).map(tuple),
        minutes=_small(1440),
        note=texts,
    ),
    "estimate": st.builds(Estimate, minutes=st.integers(0, 14400), cost=money, note=texts),
    "record": st.one_of(
        st.builds(Record, action=st.just(RecordAction.REASON), people=several, reason=st.sampled_from(OverrunReason)),
        st.builds(
            Record,
            action=st.sampled_from([RecordAction.RECOVERY, RecordAction.SIGNED]),
            people=st.tuples(ids),
            recovery=st.none() | st.dates(),
            by=st.none() | ids,
        ),
    ),
}
facts: dict[str, st.SearchStrategy[Fact]] = {
    **plain_facts,
    "correction": st.builds(
        Correction,
        action=st.sampled_from(CorrectionAction),
        target=ids,
        replacement=st.none() | st.one_of(*plain_facts.values()),
    ),
}
