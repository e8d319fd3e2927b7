"""Call sheets: against the plan, the places and the people; their clocks are a file of their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shootday.errors import Fault
from shootday.exchange.crosscheck import clocks
from shootday.exchange.crosscheck.lookup import Lookup
from shootday.exchange.faults import shown
from shootday.exchange.papers import Paper, Papers
from shootday.phrases import crosscheck as say
from shootday.production.base import clock_text
from shootday.production.callsheet import CallSheet, SheetSegment
from shootday.production.places import Window


def faults(papers: Papers) -> Iterator[Fault]:
    """Sheets for unplanned days, with other scenes, outside a place's hours, with absent people, or run backwards."""
    lookup = Lookup(papers)
    sheets: dict[date, Path] = {}
    for paper in papers.callsheets:
        sheet = paper.document
        if sheet is None:
            continue
        before = sheets.setdefault(sheet.day, paper.file)
        if before is not paper.file:
            said = say.SHEET_TWICE.said(day=sheet.day, file=shown(before.name))
            yield paper.fault(("day",), said, say.EXPECT_ONE_SHEET.said())
        check = _SheetCheck(paper, sheet, lookup)
        if papers.plan.document is not None:
            yield from check.against_plan()
        yield from check.hours()
        yield from check.people()
        yield from clocks.faults(paper, sheet)


@dataclass(frozen=True, slots=True)
class _SheetCheck:
    paper: Paper[CallSheet]
    sheet: CallSheet
    lookup: Lookup

    def against_plan(self) -> Iterator[Fault]:
        day = self.sheet.day
        planned = self.lookup.days.get(day)
        if planned is None:
            yield self.paper.fault(("day",), say.DAY_NOT_PLANNED.said(day=day), say.EXPECT_PLANNED_DAY.said())
            return
        seen: set[str] = set()
        for index, item in enumerate(self.sheet.segments):
            steps = ("segments", index, "segment")
            name = shown(item.segment)
            if item.segment in seen:
                said = say.SCENE_TWICE_A_DAY.said(name=name)
                yield self.paper.fault(steps, said, say.EXPECT_ONCE_A_DAY.said())
            elif item.segment not in planned.segments:
                said = say.NOT_IN_PLAN.said(name=name, day=day)
                yield self.paper.fault(steps, said, say.EXPECT_PLAN_SEGMENTS.said())
            seen.add(item.segment)
        missing = ", ".join(shown(n) for n in dict.fromkeys(planned.segments) if n not in seen)
        if missing:
            said = say.NOT_ON_SHEET.said(names=missing)
            yield self.paper.key_fault(("segments",), said, say.EXPECT_PLAN_SEGMENTS.said())

    def hours(self) -> Iterator[Fault]:
        """Segments outside the hours of their place; a day on which it is closed is the plan's fault."""
        for index, item in enumerate(self.sheet.segments):
            location = self.lookup.location_of(item.segment)
            windows = [w for w in location.windows if w.covers(self.sheet.day)] if location else []
            if location is None or not windows or any(_within(item, w) for w in windows):
                continue
            said = say.OUTSIDE_HOURS.said(
                name=shown(item.segment),
                start=clock_text(item.start),
                end=clock_text(item.end),
                location=shown(location.name),
            )
            hours = ", ".join(f"{clock_text(w.opens)} – {clock_text(w.closes)}" for w in windows)
            opened = any(w.opens <= item.start < w.closes for w in windows)
            steps = ("segments", index, "end" if opened else "start")
            yield self.paper.fault(steps, said, say.EXPECT_HOURS.said(hours=hours))

    def people(self) -> Iterator[Fault]:
        for index, call in enumerate(self.sheet.calls):
            if self.lookup.away(call.person, self.sheet.day):
                person = self.lookup.people[call.person]
                said = say.CALLED_AWAY.said(person=shown(person.name), day=self.sheet.day)
                yield self.paper.fault(("calls", index, "person"), said, say.EXPECT_AVAILABLE.said())


def _within(item: SheetSegment, window: Window) -> bool:
    return window.opens <= item.start and item.end <= window.closes
