"""A dialog that shows a table and nothing else: the help, the alerts."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.plain import Plain
from shootday.views.table import Table


class TableDialog(ModalScreen[None]):
    """A title, a table, a note under it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,f9,q,enter", "close", show=False)]
    CSS_PATH = "forms.tcss"

    def __init__(self, lang: Lang, title: str, table: Table, note: str = "") -> None:
        super().__init__()
        self._lang, self._title, self._table, self._note = lang, title, table, note

    def compose(self) -> ComposeResult:
        """All of it."""
        with Vertical(id="dialog"):
            yield Plain(self._title, id="title")
            yield Grid(id="table", wide=True)
            if not self._table.rows:
                yield Plain(say.NOTHING_YET(self._lang), classes="nothing")
            yield Plain(id="whole")
            yield Plain(self._note, id="note")
            yield Plain(say.CLOSE_HINT(self._lang), id="hint")

    def on_mount(self) -> None:
        """Fill the table."""
        grid = self.query_one(Grid)
        grid.show(self._table)
        grid.focus()

    def on_grid_moved(self) -> None:
        """Say in full what is cut in the row under the cursor."""
        self.query_one("#whole", Plain).say(self.query_one(Grid).cut, layout=True)

    def action_close(self) -> None:
        """Back to where it was asked for."""
        self.dismiss()
