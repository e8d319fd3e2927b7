"""Each person's call as a calendar file (RFC 5545): the same event again in every version, its sequence growing."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from types import ModuleType
from uuid import NAMESPACE_URL, uuid5

from shootday.errors import Refusal
from shootday.papers.callsheet.notices import Notice, notices
from shootday.papers.callsheet.sheet import Sheet
from shootday.phrases import papers as say
from shootday.phrases import papers_callsheet as words

_UNFIT = re.compile(r"[^\w.-]+")


def calendars(sheet: Sheet) -> Iterable[tuple[str, bytes]]:
    """A file a person, by a name made of theirs; the same bytes for the same sheet."""
    taken: set[str] = set()
    for notice in notices(sheet):
        wanted = _UNFIT.sub("-", notice.name).strip("-.") or notice.person
        name, n = wanted, 2
        while name.casefold() in taken:
            name, n = f"{wanted}-{n}", n + 1
        taken.add(name.casefold())
        yield f"{name}.ics", _calendar(sheet, notice)


def event_id(title: str, day: str, person: str) -> str:
    """The id of somebody's event: the same in every version of the sheet, and telling nothing of them."""
    return f"{uuid5(NAMESPACE_URL, f'shootday:{title}:{day}:{person}')}@shootday"


def _calendar(sheet: Sheet, notice: Notice) -> bytes:
    library, source = _library(), sheet.source
    title = source.production.info.title
    number = source.snap.plan.number(sheet.day)
    calendar, event = library.Calendar(), library.Event()
    calendar.add("prodid", "-//shootday//call sheet//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if notice.cancelled else "PUBLISH")
    event.add("uid", event_id(title, sheet.day.isoformat(), notice.person))
    event.add("sequence", sheet.sheet.version)
    event.add("dtstamp", _utc(sheet.issue.at if sheet.issue else source.snap.now))
    event.add("dtstart", _utc(notice.start))
    event.add("dtend", _utc(notice.end))
    event.add("summary", words.EVENT(source.lang, number=number, title=title))
    event.add("location", notice.place)
    event.add("description", "\n".join(notice.lines))
    event.add("status", "CANCELLED" if notice.cancelled else "CONFIRMED")
    calendar.add_component(event)
    made: bytes = calendar.to_ical()
    return made


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


def _library() -> ModuleType:
    try:
        import icalendar  # noqa: PLC0415 - loads with the first calendar
    except ImportError as error:
        raise Refusal(say.MISSING_LIBRARY.said(name="icalendar")) from error
    return icalendar
