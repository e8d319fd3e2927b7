"""How a reason is written: what, the figure, and where that comes from."""

from datetime import datetime
from decimal import Decimal

from shootday.day.effective import effective
from shootday.entries import Entry, Milestone, MilestoneName
from shootday.phrases import Lang, Phrase
from shootday.phrases import why as say
from shootday.views.clockface import clock
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone


def plain(value: Decimal, lang: Lang) -> str:
    """A number without the zeros that say nothing."""
    text = f"{value:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace(".", ",") if lang == "fr" else text


class Reasons:
    """A table of reasons in the making, one step a row."""

    def __init__(self, snap: Snapshot, lang: Lang) -> None:
        self.snap, self.lang = snap, lang
        self._entries = {entry.id: entry for entry in snap.entries}
        self._counting = [e for e in effective(snap.entries) if e.happened_at <= snap.now]
        self._rows: list[Row] = []

    def step(self, what: str, figure: str, origin: str = "", tone: Tone = Tone.PLAIN) -> None:
        """One step of the arithmetic."""
        self._add(what, figure, origin, tone)

    def logged(self, what: str, figure: str, entry_id: str, tone: Tone = Tone.PLAIN) -> None:
        """A step that rests on one entry."""
        self._add(what, figure, self.entry(entry_id), tone, entry_id)

    def _add(self, what: str, figure: str, origin: str, tone: Tone, entry_id: str = "") -> None:
        cells = (Cell(what, Tone.STRONG if tone is Tone.STRONG else Tone.PLAIN), Cell(figure, tone))
        known = entry_id if entry_id in self._entries else ""
        self._rows.append(Row(f"step-{len(self._rows)}", (*cells, Cell(origin, Tone.DIM)), entry=known))

    def instant(self, what: Phrase, at: datetime | None, origin: str = "", tone: Tone = Tone.PLAIN) -> None:
        """A step whose figure is an instant; none where that is not known."""
        if at is not None:
            self.step(what(self.lang), self.clock(at), origin, tone)

    def clock(self, at: datetime) -> str:
        """An instant by the shooting day's clock."""
        return clock(at, self.snap.day, self.snap.day_plan.zone)

    def entry(self, entry_id: str) -> str:
        """An entry as an origin: its number and its author."""
        found = self._entries.get(entry_id)
        return say.ENTRY(self.lang, number=found.number, author=found.author) if found else entry_id

    def milestone(self, name: MilestoneName) -> Entry | None:
        """The entry that a milestone rests on; None when it was not logged by now."""
        found = [e for e in self._counting if isinstance(e.fact, Milestone) and e.fact.name is name]
        return found[-1] if found else None

    def paper(self) -> str:
        """Where the planned times of the day come from."""
        return (say.SHEET if self.snap.day_plan.from_sheet else say.RULES)(self.lang)

    def table(self) -> Table:
        """The steps so far."""
        columns = (
            Column("what", say.COL_WHAT(self.lang), 0),
            Column("figure", say.COL_FIGURE(self.lang), 16, right=True),
            Column("from", say.COL_FROM(self.lang), 34),
        )
        return Table(columns, tuple(self._rows))
