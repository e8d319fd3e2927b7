"""Documents + entries + an instant → the snapshot. Pure; the only place where all the engines meet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from shootday.day.board import board
from shootday.day.facts import DayFacts, fold
from shootday.day.in_force import plan_in_force
from shootday.day.presence import presence
from shootday.entries import Entry, PunchAction
from shootday.labour.deadlines import deadlines
from shootday.labour.hours import timesheets
from shootday.labour.running import running_cost
from shootday.money.impact import impact
from shootday.phrases import Said
from shootday.planning.callsheet import next_call_sheet
from shootday.production.dayplan import DayPlan, day_plan, plan_by_sheet
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production
from shootday.spans import to_minute
from shootday.views.snapshot import Snapshot


@dataclass(frozen=True)
class Known:
    """What is known of a day: its own entries, those of earlier days, and what is wrong with the journal."""

    entries: tuple[Entry, ...]
    earlier: tuple[Entry, ...]
    problems: tuple[Said, ...] = ()


def last_outs(entries: Sequence[Entry]) -> dict[str, datetime]:
    """The last instant at which each person left, over several days' entries (all of one day are folded together)."""
    outs: dict[str, datetime] = {}
    for day in sorted({e.day for e in entries}):
        for person, punches in fold(e for e in entries if e.day == day).punches.items():
            left = [p.at for p in punches if p.action in {PunchAction.OUT, PunchAction.RETURN}]
            if left:
                outs[person] = max(left)
    return outs


def resolved_day(production: Production, planned: ShootingDay, plan: ShootingPlan) -> DayPlan:
    """The day as its call sheet says it; where a validated plan has changed it, by the draft that follows from it."""
    drawn = day_plan(production, planned)
    if drawn.from_sheet or planned == production.plan.day(planned.date):
        return drawn
    return plan_by_sheet(production, planned, next_call_sheet(production, planned, plan))


def snapshot(production: Production, day: date, known: Known, now: datetime, seq: int) -> Snapshot:
    """The day at an instant. Entries that happened later than it stay in the ledger and out of the board."""
    now = to_minute(now)
    before = plan_in_force(production.plan, known.earlier)
    planned = before.day(day)
    if planned is None:
        raise KeyError(day)
    plan = plan_in_force(before, known.entries)
    resolved = resolved_day(production, planned, before)
    facts: DayFacts = fold(known.entries)
    sheets = timesheets(production, resolved, facts, now, last_outs(known.earlier))
    return Snapshot(
        seq=seq,
        now=now,
        production=production,
        plan=plan,
        day=day,
        day_plan=resolved,
        entries=known.entries,
        facts=facts,
        board=board(resolved, facts, now, production.travel_minutes, pace_on=production.info.pace),
        presence=presence(resolved, facts, now),
        sheets=sheets,
        deadlines=deadlines(production, resolved, facts, now),
        running_cost=running_cost(production, resolved, facts, now),
        impact=impact(production, plan, resolved, facts, sheets, now),
        problems=known.problems,
    )
