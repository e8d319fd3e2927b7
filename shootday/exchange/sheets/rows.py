"""A production as the workbook's rows."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from shootday.errors import Refusal
from shootday.exchange.sheets.catalogue import CALLSHEETS, OTHER, PARENT, SHEETS, Sheet, children
from shootday.exchange.sheets.cells import Kind, Value, kind_of, to_cell
from shootday.exchange.sheets.lists import many_to_text
from shootday.phrases import Lang
from shootday.phrases import sheets as say
from shootday.production.production import Production

MAX_CELL = 32_767
"""Characters that a cell may hold."""

Cells = tuple[Value, ...]
"""A row, as its sheet's ``all_columns``."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A sheet with its rows."""

    sheet: Sheet
    rows: tuple[Cells, ...]


def filled(production: Production, lang: Lang) -> Iterator[Filled]:
    """Each sheet with the production's rows. Raises Refusal for what is too long for a cell."""
    for sheet in SHEETS:
        writer = _Writer(sheet, lang)
        yield Filled(sheet, tuple(writer.row(parent, item) for parent, item in _items(sheet, production)))


def documents_of(production: Production) -> dict[str, BaseModel]:
    """The documents by file name; those of the call sheets are not among them."""
    return {
        "production.yaml": production.info,
        "people.yaml": production.people,
        "locations.yaml": production.locations,
        "scenes.yaml": production.scenes,
        "plan.yaml": production.plan,
        "devis.yaml": production.devis,
    }


def _items(sheet: Sheet, production: Production) -> Iterator[tuple[object, Any]]:
    """What the sheet's rows are, each with the key of the item that it belongs to."""
    if sheet.parent:
        holder = next(found for found in SHEETS if found.id == sheet.parent)
        for _, item in _items(holder, production):
            inner = getattr(item, sheet.way)
            for row in inner.items() if isinstance(inner, dict) else inner:
                yield getattr(item, holder.columns[0]), row
    elif sheet.document == CALLSHEETS:
        yield from ((None, item) for item in production.callsheets)
    else:
        document = documents_of(production)[sheet.document]
        yield from ((None, item) for item in ((document,) if sheet.upright else getattr(document, sheet.way)))


class _Writer:
    """Writes the rows of one sheet."""

    def __init__(self, sheet: Sheet, lang: Lang) -> None:
        self.sheet, self.lang = sheet, lang
        self.shapes = {column: sheet.shape(column) for column in sheet.all_columns if column != OTHER}
        self.kinds = {column: kind_of(shape) for column, shape in self.shapes.items()}
        elsewhere = (one for one in SHEETS if sheet.upright and one.document == sheet.document and one is not sheet)
        self.apart = {one.way for one in (*elsewhere, *children(sheet))}

    def row(self, parent: object, item: Any) -> Cells:
        """One item's cells."""
        start = () if parent is None else (self._cell(PARENT, parent if isinstance(parent, str) else str(parent)),)
        if not isinstance(item, BaseModel):
            return (*start, *map(self._cell, self.sheet.columns, item))
        plain = item.model_dump(mode="json")
        rest = item.model_dump(mode="json", exclude_defaults=True, exclude=self.apart)
        cells = tuple(self._cell(column, _at(plain, column)) for column in self.sheet.columns)
        for column, cell in zip(self.sheet.columns, cells, strict=True):
            if cell != "" and _at(rest, column) is not None:
                _drop(rest, column.split("."))
        rest.pop("format", None)
        return (*start, *cells, self._fitting(OTHER, json.dumps(rest, ensure_ascii=False) if rest else ""))

    def _cell(self, column: str, value: Any) -> Value:
        if value is None or value == "":
            return ""
        kind = self.kinds[column]
        if kind is Kind.MANY:
            return self._fitting(column, many_to_text(value, self.shapes[column]))
        return to_cell(value, kind, self.lang)

    def _fitting(self, column: str, text: str) -> str:
        if len(text) > MAX_CELL:
            heading = self.sheet.heading(column)
            raise Refusal(say.TOO_LONG_FOR_A_CELL.said(sheet=self.sheet.name, heading=heading, limit=MAX_CELL))
        return text


def _at(plain: dict[str, Any], column: str) -> Any:
    found: Any = plain
    for step in column.split("."):
        found = found.get(step) if isinstance(found, dict) else None
    return found


def _drop(plain: dict[str, Any], steps: list[str]) -> None:
    """Take a field out; a group of fields that is left without any goes, too."""
    inner = plain[steps[0]]
    if len(steps) > 1:
        _drop(inner, steps[1:])
    if len(steps) == 1 or not inner:
        del plain[steps[0]]
