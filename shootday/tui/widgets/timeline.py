"""The day as bars on one time axis: what was planned above, what was done and what is foreseen below."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.spans import MINUTE, Span, elapsed, later, minutes_between
from shootday.tui.widgets.columns import fitted
from shootday.views.clockface import clock
from shootday.views.snapshot import Snapshot

PLANNED, DONE, AHEAD, NOW = "░", "█", "▒", "│"
_LABEL = 8
_HOUR = 60
_STEPS = (1, 2, 3, 4, 6, 12, 24)


@dataclass(frozen=True, slots=True)
class Bars:
    """One line pair: its label, what was planned, what was done, what is foreseen."""

    label: str
    planned: Span | None
    done: Span | None
    ahead: Span | None


def bars(snap: Snapshot, meal: str) -> tuple[Bars, ...]:
    """The segments' bars in planned order, the meal's at its place."""
    found = [(row.progress.plan.start, _segment(snap, n)) for n, row in enumerate(snap.board.rows)]
    if snap.day_plan.meal is not None:
        taken = snap.board.meal_taken
        span = snap.board.meal
        line = Bars(meal, snap.day_plan.meal, span if taken else None, None if taken else span)
        found.append((snap.day_plan.meal.start, line))
    return tuple(bar for _, bar in sorted(found, key=lambda pair: pair[0]))


def _segment(snap: Snapshot, n: int) -> Bars:
    row = snap.board.rows[n]
    plan, began, end = row.progress.plan, row.progress.began_at, row.progress.end_at
    done = Span(began, end or max(began, snap.now)) if began else None
    ahead = row.forecast if row.forecast and row.forecast.end > snap.now and not end else None
    return Bars(plan.id, Span(plan.start, plan.end), done, ahead)


class Timeline(Widget):
    """The bars, as wide as there is room; every cell is so many minutes."""

    DEFAULT_CSS = "Timeline { height: auto; border-top: solid $surface-lighten-2; padding: 0 1; }"

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self._lang = lang
        self._bars: tuple[Bars, ...] = ()
        self._snap: Snapshot | None = None

    def show(self, snap: Snapshot) -> None:
        """Draw this day."""
        before = len(self._bars)
        self._snap, self._bars = snap, bars(snap, say.MEAL(self._lang))
        self.refresh(layout=len(self._bars) != before)

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """Two lines a bar, the axis above, the legend below."""
        del container, viewport, width
        return 2 * len(self._bars) + 2

    def render_line(self, y: int) -> Strip:
        """The axis, the bars, the legend."""
        if self._snap is None:
            return Strip.blank(self.size.width)
        axis = Axis.over(self._snap, max(1, self.size.width - _LABEL))
        n, second = divmod(y - 1, 2)
        if y == 0:
            segments = [Segment(" " * _LABEL), Segment(axis.hours(self._snap), Style(dim=True))]
        elif n < len(self._bars):
            segments = list(self._line(self._bars[n], axis, below=bool(second)))
        else:
            segments = [Segment(" " * _LABEL), Segment(say.LEGEND(self._lang), Style(dim=True))]
        return Strip(segments).adjust_cell_length(self.size.width).apply_style(self.rich_style)

    def _line(self, bar: Bars, axis: "Axis", *, below: bool) -> Iterator[Segment]:
        now = axis.cell(self._snap.now) if self._snap else -1
        yield Segment(fitted("" if below else bar.label, _LABEL, right=False), Style(bold=True))
        drawn = [(AHEAD, bar.ahead), (DONE, bar.done)] if below else [(PLANNED, bar.planned)]
        cells = [" "] * axis.width
        for char, span in drawn:
            for x in axis.cells(span):
                cells[x] = char
        if 0 <= now < axis.width and cells[now] == " ":
            cells[now] = NOW
        yield Segment("".join(cells), Style(dim=not below))


@dataclass(frozen=True, slots=True)
class Axis:
    """Time from left to right: whole hours at both ends."""

    start: datetime
    minutes: int
    width: int

    @classmethod
    def over(cls, snap: Snapshot, width: int) -> "Axis":
        """An axis that holds the whole day, planned and foreseen."""
        board, plan = snap.board, snap.day_plan
        spans = [row.forecast for row in board.rows if row.forecast]
        first = min([plan.pat, *(row.progress.plan.start for row in board.rows), *(s.start for s in spans)])
        last = max([plan.wrap, board.projected_wrap, *(s.end for s in spans)])
        local = first.astimezone(plan.zone)
        start = later(first, -local.minute)
        hours = -(-minutes_between(start, last) // _HOUR)
        return cls(start, max(1, hours) * _HOUR, width)

    def cell(self, at: datetime) -> int:
        """The cell that holds an instant; outside the axis: outside 0..width."""
        return (elapsed(self.start, at) // MINUTE) * self.width // self.minutes

    def cells(self, span: Span | None) -> range:
        """The cells of a span, at least one."""
        if span is None:
            return range(0)
        left = max(0, min(self.width - 1, self.cell(span.start)))
        return range(left, max(left + 1, min(self.width, self.cell(span.end))))

    def hours(self, snap: Snapshot) -> str:
        """The hours written above the axis, as many as fit."""
        line = [" "] * self.width
        step = next((s for s in _STEPS if s * _HOUR * self.width // self.minutes >= _LABEL), _STEPS[-1])
        for minutes in range(0, self.minutes, step * _HOUR):
            at = later(self.start, minutes)
            text, x = clock(at, snap.day, snap.day_plan.zone), self.cell(at)
            if x + len(text) <= self.width:
                line[x : x + len(text)] = text
        return "".join(line)
