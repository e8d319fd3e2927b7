"""The pane that asks what it changes: planned, committed, actual, to complete, final, variance."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from shootday.tui import actions
from shootday.tui.screens.pane import Pane
from shootday.tui.widgets.plain import Plain
from shootday.tui.widgets.tones import STYLES, marked
from shootday.views.budget_table import budget_lines, budget_table
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table


class BudgetPane(Pane):
    """The accounts and their total."""

    name_in_registry = "budget"
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("budget")

    def compose(self) -> ComposeResult:
        """The day's cost and the reserve in a sentence each, then the accounts."""
        yield Plain(id="sentences")
        yield from super().compose()

    def show(self, snap: Snapshot) -> None:
        """Draw the sentences and the accounts."""
        super().show(snap)
        cells = budget_lines(snap, self.desk.lang)
        parts = [Content.styled(marked(cell), STYLES[cell.tone]) for cell in cells]
        self.query_one("#sentences", Plain).say(Content("\n").join(parts), layout=True)

    def table(self, snap: Snapshot) -> Table:
        """The accounts."""
        return budget_table(snap, self.desk.lang)
