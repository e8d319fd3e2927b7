"""The pane that asks what went wrong, and what it cost."""

from typing import ClassVar

from textual.binding import BindingType

from shootday.tui import actions
from shootday.tui.forms.incident import IncidentForm
from shootday.tui.screens.pane import Pane
from shootday.views.incident_table import incidents_table
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table


class IncidentsPane(Pane):
    """What was declared, and what no cause explains."""

    name_in_registry = "incidents"
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("incidents")

    def table(self, snap: Snapshot) -> Table:
        """The incidents, then the minutes."""
        return incidents_table(snap, self.desk.lang)

    def action_incident(self) -> None:
        """Something went wrong."""
        form = IncidentForm(self.desk, self.desk.lang, self.desk.snapshot.board.in_hand or "")
        self.app.push_screen(form, self.send)
