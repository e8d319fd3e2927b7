"""Meals by the clock, where a text has one: when the next is due, which breaks are no work, what a late one costs."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from shootday.labour.agreement import Agreement
from shootday.labour.figures import Scale
from shootday.spans import Span, later, minutes_between


class Penalties(NamedTuple):
    """What a late meal costs: so much for the first unit begun, for the second …, the last for all that follow."""

    amounts: tuple[Decimal, ...]
    unit: int
    """Minutes."""
    source: str
    readings: tuple[str, ...]

    def price(self, late: int) -> tuple[int, Decimal]:
        """Units begun in so many minutes, and what they cost."""
        units = -(-late // self.unit)
        beyond = max(0, units - len(self.amounts)) * self.amounts[-1]
        return units, sum(self.amounts[:units], Decimal(0)) + beyond


@dataclass(frozen=True, slots=True)
class MealClock:
    """When meals are due and how they count, in minutes."""

    code: str
    minutes: int
    """From the call, and from the end of each meal, to the next one."""
    source: str
    least: int
    """A shorter break is work, and no meal."""
    most: int | None
    """What of a longer one is no work; None for all of it."""
    reset: int | None
    """A break that is work and still restarts the clock, where it is over soon enough after the call."""
    reset_within: int
    penalties: Penalties | None = None

    def meals(self, breaks: Iterable[Span], now: datetime) -> list[Span]:
        """The breaks that are meals; one that is still on counts."""
        return [span for span in breaks if span.minutes >= self.least or span.end == now]

    def unpaid(self, meals: Iterable[Span]) -> list[Span]:
        """What of the meals is no work."""
        most = self.most
        return [span if most is None else Span(span.start, min(span.end, later(span.start, most))) for span in meals]

    def resets(self, breaks: Iterable[Span], call: datetime, now: datetime) -> list[Span]:
        """The breaks soon after the call that restart the clock and are no meals."""
        if self.reset is None:
            return []
        latest = later(call, self.reset_within)
        return [s for s in breaks if self.reset <= s.minutes < self.least and s.end <= latest and s.end != now]

    def late(self, frame: Span, restarts: Sequence[Span]) -> list[int]:
        """By how many minutes each meal came too late, or was still missing at the end of the day."""
        starts = [frame.start, *(span.end for span in restarts)]
        ends = [*(span.start for span in restarts), frame.end]
        over = [minutes_between(start, end) - self.minutes for start, end in zip(starts, ends, strict=True)]
        return [minutes for minutes in over if minutes > 0]

    def due(self, frame: Span, restarts: Sequence[Span]) -> datetime:
        """When the next meal is due."""
        return later(restarts[-1].end if restarts else frame.start, self.minutes)


def meal_clock(text: Agreement, day: date, cases: Collection[str]) -> MealClock | None:
    """The clock of a text on a day, None where it has none."""

    def said(figure: str) -> int | None:
        found = text.find(figure, day, cases)
        return found.value if found is not None else None

    due = text.find("meal_due", day, cases)
    if due is None:
        return None
    scale, unit = text.told(Scale, "meal_penalties", day, cases), said("meal_penalty_unit")
    priced = None if scale is None or not unit else Penalties(scale.value, unit, scale.source, scale.readings)
    return MealClock(
        code=f"meal_due_{due.value / 60:g}h",
        minutes=due.value,
        source=due.source,
        least=said("meal_least") or 0,
        most=said("meal_most"),
        reset=said("meal_reset"),
        reset_within=said("meal_reset_within") or 0,
        penalties=priced,
    )
