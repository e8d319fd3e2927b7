"""What happened to a segment, from a list: set up, shooting, paused, done, partly done, postponed, dropped."""

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui import lines
from shootday.tui.forms.form import Field, LineForm, Questions
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.logline import Reader


class MarkForm(LineForm):
    """Marks one segment; ``first`` is where the cursor stands in the list."""

    def __init__(self, reader: Reader, lang: Lang, segment: str, first: str = lines.MARKS[0]) -> None:
        self.segment, self.first = segment, first
        fields = (
            Field("percent", say.FIELD_PERCENT, "60", "50" if first == "part" else ""),
            Field("at", say.FIELD_AT, "11:20"),
            Field("note", say.FIELD_NOTE),
        )
        marks = tuple((verb, say.MARKS[verb](lang)) for verb in lines.MARKS)
        title = f"{say.MARK_TITLE(lang)} · {segment}"
        super().__init__(reader, lang, Questions(title, say.WHAT_HAPPENED, marks, fields, self.line))

    def on_mount(self) -> None:
        """Put the cursor where it was asked for."""
        super().on_mount()
        self.query_one(Grid).go_to(self.first)
        if self.first == "part":
            self.query_one("#field-percent").focus()

    def line(self) -> str:
        """``12A part 60% 11:20 …``."""
        value = self.value
        return lines.mark(
            self.segment, self.choice or self.first, percent=value("percent"), at=value("at"), note=value("note")
        )
