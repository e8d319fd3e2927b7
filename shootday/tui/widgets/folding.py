"""A table whose long texts go on in the lines below, for a page that must be read without moving a cursor. Pure."""

from dataclasses import replace

from rich.cells import cell_len, chop_cells

from shootday.tui.widgets.tones import marked
from shootday.views.table import Cell, Row, Table, Tone

MORE = "\x1f"
"""Stands between the key of a row and the number of its further lines."""
_LEAST = 16


def folded_table(table: Table, room: int) -> Table:
    """The table with its last column folded into what the others leave of so many cells."""
    others = [
        max([cell_len(column.title), *(cell_len(marked(row.cells[n])) for row in table.rows)])
        for n, column in enumerate(table.columns[:-1])
    ]
    width = max(_LEAST, room - 1 - sum(others) - len(others) * 2)
    columns = (*(replace(c, width=w) for c, w in zip(table.columns[:-1], others, strict=True)), table.columns[-1])
    return Table(columns, tuple(line for row in table.rows for line in _lines(row, width)))


def _lines(row: Row, width: int) -> list[Row]:
    last = row.cells[-1]
    parts = wrapped(marked(last), width)
    if len(parts) < 2:  # noqa: PLR2004 - nothing to fold
        return [row]
    mark = len(marked(last)) - len(last.text)
    further = last.tone if last.tone is Tone.DIM else Tone.PLAIN
    blank = tuple(Cell("") for _ in row.cells[:-1])
    first = replace(row, cells=(*row.cells[:-1], Cell(parts[0][mark:], last.tone)))
    rest = (Row(f"{row.key}{MORE}{n}", (*blank, Cell(part, further))) for n, part in enumerate(parts[1:], 1))
    return [first, *rest]


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most so many cells, cut between words where there are any."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if cell_len(longer) <= width:
            lines[-1] = longer
            continue
        pieces = chop_cells(word, width) or [""]
        lines = [*lines, *pieces] if lines[-1] else [*lines[:-1], *pieces]
    return lines
