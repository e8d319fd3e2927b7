"""The figures that agreements are made of: a value with its unit, and where, when and on whose word it holds."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from shootday.entries import OverrunReason
from shootday.production.base import ClockTime, Document, Id, parse_clock

_MONTH_DAY_LENGTH = len("12-21")


def _number(value: object) -> object:
    """``22:00`` and ``07:00 +1`` as minutes from midnight, ``12-21`` as 1221; numbers as they are."""
    if not isinstance(value, str):
        return value
    if len(value) == _MONTH_DAY_LENGTH and value[2] == "-":
        return int(value[:2]) * 100 + int(value[3:])
    return parse_clock(value)


class Reading(Document):
    """One way to read a disputed point."""

    switch: Id
    value: Id


class Figure(Document):
    """What all figures have."""

    id: Id
    scope: tuple[Id, ...]
    """Which cases it speaks of, any of them; ``all`` for every one."""
    ages: tuple[int, int] | None = None
    """First and last age in whole years, None for every age."""
    when: Reading | None = None
    """The reading of a disputed point that it is the figure of, None where nothing is disputed."""
    valid_from: date | None
    valid_to: date | None
    source: str = Field(min_length=1)
    """What users read: the text, its article, and the rule's number in the reference."""
    article: str = Field(min_length=1)
    confidence: Literal["T", "P", "T/P", "D", "N"]
    """Read in the text, in a secondary page, derived, or not found (a cautious stand-in)."""

    def speaks_of(self, day: date, cases: Collection[str], age: int | None) -> bool:
        """Whether it is in force on that day, for one of those cases and for that age."""
        return (
            any(scope == "all" or scope in cases for scope in self.scope)
            and (self.ages is None or (age is not None and self.ages[0] <= age <= self.ages[1]))
            and self.in_force(day)
        )

    def in_force(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    @property
    def readings(self) -> tuple[str, ...]:
        """The disputed point that it rests on, if any."""
        return (self.when.switch,) if self.when else ()


class Number(Figure):
    """A whole number: minutes, per cent, days, times, a time of day in minutes from midnight, a date (12-21 = 1221)."""

    unit: Literal["minutes", "percent", "days", "times", "clock", "month_day"]
    value: Annotated[int, BeforeValidator(_number)]


class Ratio(Figure):
    """A number with decimals, or an amount of money."""

    unit: Literal["ratio", "money"]
    value: Decimal = Field(gt=0)


class Crafts(Figure):
    """A list of crafts, as contracts name them."""

    unit: Literal["crafts"]
    value: tuple[Id, ...]


class Reasons(Figure):
    """Why a limit may be exceeded, as entries say it."""

    unit: Literal["reasons"]
    value: tuple[OverrunReason, ...]


class Brackets(Figure):
    """Premiums by length: after so many minutes, so many per cent on top of base, in place of what came before."""

    unit: Literal["brackets"]
    value: tuple[tuple[int, int], ...]
    name: Id = "overtime"
    """What a bracket is called, its per cent added: ``overtime_25``."""


class Equivalence(Figure):
    """By days in the week: the minutes paid as work for so many minutes of presence; more count one for one."""

    unit: Literal["equivalence"]
    value: dict[int, tuple[int, int]]


class Holidays(Figure):
    """Public holidays and their premium in per cent: a date (``05-01``), or so many days from Easter (``easter+1``)."""

    unit: Literal["holidays"]
    value: dict[str, int]


class Timetable(Figure):
    """The hours of the clock in which work is foreseen, in order: ``["09:30", "13:30"]``; outside them none is."""

    unit: Literal["timetable"]
    value: tuple[tuple[ClockTime, ClockTime], ...] = Field(min_length=1)


class Scale(Figure):
    """Amounts of money for the first unit of something, the second …; the last holds for all that follow."""

    unit: Literal["scale"]
    value: tuple[Decimal, ...] = Field(min_length=1)


AnyFigure = Annotated[
    Number | Ratio | Crafts | Reasons | Brackets | Equivalence | Holidays | Timetable | Scale,
    Field(discriminator="unit"),
]
