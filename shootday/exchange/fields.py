"""From a tree to a document: each of pydantic's errors becomes a sentence with a line and a column."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from shootday.exchange.faults import MAX_FAULTS, Faults, Spot, Steps, shown
from shootday.exchange.shapes import Shape, expectation, ready, shape_at
from shootday.exchange.tree import Listing, Mapping, Node, Scalar, find, key_spot, spot_at
from shootday.phrases import Phrase, Said
from shootday.phrases import exchange as say
from shootday.production.base import Document

MAX_KNOWN = 1000
"""Words among which a near one is looked for; in a longer list the search would take too long."""

_NEAR = 0.7
"""How alike two words must be: three quarters of a four-letter word, more than two thirds of an account's number."""

_COMMA = re.compile(r"([+-]?[0-9]+),([0-9]+)")
_FRENCH_DATE = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")

D = TypeVar("D", bound=Document)


class Sentence(NamedTuple):
    """What is wrong, and what was expected."""

    said: Said
    expected: Said


def document(model: type[D], tree: Mapping, faults: Faults) -> D | None:
    """The document that a tree holds; None, and every fault of its fields, when it is not one."""
    try:
        return model.model_validate(ready(tree, Shape(model)))
    except ValidationError as error:
        told = faults.spots()
        wrongs = sorted((_Wrong.of(e, model, tree) for e in error.errors(include_url=False)), key=lambda w: w.spot)
        fresh = [wrong for wrong in wrongs if wrong.spot not in told]
        for wrong in fresh[:MAX_FAULTS]:
            faults.add(wrong.spot, *wrong.sentence(), steps=wrong.steps)
        rest = fresh[MAX_FAULTS:]
        if rest:
            faults.add(rest[0].spot, say.MORE_FAULTS.said(count=len(rest)), say.EXPECT_FIXED.said())
        return None


def near(word: str, known: Collection[str]) -> str | None:
    """The known word that was probably meant, None when there is none, or too many to look through."""
    if len(known) > MAX_KNOWN:
        return None
    folded = {shown(name).casefold(): name for name in known}
    close = get_close_matches(shown(word).casefold(), folded, n=1, cutoff=_NEAR)
    return shown(folded[close[0]]) if close else None


@dataclass(frozen=True, slots=True)
class _Wrong:
    """One of pydantic's errors, with its place in the tree."""

    kind: str
    limits: dict[str, Any]
    model: type[BaseModel]
    tree: Mapping
    steps: Steps
    of_key: bool
    spot: Spot

    @classmethod
    def of(cls, error: ErrorDetails, model: type[BaseModel], tree: Mapping) -> "_Wrong":
        """An error of pydantic's about a tree."""
        steps, kind = error["loc"], error["type"]
        of_key = bool(steps) and steps[-1] == "[key]"
        steps = steps[:-1] if of_key else steps
        at_key = of_key or kind in {"extra_forbidden", "missing"}
        spot = key_spot(tree, steps) if at_key else spot_at(tree, steps)
        return cls(kind, error.get("ctx", {}), model, tree, steps, of_key, spot)

    @property
    def name(self) -> str:
        """The field's own name; for an item of a list, the list's."""
        return shown(next((step for step in reversed(self.steps) if isinstance(step, str)), "?"))

    @property
    def node(self) -> Node | None:
        return find(self.tree, self.steps)

    @property
    def text(self) -> str:
        """The value as written, or the name itself when that is what is wrong."""
        if self.of_key:
            return self.name
        return shown(self.node.text) if isinstance(self.node, Scalar) else ""

    @property
    def expected(self) -> Said:
        return expectation(shape_at(self.model, self.steps))

    def sentence(self) -> Sentence:
        """What to say of it."""
        if self.kind == "missing":
            phrase = say.MISSING if self.node is None else say.BLANK
            return Sentence(phrase.said(name=self.name), self.expected)
        if self.kind == "extra_forbidden":
            return self._extra()
        if isinstance(self.node, Listing | Mapping) and not self.of_key:
            what = say.A_LIST if isinstance(self.node, Listing) else say.A_GROUP
            return Sentence(say.WRONG_KIND.said(name=self.name, shown=what), self.expected)
        if not self.text:
            return Sentence(say.BLANK.said(name=self.name), self.expected)
        special = _SPECIAL.get(self.kind)
        return special(self) if special else Sentence(self.wrong(), self.expected)

    def wrong(self) -> Said:
        return say.WRONG.said(name=self.name, shown=self.text)

    def _extra(self) -> Sentence:
        shape = shape_at(self.model, self.steps[:-1])
        fields = list(shape.model.model_fields) if shape and shape.model else []
        meant = near(self.name, fields)
        expected = say.EXPECT_NEAR.said(name=meant) if meant else say.EXPECT_FIELDS.said(names=", ".join(fields))
        return Sentence(say.EXTRA.said(name=self.name), expected)


def _limit(phrase: Phrase, expected: Phrase, key: str) -> Callable[[_Wrong], Sentence]:
    def sentence(wrong: _Wrong) -> Sentence:
        return Sentence(phrase.said(name=wrong.name, shown=wrong.text), expected.said(limit=wrong.limits[key]))

    return sentence


def _number(wrong: _Wrong) -> Sentence:
    comma = _COMMA.fullmatch(wrong.text)
    if comma is None:
        return Sentence(wrong.wrong(), wrong.expected)
    return Sentence(say.COMMA.said(shown=wrong.text), say.EXPECT_THIS.said(value=f"{comma[1]}.{comma[2]}"))


def _date(wrong: _Wrong) -> Sentence:
    parts = _FRENCH_DATE.fullmatch(wrong.text)
    try:
        meant = date(int(parts[3]), int(parts[2]), int(parts[1])) if parts else None
    except ValueError:
        meant = None
    expected = say.EXPECT_THIS.said(value=meant.isoformat()) if meant else wrong.expected
    return Sentence(wrong.wrong(), expected)


def _own_check(wrong: _Wrong) -> Sentence:
    zone = str(wrong.limits.get("error")) == "zone"
    return Sentence(wrong.wrong(), say.EXPECT_ZONE.said() if zone else wrong.expected)


def _pattern(wrong: _Wrong) -> Sentence:
    return Sentence(wrong.wrong(), say.EXPECT_CURRENCY.said() if wrong.name == "currency" else wrong.expected)


_SPECIAL: dict[str, Callable[[_Wrong], Sentence]] = {
    "decimal_parsing": _number,
    "int_parsing": _number,
    "date_type": _date,
    "date_parsing": _date,
    "date_from_datetime_parsing": _date,
    "value_error": _own_check,
    "string_pattern_mismatch": _pattern,
    "string_too_long": _limit(say.TOO_LONG, say.EXPECT_LENGTH, "max_length"),
    "too_long": _limit(say.TOO_LONG, say.EXPECT_LENGTH, "max_length"),
    "greater_than_equal": _limit(say.OUT_OF_RANGE, say.EXPECT_AT_LEAST, "ge"),
    "less_than_equal": _limit(say.OUT_OF_RANGE, say.EXPECT_AT_MOST, "le"),
    "less_than": _limit(say.OUT_OF_RANGE, say.EXPECT_LESS, "lt"),
    "decimal_max_places": _limit(say.WRONG, say.EXPECT_PLACES, "decimal_places"),
    "decimal_max_digits": _limit(say.WRONG, say.EXPECT_DIGITS, "max_digits"),
    "decimal_whole_digits": _limit(say.WRONG, say.EXPECT_DIGITS, "whole_digits"),
}
