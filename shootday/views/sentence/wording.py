"""Pieces of the sentences that say what was understood: instants, lists, names."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from shootday.entries import Entry
from shootday.phrases import Phrase, Said
from shootday.phrases import logline as say
from shootday.production.base import MINUTES_A_DAY, clock_text, wall_minutes
from shootday.views.dates import short_date
from shootday.views.sentence.setting import Setting


def clock(setting: Setting, at: datetime) -> object:
    """What the shooting day's clock shows, ``00:30 +1`` past midnight, with the date when it is another day's."""
    zone = setting.production.zone
    minutes = wall_minutes(setting.day, at, zone)
    local = at.astimezone(zone)
    days, rest = divmod(minutes, MINUTES_A_DAY)
    shown: object = clock_text(minutes if days in {0, 1} else rest)
    twin = local.replace(fold=1 - local.fold).astimezone(UTC)
    if twin != at.astimezone(UTC) and twin.astimezone(zone).replace(fold=0) == local.replace(fold=0):
        shown = (say.SECOND_TIME if local.fold else say.FIRST_TIME).said(clock=shown)
    return shown if days in {0, 1} else say.ON_DAY.said(day=day(local.date()), clock=shown)


def at_or_span(setting: Setting, start: datetime, end: datetime | None) -> Said:
    """``à 07:30``, or ``de 12:40 à 13:25``."""
    if end is None:
        return say.AT.said(at=clock(setting, start))
    return say.FROM_TO.said(start=clock(setting, start), end=clock(setting, end))


def until(setting: Setting, start: datetime, end: datetime) -> Said:
    """A stretch that may end with a whole day: ``de 14:00 à la fin du 2026-10-15``."""
    last = end.astimezone(setting.production.zone)
    if (last.hour, last.minute) != (0, 0):
        return at_or_span(setting, start, end)
    whole = say.END_OF_DAY.said(day=day(last.date() - timedelta(days=1)))
    return say.FROM_TO.said(start=clock(setting, start), end=whole)


def joined(parts: Sequence[object], glue: Phrase = say.COMMA) -> object:
    """The parts as one fact of a phrase; halved, so that a long list nests no deeper than its logarithm."""
    if not parts:
        return ""
    if len(parts) == 1:
        return parts[0]
    middle = len(parts) // 2
    return glue.said(head=joined(parts[:middle], glue), tail=joined(parts[middle:], glue))


def sentences(parts: Sequence[Said]) -> Said:
    """Sentences one after the other."""
    whole = joined(parts, say.THEN)
    return whole if isinstance(whole, Said) else say.GONE_ENTRY.said(id=whole)


def ended(text: str) -> str:
    """Somebody's own words as a sentence: with a full stop, unless they bring their own end."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def entry(setting: Setting, found: Entry | None, entry_id: str) -> object:
    """What the journal's table calls an entry: its number, while no other of the day has it."""
    if found is None:
        return entry_id
    number = found.number
    shared = any(e.number == number and e.id != found.id for e in setting.entries)
    return entry_id if shared else say.ENTRY.said(number=number)


def both(fr: str, en: str) -> Phrase:
    """A name that has two languages, as a phrase."""
    return Phrase(fr=_literal(fr), en=_literal(en))


def person(setting: Setting, person_id: str) -> str:
    """A person's name; an id that the documents do not know stays as it is."""
    found = setting.production.person.get(person_id)
    return found.name if found else person_id


def people(setting: Setting, ids: Iterable[str]) -> str:
    """Names in a row."""
    return ", ".join(person(setting, i) for i in ids)


def group(setting: Setting, group_id: str) -> object:
    """Name of a department or an extras group."""
    department = setting.production.department.get(group_id)
    if department:
        return both(department.fr, department.en)
    extras = setting.production.extras.get(group_id)
    return extras.name if extras else group_id


def day(day: date) -> Phrase:
    """A date in words."""
    return both(short_date(day, "fr"), short_date(day, "en"))


def _literal(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
