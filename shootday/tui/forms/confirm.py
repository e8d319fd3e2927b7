"""A question before something that matters: what it is stands there first."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui.widgets.plain import Plain


class Confirm(ModalScreen[bool]):
    """Yes by Enter or by the key that asked, no by Escape. Nothing is done here."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,n", "answer(False)", show=False),
        Binding("enter,y,o", "answer(True)", show=False),
    ]
    CSS_PATH = "forms.tcss"

    def __init__(self, lang: Lang, title: str, text: str, *, again: str = "", possible: bool = True) -> None:
        super().__init__()
        self._lang, self._title, self._text, self._again, self._possible = lang, title, text, again, possible

    def compose(self) -> ComposeResult:
        """The question and two buttons."""
        with Vertical(id="dialog"):
            yield Plain(self._title, id="title")
            yield Plain(self._text, id="question")
            with Horizontal(id="buttons"):
                if self._possible:
                    yield Button(Content(say.YES(self._lang)), id="ok", variant="primary", compact=True)
                leave = say.CANCEL if self._possible else say.CLOSE
                yield Button(Content(leave(self._lang)), id="cancel", compact=True)
            hint = say.CONFIRM_HINT(self._lang, key=self._again or say.YES_KEY(self._lang))
            yield Plain(hint if self._possible else say.CLOSE_HINT(self._lang), id="hint")

    def on_mount(self) -> None:
        """The key that asked answers too."""
        if self._again:
            self._bindings.bind(self._again, "answer(True)", show=False)

    def action_answer(self, yes: bool) -> None:
        """Hand the answer back."""
        self.dismiss(yes and self._possible)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        self.action_answer(event.button.id == "ok")
