"""What is wrong now, then what is near, each with the rule behind it."""

from shootday.labour.timesheet import Deadline
from shootday.phrases import Lang
from shootday.phrases import board as words
from shootday.phrases import tui as say
from shootday.views.alerts import PHRASE, Alert, AlertCode, alerts
from shootday.views.clockface import clock
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone


def alerts_table(snap: Snapshot, lang: Lang) -> Table:
    """Alerts first, worst first; then the limits still ahead, the nearest first."""
    columns = (
        Column("what", say.COL_WHAT(lang), 26),
        Column("who", say.COL_WHO(lang), 20),
        Column("at", words.COL_AT(lang), 8),
        Column("rule", say.COL_RULE(lang), 0),
    )
    ahead = sorted((d for d in snap.deadlines if d.at >= snap.now), key=lambda d: d.at)
    rows = [_alert(snap, alert, lang, n) for n, alert in enumerate(alerts(snap))]
    return Table(columns, (*rows, *(_deadline(snap, deadline, lang, n) for n, deadline in enumerate(ahead))))


def _alert(snap: Snapshot, alert: Alert, lang: Lang, n: int) -> Row:
    return Row(
        f"alert-{n}",
        (
            Cell(PHRASE[alert.code](lang), alert.tone),
            Cell(_name(snap, alert.subject), Tone.STRONG),
            Cell(clock(alert.at, snap.day, snap.day_plan.zone)),
            Cell(alert.source, Tone.DIM),
        ),
    )


def _deadline(snap: Snapshot, deadline: Deadline, lang: Lang, n: int) -> Row:
    return Row(
        f"deadline-{n}",
        (
            Cell(PHRASE[AlertCode(deadline.code)](lang)),
            Cell(_name(snap, deadline.person)),
            Cell(clock(deadline.at, snap.day, snap.day_plan.zone)),
            Cell(deadline.source, Tone.DIM),
        ),
    )


def _name(snap: Snapshot, subject: str) -> str:
    person = snap.production.person.get(subject)
    return person.name if person else subject
