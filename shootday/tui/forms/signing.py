"""Who validates: a plan is validated by name and function, never by nobody."""

from collections.abc import Mapping

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.text import clean
from shootday.tui.forms.answering import Answering
from shootday.tui.widgets.columns import folded
from shootday.tui.widgets.line import Line
from shootday.tui.widgets.plain import Plain


class Signing(Answering):
    """Asks for a name and a function; hands back ``Name, function``, or nothing.

    ``functions``: the functions of people who are known by name, offered once the name stands there.
    """

    def __init__(self, lang: Lang, what: str, functions: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self._lang, self._what = lang, what
        self._functions = {folded(name): function for name, function in (functions or {}).items()}

    def compose(self) -> ComposeResult:
        """What is validated, two fields, two buttons."""
        with Vertical(id="dialog"):
            yield Plain(say.SIGN_TITLE(self._lang), id="title")
            yield Plain(self._what, id="question")
            yield Plain(say.FIELD_NAME(self._lang), classes="label")
            yield Line(id="sign-name")
            yield Plain(say.FIELD_FUNCTION(self._lang), classes="label")
            yield Line(id="sign-function")
            with Horizontal(id="buttons"):
                yield Button(Content(say.VALIDATE(self._lang)), id="ok", variant="primary", compact=True)
                yield Button(Content(say.CANCEL(self._lang)), id="cancel", compact=True)
            yield Plain(say.SIGN_HINT(self._lang), id="hint")

    @on(Input.Submitted, "#sign-name")
    def _next(self, event: Input.Submitted) -> None:
        """Go to the function: it is read, or typed, before anything is sent."""
        event.stop()
        self.query_one("#sign-function", Input).focus()

    @on(Input.Blurred, "#sign-name")
    def _offer(self) -> None:
        known = self._functions.get(folded(clean(self.query_one("#sign-name", Input).value)))
        box = self.query_one("#sign-function", Input)
        if known and not box.value:
            box.value = known
            box.cursor_position = len(known)

    @on(Input.Submitted, "#sign-function")
    def action_send(self) -> None:
        """Hand both back once both are there; else go to the one that is empty."""
        values = {}
        for name in ("name", "function"):
            box = self.query_one(f"#sign-{name}", Input)
            values[name] = clean(box.value).replace(",", " ")
            if not values[name]:
                box.focus()
                self.query_one("#hint", Plain).say(say.SIGN_BOTH(self._lang))
                return
        self.dismiss(f"{values['name']}, {values['function']}")
