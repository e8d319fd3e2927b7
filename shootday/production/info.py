"""``production.yaml``: what the whole folder is about, and its house rules for planning."""

from enum import StrEnum
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field

from shootday.production.base import ClockTime, Days, Document, Id, Minutes, Text
from shootday.production.places import Latitude, Longitude

FORMAT: Literal[1] = 1
"""The version of the folder's format that this program writes and reads."""


class ProductionKind(StrEnum):
    """What is being made: it decides the segment's unit and, in the agreements, the night window."""

    FICTION = "fiction"
    REPORTAGE = "reportage"
    MAGAZINE = "magazine"


_COPIES = ("posix", "right/")
"""Where some systems keep every zone a second and a third time; the third counts leap seconds."""


def _known_zone(name: str) -> str:
    """Look up that zone alone: to list them all, every file of the system's zones would be read at each start."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError("zone") from error
    if name.startswith(_COPIES):
        raise ValueError("zone")
    return name


ZoneName = Annotated[str, AfterValidator(_known_zone)]


class PlanningRules(Document):
    """How the house plans a day. All are durations in minutes, or counts."""

    regular_minutes: Minutes = 480
    """Presence of the crew, meal left out, that a day may take without overtime."""
    overtime_minutes: Minutes = 120
    """Planned presence beyond that, at most."""
    lead_minutes: Minutes = 60
    """From the general call to the first shot (PAT)."""
    strike_minutes: Minutes = 30
    """From the last shot to the crew's departure."""
    meal_minutes: Minutes = 60
    meal_after_minutes: Minutes = 270
    """How long after the general call the meal break starts, in a plan without a call sheet."""
    rest_minutes: Minutes = 660
    """Rest between two days' presence that the planner keeps for everyone (a minor's is longer, by law)."""
    max_places: int = 2
    """Locations in one day, at most."""
    day_call: ClockTime = 480
    """General call of a day that has none of its own."""
    night_call: ClockTime = 1080
    """General call of a night that has none of its own."""


class SchoolHolidays(Days):
    """A stretch without school, for one zone."""

    zone: Id


class Contact(Document):
    """Somebody to be reached."""

    name: Text
    phone: Text = ""


class ProductionInfo(Document):
    """The production as a whole."""

    format: Literal[1] = FORMAT
    title: Text
    kind: ProductionKind
    company: Text = ""
    episode: Text = ""
    siret: Text = ""
    """The company's number, for the papers' heading."""
    phone: Text = ""
    director: Text = ""
    script: Text = ""
    """The version of the script that is shot."""
    referent: Contact | None = None
    """Who is to be told of sexist or sexual violence and harassment."""
    listening: Text = ""
    """The listening service outside the production, with its number."""
    eco: tuple[Text, ...] = ()
    """What the production asks of everybody for the environment."""
    time_zone: ZoneName = "Europe/Paris"
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")] = "EUR"
    agreement: Id = "fr-2642"
    """The working agreement of technicians whose contract names none."""
    latitude: Latitude | None = None
    """Where it is shot, for daylight at the locations that have no coordinates of their own."""
    longitude: Longitude | None = None
    area: Id = "paris"
    """Where it is shot, as agreements tell places apart (``paris``, ``regions``)."""
    readings: dict[Id, Id] = {}
    """Points that agreements leave open, by name, and how this production reads them."""
    pace: bool = True
    """Whether forecasts use the pace observed today."""
    planning: PlanningRules = PlanningRules()
    school_holidays: tuple[SchoolHolidays, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        """The time zone that its clocks show."""
        return ZoneInfo(self.time_zone)
