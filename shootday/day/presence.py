"""Who is in: due, late, present, gone, absent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

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


_ARRIVES = frozenset({PunchAction.IN, PunchAction.RDV, PunchAction.HMC_START})


def presence(plan: DayPlan, facts: DayFacts, now: datetime) -> dict[str, Presence]:
    """Everyone called or punched, by id, as of an instant; called people first, in the plan's order."""
    people = dict.fromkeys((*plan.calls, *facts.punches))
    return {person: _one(person, plan.calls.get(person), facts.punches.get(person, ()), now) for person in people}


def _one(person: str, due: datetime | None, punches: Sequence[PunchMark], now: datetime) -> Presence:
    seen = [p for p in punches if p.at <= now]
    state = PresenceState.LATE if due is not None and due < now else PresenceState.EXPECTED
    for mark in seen:
        if mark.action in _ARRIVES:
            state = PresenceState.PRESENT
        elif mark.action is PunchAction.OUT and state is PresenceState.PRESENT:
            state = PresenceState.OUT
        elif mark.action is PunchAction.ABSENT:
            state = PresenceState.ABSENT
    meals = [p for p in seen if p.action in {PunchAction.MEAL_START, PunchAction.MEAL_END}]
    return Presence(
        person=person,
        state=state,
        due=due,
        in_at=next((p.at for p in seen if p.action is PunchAction.IN), None),
        out_at=_last(seen, PunchAction.OUT) if state is PresenceState.OUT else None,
        hmc_at=next((p.at for p in seen if p.action is PunchAction.HMC_START), None),
        meal=_meal(meals),
    )


def _last(punches: Sequence[PunchMark], action: PunchAction) -> datetime | None:
    return next((p.at for p in reversed(punches) if p.action is action), None)


def _meal(marks: Sequence[PunchMark]) -> tuple[datetime, datetime | None] | None:
    start = next((m for m in marks if m.action is PunchAction.MEAL_START), None)
    if start is None:
        return None
    return start.at, start.until or _last(marks, PunchAction.MEAL_END)
