"""The stripboard's grid: rows that the mouse can take and drop. Where things go is decided by the pane."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from shootday.tui.widgets.grid import Grid


class Board(Grid, inherit_bindings=False):
    """A grid whose arrows and space belong to the pane; a row is dragged onto another, or clicked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home", "end(-1)", show=False),
        Binding("end", "end(1)", show=False),
    ]

    @dataclass
    class Dropped(Message):
        """A row was dragged onto another."""

        row: str
        onto: str

    @dataclass
    class Pressed(Message):
        """A row was clicked; ``again`` when the cursor stood there already."""

        row: str
        again: bool

    ALLOW_SELECT = False
    """Dragging moves a strip; it marks no text."""

    _from: str | None = None
    _dragging = False

    def _at(self, event: events.MouseEvent) -> str | None:
        n = int(event.y) - 1 + self.scroll_offset.y
        return self._rows[n].key if event.y >= 1 and 0 <= n < len(self._rows) else None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """A drag may begin."""
        self._from, self._dragging = self._at(event), False

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """While a row is dragged the cursor shows where it would be dropped."""
        onto = self._at(event)
        if self._from is not None and event.button and onto is not None and (self._dragging or onto != self._from):
            self._dragging = True
            self.go_to(onto)

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Drop what was dragged."""
        origin, onto, self._from = self._from, self._at(event), None
        if origin is not None and onto is not None and origin != onto:
            self._dragging = True
            self.post_message(self.Dropped(origin, onto))

    def on_click(self, event: events.Click) -> None:
        """Select a row; the end of a drag is no click, and the titles of a board sort nothing."""
        event.prevent_default()
        key, dragged, self._dragging = self._at(event), self._dragging, False
        if key is not None and not dragged:
            again = key == self.cursor_key
            self.go_to(key)
            self.post_message(self.Pressed(key, again))
