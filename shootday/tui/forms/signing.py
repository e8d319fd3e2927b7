"""Who validates: a plan is validated by name and function, never by nobody."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Input

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.text import clean
from shootday.tui.widgets.plain import Plain


class Signing(ModalScreen[str | None]):
    """Asks for a name and a function; hands back ``Name, function``, or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", show=False)]
    CSS_PATH = "forms.tcss"

    def __init__(self, lang: Lang, what: str) -> None:
        super().__init__()
        self._lang, self._what = lang, what

    def compose(self) -> ComposeResult:
        """What is validated, two fields, two buttons."""
        with Vertical(id="dialog"):
            yield Plain(say.SIGN_TITLE(self._lang), id="title")
            yield Plain(self._what, id="question")
            yield Plain(say.FIELD_NAME(self._lang), classes="label")
            yield self._box("name")
            yield Plain(say.FIELD_FUNCTION(self._lang), classes="label")
            yield self._box("function")
            with Horizontal(id="buttons"):
                yield Button(Content(say.VALIDATE(self._lang)), id="ok", variant="primary", compact=True)
                yield Button(Content(say.CANCEL(self._lang)), id="cancel", compact=True)
            yield Plain(say.SIGN_HINT(self._lang), id="hint")

    def _box(self, name: str) -> Input:
        box = Input(id=f"sign-{name}", compact=True)
        box.cursor_blink = False
        return box

    @on(Input.Submitted)
    def action_send(self) -> None:
        """Hand both back once both are there; else go to the one that is empty."""
        values = {}
        for name in ("name", "function"):
            box = self.query_one(f"#sign-{name}", Input)
            values[name] = clean(box.value).replace(",", " ")
            if not values[name]:
                box.focus()
                return
        self.dismiss(f"{values['name']}, {values['function']}")

    def action_cancel(self) -> None:
        """Give up; nothing was written."""
        self.dismiss(None)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        if event.button.id == "ok":
            self.action_send()
        else:
            self.action_cancel()
