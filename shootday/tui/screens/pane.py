"""What all panes share: a grid, a filter, undo; the keys come from the registry."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Input

from shootday.desk import Desk
from shootday.phrases import tui as say
from shootday.text import clean
from shootday.tui import actions
from shootday.tui.messages import Log, Undo
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.plain import Plain
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table


class FilterInput(Input):
    """What the rows must hold. Escape and Enter go back to the table and keep it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,up,down", "go_back", show=False)]

    class Left(Message):
        """The user went back to the table."""

    def action_go_back(self) -> None:
        """Back to the table."""
        self.post_message(self.Left())


class Pane(Vertical):
    """One question and its table. Subclasses say which table, and what their own keys do."""

    name_in_registry: ClassVar[str]
    follow: ClassVar[bool] = False
    """Whether the cursor goes by itself to the row in hand."""
    newest_first: ClassVar[bool] = False
    """Whether a cursor on the first row stays there when rows come in above it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(id=self.name_in_registry)
        self.desk = desk

    def table(self, snap: Snapshot) -> Table:
        """The pane's rows."""
        raise NotImplementedError

    def empty(self) -> str:
        """What to say when there is no row at all."""
        return say.NOTHING_YET(self.desk.lang)

    def compose(self) -> ComposeResult:
        """The table, and the filter under it."""
        yield Grid(id=f"{self.name_in_registry}-grid", follow=self.follow, newest_first=self.newest_first)
        yield Plain(classes="empty")
        box = FilterInput(placeholder=say.FILTER_HINT(self.desk.lang), compact=True, classes="filter")
        box.cursor_blink = False
        yield box
        yield Plain(classes="filtered")

    @property
    def grid(self) -> Grid:
        """The pane's main table."""
        return self.query(Grid).first()

    def show(self, snap: Snapshot) -> None:
        """Draw what changed."""
        table = self.table(snap)
        self.grid.show(table)
        empty = self.query_one(".empty", Plain)
        empty.display = not table.rows
        if not table.rows:
            empty.say(self.empty(), layout=True)
        self._count()

    def where(self, *, unsaved: bool = False) -> actions.Where:
        """What the guards may know of this pane."""
        return actions.Where(self.name_in_registry, row=bool(self.subjects()), unsaved=unsaved)

    def subjects(self) -> tuple[str, ...]:
        """Keys of the rows that an action is about."""
        return self.grid.subjects

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The registry's guards; a filter is begun from the table."""
        del parameters
        if action == "filter" and isinstance(self.app.focused, Input):
            return False
        return actions.allowed(action, self.where())

    def send(self, line: str | None) -> None:
        """Hand a line to the app, as if it had been typed; nothing when a form was given up."""
        if line:
            self.post_message(Log(line))

    def action_undo(self) -> None:
        """Ask for the last own entry to be struck out."""
        self.post_message(Undo())

    def action_filter(self) -> None:
        """Type a filter."""
        self.add_class("-filtering")
        self.screen.set_focus(self._box)

    def action_unfilter(self) -> None:
        """Show all rows again, select none."""
        self._box.value = ""
        self.grid.choose_none()
        self.remove_class("-filtering")

    @property
    def _box(self) -> FilterInput:
        return self.query_one(FilterInput)

    @on(FilterInput.Changed)
    def _filter(self, event: FilterInput.Changed) -> None:
        event.stop()
        self.grid.filter(clean(event.value))
        self._count()

    @on(FilterInput.Left)
    @on(FilterInput.Submitted)
    def _back(self, event: Message) -> None:
        event.stop()
        self.set_class(bool(self._box.value), "-filtering")
        self.screen.set_focus(self.grid)

    def _count(self) -> None:
        shown, total = self.grid.counts
        self.query_one(".filtered", Plain).say(say.FILTERED(self.desk.lang, shown=shown, total=total))
