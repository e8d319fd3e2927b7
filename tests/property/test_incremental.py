"""A day kept up entry by entry is the day derived from nothing: every field, at every instant on the way."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from shootday.day.ledger import Ledger
from shootday.desk.today import Engines
from shootday.entries import (
    Correction,
    CorrectionAction,
    Decision,
    DecisionAction,
    Entry,
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
    Unavailability,
)
from shootday.production.plan import ShootingDay
from shootday.production.production import Production
from shootday.spans import later
from shootday.views.snapshot import Snapshot
from tests.builders import DAY, at, production

TOMORROW = DAY + timedelta(days=1)
CREW = ("tom", "eve", "ana", "kim", "lou", "nobody")
DERIVED = ("sheets", "breaches", "deadlines", "running_cost", "impact")
MORNING = at("06:00")


def film() -> Production:
    """The small production with contracts, a child, somebody of another agreement, and a budget."""
    paper: dict[str, Any] = production().model_dump(mode="json")
    tom, eve, ana = paper["people"]["people"]
    day_rate = {"unit": "day", "rate": "320.00", "account": "23"}
    tom["contract"] = day_rate
    eve["contract"] = {**day_rate, "rate": "317.35", "craft": "electricien"}
    ana["contract"] = {"unit": "cachet", "rate": "600", "account": "31", "charges": "artists"}
    kim = {"id": "kim", "name": "Kim", "kind": "technician", "contract": {**day_rate, "agreement": "elsewhere"}}
    lou = {"id": "lou", "name": "Lou", "kind": "performer", "minor": True, "birth_date": date(2018, 5, 2)}
    paper["people"]["people"] += [kim, {**lou, "contract": ana["contract"]}]
    paper["people"]["extras"] = [{"id": "fig", "name": "Figuration", "count": 5, "rate": "105"}]
    paper["plan"]["days"][1]["segments"] = ["3"]
    paper["devis"] = {
        "accounts": [{"code": code, "label": code} for code in ("23", "31", "44", "61")],
        "charges": [{"category": c, "rate": "0.55", "account": "44"} for c in ("technicians", "artists")],
        "lines": [
            {"account": "23", "label": "Tom", "quantity": 2, "rate": "320", "driver": "person", "subject": "tom"},
            {"account": "61", "label": "Régie", "quantity": 1, "rate": "500"},
        ],
    }
    return Production.model_validate(paper)


FILM = film()
minutes = st.integers(0, 20 * 60)
instants = minutes.map(lambda m: later(MORNING, m))
maybe_instants = st.none() | instants
plain_facts: st.SearchStrategy[Fact] = st.one_of(
    st.builds(
        Punch,
        action=st.sampled_from(PunchAction),
        people=st.lists(st.sampled_from(CREW), min_size=1, max_size=3, unique=True).map(tuple),
        until=maybe_instants,
        times=st.dictionaries(st.sampled_from(CREW), instants, max_size=1),
    ),
    st.builds(
        Punch,
        action=st.sampled_from([PunchAction.IN, PunchAction.OUT, PunchAction.PAUSE_START, PunchAction.MEAL_START]),
        people=st.sampled_from([CREW, CREW[:1]]),
    ),
    st.builds(Punch, action=st.sampled_from(PunchAction), group=st.just("fig"), count=st.integers(0, 5)),
    st.builds(Milestone, name=st.sampled_from(MilestoneName), until=maybe_instants),
    st.builds(Milestone, name=st.sampled_from([MilestoneName.MEAL_START, MilestoneName.MEAL_END])),
    st.builds(
        SegmentMark,
        segment=st.sampled_from(["1", "2", "3"]),
        action=st.sampled_from(MarkAction),
        percent=st.none() | st.integers(0, 100),
    ),
    st.builds(
        Record,
        action=st.just(RecordAction.REASON),
        people=st.sampled_from([(), CREW]),
        reason=st.sampled_from(OverrunReason),
    ),
    st.builds(Incident, cause=st.just(IncidentCause.WEATHER), minutes_lost=st.integers(0, 60)),
    st.builds(Expense, amount=st.just("45.60"), account=st.sampled_from(["23", "61"])),
    st.builds(Unavailability, subject_kind=st.just(SubjectKind.PERSON), subject=st.sampled_from(CREW), start=instants),
    st.builds(MediaMark, card=st.just("A001"), action=st.sampled_from(MediaAction)),
    st.builds(Observation, text=st.sampled_from(["une note", "une autre"])),
    st.builds(
        Decision,
        action=st.sampled_from([DecisionAction.PROPOSED, DecisionAction.VALIDATED]),
        plan=st.sampled_from([(ShootingDay(date=TOMORROW, segments=("2", "3")),), (ShootingDay(date=TOMORROW),)]),
    ),
)


@st.composite
def facts(draw: st.DrawFn, number: int) -> Fact:
    """Something that happened, or a correction of an entry before it, be it itself a correction."""
    if number == 1 or draw(st.integers(0, 3)):
        return draw(plain_facts)
    action = draw(st.sampled_from(CorrectionAction))
    replacement = draw(plain_facts) if action is CorrectionAction.AMEND else None
    return Correction(action=action, target=entry_id(draw(st.integers(1, number - 1))), replacement=replacement)


def entry_id(number: int) -> str:
    return f"20261014-{number:04d}-test"


def written(number: int, happened: datetime, at_once: datetime, fact: Fact, day: date = DAY) -> Entry:
    return Entry(
        id=entry_id(number), day=day, happened_at=happened, written_at=at_once, author="eve", device="test", fact=fact
    )


Arrival = tuple[datetime, list[Entry]]
"""An instant, and what came in by then: nothing at a mere tick."""


@st.composite
def days(draw: st.DrawFn) -> list[Arrival]:
    """Everybody in, then arrivals in the order of the clock, whatever the instants at which they say it happened."""
    now, number, arrivals = MORNING, 0, list[Arrival]()
    if draw(st.integers(0, 3)):
        number, first = 1, Punch(action=PunchAction.IN, people=CREW)
        arrivals.append((now, [written(number, now, now, first)]))
    for _ in range(draw(st.integers(1, 8))):
        now += timedelta(minutes=draw(st.sampled_from([0, 1, 1, 7, 60, 240])), seconds=draw(st.sampled_from([0, 20])))
        came: list[Entry] = []
        for _ in range(draw(st.sampled_from([0, 0, 1, 2]))):
            number += 1
            happened = draw(st.just(now) | instants).replace(second=0)
            at_once = now - timedelta(seconds=draw(st.integers(0, 90)))
            came.append(written(number, happened, at_once, draw(facts(number))))
        arrivals.append((now, draw(st.permutations(came))))
    return arrivals


def same(found: Snapshot, wanted: Snapshot) -> None:
    assert found == wanted
    for name in DERIVED:
        assert getattr(found, name) == getattr(wanted, name), name


def from_nothing(entries: Sequence[Entry], earlier: Sequence[Entry], now: datetime) -> Snapshot:
    return Engines(FILM, DAY, earlier).snapshot(Ledger.of(entries), now, 1)


YESTERDAY = at("23:30") - timedelta(days=1)
LEFT_LATE = written(
    1, YESTERDAY, YESTERDAY, Punch(action=PunchAction.OUT, people=("tom", "lou")), DAY - timedelta(days=1)
)


@settings(max_examples=100, deadline=None)
@given(days())
def test_a_day_kept_up_is_the_day_derived_from_nothing(arrivals: list[Arrival]) -> None:
    engines, ledger = Engines(FILM, DAY, [LEFT_LATE]), Ledger.of(())
    known: list[Entry] = []
    for now, came in arrivals:
        ledger = ledger.plus(came)
        known += came
        same(engines.snapshot(ledger, now, 1), from_nothing(known, [LEFT_LATE], now))


@settings(max_examples=60, deadline=None)
@given(days(), st.data())
def test_parts_are_the_same_whichever_are_looked_at_and_whenever(arrivals: list[Arrival], data: st.DataObject) -> None:
    """Hours are worked out at the first look: some ticks are never looked at, others in part, or after later ones."""
    engines, ledger = Engines(FILM, DAY, [LEFT_LATE]), Ledger.of(())
    seen: list[tuple[Snapshot, Ledger, datetime]] = []
    for now, came in arrivals:
        ledger = ledger.plus(came)
        for ahead in range(data.draw(st.integers(1, 3))):
            minute = later(now, ahead) if ahead else now
            seen.append((engines.snapshot(ledger, minute, 1), ledger, minute))
            parts = data.draw(st.lists(st.sampled_from(DERIVED), max_size=2, unique=True))
            wanted = from_nothing(ledger.entries, [LEFT_LATE], minute)
            for name in parts:
                assert getattr(seen[-1][0], name) == getattr(wanted, name), name
    for found, known, minute in reversed(seen):
        same(found, from_nothing(known.entries, [LEFT_LATE], minute))


@given(days())
@settings(max_examples=40, deadline=None)
def test_breaches_are_those_of_the_timesheets(arrivals: list[Arrival]) -> None:
    known = [entry for _, came in arrivals for entry in came]
    found = from_nothing(known, [LEFT_LATE], arrivals[-1][0])
    assert found.breaches == {person: sheet.breaches for person, sheet in found.sheets.items() if sheet.breaches}


@settings(max_examples=40, deadline=None)
@given(days(), st.lists(instants, min_size=2, max_size=6))
def test_a_clock_that_is_moved_about_shows_each_instant_as_it_is(
    arrivals: list[Arrival], moments: list[datetime]
) -> None:
    """``--at``, replays and exercises: instants need not follow one another."""
    known = [entry for _, came in arrivals for entry in came]
    engines, ledger = Engines(FILM, DAY, ()), Ledger.of(known)
    for now in moments:
        same(engines.snapshot(ledger, now, 1), from_nothing(known, (), now))


@settings(max_examples=40, deadline=None)
@given(days())
def test_entries_received_one_by_one_in_any_order_make_the_same_ledger(arrivals: list[Arrival]) -> None:
    known = [entry for _, came in arrivals for entry in came]
    ledger = Ledger.of(())
    for entry in reversed(known):
        ledger = ledger.plus([entry])
    assert ledger == Ledger.of(known)
