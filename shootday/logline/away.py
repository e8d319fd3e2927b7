"""Unavailability of a person, a location or a piece of equipment, until an hour, a day or further notice."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shootday.entries import SubjectKind, Unavailability
from shootday.logline.context import Built
from shootday.logline.names import Kind
from shootday.logline.punches import number
from shootday.logline.reader import BARE, Reader
from shootday.logline.times import When, day_word, midnight, one_day, when
from shootday.logline.tokens import Token
from shootday.phrases import logline as say

GEAR = ("materiel", "mat", "equipment", "gear")
TO = ".."
_SUBJECTS = frozenset({Kind.PERSON, Kind.LOCATION})


@dataclass(frozen=True, slots=True)
class _Bound:
    """One end of a stretch: an instant, a whole day, or a span that is both ends."""

    start: datetime
    end: datetime | None


def away(reader: Reader) -> Built:
    """``indispo "décor café" ..demain``."""
    reader.tokens = tuple(part for token in reader.tokens for part in _cut(token))
    kind, subject = _subject(reader)
    first = _bound(reader)
    start = first.start if first else reader.context.default
    end = first.end if first else None
    if reader.eat(TO):
        last = _bound(reader)
        end = None if last is None else last.end or last.start
        if last is not None and end is not None and end <= start:
            raise reader.refuse(say.ENDS_FIRST, word=reader.tokens[-1].text)
    reader.expect_end()
    fact = Unavailability(subject_kind=kind, subject=subject, start=start, end=end)
    return [(reader.context.default, fact)], []


def _cut(token: Token) -> tuple[Token, ...]:
    """``8:00..demain`` in three words."""
    if token.quoted or TO not in token.text:
        return (token,)
    left, _, right = token.text.partition(TO)
    middle = token.start + len(left)
    parts = (
        Token(left, token.start, middle),
        Token(TO, middle, middle + len(TO)),
        Token(right, middle + len(TO), token.end),
    )
    return tuple(part for part in parts if part.text)


def _subject(reader: Reader) -> tuple[SubjectKind, str]:
    while not reader.done:
        if reader.eat(*GEAR):
            return SubjectKind.EQUIPMENT, _gear(reader)
        name = reader.name(_SUBJECTS)
        if name is not None:
            kind = SubjectKind.PERSON if name.kind is Kind.PERSON else SubjectKind.LOCATION
            return kind, name.id
        if not reader.skip_noise():
            raise _unknown(reader)
    raise reader.refuse(say.WHAT_AWAY)


def _unknown(reader: Reader) -> Exception:
    """Near misses, and the same word as a piece of equipment."""
    token = reader.token
    near = reader.names.near(token.text, _SUBJECTS)
    gear = "matériel" if reader.context.lang == "fr" else "gear"
    lines = reader.instead((token,), near, _SUBJECTS)
    typed = reader.line[token.start : token.end]
    return reader.refuse(say.UNKNOWN, (*lines, reader.with_words((token,), f"{gear} {typed}")), word=token.text)


def _gear(reader: Reader) -> str:
    if reader.done:
        raise reader.refuse(say.WHAT_AWAY)
    subject = reader.token.text
    reader.pos += 1
    if not subject or subject == TO or len(subject) > 60:  # noqa: PLR2004 - what an id may hold
        raise reader.refuse(say.WHAT_AWAY)
    return subject


def _bound(reader: Reader) -> _Bound | None:
    """Read a time, a span, or a day as a whole."""
    while not reader.done and reader.skip_noise():
        pass
    if reader.done or reader.token.quoted or reader.token.text == TO:
        return None
    token = reader.token
    own = when(reader) or (number(reader) if BARE.fullmatch(token.plain) else None)
    if own is not None:
        return _instants(reader, own)
    days = day_word(reader, token)
    if not days:
        raise reader.unknown(())
    day = one_day(reader, token, days)
    reader.pos += 1
    return _Bound(midnight(reader.context, day), _end_of(reader, day))


def _instants(reader: Reader, own: When) -> _Bound:
    if own.start is None:
        raise reader.refuse(say.AFTER_WHOSE_CALL, word=own.text)
    return _Bound(own.start, own.end)


def _end_of(reader: Reader, day: date) -> datetime:
    return midnight(reader.context, day + timedelta(days=1))
