"""The budget by account: what was planned, what is committed, what is still to come, and what that makes in the end."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from shootday.day.facts import DayFacts
from shootday.labour.timesheet import Timesheet
from shootday.money.cents import ZERO
from shootday.money.flows import Row, rows
from shootday.money.hot_cost import HotCost, hot_cost
from shootday.money.lines import Stand, flows
from shootday.money.load import planned_load, sheet_load
from shootday.money.rates import rates, total_amounts
from shootday.money.today import Today, engaged
from shootday.production.dayplan import DayPlan
from shootday.production.plan import ShootingPlan
from shootday.production.production import Production


@dataclass(frozen=True, slots=True)
class AccountImpact:
    """One account, without tax. ``variance`` = revised - estimated_final: negative is an overrun."""

    code: str
    label: str
    planned: Decimal
    """The budget as first signed."""
    revised: Decimal
    """The same with the amendments signed so far."""
    committed: Decimal
    actual: Decimal
    """The part of ``committed`` that is billed or paid."""
    to_complete: Decimal
    estimated_final: Decimal
    variance: Decimal
    entries: tuple[str, ...]
    """The journal's entries behind today's figures."""


@dataclass(frozen=True, slots=True)
class Contingency:
    """The reserve: what the overruns of all other accounts take of it; ``left`` below 0 is not covered."""

    planned: Decimal
    used: Decimal
    left: Decimal


@dataclass(frozen=True, slots=True)
class Impact:
    """What today and the plan in force do to the budget."""

    accounts: tuple[AccountImpact, ...]
    """Sorted by code; they add up to ``total``."""
    total: AccountImpact
    contingency: Contingency
    day: HotCost


def impact(
    production: Production,
    plan: ShootingPlan,
    day_plan: DayPlan,
    facts: DayFacts,
    sheets: Mapping[str, Timesheet],
    now: datetime,
) -> Impact:
    """The budget as it stands with today's journal and the plan in force.

    Days that neither the ledger nor today's journal holds count as planned. Once the ledger holds today, the
    journal's part is left out, so that nothing counts twice.
    """
    seen = _until(facts, now)
    today = Today(rates(production), sheet_load(day_plan), seen, sheets)
    booked = production.devis.ledger_date
    engagements = engaged(production, today)
    counted = engagements if booked is None or booked < day_plan.date else ()
    coming = [day for day in plan.days if day.date != day_plan.date and (booked is None or day.date > booked)]
    stand = Stand(
        lines=today.table.lines,
        counted=counted,
        to_come=total_amounts(today.table, (planned_load(production, day) for day in coming)),
        amendments=tuple(a for a in production.devis.amendments if a.date <= day_plan.date),
    )
    made = rows(production.devis, flows(stand))
    accounts = tuple(_account(production, code, made[code]) for code in sorted(made))
    return Impact(
        accounts=accounts,
        total=_total(accounts),
        contingency=_contingency(production, accounts),
        day=hot_cost(production, today, engagements),
    )


def _account(production: Production, code: str, row: Row) -> AccountImpact:
    label = next((account.label for account in production.devis.accounts if account.code == code), "")
    final = row.committed + row.to_complete
    return AccountImpact(
        code=code,
        label=label,
        planned=row.planned,
        revised=row.revised,
        committed=row.committed,
        actual=row.actual,
        to_complete=row.to_complete,
        estimated_final=final,
        variance=row.revised - final,
        entries=row.entries,
    )


def _total(accounts: Sequence[AccountImpact]) -> AccountImpact:
    def total(column: Iterable[Decimal]) -> Decimal:
        return sum(column, ZERO)

    return AccountImpact(
        code="",
        label="",
        planned=total(a.planned for a in accounts),
        revised=total(a.revised for a in accounts),
        committed=total(a.committed for a in accounts),
        actual=total(a.actual for a in accounts),
        to_complete=total(a.to_complete for a in accounts),
        estimated_final=total(a.estimated_final for a in accounts),
        variance=total(a.variance for a in accounts),
        entries=tuple(dict.fromkeys(entry for a in accounts for entry in a.entries)),
    )


def _contingency(production: Production, accounts: Sequence[AccountImpact]) -> Contingency:
    reserve = production.devis.contingency_account
    planned = sum((a.revised for a in accounts if a.code == reserve), ZERO)
    used = max(ZERO, -sum((a.variance for a in accounts if a.code != reserve), ZERO))
    return Contingency(planned, used, planned - used)


def _until(facts: DayFacts, now: datetime) -> DayFacts:
    """The facts that money rests on, up to an instant."""
    return replace(
        facts,
        milestones={name: at for name, at in facts.milestones.items() if at <= now},
        punches={
            person: kept for person, marks in facts.punches.items() if (kept := tuple(m for m in marks if m.at <= now))
        },
        extras=tuple(p for p in facts.extras if p.at <= now),
        expenses=tuple(e for e in facts.expenses if e.at <= now),
    )
