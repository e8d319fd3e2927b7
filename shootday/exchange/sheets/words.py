"""Words as they are compared: without case, accents, signs; and the words of closed lists in both languages."""

import re
import unicodedata
from functools import lru_cache

from shootday.phrases.sheets_headings import WORDS

_SIGNS = re.compile(r"[^0-9a-z%#/]+")


def folded(text: str) -> str:
    """The text without case, accents and signs, its words one space apart."""
    flat = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return _SIGNS.sub(" ", "".join(c for c in flat if not unicodedata.combining(c))).strip()


_VALUES = {folded(word): value for value, phrase in WORDS.items() for word in (phrase.fr, phrase.en)} | {
    "vrai": "true", "true": "true", "faux": "false", "false": "false", "x": "true", "o": "true", "n": "false",
    "y": "true", "1": "true", "0": "false", "tech": "technician", "comedien": "performer", "comedienne": "performer",
    "actor": "performer", "actress": "performer", "acteur": "performer", "actrice": "performer",
    "technicienne": "technician", "figurante": "extra", "crew": "technician", "cast": "performer", "j": "day",
    "n.": "night", "matin": "dawn", "soir": "dusk", "journee": "day", "dawn": "dawn", "aurore": "dawn",
    "int ext": "INT/EXT", "i/e": "INT/EXT", "int/ext": "INT/EXT", "int": "INT", "ext": "EXT", "i": "INT", "e": "EXT",
    "interieur": "INT", "exterieur": "EXT", "interior": "INT", "exterior": "EXT",
}  # fmt: skip


@lru_cache(maxsize=512)
def value_of(word: str, known: tuple[str, ...]) -> str:
    """What the documents write for a word, if that is one of the known values; else the word itself."""
    if word.strip() in known:
        return word.strip()
    meant = _VALUES.get(folded(word), word)
    if meant == "false" and "night" in known:  # "N" for night, where the list is one of lights
        meant = "night"
    return meant if meant in known else word


def word_for(value: str, lang: str) -> str:
    """How a spreadsheet shows a value of a closed list."""
    phrase = WORDS.get(value)
    if phrase is None:
        return value
    return phrase.fr if lang == "fr" else phrase.en
