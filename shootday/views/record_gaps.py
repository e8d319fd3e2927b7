"""What the record of the day still lacks: reasons for limits that a text lets be exceeded, signatures of who left."""

from typing import NamedTuple

from shootday.day.presence import PresenceState
from shootday.entries import RecordAction
from shootday.phrases import Lang
from shootday.phrases import board as say
from shootday.views.open_ends import is_over, people_in, still_in
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Tone


class Gaps(NamedTuple):
    """Whose record lacks what."""

    reasons: tuple[str, ...]
    """Who exceeded a limit that their text lets be exceeded for some reasons, and nobody noted such a reason."""
    signatures: tuple[str, ...]
    """Who left, and nobody signed for the hours."""


def record_gaps(snap: Snapshot) -> Gaps:
    """As far as was noted by now."""
    crew, signed = snap.situation.crew, set[str]()
    for noted in snap.facts.records:
        if noted.fact.action is RecordAction.SIGNED and noted.at <= snap.now:
            signed.update(noted.fact.people)
    lacking: list[str] = []
    for person, broken in snap.breaches.items():
        member = crew.get(person)
        limits = None if member is None else member.course.rules.limits
        lets = {limit.code for limit in (*limits.day, *limits.amplitudes) if limit.reasons} if limits else set()
        lacking += [person] if any(breach.code in lets for breach in broken) else []
    left = people_in(snap, PresenceState.OUT)
    return Gaps(tuple(lacking), tuple(person for person in left if person not in signed))


def gap_lines(snap: Snapshot, lang: Lang) -> tuple[Cell, ...]:
    """A sentence for each kind; signatures are asked for once the day is over and everybody has left."""
    reasons, signatures = record_gaps(snap)
    asked = signatures if is_over(snap) and not still_in(snap) else ()
    told = ((say.NO_REASON_ONES, reasons), (say.UNSIGNED_ONES, asked))
    known = snap.production.person
    return tuple(
        Cell(phrase(lang, count=len(who), names=", ".join(known[p].name if p in known else p for p in who)), Tone.WARN)
        for phrase, who in told
        if who
    )
