"""The pane that asks where we are: planned, actual and forecast, scene by scene, on one time axis."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from shootday.phrases import tui as say
from shootday.tui import actions, lines
from shootday.tui.forms.confirm import Confirm
from shootday.tui.forms.incident import IncidentForm
from shootday.tui.forms.mark import MarkForm
from shootday.tui.screens.pane import Pane
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.timeline import Timeline
from shootday.views.day_table import day_table
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table


class DayPane(Pane):
    """The day's segments; the commonest marks are one key each."""

    name_in_registry = "day"
    follow = True
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("day")

    def compose(self) -> ComposeResult:
        """The table, and the bars where there is room."""
        yield from super().compose()
        yield Timeline(self.desk.lang)

    def table(self, snap: Snapshot) -> Table:
        """The day's segments."""
        return day_table(snap, self.desk.lang)

    def show(self, snap: Snapshot) -> None:
        """Draw the table and the bars."""
        super().show(snap)
        self.query_one(Timeline).show(snap)

    def subjects(self) -> tuple[str, ...]:
        """The segment under the cursor; the meal and the wrap are not segments."""
        key = self.grid.cursor_key
        return (key,) if key and self.desk.snapshot.board.row(key) else ()

    def action_start(self) -> None:
        """Shooting begins."""
        self._mark("start")

    def action_setup(self) -> None:
        """The set-up begins."""
        self._mark("setup")

    def action_done(self) -> None:
        """It is in the can."""
        self._mark("ok")

    def action_part(self) -> None:
        """Ask how much of it is done."""
        self._form("part")

    def action_mark(self) -> None:
        """All marks, with an hour and a note."""
        self._form(lines.MARKS[0])

    def action_postpone(self) -> None:
        """Not today: asked first, for it changes the plan."""
        for segment in self.subjects():
            line = lines.mark(segment, "postpone")
            meant = self.desk.preview(line)
            title = say.POSTPONE_TITLE(self.desk.lang, segment=segment)
            dialog = Confirm(self.desk.lang, title, meant.text, again="r", possible=meant.ok)
            self.app.push_screen(dialog, lambda yes, line=line: self._follow(line) if yes else None)

    def action_incident(self) -> None:
        """Something went wrong."""
        hand = self.subjects() or ((self.desk.snapshot.board.in_hand or ""),)
        self.app.push_screen(IncidentForm(self.desk, self.desk.lang, hand[0]), self.send)

    def _mark(self, verb: str) -> None:
        for segment in self.subjects():
            self._follow(lines.mark(segment, verb))

    def _form(self, verb: str) -> None:
        for segment in self.subjects():
            form = MarkForm(self.desk, self.desk.lang, segment).starting_at(verb)
            self.app.push_screen(form, self._sent)

    def _sent(self, line: str | None) -> None:
        if line:
            self._follow(line)

    def _follow(self, line: str) -> None:
        """Log, and let the cursor go to whatever is in hand then."""
        self.query_one(Grid).follow = True
        self.send(line)
