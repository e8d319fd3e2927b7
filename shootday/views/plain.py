"""Tables and the strip as plain lines of text, for commands without a screen and for screen readers."""

import unicodedata

from shootday.phrases import Lang
from shootday.views.snapshot import Snapshot
from shootday.views.strip import strip
from shootday.views.table import Table

_WIDE = frozenset("WF")
_NO_CELL = frozenset({"Mn", "Cf"})


def cell_width(text: str) -> int:
    """Terminal cells that a cleaned text takes: two for East Asian wide characters, none for combining marks."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(char: str) -> int:
    if unicodedata.category(char) in _NO_CELL:
        return 0
    return 2 if unicodedata.east_asian_width(char) in _WIDE else 1


def text_table(table: Table) -> str:
    """The table in aligned columns under its headings, two spaces between columns; no line ends in spaces."""
    lines = [[c.title for c in table.columns], *([c.text for c in row.cells] for row in table.rows)]
    widths = [max(cell_width(line[n]) for line in lines) for n in range(len(table.columns))]

    def padded(text: str, n: int) -> str:
        pad = " " * (widths[n] - cell_width(text))
        return pad + text if table.columns[n].right else text + pad

    return "\n".join("  ".join(padded(text, n) for n, text in enumerate(line)).rstrip() for line in lines)


def headline(snap: Snapshot, lang: Lang) -> str:
    """The status strip as one line."""
    return " · ".join(cell.text for cell in strip(snap, lang) if cell.text)
