"""Each person's own hours on a planned day: performers come for their scenes, the others for the whole day."""

from dataclasses import dataclass
from datetime import datetime

from shootday.production.dayplan import DayPlan
from shootday.production.people import PersonKind
from shootday.production.production import Production
from shootday.spans import later


@dataclass(frozen=True, slots=True)
class OwnHours:
    """When one person is due, and when they are free to go."""

    call: datetime
    out: datetime


def own_hours(production: Production, plan: DayPlan) -> dict[str, OwnHours]:
    """The hours of everyone called.

    A performer is due the house's lead before the set-up of their first scene, at the general call at the earliest,
    and leaves when their last scene is in the can.
    """
    return {person: _own(production, plan, person, call) for person, call in plan.calls.items()}


def _own(production: Production, plan: DayPlan, person: str, call: datetime) -> OwnHours:
    scenes = [s for s in plan.segments if person in production.performers_of(s.id)]
    if production.person[person].kind in {PersonKind.TECHNICIAN, PersonKind.TRAINEE} or not scenes:
        return OwnHours(call, plan.wrap)
    lead = production.info.planning.lead_minutes
    due = later(min(s.start for s in scenes), -lead)
    return OwnHours(max(call, due), max(s.end for s in scenes))
