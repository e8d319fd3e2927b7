"""Working agreements as data: figures with their sources, dates and confidence; disputed readings as switches."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from importlib import resources
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from shootday.production.base import Document, Id, parse_clock

_MONTH_DAY_LENGTH = len("12-21")


def _number(value: object) -> object:
    """``22:00`` and ``07:00 +1`` as minutes from midnight, ``12-21`` as 1221; numbers as they are."""
    if not isinstance(value, str):
        return value
    if len(value) == _MONTH_DAY_LENGTH and value[2] == "-":
        return int(value[:2]) * 100 + int(value[3:])
    return parse_clock(value)


class _Figure(Document):
    id: Id
    scope: tuple[Id, ...]
    """Which cases it speaks of; ``all`` for every one."""
    ages: tuple[int, int] | None = None
    """First and last age in whole years, None for every age."""
    valid_from: date | None
    valid_to: date | None
    source: str = Field(min_length=1)
    """What users read: the text, its article, and the rule's number in the reference."""
    article: str = Field(min_length=1)
    confidence: Literal["T", "P", "T/P", "D", "N"]
    """Read in the text, in a secondary page, derived, or not found (a cautious stand-in)."""

    def speaks_of(self, day: date, scope: str, age: int | None) -> bool:
        """Whether it is in force on that day, for that case and age."""
        return (
            (scope in self.scope or "all" in self.scope)
            and (self.ages is None or (age is not None and self.ages[0] <= age <= self.ages[1]))
            and self.in_force(day)
        )

    def in_force(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class Number(_Figure):
    """A whole number: minutes, per cent, days, a time of day in minutes from midnight, or a date (12-21 = 1221)."""

    unit: Literal["minutes", "percent", "days", "clock", "month_day"]
    value: Annotated[int, BeforeValidator(_number)]


class Ratio(_Figure):
    """A number with decimals."""

    unit: Literal["ratio"]
    value: Decimal = Field(gt=0)


class Crafts(_Figure):
    """A list of crafts, as contracts name them."""

    unit: Literal["crafts"]
    value: tuple[Id, ...]


class Both(Document):
    """A text in both languages."""

    fr: str
    en: str


class Switch(Document):
    """A disputed reading: the values it may take, the one in use, and why it is open."""

    id: Id
    values: tuple[Id, ...]
    default: Id
    source: str
    why: Both

    @model_validator(mode="after")
    def _default_is_a_value(self) -> "Switch":
        if self.default not in self.values:
            raise ValueError("switch")
        return self


class Agreement(Document):
    """One text as data; look-ups raise KeyError for what it does not say."""

    id: Id
    title: Both
    people: Literal["technicians", "adults", "minors"]
    """Whom it is about."""
    state: str
    """Year of the consolidated text that the figures were read in."""
    switches: tuple[Switch, ...]
    figures: tuple[Annotated[Number | Ratio | Crafts, Field(discriminator="unit")], ...]

    def covers(self, day: date) -> bool:
        """Whether all that it speaks of is in force on that day."""
        said = {(f.id, s, f.ages) for f in self.figures for s in f.scope}
        return said == {(f.id, s, f.ages) for f in self.figures if f.in_force(day) for s in f.scope}

    @cached_property
    def _named(self) -> Mapping[str, tuple[_Figure, ...]]:
        names = dict.fromkeys(f.id for f in self.figures)
        return {name: tuple(f for f in self.figures if f.id == name) for name in names}

    def _speaking(self, figure: str, day: date, scope: str = "all", age: int | None = None) -> Iterator[_Figure]:
        return (f for f in self._named.get(figure, ()) if f.speaks_of(day, scope, age))

    def find(self, figure: str, day: date, scope: str = "all", age: int | None = None) -> Number | None:
        """The number of that name in force on a day, for a case and an age; None when the text has none."""
        return next((f for f in self._speaking(figure, day, scope, age) if isinstance(f, Number)), None)

    def number(self, figure: str, day: date, scope: str = "all", age: int | None = None) -> Number:
        """The same, where the text must have one."""
        found = self.find(figure, day, scope, age)
        if found is None:
            raise KeyError(figure, day, scope, age)
        return found

    def ratio(self, figure: str, day: date) -> Decimal:
        """A number with decimals in force on a day."""
        return next(f.value for f in self._speaking(figure, day) if isinstance(f, Ratio))

    def crafts(self, figure: str, day: date) -> tuple[str, ...]:
        """A list of crafts in force on a day."""
        return next(f.value for f in self._speaking(figure, day) if isinstance(f, Crafts))

    def reading(self, switch: str) -> str:
        """How a disputed point is read."""
        return next(s.default for s in self.switches if s.id == switch)

    def read_as(self, switch: str, value: str) -> "Agreement":
        """The same agreement with a disputed point read in another of its ways."""
        changed = tuple(
            Switch.model_validate({**s.model_dump(), "default": value}) if s.id == switch else s for s in self.switches
        )
        return self.model_copy(update={"switches": changed})


@cache
def agreements() -> Mapping[str, Agreement]:
    """All agreements that the program carries, by id; read once."""
    folder = resources.files("shootday.labour").joinpath("agreements")
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".json")), key=lambda f: f.name)
    loaded = (Agreement.model_validate(json.loads(f.read_text(encoding="utf-8"))) for f in files)
    return MappingProxyType({agreement.id: agreement for agreement in loaded})
