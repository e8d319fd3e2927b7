"""User text is cleaned once, at every entrance: no control, bidirectional or joining characters ever get in.

A name that carries an escape sequence can recolour, or blank, a terminal; one with a joiner shifts a table's columns.
"""

import unicodedata

MAX_LENGTH = 2000
"""Characters kept of one text; longer ones are cut with an ellipsis."""

_ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
_MAX_COMBINING = 3
_VARIATION_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))
_DROPPED = frozenset({"Cc", "Cs", "Co", "Cn", "Cf"})


def _kept(char: str) -> bool:
    return char == _ZWNJ or not (unicodedata.category(char) in _DROPPED or char in _VARIATION_SELECTORS)


def clean(text: str, limit: int = MAX_LENGTH) -> str:
    """The text in NFC, line breaks and tabs as spaces, no invisible or control characters, at most *limit* long."""
    spaced = "".join(" " if c in "\t\n\r\v\f\x85\u2028\u2029" else c for c in text[: limit * 4])
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", "".join(filter(_kept, spaced))):
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= _MAX_COMBINING:
            kept.append(char)
    cleaned = "".join(kept).strip()
    return cleaned if len(cleaned) <= limit else cleaned[: limit - 1] + "…"
