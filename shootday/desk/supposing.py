"""What is asked of the planner besides: the situation that it starts from, and what is supposed, read from texts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Never

from shootday.day.board import owed
from shootday.day.facts import fold
from shootday.day.leaving import LEAVING, left_at
from shootday.desk.today import outs_of
from shootday.entries import Entry
from shootday.errors import NotUnderstood
from shootday.phrases import Phrase
from shootday.phrases import whatif as say
from shootday.planning.grounds import Sources
from shootday.planning.situation import Owed, Situation
from shootday.planning.whatif import MOST_DAYS, MOST_PLACES, Lost, WhatIf
from shootday.production.production import Production
from shootday.text import clean
from shootday.views.snapshot import Snapshot

_NUMBERED = re.compile(r"[JjDd](\d{1,3})")
_DAY_MONTH = re.compile(r"(\d{1,2})/(\d{1,2})")
_HALF_A_YEAR = timedelta(days=180)
_LAST_YEAR = 2199
"""As in the documents."""
WORDS = ("--hold", "--lose", "--days", "--max-locations")
"""What can be supposed, as the command line and the form write it."""


def situation(earlier: Sequence[Entry], snap: Snapshot) -> Situation:
    """Where the planner starts from, with the entries that say so."""
    entries = (*earlier, *snap.entries)
    facts, outs = fold(entries), outs_of(entries)
    return Situation(
        snap.production,
        snap.plan,
        snap.day,
        left=tuple(Owed(segment, percent) for segment, percent in owed(snap.board)),
        unavailable=tuple(gone.fact for gone in facts.unavailable),
        last_outs=outs,
        now=snap.now,
        sources=Sources(
            unavailable={gone.fact: gone.entry for gone in facts.unavailable},
            outs={
                person: punch.entry
                for person, punches in facts.punches.items()
                for punch in punches
                if punch.action in LEAVING and left_at(punch) == outs.get(person)
            },
            marks={segment: marks[-1].entry for segment, marks in snap.facts.marks.items()},
        ),
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be supposed, as it was typed."""

    hold: Sequence[str] = ()
    lose: Sequence[str] = ()
    days: str | None = None
    places: str | None = None

    @classmethod
    def of(cls, words: Sequence[str]) -> "Asked":
        """Of the words of a command line: ``--hold 28 --lose halle..22/10``. Raises NotUnderstood for others."""
        found: dict[str, list[str]] = {word: [] for word in WORDS}
        for word, value in zip(words[::2], [*words[1::2], ""], strict=False):
            if word not in found:
                raise NotUnderstood(say.UNKNOWN_WORD.said(got=clean(word, 60), known=", ".join(WORDS)))
            found[word].append(value)
        hold, lose, days, places = found.values()
        return cls(hold, lose, days[-1] if days else None, places[-1] if places else None)


def what_if(start: Situation, asked: Asked) -> WhatIf:
    """The value of what was typed. Raises NotUnderstood, with what was expected, for what the paper does not know."""
    return WhatIf(
        hold=tuple(dict.fromkeys(_owed(start, text) for text in asked.hold)),
        lose=tuple(dict.fromkeys(_lost(start, text) for text in asked.lose)),
        days=0 if asked.days is None else whole_number("--days", asked.days, 1, MOST_DAYS),
        places=None if asked.places is None else whole_number("--max-locations", asked.places, 1, MOST_PLACES),
    )


def _owed(start: Situation, text: str) -> str:
    known, asked = start.owed(), clean(text)
    alike = [number for number in known if number.casefold() == asked.casefold()]
    found = [asked] if asked in known else alike
    return found[0] if len(found) == 1 else _refuse(say.NOT_OWED, text, known=", ".join(known) or "–")


def _lost(start: Situation, text: str) -> Lost:
    production = start.production
    place, dots, until = text.rpartition("..")
    if not dots or not place.strip() or not until.strip():
        first = next(iter(production.location), "cafe")
        _refuse(say.LOST_SHAPE, text, example=f"{first}..{start.tomorrow.isoformat()}")
    asked = clean(place).casefold()
    found = [p.id for p in production.locations.locations if asked in {p.id.casefold(), p.name.casefold()}]
    if len(found) != 1:
        _refuse(say.NO_PLACE, place, known=", ".join(production.location) or "–")
    return Lost(found[0], _until(start, production, until.strip()))


def _until(start: Situation, production: Production, text: str) -> date:
    day = _date(start, text)
    if day is None:
        return _refuse(say.NO_DATE, text, example=start.tomorrow.isoformat(), count=len(production.plan.days))
    if day <= start.today:
        raise NotUnderstood(say.PAST_DATE.said(day=day, today=start.today))
    return day


def _date(start: Situation, text: str) -> date | None:
    numbered, short = _NUMBERED.fullmatch(text), _DAY_MONTH.fullmatch(text)
    if numbered:
        n = int(numbered[1])
        return start.plan.days[n - 1].date if 1 <= n <= len(start.plan.days) else None
    try:
        if not short:
            found = date.fromisoformat(text)
            return found if found.year <= _LAST_YEAR else None
        near = start.today.replace(month=int(short[2]), day=int(short[1]))
        return near if near >= start.today - _HALF_A_YEAR else near.replace(year=near.year + 1)
    except ValueError:
        return None


def whole_number(what: str, text: str, least: int, most: int) -> int:
    """A whole number that was typed, ``+1`` or ``1``. Raises NotUnderstood, with what was expected."""
    plain = clean(text).removeprefix("+")
    if not (plain.isascii() and plain.isdecimal() and least <= int(plain) <= most):
        _refuse(say.NO_NUMBER, text, what=what, least=least, most=most)
    return int(plain)


def _refuse(phrase: Phrase, got: str, **facts: object) -> Never:
    raise NotUnderstood(phrase.said(got=clean(got, 60), **facts))
