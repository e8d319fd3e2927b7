"""The pane that asks who is in, and who is owed what."""

from typing import ClassVar

from textual.binding import BindingType

from shootday.phrases import tui as say
from shootday.tui import actions, lines
from shootday.tui.forms.punch import PunchForm
from shootday.tui.screens.pane import Pane
from shootday.views.people_table import people_table
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table


class PeoplePane(Pane):
    """Everyone called; in, out and absent are one key each, for one person, a selection or a department."""

    name_in_registry = "people"
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("people")

    def table(self, snap: Snapshot) -> Table:
        """Everyone called or punched."""
        return people_table(snap, self.desk.lang)

    def action_come(self) -> None:
        """In."""
        self._punch("in")

    def action_leave(self) -> None:
        """Out."""
        self._punch("out")

    def action_absent(self) -> None:
        """Absent."""
        self._punch("absent")

    def action_all_come(self) -> None:
        """The whole department is in."""
        self._department("in")

    def action_all_leave(self) -> None:
        """The whole department is out."""
        self._department("out")

    def action_punch(self) -> None:
        """All punches, with an hour."""
        people = self.subjects()
        known = self.desk.snapshot.production.person
        names = ", ".join(known[p].name if p in known else p for p in people)
        self.app.push_screen(PunchForm(self.desk, self.desk.lang, names).about(people), self._sent)

    def _punch(self, verb: str) -> None:
        self._sent(lines.punch(verb, self.subjects()))

    def _department(self, verb: str) -> None:
        person = self.desk.snapshot.production.person.get(self.grid.cursor_key or "")
        if person is None or person.department is None:
            self.app.notify(say.NO_DEPARTMENT(self.desk.lang), markup=False)
            return
        self._sent(lines.punch(verb, (person.department,)))

    def _sent(self, line: str | None) -> None:
        if line:
            self.grid.choose_none()
            self.send(line)
