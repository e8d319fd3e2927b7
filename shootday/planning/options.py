"""What the planner hands over: options, each a whole plan from tomorrow on with its price and its reasons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256

from shootday.phrases import Phrase, Said
from shootday.phrases import planning as say
from shootday.planning.clash.values import Told
from shootday.planning.grounds import Ground
from shootday.production.plan import ShootingDay


class OptionKind(StrEnum):
    """What an option makes small (closed list)."""

    LEAST_COST = "least_cost"
    LEAST_CHANGE = "least_change"
    NO_OVERTIME = "no_overtime"
    PLANNED_END = "planned_end"
    """Cost, with the plan's own last day as the last."""
    BY_HAND = "by_hand"
    """Laid out by somebody, not by the solver."""

    @property
    def words(self) -> Phrase:
        """Its name in words."""
        return _TITLES[self]


_TITLES: dict[OptionKind, Phrase] = {
    OptionKind.LEAST_COST: say.LEAST_COST,
    OptionKind.LEAST_CHANGE: say.LEAST_CHANGE,
    OptionKind.NO_OVERTIME: say.NO_OVERTIME,
    OptionKind.PLANNED_END: say.PLANNED_END,
    OptionKind.BY_HAND: say.BY_HAND,
}


@dataclass(frozen=True, slots=True)
class CallAt:
    """When one person is due on the option's first day."""

    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Moved:
    """A segment whose date changes, and why. ``from_`` is None when the plan in force had it nowhere."""

    segment: str
    from_: date | None
    to: date
    reason: Said
    grounds: tuple[Ground, ...] = ()
    """What the reason rests on."""
    split: bool = False
    """Whether part of it is in the can already: its day moves only for the rest."""


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A segment for which no day was found, and why."""

    segment: str
    reason: Said
    grounds: tuple[Ground, ...] = ()
    from_: date | None = None
    """The day that it had in the plan in force."""


@dataclass(frozen=True, slots=True)
class Caution:
    """What an option is to be chosen with open eyes to, and its price where it has one."""

    said: Said
    price: Decimal | None
    source: str


@dataclass(frozen=True)
class Option:
    """A proposed plan from tomorrow on; it keeps every hard rule."""

    id: str
    """The same for the same days: ``opt-3f9a21``."""
    kind: OptionKind
    cost_delta: Decimal
    """Against the plan in force's remaining days."""
    days_delta: int
    """Shooting days more (or fewer) than the plan in force."""
    overtime_minutes: int
    bound: Decimal | None
    """No plan that places as many segments has a lower cost_delta; None where cost is not what was made least."""
    proved: bool
    """Whether no better plan of this kind exists, within the planner's horizon and its ways to order a day."""
    disruption: int
    """How much it changes: segments moved, days and calls that appear or disappear, weighted by nearness."""
    days: tuple[ShootingDay, ...]
    calls: tuple[CallAt, ...]
    moved: tuple[Moved, ...]
    unplaced: tuple[Unplaced, ...]
    supposed: tuple[Said, ...] = ()
    """What it was computed under, besides the situation as it is: a few words each."""
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True)
class Options:
    """Up to four different options, and what is to be said about those that are not there."""

    options: tuple[Option, ...]
    notes: tuple[Said, ...]
    supposed: tuple[Said, ...] = ()
    """What they were computed under, besides the situation as it is."""
    clash: tuple[Told, ...] = ()
    """Where no option places everything: the rules that forbid it together."""


def option_id(days: Sequence[ShootingDay]) -> str:
    """A name made from the days alone."""
    text = "\n".join(day.model_dump_json() for day in days)
    return f"opt-{sha256(text.encode()).hexdigest()[:6]}"
