"""Everyone's civil week, as rows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from shootday.phrases import Lang
from shootday.phrases import board as say
from shootday.phrases import labour as words
from shootday.views.clockface import duration, money
from shootday.views.table import Cell, Column, Row, Table, Tone

if TYPE_CHECKING:
    from shootday.labour.timesheet import Indemnity
    from shootday.labour.week import Week, Weeks


def week_table(weeks: Weeks, monday: date, lang: Lang) -> Table:
    """One row for each who came in the week."""
    columns = (
        Column("person", say.COL_PERSON(lang), 0),
        Column("days", say.COL_DAYS(lang), 5, right=True),
        Column("worked", say.COL_WORKED(lang), 6, right=True),
        Column("overtime", say.COL_OVERTIME(lang), 6, right=True),
        Column("average", say.COL_AVERAGE(lang), 12, right=True),
        Column("gross", say.COL_GROSS(lang), 10, right=True),
        Column("cost", say.COL_COST_ESTIMATE(lang), 10, right=True),
        Column("owed", say.COL_OWED(lang), 10, right=True, wide_only=True),
        Column("alert", say.COL_ALERT(lang), 24),
    )
    found = (weeks.week(person, monday) for person in weeks.people)
    return Table(columns, tuple(_row(week, lang) for week in found if week is not None))


def _row(week: Week, lang: Lang) -> Row:
    sheet, currency = week.sheet(), week.days[0].situation.production.info.currency
    broken = [words.WEEK_RULES[b.code](lang) for b in sheet.breaches]
    broken += [say.SHORT_RULES[b.code](lang) for day in week.sheets for b in day.breaches]
    average = say.OVER_WEEKS(lang, time=duration(sheet.average_minutes), weeks=sheet.weeks_counted)
    told = ", ".join(dict.fromkeys(broken)) or (sheet.reason.text(lang) if sheet.reason else "")
    return Row(
        sheet.person,
        (
            Cell(week.person.name, Tone.STRONG),
            Cell(str(len(sheet.days))),
            Cell(duration(sheet.worked_minutes)),
            Cell(duration(sheet.overtime_minutes) if sheet.overtime_minutes else ""),
            Cell(average),
            Cell(money(sheet.gross, lang, currency, cents=True)),
            Cell(money(sheet.employer_cost, lang, currency, cents=True), Tone.DIM),
            Cell(_owed(sheet.indemnities, lang, currency)),
            Cell(told, Tone.BAD if broken else Tone.DIM),
        ),
    )


def _owed(dues: tuple[Indemnity, ...], lang: Lang, currency: str) -> str:
    """What is owed besides the gross, as far as the texts give amounts; time given back instead is not counted."""
    amounts = [due.amount for due in dues if due.amount is not None]
    return money(sum(amounts, Decimal(0)), lang, currency, cents=True) if amounts else ""
