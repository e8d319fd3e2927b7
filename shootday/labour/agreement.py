"""Working agreements as data: figures with their sources, dates and confidence; disputed readings as switches."""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Literal, TypeVar

from pydantic import model_validator

from shootday.labour.figures import AnyFigure, Crafts, Figure, Number, Ratio
from shootday.lazy import cached_property
from shootday.production.base import Document, Id
from shootday.production.people import RateUnit

_F = TypeVar("_F", bound=Figure)


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


class Form(Document):
    """How an agreement pays contracts by one unit of rate."""

    unit: RateUnit
    pay: Literal["hours"]
    """The way of working out the pay: ``hours``: what was worked, by rate."""
    divisor: Literal["minutes", "equivalents", "hour"]
    """What makes a rate hourly: the minutes that it pays for, what they come to with their premiums by length, or
    nothing, where it is by the hour."""
    weekly: bool = False
    """Whether overtime is counted over the week."""


class Agreement(Document):
    """One text as data; look-ups raise KeyError for what it does not say."""

    id: Id
    title: Both
    people: Literal["technicians", "performers", "trainees", "adults", "minors"]
    """Whom it is about."""
    beside: dict[Id, Id] = {}
    """The texts that other people (``trainees`` …) are under where a production, or their contract, names this one."""
    floor: Id | None = None
    """The text whose limits hold as well, where they are stricter."""
    currency: str | None = None
    """What its amounts of money are in; None where it has none."""
    state: str
    """Year of the consolidated text that the figures were read in."""
    forms: tuple[Form, ...] = ()
    switches: tuple[Switch, ...]
    figures: tuple[AnyFigure, ...]

    def covers(self, day: date) -> bool:
        """Whether all that it speaks of is in force on that day."""
        known = self._covered.get(day)
        if known is None:
            said = {(f.id, s, f.ages) for f in self.figures for s in f.scope}
            known = said == {(f.id, s, f.ages) for f in self.figures if f.in_force(day) for s in f.scope}
            self._covered[day] = known
        return known

    @cached_property
    def _covered(self) -> dict[date, bool]:
        return {}

    def form(self, unit: RateUnit) -> Form | None:
        """How it pays contracts by that unit, None when it says nothing of them."""
        return next((form for form in self.forms if form.unit is unit), None)

    @cached_property
    def _named(self) -> Mapping[str, tuple[AnyFigure, ...]]:
        """The figures by name, those of another reading than the one in use left out."""
        read = {switch.id: switch.default for switch in self.switches}
        used = [f for f in self.figures if f.when is None or read.get(f.when.switch) == f.when.value]
        return {name: tuple(f for f in used if f.id == name) for name in dict.fromkeys(f.id for f in used)}

    def _speaking(
        self, figure: str, day: date, scope: str | Collection[str] = "all", age: int | None = None
    ) -> Iterator[AnyFigure]:
        cases = (scope,) if isinstance(scope, str) else scope
        return (f for f in self._named.get(figure, ()) if f.speaks_of(day, cases, age))

    def find(
        self, figure: str, day: date, scope: str | Collection[str] = "all", age: int | None = None
    ) -> Number | None:
        """The number of that name in force on a day, for one of some cases and an age; None when the text has none."""
        return next((f for f in self._speaking(figure, day, scope, age) if isinstance(f, Number)), None)

    def number(self, figure: str, day: date, scope: str | Collection[str] = "all", age: int | None = None) -> Number:
        """The same, where the text must have one."""
        found = self.find(figure, day, scope, age)
        if found is None:
            raise KeyError(figure, day, scope, age)
        return found

    def told(self, kind: type[_F], figure: str, day: date, scope: str | Collection[str] = "all") -> _F | None:
        """The figure of that kind and name in force on a day, for one of some cases; None when the text has none."""
        return next((f for f in self._speaking(figure, day, scope) if isinstance(f, kind)), None)

    def ratio(self, figure: str, day: date) -> Decimal:
        """A number with decimals in force on a day."""
        return next(f.value for f in self._speaking(figure, day) if isinstance(f, Ratio))

    def crafts(self, figure: str, day: date) -> tuple[str, ...]:
        """A list of crafts in force on a day; none where the text has no such list."""
        return next((f.value for f in self._speaking(figure, day) if isinstance(f, Crafts)), ())

    def switch(self, switch: str) -> Switch | None:
        """A disputed point, None when it is none of this text's."""
        return next((s for s in self.switches if s.id == switch), None)

    def reading(self, switch: str) -> str:
        """How a disputed point is read."""
        return next(s.default for s in self.switches if s.id == switch)

    def read_as(self, switch: str, value: str) -> "Agreement":
        """The same agreement with a disputed point read in another of its ways."""
        changed = tuple(
            Switch.model_validate({**s.model_dump(), "default": value}) if s.id == switch else s for s in self.switches
        )
        kept = {name: getattr(self, name) for name in type(self).model_fields}
        return Agreement.model_construct(**{**kept, "switches": changed})


@cache
def agreements() -> Mapping[str, Agreement]:
    """All agreements that the program carries, by id; read once."""
    folder = resources.files("shootday.labour").joinpath("agreements")
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".json")), key=lambda f: f.name)
    loaded = (Agreement.model_validate(json.loads(f.read_text(encoding="utf-8"))) for f in files)
    return MappingProxyType({agreement.id: agreement for agreement in loaded})


def agreements_read(readings: Mapping[str, str]) -> Mapping[str, Agreement]:
    """The same with disputed points read as a production wants them; a switch or value that is none changes nothing."""
    return _read(tuple(sorted(readings.items()))) if readings else agreements()


@cache
def _read(readings: tuple[tuple[str, str], ...]) -> Mapping[str, Agreement]:
    return MappingProxyType({name: _with(text, readings) for name, text in agreements().items()})


def _with(text: Agreement, readings: tuple[tuple[str, str], ...]) -> Agreement:
    for name, value in readings:
        switch = text.switch(name)
        if switch is not None and value in switch.values:
            text = text.read_as(name, value)
    return text


def switch_named(name: str) -> Switch | None:
    """A disputed point of any agreement."""
    return next((found for text in agreements().values() if (found := text.switch(name)) is not None), None)


def unknown_readings(readings: Mapping[str, str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Switches that no agreement has, or that do not take the value asked for; each with the values that it takes."""
    takes = {switch.id: switch.values for text in agreements().values() for switch in text.switches}
    return tuple((name, takes.get(name, ())) for name, value in readings.items() if value not in takes.get(name, ()))


@cache
def confidence_of(source: str) -> str:
    """How sure what a source says is; of several sources (joined by `` ; ``), the least sure. Empty when unknown."""
    known = {f.source: f.confidence for text in agreements().values() for f in text.figures}
    found = [known[part] for part in source.split(" ; ") if part in known]
    return max(found, key=("T", "T/P", "P", "D", "N").index, default="")


@cache
def article_of(source: str) -> str:
    """The articles that a source quotes; empty when it is no agreement's."""
    known = {f.source: f.article for text in agreements().values() for f in text.figures}
    return " ; ".join(dict.fromkeys(known[part] for part in source.split(" ; ") if part in known))
