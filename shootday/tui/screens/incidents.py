"""The pane that asks what went wrong, and what it cost."""

from typing import ClassVar

from textual.binding import BindingType

from shootday.tui import actions
from shootday.tui.forms.incident import IncidentForm
from shootday.tui.screens.pane import Pane
from shootday.views.incident_table import incident_name, incidents_table
from shootday.views.table import Table
from shootday.views.why import why_incident


class IncidentsPane(Pane):
    """What was declared, and what no cause explains."""

    name_in_registry = "incidents"
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("incidents")

    def rows(self) -> Table:
        """The table of what is shown."""
        return incidents_table(self.snap, self.desk.lang)

    def reasons(self, key: str) -> Table:
        """Why a row says what it says."""
        return why_incident(self.snap, key, self.desk.lang)

    def named(self, key: str) -> str:
        """The cause of an incident, or what a line of minutes is."""
        return incident_name(self.snap, key, self.desk.lang)

    def action_incident(self) -> None:
        """Something went wrong."""
        form = IncidentForm(self.desk, self.desk.lang, self.snap.board.in_hand or "")
        self.app.push_screen(form, self.send)
