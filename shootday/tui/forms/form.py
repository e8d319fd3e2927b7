"""What all forms share: a list on the left, fields on the right, and what it would mean below, before it is sent."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input

from shootday.phrases import Lang, Phrase
from shootday.phrases import tui as say
from shootday.text import clean
from shootday.tui.forms.answering import Answering
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.line import Line
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


@dataclass(frozen=True, slots=True)
class Questions:
    """What a form asks, and the log line that the answers make."""

    title: str
    list_title: Phrase
    choices: tuple[tuple[str, str], ...]
    """The list: a key and a text each."""
    fields: tuple[Field, ...]
    """The fields beside it."""
    line: Callable[[], str]
    """The log line that the form stands for now."""
    ok: Phrase = say.OK
    """What its button says."""
    hint: Phrase = say.FORM_HINT


class LineForm(Answering):
    """A form that makes one log line. Enter sends it from anywhere, Escape gives up; nothing is written here."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "send", show=False),
        Binding("tab", "app.focus_next", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", show=False, priority=True),
    ]
    """Tab is first: what is typed right after it, however fast, goes into the next field."""

    def __init__(self, reader: Reader, lang: Lang, questions: Questions) -> None:
        super().__init__()
        self._reader, self._lang, self._questions = reader, lang, questions

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
            yield Plain(self._questions.title, id="title")
            with Horizontal(id="form"):
                yield Grid(id="choices", wide=False)
                with Vertical(id="fields"):
                    for field in self._questions.fields:
                        yield Plain(field.label(self._lang), classes="label")
                        box = Line(placeholder=self._example(field), id=f"field-{field.id}")
                        box.value = field.value
                        yield box
            yield Plain(id="meaning")
            with Horizontal(id="buttons"):
                yield Button(Content(self._questions.ok(self._lang)), id="ok", variant="primary", compact=True)
                yield Button(Content(say.CANCEL(self._lang)), id="cancel", compact=True)
            yield Plain(self._questions.hint(self._lang), id="hint")

    def _example(self, field: Field) -> str:
        return say.FOR_EXAMPLE(self._lang, example=field.example) if field.example else ""

    def on_mount(self) -> None:
        """Fill the list and put the cursor on it."""
        rows = tuple(Row(key, (Cell(text),)) for key, text in self._questions.choices)
        grid = self.query_one(Grid)
        grid.show(Table((Column("what", self._questions.list_title(self._lang), 0),), rows))
        grid.focus()
        self.refresh_meaning()

    @on(Grid.Moved)
    @on(Input.Changed)
    def refresh_meaning(self) -> None:
        """Say what the form would log."""
        meant = self._reader.preview(self._questions.line())
        mark, style = ("→ ", "$text-accent") if meant.ok else ("? ", "$text-warning")
        self.query_one("#meaning", Plain).say(Content.assemble((mark, style), meant.text))

    @on(Input.Submitted)
    def action_send(self) -> None:
        """Hand the line back, if it has a meaning."""
        line = self._questions.line()
        if self._reader.preview(line).ok:
            self.dismiss(line)
        else:
            self.app.bell()
