"""What a call sheet says to each person: a few lines to be sent, and the times that a calendar needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shootday.papers.callsheet.changes import released
from shootday.papers.callsheet.sheet import Sheet
from shootday.phrases import papers_callsheet as say
from shootday.production.base import instant


@dataclass(frozen=True, slots=True)
class Notice:
    """One person's day, in the reader's language; ``cancelled``: the sheet before called them, this one does not."""

    person: str
    name: str
    lines: tuple[str, ...]
    start: datetime
    end: datetime
    place: str
    cancelled: bool = False


def notices(sheet: Sheet) -> tuple[Notice, ...]:
    """A notice for everyone called, in the documents' order, then for those who no longer are."""
    production = sheet.source.production
    known = [person.id for person in production.people.people if person.id in sheet.drawn.calls]
    gone = released(sheet)
    return (*(_notice(sheet, person) for person in known), *(_released(sheet, person) for person in gone))


def notices_text(sheet: Sheet) -> str:
    """All the notices, one under the other, each ready to be cut out and sent."""
    lang = sheet.source.lang
    parts = [f"{say.NOTICE(lang, name=one.name)}\n" + "\n".join(one.lines) for one in notices(sheet)]
    return "\n\n".join(parts) + "\n"


def _head(sheet: Sheet) -> str:
    source = sheet.source
    day, title = source.day_title(sheet.day), source.production.info.title
    return say.NOTICE_DAY(source.lang, title=title, day=day, version=sheet.sheet.version)


def _place(sheet: Sheet) -> str:
    base = sheet.source.production.location.get(sheet.sheet.base or "")
    if base is None and sheet.drawn.segments:
        base = sheet.source.production.location[sheet.drawn.segments[0].location]
    return ", ".join(part for part in (base.name, base.address) if part) if base else ""


def _notice(sheet: Sheet, person: str) -> Notice:
    call, place = sheet.drawn.calls[person], _place(sheet)
    lines = (_head(sheet), *_own(sheet, person, call, place), *_everybody(sheet))
    end = max(sheet.drawn.wrap, call)
    return Notice(person, sheet.source.name_of(person), lines, call, end, place)


def _own(sheet: Sheet, person: str, call: datetime, place: str) -> Iterable[str]:
    lang, ink, production = sheet.source.lang, sheet.source.ink_of(sheet.day), sheet.source.production
    own = next((c for c in sheet.sheet.calls if c.person == person), None)
    yield say.NOTICE_CALL(lang, at=ink.clock(call), place=place)
    if own is not None and own.hmc is not None:
        yield say.NOTICE_HMC(lang, at=ink.wall(own.hmc))
    if own is not None and own.on_set is not None:
        yield say.NOTICE_ON_SET(lang, at=ink.wall(own.on_set))
    if own is not None and own.transport:
        yield say.NOTICE_RIDE(lang, ride=own.transport)
    scenes = [s.segment for s in sheet.sheet.segments if person in production.performers_of(s.segment)]
    if scenes:
        yield say.NOTICE_SCENES(lang, scenes=", ".join(scenes))


def _everybody(sheet: Sheet) -> Iterable[str]:
    lang, ink, meal = sheet.source.lang, sheet.source.ink_of(sheet.day), sheet.sheet.meal
    if meal is not None:
        yield say.NOTICE_MEAL(lang, span=f"{ink.wall(meal.start)}–{ink.wall(meal.end)}")
    yield say.NOTICE_WRAP(lang, at=ink.wall(sheet.sheet.wrap))
    places = dict.fromkeys(s.location for s in sheet.drawn.segments)
    hospitals = dict.fromkeys(sheet.source.production.location[place].hospital for place in places)
    yield from (say.NOTICE_HOSPITAL(lang, hospital=hospital) for hospital in hospitals if hospital)


def _released(sheet: Sheet, person: str) -> Notice:
    production, source = sheet.source.production, sheet.source
    at = instant(sheet.day, sheet.sheet.call, production.zone)
    lines = (_head(sheet), say.NOTICE_RELEASED(source.lang))
    return Notice(person, source.name_of(person), lines, at, sheet.drawn.wrap, _place(sheet), cancelled=True)
