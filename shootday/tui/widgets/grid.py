"""A table that repaints only the lines that changed: Textual's Line API, row keys, a cursor that stays on its row."""

from dataclasses import dataclass, replace
from operator import is_
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import Reactive, var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from shootday.tui.widgets import columns as columns_
from shootday.tui.widgets.order import Arrangement
from shootday.views.table import Column, Row, Table, Tone

_HERE, _CHOSEN = "►", "●"
_UP, _DOWN = " ▲", " ▼"
EMPTY = Table(columns=(), rows=())


def _gap(width: int) -> str:
    """What stands between two columns."""
    return "  " if width >= columns_.WIDE else " "


class Grid(ScrollView, can_focus=True, inherit_bindings=False):
    """A table of plain text, given whole. The cursor, the selection and the filter stay with row keys."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "grid--header",
        "grid--cursor",
        *(f"grid--{tone.value}" for tone in Tone),
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home", "end(-1)", show=False),
        Binding("end", "end(1)", show=False),
        Binding("space", "choose", show=False),
    ]
    DEFAULT_CSS = """
    Grid { height: 1fr; background: $background; }
    Grid { overflow-x: hidden; scrollbar-size: 0 1; scrollbar-gutter: stable; }
    Grid > .grid--header { text-style: bold underline; color: $text-muted; }
    Grid > .grid--cursor { background: $surface-lighten-2; }
    Grid:focus > .grid--cursor { background: $block-cursor-background; color: $block-cursor-foreground; }
    Grid > .grid--dim { color: $text-muted; }
    Grid > .grid--good { color: $text-success; }
    Grid > .grid--warn { color: $text-warning; text-style: bold; }
    Grid > .grid--bad { color: $text-error; text-style: bold; }
    Grid > .grid--strong { text-style: bold; }
    Grid > .grid--now { color: $text-accent; text-style: bold; }
    Grid > .grid--head { background: $panel; text-style: bold; }
    Grid > .grid--int_day { background: #f4f4f0; color: #101418; }
    Grid > .grid--ext_day { background: #f7d774; color: #101418; }
    Grid > .grid--int_night { background: #2457a6; color: #ffffff; }
    Grid > .grid--ext_night { background: #1d6b3a; color: #ffffff; }
    Grid > .grid--twilight { background: #f0b6c6; color: #101418; }
    """

    @dataclass
    class Moved(Message):
        """The cursor went to another row."""

        grid: "Grid"
        key: str | None
        by_hand: bool
        """Whether a key or the mouse moved it, rather than a change of rows."""

        @property
        def control(self) -> "Grid":
            """The grid it speaks of."""
            return self.grid

    virtual_size = Reactive(Size(0, 0))
    """Rows that come or go lay out this table's scrollbar, not the whole screen."""
    moved: var[Moved | None] = var(None, init=False)
    """The last move: who watches it draws in the same frame as the grid; the message comes a frame later."""

    def __init__(
        self,
        *,
        id: str | None = None,  # noqa: A002 - Textual's own name
        classes: str | None = None,
        follow: bool = False,
        wide: bool | None = None,
        newest_first: bool = False,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._table = EMPTY
        self._rows: tuple[Row, ...] = ()
        self._arranged = Arrangement()
        self._index = 0
        self._wide = wide
        self.chosen: frozenset[str] = frozenset()
        """Keys of the rows selected with the space bar."""
        self.follow = follow
        """Whether the cursor goes to the row in hand by itself; a move by hand ends it."""
        self._newest_first = newest_first
        self._shown: tuple[int, ...] = ()
        self._widths: tuple[int, ...] = ()
        self._needs = columns_.Needs()
        self._laid_for: tuple[Table, int, str | None] = (EMPTY, 0, None)
        self._strips: dict[str, tuple[Row, bool, Strip]] = {}
        """Lines as they were drawn last, but for the cursor's: their rows, and whether they were selected."""
        self._styles: dict[Tone | None, Style] = {}

    @property
    def cursor_key(self) -> str | None:
        """Key of the row under the cursor, None when there is none."""
        return self._rows[self._index].key if self._rows else None

    @property
    def subjects(self) -> tuple[str, ...]:
        """Keys that an action is about: the selected rows that are in sight, else the one under the cursor."""
        chosen = tuple(row.key for row in self._rows if row.key in self.chosen)
        return chosen or ((self.cursor_key,) if self.cursor_key else ())

    @property
    def counts(self) -> tuple[int, int]:
        """Rows in sight of the filter, and rows in all."""
        return len(self._rows), len(self._table.rows)

    @property
    def cut(self) -> str:
        """In full, the texts that are cut in the row under the cursor; empty when none is."""
        if not self._rows or not self._room:
            return ""
        row = self._rows[self._index]
        cells = ((0, self._room - 4),) if row.whole else zip(self._shown, self._widths, strict=True)
        found = ((row.cells[n].text, width) for n, width in cells)
        return " · ".join(text for text, width in found if cell_len(text) > width)

    def show(self, table: Table) -> None:
        """Show another table: the cursor and the scroll stay where they are, only changed lines are repainted."""
        old_rows, key = self._rows, self.cursor_key
        same_shape = table.columns == self._table.columns
        before, self._table = self._table, self._with_known_rows(table)
        if self._table is before and not self.follow:
            return
        self.chosen &= {row.key for row in table.rows}
        self._rows = self._arranged.rows(self._table)
        self._place(key)
        relaid = self._lay_out()
        if not same_shape:
            self._strips.clear()
        if not same_shape or relaid or len(old_rows) != len(self._rows):
            self.refresh()
        else:
            top = self.scroll_offset.y
            for n in range(top, min(top + self.size.height, len(self._rows))):
                if old_rows[n] is not self._rows[n]:
                    self._repaint(n)
        if self.cursor_key != key:
            self._moved()

    def _with_known_rows(self, table: Table) -> Table:
        """The table, its unchanged rows being those that were shown before: what was drawn of them still serves."""
        before = {row.key: row for row in self._table.rows}
        known = (before.get(row.key) for row in table.rows)
        rows = tuple(old if old is row or old == row else row for old, row in zip(known, table.rows, strict=True))
        if len(self._strips) > len(rows):
            self._strips.clear()
        same = len(rows) == len(before) == len(self._table.rows) and all(map(is_, rows, self._table.rows))
        return self._table if same and table.columns == self._table.columns else Table(table.columns, rows)

    def filter(self, text: str) -> None:
        """Keep only the rows that hold every word of the text; accents and capitals do not count."""
        self._arranged.words = tuple(columns_.folded(text).split())
        self._rearrange()

    def sort_by(self, column: str | None, *, reverse: bool = False) -> None:
        """Sort the rows by a column, whatever is shown later too; None: back to the order in which they were given."""
        self._arranged.column, self._arranged.reverse = column, reverse
        self._rearrange()

    def sort_next(self) -> None:
        """Sort by the next column in sight; after the last one, by none."""
        keys, by = [self._table.columns[n].key for n in self._shown], self._arranged.column
        at = keys.index(by) + 1 if by in keys else 0
        self.sort_by(keys[at] if at < len(keys) else None)

    def sort_back(self) -> None:
        """Sort the other way round."""
        if self._arranged.column is not None:
            self.sort_by(self._arranged.column, reverse=not self._arranged.reverse)

    def _rearrange(self) -> None:
        key = self.cursor_key
        self._rows = self._arranged.rows(self._table)
        self._place(key)
        self._lay_out()
        self.refresh()
        if self.cursor_key != key:
            self._moved()

    def go_to(self, key: str) -> None:
        """Put the cursor on a row, if it is there."""
        for n, row in enumerate(self._rows):
            if row.key == key:
                self._go(n)

    def action_move(self, by: int) -> None:
        """Move the cursor by so many rows."""
        self.follow = False
        self._go(self._index + by)

    def action_page(self, by: int) -> None:
        """Move the cursor by so many screenfuls."""
        self.action_move(by * max(1, self.size.height - 2))

    def action_end(self, side: int) -> None:
        """Move the cursor to the first or the last row."""
        self.action_move(side * len(self._rows))

    def action_choose(self) -> None:
        """Select the row under the cursor, or no longer, and go down one."""
        if self.cursor_key:
            self.chosen ^= {self.cursor_key}
            self._repaint(self._index)
            self.action_move(1)

    def choose_none(self) -> None:
        """Select nothing any more."""
        self.chosen = frozenset()
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor; with ctrl it selects the row as well. On a title, it sorts by that column."""
        line = int(event.y) - 1
        if line < 0:
            self._sort_at(int(event.x))
        row = line + self.scroll_offset.y
        if line >= 0 and row < len(self._rows):
            self.follow = False
            self._go(row)
            if event.ctrl:
                self.chosen ^= {self._rows[row].key}
                self._repaint(row)

    def _sort_at(self, x: int) -> None:
        """Sort by the column whose title is there: from the least, then from the greatest, then as given."""
        left = 1
        for n, cells in zip(self._shown, self._widths, strict=True):
            if left <= x < left + cells:
                key = self._table.columns[n].key
                again = key == self._arranged.column
                self.sort_by(None if again and self._arranged.reverse else key, reverse=again)
            left += cells + len(_gap(self._room))

    def notify_style_update(self) -> None:
        """Colours or text styles have changed."""
        self._strips.clear()
        self._styles.clear()
        super().notify_style_update()

    def on_resize(self) -> None:
        """Lay the columns out anew; what is cut may be another text now."""
        before = self._laid_for[1]
        self._keep_in_sight()
        if self._room != before:
            self._lay_out()
            self._moved()

    def on_focus(self) -> None:
        """The cursor shows where typing goes."""
        self._repaint(self._index)

    def on_blur(self) -> None:
        """The cursor shows that typing goes elsewhere."""
        self._repaint(self._index)

    def render_line(self, y: int) -> Strip:
        """One line of the screen: the header, then the rows."""
        width = self._set_widths()
        if y == 0:
            return self._header(width)
        n = y - 1 + self.scroll_offset.y
        if n >= len(self._rows):
            return Strip.blank(width, self._base)
        row, chosen = self._rows[n], self._rows[n].key in self.chosen
        known = self._strips.get(row.key)
        if n == self._index:
            return self._line(row, width, chosen=chosen, over=self._cursor_style())
        if known is None or known[0] is not row or known[1] != chosen:
            known = self._strips[row.key] = (row, chosen, self._line(row, width, chosen=chosen, over=Style()))
        return known[2]

    def _header(self, width: int) -> Strip:
        style = self.get_component_rich_style("grid--header")
        shown = [self._titled(self._table.columns[n]) for n in self._shown]
        titles = [columns_.fitted(c.title, w, right=c.right) for c, w in zip(shown, self._widths, strict=True)]
        return Strip([Segment(" " + _gap(width).join(titles), style)]).adjust_cell_length(width, self.rich_style)

    def _titled(self, column: Column) -> Column:
        """The column with the sign of its order in its title."""
        if column.key != self._arranged.column:
            return column
        return replace(column, title=column.title + (_DOWN if self._arranged.reverse else _UP))

    @property
    def _base(self) -> Style:
        if None not in self._styles:
            self._styles[None] = self.rich_style
        return self._styles[None]

    def _style(self, tone: Tone) -> Style:
        if tone not in self._styles:
            self._styles[tone] = self.get_component_rich_style(f"grid--{tone.value}")
        return self._styles[tone]

    def _cursor_style(self) -> Style:
        return self.get_component_rich_style("grid--cursor", partial=True)

    def _line(self, row: Row, width: int, *, chosen: bool, over: Style) -> Strip:
        base, gap = self._base + over, Segment(_gap(width), self._base + over)
        styles = {cell.tone: self._style(cell.tone) + over for cell in row.cells}
        segments = [Segment(_CHOSEN if chosen else _HERE if Tone.NOW in styles else " ", base)]
        spans = ((0, width - 1),) if row.whole else zip(self._shown, self._widths, strict=True)
        for place, (position, cells) in enumerate(spans):
            cell, column = row.cells[position], self._table.columns[position]
            segments += [gap] if place else []
            segments += [Segment(columns_.said(cell, cells, right=column.right), styles[cell.tone])]
        return Strip(segments).adjust_cell_length(width, base)

    @property
    def _room(self) -> int:
        return self.scrollable_content_region.width

    def _place(self, key: str | None) -> None:
        keys = [row.key for row in self._rows]
        if self.follow and (now := self._now) is not None:
            self._index = now
        elif key in keys and (self._index or not self._newest_first):
            self._index = keys.index(key)
        self._index = max(0, min(self._index, len(self._rows) - 1))
        self._keep_in_sight()

    @property
    def _now(self) -> int | None:
        """Position of the row in hand."""
        return next((n for n, row in enumerate(self._rows) if any(c.tone is Tone.NOW for c in row.cells)), None)

    def _lay_out(self) -> bool:
        """Lay out columns and rows; whether the columns changed."""
        before = (self._shown, self._widths)
        self.virtual_size = Size(self._set_widths(), len(self._rows) + 1)
        if self.is_attached:
            self._scroll_update(self.virtual_size)
        return before != (self._shown, self._widths)

    def _set_widths(self) -> int:
        """Share the room out between the columns, unless that was done for the same table, room and order: the room."""
        table, width, by = self._table, self._room, self._arranged.column
        if self._laid_for[0] is table and self._laid_for[1:] == (width, by):
            return width
        before = (self._shown, self._widths, self._laid_for[1])
        self._laid_for = (table, width, by)
        shown = columns_.visible(table, width if self._wide is None else self._wide * columns_.WIDE)
        chosen = [self._titled(table.columns[n]) for n in shown]
        needs = self._needs.of((row for row in table.rows if not row.whole), shown)
        room = width - 1 - len(_gap(width)) * max(0, len(shown) - 1)
        self._shown, self._widths = shown, columns_.widths(chosen, needs, room) if width else (1,) * len(shown)
        if before != (self._shown, self._widths, width):
            self._strips.clear()
        return width

    def _go(self, index: int) -> None:
        index = max(0, min(index, len(self._rows) - 1))
        if index == self._index:
            return
        old, self._index = self._index, index
        self._repaint(old)
        self._repaint(index)
        self._keep_in_sight()
        self._moved(by_hand=True)

    def _keep_in_sight(self) -> None:
        height = max(1, self.size.height - 1)
        top = self.scroll_offset.y
        if self._index < top:
            self.scroll_to(y=self._index, animate=False, force=True)
        elif self._index >= top + height:
            self.scroll_to(y=self._index - height + 1, animate=False, force=True)

    def _repaint(self, index: int) -> None:
        self.refresh(Region(0, index + 1 - self.scroll_offset.y, self._room, 1))

    def _moved(self, *, by_hand: bool = False) -> None:
        self.moved = self.Moved(self, self.cursor_key, by_hand)
        self.post_message(self.moved)
