"""What if? A scene of the next day held back, a place lost, days more, places a day: for one computation only."""

import shlex

from shootday.desk import Desk, Preview
from shootday.desk.supposing import Asked
from shootday.errors import NotUnderstood
from shootday.phrases import Lang, tui
from shootday.phrases import whatif as say
from shootday.planning.whatif import WhatIf
from shootday.tui.forms.form import Field, LineForm, Questions


class SupposeForm(LineForm):
    """Hands back the words of what is to be supposed, as the command line takes them; nothing is logged."""

    def __init__(self, desk: Desk, lang: Lang) -> None:
        production, coming = desk.production, desk.snapshot.plan.after(desk.day)
        tomorrow = coming[0].segments if coming else ()
        held = (("", say.NOBODY_HELD(lang)), *((n, f"{n}  {production.scene[n].synopsis}") for n in tomorrow))
        place = next(iter(production.location), "cafe")
        until = coming[-1].date.isoformat() if coming else desk.day.isoformat()
        fields = (
            Field("lose", say.FIELD_LOSE, f"{place}..{until}"),
            Field("days", say.FIELD_DAYS, "+1"),
            Field("places", say.FIELD_PLACES, "2"),
        )
        title = say.SUPPOSE_TITLE(lang)
        questions = Questions(title, say.FIELD_HOLD, held, fields, self.line, tui.SOLVE, say.SUPPOSE_HINT)
        super().__init__(_Meaning(desk), lang, questions)

    def line(self) -> str:
        """``--hold 28 --lose halle..2026-10-22``."""
        given = (
            ("--hold", self.choice),
            ("--lose", self.value("lose")),
            ("--days", self.value("days")),
            ("--max-locations", self.value("places")),
        )
        return shlex.join(word for name, value in given if value for word in (name, value))


def supposed(desk: Desk, line: str) -> WhatIf:
    """What the form's words suppose. Raises NotUnderstood."""
    return desk.what_if(Asked.of(shlex.split(line)))


class _Meaning:
    """Reads the form's words, as the desk reads log lines."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(self, line: str) -> Preview:
        """What is to be supposed, or what was expected instead."""
        lang = self._desk.lang
        try:
            told = [said.text(lang) for said in supposed(self._desk, line).told(self._desk.production)]
        except NotUnderstood as error:
            return Preview(ok=False, text=error.said.text(lang))
        return Preview(ok=True, text=" ; ".join(told) or say.NOTHING_SUPPOSED(lang))

    def complete(self, line: str) -> tuple[str, ...]:
        """Nothing: a form has no line to complete."""
        del line
        return ()
