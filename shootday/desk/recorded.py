"""What the days that the journal holds leave behind for today's budget: their hours and expenses stay committed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from shootday.day.leaving import last_outs
from shootday.day.ledger import Ledger
from shootday.desk.today import Engines
from shootday.entries import Entry
from shootday.labour.crowd import group_sheets
from shootday.labour.hours import timesheets
from shootday.labour.situation import Situation
from shootday.money.before import Before, Typed, typed
from shootday.money.load import sheet_load
from shootday.money.rates import day_amounts
from shootday.money.today import DayPay, Engaged, Today, past
from shootday.spans import to_minute

if TYPE_CHECKING:
    from shootday.money.impact import Budget, Impact
    from shootday.production.production import Production


def week_before(production: Production, day: date, earlier: Iterable[Entry]) -> Impact | None:
    """The budget as the last recorded day before a day's week left it; None without one that the plan holds."""
    monday = day - timedelta(days=day.weekday())
    known = [entry for entry in earlier if entry.day < monday]
    last = max((entry.day for entry in known), default=None)
    if last is None:
        return None
    own = [entry for entry in known if entry.day == last]
    try:
        engines = Engines(production, last, [entry for entry in known if entry.day < last])
    except KeyError:
        return None
    return engines.snapshot(Ledger.of(own), max(entry.happened_at for entry in own), 0).impact


def before(budget: Budget, day: date, earlier: Iterable[Entry]) -> Before:
    """Each day as it ended; days that the plan holds no more engage nothing."""
    by_day: dict[date, list[Entry]] = defaultdict(list)
    for entry in earlier:
        by_day[entry.day].append(entry)
    booked = budget.production.devis.ledger_date
    found: dict[date, tuple[Engaged, ...]] = {}
    told: Typed = {}
    known: list[Entry] = []
    outs: dict[str, datetime] = {}
    for at in sorted(d for d in by_day if d < day):
        ledger = Ledger.of(by_day[at])
        if booked is None or at > booked:
            engaged = _engaged(budget, at, ledger, known, outs)
            if engaged is not None:
                found[at] = engaged
        outs |= last_outs(ledger.facts)
        known += by_day[at]
        told = typed(told, ledger.facts.to_complete)
    return Before(found, told)


def _engaged(
    budget: Budget, at: date, ledger: Ledger, known: Iterable[Entry], outs: dict[str, datetime]
) -> tuple[Engaged, ...] | None:
    """What one day engaged, None where the plan does not hold it."""
    try:
        engines = Engines(budget.production, at, tuple(known))
    except KeyError:
        return None
    last = to_minute(max(entry.happened_at for entry in ledger.entries))
    situation = Situation(budget.production, engines.day_plan, ledger.facts, last)
    load = sheet_load(engines.day_plan)
    pay = DayPay(timesheets(situation, outs), group_sheets(situation))
    day = Today(at, budget.table, load, day_amounts(budget.table, load), ledger.facts, pay)
    return past(budget.production, day)
