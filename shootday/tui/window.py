"""The window: panes under a status strip and over the log line, drawn from the desk's snapshot, or from a past one."""

from collections.abc import Callable
from pathlib import PurePath
from typing import ClassVar

from textual import events, on
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import ContentSwitcher

from shootday.desk import Desk
from shootday.phrases import Lang, hindsight
from shootday.tui import actions
from shootday.tui.bars import keys, tabs
from shootday.tui.messages import Answered, Changed
from shootday.tui.palette import Commands
from shootday.tui.past import Past
from shootday.tui.pending import Pending
from shootday.tui.screens import panes
from shootday.tui.screens.pane import Pane
from shootday.tui.themes import DARK, LIGHT
from shootday.tui.widgets.columns import WIDE
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.logline import LogInput, LogLine
from shootday.tui.widgets.lookback import Lookback, Slider
from shootday.tui.widgets.menu import Menu
from shootday.tui.widgets.strip import StatusStrip
from shootday.views.snapshot import Snapshot

HIGH = 30
"""From so many lines on, the day's bars are shown under its table."""


class Window(App[None], inherit_bindings=False):
    """A day on screen. ``ticking`` is off where a test moves the clock itself; ``ready`` is called once it stands."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [
        "app.tcss",
        "screens/pane.tcss",
        *(f"screens/{name}.tcss" for name in actions.SCREENS),
    ]
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings(None)
    COMMANDS: ClassVar = {Commands}
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (HIGH, "-high")]
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self,
        desk: Desk,
        *,
        lang: Lang | None = None,
        ticking: bool = True,
        light: bool = False,
        ready: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        desk.lang = self.lang = lang or desk.lang
        self._ticking, self._standing = ticking, ready
        self._pending, self._past = Pending(desk), Past(desk)
        self._begun = False
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = (LIGHT if light else DARK).name
        self.title = desk.snapshot.production.info.title

    def compose(self) -> ComposeResult:
        """Strip, tabs, panes, log line, keys."""
        yield StatusStrip(self.lang, ticking=self._ticking)
        yield Menu(id="tabs")
        with ContentSwitcher(initial=actions.SCREENS[0], id="panes"):
            yield panes.kind(actions.SCREENS[0])(self.desk)
        yield LogLine(self.desk, self.lang)
        yield Lookback(self.lang)
        yield Menu(id="keys")

    def on_mount(self) -> None:
        """Draw the day, and put the cursor on its table."""
        self._listen_to(self.pane)
        self.show_snapshot()
        self._focus(self.pane.grid)
        if self._standing is not None:
            self.call_after_refresh(self._standing)

    def _listen_to(self, pane: Pane) -> None:
        """Hear where the cursors of a pane go."""
        for grid in pane.query(Grid):
            self.watch(grid, "moved", self._moved, init=False)

    async def turn_to(self, name: str) -> None:
        """Bring a pane into sight, drawn; it is made when it is first asked for."""
        shown = self.screen_stack[0].query_one("#panes", ContentSwitcher)
        with self.batch_update():
            if name not in self._panes:
                pane = panes.kind(name)(self.desk)
                await shown.add_content(pane)
                self._listen_to(pane)
            shown.current = name
            self.show_snapshot()

    @property
    def pane(self) -> Pane:
        """The pane that is shown."""
        return self._panes[str(self.query_one("#panes", ContentSwitcher).current)]

    @property
    def _panes(self) -> dict[str, Pane]:
        return {pane.name_in_registry: pane for pane in self.screen_stack[0].query(Pane)}

    @property
    def logline(self) -> LogLine:
        """The line at the bottom."""
        return self.screen_stack[0].query_one(LogLine)

    # -- what is shown -----------------------------------------------------------------------------------------

    @property
    def snap(self) -> Snapshot:
        """What is shown: the day as it stands, or as it was known at the instant looked at."""
        return self._past.snapshot

    def show_snapshot(self) -> None:
        """Draw what is to be shown: the strip, the pane in sight and, looking back, the bar over the instants."""
        at, snap, live = self._past.at, self.snap, self.desk.snapshot
        self.screen_stack[0].set_class(at is not None, "-past")
        self.strip.show(snap, unsaved=self._pending.count, live=None if at is None else live)
        self.pane.show(snap, past=at is not None)
        if at is not None:
            self._lookback.show(self._past.instants, snap, at)
        self._menus()

    @property
    def _lookback(self) -> Lookback:
        return self.screen_stack[0].query_one(Lookback)

    @property
    def strip(self) -> StatusStrip:
        """The status strip."""
        return self.screen_stack[0].query_one(StatusStrip)

    @on(Changed)
    def _menus(self) -> None:
        screen = self.screen_stack[0]
        screen.query_one("#tabs", Menu).show(*tabs(self.pane.name_in_registry, self.lang))
        screen.query_one("#keys", Menu).show(*keys(self.possible(), self.lang))

    def possible(self) -> tuple[actions.Action, ...]:
        """What can be done here and now; what several keys do is there once."""
        return actions.possible(self.where())

    def where(self) -> actions.Where:
        """What the guards may know."""
        return self.pane.where(unsaved=bool(self._pending.count))

    def _moved(self, move: Grid.Moved) -> None:
        """Keys and cut texts follow the cursor in the frame in which it moves."""
        if len(self.screen_stack) == 1:
            self._menus()
            self.logline.aside(move.grid.cut, over=move.by_hand)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Say in full what is cut in the row that the cursor stands on."""
        if isinstance(event.widget, Grid) and len(self.screen_stack) == 1:
            self.logline.aside(event.widget.cut, over=False)

    @on(StatusStrip.Ticked)
    def tick(self) -> None:
        """Take in what changed since; draws only when something did."""
        if self.desk.tick():
            self.show_snapshot()

    def _focus(self, widget: Widget) -> None:
        """Move the typing now, not at the next turn."""
        self.screen_stack[0].set_focus(widget)

    def action_theme(self) -> None:
        """Light, or dark."""
        self.theme = DARK.name if self.theme == LIGHT.name else LIGHT.name

    # -- looking back ------------------------------------------------------------------------------------------

    def action_past(self) -> None:
        """See the day as it was known when the last entry was written; what is being typed stays as it is."""
        if not self._past.enter():
            self.post_message(Answered(hindsight.NOTHING_WRITTEN(self.lang), ok=False))
            return
        self._begun = isinstance(self.focused, LogInput)
        self._focus(self.pane.grid)
        self.show_snapshot()

    def action_live(self) -> None:
        """Back to the day as it stands, and to the line that was being typed."""
        self._past.leave()
        self.show_snapshot()
        if self._begun:
            self._focus(self.logline.line)

    def action_look(self, how: str, by: int) -> None:
        """Look at another instant: a ``step`` from entry to entry, a ``jump`` of so many minutes, an ``edge``."""
        self._past.look(how, by)
        self.show_snapshot()

    @on(Slider.Picked)
    def _picked(self, message: Slider.Picked) -> None:
        self._past.go(message.at)
        self.show_snapshot()

    def action_refuse(self) -> None:
        """Say why nothing is written in the past."""
        self._lookback.refuse(self.snap)
