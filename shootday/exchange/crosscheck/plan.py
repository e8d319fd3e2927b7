"""The plan against itself, the calendar, the places and the performers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from shootday.errors import Fault
from shootday.exchange.crosscheck.lookup import Lookup
from shootday.exchange.faults import Steps, shown
from shootday.exchange.papers import Paper, Papers
from shootday.phrases import crosscheck as say
from shootday.production.plan import ShootingDay, ShootingPlan

_ALL = 99
"""Per cent in the can at most, of something that is still planned."""


def faults(papers: Papers) -> Iterator[Fault]:
    """Days listed twice or out of order, scenes planned twice, on a closed day, or without a performer."""
    if papers.plan.document is None:
        return
    yield from _order(papers.plan, papers.plan.document)
    day_check = _DayCheck(papers.plan, Lookup(papers), {})
    for number, day in enumerate(papers.plan.document.days):
        yield from day_check.segments(("days", number), day)
        yield from day_check.parts(("days", number), day)


def _order(paper: Paper[ShootingPlan], plan: ShootingPlan) -> Iterator[Fault]:
    first: dict[date, int] = {}
    latest: date | None = None
    for number, day in enumerate(plan.days):
        steps = ("days", number, "date")
        if day.date in first:
            said = say.DAY_TWICE.said(day=day.date, line=paper.line(("days", first[day.date], "date")))
            yield paper.fault(steps, said, say.EXPECT_DAY_ONCE.said())
            continue
        first[day.date] = number
        if latest is not None and day.date < latest:
            said = say.DAY_OUT_OF_ORDER.said(day=day.date, before=latest)
            yield paper.fault(steps, said, say.EXPECT_DAY_ORDER.said())
        else:
            latest = day.date


@dataclass(slots=True)
class _DayCheck:
    paper: Paper[ShootingPlan]
    lookup: Lookup
    planned: dict[str, date]

    def segments(self, steps: Steps, day: ShootingDay) -> Iterator[Fault]:
        today: set[str] = set()
        for index, number in enumerate(day.segments):
            here = (*steps, "segments", index)
            name = shown(number)
            if number in today:
                said = say.SCENE_TWICE_A_DAY.said(name=name)
                yield self.paper.fault(here, said, say.EXPECT_ONCE_A_DAY.said())
                continue
            if number in self.planned and number not in day.parts:
                said = say.SCENE_TWICE.said(name=name, day=self.planned[number])
                yield self.paper.fault(here, said, say.EXPECT_PART.said())
            today.add(number)
            yield from self._possible(here, number, day.date)
        self.planned |= dict.fromkeys(today, day.date)

    def parts(self, steps: Steps, day: ShootingDay) -> Iterator[Fault]:
        for number, percent in day.parts.items():
            here = (*steps, "parts", number)
            if number not in day.segments:
                said = say.PART_NOT_PLANNED.said(name=shown(number))
                yield self.paper.key_fault(here, said, say.EXPECT_OF_THE_DAY.said())
            if not 0 <= percent <= _ALL:
                said = say.PART_RANGE.said(name=shown(number), value=percent)
                yield self.paper.fault(here, said, say.EXPECT_PERCENT.said())

    def _possible(self, here: Steps, number: str, day: date) -> Iterator[Fault]:
        name = shown(number)
        location = self.lookup.location_of(number)
        if location is not None and not location.open_on(day):
            said = say.CLOSED.said(name=name, location=shown(location.name), day=day)
            yield self.paper.fault(here, said, say.EXPECT_OPEN_DAY.said())
        for person in self.lookup.performers_away(number, day):
            said = say.PERFORMER_AWAY.said(name=name, person=shown(person.name), day=day)
            yield self.paper.fault(here, said, say.EXPECT_AVAILABLE.said())
