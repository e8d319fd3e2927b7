"""The clocks of one call sheet: nothing ends before it starts, nobody is called after the wrap."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from shootday.errors import Fault
from shootday.exchange.faults import Step, Steps
from shootday.exchange.papers import Paper
from shootday.phrases import crosscheck as say
from shootday.production.base import clock_text
from shootday.production.callsheet import CallSheet


def faults(paper: Paper[CallSheet], sheet: CallSheet) -> Iterator[Fault]:
    """Times of a call sheet that run backwards."""
    clocks = _Clocks(paper, sheet)
    yield from clocks.day()
    yield from clocks.segments()
    yield from clocks.calls()


@dataclass(frozen=True, slots=True)
class _Clocks:
    paper: Paper[CallSheet]
    sheet: CallSheet

    def day(self) -> Iterator[Fault]:
        sheet = self.sheet
        yield from self._order((), ("call", sheet.call), ("pat", sheet.pat))
        latest: tuple[Step, int] = ("pat", sheet.pat) if sheet.pat > sheet.call else ("call", sheet.call)
        yield from self._order((), latest, ("wrap", sheet.wrap))
        if sheet.meal:
            yield from self._length(("meal",), ("start", sheet.meal.start), ("end", sheet.meal.end))

    def segments(self) -> Iterator[Fault]:
        for index, item in enumerate(self.sheet.segments):
            steps: Steps = ("segments", index)
            yield from self._length(steps, ("start", item.start), ("end", item.end))
            yield from self._order(steps, ("not_before", item.not_before), ("not_after", item.not_after))

    def calls(self) -> Iterator[Fault]:
        sheet = self.sheet
        for index, call in enumerate(sheet.calls):
            steps: Steps = ("calls", index)
            yield from self._order(steps, ("call", call.call), ("hmc", call.hmc), ("on_set", call.on_set))
            yield from self._before_wrap((*steps, "call"), call.call)
        for department, at in sheet.departments.items():
            yield from self._before_wrap(("departments", department), at)
        for index, extras in enumerate(sheet.extras):
            yield from self._before_wrap(("extras", index, "call"), extras.call)

    def _order(self, steps: Steps, *times: tuple[Step, int | None]) -> Iterator[Fault]:
        given = [(name, at) for name, at in times if at is not None]
        for (early, early_at), (late, late_at) in pairwise(given):
            if late_at < early_at:
                at = clock_text(early_at)
                said = say.BACKWARDS.said(late=late, late_at=clock_text(late_at), early=early, early_at=at)
                yield self.paper.fault((*steps, late), said, say.EXPECT_FROM_CLOCK.said(at=at))

    def _length(self, steps: Steps, start: tuple[Step, int], end: tuple[Step, int]) -> Iterator[Fault]:
        if end[1] <= start[1]:
            at = clock_text(start[1])
            said = say.NO_LENGTH.said(late=end[0], early=start[0], early_at=at)
            yield self.paper.fault((*steps, end[0]), said, say.EXPECT_AFTER.said(at=at))

    def _before_wrap(self, steps: Steps, at: int) -> Iterator[Fault]:
        if self.sheet.call <= self.sheet.wrap < at:
            wrap = clock_text(self.sheet.wrap)
            said = say.AFTER_WRAP.said(at=clock_text(at), wrap=wrap)
            yield self.paper.fault(steps, said, say.EXPECT_BEFORE_WRAP.said(wrap=wrap))
