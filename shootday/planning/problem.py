"""The prepared problem: frozen, whole numbers only, so that building a model from it is a plain loop.

Times are minutes on a day's clock; prices are hundredths of a cent, employer charges included.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from shootday.planning.minors import MinorRule
from shootday.production.plan import ShootingDay

UNITS = 10_000
"""Units of price in one unit of currency."""
LATEST_PUSH = 240
"""A day's call is put off by four hours at most, for rest or for a place that opens late."""


@dataclass(frozen=True, slots=True)
class Job:
    """One segment still to be shot. Indexes point into the problem's own tuples."""

    number: str
    minutes: int
    """Set-up and what is left of the shooting."""
    setup: int
    percent: int
    place: int
    night: bool
    outdoor_day: bool
    cast: tuple[int, ...]
    extras: tuple[tuple[int, int], ...]
    """(group, how many)."""
    after: tuple[int, ...]
    was: int | None
    """The slot that the plan in force gives it; None when it gives none."""
    rank: int
    """Its turn in the plan in force; what today leaves comes first."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One date that may be a shooting day."""

    date: date
    old: ShootingDay | None
    """The day of the plan in force, None on an extra date."""
    gap: int
    """Calendar days since the slot before."""
    day_call: tuple[int, int]
    """Earliest and latest general call; earliest after latest means that nobody can shoot."""
    night_call: tuple[int, int]
    meal: int
    fixed: int
    """Price of shooting at all that day."""
    first_tier: int
    """Price of a minute of presence from the 9th to the 11th hour, then beyond."""
    second_tier: int
    minors: Mapping[int, MinorRule]
    """Rules of the minors of the cast that day."""


@dataclass(frozen=True)
class Problem:
    """Everything that the greedy repair and the model are built from."""

    jobs: tuple[Job, ...]
    slots: tuple[Slot, ...]
    windows: tuple[tuple[tuple[int, int] | None, ...], ...]
    """By job, then slot: the clock times between which it may be shot; None when it may not be."""
    travel: tuple[tuple[int, ...], ...]
    shortest: tuple[tuple[int, ...], ...]
    """The same by the shortest way, over other places where that is less."""
    max_places: int
    place_price: tuple[int, ...]
    cast: tuple[str, ...]
    cast_price: tuple[int, ...]
    extras_price: tuple[int, ...]
    lead: int
    strike: int
    regular: int
    overtime: int
    rest: int
    cast_rest: tuple[int, ...]
    """Rest of each performer between two days, where it is longer than the crew's."""
    meal_after: int
    together: tuple[tuple[int, int], ...] = ()
    """Pairs of jobs that share a day, or have none."""
    apart: tuple[tuple[int, int], ...] = ()
    """Pairs of jobs that share no day."""
    # The solver does not weigh the next six yet: plan_cost and the checker do.
    hold_price: tuple[int, ...] = ()
    """By performer: a used day between their first and their last one (the first may be past) without a call."""
    started: tuple[bool, ...] = ()
    """By performer: whether they were called on a day before the first slot."""
    guaranteed: tuple[int, ...] = ()
    """By performer: days paid at least over the slots, called or not, each at ``cast_price``."""
    rig: tuple[int, ...] = ()
    """By place: minutes of presence more on a day that takes it again, the used day before having been elsewhere."""
    seen: tuple[bool, ...] = ()
    """By place: whether the unit shot there before the first slot."""
    there: tuple[bool, ...] = ()
    """By place: whether the last used day before the first slot was there."""
    orders: dict[tuple[int, frozenset[int], int], tuple[tuple[int, ...], ...]] = field(
        default_factory=dict, compare=False, repr=False
    )
    """Orders already worked out, by slot, jobs and limit."""

    def open_to(self, job: int, slot: int) -> bool:
        """Whether nothing static forbids the job on the slot."""
        return self.windows[job][slot] is not None

    @cached_property
    def without_lows(self) -> "Problem":
        """The same with no place or person that comes late."""
        windows = tuple(tuple(found and (0, found[1]) for found in row) for row in self.windows)
        return replace(self, windows=windows, orders={})

    def limit(self, *, overtime: bool) -> int:
        """Longest presence of a day."""
        return self.regular + (self.overtime if overtime else 0)


def until(problem: Problem, last: date) -> Problem:
    """The same with nothing after a date."""
    windows = tuple(
        tuple(found if slot.date <= last else None for found, slot in zip(row, problem.slots, strict=True))
        for row in problem.windows
    )
    return replace(problem, windows=windows, orders={})


Assignment = tuple[frozenset[int], ...]
"""Which jobs each slot takes."""
