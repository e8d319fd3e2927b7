"""Timesheets, their arithmetic and weeks turned into the values of the ``--json`` outputs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from shootday.day.drafted import drafted
from shootday.day.facts import Timed
from shootday.entries import Record, RecordAction
from shootday.phrases import Lang
from shootday.views import hours_outputs as out
from shootday.views.alerts import AlertCode
from shootday.views.record_gaps import record_gaps
from shootday.views.snapshot import Snapshot
from shootday.views.turnaround import turnaround_output, turnarounds
from shootday.views.why.hours import steps_of

if TYPE_CHECKING:
    from shootday.labour.crowd import GroupSheet
    from shootday.labour.outlook import Turnaround
    from shootday.labour.timesheet import Deadline, Indemnity, Piece, Timesheet
    from shootday.labour.week import Week, Weeks
    from shootday.labour.weeksheet import WeekSheet
    from shootday.production.production import Production


def hours_output(snap: Snapshot, lang: Lang) -> out.HoursOutput:
    """``hours --json``."""
    ahead: dict[str, list[Deadline]] = {}
    for deadline in snap.deadlines:
        ahead.setdefault(deadline.person, []).append(deadline)
    ways, gaps = turnarounds(snap), record_gaps(snap)
    return out.HoursOutput(
        extras=tuple(_extras(lot, lang) for lot in snap.crowd),
        missing=out.MissingOutput(reasons=gaps.reasons, signatures=gaps.signatures),
        people=tuple(
            _hours(snap, sheet, ahead.get(person, ()), ways.get(person), lang) for person, sheet in snap.sheets.items()
        ),
        limits=tuple(
            out.LimitGroupOutput(
                code=AlertCode(group.code),
                at=_local(snap, group.at),
                passed=group.at < snap.now,
                people=group.people,
                cost_an_hour=group.cost_an_hour,
                sources=group.sources,
            )
            for group in snap.limits
        ),
    )


def _extras(lot: GroupSheet, lang: Lang) -> out.ExtrasHoursOutput:
    sheet = lot.sheet
    return out.ExtrasHoursOutput(
        group=lot.group,
        count=lot.count,
        worked_minutes=sheet.worked_minutes,
        paid=_pieces(sheet.paid),
        breaches=_breaches(sheet),
        gross=lot.gross,
        reason=sheet.reason.text(lang) if sheet.reason else None,
    )


def _breaches(sheet: Timesheet) -> tuple[out.BreachOutput, ...]:
    return tuple(out.BreachOutput(code=AlertCode(b.code), minutes=b.minutes, source=b.source) for b in sheet.breaches)


def _local(snap: Snapshot, at: datetime) -> datetime:
    return at.astimezone(snap.day_plan.zone)


def _hours(
    snap: Snapshot, sheet: Timesheet, deadlines: Iterable[Deadline], way: Turnaround | None, lang: Lang
) -> out.PersonHoursOutput:
    return out.PersonHoursOutput(
        id=sheet.person,
        worked_minutes=sheet.worked_minutes,
        amplitude_minutes=sheet.amplitude_minutes,
        rest_before_minutes=sheet.rest_before_minutes,
        night_minutes=sheet.night_minutes,
        paid_minutes=sheet.paid_minutes,
        paid=_pieces(sheet.paid),
        phe=sheet.phe_decimal,
        indemnities=_indemnities(sheet.indemnities),
        breaches=_breaches(sheet),
        reasoned=tuple(
            out.ReasonedOutput(code=AlertCode(b.code), minutes=b.minutes, source=b.source, reason=b.reason)
            for b in sheet.reasoned
            if b.reason is not None
        ),
        recoveries=tuple(
            out.RecoveryOutput(day=r.fact.recovery, entry=r.entry)
            for r in _record(snap, sheet.person, RecordAction.RECOVERY)
        ),
        signatures=tuple(
            out.SignatureOutput(by=r.fact.by, function=r.fact.function, at=_local(snap, r.at), entry=r.entry)
            for r in _record(snap, sheet.person, RecordAction.SIGNED)
        ),
        drafted=_drafted(snap, sheet.person),
        deadlines=tuple(
            out.DeadlineOutput(code=AlertCode(d.code), at=_local(snap, d.at), passed=d.at < snap.now, source=d.source)
            for d in deadlines
        ),
        turnaround=None if way is None else turnaround_output(snap, way),
        open_readings=sheet.open_readings,
        gross=sheet.gross,
        employer_cost=sheet.employer_cost,
        reason=sheet.reason.text(lang) if sheet.reason else None,
    )


def _drafted(snap: Snapshot, person: str) -> out.DraftedOutput:
    in_at, out_at = (at and _local(snap, at) for at in drafted(snap.day_plan, snap.facts, person))
    return out.DraftedOutput(in_at=in_at, out_at=out_at)


def _record(snap: Snapshot, person: str, action: RecordAction) -> list[Timed[Record]]:
    """What was noted of a person's day by now."""
    return [r for r in snap.facts.records if r.fact.action is action and r.at <= snap.now and r.fact.about(person)]


def _pieces(paid: Iterable[Piece]) -> tuple[out.PieceOutput, ...]:
    return tuple(
        out.PieceOutput(bracket=p.bracket, minutes=p.minutes, percent=p.percent, source=p.source) for p in paid
    )


def _indemnities(dues: Iterable[Indemnity]) -> tuple[out.IndemnityOutput, ...]:
    return tuple(
        out.IndemnityOutput(
            code=due.code,
            quantity=due.quantity,
            unit=due.unit,
            amount=due.amount,
            source=due.source,
            given_back=due.given_back,
        )
        for due in dues
    )


def explain_output(snap: Snapshot, person: str, lang: Lang) -> out.ExplainOutput:
    """``hours --explain PERSON --json``."""
    return out.ExplainOutput(
        id=person,
        steps=tuple(
            out.ExplainStepOutput(
                what=step.what.text(lang),
                figure=step.figure,
                unit=step.unit.value,
                at=None if step.at is None else _local(snap, step.at),
                entries=step.entries,
                source=step.source,
                article=step.article,
                confidence=step.confidence,
                reading=step.reading,
            )
            for step in steps_of(snap, person)
        ),
    )


def week_output(weeks: Weeks, monday: date, lang: Lang) -> out.WeekOutput:
    """``week --json``."""
    found = (weeks.week(person, monday) for person in weeks.people)
    year, week, _ = monday.isocalendar()
    return out.WeekOutput(
        week=f"{year}-W{week:02d}",
        monday=monday,
        people=tuple(_week(week, lang) for week in found if week is not None),
    )


def _week(week: Week, lang: Lang) -> out.PersonWeekOutput:
    sheet = week.sheet()
    return out.PersonWeekOutput(
        id=sheet.person,
        days=tuple(
            out.WeekDayOutput(date=day.date, worked_minutes=standing.minutes, open=standing.day.open)
            for day in week.days
            for standing in (day.member.standing,)
        ),
        worked_minutes=sheet.worked_minutes,
        effective_minutes=sheet.effective_minutes,
        paid_minutes=sheet.paid_minutes,
        paid=_pieces(sheet.paid),
        overtime_minutes=sheet.overtime_minutes,
        night_minutes=sheet.night_minutes,
        sunday_minutes=sheet.sunday_minutes,
        phe=sheet.phe_decimal,
        indemnities=_indemnities(sheet.indemnities),
        gross=sheet.gross,
        employer_cost=sheet.employer_cost,
        charges=_charges(week.days[0].situation.production, week),
        average_minutes=sheet.average_minutes,
        weeks_counted=sheet.weeks_counted,
        days_in_row=sheet.days_in_row,
        breaches=_week_breaches(sheet),
        day_breaches=tuple(
            out.DayBreachOutput(day=day.date, code=AlertCode(b.code), minutes=b.minutes, source=b.source)
            for day, own in zip(week.days, week.sheets, strict=True)
            for b in own.breaches
        ),
        open_readings=sheet.open_readings,
        open=sheet.open,
        reason=sheet.reason.text(lang) if sheet.reason else None,
    )


def _week_breaches(sheet: WeekSheet) -> tuple[out.WeekBreachOutput, ...]:
    return tuple(
        out.WeekBreachOutput(code=b.code, over=b.minutes, unit=b.unit, source=b.source) for b in sheet.breaches
    )


def _charges(production: Production, week: Week) -> out.ChargesOutput | None:
    contract = week.person.contract
    held = production.devis.charges_on(week.days[0].situation.plan.date)
    found = next((c for c in held if contract and c.category == contract.charges), None)
    return None if found is None else out.ChargesOutput(category=found.category, rate=found.rate, source=found.source)
