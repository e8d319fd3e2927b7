"""What happened, sorted by what it is about: the one fold over entries that all others read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter
from typing import Generic, TypeVar

from shootday.day.effective import effective
from shootday.entries import (
    Correction,
    Decision,
    Entry,
    Estimate,
    Expense,
    Incident,
    MediaMark,
    Milestone,
    MilestoneName,
    Observation,
    Punch,
    PunchAction,
    Record,
    SegmentMark,
    ToComplete,
    Unavailability,
)

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Timed(Generic[F]):
    """A fact with the instant it happened, the entry that holds it and who wrote that."""

    at: datetime
    fact: F
    entry: str
    author: str


@dataclass(frozen=True, slots=True)
class PunchMark:
    """One punch of one person; ``until`` closes a span."""

    action: PunchAction
    at: datetime
    until: datetime | None
    entry: str


@dataclass(frozen=True, slots=True)
class ExtrasPunch:
    """One punch of so many extras of a group."""

    group: str
    action: PunchAction
    count: int
    at: datetime
    entry: str
    until: datetime | None = None


@dataclass(frozen=True)
class DayFacts:
    """Everything that counts of one day, each list in the ledger's order."""

    milestones: Mapping[MilestoneName, datetime] = field(default_factory=dict)
    """Instant of each landmark; the last one logged counts."""
    meals: tuple[tuple[datetime, datetime | None], ...] = ()
    """The unit's meal breaks; an end of None means that it is still on."""
    marks: Mapping[str, tuple[Timed[SegmentMark], ...]] = field(default_factory=dict)
    punches: Mapping[str, tuple[PunchMark, ...]] = field(default_factory=dict)
    extras: tuple[ExtrasPunch, ...] = ()
    incidents: tuple[Timed[Incident], ...] = ()
    unavailable: tuple[Timed[Unavailability], ...] = ()
    expenses: tuple[Timed[Expense], ...] = ()
    media: tuple[Timed[MediaMark], ...] = ()
    observations: tuple[Timed[Observation], ...] = ()
    decisions: tuple[Timed[Decision], ...] = ()
    estimates: tuple[Timed[Estimate], ...] = ()
    records: tuple[Timed[Record], ...] = ()
    to_complete: tuple[Timed[ToComplete], ...] = ()


class _Fold:
    """The fold at work: plain lists, frozen at the end. It goes on from facts that hold everything earlier."""

    def __init__(self, before: DayFacts) -> None:
        self.before = before
        self.milestones = dict(before.milestones)
        self.meals = list(before.meals)
        self.marks: dict[str, list[Timed[SegmentMark]]] = {}
        self.punches: dict[str, list[PunchMark]] = {}
        self.extras = list(before.extras)
        self.lists: dict[type, list[Timed[object]]] = {}

    def add(self, entry: Entry) -> None:
        at, fact = entry.happened_at, entry.fact
        match fact:
            case Milestone():
                self.milestone(at, fact)
            case SegmentMark():
                self.marks.setdefault(fact.segment, []).append(Timed(at, fact, entry.id, entry.author))
            case Punch():
                self.punch(entry.id, at, fact)
            case Correction():
                pass  # applied before the fold
            case _:
                self.lists.setdefault(type(fact), []).append(Timed(at, fact, entry.id, entry.author))

    def milestone(self, at: datetime, fact: Milestone) -> None:
        self.milestones[fact.name] = at
        if fact.name is MilestoneName.MEAL_START:
            self.meals.append((at, fact.until))
            if fact.until is not None:
                self.milestones[MilestoneName.MEAL_END] = fact.until
        elif fact.name is MilestoneName.MEAL_END and self.meals and self.meals[-1][1] is None:
            self.meals[-1] = (self.meals[-1][0], at)

    def punch(self, entry: str, at: datetime, fact: Punch) -> None:
        if fact.count is not None and fact.group is not None:
            self.extras.append(ExtrasPunch(fact.group, fact.action, fact.count, at, entry, fact.until))
        for person in dict.fromkeys((*fact.people, *fact.times)):
            own = fact.times.get(person, at)
            self.punches.setdefault(person, []).append(PunchMark(fact.action, own, fact.until, entry))

    def frozen(self) -> DayFacts:
        before = self.before
        marks = {segment: (*before.marks.get(segment, ()), *added) for segment, added in self.marks.items()}
        punches = {
            person: tuple(sorted((*before.punches.get(person, ()), *added), key=attrgetter("at")))
            for person, added in self.punches.items()
        }
        return DayFacts(
            milestones=self.milestones,
            meals=tuple(self.meals),
            marks={**before.marks, **marks},
            punches={**before.punches, **punches},
            extras=tuple(self.extras),
            incidents=self.listed(before.incidents, Incident),
            unavailable=self.listed(before.unavailable, Unavailability),
            expenses=self.listed(before.expenses, Expense),
            media=self.listed(before.media, MediaMark),
            observations=self.listed(before.observations, Observation),
            decisions=self.listed(before.decisions, Decision),
            estimates=self.listed(before.estimates, Estimate),
            records=self.listed(before.records, Record),
            to_complete=self.listed(before.to_complete, ToComplete),
        )

    def listed(self, before: tuple[Timed[F], ...], kind: type[F]) -> tuple[Timed[F], ...]:
        return (*before, *self.lists.get(kind, ()))


def fold(entries: Iterable[Entry]) -> DayFacts:
    """The day's facts from its entries, in whatever order they were received."""
    return followed(DayFacts(), effective(entries))


def followed(facts: DayFacts, counted: Iterable[Entry]) -> DayFacts:
    """The facts with entries that count, in order, all of them later in the ledger than those that made the facts."""
    work = _Fold(facts)
    for entry in counted:
        work.add(entry)
    return work.frozen()
