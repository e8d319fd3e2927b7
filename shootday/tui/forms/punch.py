"""What a person did, from a list: in, out, absent, make-up, pause, meal."""

from shootday.phrases import tui as say
from shootday.tui import lines
from shootday.tui.forms.form import Field, LineForm


class PunchForm(LineForm):
    """Punches one or several people."""

    title_phrase = say.PUNCH_TITLE
    list_title = say.WHAT_HAPPENED
    people: tuple[str, ...] = ()

    def about(self, people: tuple[str, ...]) -> "PunchForm":
        """The same form for these people."""
        self.people = people
        return self

    def choices(self) -> tuple[tuple[str, str], ...]:
        """The punches."""
        return tuple((verb, say.PUNCHES[verb](self.lang)) for verb in lines.PUNCHES)

    def fields(self) -> tuple[Field, ...]:
        """When."""
        return (Field("at", say.FIELD_AT_OR_SPAN, "7:30   7:05-7:50   +10"),)

    def line(self) -> str:
        """``in ana 7:30``."""
        return lines.punch(self.choice or lines.PUNCHES[0], self.people, self.value("at"))
