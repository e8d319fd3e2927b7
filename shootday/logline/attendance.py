"""Who of a department a punch leaves alone, because of what was logged before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from shootday.entries import PunchAction
from shootday.logline.context import Context
from shootday.phrases import Said
from shootday.phrases import logline as say
from shootday.views.sentence import wording

_COMING = {PunchAction.IN, PunchAction.RDV, PunchAction.ABSENT}


@dataclass(frozen=True, slots=True)
class Kept:
    """Whom a department's punch takes, and whom it leaves as they are."""

    context: Context
    people: tuple[str, ...]
    here: tuple[str, ...]
    gone: tuple[str, ...]
    absent: tuple[str, ...]

    def remarks(self, named: Sequence[str]) -> list[Said]:
        """What should be said of those left alone, but for the ones named with their own time."""
        said = (
            (say.ALREADY_IN, self.here),
            (say.ALREADY_OUT, self.gone),
            (say.MARKED_ABSENT, self.absent),
        )
        shown = ((phrase, [p for p in ids if p not in named]) for phrase, ids in said)
        return [phrase.said(people=wording.people(self.context, ids)) for phrase, ids in shown if ids]


class Attendance:
    """What the day's facts say of people so far."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def _last(self, person: str, *actions: PunchAction) -> datetime | None:
        marks = self._context.facts.punches.get(person, ())
        return max((m.at for m in marks if m.action in actions), default=None)

    def is_in(self, person: str) -> bool:
        """Whether they came in and did not leave since."""
        came, left = self._last(person, PunchAction.IN), self._last(person, PunchAction.OUT)
        return came is not None and (left is None or left < came)

    def is_out(self, person: str) -> bool:
        """Whether they left and did not come in since."""
        came, left = self._last(person, PunchAction.IN), self._last(person, PunchAction.OUT)
        return left is not None and (came is None or came <= left)

    def is_absent(self, person: str) -> bool:
        """Whether they were found absent and did not come since."""
        came = self._last(person, PunchAction.IN, PunchAction.RDV, PunchAction.HMC_START)
        absent = self._last(person, PunchAction.ABSENT)
        return absent is not None and (came is None or came <= absent)

    def extras_there(self, group: str) -> int | None:
        """How many of a group came in and did not leave; None when none was ever counted."""
        marks = [m for m in self._context.facts.extras if m.group == group]
        came = [m.count for m in marks if m.action is PunchAction.IN]
        left = sum(m.count for m in marks if m.action is PunchAction.OUT)
        return max(0, sum(came) - left) if came else None

    def sort(self, action: PunchAction, people: Iterable[str]) -> Kept:
        """Whom a department's punch takes."""
        named = tuple(people)
        absent = tuple(p for p in named if self.is_absent(p))
        here = tuple(p for p in named if action in _COMING and self._there(p, action) and p not in absent)
        leaving = action is PunchAction.OUT
        gone = tuple(p for p in named if leaving and self.is_out(p) and p not in absent)
        kept = tuple(p for p in named if p not in {*absent, *here, *gone})
        return Kept(self._context, kept, here, gone, absent)

    def _there(self, person: str, action: PunchAction) -> bool:
        if action is PunchAction.RDV:
            return self._last(person, PunchAction.RDV) is not None
        return self.is_in(person)
