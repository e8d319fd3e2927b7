"""A dialog that shows a table and nothing else: the help, the alerts, the reasons of a row, the hand-over."""

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui.widgets.folding import MORE, folded_table
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.plain import Plain
from shootday.views.table import Table


class TableDialog(ModalScreen[str | None]):
    """A title, a table, a note under it. Enter on a row that rests on an entry hands that entry's id back.

    ``folded``: what is too long for the last column goes on in the lines below, instead of being cut.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,f9,q,y,h", "close", show=False),
        Binding("enter", "open", show=False),
    ]
    CSS_PATH = "forms.tcss"

    def __init__(self, lang: Lang, title: str, table: Table, note: str = "", *, folded: bool = False) -> None:
        super().__init__()
        self._lang, self._title, self.table, self._note = lang, title, table, note
        self._folded, self._room = folded, 0

    def compose(self) -> ComposeResult:
        """All of it."""
        with Vertical(id="dialog"):
            yield Plain(self._title, id="title")
            yield Grid(id="table", wide=True)
            if not self.table.rows:
                yield Plain(say.NOTHING_YET(self._lang), classes="nothing")
            yield Plain(id="whole")
            if self._note:
                yield Plain(self._note, id="note")
            opens = any(row.entry for row in self.table.rows)
            yield Plain((say.TO_ENTRY_HINT if opens else say.CLOSE_HINT)(self._lang), id="hint")

    def on_mount(self) -> None:
        """Fill the table."""
        grid = self.query_one(Grid)
        grid.show(self.table)
        grid.focus()

    def on_grid_moved(self) -> None:
        """Fold the table into the room there is, and say in full what is cut in the row under the cursor."""
        grid = self.query_one(Grid)
        room = grid.scrollable_content_region.width
        if self._folded and room and room != self._room:
            self._room = room
            grid.show(folded_table(self.table, room))
        whole = self.query_one("#whole", Plain)
        whole.display = bool(grid.cut)
        whole.say(grid.cut, layout=True)

    def action_open(self) -> None:
        """Hand back the entry that the row under the cursor rests on; without one, only close."""
        key = (self.query_one(Grid).cursor_key or "").partition(MORE)[0]
        self.dismiss(next((row.entry for row in self.table.rows if row.key == key), None) or None)

    def on_click(self, event: events.Click) -> None:
        """A double click on a row does what Enter does; a click on the hint or beside the page, what Escape does."""
        if event.widget in {self, self.query_one("#hint")}:
            self.action_close()
        elif event.chain > 1 and event.widget is self.query_one(Grid) and event.y >= 1:
            self.action_open()

    def action_close(self) -> None:
        """Back to where it was asked for."""
        self.dismiss()
