"""What a verb is."""

from collections.abc import Callable
from dataclasses import dataclass

from shootday.logline.context import Built
from shootday.logline.names import Kind
from shootday.logline.reader import Reader
from shootday.logline.tokens import fold
from shootday.phrases import Lang, Phrase


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: its words in both languages, what stands around it, what it builds and what completes it."""

    fr: tuple[str, ...]
    en: tuple[str, ...]
    form: Phrase
    example: Phrase
    build: Callable[[Reader], Built]
    kinds: frozenset[Kind] = frozenset()
    """Kinds of names that its line takes."""
    words: tuple[str, ...] = ()
    """Other words that its line takes, for completion."""
    options: tuple[str, ...] = ()
    """Keys of the ``key:value`` words that its line takes."""
    cards: bool = False
    accounts: bool = False
    entries: bool = False

    def spoken(self, lang: Lang) -> tuple[str, ...]:
        """Its words, those of the language first."""
        return tuple(dict.fromkeys((*self.fr, *self.en) if lang == "fr" else (*self.en, *self.fr)))

    @property
    def keys(self) -> frozenset[str]:
        """Its words as they are compared."""
        return frozenset(fold(word) for word in (*self.fr, *self.en))
