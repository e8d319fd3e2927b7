"""What a person did, from a list: in, out, absent, make-up, pause, meal."""

from collections.abc import Mapping

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui import lines
from shootday.tui.forms.form import Field, LineForm, Questions
from shootday.tui.widgets.logline import Reader


class PunchForm(LineForm):
    """Punches one or several people, given by id with their names."""

    def __init__(self, reader: Reader, lang: Lang, people: Mapping[str, str]) -> None:
        self.people = tuple(people)
        fields = (Field("at", say.FIELD_AT_OR_SPAN, "7:30   7:05-7:50   +10"),)
        punches = tuple((verb, say.PUNCHES[verb](lang)) for verb in lines.PUNCHES)
        title = f"{say.PUNCH_TITLE(lang)} · {', '.join(people.values())}"
        super().__init__(reader, lang, Questions(title, say.WHAT_HAPPENED, punches, fields, self.line))

    def line(self) -> str:
        """``in ana 7:30``."""
        return lines.punch(self.choice or lines.PUNCHES[0], self.people, self.value("at"))
