"""``plan.yaml``: the shooting days (*plan de travail*), and what a plan version carries."""

from datetime import date
from enum import StrEnum

from shootday.production.base import ClockTime, Document, Id


class DayForm(StrEnum):
    """Ordinary day with a meal break, or *journée continue*."""

    NORMAL = "normal"
    CONTINUOUS = "continuous"


class ShootingDay(Document):
    """One day of the plan: its segments in shooting order. Times left out follow the house's planning rules."""

    date: date
    unit: Id = "main"
    form: DayForm = DayForm.NORMAL
    base: Id | None = None
    """Location where the unit meets."""
    call: ClockTime | None = None
    segments: tuple[Id, ...] = ()
    parts: dict[Id, int] = {}
    """For a segment that was partly done before: per cent already in the can."""


class ShootingPlan(Document):
    """The shooting days in order of date; the n-th is J n."""

    days: tuple[ShootingDay, ...] = ()

    def day(self, day: date) -> ShootingDay | None:
        """That date's shooting day, None when nobody shoots."""
        return next((d for d in self.days if d.date == day), None)

    def number(self, day: date) -> int | None:
        """The n of J n, None when the date is not a shooting day."""
        return next((n for n, d in enumerate(self.days, 1) if d.date == day), None)

    def after(self, day: date) -> tuple[ShootingDay, ...]:
        """The shooting days later than a date."""
        return tuple(d for d in self.days if d.date > day)

    def replaced_after(self, day: date, days: tuple[ShootingDay, ...]) -> "ShootingPlan":
        """The same plan with everything later than a date replaced."""
        kept = tuple(d for d in self.days if d.date <= day)
        return ShootingPlan(days=kept + tuple(sorted(days, key=lambda d: d.date)))
