"""Times, lengths, amounts and counts as they are said; and any sentence made fit to be heard."""

import re
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from shootday.phrases import Lang, Phrase
from shootday.phrases import spoken as say
from shootday.production.base import MINUTES_A_DAY, wall_minutes
from shootday.text import clean
from shootday.views.snapshot import Snapshot

_LONGEST = 20_000
_CLOCK = re.compile(r"(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?: ([+-])1(?!\d))?(?!:?\d)")
_LENGTH = re.compile(r"(?<![\w,.])(\d+)h([0-5]\d)(?!\w)")
_MINUTES = re.compile(r"(?<![\w,.])(\d+) min(?!\w)( perdues)?")
_MONEY_FIRST = re.compile(r"([€£$])(\d[\d,]*(?:\.\d+)?)")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?:,\d\d)? €)")
_DRAWN = re.compile(r"[\u2190-\u21ff\u2500-\u25ff]+")
_REPEATED = re.compile(r"([!?])\1+")
_INNER_DOT = re.compile(r"(?<=\w)·(?=\w)")
_END = (".", "!", "?", "…")
_NAMED = 3


def counted(count: int, forms: say.Forms, lang: Lang, **facts: object) -> str:
    """A number and its thing; nought and one are singular in French, one alone is in English."""
    one = count in {0, 1} if lang == "fr" else count == 1
    return forms["one" if one else "many"](lang, count=count, **facts)


def clock(snap: Snapshot, at: datetime | None, lang: Lang) -> str:
    """``7 h 05``, ``7:05``; with *the next day* past midnight."""
    if at is None:
        return say.UNKNOWN_TIME(lang)
    days, rest = divmod(wall_minutes(snap.day, at, snap.day_plan.zone), MINUTES_A_DAY)
    return _clock(rest // 60, rest % 60, days, lang)


def _clock(hours: int, minutes: int, days: int, lang: Lang) -> str:
    text = say.CLOCK(lang, hours=hours, minutes=f"{minutes:02d}")
    if not days:
        return text
    near: dict[int, Phrase] = {1: say.NEXT_DAY, -1: say.DAY_BEFORE}
    return near[days](lang, clock=text) if days in near else say.OTHER_DAY(lang, clock=text, shift=days)


def length(minutes: int, lang: Lang) -> str:
    """``45 minutes``; ``1 heure 05``, ``1 hour 5 minutes``."""
    hours, rest = divmod(abs(minutes), 60)
    short = counted(rest, say.MINUTES, lang)
    if not hours:
        return short
    whole = counted(hours, say.HOURS, lang)
    return say.HOURS_MINUTES(lang, hours=whole, minutes=short) if rest else whole


def amount(value: Decimal, currency: str, lang: Lang) -> str:
    """``558 euros``: whole units, no separator that a reader could take for two numbers."""
    rounded = value.quantize(Decimal(1), rounding="ROUND_HALF_UP")
    word = say.CURRENCIES[currency](lang) if currency in say.CURRENCIES else currency
    return say.AMOUNT(lang, amount=rounded, currency=word)


def named(snap: Snapshot, people: Sequence[str], lang: Lang, *, most: int = _NAMED) -> str:
    """One name; or how many people, and the first names among them."""
    names = [name(snap, p) for p in people]
    if len(names) == 1:
        return names[0]
    count = counted(len(names), say.PEOPLE, lang)
    shown = ", ".join(names)
    if len(names) > most + 1:
        shown = say.AND_OTHERS(lang, names=", ".join(names[:most]), count=len(names) - most)
    return say.GROUP(lang, count=count, names=shown)


def name(snap: Snapshot, person: str) -> str:
    """A person's name; an id that the documents do not know stays as it is."""
    found = snap.production.person.get(person)
    return found.name if found else person


def aloud(text: str, lang: Lang) -> str:
    """A sentence fit to be heard: cleaned, times and symbols in words, a capital before and a full stop after."""
    told = clean(text, _LONGEST)
    told = _CLOCK.sub(lambda m: _clock(int(m[1]), int(m[2]), {"+": 1, "-": -1}.get(m[3], 0), lang), told)
    told = _LENGTH.sub(lambda m: length(int(m[1]) * 60 + int(m[2]), lang), told)
    told = _MINUTES.sub(lambda m: _lost(int(m[1]), m[2], lang), told)
    told = _MONEY_FIRST.sub(r"\2\1", _THOUSANDS.sub("", told))
    for symbol, phrase in say.SYMBOLS.items():
        told = told.replace(symbol, phrase(lang))
    told = _INNER_DOT.sub("", _REPEATED.sub(r"\1", _DRAWN.sub(" ", told)))
    return ended(" ".join(told.split(" ")))


def _lost(count: int, lost: str | None, lang: Lang) -> str:
    """``1 min perdues`` of the eye is *1 minute perdue* to the ear."""
    if lost and count in {0, 1}:
        return say.ONE_MINUTE_LOST(lang, count=count)
    return counted(count, say.MINUTES, lang) + (lost or "")


def ended(text: str) -> str:
    """A sentence by itself: a capital before, a full stop after unless it brings its own end."""
    told = " ".join(text.split())
    return told[:1].upper() + told[1:] + ("" if told.endswith(_END) else ".")
