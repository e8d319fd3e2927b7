"""What happened to a segment, from a list: set up, shooting, paused, done, partly done, postponed, dropped."""

from shootday.phrases import tui as say
from shootday.tui import lines
from shootday.tui.forms.form import Field, LineForm
from shootday.tui.widgets.grid import Grid


class MarkForm(LineForm):
    """Marks one segment; ``first`` is where the cursor stands in the list."""

    title_phrase = say.MARK_TITLE
    list_title = say.WHAT_HAPPENED
    first = lines.MARKS[0]

    def starting_at(self, verb: str) -> "MarkForm":
        """The same form with the cursor on that line of the list."""
        self.first = verb
        return self

    def choices(self) -> tuple[tuple[str, str], ...]:
        """The marks."""
        return tuple((verb, say.MARKS[verb](self.lang)) for verb in lines.MARKS)

    def fields(self) -> tuple[Field, ...]:
        """When, how much is in the can, a note."""
        return (
            Field("percent", say.FIELD_PERCENT, "60", "50" if self.first == "part" else ""),
            Field("at", say.FIELD_AT, "11:20"),
            Field("note", say.FIELD_NOTE),
        )

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
            self.subject, self.choice or self.first, percent=value("percent"), at=value("at"), note=value("note")
        )
