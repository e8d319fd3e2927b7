"""Opening a workbook that nobody vouches for: bounded before it is unfolded, macros left alone, formulas looked at."""

import os
import re
import stat
import zlib
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile

from shootday.errors import Fault, Place, Refusal
from shootday.exchange.files import MEGABYTE, reason
from shootday.exchange.sheets.reading import Book, Rows
from shootday.exchange.telling import cell_name
from shootday.phrases import Said
from shootday.phrases import sheets as say

MAX_FILE, MAX_UNFOLDED = 30, 200
"""Megabytes: of the file, and of all that is packed in it."""

MAX_PARTS, MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 1000, 100_000, 2000, 3_000_000
"""The parts of a file; the rows, columns and cells, empty ones counted, that a sheet may span."""

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CHUNK = 1 << 20
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
_CELL = re.compile(rb"<c\b([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_FORMULA, _RESULT = re.compile(rb"<f\b"), re.compile(rb"<(?:v|is)\b[^>]*>[^<]|<is>")
_TARGET = re.compile(r"<Relationship\b[^>]*>")
_SHEET = re.compile(r"<sheet\b[^>]*>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')


class Opened(NamedTuple):
    """A workbook, and what its reader should be told of it."""

    book: Book
    warnings: tuple[Said, ...]
    merged: dict[str, list[tuple[tuple[int, int], tuple[int, int]]]]
    """The merged cells of each sheet: first and last, rows and columns from 0."""


def read_bytes(file: Path) -> bytes:
    """The file's bytes. Raises Refusal: not there, no ordinary file, empty, too big, not to be read."""
    name = file.name
    try:
        with os.fdopen(
            os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb"
        ) as opened:
            about = os.fstat(opened.fileno())
            data = opened.read(MAX_FILE * MEGABYTE + 1) if stat.S_ISREG(about.st_mode) else b""
    except FileNotFoundError as error:
        raise Refusal(say.NO_FILE.said(file=name)) from error
    except (OSError, ValueError) as error:
        raise Refusal(say.UNREADABLE.said(file=name, reason=reason(error))) from error
    if len(data) > MAX_FILE * MEGABYTE:
        raise Refusal(say.TOO_BIG.said(file=name, size=-(-about.st_size // MEGABYTE), limit=MAX_FILE))
    if not data.strip():
        raise Refusal(say.EMPTY_FILE.said(file=name))
    return data


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are a packed file, as workbooks are; else they may be a text."""
    return data.startswith((b"PK\x03\x04", _OLE2))


def open_workbook(file: Path, data: bytes) -> Opened:
    """The workbook in these bytes. Raises Refusal for what is none, or must not be opened."""
    name = file.name
    if data.startswith(_OLE2):
        raise Refusal((say.PASSWORD if _ENCRYPTED in data else say.OLD_FORMAT).said(file=name))
    if not is_workbook(data):
        raise Refusal(say.NOT_A_WORKBOOK.said(file=name))
    try:
        parts = _parts(name, data)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise Refusal(say.DAMAGED.said(file=name, reason=str(error))) from error
    if "xl/workbook.xml" not in parts:
        raise Refusal((say.OLD_FORMAT if "mimetype" in parts else say.NOT_A_WORKBOOK).said(file=name))
    faults: list[Fault] = []
    for sheet, part in _sheet_parts(parts).items():
        if part in parts:
            faults += _look_at(file, sheet, parts[part])
    warnings = (say.MACRO.said(file=name),) if any(part.endswith("vbaProject.bin") for part in parts) else ()
    sheets, merged = _cells(name, data)
    return Opened(Book(file, sheets, faults), warnings, merged)


def _parts(name: str, data: bytes) -> dict[str, bytes]:
    """What the file packs, unfolded no further than the bound; the names alone of what is neither sheet nor index."""
    found: dict[str, bytes] = {}
    left = MAX_UNFOLDED * MEGABYTE
    with ZipFile(BytesIO(data)) as packed:
        entries = packed.infolist()
        if len(entries) > MAX_PARTS or sum(entry.file_size for entry in entries) > left:
            raise Refusal(say.BOMB.said(file=name, limit=MAX_UNFOLDED))
        for entry in entries:
            kept = bool(_SHEET_PART.fullmatch(entry.filename)) or entry.filename.startswith("xl/workbook.xml")
            kept = kept or entry.filename == "xl/_rels/workbook.xml.rels"
            chunks: list[bytes] = []
            with packed.open(entry) as part:
                while chunk := part.read(_CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise Refusal(say.BOMB.said(file=name, limit=MAX_UNFOLDED))
                    if kept:
                        chunks.append(chunk)
            found[entry.filename] = b"".join(chunks)
    return found


def _sheet_parts(parts: dict[str, bytes]) -> dict[str, str]:
    """Which part of the file each sheet is, by the sheet's name."""
    links = {}
    for tag in _TARGET.findall(parts.get("xl/_rels/workbook.xml.rels", b"").decode("utf-8", "replace")):
        about = dict(_ATTRIBUTE.findall(tag))
        target = about.get("Target", "")
        links[about.get("Id", "")] = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    found = {}
    for tag in _SHEET.findall(parts["xl/workbook.xml"].decode("utf-8", "replace")):
        about = dict(_ATTRIBUTE.findall(tag))
        found[_unescaped(about.get("name", ""))] = links.get(about.get("r:id", ""), "")
    return found


def _unescaped(text: str) -> str:
    from html import unescape  # noqa: PLC0415 - a table of two thousand names

    return unescape(text)


def _look_at(file: Path, sheet: str, xml: bytes) -> list[Fault]:
    """The cells of a sheet that hold no value of theirs. Raises Refusal for a sheet that spans too much."""
    faults: list[Fault] = []
    rows = columns = 0
    for about, inner in _CELL.findall(xml):
        where = _REFERENCE.search(about)
        if where is None:
            continue
        column, row = _number(where[1]), int(where[2])
        if inner:
            rows, columns = max(rows, row), max(columns, column)
        if b'"e"' in about and b't="e"' in about:
            faults.append(Fault(Place(file, row, column, sheet), "", say.CELL_ERROR.said(), say.EXPECT_VALUE.said()))
        elif b"<f" in inner and _FORMULA.search(inner) and not _RESULT.search(inner):
            said, expected = say.NOT_COMPUTED.said(), say.EXPECT_COMPUTED.said()
            faults.append(Fault(Place(file, row, column, sheet), "", said, expected))
    if rows > MAX_ROWS or columns > MAX_COLUMNS or rows * columns > MAX_CELLS:
        raise Refusal(say.TOO_MANY_CELLS.said(file=file.name, sheet=sheet, cell=cell_name(rows, columns)))
    return faults


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _cells(name: str, data: bytes) -> tuple[dict[str, Rows], dict[str, list[tuple[tuple[int, int], tuple[int, int]]]]]:
    library = _library()
    sheets: dict[str, Rows] = {}
    merged = {}
    try:
        with library.CalamineWorkbook.from_filelike(BytesIO(data)) as book:
            for about in book.sheets_metadata:
                if about.typ == library.SheetTypeEnum.WorkSheet:
                    sheet = book.get_sheet_by_name(about.name)
                    sheets[about.name] = sheet.to_python(skip_empty_area=False)
                    merged[about.name] = list(sheet.merged_cell_ranges or ())
    except library.PasswordError as error:
        raise Refusal(say.PASSWORD.said(file=name)) from error
    except library.CalamineError as error:
        raise Refusal(say.DAMAGED.said(file=name, reason=str(error))) from error
    return sheets, merged


def _library() -> ModuleType:
    try:
        import python_calamine  # noqa: PLC0415 - loads with the first spreadsheet
    except ImportError as error:
        raise Refusal(say.MISSING_LIBRARY.said(name="python-calamine")) from error
    library: ModuleType = python_calamine
    return library
