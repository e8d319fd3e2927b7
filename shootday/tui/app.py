"""The app: panes under a status strip and over the log line. It shows the desk's snapshot and hands it lines."""

from pathlib import PurePath
from typing import ClassVar

from textual import events, on
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.command import CommandPalette
from textual.widget import Widget
from textual.widgets import ContentSwitcher, Input

from shootday.desk import Desk, OutcomeKind
from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.text import clean
from shootday.tui import actions, lines
from shootday.tui.forms.alerts import alerts_table
from shootday.tui.forms.confirm import Confirm
from shootday.tui.forms.help import keys_table
from shootday.tui.forms.table import TableDialog
from shootday.tui.messages import Answered, Log, Prefill, Undo
from shootday.tui.palette import Commands
from shootday.tui.pending import Pending
from shootday.tui.screens.pane import Pane
from shootday.tui.screens.panes import PANES
from shootday.tui.themes import DARK, LIGHT
from shootday.tui.widgets.columns import WIDE
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.logline import LogInput, LogLine
from shootday.tui.widgets.menu import Item, Menu
from shootday.tui.widgets.strip import StatusStrip

HIGH = 30
"""From so many lines on, the day's bars are shown under its table."""


class ShootdayApp(App[None], inherit_bindings=False):
    """A day on screen. ``ticking`` is off where a test moves the clock itself."""

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

    def __init__(self, desk: Desk, *, lang: Lang | None = None, ticking: bool = True, light: bool = False) -> None:
        super().__init__()
        self.desk = desk
        desk.lang = self.lang = lang or desk.lang
        self._ticking = ticking
        self._pending = Pending(desk)
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = (LIGHT if light else DARK).name
        self.title = desk.snapshot.production.info.title

    def compose(self) -> ComposeResult:
        """Strip, tabs, panes, log line, keys."""
        yield StatusStrip(self.lang, ticking=self._ticking)
        yield Menu(id="tabs")
        with ContentSwitcher(initial=actions.SCREENS[0], id="panes"):
            for pane in PANES:
                yield pane(self.desk)
        yield LogLine(self.desk, self.lang)
        yield Menu(id="keys")

    def on_mount(self) -> None:
        """Draw the day, and put the cursor on its table."""
        self.show_snapshot()
        self._focus(self.pane.grid)

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

    def show_snapshot(self) -> None:
        """Draw the desk's snapshot: the strip and the pane in sight."""
        self.strip.show(self.desk.snapshot, unsaved=self._pending.count)
        self.pane.show(self.desk.snapshot)
        self._menus()

    @property
    def strip(self) -> StatusStrip:
        """The status strip."""
        return self.screen_stack[0].query_one(StatusStrip)

    def _menus(self) -> None:
        lang, current = self.lang, self.pane.name_in_registry
        self.screen_stack[0].query_one("#tabs", Menu).show(
            tuple(
                Item(a.shown_key, a.phrase(lang), a.command, active=a.id == f"go.{current}")
                for a in actions.ACTIONS
                if a.id.startswith("go.")
            )
        )
        shown = sorted((a for a in self.possible() if a.footer), key=lambda a: a.footer)
        keys = tuple(Item(a.shown_key, a.phrase(lang), f"app.do('{a.id}')") for a in shown)
        self.screen_stack[0].query_one("#keys", Menu).show(keys[:-1], keys[-1:])

    def possible(self) -> tuple[actions.Action, ...]:
        """What can be done here and now; what several keys do is there once."""
        where = self.where()
        found: dict[str, actions.Action] = {}
        for action in actions.at(where.screen):
            if action.guard(where):
                found.setdefault(action.command, action)
        return tuple(found.values())

    def where(self) -> actions.Where:
        """What the guards may know."""
        return self.pane.where(unsaved=bool(self._pending.count))

    @on(Grid.Moved)
    def _moved(self, message: Grid.Moved) -> None:
        if len(self.screen_stack) == 1:
            self._menus()
            self.logline.aside(message.grid.cut, over=message.by_hand)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Say in full what is cut in the row that the cursor stands on."""
        if isinstance(event.widget, Grid) and len(self.screen_stack) == 1:
            self.logline.aside(event.widget.cut, over=False)

    @on(StatusStrip.Ticked)
    def tick(self) -> None:
        """Take in what changed since; draws only when something did."""
        if self.desk.tick():
            self.show_snapshot()

    # -- what is done ------------------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The registry's guards, for what works everywhere."""
        del parameters
        if action == "type":
            return len(self.screen_stack) == 1 and not isinstance(self.focused, Input)
        return action != "retry" or bool(self._pending.count)

    def action_go(self, screen: str) -> None:
        """Show a pane, its keys at hand; a line that was begun goes on being typed."""
        typing = isinstance(self.focused, LogInput) and bool(self.focused.value)
        self.query_one("#panes", ContentSwitcher).current = screen
        self.show_snapshot()
        if not typing:
            self._focus(self.pane.grid)

    async def action_do(self, name: str) -> None:
        """Do a thing of the registry: the footer and the palette come this way."""
        await self.doing(actions.BY_ID[name])()

    def doing(self, action: actions.Action) -> "Doing":
        """A callable that does a thing of the registry on the pane in sight."""
        return Doing(self, action)

    def action_type(self) -> None:
        """To the log line, at once: keys that follow in the same burst are typed, not obeyed."""
        self._focus(self.logline.line)

    def _focus(self, widget: Widget) -> None:
        """Move the typing now, not at the next turn."""
        self.screen_stack[0].set_focus(widget)

    def action_theme(self) -> None:
        """Light, or dark."""
        self.theme = DARK.name if self.theme == LIGHT.name else LIGHT.name

    def action_alerts(self) -> None:
        """What is wrong, what is near, and by which rule."""
        self.push_screen(TableDialog(self.lang, say.ALERTS(self.lang), alerts_table(self.desk.snapshot, self.lang)))

    def action_help(self) -> None:
        """What the keys do here."""
        lang = self.lang
        title = say.HELP_TITLE(lang, screen=actions.BY_ID[f"go.{self.pane.name_in_registry}"].phrase)
        if isinstance(self.focused, LogInput):
            self._focus(self.pane.grid)
        self.push_screen(TableDialog(lang, title, keys_table(self.screen, lang), say.HELP_LINE(lang)))

    def action_command_palette(self) -> None:
        """Everything by its name."""
        self.push_screen(CommandPalette(placeholder=say.PALETTE_HINT(self.lang)))

    def action_leave(self) -> None:
        """Quit, once that was confirmed; what is not saved is named."""
        lang, count = self.lang, self._pending.count
        text = say.QUIT_UNSAVED(lang, count=count) if count else say.QUIT_SAVED(lang)
        self.push_screen(Confirm(lang, say.QUIT_TITLE(lang), text, again="q"), self._left)

    def _left(self, yes: bool | None) -> None:
        if yes:
            self.exit()

    # -- entries -----------------------------------------------------------------------------------------------

    @on(LogInput.Left)
    def _to_table(self) -> None:
        self._focus(self.pane.grid)

    @on(Prefill)
    def _compose_line(self, message: Prefill) -> None:
        self.logline.line.put(message.line)
        self._focus(self.logline.line)

    @on(Log)
    def log_line(self, message: Log) -> None:
        """Log a line: disk first, then the screen."""
        box = self.logline.line
        typed = message.line == clean(box.value)
        outcome = self._pending.log(message.line)
        if outcome.ok:
            box.remember(message.line)
            if typed:
                box.value = ""
        elif not box.value and outcome.kind is not OutcomeKind.NOT_WRITTEN:
            box.put(message.line)
        self._answer(Answered(outcome.text, ok=outcome.ok))

    @on(Answered)
    def _answer(self, message: Answered) -> None:
        self.show_snapshot()
        count, lang = self._pending.count, self.lang
        self.logline.banner(say.UNSAVED(lang, count=count, why=self._pending.why) if count else None)
        self.logline.answer(message.text, ok=message.ok)

    def action_retry(self) -> None:
        """Try once more to write what is not on disk."""
        if self._pending.count:
            outcome, box = self._pending.retry(), self.logline.line
            if outcome.ok and clean(box.value) in self._pending.written:
                box.value = ""
            self._answer(Answered(outcome.text, ok=outcome.ok))

    @on(Undo)
    def undo(self) -> None:
        """Strike out the last own entry, once the user saw which one that is."""
        lang, meant = self.lang, self.desk.preview(lines.UNDO)
        dialog = Confirm(lang, say.UNDO_TITLE(lang), meant.text, again="u", possible=meant.ok)
        self.push_screen(dialog, lambda yes: self._undone(meant.text) if yes else None)

    def _undone(self, shown: str) -> None:
        """Undo what was shown; if something else is the last entry by now, show that first."""
        same = self.desk.preview(lines.UNDO).text == shown
        self.post_message(Log(lines.UNDO) if same else Undo())


class Doing:
    """A thing of the registry about to be done on a pane."""

    def __init__(self, app: ShootdayApp, action: actions.Action) -> None:
        self._app, self._action = app, action

    async def __call__(self) -> None:
        """Do it, the pane's table in focus."""
        pane = self._app.pane
        if self._action.screens:
            pane.screen.set_focus(pane.grid)
        await self._app.run_action(self._action.command, default_namespace=pane if self._action.screens else self._app)
