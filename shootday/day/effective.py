"""Which entries count: corrections applied, in the ledger's order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shootday.entries import Correction, CorrectionAction, Entry, Fact


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What the newest standing correction of an entry says: ``fact`` None strikes it, else replaces it at ``at``."""

    by: str
    fact: Fact | None
    at: datetime


def as_of(entries: Iterable[Entry], instant: datetime | None) -> tuple[Entry, ...]:
    """The entries written up to an instant: the day as it was known then. None keeps them all."""
    return tuple(e for e in entries if instant is None or e.written_at <= instant)


def _verdicts(entries: Iterable[Entry]) -> dict[str, _Verdict]:
    """Newest first, so that whether a correction stands is known before what it corrects is judged.

    Newest is by number in the journal, not by clock: a laptop's clock may have been set back.
    """
    verdicts: dict[str, _Verdict] = {}
    known = {e.id: e for e in entries}
    for entry in sorted(known.values(), key=lambda e: (e.number, e.id), reverse=True):
        fact = entry.fact
        if not isinstance(fact, Correction) or fact.action is CorrectionAction.REDACT:
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


def struck_by(entries: Iterable[Entry]) -> dict[str, str]:
    """Id of each entry that no longer counts as written → id of the correction that struck or replaced it.

    A correction that is itself struck is without effect: what it had struck counts again.
    """
    return {target: verdict.by for target, verdict in _verdicts(entries).items()}


def effective(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that count, in order: struck ones left out, amended ones with their replacement's fact and instant.

    An amended entry keeps its own id, so that what refers to it still finds it. Received order does not matter.
    """
    known = {entry.id: entry for entry in entries}
    verdicts = _verdicts(known.values())
    counted: list[Entry] = []
    for entry in known.values():
        if isinstance(entry.fact, Correction):
            continue
        verdict = verdicts.get(entry.id)
        if verdict is None:
            counted.append(entry)
        elif verdict.fact is not None:
            counted.append(entry.model_copy(update={"fact": verdict.fact, "happened_at": verdict.at}))
    return tuple(sorted(counted, key=lambda e: e.order))
