"""An incident, from a list of causes. A report to the referent takes no name and no text, an illness no diagnosis."""

from textual import on
from textual.widgets import Input

from shootday.entries import IncidentCause
from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui import lines
from shootday.tui.forms.form import Field, LineForm, Questions
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.logline import Reader
from shootday.views.labels import CAUSE

_NO_TEXT = {IncidentCause.HARASSMENT.value, IncidentCause.ILLNESS.value}
_ONLY_TIME = {IncidentCause.HARASSMENT.value}


class IncidentForm(LineForm):
    """One incident; the segment in hand is proposed as what it touches."""

    def __init__(self, reader: Reader, lang: Lang, segment: str) -> None:
        fields = (
            Field("minutes", say.FIELD_LOST, "25"),
            Field("touches", say.FIELD_TOUCHES, "12A", lines.exactly(segment) if segment else ""),
            Field("at", say.FIELD_AT, "11:05"),
            Field("text", say.FIELD_TEXT),
        )
        causes = tuple((cause.value, CAUSE[cause](lang)) for cause in IncidentCause)
        super().__init__(reader, lang, Questions(say.INCIDENT_TITLE(lang), say.CAUSE, causes, fields, self.line))

    @on(Grid.Moved)
    def _private(self) -> None:
        self.query_one("#field-text", Input).disabled = self.choice in _NO_TEXT
        for field in ("minutes", "touches"):
            self.query_one(f"#field-{field}", Input).disabled = self.choice in _ONLY_TIME

    def line(self) -> str:
        """``inc weather 25m 12A heavy rain``."""
        cause = self.choice or IncidentCause.ILLNESS.value
        text = "" if cause in _NO_TEXT else self.value("text")
        if cause in _ONLY_TIME:
            return lines.incident(cause, "", "", self.value("at"))
        return lines.incident(cause, self.value("minutes"), self.value("touches"), self.value("at"), text)
