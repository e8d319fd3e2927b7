"""One person's recorded days as rows: times, and minutes sorted by how they are paid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from shootday.day.facts import DayFacts
from shootday.day.presence import Presence, presence
from shootday.entries import PunchAction, RecordAction
from shootday.labour.timesheet import Piece, Timesheet
from shootday.papers.source import Source
from shootday.spans import minutes_between

if TYPE_CHECKING:
    from shootday.labour.week import Day, Week
    from shootday.labour.weeksheet import WeekSheet
    from shootday.production.people import Person

_WEEK = 7
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


@dataclass(frozen=True)
class PersonWeek:
    """One person's civil week, each part worked out once."""

    person: Person
    sheet: WeekSheet
    day_sheets: tuple[Timesheet, ...]
    days: tuple[Worked, ...]


def person_weeks(source: Source, monday: date) -> tuple[PersonWeek, ...]:
    """A civil week of everyone who came in it, in the documents' order."""
    weeks = source.weeks_once
    there = {
        s.plan.date: presence(s.plan, s.facts, s.now) for s in weeks.days if 0 <= (s.plan.date - monday).days < _WEEK
    }
    order = {p.id: n for n, p in enumerate(source.production.people.people)}
    people = sorted(weeks.people, key=lambda p: order.get(p, len(order)))
    found = (week for week in (weeks.week(person, monday) for person in people) if week is not None)
    return tuple(_person_week(source, week, there) for week in found)


def _person_week(source: Source, week: Week, there: Mapping[date, Mapping[str, Presence]]) -> PersonWeek:
    sheets = week.sheets
    days = tuple(
        _worked(source, day, sheet, there[day.date][week.person.id])
        for day, sheet in zip(week.days, sheets, strict=True)
    )
    return PersonWeek(week.person, week.sheet(), sheets, days)


def _worked(source: Source, day: Day, sheet: Timesheet, there: Presence) -> Worked:
    facts, person = day.situation.facts, day.member.person.id
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
