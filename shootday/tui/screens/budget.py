"""The pane that asks what it changes: planned, committed, actual, to complete, final, variance."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from shootday.desk import Desk
from shootday.phrases import budget as words
from shootday.tui import actions
from shootday.tui.screens.pane import Pane
from shootday.tui.widgets.sentences import Sentences
from shootday.views.budget_table import budget_lines, budget_table
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table
from shootday.views.why import why_account

PARTS = ("accounts", "day", "live", "week")
"""What the pane shows one after the other."""


class BudgetPane(Pane):
    """The accounts and their total."""

    name_in_registry = "budget"
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("budget")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._part = PARTS[0]

    def rows(self) -> Table:
        """The table of the part that is shown."""
        lang = self.desk.lang
        if self._part == "accounts":
            return budget_table(self.snap, lang)
        from shootday.views.money_tables import hot_cost_table, live_table, week_table  # noqa: PLC0415 - asked by key

        if self._part == "week":
            return week_table(self.snap, self.desk.week_before, lang)
        return (hot_cost_table if self._part == "day" else live_table)(self.snap, lang)

    def action_next_part(self) -> None:
        """Show the next part: accounts, the day's cost, stop or go on, the week."""
        self._part = PARTS[(PARTS.index(self._part) + 1) % len(PARTS)]
        self.show(self.snap, past=self.past)

    def work_out(self, snap: Snapshot) -> None:
        """The accounts."""
        budget_table(snap, self.desk.lang)

    def reasons(self, key: str) -> Table:
        """Why a row says what it says: an account by its lines, a delay by its incident."""
        row = next((row for row in self.rows().rows if row.key == key), None)
        if row is not None and row.entry:
            from shootday.views.why import why_incident  # noqa: PLC0415 - asked by key

            return why_incident(self.snap, row.entry, self.desk.lang)
        return why_account(self.snap, key, self.desk.lang)

    def subjects(self) -> tuple[str, ...]:
        """The account under the cursor; the total is none."""
        key = self.grid.cursor_key
        return (key,) if key is not None and key in {a.code for a in self.snap.impact.accounts} else ()

    def action_to_complete(self) -> None:
        """Ask for what the account will still cost."""
        from shootday.tui.forms.to_complete import ToCompleteForm  # noqa: PLC0415 - opened by few

        for code in self.subjects():
            label = next(a.label for a in self.snap.impact.accounts if a.code == code)
            self.app.push_screen(ToCompleteForm(self.desk, self.desk.lang, code, label), self.send)

    def compose(self) -> ComposeResult:
        """The day's cost, the final cost and the reserve in a sentence each, then the accounts."""
        yield Sentences()
        yield from super().compose()

    def show(self, snap: Snapshot, *, past: bool = False) -> None:
        """Draw the sentences and the accounts."""
        super().show(snap, past=past)
        self.query_one(Sentences).show(budget_lines(snap, self.desk.lang))

    def named(self, key: str) -> str:
        """An account's code and label, or the total."""
        labels = {a.code: f"{a.code} {a.label}" for a in self.snap.impact.accounts}
        return labels.get(key, words.TOTAL(self.desk.lang))
