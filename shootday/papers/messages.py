"""The day's three messages: first shot, meal break, wrap. Short enough to be sent as they are."""

from collections.abc import Iterable
from datetime import datetime

from shootday.entries import MilestoneName
from shootday.papers.paper import Lines, Paper
from shootday.papers.production_report.progress import owed_words
from shootday.papers.production_report.times import first_start, last_out, reached, unit_meal
from shootday.papers.reckoning import scenes_done
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say
from shootday.planning.slots import call_of
from shootday.spans import minutes_between
from shootday.views.dates import short_date
from shootday.views.labels import CAUSE

_HOUR = 60
"""A first shot later than this after the call wants a reason (trade practice in such messages)."""


def paper(source: Source) -> Paper:
    """Each message as far as the day has come."""
    lang = source.lang
    return source.paper(
        "messages",
        (
            Lines(say.FIRST_MESSAGE(lang), tuple(_first(source)) or (say.NOT_YET(lang),)),
            Lines(say.MEAL_MESSAGE(lang), tuple(_meal(source)) or (say.NOT_YET(lang),)),
            Lines(say.WRAP_MESSAGE(lang), tuple(_wrap(source)) or (say.NOT_YET(lang),)),
        ),
    )


def _first_shot(source: Source) -> datetime | None:
    return reached(source.snap, MilestoneName.FIRST_SHOT) or first_start(source.snap)


def _first(source: Source) -> Iterable[str]:
    snap, lang, at = source.snap, source.lang, _first_shot(source)
    if at is None:
        return
    total, title = len(snap.plan.days), source.production.info.title
    date = short_date(snap.day, lang)
    planned = source.ink.clock(snap.day_plan.pat)
    yield say.FIRST_SAID(
        lang, title=title, number=snap.number, total=total, date=date, at=source.ink.clock(at), planned=planned
    )
    late = minutes_between(snap.day_plan.pat, at)
    causes = [CAUSE[i.fact.cause](lang) for i in snap.facts.incidents if i.at <= at and i.fact.minutes_lost]
    if late > 0 and (causes or minutes_between(snap.day_plan.call, at) > _HOUR):
        yield say.LATE_REASON(lang, minutes=late, causes=", ".join(causes) or say.NO_REASON(lang))


def _shot(source: Source, until: datetime | None = None) -> dict[str, object]:
    """What was shot, up to an instant where one is given."""
    done = [s for s in scenes_done(source.snap) if s.done and (until is None or (s.ended and s.ended <= until))]
    return {
        "scenes": ", ".join(s.number for s in done) or common.NONE(source.lang),
        "pages": source.ink.eighths(sum(s.done for s in done)).text,
        "takes": sum(s.takes for s in done),
        "useful": sum(s.useful_minutes for s in done),
    }


def _meal(source: Source) -> Iterable[str]:
    snap, lang, ink, meal = source.snap, source.lang, source.ink, unit_meal(source.snap)
    if meal is None:
        return
    call = reached(snap, MilestoneName.CREW_CALL) or snap.day_plan.call
    yield say.MEAL_SAID(
        lang,
        title=source.production.info.title,
        number=snap.number,
        start=ink.clock(meal[0]),
        end=ink.clock(meal[1]),
        call=ink.clock(call),
        first=ink.clock(_first_shot(source)),
        **_shot(source, meal[0]),
    )
    late = minutes_between(snap.day_plan.meal.start, meal[0]) if snap.day_plan.meal else 0
    if late > 0:
        yield say.MEAL_LATE(lang, minutes=late)


def _wrap(source: Source) -> Iterable[str]:
    snap, lang, ink = source.snap, source.lang, source.ink
    wrap, last = reached(snap, MilestoneName.WRAP), last_out(snap)
    if wrap is None:
        return
    places = dict.fromkeys(r.progress.plan.location for r in snap.board.rows if r.progress.began_at)
    yield say.WRAP_SAID(
        lang,
        title=source.production.info.title,
        number=snap.number,
        total=len(snap.plan.days),
        wrap=ink.clock(wrap),
        out=ink.clock(snap.board.projected_wrap),
        last=ink.clock(last[0] if last else None),
        places=", ".join(source.production.location[p].name for p in places) or common.NONE(lang),
        owed=owed_words(source),
        **_shot(source),
    )
    causes = [say.CAUSE_MINUTES(lang, cause=CAUSE[c], minutes=f"{m} min") for c, m in snap.board.lost.items() if m]
    if causes:
        yield say.WRAP_INCIDENTS(lang, causes=", ".join(causes))
    coming = next((day for day in snap.plan.after(snap.day) if day.segments), None)
    if coming is not None:
        call = source.ink_of(coming.date).wall(call_of(source.production, coming))
        yield say.WRAP_NEXT(lang, call=call, scenes=", ".join(coming.segments))
