"""What happened, sorted by what it is about: the one fold over entries that all others read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
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
    SegmentMark,
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


class _Fold:
    """The fold at work: plain lists, frozen at the end."""

    def __init__(self) -> None:
        self.milestones: dict[MilestoneName, datetime] = {}
        self.meals: list[tuple[datetime, datetime | None]] = []
        self.marks: dict[str, list[Timed[SegmentMark]]] = {}
        self.punches: dict[str, list[PunchMark]] = {}
        self.extras: list[ExtrasPunch] = []
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
            self.extras.append(ExtrasPunch(fact.group, fact.action, fact.count, at, entry))
        for person in dict.fromkeys((*fact.people, *fact.times)):
            own = fact.times.get(person, at)
            self.punches.setdefault(person, []).append(PunchMark(fact.action, own, fact.until, entry))

    def listed(self, kind: type[F]) -> tuple[Timed[F], ...]:
        return tuple(self.lists.get(kind, ()))  # type: ignore[arg-type]  # each list holds the kind it is keyed by


def fold(entries: Iterable[Entry]) -> DayFacts:
    """The day's facts from its entries, in whatever order they were received."""
    work = _Fold()
    for entry in effective(entries):
        work.add(entry)
    return DayFacts(
        milestones=work.milestones,
        meals=tuple(work.meals),
        marks={segment: tuple(marks) for segment, marks in work.marks.items()},
        punches={p: tuple(sorted(marks, key=lambda m: m.at)) for p, marks in work.punches.items()},
        extras=tuple(work.extras),
        incidents=work.listed(Incident),
        unavailable=work.listed(Unavailability),
        expenses=work.listed(Expense),
        media=work.listed(MediaMark),
        observations=work.listed(Observation),
        decisions=work.listed(Decision),
        estimates=work.listed(Estimate),
    )
