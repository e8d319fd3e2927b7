"""Which call sheet a day has: the document's, or the draft that follows from the plan in force; and its number."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shootday.errors import Refusal
from shootday.papers.source import Issue, Source
from shootday.phrases import papers as say
from shootday.planning.callsheet import next_call_sheet
from shootday.production.callsheet import CallSheet, Signature
from shootday.production.dayplan import DayPlan, day_plan, plan_by_sheet
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production

DIGITS = 32
"""How many hex digits of a checksum are kept, as in the journal."""


@dataclass(frozen=True)
class Sheet:
    """A day's call sheet, what it is drawn from, and its place among those issued."""

    source: Source
    planned: ShootingDay
    sheet: CallSheet
    drawn: DayPlan
    issue: Issue | None
    """Set when this very sheet was issued."""
    replaces: Issue | None
    """The issued sheet that this one is to replace, None when it is the first."""

    @property
    def day(self) -> date:
        """The shooting day that it calls for."""
        return self.planned.date


def content(sheet: CallSheet) -> bytes:
    """A sheet as canonical JSON: what its checksum is taken of."""
    data = sheet.model_dump(mode="json")
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def digest(sheet: CallSheet) -> str:
    """The first 32 hex digits of the SHA-256 of its canonical JSON."""
    return hashlib.sha256(content(sheet)).hexdigest()[:DIGITS]


def current(production: Production, planned: ShootingDay, plan: ShootingPlan) -> CallSheet:
    """The day's sheet by the plan in force: the document's where it names the same scenes and call, else a draft."""
    issued = production.callsheet.get(planned.date)
    if issued is not None and day_plan(production, planned).from_sheet:
        return issued
    return next_call_sheet(production, planned, plan)


def sheet_of(source: Source, planned: ShootingDay) -> Sheet:
    """The day's call sheet with its number: one more than the last issued one, unless it says the same."""
    production = source.production
    sheet = current(production, planned, source.snap.plan)
    last = next((issue for issue in reversed(source.issues) if issue.day == planned.date), None)
    same = last is not None and last.sheet is not None and _told(last.sheet) == _told(sheet)
    before = last
    if last is not None and same:
        sheet = last.sheet or sheet
        before = _before(source.issues, last)
    elif last is not None:
        sheet = sheet.model_copy(update={"version": max(sheet.version, last.version + 1), "validated_by": None})
    return Sheet(source, planned, sheet, plan_by_sheet(production, planned, sheet), last if same else None, before)


def next_day(source: Source) -> ShootingDay:
    """The next day on which something is shot, of the validated plan. Raises Refusal where none was validated."""
    coming = next((day for day in source.snap.plan.after(source.snap.day) if day.segments), None)
    if coming is None:
        raise Refusal(say.NOTHING_AFTER.said())
    if not any(d.fact.action.value == "validated" for d in source.snap.facts.decisions):
        raise Refusal(say.NOTHING_VALIDATED.said(day=f"J{source.snap.plan.number(coming.date)}"))
    return coming


def sheet_to_come(source: Source, *, coming: bool) -> Sheet:
    """The day's sheet, or the next day's from the validated plan. Raises Refusal where there is none."""
    planned = next_day(source) if coming else source.snap.plan.day(source.snap.day)
    if planned is None:
        raise Refusal(say.NOTHING_AFTER.said())
    return sheet_of(source, planned)


def signed(sheet: CallSheet, validated_by: Signature, prepared_by: Signature | None) -> CallSheet:
    """The sheet as it is issued: by name and function."""
    return sheet.model_copy(update={"validated_by": validated_by, "prepared_by": prepared_by or sheet.prepared_by})


def _told(sheet: CallSheet) -> CallSheet:
    return sheet.model_copy(update={"version": 1, "prepared_by": None, "validated_by": None})


def _before(issues: Iterable[Issue], last: Issue) -> Issue | None:
    return next((issue for issue in reversed(tuple(issues)) if issue.day == last.day and issue is not last), None)
