"""The log line: one line of text, what it would mean under it, and a banner for whatever is not on disk yet."""

from typing import ClassVar, Protocol

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets.input import Selection

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.text import clean
from shootday.tui.messages import Log
from shootday.tui.widgets.line import Line
from shootday.tui.widgets.plain import Plain


class Understanding(Protocol):
    """What the desk says of a line before it is sent."""

    @property
    def ok(self) -> bool:
        """Whether the line has a meaning."""
        ...

    @property
    def text(self) -> str:
        """That meaning, or why there is none."""
        ...


class Reader(Protocol):
    """Who understands lines: the desk."""

    def preview(self, line: str) -> Understanding:
        """What the line would log; writes nothing."""
        ...

    def complete(self, line: str) -> tuple[str, ...]:
        """Lines that this one may become."""
        ...


class LogInput(Line):
    """The text itself. Escape leaves it as it is; up and down walk through earlier lines."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "go_back", show=False),
        Binding("tab", "complete", show=False),
        Binding("up", "earlier", show=False),
        Binding("down", "newer", show=False),
    ]

    class Left(Message):
        """The user went back to the table."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(id="line", select_on_focus=False)
        self._reader = reader
        self._past: list[str] = []
        self._place = 0
        self._offered: tuple[str, ...] = ()

    def on_key(self, event: events.Key) -> None:
        """A colon before anything else is only the key that leads here, pressed once more."""
        if event.key == "colon" and not self.value:
            event.prevent_default()

    def remember(self, line: str) -> None:
        """Keep a line that was logged."""
        if line and (not self._past or self._past[-1] != line):
            self._past.append(line)
        self._place = len(self._past)

    def put(self, line: str, selected: tuple[int, int] | None = None) -> None:
        """Show a text, the cursor after it, or a part of it selected."""
        self.value = line
        self.selection = Selection(*(selected or (len(line), len(line))))

    def watch_value(self, value: str) -> None:
        """Show the first line that goes on from this one dimmed behind the cursor; none before a word is begun."""
        longer = self._reader.complete(value) if value and not value.endswith(" ") else ()
        self._suggestion = next((line for line in longer if line.startswith(value)), "")

    def action_go_back(self) -> None:
        """Back to the table; the text stays."""
        self.post_message(self.Left())

    def action_complete(self) -> None:
        """Take the first completion; pressed again, the next one."""
        if self.value in self._offered:
            at = self._offered.index(self.value) + 1
        else:
            self._offered, at = self._reader.complete(self.value), 0
        if self._offered:
            self.put(self._offered[at % len(self._offered)])

    def action_earlier(self) -> None:
        """An earlier line."""
        if self._place > 0:
            self._place -= 1
            self.put(self._past[self._place])

    def action_newer(self) -> None:
        """A later line, and after the last one an empty one."""
        if self._place < len(self._past):
            self._place += 1
            self.put(self._past[self._place] if self._place < len(self._past) else "")


class LogLine(Vertical):
    """Banner, line and understanding."""

    DEFAULT_CSS = """
    LogLine { height: auto; }
    LogLine #unsaved { display: none; height: auto; background: $error; color: $text; text-style: bold; padding: 0 1; }
    LogLine.-unsaved #unsaved { display: block; }
    LogLine Horizontal { height: 1; background: $surface; }
    LogLine #prompt { width: 2; text-style: bold; color: $text-accent; }
    LogLine LogInput { width: 1fr; background: $surface; }
    LogLine #understood { height: 2; padding: 0 0 0 2; }
    """

    def __init__(self, reader: Reader, lang: Lang) -> None:
        super().__init__(id="logline")
        self._reader, self._lang = reader, lang
        self._answered = False

    def compose(self) -> ComposeResult:
        """The three lines."""
        yield Plain(id="unsaved")
        with Horizontal():
            yield Plain("› ", id="prompt")
            yield LogInput(self._reader)
        yield Plain(Content.styled(say.LINE_HINT(self._lang), "$text-muted"), id="understood")

    @property
    def line(self) -> LogInput:
        """The text itself."""
        return self.query_one(LogInput)

    def answer(self, text: str, *, ok: bool) -> None:
        """Say what became of a line, until the next key is typed."""
        self._answered = True
        self._say(text, ok=ok)

    def aside(self, text: str, *, over: bool) -> None:
        """Say something in passing, unless a line is being typed; ``over`` an answer that still stands there, or not.

        The hint when there is nothing to say.
        """
        if not self.line.value and (over or not self._answered):
            self._answered = False
            self._hint(text)

    def _hint(self, text: str = "") -> None:
        shown = Content.styled(text or say.LINE_HINT(self._lang), "" if text else "$text-muted")
        self.query_one("#understood", Plain).say(shown)

    def banner(self, text: str | None) -> None:
        """Raise the standing banner, or lower it."""
        self.set_class(text is not None, "-unsaved")
        self.query_one("#unsaved", Plain).say(text or "", layout=True)

    def _say(self, text: str, *, ok: bool) -> None:
        mark, style = ("✓ ", "$text-success") if ok else ("!! ", "bold $text-error")
        self.query_one("#understood", Plain).say(Content.assemble((mark, style), (text, "" if ok else style)))

    def on_mount(self) -> None:
        """Say what a line would mean in the same frame as its last letter."""
        self.watch(self.line, "value", self._preview, init=False)

    def _preview(self, value: str) -> None:
        line = clean(value)
        if not line:
            if not self._answered:
                self._hint()
            return
        self._answered = False
        meant = self._reader.preview(line)
        mark, style = ("→ ", "$text-accent") if meant.ok else ("? ", "$text-warning")
        self.query_one("#understood", Plain).say(Content.assemble((mark, style), meant.text))

    @on(LogInput.Submitted)
    def _submit(self, event: LogInput.Submitted) -> None:
        line = clean(event.value)
        self.post_message(Log(line) if line else LogInput.Left())
