"""The month's days, hours and cachets per person: what the employer's monthly statement (AEM) asks for.

Per person, month and contract: days worked, hours of technicians or cachets of artists, gross pay, the contract's
dates (payroll reference E-03). Only days that the journal holds are counted.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from shootday.papers.paper import Cell, Column, Grid, Row, Unit
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_hours as say
from shootday.production.people import Person, PersonKind, RateUnit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shootday.labour.week import Day


def month_grid(source: Source) -> Grid:
    """Everyone employed who worked in the month of the day, up to it; trainees in training are no employees."""
    lang, ink, month = source.lang, source.ink, source.snap.day
    columns = (
        Column(say.COL_NAME(lang), 3),
        Column(say.COL_FUNCTION(lang), 3),
        Column(say.COL_FIRST(lang)),
        Column(say.COL_LAST(lang)),
        Column(say.COL_DAYS(lang), unit=Unit.COUNT),
        Column(say.COL_HOURS(lang), unit=Unit.MINUTES),
        Column(say.COL_CACHETS(lang), unit=Unit.COUNT),
        Column(say.COL_GROSS(lang), 1, Unit.MONEY),
    )
    rows = []
    for person in source.production.people.people:
        days = [
            d
            for d in source.weeks_once.people.get(person.id, ())
            if (d.date.year, d.date.month) == (month.year, month.month)
        ]
        if days and person.kind is not PersonKind.TRAINEE:
            rows.append(_row(source, person, days))
    total = (
        Cell(common.TOTAL(lang), strong=True),
        *[Cell("")] * 3,
        ink.count(sum(int(row[4].value or 0) for row in rows), strong=True),
        ink.minutes(sum(int(row[5].value or 0) for row in rows), strong=True),
        ink.count(sum(int(row[6].value or 0) for row in rows), strong=True),
        ink.money(sum((Decimal(row[7].value or 0) for row in rows), Decimal(0)), strong=True),
    )
    title = say.MONTH(lang, month=f"{month:%Y-%m}")
    return Grid(title, columns, tuple(rows), total, say.MONTH_NOTE(lang))


def _row(source: Source, person: Person, days: Sequence[Day]) -> Row:
    ink, contract = source.ink, person.contract
    sheets = [day.sheet() for day in days]
    artist = person.kind is PersonKind.PERFORMER or (contract is not None and contract.unit is RateUnit.CACHET)
    amounts = [sheet.gross for sheet in sheets if sheet.gross is not None]
    gross = sum(amounts, Decimal(0)) if len(amounts) == len(sheets) else None
    first, last = (contract.first, contract.last) if contract else (None, None)
    return (
        Cell(person.name, strong=True),
        Cell(person.function),
        Cell(first.isoformat() if first else "–"),
        Cell(last.isoformat() if last else say.RUNNING(source.lang)),
        ink.count(len(days)),
        Cell("") if artist else ink.minutes(sum(sheet.worked_minutes or 0 for sheet in sheets)),
        ink.count(len(days)) if artist else Cell(""),
        ink.money(gross),
    )
