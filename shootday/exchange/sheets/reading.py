"""From the workbook's rows to the documents: every fault at once, each with its sheet and its cell."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from shootday.errors import BadDocuments, Fault, Place
from shootday.exchange.crosscheck import disagreements
from shootday.exchange.faults import Faults, Spot, shown
from shootday.exchange.fields import document, near
from shootday.exchange.papers import Paper, Papers
from shootday.exchange.sheets.catalogue import BY_ID, CALLSHEETS, OTHER, PARENT, SHEETS, Sheet
from shootday.exchange.sheets.cells import Kind, Value, choices, kind_of, to_text
from shootday.exchange.sheets.lists import json_node, many_from_text
from shootday.exchange.sheets.words import folded
from shootday.exchange.tree import Listing, Mapping, Node, Scalar
from shootday.phrases import Said
from shootday.phrases import exchange as doc
from shootday.phrases import sheets as say
from shootday.phrases.sheets_headings import SHEETS as NAMES
from shootday.production.base import Document
from shootday.production.callsheet import CallSheet
from shootday.production.devis import Devis
from shootday.production.info import ProductionInfo
from shootday.production.people import People
from shootday.production.places import Locations
from shootday.production.plan import ShootingPlan
from shootday.production.production import Production
from shootday.production.scenes import Scenes

Rows = list[list[Value]]
"""A sheet's cells from A1 on, row after row."""

STRIDE = 2_000_000
"""Twice the rows that a sheet can have: a place of the n-th sheet is a line beyond n times as many."""

IGNORED = "_"
"""What a sheet's name, or a heading, begins with to be left unread."""

D = TypeVar("D", bound=Document)


@dataclass(slots=True)
class At:
    """A cell, as a tree keeps places: counted from 0, sheet after sheet."""

    line: int
    column: int


@dataclass(slots=True)
class Book:
    """A workbook's sheets by name, in their order."""

    file: Path
    sheets: dict[str, Rows]
    faults: list[Fault] = field(default_factory=list)
    """What is wrong with cells as such: formulas without a result, errors."""


def production_of(book: Book) -> Production:
    """The production that a workbook holds. Raises BadDocuments with every fault by sheet and cell."""
    reader = _Reader(book)
    papers = reader.papers()
    faults = (*book.faults, *reader.told(disagreements(papers)))
    if faults:
        raise BadDocuments(say.FAULTS_FOUND.said(file=book.file.name, count=len(faults)), faults)
    return _together(papers)


def documents_in(book: Book) -> tuple[Production | None, tuple[Fault, ...]]:
    """The documents of a workbook, whether they agree or not; None, and the faults, where a field is wrong."""
    reader = _Reader(book)
    papers = reader.papers()
    faults = reader.told(())
    return None if faults else _together(papers), faults


def _together(papers: Papers) -> Production:
    given = {"people": papers.people, "locations": papers.locations, "scenes": papers.scenes, "plan": papers.plan}
    sheets = sorted((p.document for p in papers.callsheets if p.document), key=lambda sheet: sheet.day)
    return Production.model_validate({
        "info": papers.info.document,
        "callsheets": tuple(sheets),
        "devis": papers.devis.document,
        **{name: paper.document for name, paper in given.items()},
    })  # fmt: skip


def _order(fault: Fault) -> tuple[int, int]:
    return fault.place.line, fault.place.column


class _Reader:
    """Reads one workbook; what is wrong goes to ``faults``."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.names = list(book.sheets)
        self.faults = Faults(book.file)
        self.trees: dict[str, Mapping] = {}
        self.items: dict[str, dict[str, Mapping]] = {}
        """The items of the sheets that others belong to, by their key."""

    def _read(self) -> None:
        """Read every sheet into the trees."""
        named = self._named()
        for sheet in SHEETS:
            if sheet.id in named:
                number = named[sheet.id]
                _SheetReader(self, sheet, number, self.book.sheets[self.names[number]]).read()
        if "production" not in named:
            names = f"{NAMES['production'].fr}"
            self.faults.add(Spot(), say.NO_SHEET.said(name=names), say.EXPECT_SHEET.said(names=", ".join(self.names)))

    def _named(self) -> dict[str, int]:
        """Which of the workbook's sheets is which; those that are none of ours are faults."""
        known = {folded(word): name for name, phrase in NAMES.items() for word in (phrase.fr, phrase.en)}
        found: dict[str, int] = {}
        for number, name in enumerate(self.names):
            if name.startswith(IGNORED) or known.get(folded(name)) == "notice":
                continue
            meant = known.get(folded(name))
            if meant is None:
                words = [phrase.fr for phrase in NAMES.values()] + [phrase.en for phrase in NAMES.values()]
                close = near(name, words)
                expected = doc.EXPECT_NEAR.said(name=close) if close else say.EXPECT_SHEETS.said(names=", ".join(words))
                self.faults.add(self.spot(number, 0, 0), say.UNKNOWN_SHEET.said(name=shown(name)), expected)
            elif meant in found:
                said = say.SHEET_TWICE.said(name=shown(name), other=shown(self.names[found[meant]]))
                self.faults.add(self.spot(number, 0, 0), said, doc.EXPECT_ONCE.said())
            else:
                found[meant] = number
        return found

    def spot(self, sheet: int, row: int, column: int) -> Spot:
        """A cell's place."""
        return Spot((sheet + 1) * STRIDE + row + 1, column + 1)

    def placed(self, fault: Fault) -> Fault:
        """The fault with its sheet and cell; lines that its sentence names, too."""
        sheet, line = divmod(fault.place.line, STRIDE)
        place = Place(self.book.file, line, fault.place.column, self.names[sheet - 1] if sheet else "")
        line_said = fault.said.facts.get("line")
        if isinstance(line_said, int):
            number, row = divmod(line_said, STRIDE)
            told = f"{row} ({shown(self.names[number - 1])})"
            fault = replace(fault, said=Said(fault.said.phrase, {**fault.said.facts, "line": told}))
        return replace(fault, place=place)

    def told(self, more: Iterable[Fault]) -> tuple[Fault, ...]:
        """All faults by sheet and cell, in the workbook's order."""
        return tuple(self.placed(fault) for fault in sorted((*self.faults.found, *more), key=_order))

    def papers(self) -> Papers:
        """The documents with their trees."""
        self._read()
        sheets = self.trees.get(CALLSHEETS, Mapping()).items.get(CALLSHEETS)
        trees = [item for item in sheets.items if isinstance(item, Mapping)] if isinstance(sheets, Listing) else []
        return Papers(
            info=self._paper("production.yaml", ProductionInfo),
            people=self._paper("people.yaml", People),
            locations=self._paper("locations.yaml", Locations),
            scenes=self._paper("scenes.yaml", Scenes),
            plan=self._paper("plan.yaml", ShootingPlan),
            devis=self._paper("devis.yaml", Devis),
            callsheets=tuple(self._of(CallSheet, tree, Path(str(self.book.file))) for tree in trees),
        )

    def _paper(self, name: str, model: type[D]) -> Paper[D]:
        return self._of(model, self.trees.get(name, Mapping()), self.book.file)

    def _of(self, model: type[D], tree: Mapping, file: Path) -> Paper[D]:
        if model is ProductionInfo and not tree.items:  # its sheet is missing, which is said already
            return Paper(file, None, None, present=False)
        return Paper(file, tree, document(model, tree, self.faults))


class _SheetReader:
    """Reads one sheet of the workbook."""

    def __init__(self, reader: _Reader, sheet: Sheet, number: int, rows: Rows) -> None:
        self.reader, self.sheet, self.rows = reader, sheet, rows
        self.base = (number + 1) * STRIDE
        self.tree = reader.trees.setdefault(sheet.document, Mapping(At(self.base, 0)))
        named = [column for column in sheet.all_columns if column != OTHER]
        self.shapes = {column: sheet.shape(column) for column in named}
        self.kinds = {column: kind_of(shape) for column, shape in self.shapes.items()}
        self.known = {c: choices(self.shapes[c].kind) if k is Kind.CHOICE else () for c, k in self.kinds.items()}
        self.ways = {column: (column.rpartition(".")[0], column.rpartition(".")[2]) for column in named}
        self.told = {column for column in named if sheet.required(column)} | {PARENT}
        """Columns of which a blank cell may have to be told."""

    def read(self) -> None:
        """Read its rows into the document's tree."""
        if self.sheet.upright:
            self._upright()
            return
        columns = self._columns()
        if not columns:
            return
        for number, row in enumerate(self.rows[1:], 1):
            line = self.base + number
            cells = [
                (row[at], column, At(line, at))
                for at, column in columns
                if at < len(row) and (row[at] != "" or column in self.told)
            ]
            if any(not _blank(value) for value, _, _ in cells):
                self._place(cells, At(line, columns[0][0]))

    def _upright(self) -> None:
        columns = self._headings([row[0] if row else "" for row in self.rows[1:]], start=1, across=False)
        for number, column in columns:
            row = self.rows[number]
            self._put(self.tree, column, row[1] if len(row) > 1 else "", At(self.base + number, 1))

    def _columns(self) -> list[tuple[int, str]]:
        return self._headings(self.rows[0] if self.rows else [], start=0, across=True)

    def _headings(self, words: list[Value], start: int, *, across: bool) -> list[tuple[int, str]]:
        """Which column (or row) holds which field."""
        known = {folded(word): c for c in self.sheet.all_columns for word in _words_for(self.sheet, c)}
        found: dict[str, int] = {}
        for at, value in enumerate(words, start):
            word = to_text(value, Kind.TEXT)
            if not word or word.startswith(IGNORED):
                if across and not word and any(at < len(row) and not _blank(row[at]) for row in self.rows):
                    self._heading_fault(at, across, say.NO_HEADING.said())
                continue
            column = known.get(folded(word))
            if column is None:
                self._heading_fault(at, across, say.UNKNOWN_HEADING.said(name=shown(word)), word)
            elif column in found:
                self._heading_fault(at, across, say.HEADING_TWICE.said(name=shown(word)))
            else:
                found[column] = at
        return [(at, column) for column, at in found.items()]

    def _heading_fault(self, at: int, across: bool, said: Said, word: str = "") -> None:
        titles = [self.sheet.heading(c).fr for c in self.sheet.all_columns]
        titles += [self.sheet.heading(c).en for c in self.sheet.all_columns]
        close = near(word, titles) if word else None
        expected = doc.EXPECT_NEAR.said(name=close) if close else say.EXPECT_HEADINGS.said(names=", ".join(titles))
        spot = Spot(self.base + 1, at + 1) if across else Spot(self.base + at + 1, 1)
        self.reader.faults.add(spot, said, expected)

    def _place(self, cells: list[tuple[Value, str, At]], start: At) -> None:
        """Put one row where it belongs."""
        holder, key = self._holder(cells)
        if holder is None:
            return
        if self.sheet.model is None:
            name, amount = self.sheet.columns
            texts = {column: (v, mark) for v, column, mark in cells}
            if not {name, amount} <= set(texts):
                said = doc.MISSING.said(name=self.sheet.heading(amount if name in texts else name))
                self.reader.faults.add(Spot(start.line + 1, start.column + 1), said, doc.EXPECT_TEXT.said())
            elif key is not None:
                table = _inner(holder, self.sheet.way, key)
                word = Scalar(texts[name][1], to_text(texts[name][0], Kind.TEXT))
                table.keys[word.text] = word
                table.items[word.text] = self._scalar(*texts[amount], amount)
            return
        listing = holder.items.get(self.sheet.way)
        if not isinstance(listing, Listing):
            listing = holder.items[self.sheet.way] = Listing(start)
            holder.keys[self.sheet.way] = Scalar(start, self.sheet.way)
        item = Mapping(start)
        listing.items.append(item)
        for value, column, mark in cells:
            if column != PARENT:
                self._put(item, column, value, mark)
        self._remember(item)

    def _holder(self, cells: list[tuple[Value, str, At]]) -> tuple[Mapping | None, At | None]:
        """What holds the row's list: the document, or the item that the row says it belongs to."""
        if not self.sheet.parent:
            return self.tree, None
        value, mark = next(((v, mark) for v, column, mark in cells if column == PARENT), ("", cells[0][2]))
        key = to_text(value, self.kinds[PARENT])
        items = self.reader.items.get(self.sheet.parent, {})
        if key not in items:
            title = BY_ID[self.sheet.parent].name
            said = say.NO_PARENT.said(name=shown(key), sheet=title)
            close = near(key, items)
            expected = doc.EXPECT_NEAR.said(name=close) if close else say.EXPECT_PARENT.said(sheet=title)
            self.reader.faults.add(Spot(mark.line + 1, mark.column + 1), said, expected)
        return items.get(key), mark

    def _remember(self, item: Mapping) -> None:
        key = item.items.get(self.sheet.columns[0])
        if isinstance(key, Scalar):
            self.reader.items.setdefault(self.sheet.id, {}).setdefault(key.text, item)

    def _put(self, item: Mapping, column: str, value: Value, mark: At) -> None:
        """Put one cell into an item; a blank one leaves the field out, but keeps the place where it is missing."""
        if column == OTHER:
            self._merge(item, value, mark)
            return
        outer, name = self.ways[column]
        blank = _blank(value)
        holder: Node | None = item
        if outer:
            holder = item.items.get(outer) if blank else _inner(item, outer, mark)
        if isinstance(holder, Mapping):
            holder.keys[name] = Scalar(mark, name)
            if not blank:
                holder.items[name] = self._scalar(value, mark, column)

    def _scalar(self, value: Value, mark: At, column: str) -> Node:
        kind = self.kinds[column]
        if kind is Kind.MANY:
            return many_from_text(value, self.shapes[column], mark)
        return Scalar(mark, to_text(value, kind, self.known[column]), blank=value == "")

    def _merge(self, item: Mapping, value: Value, mark: At) -> None:
        """Add what the column of other fields holds, where no column of its own said otherwise."""
        if _blank(value):
            return
        node = json_node(to_text(value, Kind.TEXT), mark)
        if not isinstance(node, Mapping):
            spot = Spot(mark.line + 1, mark.column + 1)
            self.reader.faults.add(spot, say.NOT_JSON.said(), say.EXPECT_JSON.said())
            return
        _add(item, node)


def _add(item: Mapping, more: Mapping) -> None:
    for name, node in more.items.items():
        there = item.items.get(name)
        if isinstance(there, Mapping) and isinstance(node, Mapping):
            _add(there, node)
        elif there is None:
            item.items[name], item.keys[name] = node, more.keys[name]


def _inner(item: Mapping, name: str, mark: At) -> Mapping:
    """The group of fields of that name, made where there is none."""
    there = item.items.get(name)
    if not isinstance(there, Mapping):
        there = item.items[name] = Mapping(mark)
        item.keys[name] = Scalar(mark, name)
    return there


def _blank(value: Value) -> bool:
    return isinstance(value, str) and not value.strip()


def _words_for(sheet: Sheet, column: str) -> Iterator[str]:
    heading = sheet.heading(column)
    yield from (heading.fr, heading.en, column)
