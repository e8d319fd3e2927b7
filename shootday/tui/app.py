"""The app: the window, and what is done in it. It hands the desk lines, and shows what became of them."""

from collections.abc import Awaitable, Callable

from textual import on
from textual.command import CommandPalette
from textual.widgets import Input

from shootday.desk import OutcomeKind
from shootday.phrases import tui as say
from shootday.text import clean
from shootday.tui import actions, lines
from shootday.tui.messages import Answered, Log, Prefill, Undo, Why
from shootday.tui.widgets.logline import LogInput
from shootday.tui.window import Window


class ShootdayApp(Window):
    """A day on screen: what its keys and its log line do."""

    # -- what is done ------------------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The registry's guards, for what works everywhere."""
        del parameters
        if action in {"past", "handover", "over"}:
            return len(self.screen_stack) == 1 and actions.allowed(action, self.where())
        if action in {"type", "refuse", "live", "look"}:
            there = len(self.screen_stack) == 1 and not isinstance(self.focused, Input)
            return there and actions.allowed(action, self.where())
        return action != "retry" or bool(self._pending.count)

    async def action_go(self, screen: str) -> None:
        """Show a pane, its keys at hand; a line that was begun goes on being typed."""
        typing = isinstance(self.focused, LogInput) and bool(self.focused.value)
        await self.turn_to(screen)
        if not typing:
            self._focus(self.pane.grid)

    async def action_do(self, name: str) -> None:
        """Do a thing of the registry: the footer and the palette come this way."""
        await self.doing(actions.BY_ID[name])()

    def doing(self, action: actions.Action) -> Callable[[], Awaitable[None]]:
        """A callable that does a thing of the registry on the pane in sight, its table in focus."""

        async def do() -> None:
            pane = self.pane
            if action.screens:
                self._focus(pane.grid)
            await self.run_action(action.command, default_namespace=pane if action.screens else self)

        return do

    def action_type(self) -> None:
        """To the log line, at once: keys that follow in the same burst are typed, not obeyed."""
        self._focus(self.logline.line)

    def action_alerts(self) -> None:
        """What is wrong, what is near, and by which rule."""
        from shootday.tui.forms import pages  # noqa: PLC0415 - pages and forms load after the first frame

        self.push_screen(pages.alerts(self.snap, self.lang))

    def action_over(self) -> None:
        """What it costs and breaks if the unit runs on."""
        from shootday.tui.forms.over import RunningOn  # noqa: PLC0415 - see above

        self.push_screen(RunningOn(self.snap, self.lang))

    def action_handover(self) -> None:
        """What whoever takes over must know."""
        from shootday.tui.forms import pages  # noqa: PLC0415 - see above

        self.push_screen(pages.handover(self.snap, self.lang), self._go_to_entry)

    @on(Why)
    def _show_reasons(self, message: Why) -> None:
        from shootday.tui.forms.table import TableDialog  # noqa: PLC0415 - see above

        self.push_screen(TableDialog(self.lang, message.title, message.reasons, folded=True), self._go_to_entry)

    async def _go_to_entry(self, entry: str | None) -> None:
        """Show an entry in the journal, whatever filter stood there."""
        if entry:
            await self.action_go("journal")
            self.pane.action_unfilter()
            self.pane.grid.go_to(entry)

    def action_help(self) -> None:
        """What the keys do here."""
        from shootday.tui.forms import pages  # noqa: PLC0415 - see above

        if isinstance(self.focused, LogInput):
            self._focus(self.pane.grid)
        self.push_screen(pages.keys(self.screen, self.pane.name_in_registry, self.lang))

    def action_command_palette(self) -> None:
        """Everything by its name."""
        self.push_screen(CommandPalette(placeholder=say.PALETTE_HINT(self.lang)))

    def action_leave(self) -> None:
        """Quit, once that was confirmed; what is not saved is named."""
        from shootday.tui.forms.confirm import Confirm  # noqa: PLC0415 - see above

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
        self.logline.line.put(message.line, message.selected)
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
        self._answer(Answered(outcome.answer, ok=outcome.ok))

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
            self._answer(Answered(outcome.answer, ok=outcome.ok))

    @on(Undo)
    def undo(self) -> None:
        """Strike out the last own entry, once the user saw which one that is."""
        from shootday.tui.forms.confirm import Confirm  # noqa: PLC0415 - see above

        lang, meant = self.lang, self.desk.preview(lines.UNDO)
        dialog = Confirm(lang, say.UNDO_TITLE(lang), meant.text, again="u", possible=meant.ok)
        self.push_screen(dialog, lambda yes: self._undone(meant.text) if yes else None)

    def _undone(self, shown: str) -> None:
        """Undo what was shown; if something else is the last entry by now, show that first."""
        same = self.desk.preview(lines.UNDO).text == shown
        self.post_message(Log(lines.UNDO) if same else Undo())
