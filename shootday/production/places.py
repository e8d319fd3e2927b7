"""``locations.yaml``: where it is shot, when each place is open, how long it takes from one to another."""

from datetime import date
from decimal import Decimal
from typing import Annotated, NamedTuple

from pydantic import Field

from shootday.production.base import ClockTime, Days, Document, Id, Minutes, Money, Name, Text


class Window(Document):
    """Hours during which a location may be used, on the days of a stretch (all days when it names none)."""

    first: date | None = None
    last: date | None = None
    opens: ClockTime
    closes: ClockTime

    def covers(self, day: date) -> bool:
        """Whether the window speaks of that day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


class Coordinates(NamedTuple):
    """A place on earth, in degrees: north and east are positive."""

    latitude: Decimal
    longitude: Decimal


Latitude = Annotated[Decimal, Field(ge=-90, le=90, max_digits=9, decimal_places=6)]
Longitude = Annotated[Decimal, Field(ge=-180, le=180, max_digits=9, decimal_places=6)]


class Location(Document):
    """A place to shoot in. Without a window it is always open; with some, only then."""

    id: Id
    name: Name
    address: Text = ""
    windows: tuple[Window, ...] = ()
    unavailable: tuple[Days, ...] = ()
    authorised: tuple[Days, ...] = ()
    """Dates for which there is an authorisation to shoot; none means that the place asks for none."""
    rig_minutes: Minutes = 0
    """What it takes to set it again when the unit comes back on a later day, having shot elsewhere in between."""
    day_cost: Money = Field(default=Decimal(0), ge=0)
    account: Id | None = None
    hospital: Text = ""
    latitude: Latitude | None = None
    """Where it is, for daylight; without, the production's own."""
    longitude: Longitude | None = None
    studio: bool = False
    """An approved studio, where some agreements count the hours otherwise."""
    travel: dict[Id, Minutes] = {}
    """Minutes to other locations, by id; the way back takes as long unless it says otherwise."""

    def window_on(self, day: date) -> Window | None:
        """The window that speaks of that day, None when it is closed then, or when it has no windows at all."""
        return next((window for window in self.windows if window.covers(day)), None)

    def authorised_on(self, day: date) -> bool:
        """Whether shooting there is authorised on that day."""
        return not self.authorised or any(days.holds(day) for days in self.authorised)

    def open_on(self, day: date) -> bool:
        """Whether it may be used at some hour of that day."""
        if any(days.holds(day) for days in self.unavailable) or not self.authorised_on(day):
            return False
        return not self.windows or self.window_on(day) is not None


class Locations(Document):
    """The whole document."""

    locations: tuple[Location, ...] = ()
