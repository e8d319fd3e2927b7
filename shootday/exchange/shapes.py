"""What a field may hold, read from the documents' models: for sentences, and for making texts ready to be validated."""

import re
from collections.abc import Mapping as Table
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache, cached_property
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from shootday.exchange.faults import Steps
from shootday.exchange.tree import Listing, Node, Scalar
from shootday.phrases import Phrase, Said
from shootday.phrases import exchange as say
from shootday.production.base import ClockTime

_ISO_DATE = re.compile(r"(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_CLOCK = ClockTime.__metadata__[0]  # type: ignore[attr-defined]  # an Annotated alias has it at run time
_REFUSED = object()
"""Stands for a text that pydantic would take for something else; no field accepts it."""


class Shape:
    """A field's type without its options and wrappings."""

    def __init__(self, annotation: Any, marks: tuple[Any, ...] = ()) -> None:
        """Unwrap an annotation; ``marks`` are those that pydantic has taken off it already."""
        self.kind: Any = annotation
        self.marks = marks
        while True:
            origin, inner = get_origin(self.kind), get_args(self.kind)
            if origin is Annotated:
                self.kind, self.marks = inner[0], (*self.marks, *inner[1:])
            elif origin in {Union, UnionType}:
                self.kind = next(part for part in inner if part is not NoneType)
            else:
                break

    @cached_property
    def model(self) -> type[BaseModel] | None:
        """The group of fields that it is, None when it is something else."""
        return self.kind if isinstance(self.kind, type) and issubclass(self.kind, BaseModel) else None

    @cached_property
    def fields(self) -> "dict[str, Shape]":
        """The shapes of its fields, none when it is no group."""
        return _fields(self.model) if self.model else {}

    @cached_property
    def each(self) -> "Shape | None":
        """The shape of every item of a list, or of every entry of a table; None when it is neither."""
        origin, parts = get_origin(self.kind), get_args(self.kind)
        if origin is tuple:
            return Shape(parts[0])
        return Shape(parts[1]) if origin is dict else None

    def inner(self, step: str | int) -> "Shape | None":
        """The shape of a field, item or entry of it, None when it has no such thing."""
        return self.fields.get(str(step)) if self.model else self.each


@cache
def _fields(model: type[BaseModel]) -> dict[str, Shape]:
    """The same shapes for every group of one model: there are hundreds of people in a document."""
    return {name: Shape(info.annotation, tuple(info.metadata)) for name, info in model.model_fields.items()}


def shape_at(model: type[BaseModel], steps: Steps) -> Shape | None:
    """The shape of the field at the end of a way, None for a way that the model does not know."""
    shape: Shape | None = Shape(model)
    for step in steps:
        shape = shape.inner(step) if shape else None
    return shape


def is_clock(shape: Shape) -> bool:
    """Whether it is a time on the shooting day's clock."""
    return _CLOCK in shape.marks


def expectation(shape: Shape | None) -> Said:
    """What a field of that shape should hold."""
    if shape is None:
        return say.EXPECT_TEXT.said()
    if shape.model is not None:
        return say.EXPECT_GROUP.said(names=", ".join(shape.model.model_fields))
    if is_clock(shape):
        return say.EXPECT_CLOCK.said()
    if isinstance(shape.kind, type) and issubclass(shape.kind, StrEnum):
        return say.EXPECT_ONE_OF.said(values=", ".join(shape.kind))
    origin = get_origin(shape.kind)
    if origin is Literal:
        return say.EXPECT_THIS.said(value=", ".join(str(value) for value in get_args(shape.kind)))
    return _SIMPLE.get(origin or shape.kind, say.EXPECT_TEXT).said()


_SIMPLE: Table[Any, Phrase] = {
    date: say.EXPECT_DATE,
    Decimal: say.EXPECT_DECIMAL,
    int: say.EXPECT_WHOLE,
    bool: say.EXPECT_YES_NO,
    tuple: say.EXPECT_LIST,
    dict: say.EXPECT_TABLE,
}


def ready(node: Node, shape: Shape | None) -> object:
    """The node as plain values for validation: a named field left blank counts as left out, other blanks as None."""
    if isinstance(node, Scalar):
        return None if node.blank else _scalar(node.text, shape)
    if isinstance(node, Listing):
        item = shape.each if shape and get_origin(shape.kind) is tuple else None
        return [ready(child, item) for child in node.items]
    named = shape.fields if shape else {}
    return {
        name: ready(child, shape.inner(name) if shape else None)
        for name, child in node.items.items()
        if not (name in named and isinstance(child, Scalar) and child.blank)
    }


def _scalar(text: str, shape: Shape | None) -> object:
    if shape is None or shape.kind is str:
        return text
    if shape.kind is date and not _ISO_DATE.fullmatch(text.strip()):
        return _REFUSED
    if get_origin(shape.kind) is Literal:
        return next((value for value in get_args(shape.kind) if str(value) == text.strip()), text)
    return text
