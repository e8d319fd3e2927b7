"""Look-ups over documents that may be faulty: what cannot be found is simply not there."""

from datetime import date
from functools import cached_property

from shootday.exchange.papers import Papers
from shootday.production.people import Person
from shootday.production.places import Location
from shootday.production.plan import ShootingDay
from shootday.production.scenes import Scene


class Lookup:
    """People, places, scenes and days by their names; the first of two equal names counts."""

    def __init__(self, papers: Papers) -> None:
        self.papers = papers

    @cached_property
    def people(self) -> dict[str, Person]:
        """People by id."""
        document = self.papers.people.document
        return {p.id: p for p in reversed(document.people)} if document else {}

    @cached_property
    def locations(self) -> dict[str, Location]:
        """Locations by id."""
        document = self.papers.locations.document
        return {place.id: place for place in reversed(document.locations)} if document else {}

    @cached_property
    def scenes(self) -> dict[str, Scene]:
        """Scenes by number."""
        document = self.papers.scenes.document
        return {s.number: s for s in reversed(document.scenes)} if document else {}

    @cached_property
    def days(self) -> dict[date, ShootingDay]:
        """Shooting days by date."""
        document = self.papers.plan.document
        return {d.date: d for d in reversed(document.days)} if document else {}

    @cached_property
    def _players(self) -> dict[str, str]:
        document = self.papers.people.document
        return {r.id: r.person for r in reversed(document.roles)} if document else {}

    def location_of(self, number: str) -> Location | None:
        """Where a scene is shot."""
        scene = self.scenes.get(number)
        return self.locations.get(scene.location) if scene else None

    def away(self, person: str, day: date) -> bool:
        """Whether a person said not to be available on a day."""
        known = self.people.get(person)
        return known is not None and any(days.holds(day) for days in known.unavailable)

    def performers_away(self, number: str, day: date) -> tuple[Person, ...]:
        """Who plays in a scene and is not available on a day, each once."""
        scene = self.scenes.get(number)
        players = dict.fromkeys(self._players.get(role, "") for role in scene.roles) if scene else {}
        return tuple(self.people[person] for person in players if self.away(person, day))
