"""Which entries count: corrections applied, in the ledger's order."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from operator import attrgetter
from typing import TypeVar

from shootday.entries import Correction, CorrectionAction, Entry, Fact

T = TypeVar("T")
_ORDER = attrgetter("happened_at", "written_at", "id")
"""``Entry.order``, read for thousands at a time."""


def _of_the_last(judge: Callable[[Iterable[Entry]], T]) -> Callable[[Iterable[Entry]], T]:
    """Keep the answer for the tuple of entries asked for last: each stroke of a key asks for the same day again."""
    kept: list[tuple[tuple[Entry, ...], T]] = []

    @wraps(judge)
    def judged(entries: Iterable[Entry]) -> T:
        if not isinstance(entries, tuple):
            return judge(entries)
        for asked, answer in kept:
            if asked is entries:
                return answer
        found = judge(entries)
        kept[:] = [(entries, found)]
        return found

    return judged


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What the newest standing correction of an entry says: ``fact`` None strikes it, else replaces it at ``at``."""

    by: str
    fact: Fact | None
    at: datetime


def as_of(entries: Iterable[Entry], instant: datetime | None) -> tuple[Entry, ...]:
    """The entries written up to an instant: the day as it was known then. None keeps them all."""
    return tuple(e for e in entries if instant is None or e.written_at <= instant)


def _verdicts(known: Mapping[str, Entry]) -> dict[str, _Verdict]:
    """Newest first, so that whether a correction stands is known before what it corrects is judged.

    Newest is by number in the journal, not by clock: a laptop's clock may have been set back.
    """
    verdicts: dict[str, _Verdict] = {}
    corrections = [(e, e.fact) for e in known.values() if isinstance(e.fact, Correction)]
    for entry, fact in sorted(corrections, key=lambda c: (c[0].number, c[0].id), reverse=True):
        if fact.action is CorrectionAction.REDACT:
            continue
        own = verdicts.get(entry.id)
        if own is not None and own.fact is None:
            continue
        target = known.get(fact.target)
        if target is None or fact.target in verdicts or target.number >= entry.number:
            continue
        strikes = fact.action is CorrectionAction.STRIKE and own is None
        replacement = own.fact if own is not None else fact.replacement
        at = own.at if own is not None else entry.happened_at
        verdicts[fact.target] = _Verdict(entry.id, None if strikes else replacement, at)
    return verdicts


@_of_the_last
def struck_by(entries: Iterable[Entry]) -> dict[str, str]:
    """Id of each entry that no longer counts as written → id of the correction that struck or replaced it.

    A correction that is itself struck is without effect: what it had struck counts again.
    """
    known = {entry.id: entry for entry in entries}
    return {target: verdict.by for target, verdict in _verdicts(known).items()}


@_of_the_last
def effective(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that count, in order: struck ones left out, amended ones with their replacement's fact and instant.

    An amended entry keeps its own id, so that what refers to it still finds it. Received order does not matter.
    """
    known = {entry.id: entry for entry in entries}
    verdicts = _verdicts(known)
    counted: list[Entry] = []
    for entry in known.values():
        if isinstance(entry.fact, Correction):
            continue
        verdict = verdicts.get(entry.id)
        if verdict is None:
            counted.append(entry)
        elif verdict.fact is not None:
            counted.append(entry.model_copy(update={"fact": verdict.fact, "happened_at": verdict.at}))
    return in_order(counted)


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries in the order in which they happened."""
    return tuple(sorted(entries, key=_ORDER))
