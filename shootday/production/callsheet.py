"""``callsheets/DATE.yaml``: one day's *feuille de service*."""

from datetime import date

from pydantic import Field

from shootday.production.base import ClockTime, Document, Id, Minutes, Text
from shootday.production.plan import DayForm


class Meal(Document):
    """The unit's meal break."""

    start: ClockTime
    end: ClockTime


class SheetSegment(Document):
    """A segment's place on the day's clock: set-up starts at ``start``, the shot is in the can at ``end``."""

    segment: Id
    start: ClockTime
    end: ClockTime
    not_before: ClockTime | None = None
    """A hard start: dusk, a guest's arrival, a place that opens."""
    not_after: ClockTime | None = None
    """A hard stop: sunset, a place that closes, a performer who must leave. It never moves."""


class Call(Document):
    """When one person is due: at the meeting point, in make-up, on set."""

    person: Id
    call: ClockTime
    hmc: ClockTime | None = None
    on_set: ClockTime | None = None
    transport: Text = ""


class ExtrasCall(Document):
    """When an extras group is due, and how many of them."""

    group: Id
    count: int = Field(ge=1, le=5000)
    call: ClockTime
    hmc: ClockTime | None = None
    on_set: ClockTime | None = None
    note: Text = ""
    """What they wear or bring."""


class Signature(Document):
    """Who answers for the sheet."""

    name: Text
    function: Text = ""


class CallSheet(Document):
    """One day's call sheet. Whoever has no call of their own is due at their department's, else at the general call."""

    day: date
    version: int = Field(default=1, ge=1)
    prepared_by: Signature | None = None
    validated_by: Signature | None = None
    form: DayForm = DayForm.NORMAL
    base: Id | None = None
    call: ClockTime
    pat: ClockTime
    """Ready to shoot: planned instant of the first shot."""
    meal: Meal | None = None
    wrap: ClockTime
    """Planned departure of the crew: last shot and strike done."""
    strike_minutes: Minutes = 30
    segments: tuple[SheetSegment, ...] = ()
    calls: tuple[Call, ...] = ()
    departments: dict[Id, ClockTime] = {}
    not_called: tuple[Id, ...] = ()
    """Technicians who do not work that day."""
    extras: tuple[ExtrasCall, ...] = ()
    needs: dict[Id, tuple[Text, ...]] = {}
    """What each department must bring or know."""
    safety: tuple[Text, ...] = ()
    weather: Text = ""
    sunrise: ClockTime | None = None
    sunset: ClockTime | None = None
    tomorrow: Text = ""
    access: Text = ""
    """How to come in: door, code, nearest station."""
    parking: Text = ""
    canteen: Text = ""
    """Where and when, for how many, which diets."""
    transport: tuple[Text, ...] = ()
    """Rides: who, vehicle, driver, from, to, when; the way back among them."""
    cover: tuple[Text, ...] = ()
    """Plan B: what it waits for, what is shot then, who decides."""
    first_aid: Text = ""
    referent_present: bool | None = None
    """Whether the referent is on set that day; None where nobody said."""
    notes: tuple[Text, ...] = ()
    """What else the sheet tells everybody."""
