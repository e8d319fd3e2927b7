"""What all panes share: a grid, a filter, undo, the reasons of a row; the keys come from the registry."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input

from shootday.desk import Desk
from shootday.errors import NotUnderstood
from shootday.phrases import tui as say
from shootday.phrases import why as words
from shootday.text import clean
from shootday.tui import actions
from shootday.tui.messages import Answered, Log, Prefill, Undo, Why
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.line import Line
from shootday.tui.widgets.plain import Plain
from shootday.views.snapshot import Snapshot
from shootday.views.table import Kept, Table


class FilterInput(Line):
    """What the rows must hold. Escape and Enter go back to the table and keep it; ``leave`` does that."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,up,down,enter", "go_back", show=False, priority=True)]
    """First, and at once: keys that follow in the same burst are for the table."""

    def __init__(self, placeholder: str, leave: Callable[[], None]) -> None:
        super().__init__(placeholder=placeholder, classes="filter")
        self._leave = leave

    def action_go_back(self) -> None:
        """Back to the table."""
        self._leave()


class Pane(Vertical):
    """One question, its table, and the reasons of each row. Subclasses give both, and say what their own keys do."""

    name_in_registry: ClassVar[str]
    follow: ClassVar[bool] = False
    """Whether the cursor goes by itself to the row in hand."""
    grid_kind: ClassVar[type[Grid]] = Grid
    newest_first: ClassVar[bool] = False
    """Whether a cursor on the first row stays there when rows come in above it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(id=self.name_in_registry)
        self.desk = desk
        self.snap = desk.snapshot
        """What is shown: the day as it stands, or as it was known at an instant that is looked at."""
        self.past = False
        """Whether it is the latter."""
        self._kept = Kept()
        self._at_hand: tuple[Snapshot, Table] | None = None

    def rows(self) -> Table:
        """The table of what is shown."""
        raise NotImplementedError

    def reasons(self, key: str) -> Table:
        """Why the row with that key says what it says."""
        raise NotImplementedError

    def at_hand(self, snap: Snapshot, tell: Callable[[], Table]) -> Table:
        """The table of a snapshot, as it was worked out for it before, or told now."""
        made = self._at_hand
        if made is None or made[0] is not snap:
            made = self._at_hand = (snap, tell())
        return made[1]

    def work_out(self, snap: Snapshot) -> None:
        """Work out, beside the keys, what is slow of what ``show`` will draw, to have it at hand; draws nothing."""

    def empty(self) -> str:
        """What to say when there is no row at all."""
        return say.NOTHING_YET(self.desk.lang)

    def compose(self) -> ComposeResult:
        """The table, and the filter under it."""
        grid_id = f"{self.name_in_registry}-grid"
        yield self.grid_kind(id=grid_id, follow=self.follow, newest_first=self.newest_first)
        yield Plain(classes="empty")
        yield FilterInput(say.FILTER_HINT(self.desk.lang), self._back)
        yield Plain(classes="filtered")

    @property
    def grid(self) -> Grid:
        """The pane's main table."""
        return self.query(Grid).first()

    def show(self, snap: Snapshot, *, past: bool = False) -> None:
        """Draw what changed."""
        self.snap, self.past = snap, past
        table = self.rows()
        self.grid.show(table)
        empty = self.query_one(".empty", Plain)
        empty.display = not table.rows
        if not table.rows:
            empty.say(self.empty(), layout=True)
        self._count()

    def where(self, *, unsaved: bool = False) -> actions.Where:
        """What the guards may know of this pane."""
        return actions.Where(
            self.name_in_registry,
            row=bool(self.subjects()),
            told=self.grid.cursor_key is not None,
            unsaved=unsaved,
            past=self.past,
        )

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

    def amend(self, entry: str, person: str | None = None) -> None:
        """Put the line that amends an entry on the log line; the time of one person, if asked for, to be typed over."""
        try:
            spelt = self.desk.amendment(entry, person)
        except NotUnderstood as error:
            self.post_message(Answered(error.said.text(self.desk.lang), ok=False))
        else:
            self.post_message(Prefill(spelt.line, (spelt.start, spelt.end) if person else None))

    def action_undo(self) -> None:
        """Ask for the last own entry to be struck out."""
        self.post_message(Undo())

    def named(self, key: str) -> str:
        """What people call the row with that key."""
        return key

    def question(self, key: str) -> str:
        """What is asked when the reasons of that row are."""
        return words.TITLE(self.desk.lang, subject=self.named(key))

    def action_why(self) -> None:
        """Show the reasons of the row under the cursor."""
        key = self.grid.cursor_key
        if key is not None:
            self.post_message(Why(self.question(key), self.reasons(key)))

    def action_filter(self) -> None:
        """Type a filter."""
        self.add_class("-filtering")
        self.screen.set_focus(self._box)

    def action_sort(self) -> None:
        """Sort by the next column."""
        self.grid.sort_next()

    def action_sort_back(self) -> None:
        """Sort the other way round."""
        self.grid.sort_back()

    def action_unfilter(self) -> None:
        """Show all rows again, select none."""
        self._box.value = ""
        self.grid.choose_none()
        self.remove_class("-filtering")

    @property
    def _box(self) -> FilterInput:
        return self.query_one(FilterInput)

    def on_mount(self) -> None:
        """Filter in the same frame as the letter that is typed."""
        self.watch(self._box, "value", self._filter, init=False)

    def _filter(self, text: str) -> None:
        self.grid.filter(clean(text))
        if text:  # a letter may come in after the key that went back to the table
            self.add_class("-filtering")
        self._count()

    def _back(self) -> None:
        self.set_class(bool(self._box.value), "-filtering")
        self.screen.set_focus(self.grid)

    def _count(self) -> None:
        shown, total = self.grid.counts
        self.query_one(".filtered", Plain).say(say.FILTERED(self.desk.lang, shown=shown, total=total))
