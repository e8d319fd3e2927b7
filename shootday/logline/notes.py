"""Free notes, one's own estimates, and overruns that somebody authorised."""

from decimal import Decimal

from shootday.entries import Decision, DecisionAction, Estimate, Observation
from shootday.logline.amounts import read_amount
from shootday.logline.context import Built
from shootday.logline.mixed import duration, mixed
from shootday.logline.names import Kind
from shootday.logline.reader import Reader, option
from shootday.logline.times import when
from shootday.phrases import logline as say

BY, FUNCTION = ("par", "by"), ("fonction", "function")
DECISION_OPTIONS = (*BY, *FUNCTION)
_LONGEST_MINUTES = 14400


def note(reader: Reader) -> Built:
    """``note lumière superbe``: all of it is the text, but for a time and ``@names`` in front."""
    at = reader.context.default
    if not reader.done and reader.token.text[:1] not in "+-" and (found := when(reader)) is not None:
        if found.end is not None:
            raise reader.refuse(say.OPEN_SPAN)
        at = found.start or at
    about: list[str] = []
    while not reader.done and reader.token.text.startswith("@"):
        name = reader.name(frozenset(Kind))
        if name is None:
            raise reader.unknown(frozenset(Kind))
        about.append(name.id)
    text = reader.rest()
    if not text:
        raise reader.refuse(say.WHICH_NOTE)
    return [(at, Observation(text=text, about=tuple(dict.fromkeys(about))))], []


def estimate(reader: Reader) -> Built:
    """``estimation 40m 350``: minutes and cost, in either order, then a note."""
    minutes: int | None = None
    cost: Decimal | None = None
    while not reader.done and (minutes is None or cost is None):
        found = duration(reader) if minutes is None else None
        if found is not None:
            minutes = found
            continue
        amount = read_amount(reader) if cost is None else None
        if amount is None:
            break
        cost = amount
    if minutes is None or minutes > _LONGEST_MINUTES:
        raise reader.refuse(say.HOW_LONG)
    if cost is None:
        raise reader.refuse(say.HOW_MUCH)
    return [(reader.context.default, Estimate(minutes=minutes, cost=cost, note=reader.rest()))], []


def overrun(reader: Reader) -> Built:
    """``heures sup autorisées 60m marie``: by a person of the production, or ``par:"Nom" fonction:…``."""
    given = dict(pair for token in reader.options if (pair := option(token, DECISION_OPTIONS)))
    found = mixed(reader, {Kind.PERSON}, lasting=True)
    named = found.ids(Kind.PERSON)
    typed = next((given[key] for key in BY if key in given), None)
    if typed is not None:
        known = reader.names.find(typed, {Kind.PERSON})
        named = (*named, known[0].id if len(known) == 1 else typed)
    if len(named) != 1:
        raise reader.refuse(say.WHO_DECIDED)
    person = reader.context.production.person.get(named[0])
    function = next((given[key] for key in FUNCTION if key in given), person.function if person else "")
    if not function:
        word = "fonction" if reader.context.lang == "fr" else "function"
        raise reader.refuse(say.WHO_DECIDED, reader.adding((f"{word}:…",)))
    fact = Decision(
        action=DecisionAction.OVERRUN_AUTHORISED,
        by=(person.name if person else named[0])[:60],
        function=function[:60],
        minutes=found.minutes,
        note=reader.rest(),
    )
    return [(found.at(reader), fact)], []
