"""What the journal engaged today, line by line, and what today may still cost."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from shootday.day.facts import DayFacts, PunchMark
from shootday.entries import MilestoneName, PunchAction
from shootday.labour.crowd import GroupSheet
from shootday.labour.timesheet import Timesheet
from shootday.money.cents import ZERO
from shootday.money.load import DayLoad
from shootday.money.rates import Rates
from shootday.production.devis import Driver, Line
from shootday.production.production import Production

_CAME = frozenset({PunchAction.IN, PunchAction.HMC_START, PunchAction.RDV})
_LEFT = frozenset({PunchAction.OUT, PunchAction.ABSENT})


@dataclass(frozen=True, slots=True)
class Engaged:
    """What today does to one line, or to an account that has no line for it (then ``line`` is None)."""

    line: int | None
    account: str
    charges: str | None
    committed: Decimal
    spent: Decimal = ZERO
    """The part of ``committed`` that is billed or paid."""
    to_come: Decimal = ZERO
    """What the rest of today is still expected to add."""
    entries: tuple[str, ...] = ()
    person: str | None = None
    """Whose pay it is, None for what is no pay."""
    day: date | None = None
    """The day that engaged it."""


class DayPay(NamedTuple):
    """What the day's hours come to: of each person, and of the extras who were punched by their group."""

    sheets: Mapping[str, Timesheet]
    crowd: Sequence[GroupSheet] = ()


@dataclass(frozen=True)
class Today:
    """Everything that the figures of one day are made from."""

    day: date
    table: Rates
    load: DayLoad
    planned: Mapping[int, Decimal]
    """What the day adds to each line by its call sheet; lines that it does not touch are left out."""
    facts: DayFacts
    pay: DayPay

    @cached_property
    def begun(self) -> bool:
        """Whether anybody came or anything was shot: from then on the day's places and gear are owed."""
        seen = any(mark.action in _CAME for marks in self.facts.punches.values() for mark in marks)
        return seen or bool(self.facts.marks) or MilestoneName.PAT in self.facts.milestones

    @cached_property
    def over(self) -> bool:
        """Whether the wrap was logged: whoever has not come by then does not come."""
        return not self.facts.milestones.keys().isdisjoint({MilestoneName.WRAP, MilestoneName.STRIKE_END})

    def came(self, person: str) -> bool:
        """Whether the person was there at all today."""
        return any(mark.action in _CAME for mark in self.facts.punches.get(person, ()))

    def left(self, person: str) -> bool:
        """Whether no more is to be expected of the person: out, absent, or the day is over."""
        return self.over or _last_action(self.facts.punches.get(person, ())) in _LEFT

    def gross(self, person: str) -> Decimal | None:
        """The person's pay so far, None when their agreement is not computed."""
        sheet = self.pay.sheets.get(person)
        return sheet.gross if sheet else None

    def crowd(self, group: str) -> Sequence[GroupSheet]:
        """The sheets of an extras group."""
        return [lot for lot in self.pay.crowd if lot.group == group]


def engaged(production: Production, today: Today) -> tuple[Engaged, ...]:
    """The day's part of every line that it touches, then pay without a line, then expenses."""
    work = _Pay(production, today)
    lines = [work.on_line(n, line) for n, line in enumerate(today.table.lines) if line.driver is not Driver.LUMP]
    return (*(e for e in lines if e is not None), *work.without_line(), *_expenses(today))


def past(production: Production, day: Today) -> tuple[Engaged, ...]:
    """The part of a day that lies behind: nothing more is to be expected of it."""
    found = (e for e in engaged(production, day) if e.committed or e.entries)
    return tuple(replace(e, to_come=ZERO) if e.to_come else e for e in found)


class _Pay:
    """Lines in order; a person's or a group's pay goes whole to the first of their lines, the others add their rate."""

    def __init__(self, production: Production, today: Today) -> None:
        self.production, self.today = production, today
        self.paid: set[str] = set()
        self.paid_groups: set[str] = set()

    def on_line(self, position: int, line: Line) -> Engaged | None:
        planned = self.today.planned.get(position, ZERO)
        match line.driver:
            case Driver.PERSON:
                return self.person(position, line, planned)
            case Driver.EXTRAS:
                return self.extras(position, line, line.subject or "")
            case _:
                begun = self.today.begun
                committed = planned if begun else ZERO
                to_come = ZERO if begun or self.today.over else planned
                day = self.today.day
                return Engaged(position, line.account, line.charges, committed, to_come=to_come, day=day)

    def person(self, position: int, line: Line, planned: Decimal) -> Engaged | None:
        today, person = self.today, line.subject or ""
        first = person not in self.paid
        self.paid.add(person)
        if not today.came(person):
            to_come = ZERO if today.left(person) else planned
            return Engaged(position, line.account, line.charges, ZERO, ZERO, to_come, (), person, today.day)
        gross = today.gross(person) if first else None
        committed = line.rate if gross is None else gross
        to_come = ZERO if today.left(person) else max(ZERO, planned - committed)
        entries = tuple(dict.fromkeys(mark.entry for mark in today.facts.punches[person])) if first else ()
        return Engaged(position, line.account, line.charges, committed, ZERO, to_come, entries, person, today.day)

    def extras(self, position: int, line: Line, group: str) -> Engaged:
        punches = [p for p in self.today.facts.extras if p.group == group]
        came = sum(p.count for p in punches if p.action is PunchAction.IN)
        away = sum(p.count for p in punches if p.action is PunchAction.ABSENT)
        missing = max(0, self.today.load.extras.get(group, 0) - came - away)
        paid, known = ZERO, 0
        if group not in self.paid_groups:
            lots = [(lot.gross, lot.count) for lot in self.today.crowd(group) if lot.sheet.worked_minutes]
            paid = sum((gross for gross, _ in lots if gross is not None), ZERO)
            known = sum(count for gross, count in lots if gross is not None)
        self.paid_groups.add(group)
        return Engaged(
            position,
            line.account,
            line.charges,
            paid + max(0, came - known) * line.rate,
            to_come=ZERO if self.today.over else missing * line.rate,
            entries=tuple(dict.fromkeys(p.entry for p in punches)),
            day=self.today.day,
        )

    def without_line(self) -> Iterable[Engaged]:
        for person, marks in self.today.facts.punches.items():
            known = self.production.person.get(person)
            contract = known.contract if known else None
            gross = self.today.gross(person)
            if person in self.paid or contract is None or contract.account is None or not gross:
                continue
            entries = tuple(dict.fromkeys(mark.entry for mark in marks))
            yield Engaged(None, contract.account, contract.charges, gross, ZERO, ZERO, entries, person, self.today.day)


def _expenses(today: Today) -> Iterable[Engaged]:
    for timed in today.facts.expenses:
        net = timed.fact.net
        yield Engaged(None, timed.fact.account, None, net, spent=net, entries=(timed.entry,), day=today.day)


def _last_action(marks: Iterable[PunchMark]) -> PunchAction | None:
    known = [m.action for m in marks if m.action in _CAME or m.action in _LEFT or m.action is PunchAction.RETURN]
    return known[-1] if known else None
