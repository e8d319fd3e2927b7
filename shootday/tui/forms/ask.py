"""One question that is answered by a few letters: a day's number."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.text import clean
from shootday.tui.forms.answering import Answering
from shootday.tui.widgets.line import Line
from shootday.tui.widgets.plain import Plain


class Ask(Answering):
    """Hands back what was typed, or nothing."""

    def __init__(self, lang: Lang, title: str, hint: str) -> None:
        super().__init__()
        self._lang, self._title, self._hint = lang, title, hint

    def compose(self) -> ComposeResult:
        """The question, a field, two buttons."""
        with Vertical(id="dialog"):
            yield Plain(self._title, id="title")
            yield Line(id="answer")
            with Horizontal(id="buttons"):
                yield Button(Content(say.YES(self._lang)), id="ok", variant="primary", compact=True)
                yield Button(Content(say.CANCEL(self._lang)), id="cancel", compact=True)
            yield Plain(self._hint, id="hint")

    @on(Input.Submitted, "#answer")
    def action_send(self) -> None:
        """Hand it back; an empty answer is none."""
        self.dismiss(clean(self.query_one("#answer", Input).value) or None)
