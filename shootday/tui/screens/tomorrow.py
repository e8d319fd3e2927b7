"""The pane that asks what to shoot next, by which option and why. Options come from a worker."""

from dataclasses import dataclass, replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.message import Message
from textual.worker import get_current_worker

from shootday.day.board import owed
from shootday.desk import Desk
from shootday.errors import ShootdayError
from shootday.phrases import tui as say
from shootday.planning.options import Option, Options
from shootday.planning.whatif import WhatIf
from shootday.tui import actions
from shootday.tui.forms.confirm import Confirm
from shootday.tui.forms.suppose import SupposeForm, supposed
from shootday.tui.messages import Answered
from shootday.tui.screens.plan_pane import PlanPane
from shootday.tui.widgets.folding import folded_table
from shootday.tui.widgets.grid import EMPTY, Grid
from shootday.tui.widgets.menu import Item, Menu
from shootday.tui.widgets.plain import Plain
from shootday.views.callsheet_table import callsheet_table
from shootday.views.clash_table import clash_heading, clash_table
from shootday.views.handover_table import proposal_cell
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table
from shootday.views.tomorrow_table import (
    aim_text,
    caution_lines,
    option_calls_table,
    option_days_table,
    option_moves_table,
    options_table,
    signed_money,
    supposed_text,
)
from shootday.views.why import why_option

PARTS = (("days", say.PART_DAYS), ("moves", say.PART_MOVES), ("calls", say.PART_CALLS), ("sheet", say.PART_SHEET))
"""What is told of one option: its days, what moves and why, who is called when. A low screen shows one of them."""


@dataclass
class Solved(Message):
    """Options came out of the worker; ``snap`` is the snapshot that they were computed on."""

    snap: Snapshot
    options: Options | None
    why: str = ""


def _basis(snap: Snapshot) -> tuple[object, ...]:
    """What options are computed from: when that changes, they are out of date."""
    outs = tuple((p.person, p.out_at) for p in snap.presence.values() if p.out_at)
    return (snap.plan, owed(snap.board), snap.facts.unavailable, outs)


class TomorrowPane(PlanPane):
    """The options above, the one under the cursor in full below."""

    name_in_registry = "tomorrow"
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("tomorrow")

    def __init__(self, desk: Desk) -> None:
        self._options: Options | None = None
        self._computed_on: Snapshot | None = None
        self._solving = False
        self._supposing = WhatIf()
        self._part = 0
        super().__init__(desk)

    def compose(self) -> ComposeResult:
        """Options, notes, the one under the cursor."""
        yield from super().compose()
        yield Plain(id="notes")
        yield Plain(id="clash-heading")
        yield Grid(id="clash")
        yield Menu(id="parts")
        for part, _ in PARTS:
            yield Grid(id=part, classes="part")

    def rows(self) -> Table:
        """The options; none in the past, for they are computed from the day as it stands."""
        if self.past or self._options is None:
            return EMPTY
        return options_table(self.snap, self._options, self.desk.lang)

    def reasons(self, key: str) -> Table:
        """What an option costs, and why it moves what it moves."""
        found = next((o for o in self._shown if o.id == key), None)
        return EMPTY if found is None else why_option(self.snap, found, self.desk.lang)

    def named(self, key: str) -> str:
        """What an option aims at, and its cost."""
        return self.option_named(key)

    def empty(self) -> str:
        """Why there is nothing yet; in the past, what was proposed by then."""
        if self.past:
            return proposal_cell(self.snap, self.desk.lang).text
        if self._solving:
            return say.SOLVING(self.desk.lang)
        return (say.NOT_SOLVED if self._options is None else say.NO_OPTION)(self.desk.lang)

    def show(self, snap: Snapshot, *, past: bool = False) -> None:
        """Draw the options and say whether the day moved on since."""
        super().show(snap, past=past)
        lang, notes = self.desk.lang, []
        if self._options is not None and not past:
            notes = [note.text(lang) for note in self._options.notes]
            notes[:0] = caution_lines(self._options, lang)
            if self._options.supposed:
                notes.insert(0, supposed_text(self._options.supposed, lang))
            if self._computed_on is not None and _basis(snap) != _basis(self._computed_on):
                notes.insert(0, say.STALE(lang))
        shown = self.query_one("#notes", Plain)
        shown.display = bool(notes)
        shown.say("\n".join(notes), layout=True)
        self._clash(past=past)
        self._detail()

    def _clash(self, *, past: bool) -> None:
        """Say what forbids placing everything, and what relaxing each rule would give."""
        found = None if past else self._options
        lang, heading, grid = self.desk.lang, self.query_one("#clash-heading", Plain), self.query_one("#clash", Grid)
        heading.display = grid.display = found is not None and bool(found.clash)
        if found is not None and found.clash:
            heading.say(clash_heading(found, lang), layout=True)
            grid.show(folded_table(clash_table(found, lang), self.size.width - 2))

    def where(self, *, unsaved: bool = False) -> actions.Where:
        """What the guards may know: whether there are options."""
        return replace(super().where(unsaved=unsaved), options=bool(self._shown))

    @property
    def _shown(self) -> tuple[Option, ...]:
        return () if self.past or self._options is None else self._options.options

    @property
    def option(self) -> Option | None:
        """The option under the cursor."""
        return next((o for o in self._shown if o.id == self.grid.cursor_key), None)

    def action_solve(self) -> None:
        """Compute the options of the day as it stands; keys go on working meanwhile."""
        self._compute(WhatIf())

    def action_suppose(self) -> None:
        """Ask what is to be supposed, and compute the options under that."""
        self.app.push_screen(SupposeForm(self.desk, self.desk.lang), self._suppose)

    def _suppose(self, line: str | None) -> None:
        try:
            if line is not None:
                self._compute(supposed(self.desk, line))
        except ShootdayError as error:  # the day moved on meanwhile
            self.post_message(Answered(error.said.text(self.desk.lang), ok=False))

    def _compute(self, supposing: WhatIf) -> None:
        if self._solving:
            return
        self._solving, self._supposing = True, supposing
        self.show(self.snap)
        self.run_worker(self._solve, name="solve", group="solve", exclusive=True, thread=True, exit_on_error=False)

    def _solve(self) -> None:
        worker, snap = get_current_worker(), self.desk.snapshot
        try:
            found = Solved(snap, self.desk.solve(self._supposing))
        except ShootdayError as error:
            found = Solved(snap, None, error.said.text(self.desk.lang))
        if not worker.is_cancelled:
            self.post_message(found)

    @on(Solved)
    def _solved(self, message: Solved) -> None:
        message.stop()
        self._solving = False
        if message.options is None:
            self.post_message(Answered(message.why, ok=False))
        elif self._computed_on is None or message.snap.seq >= self._computed_on.seq:
            self._options, self._computed_on = message.options, message.snap
            self.post_message(Answered(say.SOLVED(self.desk.lang, count=len(message.options.options)), ok=True))

    def option_named(self, option_id: str) -> str:
        """What people call an option: what it aims at and what it costs; its id alone once it is no longer here."""
        lang = self.desk.lang
        found = next((o for o in self._shown if o.id == option_id), None)
        if found is None:
            return option_id
        cost = signed_money(found.cost_delta, self.desk.snapshot, lang)
        return say.OPTION_NAME(lang, kind=aim_text(found, lang), cost=cost, option=option_id)

    def action_propose(self) -> None:
        """Put the option under the cursor forward; nothing changes before it is validated."""
        option = self.option
        if option is None:
            return
        title = say.PROPOSE_TITLE(self.desk.lang)
        text = say.PROPOSE_TEXT(self.desk.lang, option=self.option_named(option.id))
        self.app.push_screen(
            Confirm(self.desk.lang, title, text, again="p"), lambda yes: self._propose(option) if yes else None
        )

    def _propose(self, option: Option) -> None:
        outcome = self.desk.propose_option(option)
        self.post_message(Answered(outcome.text, ok=outcome.ok))

    @on(Grid.Moved, "#tomorrow-grid")
    def _detail(self) -> None:
        option, snap, lang = self.option, self.snap, self.desk.lang
        tables = (EMPTY,) * len(PARTS)
        if option is not None:
            moves, calls = option_moves_table(option, lang), option_calls_table(snap, option, lang)
            days, sheet = option_days_table(snap, option, lang), callsheet_table(snap, option, lang)
            tables = (days, moves, calls, sheet)
        for n, ((part, _), table) in enumerate(zip(PARTS, tables, strict=True)):
            grid = self.query_one(f"#{part}", Grid)
            grid.show(table)
            grid.set_class(n == self._part and option is not None, "-shown")
            grid.set_class(option is not None, "-there")
        items = tuple(
            Item("w", name(lang), f"show_part({n})", active=n == self._part) for n, (_, name) in enumerate(PARTS)
        )
        self.query_one("#parts", Menu).show(items if option is not None else ())

    def action_next_part(self) -> None:
        """Show the next part of the option: days, moves, calls, call sheet."""
        self.action_show_part((self._part + 1) % len(PARTS))

    def action_show_part(self, part: int) -> None:
        """Show that part of the option."""
        self._part = part
        self._detail()
