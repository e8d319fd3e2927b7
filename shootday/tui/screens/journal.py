"""Journal: what was logged, newest first; any entry can be amended or struck out, none is ever changed."""

from typing import ClassVar

from textual.binding import BindingType

from shootday.logline import short
from shootday.phrases import tui as say
from shootday.phrases import why as words
from shootday.tui import actions, lines
from shootday.tui.forms.confirm import Confirm
from shootday.tui.screens.pane import Pane
from shootday.views.journal_table import journal_table
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table
from shootday.views.why import why_entry


class JournalPane(Pane):
    """The ledger as it is, struck entries among the others."""

    name_in_registry = "journal"
    newest_first = True
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("journal")

    def rows(self) -> Table:
        """The table of what is shown."""
        return self._table(self.snap)

    def _table(self, snap: Snapshot) -> Table:
        return self.at_hand(snap, lambda: journal_table(snap, self.desk.lang, self._kept))

    def work_out(self, snap: Snapshot) -> None:
        """What each entry says."""
        self._table(snap)

    def reasons(self, key: str) -> Table:
        """Why a row says what it says."""
        return why_entry(self.snap, key, self.desk.lang)

    def question(self, key: str) -> str:
        """The history of an entry is what is asked for."""
        number = next((e.number for e in self.snap.entries if e.id == key), 0)
        return words.HISTORY(self.desk.lang, number=number)

    def subjects(self) -> tuple[str, ...]:
        """The entry under the cursor: corrections are made one by one."""
        return (self.grid.cursor_key,) if self.grid.cursor_key else ()

    def action_amend(self) -> None:
        """Begin a correction on the log line: what the entry says now, for the user to change."""
        for entry in self.subjects():
            self.amend(entry)

    def action_strike(self) -> None:
        """Strike an entry out, once it was shown."""
        for entry in self.subjects():
            line = lines.strike(short(entry, self.snap.entries))
            meant = self.desk.preview(line)
            dialog = Confirm(self.desk.lang, say.STRIKE_TITLE(self.desk.lang), meant.text, again="x", possible=meant.ok)
            self.app.push_screen(dialog, lambda yes, line=line: self.send(line if yes else None))
