"""What the record of a day needs besides times: why it went on, a day off given back, who signed."""

import re
from collections.abc import Sequence
from datetime import date

from shootday.entries import OverrunReason, Record, RecordAction
from shootday.logline.context import Built
from shootday.logline.mixed import Mixed, mixed
from shootday.logline.names import Kind
from shootday.logline.notes import BY, DECISION_OPTIONS, FUNCTION
from shootday.logline.reader import Reader, option
from shootday.logline.tokens import fold
from shootday.phrases import logline as say

REASON_WORDS: dict[OverrunReason, tuple[tuple[str, ...], tuple[str, ...]]] = {
    OverrunReason.END_OF_SHOT: (("fin de plan", "plan"), ("end of shot", "shot")),
    OverrunReason.END_OF_SCENE: (("fin de séquence", "séquence"), ("end of scene", "scene")),
    OverrunReason.END_OF_SET: (("fin de décor", "décor"), ("end of set", "set")),
    OverrunReason.AVAILABILITY: (("disponibilité", "dispo"), ("availability",)),
    OverrunReason.DELAY: (("retard imprévu", "retard"), ("unforeseen delay", "delay")),
    OverrunReason.PREPARATION: (("préparation", "prépa"), ("preparation", "prep")),
}
"""Words for each reason, French then English; the first is the one that is offered."""

WHO = frozenset({Kind.PERSON, Kind.DEPARTMENT})
_REASONS = {fold(word): reason for reason, (fr, en) in REASON_WORDS.items() for word in (*fr, *en)}
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})|(\d{1,2})/(\d{1,2})(?:/(\d{4}))?")


def offered() -> tuple[str, ...]:
    """The words that complete a reason, in both languages."""
    return tuple(words[0] for both in REASON_WORDS.values() for words in both)


def reason(reader: Reader) -> Built:
    """``motif lumière fin de plan``; of everybody, where nobody is named."""
    found = mixed(reader, WHO)
    at = reader.pos
    known = _REASONS.get(fold(reader.rest()))
    if known is None:
        side = 0 if reader.context.lang == "fr" else 1
        typed = reader.tokens[at:]
        words = [both[side][0] for both in REASON_WORDS.values()]
        lines = [reader.with_words(typed, word) for word in words] if typed else reader.adding(words)
        raise reader.refuse(say.WHICH_REASON, lines)
    people, group = _people(reader, found)
    return [(found.at(reader), Record(action=RecordAction.REASON, people=people, group=group, reason=known))], []


def recovery(reader: Reader) -> Built:
    """``récup Zoé 22/06``; without a day, it is only known to be given."""
    given: list[date] = []

    def a_date(reader: Reader) -> bool:
        if given or (day := _date(reader)) is None:
            return False
        given.append(day)
        return True

    found = mixed(reader, WHO, also=a_date)
    people, group = _people(reader, found)
    if not people:
        raise reader.refuse(say.WHO)
    day = given[0] if given else None
    return [(found.at(reader), Record(action=RecordAction.RECOVERY, people=people, group=group, recovery=day))], []


def signature(reader: Reader) -> Built:
    """``signe Ana``: she signs for her hours; ``par:`` says who signs for those named, and ``fonction:`` as what."""
    given = dict(pair for token in reader.options if (pair := option(token, DECISION_OPTIONS)))
    found = mixed(reader, WHO)
    people, group = _people(reader, found)
    if not people:
        raise reader.refuse(say.WHO)
    by, function = (next((given[key][:60] for key in keys if key in given), None) for keys in (BY, FUNCTION))
    fact = Record(action=RecordAction.SIGNED, people=people, group=group, by=by, function=function)
    return [(found.at(reader), fact)], []


def _people(reader: Reader, found: Mixed) -> tuple[tuple[str, ...], str | None]:
    """Those named, and who was called of the departments named; the department, where it is one alone."""
    named, departments = found.ids(Kind.PERSON), found.ids(Kind.DEPARTMENT)
    members: Sequence[str] = [p for d in departments for p in members_called(reader, d)]
    group = departments[0] if len(departments) == 1 and not named else None
    return tuple(dict.fromkeys((*named, *members))), group


def members_called(reader: Reader, department: str) -> list[str]:
    """A department's members called that day, all of them when none is."""
    members = [p.id for p in reader.context.production.members(department)]
    return [p for p in members if p in reader.context.day_plan.calls] or members


def _date(reader: Reader) -> date | None:
    """Read ``2026-06-22`` or ``22/06``: without a year, the first such day from the shooting day on."""
    token, found = (None if reader.done else reader.token), reader.match(_DATE)
    if found is None or token is None:
        return None
    today, given = reader.context.day, found.groups()
    try:
        if given[0]:
            return date(int(given[0]), int(given[1]), int(given[2]))
        day = date(int(given[5] or today.year), int(given[4]), int(given[3]))
        return day if given[5] or day >= today else day.replace(year=today.year + 1)
    except ValueError as error:
        raise reader.refuse(say.NO_SUCH_DATE, word=token.text) from error
