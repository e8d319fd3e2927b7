"""The budget by account: what was planned, what is committed, what is still to come, and what that makes in the end."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property

from shootday.day.facts import DayFacts, PunchMark, Timed
from shootday.entries import ToComplete
from shootday.money.before import Before, typed
from shootday.money.cents import ZERO, cents
from shootday.money.flows import Row, rows
from shootday.money.hot_cost import HotCost, hot_cost
from shootday.money.lines import Stand, flows
from shootday.money.load import DayLoad, sheet_load
from shootday.money.rates import Rates, day_amounts, horizon, rates, total_amounts
from shootday.money.standing import loads, standing
from shootday.money.today import DayPay, Engaged, Today, engaged
from shootday.production.dayplan import DayPlan
from shootday.production.plan import ShootingDay, ShootingPlan
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
    computed: Decimal = ZERO
    """What is still to come by the plan in force."""
    typed: Timed[ToComplete] | None = None
    """Who typed what is to complete, and when; None where it is the computed figure."""


@dataclass(frozen=True, slots=True)
class Contingency:
    """The reserve: what the overruns of all other accounts take of it; ``left`` below 0 is not covered."""

    planned: Decimal
    used: Decimal
    left: Decimal
    days_left: int = 0
    """Shooting days of the plan in force that come after today."""

    @property
    def left_a_day(self) -> Decimal | None:
        """What is left for each of those days, to the cent; None without one."""
        return cents(self.left / self.days_left) if self.days_left else None


@dataclass(frozen=True, slots=True)
class Impact:
    """What today and the plan in force do to the budget."""

    accounts: tuple[AccountImpact, ...]
    """Sorted by code; they add up to ``total``."""
    total: AccountImpact
    contingency: Contingency
    day: HotCost
    counted: tuple[Engaged, ...] = ()
    """What the recorded days engaged that the ledger does not hold, today's among them."""

    def committed_by_day(self, account: str) -> dict[date, Decimal]:
        """What each of those days committed in an account, charges not included."""
        found: dict[date, Decimal] = {}
        for e in self.counted:
            if e.account == account and e.day is not None:
                found[e.day] = found.get(e.day, ZERO) + e.committed
        return found


class Budget:
    """A production's budget lines, completed once, and what days add to them, kept while the plan stands.

    ``before`` tells what the recorded days before today leave behind.
    """

    def __init__(self, production: Production, before: Callable[["Budget"], Before] | None = None) -> None:
        self.production, self._before = production, before
        self._to_come: tuple[tuple[tuple[ShootingDay, ...], ...], Mapping[int, Decimal]] = (((), ()), {})
        self._of_day: tuple[DayLoad | None, Mapping[int, Decimal]] = (None, {})

    @cached_property
    def table(self) -> Rates:
        """Every line, those that the devis lacks among them."""
        return rates(self.production)

    @cached_property
    def before(self) -> Before:
        """What the recorded days before today leave behind, worked out once."""
        return self._before(self) if self._before else Before()

    def to_come(self, days: tuple[ShootingDay, ...], past: tuple[ShootingDay, ...]) -> Mapping[int, Decimal]:
        """What such days together add to each line, by its position; *past* are the days before them."""
        known, amounts = self._to_come
        if (days, past) != known:
            amounts = total_amounts(self.table, loads(self.production, days, past))
            for held in standing(self.production, self.table, days, past):
                amounts[held.line] = amounts.get(held.line, ZERO) + held.amount
            self._to_come = ((days, past), amounts)
        return amounts

    def of_day(self, load: DayLoad) -> Mapping[int, Decimal]:
        """What one day adds to each line, by its position; lines that it does not touch are left out."""
        known, amounts = self._of_day
        if load != known:
            amounts = day_amounts(self.table, load)
            self._of_day = (load, amounts)
        return amounts


def impact(
    budget: Budget,
    plan: ShootingPlan,
    day_plan: DayPlan,
    facts: DayFacts,
    pay: DayPay,
    now: datetime,
) -> Impact:
    """The budget as it stands with today's journal and the plan in force.

    Days that neither the ledger nor the journal holds count as planned. Once the ledger holds a day, the
    journal's part of it is left out, so that nothing counts twice.
    """
    production = budget.production
    load = sheet_load(day_plan)
    today = Today(day_plan.date, budget.table, load, budget.of_day(load), _until(facts, now), pay)
    booked = production.devis.ledger_date
    engagements = engaged(production, today)
    counted = engagements if booked is None or booked < day_plan.date else ()
    lived = {day_plan.date, *budget.before.engaged}
    coming = tuple(d for d in plan.days if d.date not in lived and (booked is None or d.date > booked))
    past = tuple(d for d in plan.days if d not in coming)
    stand = Stand(
        lines=budget.table.lines,
        planned=budget.table.planned,
        counted=(*(e for known in budget.before.engaged.values() for e in known), *counted),
        to_come=budget.to_come(coming, past),
        amendments=tuple(a for a in production.devis.amendments if a.date <= day_plan.date),
        ledger_date=booked,
        horizon=horizon(production),
    )
    made = rows(production.devis, flows(stand))
    told = typed(budget.before.typed, today.facts.to_complete)
    accounts = tuple(_account(production, code, made.get(code), told.get(code)) for code in sorted({*made, *told}))
    return Impact(
        accounts=accounts,
        total=total_of(accounts),
        contingency=_contingency(production, accounts, sum(d.date > day_plan.date for d in plan.days if d.segments)),
        day=hot_cost(production, today, engagements),
        counted=stand.counted,
    )


def _account(production: Production, code: str, made: Row | None, told: Timed[ToComplete] | None) -> AccountImpact:
    """One account; what somebody typed of its cost to complete wins over what is computed."""
    row = made or Row(ZERO, ZERO, ZERO, ZERO, ZERO, ())
    amount = told.fact.net if told else None
    rest = row.to_complete if amount is None else amount
    label = next((account.label for account in production.devis.accounts if account.code == code), "")
    final = row.committed + rest
    return AccountImpact(
        code=code,
        label=label,
        planned=row.planned,
        revised=row.revised,
        committed=row.committed,
        actual=row.actual,
        to_complete=rest,
        estimated_final=final,
        variance=row.revised - final,
        entries=row.entries,
        computed=row.to_complete,
        typed=None if amount is None else told,
    )


def total_of(accounts: Sequence[AccountImpact]) -> AccountImpact:
    """What accounts add up to, column by column."""

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
        computed=total(a.computed for a in accounts),
    )


def _contingency(production: Production, accounts: Sequence[AccountImpact], days_left: int) -> Contingency:
    reserve = production.devis.contingency_account
    planned = sum((a.revised for a in accounts if a.code == reserve), ZERO)
    used = max(ZERO, -sum((a.variance for a in accounts if a.code != reserve), ZERO))
    return Contingency(planned, used, planned - used, days_left)


def _until(facts: DayFacts, now: datetime) -> DayFacts:
    """The facts that money rests on, up to an instant."""
    return replace(
        facts,
        milestones={name: at for name, at in facts.milestones.items() if at <= now},
        punches={person: kept for person, marks in facts.punches.items() if (kept := _marks_until(marks, now))},
        extras=tuple(p for p in facts.extras if p.at <= now),
        expenses=tuple(e for e in facts.expenses if e.at <= now),
        to_complete=tuple(t for t in facts.to_complete if t.at <= now),
    )


def _marks_until(marks: tuple[PunchMark, ...], now: datetime) -> tuple[PunchMark, ...]:
    """A person's marks, which are in order, up to an instant."""
    return marks if marks and marks[-1].at <= now else tuple(mark for mark in marks if mark.at <= now)
