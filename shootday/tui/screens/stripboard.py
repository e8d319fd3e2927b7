"""The pane where the next days are laid out by hand. It shows the desk's draft and hands it steps; it holds none."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from shootday.desk.by_hand import HandPlan
from shootday.errors import Refusal
from shootday.phrases import stripboard as words
from shootday.phrases import tui as say
from shootday.planning.layout import ByHand, Layout
from shootday.planning.options import Option, Options
from shootday.tui import actions
from shootday.tui.forms.ask import Ask
from shootday.tui.forms.confirm import Confirm
from shootday.tui.forms.table import TableDialog
from shootday.tui.messages import Answered, Changed
from shootday.tui.screens.aside import Aside
from shootday.tui.screens.plan_pane import PlanPane
from shootday.tui.widgets.board import Board
from shootday.tui.widgets.grid import EMPTY, Grid
from shootday.tui.widgets.sentences import Sentences
from shootday.views.compare_table import compare_note, compare_table
from shootday.views.snapshot import Snapshot
from shootday.views.stripboard_table import (
    NO_DAY,
    day_of,
    numbers,
    scene_key,
    scene_of,
    stripboard_table,
    summary,
)
from shootday.views.table import Cell, Table, Tone
from shootday.views.why.strip import why_strip

_NUMBER = re.compile(r"[JjDd]?\s*(\d{1,3})")


class StripboardPane(Aside, PlanPane):
    """Days, strips and boneyard; a strip is taken, moved and put down."""

    name_in_registry = "stripboard"
    grid_kind: ClassVar[type[Grid]] = Board
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("stripboard")

    def compose(self) -> ComposeResult:
        """What it all comes to, then the board."""
        yield Sentences()
        yield from super().compose()

    def rows(self) -> Table:
        """The board; none in the past, for it is the desk's draft of the next days."""
        if self.past:
            return EMPTY
        return stripboard_table(self.snap, self._hand.work, self._hand.judged, self.desk.lang)

    def reasons(self, key: str) -> Table:
        """What sets a strip where it is, or what it breaks there."""
        return why_strip(self.snap, self._hand.judged, key, self.desk.lang)

    @property
    def _hand(self) -> HandPlan:
        return self.desk.by_hand

    @property
    def strip(self) -> str | None:
        """The strip in hand, else the one under the cursor."""
        return None if self.past else self._hand.work.held or scene_of(self.grid.cursor_key)

    def named(self, key: str) -> str:
        """A scene's number, a day's number."""
        day = day_of(key)
        if day is None:
            return scene_of(key) or ""
        return f"J{numbers(self.snap.plan, self._hand.judged, self.snap.day)[day]}"

    def empty(self) -> str:
        """Only the past has no board."""
        return words.PAST(self.desk.lang)

    def where(self, *, unsaved: bool = False) -> actions.Where:
        """What the guards may know: whether there is a strip, and whether one is in hand."""
        there = super().where(unsaved=unsaved)
        if self.past:
            return there
        told = scene_of(self.grid.cursor_key) is not None or day_of(self.grid.cursor_key) is not None
        return replace(there, row=self.strip is not None, held=self._hand.work.held is not None, told=told)

    def show(self, snap: Snapshot, *, past: bool = False) -> None:
        """Draw the board and its sum."""
        self.past = past
        cells: tuple[Cell, ...] = ()
        if not past:
            cells = summary(snap, self._hand.work, self._hand.judged, self.desk.lang)
            if self._hand.unsaved is not None:
                cells += (Cell(words.UNSAVED(self.desk.lang, why=self._hand.unsaved), Tone.WARN),)
        super().show(snap, past=past)
        self.query_one(Sentences).show(cells)

    # -- steps -------------------------------------------------------------------------------------------------

    def _do(self, step: Callable[[ByHand], ByHand], follow: str | None = None) -> None:
        """Take a step; the cursor goes with the strip. Why it is refused is said on the log line."""
        strip = follow or self.strip
        try:
            self._hand.do(step)
        except Refusal as error:
            self.post_message(Answered(error.said.text(self.desk.lang), ok=False))
            return
        self._drawn(strip)

    def _drawn(self, strip: str | None) -> None:
        self.show(self.snap)
        if strip is not None:
            self.grid.go_to(scene_key(strip))
        self.post_message(Changed())

    def _move(self, change: Callable[[Layout, str], Layout]) -> None:
        if (strip := self.strip) is not None:
            self._do(lambda work: work.then(change(work.now, strip)))

    def action_take(self) -> None:
        """Take the strip under the cursor, or put down the one in hand."""
        strip = scene_of(self.grid.cursor_key)
        if self._hand.work.held is not None:
            self._do(ByHand.put_down)
        elif strip is not None:
            self._do(lambda work: work.taken(strip))

    def action_back(self) -> None:
        """Put the strip in hand back where it was; with none in hand, back to the options."""
        if self._hand.work.held is not None:
            self._do(ByHand.put_back)
        else:
            self.app.call_next(self.app.run_action, "go('tomorrow')")

    def action_nudge(self, by: int) -> None:
        """Move the strip in hand by a place, or the cursor by a row."""
        if not self.past and self._hand.work.held is not None:
            self._move(lambda layout, strip: layout.nudged(strip, by))
        else:
            self.grid.action_move(by)

    def action_shift(self, by: int) -> None:
        """Move the strip in hand by a day, or the cursor to the next heading."""
        if self._hand.work.held is not None:
            self._move(lambda layout, strip: layout.shifted(strip, by))
        else:
            self._to_heading(by)

    def _to_heading(self, by: int) -> None:
        keys = [row.key for row in self.rows().rows]
        here = keys.index(self.grid.cursor_key) if self.grid.cursor_key in keys else 0
        heads = [n for n, key in enumerate(keys) if day_of(key) or key == NO_DAY]
        beyond = [n for n in heads if n > here] if by > 0 else [n for n in reversed(heads) if n < here]
        if beyond:
            self.grid.go_to(keys[beyond[0]])

    def action_to_day(self) -> None:
        """Ask for the number of the day to move the strip to."""
        strip, lang = self.strip, self.desk.lang
        if strip is not None:
            title, hint = words.TO_DAY_TITLE(lang, segment=strip), words.TO_DAY_HINT(lang)
            self.app.push_screen(Ask(lang, title, hint), lambda typed: self._to_day(strip, typed))

    def _to_day(self, strip: str, typed: str | None) -> None:
        if typed is None:
            return
        number = _NUMBER.fullmatch(typed)
        known = {n: day for day, n in numbers(self.snap.plan, self._hand.judged, self.snap.day).items()}
        day = known.get(int(number[1])) if number else None
        if day is None:
            facts = {"typed": typed, "first": min(known, default=0), "last": max(known, default=0)}
            self.post_message(Answered(words.NO_SUCH_DAY_THERE(self.desk.lang, **facts), ok=False))
        else:
            self._do(lambda work: work.then(work.now.moved(strip, day)), strip)

    def action_bury(self) -> None:
        """Take the strip off its day."""
        self._move(lambda layout, strip: layout.moved(strip, None))

    def action_lock(self) -> None:
        """Lock the strip to its day, or free it."""
        self._move(lambda layout, strip: layout.toggled(strip))

    def action_undo_step(self) -> None:
        """One step back."""
        self._do(ByHand.undone)

    def action_redo_step(self) -> None:
        """The step undone, done again."""
        self._do(ByHand.redone)

    def action_start_over(self) -> None:
        """Back to the plan in force; that is a step, too."""
        self._hand.start_over()
        self._drawn(None)

    # -- the mouse ---------------------------------------------------------------------------------------------

    @on(Board.Dropped)
    def _dropped(self, message: Board.Dropped) -> None:
        strip = scene_of(message.row)
        if strip is not None and not self.past:
            self._put(strip, message.onto)

    @on(Board.Pressed)
    def _pressed(self, message: Board.Pressed) -> None:
        """With a strip in hand, a click says where; on the row where the cursor stands, it takes the strip."""
        if self.past:
            return
        held, strip = self._hand.work.held, scene_of(message.row)
        if held is not None and strip != held:
            self._put(held, message.row)
        elif message.again:
            self.action_take()

    def _put(self, strip: str, onto: str) -> None:
        """Put a strip down before another one, or at the top of a day."""
        layout, before, day = self._hand.work.put_back().now, scene_of(onto), day_of(onto)
        if before is None and day is None and onto != NO_DAY:
            return
        if before is not None:
            day = layout.day_of(before)
        there = layout.on(day)
        turn = there.index(before) if before is not None else 0
        self._do(lambda work: work.put_back().then(work.put_back().now.moved(strip, day, turn)).put_down(), strip)

    # -- what is slow ------------------------------------------------------------------------------------------

    def action_complete(self) -> None:
        """Let the solver place everything that is not locked."""
        locked = self._hand.work.put_back().now.held_to()
        self.aside(self._hand.judge.situation, lambda: self.desk.solve(locked=locked), self._completed)

    def _completed(self, found: object) -> None:
        lang = self.desk.lang
        if isinstance(found, Options):
            done = self._hand.complete(found)
            why = "\n".join(note.text(lang) for note in found.notes)
            self._drawn(None)
            self.post_message(Answered(words.COMPLETED(lang) if done else why, ok=done))

    def action_compare(self) -> None:
        """Show the layout beside the best option found."""
        hand = self._hand
        self.aside(self._hand.judge.situation, lambda: (hand.option(), self.desk.solve()), self._compared)

    def _compared(self, found: object) -> None:
        match found:
            case (Option() as mine, Options(options=(best, *_))):
                lang = self.desk.lang
                table = compare_table(self.snap, self._hand.judged, mine, best, lang)
                note = compare_note(best, lang)
                self.app.push_screen(TableDialog(lang, words.COMPARE_TITLE(lang), table, note))
            case _:
                self.post_message(Answered(words.NOTHING_TO_COMPARE(self.desk.lang), ok=False))

    def action_propose(self) -> None:
        """Put the layout forward, unless it breaks a rule: then which."""
        self._do(ByHand.put_down)
        if why := self._hand.refusal(self.desk.lang):
            self.post_message(Answered(why, ok=False))
            return
        self.aside(self._hand.judge.situation, self._hand.option, self._ask)

    def _ask(self, found: object) -> None:
        if isinstance(found, Option):
            lang, option = self.desk.lang, found
            text = say.PROPOSE_TEXT(lang, option=f"{option.kind.words(lang)} · {option.id}")
            dialog = Confirm(lang, say.PROPOSE_TITLE(lang), text, again="p")
            self.app.push_screen(dialog, lambda yes: self._propose(option) if yes else None)

    def _propose(self, option: Option) -> None:
        outcome = self.desk.propose_option(option)
        self.post_message(Answered(outcome.text, ok=outcome.ok))
