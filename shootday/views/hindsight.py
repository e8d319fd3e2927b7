"""The day as it was known at an instant, beside what is known by now: how wrong the forecast was."""

from shootday.phrases import Lang
from shootday.phrases import hindsight as say
from shootday.spans import minutes_between
from shootday.views.clockface import clock, minutes_text
from shootday.views.open_ends import is_over
from shootday.views.sentence import Told, describe
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Tone

_CLOSE, _FAR = 5, 15
"""Minutes up to which a forecast was good, and beyond which it was bad."""


def seen_cell(then: Snapshot, live: Snapshot, lang: Lang) -> Cell:
    """That this is the past, which instant of it, and what the clock says meanwhile."""
    zone = then.day_plan.zone
    at, now = clock(then.now, then.day, zone), clock(live.now, live.day, zone)
    return Cell(say.SEEN_AT(lang, at=at, now=now), Tone.WARN)


def error_cell(then: Snapshot, live: Snapshot, lang: Lang) -> Cell:
    """The wrap foreseen then against the one that came, or that is foreseen by now."""
    foreseen, known = then.board.projected_wrap, live.board.projected_wrap
    away, zone = minutes_between(foreseen, known), then.day_plan.zone
    facts = {"then": clock(foreseen, then.day, zone), "now": clock(known, live.day, zone)}
    if is_over(then):
        return Cell(say.WRAP_KNOWN(lang, now=facts["now"]), Tone.PLAIN)
    error = (
        say.RIGHT.said()
        if not away
        else (say.TOO_EARLY if away > 0 else say.TOO_LATE).said(time=minutes_text(abs(away), lang))
    )
    tone = Tone.GOOD if abs(away) <= _CLOSE else Tone.WARN if abs(away) <= _FAR else Tone.BAD
    return Cell((say.WRAP_ACTUAL if is_over(live) else say.WRAP_FORECAST)(lang, **facts, error=error), tone)


def last_known(then: Snapshot, lang: Lang) -> str:
    """The entry that was the last one then."""
    if not then.entries:
        return ""
    last = max(then.entries, key=lambda e: (e.written_at, e.number))
    told = Told(then.production, then.day, then.entries, then.now)
    what = describe(told, last.happened_at, last.fact)
    written = clock(last.written_at, then.day, then.day_plan.zone)
    return say.LAST_KNOWN(lang, number=last.number, author=last.author, at=written, what=what)
