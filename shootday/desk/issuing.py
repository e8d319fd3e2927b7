"""Issuing a call sheet: checked, kept as it is sent, sealed in the journal by name and function. Then it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from shootday.entries import Decision, DecisionAction
from shootday.errors import Refusal
from shootday.papers.callsheet.build import callsheet
from shootday.papers.callsheet.sheet import digest, sheet_to_come, signed
from shootday.papers.checker import disagreements
from shootday.papers.issued import keep
from shootday.papers.pdf import render_pdf, style_of
from shootday.papers.source import Issue
from shootday.phrases import desk as desk_say
from shootday.phrases import papers as say
from shootday.production.callsheet import Signature
from shootday.spans import to_minute

if TYPE_CHECKING:
    from shootday.desk.desk import Desk, Outcome

Signed = tuple[str, str]
"""A name and a function."""


def issue(desk: Desk, by: Signed, prepared: Signed | None, *, coming: bool) -> Outcome:
    """Keep the sheet and its PDF, then log the decision that seals them; what disagrees is named, and not issued."""
    if desk.known_as_of is not None:
        raise Refusal(desk_say.READ_ONLY_PAST.said(at=desk.known_as_of.isoformat(timespec="minutes")))
    whole = sheet_to_come(desk.papers(), coming=coming)
    if whole.issue is not None:
        raise Refusal(say.SAME_SHEET.said(version=whole.sheet.version))
    preparer = Signature(name=prepared[0], function=prepared[1]) if prepared else None
    sheet = signed(whole.sheet, Signature(name=by[0], function=by[1]), preparer)
    seal, at = digest(sheet), to_minute(desk.clock.now())
    made = Issue(whole.day, sheet.version, at, *by, seal, sheet)
    paper = callsheet(replace(whole, sheet=sheet, issue=made))
    found = disagreements([paper])
    if found:
        raise Refusal(found[0])
    folder = desk.journal.production_folder
    keep(folder, sheet, render_pdf(paper, style_of(folder)), f"{paper.name}.pdf")
    fact = Decision(
        action=DecisionAction.CALL_SHEET_ISSUED,
        by=by[0],
        function=by[1],
        option=seal,
        version=sheet.version,
        plan=(whole.planned,),
    )
    number = whole.source.snap.plan.number(whole.day)
    return desk.submit([(at, fact)], say.ISSUED.said(number=number, version=sheet.version, digest=seal))
