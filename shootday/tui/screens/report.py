"""The pane that asks what we send: each paper of the day as text, exported by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import ScrollableContainer

from shootday.desk import Desk
from shootday.errors import ShootdayError
from shootday.papers.checker import disagreements, told
from shootday.papers.export import Made, export, make, usual
from shootday.papers.files import make_folder
from shootday.papers.kinds import KINDS, all_papers
from shootday.papers.plain import render_text
from shootday.phrases import Lang
from shootday.phrases import papers as words
from shootday.text import clean
from shootday.tui import actions
from shootday.tui.messages import Answered, Why
from shootday.tui.screens.plan_pane import PlanPane
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.plain import Plain
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone

if TYPE_CHECKING:
    from shootday.papers.source import Source

_NEXT = "next"
_FOLDER = "papers"
"""Where the app puts what it exports, in the production's folder."""
_NARROWEST, _MARGIN = 40, 5
"""Characters of the narrowest page, and what the pane needs beside it."""


class ReportPane(PlanPane):
    """The papers above, the one under the cursor below, in the language chosen for it."""

    name_in_registry = "report"
    BINDINGS: ClassVar[list[BindingType]] = actions.bindings("report")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.paper_lang: Lang = desk.lang
        self._source: tuple[Snapshot, Lang, Source] | None = None
        self._shown: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        """The papers, then the page."""
        yield from super().compose()
        yield Plain(id="paper-title")
        with ScrollableContainer(id="page"):
            yield Plain(id="paper")

    def rows(self) -> Table:
        """Every kind of paper, and the next day's call sheet."""
        lang = self.desk.lang
        columns = (Column("paper", words.COL_PAPER(lang), 0), Column("files", words.COL_FILES(lang), 24))
        rows = []
        for kind in (KINDS[0], _NEXT, *KINDS[1:]):
            name = words.NEXT_SHEET(lang) if kind == _NEXT else words.KINDS[kind](lang)
            files = ", ".join(usual("callsheet" if kind == _NEXT else kind))
            rows.append(Row(kind, (Cell(name, Tone.STRONG), Cell(files, Tone.DIM))))
        return Table(columns, tuple(rows))

    def reasons(self, key: str) -> Table:
        """What the papers of the day do not agree on."""
        del key
        papers = all_papers(self.source)
        lines = told(disagreements(papers), len(papers), self.desk.lang)
        column = Column("line", words.COL_CHECKED(self.desk.lang), 0)
        return Table((column,), tuple(Row(str(n), (Cell(line),)) for n, line in enumerate(lines)))

    def named(self, key: str) -> str:
        """A paper by its title."""
        return words.NEXT_SHEET(self.desk.lang) if key == _NEXT else words.KINDS[key](self.desk.lang)

    @property
    def source(self) -> Source:
        """What the papers are built from, worked out once for what is shown."""
        known = self._source
        if known is None or known[0] is not self.snap or known[1] != self.paper_lang:
            source = self.desk.papers(self.snap if self.past else None, self.paper_lang)
            known = self._source = (self.snap, self.paper_lang, source)
        return known[2]

    def _made(self) -> Made | None:
        key = self.grid.cursor_key
        if key is None:
            return None
        return make(self.source, "callsheet" if key == _NEXT else key, coming=key == _NEXT)

    def show(self, snap: Snapshot, *, past: bool = False) -> None:
        """Draw the list, and the page anew where the day has moved on."""
        super().show(snap, past=past)
        self._page()

    @on(Grid.Moved, "#report-grid")
    def _page(self) -> None:
        """The paper under the cursor as text; why there is none, where there is none."""
        key = self.grid.cursor_key
        if key is None or self._state(key) == self._shown:
            return
        self._shown = self._state(key)
        try:
            made = self._made()
            text = render_text(made.paper, max(_NARROWEST, self.size.width - _MARGIN)) if made else ""
        except ShootdayError as error:
            text = error.said.text(self.desk.lang)
        language = words.LANGUAGES[self.paper_lang]
        title = words.PAGE_OF(self.desk.lang, paper=self.named(key), language=language)
        self.query_one("#paper-title", Plain).say(title)
        self.query_one("#paper", Plain).say(text, layout=True)
        self.query_one("#page", ScrollableContainer).scroll_home(animate=False)

    def _state(self, key: str) -> tuple[object, ...]:
        """What the page depends on: it is drawn anew with each entry, not with each minute."""
        entries = self.snap.entries
        last = entries[-1].id if entries else ""
        return (key, self.paper_lang, len(entries), last, self.snap.now if self.past else None)

    def action_language(self) -> None:
        """The page in the other language."""
        self.paper_lang = "en" if self.paper_lang == "fr" else "fr"
        self._page()

    def action_check(self) -> None:
        """Compare the papers of the day."""
        self.post_message(Why(words.CHECK_TITLE(self.desk.lang), self.reasons("")))

    def action_export(self) -> None:
        """Write the paper under the cursor in its usual formats, and say where."""
        lang = self.desk.lang
        folder = self.desk.journal.production_folder
        out = folder / _FOLDER
        try:
            made = self._made()
            if made is None:
                return
            make_folder(out)
            files = list(export(made, out, usual(made.paper.kind), folder))
        except ShootdayError as error:
            self.post_message(Answered(error.said.text(lang), ok=False))
            return
        names = ", ".join(file.name for file in files)
        self.post_message(Answered(words.EXPORTED(lang, names=names, folder=clean(str(out))), ok=True))

    def action_issue(self) -> None:
        """Issue the call sheet under the cursor, by name and function."""
        key = self.grid.cursor_key
        if key not in {"callsheet", _NEXT}:
            self.post_message(Answered(words.ONLY_SHEETS(self.desk.lang), ok=False))
            return
        text = words.ISSUE_TEXT(self.desk.lang, paper=self.named(key))
        self.sign(text, lambda by: self.desk.issue(by, coming=key == _NEXT))
