"""What a day uses: who is called and for how long, which places, how many extras. Costs follow from it alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from shootday.production.dayplan import DayPlan, called
from shootday.production.plan import ShootingDay
from shootday.production.production import Production


@dataclass(frozen=True, slots=True)
class DayLoad:
    """One day's use of people, places and extras. ``people`` holds minutes of presence, meal left out."""

    people: Mapping[str, int]
    places: tuple[str, ...]
    extras: Mapping[str, int]

    @property
    def shooting(self) -> bool:
        """Whether anything is shot that day: a day without a segment costs nothing."""
        return bool(self.places)


def remaining_minutes(production: Production, number: str, percent_done: int) -> int:
    """Set-up and shooting of a segment of which so many per cent are in the can; shooting is rounded up."""
    scene = production.scene[number]
    return scene.setup_minutes - (-scene.shoot_minutes * (100 - percent_done) // 100)


def travel_minutes(production: Production, numbers: Iterable[str]) -> int:
    """Minutes on the road between the places of segments shot in that order."""
    places = [production.scene[number].location for number in numbers]
    return sum(production.travel_minutes(a, b) for a, b in pairwise(places))


def presence_minutes(production: Production, day: ShootingDay) -> int:
    """The unit's planned presence from call to departure, meal left out; 0 without a segment.

    Lead (the first set-up is part of it), set-up and shooting, travel, strike: as the house rules draw up a day.
    """
    if not day.segments:
        return 0
    rules = production.info.planning
    work = sum(remaining_minutes(production, n, day.parts.get(n, 0)) for n in day.segments)
    work -= production.scene[day.segments[0]].setup_minutes
    return rules.lead_minutes + work + travel_minutes(production, day.segments) + rules.strike_minutes


def planned_load(production: Production, day: ShootingDay) -> DayLoad:
    """What a day of the plan uses: everyone called is there from the general call to the departure."""
    presence = presence_minutes(production, day)
    scenes = [production.scene[number] for number in day.segments]
    extras: dict[str, int] = {}
    for extra in (extra for scene in scenes for extra in scene.extras):
        extras[extra.group] = max(extras.get(extra.group, 0), extra.count)
    return DayLoad(
        people={p.id: presence for p in called(production, day)},
        places=tuple(dict.fromkeys(scene.location for scene in scenes)),
        extras=extras,
    )


def sheet_load(plan: DayPlan) -> DayLoad:
    """What the day uses by its call sheet. A person called costs their day rate: overtime is the day's own doing."""
    return DayLoad(
        people=dict.fromkeys(plan.calls, 0),
        places=tuple(dict.fromkeys(segment.location for segment in plan.segments)),
        extras={group: count for group, (count, _) in plan.extras.items()},
    )
