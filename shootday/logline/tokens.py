"""A line cut into words: quotes hold spaces together, and words are compared without case and accents."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r'(?:[^\W\d_]+:)?(?:"[^"]*"|«[^»]*»|“[^”]*”)(?=[\s,;]|$)|\S+')
_QUOTES = re.compile(r'(?P<key>[^\W\d_]+:)?(?:"(?P<a>[^"]*)"|«(?P<b>[^»]*)»|“(?P<c>[^”]*)”)')
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
_APOSTROPHES = {0x2019: "'", 0x02BC: "'"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word: its text without quotes, and where it stands in the line."""

    text: str
    start: int
    end: int
    quoted: bool = False

    @property
    def plain(self) -> str:
        """The text without a trailing comma, dashes all alike: what times and names are read from."""
        return self.text.translate(_DASHES).rstrip(",;")

    @property
    def key(self) -> str:
        """The text as it is compared."""
        return fold(self.text.rstrip(",;"))


def tokenize(line: str) -> tuple[Token, ...]:
    """The words of a line; a quote that is never closed is a character like any other."""
    return tuple(_token(match) for match in _WORD.finditer(line))


def _token(match: re.Match[str]) -> Token:
    text = match[0]
    quotes = _QUOTES.fullmatch(text)
    if quotes is None:
        return Token(text, match.start(), match.end())
    inner = next(part for part in (quotes["a"], quotes["b"], quotes["c"]) if part is not None).strip()
    return Token(f"{quotes['key'] or ''}{inner}", match.start(), match.end(), quoted=quotes["key"] is None)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """The text without case, accents and typographic apostrophes; spaces are single."""
    flat = unicodedata.normalize("NFKD", text.translate(_DASHES).translate(_APOSTROPHES).casefold())
    letters = "".join(c for c in flat if not unicodedata.combining(c)).replace("œ", "oe").replace("æ", "ae")
    return " ".join(letters.casefold().split())


def quoted(name: str) -> str:
    """The name as one word of a line: in quotes when it holds a space."""
    return f'"{name.replace(chr(34), "")}"' if any(c.isspace() for c in name) else name
