"""``people.yaml``: departments, people with their contracts, roles, extras groups."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from shootday.production.base import MINUTES_A_DAY, Days, Document, Id, Minutes, Money, Name, Text


class PersonKind(StrEnum):
    """What a person is hired as."""

    TECHNICIAN = "technician"
    PERFORMER = "performer"
    EXTRA = "extra"
    TRAINEE = "trainee"


class RateUnit(StrEnum):
    """What a contract's rate pays for."""

    HOUR = "hour"
    DAY = "day"
    CACHET = "cachet"
    WEEK = "week"


class Supplement(StrEnum):
    """What an extra brings or does that is paid besides the day (closed list)."""

    UNIFORM = "uniform"
    DINNER_SUIT = "dinner_suit"
    SPECIAL_COSTUME = "special_costume"
    SILHOUETTE = "silhouette"
    FITTING = "fitting"


class Contract(Document):
    """What one person is paid, under which working agreement."""

    agreement: Id | None = None
    """Id of the working agreement; None means the production's own."""
    unit: RateUnit
    rate: Money = Field(ge=0)
    guaranteed_minutes: Minutes | None = None
    """Time that the rate pays for even when less was worked (day contracts); None means the agreement's day."""
    weekly_minutes: int | None = Field(default=None, ge=60, le=7 * MINUTES_A_DAY)
    """Time that a rate by the week pays for (39 h = 2340); None means the agreement's week."""
    short_rest: bool = False
    """Whether the conditions that the agreement sets for a rest shorter than the ordinary one are met."""
    availability: bool = False
    """Whether its days are of the agreement's paid availability (*temps de disponibilité indemnisé*)."""
    hourly: Money | None = Field(default=None, gt=0)
    """What an hour at base is paid where the rate is a fee; None means the agreement's amount."""
    hmc_hourly: Money | None = Field(default=None, gt=0)
    """What an hour of hair, make-up and costume is paid where it is paid apart; None means the agreement's amount."""
    supplements: tuple[Supplement, ...] = ()
    """What each day is paid besides, where the agreement gives an amount for it (extras)."""
    craft: Id | None = None
    """The agreement's name for the craft, where a rule lists crafts (``electricien``, ``machiniste`` …)."""
    guaranteed_days: int | None = Field(default=None, ge=0, le=1000)
    """Days that are paid over the whole shoot even when fewer are called (performers)."""
    hold_rate: Money = Field(default=Decimal(0), ge=0)
    """What a shooting day on hold is paid: between the first and the last day called, without a call of its own."""
    first: date | None = None
    last: date | None = None
    account: Id | None = None
    """The devis account that the pay lands in."""
    charges: Id = "technicians"
    """The category of the devis's table of employer charges."""

    def holds(self, day: date) -> bool:
        """Whether a day lies between its dates; one that is left out is open."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    @property
    def dated(self) -> bool:
        """Whether it says when it starts and ends."""
        return self.first is not None and self.last is not None


class Person(Document):
    """Anybody who is paid or expected by name."""

    id: Id
    name: Name
    kind: PersonKind
    department: Id | None = None
    function: Text = ""
    contract: Contract | None = None
    unavailable: tuple[Days, ...] = ()
    minor: bool = False
    birth_date: date | None = None
    school_zone: Id | None = None
    night_authorised: bool = False
    """Whether the derogation that lets a minor work until midnight was granted."""

    def age_on(self, day: date) -> int | None:
        """Age in whole years on a day, None when the birth date is unknown."""
        if self.birth_date is None:
            return None
        born = self.birth_date
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


class Department(Document):
    """People with one head."""

    id: Id
    fr: Text
    en: Text
    head: Id | None = None
    aliases: tuple[Id, ...] = ()
    """Other words for it in the log line."""


class Role(Document):
    """A character, played by one person."""

    id: Id
    name: Name
    person: Id


class ExtrasGroup(Document):
    """Extras by type and number: one punch for so many."""

    id: Id
    name: Text
    count: int = Field(ge=1, le=5000)
    rate: Money = Field(default=Decimal(0), ge=0)
    """What one of them is paid for a day."""
    account: Id | None = None
    charges: Id = "extras"
    supplements: tuple[Supplement, ...] = ()
    """What each of them is paid besides the day, where the agreement gives an amount for it."""
    leader: Id | None = None


class People(Document):
    """The whole document."""

    departments: tuple[Department, ...] = ()
    people: tuple[Person, ...] = ()
    roles: tuple[Role, ...] = ()
    extras: tuple[ExtrasGroup, ...] = ()
