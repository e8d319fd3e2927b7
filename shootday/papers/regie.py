"""The unit report: places, meals, rides, purchases, incidents; what the journal does not hold is left to the pen."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from shootday.day.facts import Timed
from shootday.entries import Expense, PunchAction
from shootday.papers.direction import notes
from shootday.papers.incidents import incident_grid
from shootday.papers.paper import Block, Cell, Column, Facts, Grid, Paper, Row, Signatures, Unit
from shootday.papers.production_report.people import extras_came
from shootday.papers.production_report.times import meal_cell, unit_meal
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say

_CAME = frozenset({PunchAction.IN, PunchAction.HMC_START, PunchAction.RDV})
_DEPARTMENT = "regie"


def paper(source: Source) -> Paper:
    """What the unit answers for."""
    return source.paper("regie", tuple(_blocks(source)))


def _blocks(source: Source) -> Iterable[Block]:
    lang = source.lang
    yield _meals(source)
    yield _places(source)
    yield _rides(source)
    yield purchases(source)
    yield incident_grid(source)
    crew = frozenset(p.id for p in source.production.members(_DEPARTMENT))
    yield replace(notes(source, crew), title=say.REGIE_NOTES(lang))
    hand = Cell(say.BY_HAND(lang))
    pairs = tuple((label(lang), hand) for label in (say.CONSUMED, say.NEIGHBOURS, say.NEEDS_NEXT))
    yield Facts("", pairs, columns=1)
    yield Signatures(((common.PREPARED_BY(lang), ""), (common.APPROVED_BY(lang), "")))


def _meals(source: Source) -> Facts:
    """Whom the journal knows to be there when the meal began: what was eaten, the canteen knows."""
    lang, ink, snap = source.lang, source.ink, source.snap
    meal = unit_meal(snap)
    sheet = source.production.callsheet.get(snap.day)
    heads = ink.count(sum(present_at(source, p, meal[0]) for p in snap.facts.punches) if meal else None)
    groups = {p.group for p in snap.facts.extras}
    extras = sum(extras_came(source, group) for group in groups)
    pairs = (
        (say.MEAL(lang), meal_cell(source)),
        (say.AT_MEAL(lang), heads),
        (say.EXTRAS_AT_MEAL(lang), ink.count(extras, "extras.came")),
        (say.CANTEEN(lang), ink.text(sheet.canteen if sheet else "")),
    )
    return Facts(say.MEALS(lang), pairs, columns=2)


def present_at(source: Source, person: str, at: datetime) -> bool:
    """Whether somebody had come and not left at an instant."""
    there = False
    for mark in source.snap.facts.punches.get(person, ()):
        if mark.at <= at:
            there = mark.action in _CAME or (there and mark.action is not PunchAction.OUT)
    return there


def _places(source: Source) -> Grid:
    lang, ink, production = source.lang, source.ink, source.production
    columns = (
        Column(say.COL_SET(lang), 4),
        Column(say.COL_HOURS(lang)),
        Column(say.COL_OPENED(lang)),
        Column(say.COL_INVENTORY(lang), 4),
        Column(say.COL_SIGNED(lang), 2),
    )
    rows = []
    for place in dict.fromkeys(row.progress.plan.location for row in source.snap.board.rows):
        used = [r.progress for r in source.snap.board.rows if r.progress.plan.location == place]
        began = min((p.began_at for p in used if p.began_at), default=None)
        ended = max((p.end_at for p in used if p.end_at), default=None)
        window = production.location[place].window_on(source.snap.day)
        hours = f"{ink.wall(window.opens)}–{ink.wall(window.closes)}" if window else "–"
        span = ink.span(began, ended) if began else "–"
        name = Cell(production.location[place].name, strong=True)
        rows.append((name, Cell(hours), Cell(span), Cell("…… / ……"), Cell("")))
    return Grid(say.LOCATIONS(lang), columns, tuple(rows))


def _rides(source: Source) -> Grid:
    lang = source.lang
    columns = (Column(say.COL_RIDE(lang), 6), Column(say.COL_KM(lang), 3))
    sheet = source.production.callsheet.get(source.snap.day)
    rides = [*sheet.transport] if sheet else []
    if sheet and not rides:
        rides = [f"{source.name_of(call.person)} : {call.transport}" for call in sheet.calls if call.transport]
    rows = tuple((Cell(ride), Cell("")) for ride in rides)
    return Grid(say.RIDES(lang), columns, rows, note="" if rows else common.NONE(lang))


def purchases(source: Source) -> Grid:
    """The day's expenses, typed and without tax."""
    lang, ink = source.lang, source.ink
    columns = (
        Column(say.COL_AT(lang)),
        Column(say.COL_LABEL(lang), 5),
        Column(say.COL_SUPPLIER(lang), 3),
        Column(say.COL_ACCOUNT(lang)),
        Column(say.COL_RECEIPT(lang)),
        Column(say.COL_PAID(lang), 2),
        Column(say.COL_GROSS(lang), unit=Unit.MONEY),
        Column(say.COL_NET(lang), unit=Unit.MONEY),
    )
    found = [e for e in source.snap.facts.expenses if e.at <= source.snap.now]
    if not found:
        return Grid(say.PURCHASES(lang), columns, (), note=common.NONE(lang))
    net = ink.money(sum((e.fact.net for e in found), Decimal(0)), "expenses.net", strong=True)
    typed = ink.money(sum((e.fact.amount for e in found), Decimal(0)), strong=True)
    total = (Cell(common.TOTAL(lang), strong=True), *[Cell("")] * 5, typed, net)
    return Grid(say.PURCHASES(lang), columns, tuple(_purchase(source, e) for e in found), total)


def _purchase(source: Source, expense: Timed[Expense]) -> Row:
    fact, ink = expense.fact, source.ink
    payer = source.name_of(fact.paid_by) if fact.paid_by else ""
    return (
        Cell(ink.clock(expense.at)),
        Cell(fact.label),
        Cell(fact.supplier),
        Cell(fact.account),
        Cell(fact.receipt or ""),
        Cell(" · ".join(part for part in (fact.method or "", payer) if part)),
        ink.money(fact.amount),
        ink.money(fact.net, f"expense.{expense.entry}.net"),
    )
