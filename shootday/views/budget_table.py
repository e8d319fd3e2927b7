"""The Budget screen's rows: what it changes, account by account."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from shootday.phrases import Lang
from shootday.phrases import budget as say
from shootday.production.devis import ExchangeRate
from shootday.views.clockface import money
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone

if TYPE_CHECKING:
    from shootday.money.impact import AccountImpact, Contingency

_HUNDREDTHS = 100


def budget_table(snap: Snapshot, lang: Lang, second: ExchangeRate | None = None) -> Table:
    """Every account and the total, in the production's currency or in a second one."""
    columns = (
        Column("code", say.COL_ACCOUNT(lang), 5),
        Column("label", say.COL_LABEL(lang), 0),
        Column("planned", say.COL_PLANNED(lang), 11, right=True, wide_only=True),
        Column("revised", say.COL_REVISED(lang), 11, right=True),
        Column("committed", say.COL_COMMITTED(lang), 11, right=True),
        Column("actual", say.COL_ACTUAL(lang), 11, right=True, wide_only=True),
        Column("to_complete", say.COL_TO_COMPLETE(lang), 11, right=True),
        Column("final", say.COL_FINAL(lang), 11, right=True),
        Column("variance", say.COL_VARIANCE(lang), 10, right=True),
    )
    accounts, total, currency = snap.impact.accounts, snap.impact.total, snap.production.info.currency
    if second is not None:
        from shootday.money.second import converted  # noqa: PLC0415 - few look at it

        accounts, total = converted(accounts, second)
        currency = second.currency
    rows = [_account(a, a.code, a.label, lang, currency) for a in accounts]
    rows.append(_account(total, "", say.TOTAL(lang), lang, currency))
    return Table(columns, tuple(rows))


def _account(account: AccountImpact, code: str, label: str, lang: Lang, currency: str) -> Row:
    strong = not code

    def amount(value: Decimal, tone: Tone = Tone.PLAIN) -> Cell:
        return Cell(money(value, lang, currency), Tone.STRONG if strong else tone)

    return Row(
        code or "total",
        (
            Cell(code, Tone.DIM),
            Cell(label, Tone.STRONG if strong else Tone.PLAIN),
            amount(account.planned, Tone.DIM),
            amount(account.revised),
            amount(account.committed),
            amount(account.actual, Tone.DIM),
            _to_complete(account, amount(account.to_complete), lang),
            amount(account.estimated_final),
            Cell(
                money(account.variance, lang, currency),
                variance_tone(account),
            ),
        ),
    )


def _to_complete(account: AccountImpact, amount: Cell, lang: Lang) -> Cell:
    """What is still to come, flagged where somebody typed it."""
    return amount if account.typed is None else Cell(say.TYPED(lang, amount=amount.text), Tone.NOW)


def variance_tone(account: AccountImpact) -> Tone:
    """How bad the variance is: an overrun alarms from one hundredth of the revised amount on."""
    if account.variance >= 0:
        return Tone.GOOD if account.variance else Tone.DIM
    return Tone.BAD if -account.variance * _HUNDREDTHS >= account.revised else Tone.WARN


def budget_lines(snap: Snapshot, lang: Lang) -> tuple[Cell, ...]:
    """The day's hot cost, the estimated final cost and the reserve, a sentence each."""
    currency = snap.production.info.currency

    def amount(value: Decimal) -> str:
        return money(value, lang, currency)

    day, total, reserve = snap.impact.day, snap.impact.total, snap.impact.contingency
    over, final_over = day.variance < 0, total.variance < 0
    return (
        Cell(
            (say.HOT_COST_OVER if over else say.HOT_COST_UNDER)(
                lang, actual=amount(day.actual), planned=amount(day.planned), variance=amount(abs(day.variance))
            ),
            Tone.WARN if over else Tone.GOOD,
        ),
        Cell(
            (say.FINAL_OVER if final_over else say.FINAL_UNDER)(
                lang,
                final=amount(total.estimated_final),
                revised=amount(total.revised),
                variance=amount(abs(total.variance)),
            ),
            variance_tone(total),
        ),
        Cell(
            _reserve(reserve, lang, amount),
            Tone.BAD if reserve.left < 0 else Tone.PLAIN,
        ),
    )


def _reserve(reserve: Contingency, lang: Lang, amount: Callable[[Decimal], str]) -> str:
    left, planned = amount(reserve.left), amount(reserve.planned)
    if reserve.left_a_day is None:
        return say.RESERVE(lang, left=left, planned=planned, used=amount(reserve.used))
    a_day, days = amount(reserve.left_a_day), reserve.days_left
    return say.RESERVE_A_DAY(lang, left=left, planned=planned, a_day=a_day, days=days)
