"""Times that the call sheet drafts for everybody: they count for nothing until somebody confirms them."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from shootday.day.facts import DayFacts
from shootday.entries import MilestoneName, PunchAction
from shootday.production.dayplan import DayPlan
from shootday.spans import later

_COME = frozenset({PunchAction.IN, PunchAction.HMC_START})


class Drafted(NamedTuple):
    """What is drafted for a person and was not punched: when they come, when they leave."""

    in_at: datetime | None
    out_at: datetime | None


NOTHING = Drafted(None, None)


def drafted(plan: DayPlan, facts: DayFacts, person: str) -> Drafted:
    """A person's own call, and the unit's departure; nothing for whoever was not called, or is absent."""
    call = plan.calls.get(person)
    punched = {mark.action for mark in facts.punches.get(person, ())}
    if call is None or PunchAction.ABSENT in punched:
        return NOTHING
    return Drafted(None if punched & _COME else call, None if PunchAction.OUT in punched else departure(plan, facts))


def departure(plan: DayPlan, facts: DayFacts) -> datetime:
    """When the unit leaves: the strike's end if logged, else the wrap with the strike after it, else as planned."""
    known: Mapping[MilestoneName, datetime] = facts.milestones
    if MilestoneName.STRIKE_END in known:
        return known[MilestoneName.STRIKE_END]
    if MilestoneName.WRAP in known:
        return later(known[MilestoneName.WRAP], plan.strike_minutes)
    return plan.wrap
