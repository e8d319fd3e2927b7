"""The day's money in tables: the hot cost with its causes, stop or go on, and the week's situation by group."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from shootday.phrases import Lang, Phrase
from shootday.phrases import budget as words
from shootday.phrases import money as say
from shootday.production.chart import chart
from shootday.views.clockface import clock, minutes_text, money
from shootday.views.dates import short_date
from shootday.views.labels import CAUSE
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone

if TYPE_CHECKING:
    from shootday.money.hot_cost import HotLine
    from shootday.money.impact import AccountImpact, Impact
    from shootday.money.live import Owing


_SHOWN = Decimal("0.50")
"""From where a figure in whole units shows."""


class _Rows:
    """Rows in the making."""

    def __init__(self, snap: Snapshot, lang: Lang) -> None:
        self.snap, self.lang = snap, lang
        self.rows: list[Row] = []

    def amount(self, value: Decimal | None, tone: Tone = Tone.PLAIN) -> Cell:
        return Cell("" if value is None else money(value, self.lang, self.snap.production.info.currency), tone)

    def variance(self, value: Decimal) -> Cell:
        return self.amount(value, Tone.BAD if value < 0 else Tone.GOOD if value else Tone.DIM)

    def at(self, at: object) -> str:
        return clock(at, self.snap.day, self.snap.day_plan.zone)  # type: ignore[arg-type]  # an instant, or None

    def name(self, person: str) -> str:
        known = self.snap.production.person.get(person)
        return known.name if known else person

    def add(self, *cells: Cell, entry: str = "") -> None:
        self.rows.append(Row(f"money-{len(self.rows)}", cells, entry=entry))


def hot_cost_table(snap: Snapshot, lang: Lang) -> Table:
    """The day by department, then by what sets it apart from its call sheet; delays line by line."""
    rows, day = _Rows(snap, lang), snap.impact.day
    for line in day.lines:
        if line.part.value == "rounding" and max(abs(line.planned), abs(line.actual)) < _SHOWN:
            continue
        label = _label(snap, line, lang)
        rows.add(
            Cell(label), rows.amount(line.planned), rows.amount(line.actual), Cell(""), rows.variance(line.variance)
        )
    total = Cell(words.TOTAL(lang), Tone.STRONG)
    whole = (rows.amount(day.planned, Tone.STRONG), rows.amount(day.actual, Tone.STRONG))
    rows.add(total, *whole, Cell(""), rows.variance(day.variance))

    def cause(label: str, cost: Decimal, minutes: str = "", entry: str = "") -> None:
        rows.add(Cell(label), Cell(""), Cell(""), Cell(minutes), rows.variance(-cost), entry=entry)

    for delay in snap.delay_costs:
        named = CAUSE[delay.line.cause] if delay.line.cause else say.UNDECLARED
        label = say.DELAY(lang, cause=named)
        cause(label, delay.cost, minutes_text(delay.line.minutes, lang), delay.line.entry or "")
    for phrase, cost in ((say.PRESENCE, day.presence), (say.SPENT, day.expenses), (say.TO_COME, day.to_come)):
        if cost:
            cause(phrase(lang), cost)
    offset = minutes_text(snap.board.offset, lang)
    rows.add(Cell(say.DIFFERENCE(lang), Tone.STRONG), Cell(""), Cell(""), Cell(offset), rows.variance(day.variance))
    columns = (
        Column("what", say.COL_WHAT(lang), 0),
        Column("planned", say.COL_PLANNED(lang), 11, right=True),
        Column("actual", say.COL_ACTUAL(lang), 11, right=True),
        Column("minutes", say.COL_MINUTES(lang), 8, right=True),
        Column("variance", words.COL_VARIANCE(lang), 11, right=True),
    )
    return Table(columns, tuple(rows.rows))


def _label(snap: Snapshot, line: HotLine, lang: Lang) -> str:
    found = snap.production.department.get(line.department or "")
    if found is not None:
        return found.fr if lang == "fr" else found.en
    return say.PARTS[line.part.value](lang)


def live_table(snap: Snapshot, lang: Lang) -> Table:
    """The next minute and hour, both sides of the choice, and until when what may be decided."""
    rows = _Rows(snap, lang)

    def tell(what: str, figure: str, detail: str = "", tone: Tone = Tone.PLAIN) -> None:
        rows.add(Cell(what), Cell(figure, tone), Cell(detail, Tone.DIM))

    currency = snap.production.info.currency
    tell(say.MINUTE(lang), money(snap.cost_of(1), lang, currency, cents=True), say.WHO_IS_IN(lang))
    tell(say.HOUR(lang), money(snap.cost_of(60), lang, currency), say.WHO_IS_IN(lang))
    choice = snap.choice
    if choice is not None:
        until = say.UNTIL(lang, segment=choice.segment, at=rows.at(choice.until))
        tell(say.GO_ON(lang), money(choice.go_on, lang, currency), until)
        for owing, what in ((choice.extra_day, say.EXTRA_DAY), (choice.joined, say.JOINED)):
            if owing is not None:
                owed = say.OWED(lang, segment=choice.segment, percent=100 - choice.percent)
                owed = owed if owing.day is None else say.UNCHECKED(lang, owed=owed)
                if owing.parts:
                    owed = say.OWED_PARTS(lang, owed=owed, parts=_parts(owing, lang, currency))
                tell(what(lang, day=_day(owing, lang)), money(owing.total, lang, currency), owed)
    for moment in snap.moments:
        detail = ", ".join(map(rows.name, moment.people)) or moment.source
        if moment.cost is not None:
            amount = money(moment.cost, lang, currency)
            cost = (say.WHOLE if moment.kind.value == "overtime" else say.AN_HOUR)(lang, amount=amount)
            detail = f"{detail} · {cost}" if detail else cost
        tone = Tone.BAD if moment.at < snap.now else Tone.WARN
        tell(say.MOMENTS[moment.kind.value](lang), rows.at(moment.at), detail, tone)
    columns = (
        Column("what", say.COL_WHAT(lang), 0),
        Column("figure", say.COL_FIGURE(lang), 11, right=True),
        Column("detail", say.COL_DETAIL(lang), 32),
    )
    return Table(columns, tuple(rows.rows))


def _day(owing: Owing, lang: Lang) -> str:
    return short_date(owing.day, lang) if owing.day else ""


def _parts(owing: Owing, lang: Lang, currency: str) -> str:
    return ", ".join(f"{say.PARTS[part.value](lang)} {money(a, lang, currency)}" for part, a in owing.parts.items())


def week_table(snap: Snapshot, before: Impact | None, lang: Lang) -> Table:
    """The situation by group of the chart, and how it moved since the last recorded day before this week."""
    rows = _Rows(snap, lang)
    then = before.accounts if before else ()
    accounts = snap.impact.accounts
    order = [f"{group.code} {group.label(lang)}" for group in chart(snap.production.devis.plan).groups]
    used = dict.fromkeys(_group(snap, a.code, lang) for a in accounts)
    for code in sorted(used, key=lambda label: order.index(label) if label in order else len(order)):
        own = [a for a in accounts if _group(snap, a.code, lang) == code]
        _situation(rows, code, own, [a for a in then if _group(snap, a.code, lang) == code], known=before is not None)
    _situation(rows, words.TOTAL(lang), list(accounts), list(then), known=before is not None)
    columns = (
        Column("group", say.COL_GROUP(lang), 0),
        Column("revised", words.COL_REVISED(lang), 11, right=True),
        Column("committed", words.COL_COMMITTED(lang), 11, right=True),
        Column("week", say.COL_WEEK(lang), 10, right=True),
        Column("to_complete", words.COL_TO_COMPLETE(lang), 11, right=True, wide_only=True),
        Column("final", words.COL_FINAL(lang), 11, right=True),
        Column("moved", say.COL_MOVED(lang), 9, right=True, wide_only=True),
        Column("variance", words.COL_VARIANCE(lang), 10, right=True),
    )
    return Table(columns, tuple(rows.rows))


def _situation(rows: _Rows, label: str, now: list[AccountImpact], then: list[AccountImpact], *, known: bool) -> None:
    def of(accounts: list[AccountImpact], column: str) -> Decimal:
        return sum((getattr(account, column) for account in accounts), Decimal(0))

    def moved(column: str) -> Cell:
        return rows.amount(of(now, column) - of(then, column)) if known else Cell("–", Tone.DIM)

    rows.add(
        Cell(label),
        rows.amount(of(now, "revised")),
        rows.amount(of(now, "committed")),
        moved("committed"),
        rows.amount(of(now, "to_complete")),
        rows.amount(of(now, "estimated_final")),
        moved("estimated_final"),
        rows.variance(of(now, "variance")),
    )


def _group(snap: Snapshot, code: str, lang: Lang) -> str:
    found = chart(snap.production.devis.plan).group_of(code)
    return f"{found.code} {found.label(lang)}" if found else code


def day_line(snap: Snapshot, lang: Lang) -> str:
    """The day's money in one line: what the production report and the screen's first line say."""
    impact, currency = snap.impact, snap.production.info.currency
    phrase: Phrase = say.DAY_LINE_OVER if impact.day.variance < 0 else say.DAY_LINE_UNDER
    return phrase(
        lang,
        number=snap.number,
        actual=money(impact.day.actual, lang, currency),
        planned=money(impact.day.planned, lang, currency),
        variance=money(abs(impact.day.variance), lang, currency),
        final=money(impact.total.estimated_final, lang, currency),
        left=money(impact.contingency.left, lang, currency),
    )
