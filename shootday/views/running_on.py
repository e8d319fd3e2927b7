"""What if the unit runs on: cost, rules broken, until when people may stay and from when they may be called back."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING

from shootday.phrases import Lang
from shootday.phrases import board as words
from shootday.phrases import outlook as say
from shootday.phrases.labour import RULES
from shootday.spans import later, minutes_between
from shootday.views import hours_outputs as out
from shootday.views.alerts import AlertCode
from shootday.views.clockface import clock, duration, money
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table, Tone
from shootday.views.turnaround import next_calls, turnaround_output, turnarounds
from shootday.views.why.told import Reasons

if TYPE_CHECKING:
    from shootday.labour.outlook import Turnaround, WhatIf

STEP, MOST = 15, 480
"""Minutes by which it is looked at, and how many at most."""


def over_title(snap: Snapshot, minutes: int, lang: Lang) -> str:
    """What is supposed."""
    until = clock(later(snap.now, minutes), snap.day, snap.day_plan.zone)
    return say.TITLE(lang, minutes=minutes, until=until)


def over_table(snap: Snapshot, minutes: int, lang: Lang) -> Table:
    """What it costs, each rule that it breaks with those whom it touches, then the way to the next day."""
    reasons, found, ways = Reasons(snap, lang), _what_if(snap, minutes), turnarounds(snap, minutes)
    inside = sum(m is not None and m.standing.day.open for m in snap.situation.crew.values())
    cost = f"+{money(found.cost, lang, snap.production.info.currency)}" if found.cost else "–"
    told = say.COST_FROM(lang, count=inside) if inside else say.NOBODY(lang)
    reasons.step(say.COST(lang), cost, told, Tone.STRONG)
    _broken(reasons, found)
    _back(reasons, [way for way in ways.values() if _is_in(snap, way.person)])
    return reasons.table()


def over_output(snap: Snapshot, minutes: int) -> out.OverOutput:
    """``hours --over N --json``."""
    found = _what_if(snap, minutes)
    return out.OverOutput(
        minutes=minutes,
        until=later(snap.now, minutes).astimezone(snap.day_plan.zone),
        cost=found.cost,
        breaches=tuple(
            out.OverBreachOutput(person=person, code=AlertCode(b.code), minutes=b.minutes, source=b.source)
            for person, b in found.breaches
        ),
        turnarounds=tuple(turnaround_output(snap, way) for way in turnarounds(snap, minutes).values()),
    )


def _what_if(snap: Snapshot, minutes: int) -> WhatIf:
    from shootday.labour import outlook  # noqa: PLC0415 - as above

    return outlook.what_if(snap.situation, minutes, next_calls(snap))


def _is_in(snap: Snapshot, person: str) -> bool:
    member = snap.situation.crew.get(person)
    return member is not None and member.standing.day.open


def _broken(reasons: Reasons, found: WhatIf) -> None:
    """Each rule once: by how much at most, who, and its source."""
    lang = reasons.lang
    rules: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for person, breach in found.breaches:
        rules.setdefault((breach.code, breach.source), []).append((person, breach.minutes))
    for (code, source), those in rules.items():
        most = say.UP_TO(lang, time=duration(max(minutes for _, minutes in those)))
        told = say.WITH_NAMES(lang, names=_names(reasons.snap, [p for p, _ in those], lang), source=source)
        reasons.step(RULES[code](lang), most, told, Tone.BAD)
    if not rules:
        reasons.step(say.KEEPS_ALL(lang), "", "", Tone.GOOD)


def _back(reasons: Reasons, ways: Collection[Turnaround]) -> None:
    """Those whose way back is the same, together: until when they may stay, then from when they may be called."""
    snap, lang = reasons.snap, reasons.lang
    bound: dict[tuple[datetime, datetime, bool], list[Turnaround]] = {}
    free: dict[datetime, list[Turnaround]] = {}
    for way in ways:
        if way.latest_out is not None and way.next_call is not None:
            bound.setdefault((way.latest_out, way.next_call, way.missing > 0), []).append(way)
        free.setdefault(way.earliest_call, []).append(way)
    for (last, call, short), those in sorted(bound.items()):
        what = (say.SHORT_OF_REST if short else say.LATEST_OUT)(lang, call=reasons.clock(call))
        near = Tone.WARN if minutes_between(snap.now, last) <= 2 * STEP else Tone.PLAIN
        reasons.step(what, reasons.clock(last), _told(snap, those, lang), Tone.BAD if short else near)
    for at, those in sorted(free.items()):
        reasons.step(say.EARLIEST_CALL(lang), reasons.clock(at), _told(snap, those, lang))


def _told(snap: Snapshot, ways: Collection[Turnaround], lang: Lang) -> str:
    """Who, and the rules of their rest."""
    sources = ", ".join(dict.fromkeys(way.source for way in ways))
    return say.WITH_NAMES(lang, names=_names(snap, [way.person for way in ways], lang), source=sources)


def _names(snap: Snapshot, people: list[str], lang: Lang) -> str:
    known = snap.production.person
    names = [known[p].name if p in known else p for p in people]
    return names[0] if len(names) == 1 else words.PEOPLE(lang, count=len(names), names=", ".join(names))
