"""The whole folder in memory, with look-ups by id."""

from datetime import date
from functools import cached_property
from zoneinfo import ZoneInfo

from shootday.production.base import Document
from shootday.production.callsheet import CallSheet
from shootday.production.devis import Devis
from shootday.production.info import ProductionInfo
from shootday.production.people import Department, ExtrasGroup, People, Person, Role
from shootday.production.places import Coordinates, Location, Locations
from shootday.production.plan import ShootingPlan
from shootday.production.scenes import Scene, Scenes


class Production(Document):
    """All documents of a production, already checked against one another; look-ups raise KeyError on unknown ids."""

    info: ProductionInfo
    people: People = People()
    locations: Locations = Locations()
    scenes: Scenes = Scenes()
    plan: ShootingPlan = ShootingPlan()
    callsheets: tuple[CallSheet, ...] = ()
    devis: Devis = Devis()

    @property
    def zone(self) -> ZoneInfo:
        """The zone that the production's clocks show."""
        return self.info.zone

    @cached_property
    def person(self) -> dict[str, Person]:
        """People by id."""
        return {p.id: p for p in self.people.people}

    @cached_property
    def role(self) -> dict[str, Role]:
        """Roles by id."""
        return {r.id: r for r in self.people.roles}

    @cached_property
    def department(self) -> dict[str, Department]:
        """Departments by id."""
        return {d.id: d for d in self.people.departments}

    @cached_property
    def extras(self) -> dict[str, ExtrasGroup]:
        """Extras groups by id."""
        return {g.id: g for g in self.people.extras}

    @cached_property
    def location(self) -> dict[str, Location]:
        """Locations by id."""
        return {place.id: place for place in self.locations.locations}

    @cached_property
    def scene(self) -> dict[str, Scene]:
        """Scenes by number."""
        return {s.number: s for s in self.scenes.scenes}

    @cached_property
    def callsheet(self) -> dict[date, CallSheet]:
        """Call sheets by day."""
        return {c.day: c for c in self.callsheets}

    def coordinates_of(self, location: str) -> Coordinates | None:
        """Where a location is: its own coordinates, else the production's, else None."""
        for place in (self.location[location], self.info):
            if place.latitude is not None and place.longitude is not None:
                return Coordinates(place.latitude, place.longitude)
        return None

    def performers_of(self, number: str) -> tuple[str, ...]:
        """Ids of the people who play in a scene, in the order of its roles, each once."""
        return tuple(dict.fromkeys(self.role[role].person for role in self.scene[number].roles))

    def members(self, department: str) -> tuple[Person, ...]:
        """The people of a department, in the document's order."""
        return tuple(p for p in self.people.people if p.department == department)

    def travel_minutes(self, origin: str, to: str) -> int:
        """Minutes from one location to another; 0 when the documents do not say."""
        if origin == to:
            return 0
        out, back = self.location[origin].travel, self.location[to].travel
        return out.get(to, back.get(origin, 0))
