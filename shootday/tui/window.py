"""The window: panes under a status strip and over the log line, drawn from the desk's snapshot, or from a past one."""

from asyncio import sleep
from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.theme import Theme
from textual.widget import Widget
from textual.widgets import ContentSwitcher

from shootday.desk import Desk
from shootday.phrases import Lang, hindsight
from shootday.spans import minutes_between
from shootday.tui import actions
from shootday.tui.bars import keys, tabs
from shootday.tui.messages import Answered, Changed, WorkedOut
from shootday.tui.palette import Commands
from shootday.tui.past import Past
from shootday.tui.pending import Pending
from shootday.tui.screens import panes
from shootday.tui.screens.pane import Pane
from shootday.tui.themes import DARK, LIGHT
from shootday.tui.widgets.columns import WIDE
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.logline import LogInput, LogLine
from shootday.tui.widgets.menu import Menu
from shootday.tui.widgets.strip import StatusStrip
from shootday.views.snapshot import Snapshot
from shootday.views.strip import strip

if TYPE_CHECKING:
    from shootday.tui.widgets.lookback import Lookback, Slider

HIGH = 30
"""From so many lines on, the day's bars are shown under its table."""
_RESTLESS = 10
"""Minutes after which what came into memory has come to stay."""
_SOON = (
    "logline",
    "desk.decide",
    "tui.forms.confirm",
    "tui.forms.incident",
    "tui.forms.mark",
    "tui.forms.pages",
    *(f"tui.screens.{name}" for name in actions.TABS[1:]),
)
"""What is loaded as soon as the first frame is out, in the order in which keys are likely to need it."""


class Window(App[None], inherit_bindings=False):
    """A day on screen.

    ``ticking`` is off where a test moves the clock itself. ``settle`` is called once it stands and now and then from
    there on: what is in memory by then has come to stay.
    """

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
        settle: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        desk.lang = self.lang = lang or desk.lang
        self._settle, self._settled = settle, desk.snapshot.now
        self._pending, self._past = Pending(desk), Past(desk)
        self._begun = False
        self.strip, self.logline = StatusStrip(self.lang, ticking=ticking), LogLine(desk, self.lang)
        """The status strip, and the line at the bottom."""
        self._tabs_above, self._keys_below = Menu(id="tabs"), Menu(id="keys")
        first = panes.kind(actions.SCREENS[0])(desk)
        self.pane: Pane = first
        """The pane that is shown."""
        self._panes: dict[str, Pane] = {first.name_in_registry: first}
        """Those made so far."""
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self._begin_with(LIGHT if light else DARK)
        self.title = desk.snapshot.production.info.title

    def _begin_with(self, theme: Theme) -> None:
        """Take a theme before anything is drawn: set in the usual way, it would have all styles read twice."""
        self.set_reactive(App.theme, theme.name)
        self.update_classes({"-dark-mode": theme.dark, "-light-mode": not theme.dark}, update=False)
        self.stylesheet.set_variables(self.get_css_variables())

    def get_default_screen(self) -> Screen[Any]:
        """The screen, with the classes of its size from the start: given later, they would have it styled twice."""
        across = "-wide" if self.size.width >= WIDE else "-narrow"
        down = "-high" if self.size.height >= HIGH else "-low"
        return Screen(id="_default", classes=f"{across} {down}")

    def compose(self) -> ComposeResult:
        """Strip, tabs, panes, log line, keys."""
        yield self.strip
        yield self._tabs_above
        with ContentSwitcher(initial=self.pane.id, id="panes"):
            yield self.pane
        yield self.logline
        yield self._keys_below

    def on_mount(self) -> None:
        """Draw the day, and put the cursor on its table; the hours come with the second frame."""
        self._listen_to(self.pane)
        self.show_snapshot(at_once=True)
        self._focus(self.pane.grid)
        self.call_after_refresh(self._stand)

    def _stand(self) -> None:
        """The first frame is out: show what follows from the hours, then load what the next keys need."""
        self._show_strip()
        self.call_after_refresh(lambda: self.run_worker(self._prepare()))

    async def _prepare(self) -> None:
        """Piece by piece: no key waits for more than one of them."""
        for name in _SOON:
            await sleep(0)
            import_module(f"shootday.{name}")
        self._come_to_rest()

    def _come_to_rest(self) -> None:
        self._settled = self.desk.snapshot.now
        if self._settle is not None:
            self._settle()

    def _listen_to(self, pane: Pane) -> None:
        """Hear where the cursors of a pane go."""
        for grid in pane.query(Grid):
            self.watch(grid, "moved", self._moved, init=False)

    async def turn_to(self, name: str) -> None:
        """Bring a pane into sight, drawn; it is made when it is first asked for."""
        shown = self.screen_stack[0].query_one("#panes", ContentSwitcher)
        with self.batch_update():
            if name not in self._panes:
                pane = self._panes[name] = panes.kind(name)(self.desk)
                await shown.add_content(pane)
                self._listen_to(pane)
            self.pane = self._panes[name]
            shown.current = name
            self.show_snapshot()

    # -- what is shown -----------------------------------------------------------------------------------------

    @property
    def snap(self) -> Snapshot:
        """What is shown: the day as it stands, or as it was known at the instant looked at."""
        return self._past.snapshot

    def show_snapshot(self, *, at_once: bool = False) -> None:
        """Draw what is to be shown: the strip, the pane in sight and, looking back, the bar over the instants.

        ``at_once``: without what follows from the hours.
        """
        at, snap = self._past.at, self.snap
        self.screen_stack[0].set_class(at is not None, "-past")
        self._show_strip(at_once=at_once)
        self.pane.show(snap, past=at is not None)
        if at is not None:
            self._lookback.show(self._past.instants, snap, at)
        self._menus()

    def _show_strip(self, *, at_once: bool = False) -> None:
        live = None if self._past.at is None else self.desk.snapshot
        self.strip.show(self.snap, unsaved=self._pending.count, live=live, at_once=at_once)

    @property
    def _lookback(self) -> "Lookback":
        from shootday.tui.widgets.lookback import Lookback  # noqa: PLC0415 - see action_past

        return self.screen_stack[0].query_one(Lookback)

    @on(Changed)
    def _menus(self) -> None:
        self._tabs_above.show(*tabs(self.pane.name_in_registry, self.lang))
        self._keys_below.show(*keys(self.possible(), self.lang))

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
        """Take in what changed since. What follows from it is worked out beside the keys, then drawn at once."""
        if not self.desk.tick():
            return
        if self._past.at is None:
            self.run_worker(self._work_out, name="tick", group="tick", thread=True)
        else:
            self.show_snapshot()

    def _work_out(self) -> None:
        snap, pane = self.desk.snapshot, self.pane  # by no closure: a worker outlives its work, and would keep them
        strip(snap, self.lang)
        pane.work_out(snap)
        _ = snap.sheets  # the panes that show them, and the next entry, are a key away
        self.post_message(WorkedOut(snap))

    @on(WorkedOut)
    def _worked_out(self, message: WorkedOut) -> None:
        """Draw it, unless an entry or another instant that was looked at has been drawn meanwhile."""
        if message.snap is self.snap:
            self.show_snapshot()
        if minutes_between(self._settled, self.desk.snapshot.now) >= _RESTLESS:
            self._come_to_rest()

    def _focus(self, widget: Widget) -> None:
        """Move the typing now, not at the next turn."""
        self.screen_stack[0].set_focus(widget)

    def action_theme(self) -> None:
        """Light, or dark."""
        self.theme = DARK.name if self.theme == LIGHT.name else LIGHT.name

    # -- looking back ------------------------------------------------------------------------------------------

    async def action_past(self) -> None:
        """See the day as it was known when the last entry was written; what is being typed stays as it is."""
        if not self._past.enter():
            self.post_message(Answered(hindsight.NOTHING_WRITTEN(self.lang), ok=False))
            return
        if not self.screen_stack[0].query("Lookback"):
            from shootday.tui.widgets.lookback import Lookback  # noqa: PLC0415 - few days are looked back at

            await self.screen_stack[0].mount(Lookback(self.lang), after=self.logline)
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

    def on_slider_picked(self, message: "Slider.Picked") -> None:
        """See the day at the instant that the mouse picked on the bar."""
        self._past.go(message.at)
        self.show_snapshot()

    def action_refuse(self) -> None:
        """Say why nothing is written in the past."""
        self._lookback.refuse(self.snap)
