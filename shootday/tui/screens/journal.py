"""Journal: what was logged, newest first; any entry can be amended or struck out, none is ever changed."""

from typing import ClassVar

from textual.binding import BindingType

from shootday.phrases import tui as say
from shootday.tui import actions, lines
from shootday.tui.forms.confirm import Confirm
from shootday.tui.messages import Prefill
from shootday.tui.screens.pane import Pane
from shootday.views.journal_table import journal_table
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table


class JournalPane(Pane):
    """The ledger as it is, struck entries among the others."""

    name_in_registry = "journal"
    newest_first = True
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("journal")

    def table(self, snap: Snapshot) -> Table:
        """Every entry."""
        return journal_table(snap, self.desk.lang)

    def subjects(self) -> tuple[str, ...]:
        """The entry under the cursor: corrections are made one by one."""
        return (self.grid.cursor_key,) if self.grid.cursor_key else ()

    def action_amend(self) -> None:
        """Begin a correction on the log line."""
        for entry in self.subjects():
            self.post_message(Prefill(lines.amend(entry, self.desk.lang)))

    def action_strike(self) -> None:
        """Strike an entry out, once it was shown."""
        for entry in self.subjects():
            line = lines.strike(entry)
            meant = self.desk.preview(line)
            dialog = Confirm(self.desk.lang, say.STRIKE_TITLE(self.desk.lang), meant.text, again="x", possible=meant.ok)
            self.app.push_screen(dialog, lambda yes, line=line: self.send(line if yes else None))
