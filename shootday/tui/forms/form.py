"""What all forms share: a list on the left, fields on the right, and what it would mean below, before it is sent."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Input

from shootday.phrases import Lang, Phrase
from shootday.phrases import tui as say
from shootday.text import clean
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.logline import Reader
from shootday.tui.widgets.plain import Plain
from shootday.views.table import Cell, Column, Row, Table


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: its id, its label, an example and what stands in it at first."""

    id: str
    label: Phrase
    example: str = ""
    value: str = ""


class LineForm(ModalScreen[str | None]):
    """A form that makes one log line. Enter sends it from anywhere, Escape gives up; nothing is written here."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", show=False),
        Binding("enter", "send", show=False),
    ]
    CSS_PATH = "forms.tcss"

    title_phrase: Phrase
    list_title: Phrase

    def __init__(self, reader: Reader, lang: Lang, subject: str = "") -> None:
        super().__init__()
        self._reader, self.lang, self.subject = reader, lang, subject

    def choices(self) -> tuple[tuple[str, str], ...]:
        """The list: a key and a text each."""
        raise NotImplementedError

    def fields(self) -> tuple[Field, ...]:
        """The fields beside it."""
        raise NotImplementedError

    def line(self) -> str:
        """The log line that the form stands for now."""
        raise NotImplementedError

    def value(self, field: str) -> str:
        """What stands in a field, cleaned."""
        return clean(self.query_one(f"#field-{field}", Input).value)

    @property
    def choice(self) -> str:
        """Key of the list's row under the cursor."""
        return self.query_one(Grid).cursor_key or ""

    def compose(self) -> ComposeResult:
        """Title, list and fields, meaning, buttons."""
        with Vertical(id="dialog"):
            yield Plain(self.heading(), id="title")
            with Horizontal(id="form"):
                yield Grid(id="choices", wide=False)
                with Vertical(id="fields"):
                    for field in self.fields():
                        yield Plain(field.label(self.lang), classes="label")
                        box = Input(field.value, placeholder=self._example(field), id=f"field-{field.id}", compact=True)
                        box.cursor_blink = False
                        yield box
            yield Plain(id="meaning")
            with Horizontal(id="buttons"):
                yield Button(Content(say.OK(self.lang)), id="ok", variant="primary", compact=True)
                yield Button(Content(say.CANCEL(self.lang)), id="cancel", compact=True)
            yield Plain(say.FORM_HINT(self.lang), id="hint")

    def _example(self, field: Field) -> str:
        return say.FOR_EXAMPLE(self.lang, example=field.example) if field.example else ""

    def heading(self) -> str:
        """The title, with what it is about."""
        title = self.title_phrase(self.lang)
        return f"{title} · {self.subject}" if self.subject else title

    def on_mount(self) -> None:
        """Fill the list and put the cursor on it."""
        rows = tuple(Row(key, (Cell(text),)) for key, text in self.choices())
        grid = self.query_one(Grid)
        grid.show(Table((Column("what", self.list_title(self.lang), 0),), rows))
        grid.focus()
        self.refresh_meaning()

    @on(Grid.Moved)
    @on(Input.Changed)
    def refresh_meaning(self) -> None:
        """Say what the form would log."""
        meant = self._reader.preview(self.line())
        mark, style = ("→ ", "$text-accent") if meant.ok else ("? ", "$text-warning")
        self.query_one("#meaning", Plain).say(Content.assemble((mark, style), meant.text))

    @on(Input.Submitted)
    def action_send(self) -> None:
        """Hand the line back, if it has a meaning."""
        if self._reader.preview(self.line()).ok:
            self.dismiss(self.line())
        else:
            self.app.bell()

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
