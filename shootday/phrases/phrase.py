"""What a phrase is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import PurePath
from typing import Literal

from shootday.text import shown

Lang = Literal["fr", "en"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence in both languages; ``{name}`` marks a fact, and both languages hold the same ones."""

    fr: str
    en: str

    def __call__(self, lang: Lang, **facts: object) -> str:
        """The sentence in that language with its facts filled in. A fact may be a phrase or a Said.

        What a damaged file, a path or another machine says is quoted without the controls it may hold.
        """
        template = self.fr if lang == "fr" else self.en
        return template.format_map({name: _in(lang, fact) for name, fact in facts.items()})

    def said(self, **facts: object) -> "Said":
        """The sentence with its facts, before a language is chosen."""
        return Said(self, facts)


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase and its facts: what engines and refusals hand to the edge."""

    phrase: Phrase
    facts: Mapping[str, object] = field(default_factory=dict)

    def text(self, lang: Lang) -> str:
        """The sentence in that language."""
        return self.phrase(lang, **self.facts)


def _in(lang: Lang, fact: object) -> object:
    if isinstance(fact, Phrase):
        return fact(lang)
    if isinstance(fact, Said):
        return fact.text(lang)
    if isinstance(fact, Decimal):
        return f"{fact:f}".replace(".", ",") if lang == "fr" else f"{fact:f}"
    return shown(str(fact)) if isinstance(fact, str | PurePath) else fact


def pick_lang(asked: str | None, locale: str | None) -> Lang:
    """The language asked for, else French or English by the locale's name (``fr_FR.UTF-8``), else English."""
    return "fr" if (asked or locale or "").lower().startswith("fr") else "en"
