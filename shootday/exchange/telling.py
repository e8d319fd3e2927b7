"""A fault as one line of text."""

from pathlib import Path

from shootday.errors import Fault, Place
from shootday.exchange.faults import shown
from shootday.phrases import Lang
from shootday.phrases import exchange as say
from shootday.text import clean


def fault_text(fault: Fault, folder: Path, lang: Lang) -> str:
    """``file:line:column: message (what was expected)``; the file as seen from the folder, else as it was typed.

    Of a workbook: ``file: Sheet!C5: message (what was expected)``.
    """
    said = say.FAULT(lang, said=fault.said, expected=fault.expected)
    return f"{_place(fault.place, folder)}: {said}"


def _place(place: Place, folder: Path) -> str:
    within = place.file != folder and place.file.is_relative_to(folder)
    file = clean(str(place.file.relative_to(folder) if within else place.file))
    if place.sheet:
        return f"{file}: {shown(place.sheet)}!{cell_name(place.line, place.column)}"
    return f"{file}:{place.line}:{place.column}" if place.line else file


def cell_name(row: int, column: int) -> str:
    """A cell as spreadsheets call it, of its row and column, both from 1: ``C5``."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"
