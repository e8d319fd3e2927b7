"""The ledger as it is: every entry in the order written; struck and amended ones, and doubtful clocks, are marked."""

from datetime import datetime

from shootday.day.clocks import doubts
from shootday.day.effective import struck_by
from shootday.entries import Correction, CorrectionAction, Entry
from shootday.phrases import Lang, Phrase
from shootday.phrases import board as say
from shootday.views.clockface import clock
from shootday.views.labels import DOUBTS
from shootday.views.sentence import Told, describe
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Kept, Row, Table, Tone


def journal_table(snap: Snapshot, lang: Lang, kept: Kept | None = None) -> Table:
    """Newest first; what is ``kept`` of the same day, told in the same language, is not told again."""
    columns = (
        Column("entry", say.COL_NUMBER(lang), 5, right=True),
        Column("at", say.COL_AT(lang), 8),
        Column("text", say.COL_ENTRY(lang), 0),
        Column("author", say.COL_AUTHOR(lang), 14, wide_only=True),
        Column("written", say.COL_WRITTEN(lang), 8, wide_only=True),
    )
    marks, known = _marks(snap.entries, snap.now), kept or Kept()

    def row(entry: Entry) -> Row:
        marked = marks.get(entry.id, ())
        if isinstance(entry.fact, Correction):  # it tells of other entries
            return _entry(snap, entry, marked, lang)
        return known.row(entry.id, (entry, marked), lambda: _entry(snap, entry, marked, lang))

    return Table(columns, tuple(row(entry) for entry in reversed(snap.entries)))


def _marks(entries: tuple[Entry, ...], now: datetime) -> dict[str, tuple[Phrase, ...]]:
    """What is to be said of entries beside what they say: no longer counting as written, or a doubtful clock."""
    known = {entry.id: entry.fact for entry in entries}
    marks: dict[str, tuple[Phrase, ...]] = {}
    for target, by in struck_by(entries).items():
        fact = known[by]
        amended = isinstance(fact, Correction) and fact.action is CorrectionAction.AMEND
        marks[target] = (say.AMENDED if amended else say.STRUCK,)
    for doubtful, why in doubts(entries, now).items():
        marks[doubtful] = (*marks.get(doubtful, ()), *[DOUBTS[doubt] for doubt in why])
    return marks


def _entry(snap: Snapshot, entry: Entry, marks: tuple[Phrase, ...], lang: Lang) -> Row:
    tone = Tone.DIM if say.STRUCK in marks or say.AMENDED in marks else Tone.PLAIN
    told = Told(snap.production, snap.day, snap.entries, snap.now)
    doubtful = any(phrase in marks for phrase in DOUBTS.values())
    text = describe(told, entry.happened_at, entry.fact).text(lang)
    mark = f" ({', '.join(phrase(lang) for phrase in marks)})" if marks else ""
    zone = snap.day_plan.zone
    return Row(
        entry.id,
        (
            Cell(str(entry.number), Tone.DIM),
            Cell(clock(entry.happened_at, snap.day, zone), tone),
            Cell(text + mark, tone),
            Cell(entry.author, Tone.DIM),
            Cell(clock(entry.written_at, snap.day, zone), Tone.WARN if doubtful else Tone.DIM),
        ),
    )
