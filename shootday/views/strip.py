"""The status strip: the five answers that stand on every screen."""

from shootday.day.presence import PresenceState
from shootday.labour.timesheet import Deadline
from shootday.phrases import Lang
from shootday.phrases import board as say
from shootday.views.alerts import alerts
from shootday.views.clockface import clock, money, offset_words
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Tone

_SLIGHT = 15
"""Minutes late up to which the offset warns; beyond, it alarms."""


def strip(snap: Snapshot, lang: Lang) -> tuple[Cell, ...]:
    """Day and clock, offset in words, projected wrap, next deadline, cost of an hour more, presence, alerts."""
    zone = snap.day_plan.zone
    number = say.DAY_OF(lang, number=snap.number, total=len(snap.plan.days))
    wrap = say.STRIP_WRAP(lang, at=clock(snap.board.projected_wrap, snap.day, zone))
    present = sum(p.state is PresenceState.PRESENT for p in snap.presence.values())
    cost = money(snap.running_cost, lang, snap.production.info.currency)
    return (
        Cell(f"{number} {clock(snap.now, snap.day, zone)}", Tone.STRONG),
        offset_cell(snap.board.offset, lang),
        Cell(wrap, Tone.WARN if snap.board.projected_wrap > snap.day_plan.wrap else Tone.GOOD),
        next_deadline(snap, lang),
        Cell(say.STRIP_HOUR_COST(lang, amount=cost) if snap.running_cost else "", Tone.WARN),
        Cell(say.STRIP_PEOPLE(lang, present=present, called=len(snap.day_plan.calls)), Tone.DIM),
        Cell(_alerts(len(alerts(snap)), lang), Tone.BAD),
    )


def offset_cell(minutes: int | None, lang: Lang) -> Cell:
    """The offset in words; its tone says how bad it is."""
    late = minutes or 0
    tone = Tone.GOOD if late <= 0 else Tone.WARN if late <= _SLIGHT else Tone.BAD
    return Cell(offset_words(minutes, lang), tone)


def _alerts(count: int, lang: Lang) -> str:
    if not count:
        return ""
    return say.STRIP_ONE_ALERT(lang) if count == 1 else say.STRIP_ALERTS(lang, count=count)


def next_deadline(snap: Snapshot, lang: Lang) -> Cell:
    """The first limit still ahead, and how many people reach it then."""
    ahead = sorted((d for d in snap.deadlines if d.at >= snap.now), key=lambda d: d.at)
    if not ahead:
        return Cell("")
    first = ahead[0]
    same = [d for d in ahead if d.at == first.at and d.code == first.code]
    what = say.SHORT_RULES[first.code](lang)
    who = _who(snap, same)
    return Cell(f"{what} {clock(first.at, snap.day, snap.day_plan.zone)} ({who})", Tone.WARN)


def _who(snap: Snapshot, deadlines: list[Deadline]) -> str:
    if len(deadlines) > 1:
        return str(len(deadlines))
    person = snap.production.person.get(deadlines[0].person)
    return person.name if person else deadlines[0].person
