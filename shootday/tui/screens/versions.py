"""The pane of the plan's versions: each with its differences to another, and the way back to any of them."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from shootday.day.versions import Version
from shootday.phrases import desk as desk_say
from shootday.phrases import versions as words
from shootday.tui import actions
from shootday.tui.screens.plan_pane import PlanPane
from shootday.tui.widgets.grid import EMPTY, Grid
from shootday.tui.widgets.plain import Plain
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table
from shootday.views.versions_table import differences_table, versions_table


class VersionsPane(PlanPane):
    """The versions above; below, what changes from the one chosen (else the one before) to the one under the cursor."""

    name_in_registry = "versions"
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("versions")

    def compose(self) -> ComposeResult:
        """The versions, then the differences."""
        yield from super().compose()
        yield Plain(id="between")
        yield Grid(id="differences")

    def rows(self) -> Table:
        """The versions that are known."""
        return versions_table(self.snap, self._versions, self.desk.lang)

    def reasons(self, key: str) -> Table:
        """What sets the two versions apart."""
        del key
        pair = self._pair
        return EMPTY if pair is None else differences_table(self.snap, *pair, self.desk.lang)

    @property
    def _versions(self) -> tuple[Version, ...]:
        return self.desk.versions_of(self.snap)

    def named(self, key: str) -> str:
        """A version by its number."""
        return words.VERSION_NAME(self.desk.lang, number=key)

    @property
    def _pair(self) -> tuple[Version, Version] | None:
        """The two versions that are compared; None while there is only one."""
        found, key = self._versions, self.grid.cursor_key
        if key is None or len(found) == 1:
            return None
        here = int(key)
        chosen = [int(other) for other in self.grid.chosen if other != key]
        other = chosen[0] if chosen else max(1, here - 1)
        return (found[other - 1], found[here - 1]) if other != here else (found[0], found[-1])

    def show(self, snap: Snapshot, *, past: bool = False) -> None:
        """Draw the versions and the differences."""
        super().show(snap, past=past)
        self._differences()

    @on(Grid.Moved, "#versions-grid")
    def _differences(self) -> None:
        lang, pair = self.desk.lang, self._pair
        text = (
            words.ONE_VERSION(lang)
            if pair is None
            else words.BETWEEN(lang, first=pair[0].number, second=pair[1].number)
        )
        self.query_one("#between", Plain).say(text, layout=True)
        self.query_one("#differences", Grid).show(self.reasons(""))

    def action_restore(self) -> None:
        """Put the version under the cursor in force again; what it breaks by now is said before it is signed."""
        key = self.grid.cursor_key
        if key is None:
            return
        number, lang = int(key), self.desk.lang
        rules = self.desk.objections(number) or desk_say.RESTORE_KEEPS(lang)
        text = words.RESTORE_TEXT(lang, number=number, rules=rules)
        self.sign(text, lambda by: self.desk.restore(number, by))
