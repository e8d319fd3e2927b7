"""User text is cleaned once, at every entrance: no control, bidirectional or joining characters ever get in.

A name that carries an escape sequence can recolour, or blank, a terminal; one with a joiner shifts a table's columns.
"""

import unicodedata

MAX_LENGTH = 2000
"""Characters kept of one text; longer ones are cut with an ellipsis."""

_BREAKS = "\t\n\r\v\f\x85\u2028\u2029"
_ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
_MAX_MARKS = 5
"""Marks kept on one letter: the most that a living script stacks; a heap of them hides the lines above and below."""
_PLAIN_BELOW = "\u0300"
"""Below the combining marks every printable character is its own composed form: there is nothing to clean."""
_DROPPED = frozenset({"Cc", "Cs", "Co", "Cn", "Cf", "Me"})
_UNSEEN = ((0x34F, 0x34F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x3164, 0x3164), (0xFFA0, 0xFFA0))
_SELECTORS = ((0xFE00, 0xFE0F), (0xE0100, 0xE01EF), (0x1F3FB, 0x1F3FF))
_INVISIBLE = frozenset(chr(code) for first, last in (*_UNSEEN, *_SELECTORS) for code in range(first, last + 1))
"""Letters without a shape, and what only alters the one before: the terminals do not agree on how wide they are."""
_FLAGS = {0x1F1E6 + n: chr(ord("A") + n) for n in range(26)}
"""The letters that flags are made of, as plain letters: how wide a flag is, no two terminals agree."""


def _kept(char: str) -> bool:
    return char == _ZWNJ or not (unicodedata.category(char) in _DROPPED or char in _INVISIBLE)


def _spaced(text: str) -> str:
    return "".join(" " if c in _BREAKS or unicodedata.category(c) == "Zs" else c for c in text)


def shown(text: str) -> str:
    """A text as it is being typed: what is never kept is left out, the rest stands, spaces at its ends too."""
    return text if text.isprintable() else "".join(filter(_kept, _spaced(text)))


def clean(text: str, limit: int = MAX_LENGTH) -> str:
    """The text in NFC, line breaks and tabs as spaces, no invisible or control characters, at most *limit* long."""
    if len(text) <= limit and text.isprintable() and (text.isascii() or max(text) < _PLAIN_BELOW):
        return text.strip()
    spaced = _spaced(text[: limit * 4])
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", "".join(filter(_kept, spaced.translate(_FLAGS)))):
        marks = marks + 1 if unicodedata.category(char).startswith("M") else 0
        if marks <= _MAX_MARKS:
            kept.append(char)
    cleaned = "".join(kept).strip()
    return cleaned if len(cleaned) <= limit else cleaned[: limit - 1] + "…"
