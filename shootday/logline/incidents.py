"""Incidents in one line. A harassment report holds no text and no name, an illness no diagnosis."""

import re

from shootday.entries import Incident, IncidentCause
from shootday.errors import NotUnderstood
from shootday.logline.context import Built
from shootday.logline.milestones import only_time
from shootday.logline.mixed import mixed
from shootday.logline.names import Kind
from shootday.logline.reader import Reader
from shootday.logline.times import DAY_WORDS
from shootday.logline.tokens import Token, fold
from shootday.phrases import logline as say

CAUSE_WORDS: dict[IncidentCause, tuple[tuple[str, ...], tuple[str, ...]]] = {
    IncidentCause.ILLNESS: (("maladie", "malade"), ("illness", "ill", "sick")),
    IncidentCause.LATE: (("retard",), ("late", "lateness")),
    IncidentCause.EQUIPMENT: (("matériel", "panne"), ("equipment", "gear", "breakdown")),
    IncidentCause.WEATHER: (("météo", "pluie", "orage"), ("weather", "rain", "storm")),
    IncidentCause.LOCATION: (("décor", "lieu"), ("location",)),
    IncidentCause.ACCIDENT: (("accident",), ("accident",)),
    IncidentCause.SAFETY: (("sécurité", "sécu"), ("safety",)),
    IncidentCause.HARASSMENT: (("harcèlement", "vhss", "signalement"), ("harassment",)),
    IncidentCause.CAST: (("interprétation", "distribution", "comédien", "comédienne"), ("cast",)),
    IncidentCause.TRANSPORT: (("transport",), ("transport",)),
    IncidentCause.TECHNICAL: (("technique",), ("technical", "tech")),
    IncidentCause.OTHER: (("autre",), ("other",)),
}
"""Words for each cause, French then English; the first is the one that is offered."""

PASSED = ("transmis", "passed", "referent", "au", "to", "the")
_WORD = re.compile(r"[^\W\d_]{2}|[^\x00-\x7f]")
_SEASON = re.compile(r"^([0-9:h]*)(?:ete|summer|hiver|winter)$")
_CAUSES = {fold(word): cause for cause, (fr, en) in CAUSE_WORDS.items() for word in (*fr, *en)}
_NEVER_TEXT = {"harcelement", "harassment", "vhss"}
_MEASURES = re.compile(r"(?:^|\s)(?:mesures?|measures?)\s*:\s*", re.IGNORECASE)
_TOUCHED = frozenset({Kind.SEGMENT, Kind.PERSON, Kind.LOCATION})


def incident(reader: Reader) -> Built:
    """``inc météo 25m 12A pluie forte``."""
    after = range(reader.verb_at, len(reader.tokens))
    spoken = next((n for n in after if reader.tokens[n].key.strip(".:;!?") in _NEVER_TEXT), None)
    at = spoken if spoken is not None else reader.verb_at
    cause = _cause(reader.tokens[at]) if at < len(reader.tokens) else None
    if spoken is not None:
        cause = IncidentCause.HARASSMENT
    if cause is None:
        raise _which(reader)
    reader.tokens = reader.tokens[:at] + reader.tokens[at + 1 :]
    if cause is IncidentCause.HARASSMENT:
        return _referred(reader)
    return _told(reader, cause)


def _cause(token: Token) -> IncidentCause | None:
    return None if token.quoted else _CAUSES.get(token.key.rstrip(":"))


def _which(reader: Reader) -> NotUnderstood:
    """A refusal that lists the causes; the word that stands for none of them is not repeated."""
    side = 0 if reader.context.lang == "fr" else 1
    verb = reader.line[reader.verb[0].start : reader.verb[-1].end]
    return reader.refuse(say.WHICH_CAUSE, (f"{verb} {words[side][0]}" for words in CAUSE_WORDS.values()))


def _referred(reader: Reader) -> Built:
    """Only that it was passed to the referent, and when; nothing of what else was typed is repeated."""
    if reader.verb_at or any(_tells(token) for token in reader.tokens):
        raise reader.refuse(say.HARASSMENT_PRIVATE)
    while reader.eat(*PASSED):
        pass
    try:
        found = only_time(reader)
    except NotUnderstood as error:
        if error.said.phrase in (say.UNKNOWN, say.NOT_A_SUBJECT):
            raise reader.refuse(say.HARASSMENT_PRIVATE) from None
        raise
    if found is not None and found.end is not None:
        raise reader.refuse(say.OPEN_SPAN)
    at = found.start if found and found.start else reader.context.default
    return [(at, Incident(cause=IncidentCause.HARASSMENT, passed_to_referent=True))], []


def _tells(token: Token) -> bool:
    """Whether a word says more than when, and to whom, the report was passed."""
    key = _SEASON.sub(r"\1", token.key)
    return token.quoted or (_WORD.search(key) is not None and key not in {*PASSED, *DAY_WORDS})


def _told(reader: Reader, cause: IncidentCause) -> Built:
    found = mixed(reader, _TOUCHED, lasting=True)
    text, measures = _parted(reader.rest())
    if cause is IncidentCause.ILLNESS and (text or measures):
        raise reader.refuse(say.NO_DIAGNOSIS)
    fact = Incident(
        cause=cause,
        minutes_lost=found.minutes or 0,
        segments=found.ids(Kind.SEGMENT),
        people=found.ids(Kind.PERSON),
        locations=found.ids(Kind.LOCATION),
        text=text,
        measures=measures,
    )
    return [(found.at(reader), fact)], []


def _parted(text: str) -> tuple[str, str]:
    """What was told, and the measures taken behind ``mesures :``."""
    parts = _MEASURES.split(text, maxsplit=1)
    return parts[0].strip(), parts[1].strip() if len(parts) > 1 else ""


def offered() -> tuple[str, ...]:
    """Every word for a cause, those on screen first."""
    return tuple(dict.fromkeys((*(w for fr, en in CAUSE_WORDS.values() for w in (fr[0], en[0])), *_CAUSES)))
