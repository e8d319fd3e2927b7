"""How wide each column of a grid is at a given width. Pure."""

import unicodedata
from collections.abc import Iterable, Sequence

from rich.cells import cell_len, set_cell_size

from shootday.tui.widgets.tones import marked
from shootday.views.table import Cell, Column, Row, Table

WIDE = 100
"""From so many cells on, the columns that are nice to have are shown too."""
_LEAST = 4


def visible(table: Table, width: int) -> tuple[int, ...]:
    """Positions of the columns shown at that width."""
    return tuple(n for n, column in enumerate(table.columns) if width >= WIDE or not column.wide_only)


class Needs:
    """How much room rows need for each of their texts, measured once a row."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Row, tuple[int, ...]]] = {}

    def of(self, rows: Iterable[Row], shown: Sequence[int]) -> list[tuple[int, ...]]:
        """For each row, the cells that its texts need in the columns shown."""
        known = self._known
        self._known = {row.key: self._need(row, known.get(row.key)) for row in rows}
        return [tuple([needs[n] for n in shown]) for _, needs in self._known.values()]

    @staticmethod
    def _need(row: Row, known: tuple[Row, tuple[int, ...]] | None) -> tuple[Row, tuple[int, ...]]:
        return known if known is not None and known[0] is row else (row, needed(row.cells))


def needed(cells: Iterable[Cell]) -> tuple[int, ...]:
    """The room that each text needs, its mark with it."""
    return tuple([cell_len(marked(cell)) for cell in cells])


def widths(columns: Sequence[Column], needs: Sequence[Sequence[int]], room: int) -> tuple[int, ...]:
    """Cells for each column: what it asks for; columns of width 0 share the rest; long texts grow into what is left.

    ``needs``: for each row, what its texts need.
    """
    natural = [max(column) for column in zip([cell_len(column.title) for column in columns], *needs, strict=True)]
    given = [max(column.width, cell_len(column.title)) for column in columns]
    elastic = [n for n, column in enumerate(columns) if not column.width]
    _grow(given, natural, elastic, room)
    _loosen(given, natural)
    _grow(given, natural, range(len(columns)), room)
    _shrink(given, natural, columns, room)
    if elastic and sum(given) < room:
        given[elastic[-1]] += room - sum(given)
    return tuple(max(1, g) for g in given)


def _grow(given: list[int], natural: Sequence[int], wanting: Iterable[int], room: int) -> None:
    short = [n for n in wanting if given[n] < natural[n]]
    while short and sum(given) < room:
        least = min(short, key=given.__getitem__)
        given[least] += 1
        short = [n for n in short if given[n] < natural[n]]


def _loosen(given: list[int], natural: Sequence[int]) -> None:
    """While a long text is cut, columns that are wider than their texts give way to it."""
    while True:
        short = [n for n in range(len(given)) if given[n] < natural[n]]
        loose = [n for n in range(len(given)) if given[n] > natural[n]]
        if not short or not loose:
            return
        given[max(loose, key=lambda n: given[n] - natural[n])] -= 1
        given[min(short, key=given.__getitem__)] += 1


def _shrink(given: list[int], natural: Sequence[int], columns: Sequence[Column], room: int) -> None:
    while sum(given) > room and max(given, default=0) > _LEAST:
        loose = [n for n in range(len(given)) if given[n] > max(_LEAST, natural[n])]
        texts = [n for n, column in enumerate(columns) if not column.right and given[n] > _LEAST]
        given[max(loose or texts or range(len(given)), key=given.__getitem__)] -= 1


def fitted(text: str, width: int, *, right: bool) -> str:
    """The text in exactly so many cells; what is cut shows an ellipsis."""
    length = cell_len(text)
    if length > width:
        return set_cell_size(set_cell_size(text, max(0, width - 1)).rstrip() + "…", width)
    return " " * (width - length) + text if right else text + " " * (width - length)


def said(cell: Cell, width: int, *, right: bool) -> str:
    """The cell in exactly so many cells, behind its mark unless the mark alone would cut it."""
    text = marked(cell)
    unmarked = cell_len(cell.text) <= width < cell_len(text)
    return fitted(cell.text if unmarked else text, width, right=right)


def folded(text: str) -> str:
    """The text as a filter compares it: no accents, no capitals."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
