"""Which rows of a table are shown, and in which order: hours by the clock, figures by size, words by the alphabet."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from shootday.tui.widgets.columns import folded
from shootday.views.table import Row, Table

_CLOCK = re.compile(r"(\d{2}):(\d{2})(?: ([+-]\d))?")
_DURATION = re.compile(r"(-?)(\d{1,9})h(\d{2})")
_FIGURE = re.compile(r"([+-]?)[€£$]?(\d[\d\s.,]{0,30}?)\s?(?:[€£$%]|[A-Z]{3})?")
_PIECE = re.compile(r"\d{1,18}|\D+")
_UNSAID = frozenset({"", "–"})

Rank = tuple[tuple[int, int, str], ...]
"""What two texts are compared by: a figure comes before a word."""


@dataclass(slots=True)
class Arrangement:
    """A filter and an order, kept from one table to the next."""

    words: tuple[str, ...] = ()
    """What a row must hold, folded."""
    column: str | None = None
    """Key of the column that sorts the rows; None: in the order in which they are given."""
    reverse: bool = False
    """Whether the greatest comes first."""
    _folded: dict[str, tuple[Row, str]] = field(default_factory=dict)
    """Rows by key and their folded texts, while a filter is typed."""

    def rows(self, table: Table) -> tuple[Row, ...]:
        """The rows to show; those that say nothing in the sorting column come last, whichever way the others go."""
        if not self.words:
            self._folded.clear()
        rows = [row for row in table.rows if not self.words or self._matches(row)]
        at = next((n for n, column in enumerate(table.columns) if column.key == self.column), None)
        if at is None:
            return tuple(rows)
        said = [row for row in rows if row.cells[at].text not in _UNSAID]
        said.sort(key=lambda row: rank(row.cells[at].text), reverse=self.reverse)
        return (*said, *(row for row in rows if row.cells[at].text in _UNSAID))

    def _matches(self, row: Row) -> bool:
        """Whether every word is in the row's texts, or in what it is also found by."""
        known, text = self._folded.get(row.key, (None, ""))
        if known is not row:
            text = folded(" ".join((row.also, *(cell.text for cell in row.cells))))
            self._folded[row.key] = (row, text)
        return all(word in text for word in self.words)


@lru_cache(maxsize=8192)
def rank(text: str) -> Rank:
    """What a text is compared by within its column, whose texts are all written the same way."""
    if clock := _CLOCK.match(text):
        day, hours, minutes = int(clock[3] or 0), int(clock[1]), int(clock[2])
        return ((0, day * 1440 + hours * 60 + minutes, ""), *_words(text[clock.end() :]))
    if duration := _DURATION.fullmatch(text):
        return ((0, int(f"{duration[1]}{int(duration[2]) * 60 + int(duration[3])}"), ""),)
    if figure := _FIGURE.fullmatch(text):
        digits = "".join(filter(str.isdigit, figure[2]))  # separators stand at the same places all down the column
        return ((0, int(f"{figure[1]}{digits}"), ""),)
    return _words(text)


def _words(text: str) -> Rank:
    """Words and the numbers between them: ``J2`` before ``J10``."""
    pieces = _PIECE.findall(folded(text))
    return tuple((0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in pieces)
