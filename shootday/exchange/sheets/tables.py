"""Any other table: a CSV of whatever separator and encoding, or one sheet of a workbook, as rows of cells."""

import csv
from collections import Counter
from pathlib import Path

from shootday.errors import Refusal
from shootday.exchange.sheets.cells import Value
from shootday.exchange.sheets.guard import MAX_ROWS, is_workbook, open_workbook, read_bytes
from shootday.exchange.sheets.reading import Book, Rows
from shootday.exchange.sheets.words import folded
from shootday.phrases import sheets_tables as say

_SEPARATORS = ";\t,"
_LOOKED_AT = 50
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_table(file: Path, sheet: str = "") -> Book:
    """The one sheet of a table. Raises Refusal for a file that is no table, or an unknown sheet."""
    data = read_bytes(file)
    if not is_workbook(data):
        return Book(file, {"": _rows(file, _decoded(data))})
    opened = open_workbook(file, data)
    sheets = opened.book.sheets
    named = next((name for name in sheets if folded(name) == folded(sheet)), None) if sheet else _fullest(sheets)
    if named is None:
        raise Refusal(say.NO_SUCH_SHEET.said(file=file.name, sheet=sheet, names=", ".join(sheets)))
    rows = sheets[named]
    for (top, left), (bottom, right) in opened.merged.get(named, ()):
        for row in rows[top : bottom + 1]:
            row[left : right + 1] = [rows[top][left]] * len(row[left : right + 1])
    faults = [fault for fault in opened.book.faults if fault.place.sheet == named]
    return Book(file, {named: rows}, faults)


def _fullest(sheets: dict[str, Rows]) -> str | None:
    return max(sheets, key=lambda name: sum(cell != "" for row in sheets[name] for cell in row), default=None)


def _decoded(data: bytes) -> str:
    """The text: by its byte order mark, else UTF-8, else what French Windows writes."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _rows(file: Path, text: str) -> Rows:
    if "\0" in text:
        raise Refusal(say.NO_TABLE.said(file=file.name))
    lines = text.splitlines(keepends=True)
    try:
        rows: list[list[Value]] = [list(row) for row in csv.reader(lines, delimiter=_separator(lines), strict=False)]
    except csv.Error as error:
        raise Refusal(say.NO_TABLE.said(file=file.name)) from error
    if len(rows) > MAX_ROWS:
        raise Refusal(say.TOO_LONG.said(file=file.name, limit=MAX_ROWS))
    return rows


def _separator(lines: list[str]) -> str:
    """What most lines are cut by into the same number of cells; of equal ones, the semicolon before the comma."""

    def worth(mark: str) -> int:
        widths = Counter(len(row) for row in csv.reader(lines[:_LOOKED_AT], delimiter=mark) if row)
        width, often = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]), default=(1, 0))
        return often if width > 1 else 0

    return max(_SEPARATORS, key=worth)
