"""One person's recorded days as rows: times, and minutes sorted by how they are paid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from shootday.day.facts import DayFacts
from shootday.day.presence import presence
from shootday.entries import PunchAction, RecordAction
from shootday.labour.timesheet import Piece, Timesheet
from shootday.papers.source import Source
from shootday.spans import minutes_between

if TYPE_CHECKING:
    from shootday.labour.week import Day, Week

_FIRST, _SECOND = 125, 150
"""The rates, in per cent, up to which overtime stands in the first and in the second column."""


@dataclass(frozen=True, slots=True)
class Worked:
    """A day: its times, its sheet, its minutes."""

    date: date
    call: datetime | None
    came: datetime | None
    meal: tuple[datetime, datetime | None] | None
    pauses: int
    """Minutes of pauses punched."""
    left: datetime | None
    sheet: Timesheet
    minutes: tuple[int, int, int, int, int, int, int]
    """Worked, then paid at base, as overtime up to 125 %, up to 150 %, beyond; of the worked, at night, on a Sunday."""
    signature: str | None
    """Who signed for the day: a name, empty for the person themselves; None where nobody did."""


def worked_days(source: Source, week: Week) -> tuple[Worked, ...]:
    """The days of a person's week."""
    return tuple(worked_day(source, day) for day in week.days)


def worked_day(source: Source, day: Day) -> Worked:
    """One day of a person's."""
    facts, person = day.situation.facts, day.member.person.id
    there = presence(day.situation.plan, facts, day.situation.now)[person]
    sheet = day.sheet()
    came = there.in_at or there.hmc_at
    unit = facts.meals[-1] if facts.meals and came else None
    return Worked(
        date=day.date,
        call=there.due,
        came=came,
        meal=there.meal or unit,
        pauses=_pauses(facts, person),
        left=there.out_at,
        sheet=sheet,
        minutes=(sheet.worked_minutes or 0, *_paid(sheet.paid), sheet.night_minutes or 0, sheet.sunday_minutes or 0),
        signature=_signature(source, facts, person),
    )


def _paid(pieces: Sequence[Piece]) -> tuple[int, int, int, int]:
    base = sum(p.minutes for p in pieces if not p.overtime)
    first = sum(p.minutes for p in pieces if p.overtime and p.percent <= _FIRST)
    second = sum(p.minutes for p in pieces if p.overtime and _FIRST < p.percent <= _SECOND)
    more = sum(p.minutes for p in pieces if p.overtime and p.percent > _SECOND)
    return base, first, second, more


def _pauses(facts: DayFacts, person: str) -> int:
    """Minutes of the pauses that were punched with their end."""
    total, began = 0, None
    for mark in facts.punches.get(person, ()):
        if mark.action is PunchAction.PAUSE_START:
            began = None if mark.until else mark.at
            total += minutes_between(mark.at, mark.until) if mark.until else 0
        elif mark.action is PunchAction.PAUSE_END and began is not None:
            total, began = total + minutes_between(began, mark.at), None
    return total


def _signature(source: Source, facts: DayFacts, person: str) -> str | None:
    signed = [r.fact for r in facts.records if r.fact.action is RecordAction.SIGNED and r.fact.about(person)]
    if not signed:
        return None
    last = signed[-1]
    return ", ".join(part for part in (source.name_of(last.by), last.function or "") if part) if last.by else ""
