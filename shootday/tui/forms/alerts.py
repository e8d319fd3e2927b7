"""What is wrong now, then what is near, each with the rule behind it."""

from dataclasses import dataclass, replace
from datetime import datetime

from shootday.phrases import Lang
from shootday.phrases import board as words
from shootday.phrases import tui as say
from shootday.views.alerts import PHRASE, AlertCode, alerts
from shootday.views.clockface import clock
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone


def alerts_table(snap: Snapshot, lang: Lang) -> Table:
    """Alerts first, worst first; then the limits still ahead, the nearest first; one row for all whom it touches."""
    columns = (
        Column("what", say.COL_WHAT(lang), 26),
        Column("who", say.COL_WHO(lang), 20),
        Column("at", words.COL_AT(lang), 8),
        Column("rule", say.COL_RULE(lang), 0),
    )
    ahead = sorted((d for d in snap.deadlines if d.at >= snap.now), key=lambda d: d.at)
    told = [_Told(PHRASE[a.code](lang), a.tone, a.at, a.source, a.subject) for a in alerts(snap)]
    told += [_Told(PHRASE[AlertCode(d.code)](lang), Tone.PLAIN, d.at, d.source, d.person) for d in ahead]
    alike: dict[_Told, list[str]] = {}
    for one in told:
        alike.setdefault(replace(one, subject=""), []).append(_name(snap, one.subject))
    return Table(columns, tuple(_row(snap, one, names, lang, n) for n, (one, names) in enumerate(alike.items())))


@dataclass(frozen=True, slots=True)
class _Told:
    """An alert or a limit ahead; those that differ in nothing but whom they touch are one row."""

    what: str
    tone: Tone
    at: datetime | None
    source: str
    subject: str


def _row(snap: Snapshot, told: _Told, names: list[str], lang: Lang, n: int) -> Row:
    who = names[0] if len(names) == 1 else words.PEOPLE(lang, count=len(names), names=", ".join(names))
    return Row(
        f"alert-{n}",
        (
            Cell(told.what, told.tone),
            Cell(who, Tone.PLAIN if told.tone is Tone.PLAIN else Tone.STRONG),
            Cell(clock(told.at, snap.day, snap.day_plan.zone)),
            Cell(told.source, Tone.DIM),
        ),
    )


def _name(snap: Snapshot, subject: str) -> str:
    person = snap.production.person.get(subject)
    return person.name if person else subject
