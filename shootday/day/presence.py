"""Who is in: due, late, present, gone, absent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from shootday.day.facts import DayFacts, PunchMark
from shootday.entries import PunchAction
from shootday.production.dayplan import DayPlan


class PresenceState(StrEnum):
    """Where a person stands (closed list)."""

    EXPECTED = "expected"
    LATE = "late"
    PRESENT = "present"
    OUT = "out"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Presence:
    """One person's day so far; instants are None until punched. ``due`` is None for somebody who was not called."""

    person: str
    state: PresenceState
    due: datetime | None
    in_at: datetime | None
    out_at: datetime | None
    hmc_at: datetime | None
    meal: tuple[datetime, datetime | None] | None
    """The person's own meal break, where one was punched apart from the unit's."""


_ARRIVES = (PunchAction.IN, PunchAction.RDV, PunchAction.HMC_START)


class Known(NamedTuple):
    """What was found of the same plan's people at an instant: it serves a later one where nothing has happened."""

    facts: DayFacts
    now: datetime
    people: Mapping[str, Presence]

    def at(self, person: str, punches: Sequence[PunchMark], now: datetime) -> Presence | None:
        """A person's presence as it was, where neither a punch nor the hour of their call has changed it since."""
        found = self.people.get(person)
        if found is None or punches is not self.facts.punches.get(person, ()) or now < self.now:
            return None
        punched = bool(punches) and punches[-1].at > self.now
        called = found.due is not None and self.now <= found.due < now
        return None if punched or called else found


def presence(plan: DayPlan, facts: DayFacts, now: datetime, known: Known | None = None) -> dict[str, Presence]:
    """Everyone called or punched, by id, as of an instant; called people first, in the plan's order."""
    made: dict[str, Presence] = {}
    for person in dict.fromkeys((*plan.calls, *facts.punches)):
        punches = facts.punches.get(person, ())
        as_it_was = known.at(person, punches, now) if known is not None else None
        made[person] = as_it_was or _one(person, plan.calls.get(person), punches, now)
    return made


def _one(person: str, due: datetime | None, punches: Sequence[PunchMark], now: datetime) -> Presence:
    state = PresenceState.LATE if due is not None and due < now else PresenceState.EXPECTED
    came = made_up = out = ate = back = None
    for mark in punches:
        action = mark.action
        if mark.at > now:
            continue
        if action in _ARRIVES:
            state = PresenceState.PRESENT
            came = came or (mark if action is PunchAction.IN else None)
            made_up = made_up or (mark if action is PunchAction.HMC_START else None)
        elif action is PunchAction.OUT:
            state = PresenceState.OUT if state is PresenceState.PRESENT else state
            out = mark
        elif action is PunchAction.ABSENT:
            state = PresenceState.ABSENT
        elif action is PunchAction.MEAL_START:
            ate = ate or mark
        elif action is PunchAction.MEAL_END:
            back = mark
    return Presence(
        person=person,
        state=state,
        due=due,
        in_at=came.at if came else None,
        out_at=out.at if out and state is PresenceState.OUT else None,
        hmc_at=made_up.at if made_up else None,
        meal=_meal(ate, back),
    )


def _meal(start: PunchMark | None, end: PunchMark | None) -> tuple[datetime, datetime | None] | None:
    if start is None:
        return None
    return start.at, start.until or (end.at if end else None)
