"""Papers as spreadsheets: one sheet for each page that the paper begins, totals as formulas, texts never executed.

What people typed is written as text, whatever it begins with; the formulas are the totals of our own columns alone.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from types import ModuleType
from typing import Any

from shootday.errors import Refusal
from shootday.papers.paper import Block, Cell, Column, Facts, Grid, Lines, NewPage, Number, Paper, Signatures, Unit
from shootday.phrases import papers as say

_NAME_LENGTH = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_DAY_MINUTES, _EIGHTHS = 24 * 60, 8
_WIDEST, _NARROWEST = 60, 6
_FORMATS: Mapping[Unit, str] = {
    Unit.TEXT: "@",
    Unit.COUNT: "0",
    Unit.MINUTES: "[h]:mm",
    Unit.EIGHTHS: "# ?/8",
    Unit.MONEY: "#,##0.00",
}


def render_xlsx(paper: Paper) -> bytes:
    """The paper as a workbook, the same bytes for the same paper."""
    writer, made = _library(), BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = writer.Workbook(made, options)
    book.set_properties({
        "title": paper.title,
        "subject": paper.subtitle,
        "author": paper.owner,
        "created": datetime.fromtimestamp(paper.instant, UTC).replace(tzinfo=None),
    })  # fmt: skip
    _Book(book, paper).fill()
    book.close()
    return made.getvalue()


def stored(value: Number, unit: Unit) -> float | int:
    """A number as the spreadsheet keeps it: hours as parts of a day, eighths as pages."""
    match unit:
        case Unit.MINUTES:
            return int(value) / _DAY_MINUTES
        case Unit.EIGHTHS:
            return int(value) / _EIGHTHS
        case Unit.MONEY:
            return float(value)
        case _:
            return int(value) if value == int(value) else float(value)


class _Book:
    def __init__(self, book: Any, paper: Paper) -> None:
        self.book, self.paper = book, paper
        self.names: set[str] = set()
        self.row = 0
        self.widths: dict[int, int] = {}
        self.sheet: Any = None
        strong = {"bold": True}
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.head = book.add_format({**strong, "bg_color": "#E9EEF3", "text_wrap": True, "valign": "top"})
        self.text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        self.bold = book.add_format({**strong, "num_format": "@", "text_wrap": True, "valign": "top"})
        self.numbers = {u: book.add_format({"num_format": f, "valign": "top"}) for u, f in _FORMATS.items()}
        self.totals = {
            u: book.add_format({**strong, "num_format": f, "bg_color": "#E9EEF3"}) for u, f in _FORMATS.items()
        }

    def fill(self) -> None:
        self.begin(self.paper.title)
        for text, style in ((self.paper.title, self.title), (self.paper.subtitle, None), (self.paper.owner, None)):
            self.sheet.write_string(self.row, 0, text, style)
            self.row += 1
        self.sheet.write_string(self.row, 0, self.paper.foot)
        self.row += 2
        for block in self.paper.blocks:
            self.block(block)
        self.end()

    def begin(self, name: str) -> None:
        """A new sheet, its name cut and told apart as spreadsheets want it."""
        wanted = name.translate(_FORBIDDEN).strip()[:_NAME_LENGTH] or self.paper.kind
        found, n = wanted, 2
        while found.casefold() in self.names:
            found, n = f"{wanted[: _NAME_LENGTH - 4]} {n}", n + 1
        self.names.add(found.casefold())
        self.sheet, self.row, self.widths = self.book.add_worksheet(found), 0, {}
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)
        if self.paper.landscape:
            self.sheet.set_landscape()

    def end(self) -> None:
        for column, width in self.widths.items():
            self.sheet.set_column(column, column, min(_WIDEST, max(_NARROWEST, width + 2)))

    def block(self, block: Block) -> None:
        match block:
            case NewPage():
                self.end()
                self.begin(block.title.rpartition("– ")[2] or f"{self.paper.title} {len(self.names) + 1}")
                self.heading(block.title)
            case Grid():
                self.heading(block.title)
                self.grid(block)
            case Facts():
                self.heading(block.title)
                for label, cell in block.pairs:
                    self.put(0, label, self.text)
                    self.put(1, cell.text, self.bold if cell.strong else self.text)
                    self.row += 1
                self.row += 1
            case Lines():
                self.heading(block.title)
                self.lines(block.lines)
            case Signatures():
                self.lines(tuple(f"{label} : {name}" for label, name in block.boxes))

    def heading(self, text: str) -> None:
        if text:
            self.sheet.write_string(self.row, 0, text, self.bold)
            self.row += 1

    def lines(self, texts: tuple[str, ...]) -> None:
        for text in texts:
            self.sheet.write_string(self.row, 0, text)
            self.row += 1
        self.row += 1

    def put(self, column: int, text: str, style: Any) -> None:
        """A text, as text."""
        self.widths[column] = max(self.widths.get(column, 0), min(len(text), _WIDEST))
        self.sheet.write_string(self.row, column, text, style)

    def grid(self, grid: Grid) -> None:
        if grid.rows:
            for n, column in enumerate(grid.columns):
                self.put(n, column.title, self.head)
            self.row += 1
            first = self.row
            for row in grid.rows:
                for n, cell in enumerate(row):
                    self.cell(n, cell, grid.columns[n])
                self.row += 1
            if grid.total is not None:
                self.total(grid, first)
        if grid.note:
            self.sheet.write_string(self.row, 0, grid.note)
            self.row += 1
        self.row += 1

    def cell(self, n: int, cell: Cell, column: Column) -> None:
        if cell.value is None or column.unit is Unit.TEXT:
            self.put(n, cell.text, self.bold if cell.strong else self.text)
        else:
            self.widths[n] = max(self.widths.get(n, 0), len(cell.text))
            self.sheet.write_number(self.row, n, stored(cell.value, column.unit), self.numbers[column.unit])

    def total(self, grid: Grid, first: int) -> None:
        """A column's total is the sum of its rows, worked out again by whoever opens the file; ours is kept with it."""
        for n, cell in enumerate(grid.total or ()):
            unit = grid.columns[n].unit
            if cell.value is None or unit is Unit.TEXT:
                self.put(n, cell.text, self.totals[Unit.TEXT])
                continue
            letter = chr(ord("A") + n)
            formula = f"=SUM({letter}{first + 1}:{letter}{self.row})"
            self.widths[n] = max(self.widths.get(n, 0), len(cell.text))
            self.sheet.write_formula(self.row, n, formula, self.totals[unit], stored(cell.value, unit))
        self.row += 1


def _library() -> ModuleType:
    try:
        import xlsxwriter  # noqa: PLC0415 - loads with the first spreadsheet
    except ImportError as error:
        raise Refusal(say.MISSING_LIBRARY.said(name="xlsxwriter")) from error
    library: ModuleType = xlsxwriter
    return library
