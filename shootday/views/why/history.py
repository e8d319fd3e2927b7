"""What became of an entry: as it was first written, then each correction that speaks of it."""

from shootday.day.effective import struck_by
from shootday.entries import Correction, CorrectionAction, Entry
from shootday.phrases import Lang, Phrase
from shootday.phrases import board as words
from shootday.phrases import why as say
from shootday.views.clockface import clock
from shootday.views.sentence import Told, describe
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone

STEPS: dict[CorrectionAction, Phrase] = {
    CorrectionAction.STRIKE: say.STRUCK,
    CorrectionAction.AMEND: say.AMENDED,
    CorrectionAction.REDACT: say.REDACTED,
}
"""What each correction did."""


def chain(entries: tuple[Entry, ...], entry_id: str) -> tuple[Entry, ...]:
    """An entry and every correction of it, and of those, in the order written; empty when there is no such entry.

    Asked for a correction, it starts at the entry that the correction goes back to.
    """
    known = {entry.id: entry for entry in entries}
    if entry_id not in known:
        return ()
    first = known[entry_id]
    while isinstance(first.fact, Correction) and first.fact.target in known:
        first = known[first.fact.target]
    family = {first.id}
    for entry in entries:
        if isinstance(entry.fact, Correction) and entry.fact.target in family:
            family.add(entry.id)
    return tuple(entry for entry in entries if entry.id in family)


def why_entry(snap: Snapshot, key: str, lang: Lang) -> Table:
    """The history of one row of the journal."""
    columns = (
        Column("entry", words.COL_NUMBER(lang), 5, right=True),
        Column("step", say.COL_STEP(lang), 16),
        Column("when", say.COL_WHEN(lang), 8),
        Column("by", say.COL_BY(lang), 12),
        Column("says", say.COL_SAYS(lang), 0),
    )
    gone = struck_by(snap.entries)
    return Table(columns, tuple(_row(snap, entry, gone, lang) for entry in chain(snap.entries, key)))


def _row(snap: Snapshot, entry: Entry, gone: dict[str, str], lang: Lang) -> Row:
    fact = entry.fact
    step = say.WRITTEN(lang) if not isinstance(fact, Correction) else STEPS[fact.action](lang)
    without = entry.id in gone
    if without and isinstance(fact, Correction):
        step = say.WITHOUT_EFFECT(lang, what=step)
    told = Told(snap.production, snap.day, snap.entries, snap.now)
    said = fact.replacement if isinstance(fact, Correction) and fact.replacement is not None else fact
    text = describe(told, entry.happened_at, said).text(lang)
    tone = Tone.DIM if without else Tone.PLAIN
    return Row(
        entry.id,
        (
            Cell(str(entry.number), Tone.DIM),
            Cell(step, tone),
            Cell(clock(entry.written_at, snap.day, snap.day_plan.zone), tone),
            Cell(entry.author, Tone.DIM),
            Cell(text, tone),
        ),
        entry=entry.id,
    )
