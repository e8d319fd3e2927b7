"""The ledger as it is: every entry in the order written, struck ones marked."""

from shootday.day.effective import struck_by
from shootday.entries import Entry
from shootday.phrases import Lang
from shootday.phrases import board as say
from shootday.views.clockface import clock
from shootday.views.sentence import Told, describe
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone


def journal_table(snap: Snapshot, lang: Lang) -> Table:
    """Newest first."""
    columns = (
        Column("entry", say.COL_NUMBER(lang), 5, right=True),
        Column("at", say.COL_AT(lang), 8),
        Column("text", say.COL_ENTRY(lang), 0),
        Column("author", say.COL_AUTHOR(lang), 14, wide_only=True),
        Column("written", say.COL_WRITTEN(lang), 8, wide_only=True),
    )
    gone = struck_by(snap.entries)
    return Table(columns, tuple(_entry(snap, e, gone, lang) for e in reversed(snap.entries)))


def _entry(snap: Snapshot, entry: Entry, gone: dict[str, str], lang: Lang) -> Row:
    struck = entry.id in gone
    tone = Tone.DIM if struck else Tone.PLAIN
    told = Told(snap.production, snap.day, snap.entries, snap.now)
    text = describe(told, entry.happened_at, entry.fact).text(lang)
    mark = f" ({say.STRUCK(lang)})" if struck else ""
    zone = snap.day_plan.zone
    return Row(
        entry.id,
        (
            Cell(str(entry.number), Tone.DIM),
            Cell(clock(entry.happened_at, snap.day, zone), tone),
            Cell(text + mark, tone),
            Cell(entry.author, Tone.DIM),
            Cell(clock(entry.written_at, snap.day, zone), Tone.DIM),
        ),
    )
