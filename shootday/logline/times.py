"""Times as people type them, and the one instant that each means.

A clock time without a day is the shooting day's own. The day runs from four hours before its first call to twenty hours
after it, or to six hours after the planned wrap if that is later, and as long as the clock that was given still runs
through its first twenty-four hours. Within it a clock time mostly is one instant. Where it is two, the one nearer to
now counts while the day is being lived, and both are asked for afterwards; one that would be more than twelve hours
ahead is asked for too. An hour that strikes twice is asked for, one that a clock change skips is refused.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from shootday.logline.context import Context
from shootday.logline.reader import Reader
from shootday.logline.tokens import Token
from shootday.phrases import logline as say
from shootday.production.base import MINUTES_A_DAY, clock_text, instant
from shootday.spans import later, minutes_between

BEFORE_CALL = 240
_AT_LEAST, _AT_MOST, _AFTER_WRAP = 20 * 60, 24 * 60, 6 * 60
_TOO_FAR_AHEAD = 12 * 60
_LONGEST = 12 * 60
_FARTHEST_DAYS = 3 * 366

_SUMMER, _WINTER = ("été", "ete", "summer"), ("hiver", "winter")
_SEASONS = "|".join((*_SUMMER, *_WINTER))
_CLOCK = r"[0-9]{1,2}(?:[:h][0-9]{2}|h)"
_ONE = re.compile(rf"(?P<a>{_CLOCK})(?P<pa>\+1)?(?P<sa>{_SEASONS})?", re.IGNORECASE)
_ANY = re.compile(rf"(?P<a>{_CLOCK}|[0-9]{{1,4}})(?P<pa>\+1)?(?P<sa>{_SEASONS})?", re.IGNORECASE)
_SPAN = re.compile(
    rf"(?P<a>{_CLOCK}|[0-9]{{3,4}})(?P<pa>\+1)?(?P<sa>{_SEASONS})?-"
    rf"(?P<b>{_CLOCK}|[0-9]{{3,4}})(?P<pb>\+1)?(?P<sb>{_SEASONS})?",
    re.IGNORECASE,
)
_AGO = re.compile(r"-([0-9]{1,4})(?:m|mn|min)?")
_AFTER = re.compile(r"\+([0-9]{1,4})(?:m|mn|min)?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_FRENCH = re.compile(r"([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}))?")
DAY_WORDS = {"hier": -1, "yesterday": -1, "aujourd'hui": 0, "today": 0, "demain": 1, "tomorrow": 1}
"""Words for a date, and how far from today it lies."""


@dataclass(frozen=True, slots=True)
class When:
    """One instant, a span when it has an end, or so many minutes after a person's call."""

    start: datetime | None
    end: datetime | None = None
    after_call: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class _Wall:
    """A time as typed: minutes from midnight, whether the next day's, which of two equal ones."""

    text: str
    minutes: int
    plus: bool
    season: str
    token: Token


def when(reader: Reader) -> When | None:
    """Read a time or a span that cannot be anything else; a bare number is left where it is."""
    if reader.done or reader.token.quoted:
        return None
    token = reader.token
    if ago := reader.match(_AGO):
        return When(later(reader.context.minute, -_minutes(reader, ago[1])), text=token.text)
    if after := reader.match(_AFTER):
        return When(None, after_call=_minutes(reader, after[1]), text=token.text)
    days = _days_before_time(reader)
    if span := reader.match(_SPAN):
        start = _resolve(reader, _wall(reader, span, "a", token), days)
        return When(start, _end(reader, start, _wall(reader, span, "b", token)), text=token.text)
    one = reader.match(_ANY if days else _ONE)
    return None if one is None else _from_one(reader, one, days)


def _from_one(reader: Reader, one: re.Match[str], days: tuple[date, ...]) -> When:
    token = reader.tokens[reader.pos - 1]
    wall = _spaced(reader, _wall(reader, one, "a", token))
    following = reader.ahead(1)
    is_span = reader.ahead(0) is not None and reader.token.plain == "-" and following is not None
    until = _ONE.fullmatch(following.plain) if is_span and following is not None else None
    start = _resolve(reader, wall, days)
    if until is None or following is None:
        return When(start, text=token.text)
    reader.pos += 2
    last = _spaced(reader, _wall(reader, until, "a", following))
    return When(start, _end(reader, start, last), text=f"{token.text}-{following.text}")


def bare_time(reader: Reader) -> When:
    """Read a number of one to four digits as a time."""
    found = reader.match(_ANY)
    if found is None:
        raise reader.unknown(())
    token = reader.tokens[reader.pos - 1]
    if _minutes_of(token.plain) is None:
        raise reader.refuse(say.BAD_NUMBER, word=token.text)
    return _from_one(reader, found, ())


def as_clock(text: str) -> str | None:
    """``812`` → ``08:12``: how a bare number is written so that it can only be a time; None when it is none."""
    minutes = _minutes_of(text)
    return None if minutes is None else clock_text(minutes)


def day_word(reader: Reader, token: Token) -> tuple[date, ...]:
    """The dates that a word may mean; none when it is no day at all."""
    word, context = token.key, reader.context
    if word in DAY_WORDS:
        return tuple(_shifted(reader, day, DAY_WORDS[word]) for day in _present_days(context))
    iso, french = _ISO.fullmatch(token.plain), _FRENCH.fullmatch(token.plain)
    parts: tuple[str, str, str] | None = None
    if iso:
        parts = (iso[1], iso[2], iso[3])
    elif french:
        parts = (french[3] or str(context.day.year), french[2], french[1])
    if parts is None:
        return ()
    try:
        day = date(int(parts[0]), int(parts[1]), int(parts[2]))
    except ValueError:
        raise reader.refuse(say.BAD_TIME, word=token.text) from None
    if abs((day - context.day).days) > _FARTHEST_DAYS:
        raise reader.refuse(say.BAD_TIME, word=token.text)
    return (day,)


def one_day(reader: Reader, token: Token, days: tuple[date, ...]) -> date:
    """The only date of several, or a refusal that lists them."""
    if len(days) > 1:
        raise reader.refuse(
            say.SEVERAL, (reader.with_words((token,), day.isoformat()) for day in days), word=token.text
        )
    return days[0]


def midnight(context: Context, day: date) -> datetime:
    """The instant at which a date begins."""
    return instant(day, 0, context.production.zone)


def _present_days(context: Context) -> tuple[date, ...]:
    """The date by the calendar and, past midnight of a day that still runs, the shooting day's too."""
    today = context.now.astimezone(context.production.zone).date()
    still_on = today == context.day + timedelta(days=1) and context.minute < closes(context)
    return (context.day, today) if still_on else (today,)


def _days_before_time(reader: Reader) -> tuple[date, ...]:
    following = reader.ahead(1)
    if following is None or not (_ANY.fullmatch(following.plain) or _SPAN.fullmatch(following.plain)):
        return ()
    days = day_word(reader, reader.token)
    if days:
        days = (one_day(reader, reader.token, days),)
        reader.pos += 1
    return days


def _minutes(reader: Reader, digits: str) -> int:
    if int(digits) > MINUTES_A_DAY:
        raise reader.refuse(say.TOO_MANY_MINUTES, word=digits, limit=MINUTES_A_DAY)
    return int(digits)


def _minutes_of(text: str) -> int | None:
    hours, _, rest = text.lower().replace("h", ":").partition(":")
    if not rest and hours == text and len(text) > len("23"):
        hours, rest = text[:-2], text[-2:]
    found = int(hours) * 60 + int(rest or 0)
    return found if int(hours) < MINUTES_A_DAY // 60 and int(rest or 0) < 60 else None  # noqa: PLR2004 - minutes


def _wall(reader: Reader, match: re.Match[str], side: str, token: Token) -> _Wall:
    minutes = _minutes_of(match[side])
    if minutes is None:
        raise reader.refuse(say.BAD_TIME, word=match[side])
    return _Wall(match[side], minutes, match[f"p{side}"] is not None, (match[f"s{side}"] or "").lower(), token)


def _spaced(reader: Reader, wall: _Wall) -> _Wall:
    """``00:30 +1`` as this program writes it, and ``02:30 été``."""
    plus = wall.plus or reader.eat("+1")
    season = wall.season
    if not season and not reader.done and reader.token.key in {"ete", "summer", "hiver", "winter"}:
        days = (reader.context.day, _shifted(reader, reader.context.day, 1))
        if any(len(_instants(reader.context, day, wall.minutes)) > 1 for day in days):
            season = reader.token.key
            reader.pos += 1
    return _Wall(wall.text, wall.minutes, plus, season, wall.token)


def _resolve(reader: Reader, wall: _Wall, days: tuple[date, ...]) -> datetime:
    if days:
        day = days[0] if not wall.plus else _shifted(reader, days[0], 1)
    elif wall.plus:
        day = _shifted(reader, reader.context.day, 1)
    else:
        day = _own_day(reader, wall)
    return _on(reader, wall, day, after=None)


def _own_day(reader: Reader, wall: _Wall) -> date:
    """Which of the shooting day's two dates a clock time falls on (the rule is the module's)."""
    context, now = reader.context, reader.context.minute
    zone = context.production.zone
    opens, ends = later(first_call(context), -BEFORE_CALL), closes(context)
    limit = min(later(first_call(context), _AT_MOST), max(ends, later(now, 1)))
    dates = (context.day, _shifted(reader, context.day, 1))
    at = {day: instant(day, wall.minutes, zone) for day in dates}
    within = [day for day in dates if opens <= at[day] < limit]
    if len(within) > 1 and now < ends and all(at[day] < ends for day in within):
        within = [min(within, key=lambda day: abs(minutes_between(at[day], now)))]
    if len(within) != 1 or minutes_between(now, at[within[0]]) > _TOO_FAR_AHEAD:
        clock = clock_text(wall.minutes)
        raise reader.refuse(say.OUT_OF_DAY, _dated(reader, wall, dates), clock=clock)
    return within[0]


def _dated(reader: Reader, wall: _Wall, dates: Iterable[date]) -> Iterable[str]:
    rest = wall.token.text[len(wall.text) :]
    clock = clock_text(wall.minutes)
    return (reader.with_words((wall.token,), f"{day.isoformat()} {clock}{rest}") for day in dates)


def _on(reader: Reader, wall: _Wall, day: date, after: datetime | None) -> datetime:
    found = _instants(reader.context, day, wall.minutes)
    if after is not None and not wall.season:
        found = [at for at in found if at > after] or found
    clock = clock_text(wall.minutes)
    if not found:
        raise reader.refuse(say.SKIPPED, clock=clock)
    if len(found) > 1 and not wall.season:
        words = (_SUMMER[0], _WINTER[0]) if reader.context.lang == "fr" else (_SUMMER[-1], _WINTER[-1])
        text, token = wall.token.text, wall.token
        at = text.rfind(wall.text) if after is not None else text.find(wall.text)
        cut = at + len(wall.text)
        lines = (reader.with_words((token,), f"{text[:cut]}{word}{text[cut:]}") for word in words)
        raise reader.refuse(say.TWICE, lines, clock=clock)
    return found[-1] if wall.season in _WINTER else found[0]


def _end(reader: Reader, start: datetime, wall: _Wall) -> datetime:
    """The first instant after the start that the clock shows so; a span of more than twelve hours is a slip."""
    zone = reader.context.production.zone
    day = start.astimezone(zone).date()
    dates = (reader.context.day + timedelta(days=1),) if wall.plus else (day, _shifted(reader, day, 1))
    for each in dates:
        found = _instants(reader.context, each, wall.minutes)
        if not found or any(at > start for at in found) or each == dates[-1]:
            end = _on(reader, wall, each, after=start)
            break
    if not 0 < minutes_between(start, end) <= _LONGEST:
        raise reader.refuse(say.ENDS_FIRST, word=wall.token.text)
    return end


def _instants(context: Context, day: date, minutes: int) -> list[datetime]:
    """Every instant at which a date's clock shows so many minutes: none, one or two."""
    zone = context.production.zone
    wall = datetime.combine(day, time(minutes // 60, minutes % 60))
    found: list[datetime] = []
    for fold in (0, 1):
        at = wall.replace(tzinfo=zone, fold=fold).astimezone(UTC)
        if at.astimezone(zone).replace(tzinfo=None, fold=0) == wall and at not in found:
            found.append(at)
    return found


def _shifted(reader: Reader, day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise reader.refuse(say.BAD_TIME, word=day.isoformat()) from None


def first_call(context: Context) -> datetime:
    """When the first of the day is due."""
    plan = context.day_plan
    return min((plan.call, *plan.calls.values(), *(at for _, at in plan.extras.values())))


def closes(context: Context) -> datetime:
    """When a clock time stops being the shooting day's own."""
    first = first_call(context)
    return min(later(first, _AT_MOST), max(later(first, _AT_LEAST), later(context.day_plan.wrap, _AFTER_WRAP)))
