"""The hours between which meals must be taken, and how long they must last, where a text says so."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from shootday.labour.agreement import Agreement
from shootday.labour.figures import Timetable
from shootday.labour.timesheet import Breach
from shootday.labour.windows import window
from shootday.spans import Span, total_minutes


@dataclass(frozen=True, slots=True)
class MealHours:
    """Minutes from midnight, in order, and the least length in minutes; none of either where the text has none."""

    windows: tuple[tuple[int, int], ...]
    least: int
    window_source: str
    least_source: str

    def broken(self, meals: Sequence[Span], zone: ZoneInfo) -> Iterator[Breach]:
        """What of the meals lies outside the hours, and what is missing of those that were too short."""
        for meal in meals:
            outside = meal.minutes - total_minutes(self._inside(meal, zone))
            if self.windows and outside:
                yield Breach("meal_hours", outside, self.window_source)
            if meal.minutes < self.least:
                yield Breach("meal_length", self.least - meal.minutes, self.least_source)

    def _inside(self, meal: Span, zone: ZoneInfo) -> Iterator[Span]:
        days = dict.fromkeys(at.astimezone(zone).date() for at in (meal.start, meal.end))
        for day in days:
            for start, end in self.windows:
                part = meal.overlap(window(day, start, end, zone))
                if part is not None:
                    yield part


def meal_hours(text: Agreement, day: date, cases: Collection[str]) -> MealHours | None:
    """Those of a text on a day, None where it says nothing of them."""
    hours, least = text.told(Timetable, "meal_hours", day, cases), text.find("meal_length", day, cases)
    if hours is None and least is None:
        return None
    return MealHours(
        windows=hours.value if hours is not None else (),
        least=least.value if least is not None else 0,
        window_source=hours.source if hours is not None else "",
        least_source=least.source if least is not None else "",
    )
