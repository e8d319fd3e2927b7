"""The pane that asks where we are: planned, actual and forecast, scene by scene, on one time axis."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from shootday.day.progress import SegmentStatus
from shootday.phrases import board as words
from shootday.phrases import tui as say
from shootday.tui import actions, lines
from shootday.tui.screens.pane import Pane
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.sentences import Sentences
from shootday.tui.widgets.timeline import Timeline
from shootday.views.day_table import day_lines, day_table
from shootday.views.labels import status_cell
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table

_BEFORE = frozenset({SegmentStatus.PLANNED, SegmentStatus.PART})
_EXPECTED = {
    "setup": _BEFORE,
    "start": _BEFORE | {SegmentStatus.SETUP, SegmentStatus.PAUSED},
    "ok": frozenset({SegmentStatus.SETUP, SegmentStatus.SHOOTING, SegmentStatus.PAUSED, SegmentStatus.PART}),
}
"""The states in which a key marks a segment without a question."""


class DayPane(Pane):
    """The day's segments; the commonest marks are one key each."""

    name_in_registry = "day"
    follow = True
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("day")

    def rows(self) -> Table:
        """The table of what is shown."""
        return day_table(self.snap, self.desk.lang)

    def reasons(self, key: str) -> Table:
        """Why a row says what it says."""
        from shootday.views.why import why_segment  # noqa: PLC0415 - after the first frame

        return why_segment(self.snap, key, self.desk.lang)

    def compose(self) -> ComposeResult:
        """What is left to log once the day is over, the table, and the bars where there is room."""
        yield Sentences()
        yield from super().compose()
        yield Timeline(self.desk.lang)

    def show(self, snap: Snapshot, *, past: bool = False) -> None:
        """Draw the sentence, the table and the bars."""
        super().show(snap, past=past)
        self.query_one(Sentences).show(day_lines(snap, self.desk.lang))
        self.query_one(Timeline).show(snap)

    def named(self, key: str) -> str:
        """A scene's number, or the meal's or the wrap's name."""
        names = {"meal": words.MEAL_BREAK, "wrap": words.WRAP}
        return names[key](self.desk.lang) if key in names else key

    def subjects(self) -> tuple[str, ...]:
        """The segment under the cursor; the meal and the wrap are not segments."""
        key = self.grid.cursor_key
        return (key,) if key and self.snap.board.row(key) else ()

    def action_start(self) -> None:
        """Shooting begins."""
        self._mark("start")

    def action_setup(self) -> None:
        """The set-up begins."""
        self._mark("setup")

    def action_done(self) -> None:
        """It is in the can."""
        self._mark("ok")

    def action_part(self) -> None:
        """Ask how much of it is done."""
        self._form("part")

    def action_mark(self) -> None:
        """All marks, with an hour and a note."""
        self._form(lines.MARKS[0])

    def action_postpone(self) -> None:
        """Not today: asked first, for it changes the plan."""
        from shootday.tui.forms.confirm import Confirm  # noqa: PLC0415 - forms load after the first frame

        for segment in self.subjects():
            line = lines.mark(segment, "postpone")
            meant = self.desk.preview(line)
            title = say.POSTPONE_TITLE(self.desk.lang, segment=segment)
            dialog = Confirm(self.desk.lang, title, meant.text, again="r", possible=meant.ok)
            self.app.push_screen(dialog, lambda yes, line=line: self._follow(line) if yes else None)

    def action_incident(self) -> None:
        """Something went wrong."""
        from shootday.tui.forms.incident import IncidentForm  # noqa: PLC0415 - see above

        hand = self.subjects() or ((self.snap.board.in_hand or ""),)
        self.app.push_screen(IncidentForm(self.desk, self.desk.lang, hand[0]), self.send)

    def _mark(self, verb: str) -> None:
        """Mark it at once; what a slip of the finger may be (twice the same, done before it began) is asked first."""
        from shootday.tui.forms.confirm import Confirm  # noqa: PLC0415 - see above

        for segment in self.subjects():
            row, line = self.snap.board.row(segment), lines.mark(segment, verb)
            if row is None or row.progress.status in _EXPECTED[verb]:
                self._follow(line)
                continue
            lang, meant = self.desk.lang, self.desk.preview(line)
            title = say.MARK_ANYWAY_TITLE(lang, segment=segment, status=status_cell(row.progress, lang).text)
            dialog = Confirm(lang, title, meant.text, possible=meant.ok)
            self.app.push_screen(dialog, lambda yes, line=line: self._follow(line) if yes else None)

    def _form(self, verb: str) -> None:
        from shootday.tui.forms.mark import MarkForm  # noqa: PLC0415 - see above

        for segment in self.subjects():
            form = MarkForm(self.desk, self.desk.lang, segment, verb)
            self.app.push_screen(form, self._sent)

    def _sent(self, line: str | None) -> None:
        if line:
            self._follow(line)

    def _follow(self, line: str) -> None:
        """Log, and let the cursor go to whatever is in hand then."""
        self.query_one(Grid).follow = True
        self.send(line)
