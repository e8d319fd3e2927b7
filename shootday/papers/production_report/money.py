"""What the day cost, by department and by what delayed it, and what the picture will cost."""

from collections.abc import Iterable
from decimal import Decimal

from shootday.money.hot_cost import HotLine
from shootday.papers.paper import Block, Cell, Column, Facts, Grid, Lines, Row, Unit
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say
from shootday.views.labels import CAUSE


def costs(source: Source) -> Iterable[Block]:
    """The estimated final cost and the reserve, the day's lines, the delays; a sentence where there is no budget."""
    if not source.production.devis.lines:
        yield Lines(say.COSTS(source.lang), (say.NO_BUDGET(source.lang),))
        return
    yield _final(source)
    yield _day(source)
    if source.snap.delay_costs:
        yield _delays(source)


def _final(source: Source) -> Facts:
    lang, ink = source.lang, source.ink
    total, reserve = source.snap.impact.total, source.snap.impact.contingency
    pairs = (
        (say.REVISED(lang), ink.money(total.revised)),
        (say.FINAL(lang), ink.money(total.estimated_final, strong=True)),
        (say.FINAL_VARIANCE(lang), ink.money(total.variance)),
        (say.RESERVE_PLANNED(lang), ink.money(reserve.planned)),
        (say.RESERVE(lang), ink.money(reserve.left, strong=True)),
    )
    return Facts(say.COSTS(lang), pairs, columns=3)


def _day(source: Source) -> Grid:
    """The hot cost, a line each for departments, cast, extras, places, gear and expenses; they add up."""
    lang, ink, day = source.lang, source.ink, source.snap.impact.day
    heads = (say.COL_COST_PLANNED, say.COL_COST_ACTUAL, say.COL_COST_VARIANCE)
    columns = (Column(say.COL_COST(lang), 4), *(Column(head(lang), 2, Unit.MONEY) for head in heads))
    rows = tuple(_line(source, line) for line in day.lines)
    total = (
        Cell(common.TOTAL(lang), strong=True),
        ink.money(day.planned, "cost.planned", strong=True),
        ink.money(day.actual, "cost.actual", strong=True),
        ink.money(day.variance, "cost.variance", strong=True),
    )
    note = common.CURRENCY_NOTE(lang, currency=source.production.info.currency)
    return Grid(say.HOT_COST(lang), columns, rows, total, note)


def _line(source: Source, line: HotLine) -> Row:
    department = source.production.department.get(line.department or "")
    name = say.PARTS[line.part.value](source.lang)
    if department is not None:
        name = department.fr if source.lang == "fr" else department.en
    amounts = (line.planned, line.actual, line.variance)
    return (Cell(name, strong=True), *map(source.ink.money, amounts))


def _delays(source: Source) -> Grid:
    """The delay ledger: its minutes add up to the offset, its costs to what the hours cost beyond the call sheet."""
    lang, ink, found = source.lang, source.ink, source.snap.delay_costs
    columns = (
        Column(say.COL_AT(lang)),
        Column(say.COL_CAUSE(lang), 5),
        Column(say.COL_LOST(lang), 2, Unit.COUNT),
        Column(say.COL_DELAY_COST(lang), 2, Unit.MONEY),
    )
    rows = tuple(
        (
            Cell(ink.clock(delay.line.at) if delay.line.at else ""),
            Cell(CAUSE[delay.line.cause](lang) if delay.line.cause else say.NO_CAUSE(lang), strong=True),
            ink.count(delay.line.minutes),
            ink.money(delay.cost),
        )
        for delay in found
    )
    total = (
        Cell(common.TOTAL(lang), strong=True),
        Cell(""),
        ink.count(sum(delay.line.minutes for delay in found), strong=True),
        ink.money(sum((delay.cost for delay in found), Decimal(0)), strong=True),
    )
    return Grid(say.DELAYS(lang), columns, rows, total)
