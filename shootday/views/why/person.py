"""Why a person's hours and cost are what they are: punches, pieces by rule, what is owed, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shootday.phrases import Lang
from shootday.phrases import labour as words
from shootday.phrases import outlook as ahead
from shootday.phrases import why as say
from shootday.views.clockface import duration, money
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table, Tone
from shootday.views.turnaround import turnarounds
from shootday.views.why.hours import steps_of
from shootday.views.why.told import Reasons, plain

if TYPE_CHECKING:
    from shootday.labour.explain import ExplainStep


def why_person(snap: Snapshot, key: str, lang: Lang) -> Table:
    """The reasons of one row of the people."""
    reasons = Reasons(snap, lang)
    presence = snap.presence.get(key)
    if presence is not None:
        reasons.instant(say.CALL, presence.due, reasons.paper())
    for step in steps_of(snap, key):
        tell(reasons, step)
    for limit in snap.deadlines:
        if limit.person == key and limit.at >= snap.now:
            reasons.instant(words.RULES[limit.code], limit.at, limit.source, Tone.WARN)
    way = turnarounds(snap).get(key)
    if way is not None:
        if way.next_call is not None:
            left_short = Tone.BAD if way.missing else Tone.PLAIN
            phrase = ahead.SHORT_OF_REST if way.missing else ahead.LATEST_OUT
            what = phrase(lang, call=reasons.clock(way.next_call))
            reasons.step(what, reasons.clock(way.latest_out or way.out), way.source, left_short)
        reasons.instant(ahead.EARLIEST_CALL, way.earliest_call, way.source)
    return reasons.table()


def tell(reasons: Reasons, step: ExplainStep) -> None:
    """One step of the arithmetic as a row: an entry leads to it, a rule has its source and how sure that is."""
    lang, what, figure = reasons.lang, step.what.text(reasons.lang), figure_text(reasons, step)
    if step.broken:
        what, figure = say.BREACH(lang, rule=what), f"+{figure}"
    elif step.reading is not None and step.figure is not None:
        what = say.DISPUTED(lang, what=what)
    if step.entries:
        reasons.logged(what, figure, step.entries[0])
        return
    origin = say.SURE(lang, source=step.source, confidence=step.confidence) if step.confidence else step.source
    reasons.step(what, figure, origin, Tone.BAD if step.broken else Tone.PLAIN)


def figure_text(reasons: Reasons, step: ExplainStep) -> str:
    """A step's figure as people read it."""
    if step.at is not None:
        return reasons.clock(step.at) + (f"–{reasons.clock(step.until)}" if step.until else "")
    if step.figure is None:
        return ""
    lang, currency = reasons.lang, reasons.snap.production.info.currency
    match step.unit.value:
        case "minutes":
            return duration(int(step.figure))
        case "money":
            return money(step.money, lang, currency, cents=True)
        case "hours":
            return say.HOURS(lang, hours=plain(step.money, lang))
        case _:
            return str(step.figure)
