"""The pane that asks who is in, and who is owed what."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from shootday.phrases import tui as say
from shootday.tui import actions, lines
from shootday.tui.forms.punch import PunchForm
from shootday.tui.messages import Answered
from shootday.tui.screens.pane import Pane
from shootday.tui.widgets.sentences import Sentences
from shootday.views.people_table import people_lines, people_table
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table
from shootday.views.why import why_person


class PeoplePane(Pane):
    """Everyone called; in, out and absent are one key each, for one person, a selection or a department."""

    name_in_registry = "people"
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("people")

    def rows(self) -> Table:
        """The table of what is shown."""
        return self._table(self.snap)

    def _table(self, snap: Snapshot) -> Table:
        return self.at_hand(snap, lambda: people_table(snap, self.desk.lang, self._kept))

    def work_out(self, snap: Snapshot) -> None:
        """Everybody's hours, and the limits near."""
        self._table(snap)
        people_lines(snap, self.desk.lang)

    def reasons(self, key: str) -> Table:
        """Why a row says what it says."""
        return why_person(self.snap, key, self.desk.lang)

    def compose(self) -> ComposeResult:
        """Who is missing in a sentence each, then everyone called or punched."""
        yield Sentences()
        yield from super().compose()

    def show(self, snap: Snapshot, *, past: bool = False) -> None:
        """Draw the sentences and the table."""
        super().show(snap, past=past)
        self.query_one(Sentences).show(people_lines(snap, self.desk.lang))

    def named(self, key: str) -> str:
        """Their name."""
        known = self.snap.production.person
        return known[key].name if key in known else key

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

    def action_confirm(self) -> None:
        """The drafted times of the selection, or of the whole department, become punches."""
        chosen, person = self.subjects(), self.snap.production.person.get(self.grid.cursor_key or "")
        if len(chosen) == 1 and person is not None and person.department is not None:
            chosen = (person.department,)
        self._sent(lines.confirm(chosen))

    def action_amend(self) -> None:
        """Begin to amend the last time punched for the person under the cursor, and nobody else's."""
        person = self.grid.cursor_key
        marks = [m for m in self.snap.facts.punches.get(person or "", ()) if m.at <= self.snap.now]
        if not marks:
            self.post_message(Answered(say.NO_PUNCH(self.desk.lang), ok=False))
            return
        order = {e.id: e.number for e in self.snap.entries}
        self.amend(max(marks, key=lambda m: (m.at, order.get(m.entry, 0))).entry, person)

    def action_punch(self) -> None:
        """All punches, with an hour."""
        people = {person: self.named(person) for person in self.subjects()}
        self.app.push_screen(PunchForm(self.desk, self.desk.lang, people), self._sent)

    def _punch(self, verb: str) -> None:
        self._sent(lines.punch(verb, self.subjects()))

    def _department(self, verb: str) -> None:
        person = self.snap.production.person.get(self.grid.cursor_key or "")
        if person is None or person.department is None:
            self.post_message(Answered(say.NO_DEPARTMENT(self.desk.lang), ok=False))
            return
        self._sent(lines.punch(verb, (person.department,)))

    def _sent(self, line: str | None) -> None:
        if line:
            self.grid.choose_none()
            self.send(line)
