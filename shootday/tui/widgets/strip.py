"""The status strip: where we are, in two lines, on every screen. The clock's timer lives and dies with it."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui.widgets.columns import fitted
from shootday.tui.widgets.plain import Plain
from shootday.tui.widgets.tones import STYLES, marked
from shootday.views.snapshot import Snapshot
from shootday.views.strip import strip, strip_at_once
from shootday.views.table import Cell, Tone

_BETWEEN = " │ "
_LINES = 2


class StatusStrip(Vertical):
    """Clock, offset, next deadline, projected wrap, cost of the overrun, saved or not, alerts."""

    DEFAULT_CSS = "StatusStrip { height: 2; background: $panel; } StatusStrip Plain { height: 1; width: 1fr; }"

    class Ticked(Message):
        """A second has passed."""

    def __init__(self, lang: Lang, *, ticking: bool) -> None:
        super().__init__(id="strip")
        self._lang, self._ticking = lang, ticking
        self._cells: tuple[Cell, ...] = ()
        self._drawn: list[Content] = []

    def compose(self) -> ComposeResult:
        """Two lines."""
        for n in range(_LINES):
            yield Plain(id=f"strip-{n}")

    def on_mount(self) -> None:
        """Start the clock, unless somebody else moves it."""
        if self._ticking:
            self.set_interval(1.0, lambda: self.post_message(self.Ticked()))

    def show(self, snap: Snapshot, *, unsaved: int, live: Snapshot | None = None, at_once: bool = False) -> None:
        """Show the day's state and whether all of it is on disk.

        ``live``: the day as it stands, where what is shown is how it was known at an instant. ``at_once``: without what
        follows from the hours, which take a moment to work out.
        """
        saved = Cell(say.SAVED(self._lang), Tone.GOOD)
        if unsaved:
            saved = Cell(say.UNSAVED_MARK(self._lang, count=unsaved), Tone.BAD)
        first, late, wrap, *others = (strip_at_once if at_once else strip)(snap, self._lang)
        if live is None:
            self._cells = (first, late, wrap, saved, *others)
        else:
            from shootday.views.hindsight import error_cell, seen_cell  # noqa: PLC0415 - after the first frame

            unwritten = (saved,) if unsaved else ()
            past, error = seen_cell(snap, live, self._lang), error_cell(snap, live, self._lang)
            self._cells = (past, *unwritten, late, wrap, error, *others)
        self._draw()

    def on_resize(self) -> None:
        """Share the cells out anew."""
        self._draw()

    def _draw(self) -> None:
        if not self.is_mounted or not self.size.width:
            return
        lines = [_content(cells, self.size.width) for cells in shared(self._cells, self.size.width)]
        for n, line in enumerate(lines):
            if n >= len(self._drawn) or not line.is_same(self._drawn[n]):
                self.query_one(f"#strip-{n}", Plain).say(line)
        self._drawn = lines


def shared(cells: Sequence[Cell], width: int) -> list[list[Cell]]:
    """The cells on two lines, in order; those that find no room are left out whole, from the end of each line."""
    lines: list[list[Cell]] = [[] for _ in range(_LINES)]
    n, used = 0, 1
    for cell in (c for c in cells if c.text):
        needs = cell_len(marked(cell)) + (len(_BETWEEN) if lines[n] else 0)
        if used + needs > width and lines[n] and n + 1 < _LINES:
            n, used, needs = n + 1, 1, cell_len(marked(cell))
        if used + needs <= width or not lines[n]:
            lines[n].append(cell)
            used += needs
    return lines


def _content(cells: Sequence[Cell], width: int) -> Content:
    parts: list[str | tuple[str, str]] = [" "]
    for n, cell in enumerate(cells):
        parts += [(_BETWEEN, "$text-disabled")] if n else []
        text = marked(cell)
        parts.append((text if cell_len(text) < width else fitted(text, width - 1, right=False), STYLES[cell.tone]))
    return Content.assemble(*parts)
