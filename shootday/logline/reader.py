"""A line being read: its words one after the other, and the refusals that quote them."""

import difflib
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from shootday.errors import NotUnderstood
from shootday.logline.context import Context, Proposal
from shootday.logline.names import MAX_WORDS, Kind, Name, Names
from shootday.logline.tokens import Token, fold, quoted
from shootday.phrases import Phrase
from shootday.phrases import logline as say

NOISE = frozenset({"et", "and", "&", "a", "at", "de", "of", "seq", "sequence", "scene", "sc"})
"""Small words that may stand between names and times."""
BARE = re.compile(r"[0-9]{1,4}")
_SHOWN = 40


@dataclass
class Reader:
    """The words of a line without its verb; those before ``verb_at`` stood in front of the verb."""

    context: Context
    names: Names
    line: str
    tokens: tuple[Token, ...]
    verb_at: int
    verb: tuple[Token, ...]
    parse: Callable[[str, Context], Proposal]
    """Parses a line within the line: what an amended entry becomes."""
    options: tuple[Token, ...] = ()
    pos: int = 0

    @property
    def done(self) -> bool:
        """Whether every word was read."""
        return self.pos >= len(self.tokens)

    @property
    def token(self) -> Token:
        """The word to read now."""
        return self.tokens[self.pos]

    def ahead(self, words: int) -> Token | None:
        """A word further on, None past the end."""
        at = self.pos + words
        return self.tokens[at] if at < len(self.tokens) else None

    def eat(self, *words: str) -> bool:
        """Read one of these words, if it stands here unquoted."""
        if self.done or self.token.quoted or self.token.key not in words:
            return False
        self.pos += 1
        return True

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Read a word of this form, if it stands here unquoted."""
        found = None if self.done or self.token.quoted else pattern.fullmatch(self.token.plain)
        self.pos += found is not None
        return found

    def skip_noise(self) -> bool:
        """Read a small word that means nothing here."""
        return self.eat(*NOISE)

    def name(self, kinds: Collection[Kind]) -> Name | None:
        """Read the longest name that stands here; several meanings of it are refused."""
        for words in range(min(MAX_WORDS, len(self.tokens) - self.pos), 0, -1):
            part = self.tokens[self.pos : self.pos + words]
            if words > 1 and (any(t.quoted for t in part) or self.pos < self.verb_at < self.pos + words):
                continue
            found = self.names.find(" ".join(t.plain for t in part), kinds)
            if len(found) > 1:
                said = say.SEVERAL.said(word=_short(" ".join(t.text for t in part)))
                raise NotUnderstood(said, self.instead(part, found, kinds))
            if found:
                self.pos += words
                return found[0]
        return None

    def kind_ahead(self, kinds: Collection[Kind]) -> Kind | None:
        """The kind of the first name in the line, nothing read."""
        start = self.pos
        try:
            for at in range(start, len(self.tokens)):
                self.pos = at
                name = self.name(kinds)
                if name is not None:
                    return name.kind
        finally:
            self.pos = start
        return None

    def rest(self) -> str:
        """All that was not read yet, as typed; what stands before the verb is never text."""
        if self.pos < self.verb_at:
            raise self.unknown(())
        words = [self.line[t.start : t.end] for t in self.tokens[self.pos :]]
        self.pos = len(self.tokens)
        return " ".join(words)

    # -- refusals ----------------------------------------------------------------------------------------------

    def instead(self, part: Collection[Token], names: Iterable[Name], kinds: Collection[Kind]) -> tuple[str, ...]:
        """The line with some words replaced by each of the names, spelt so that it means that one alone."""
        return tuple(self.with_words(part, self.names.spelling(name, kinds)) for name in names)

    def with_words(self, part: Collection[Token], words: str) -> str:
        """The line with some of its words replaced."""
        spans = [(t.start, t.end) for t in part]
        return f"{self.line[: spans[0][0]]}{words}{self.line[spans[-1][1] :]}"

    def unknown(self, kinds: Collection[Kind]) -> NotUnderstood:
        """The word that stands here means nothing; near misses are listed."""
        token = self.token
        if self.names.find(token.plain, frozenset(Kind) - frozenset(kinds)):
            return NotUnderstood(say.NOT_A_SUBJECT.said(word=_short(token.text)))
        near = self.names.near(token.text, kinds) if kinds else ()
        return NotUnderstood(say.UNKNOWN.said(word=_short(token.text)), self.instead((token,), near, kinds))

    def refuse(self, phrase: Phrase, meanings: Iterable[str] = (), **facts: object) -> NotUnderstood:
        """A refusal with the lines that could be meant."""
        shown = {name: _short(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        return NotUnderstood(phrase.said(**shown), tuple(dict.fromkeys(meanings)))

    def close(self, word: str, known: Iterable[str]) -> tuple[str, ...]:
        """Near misses of a word among others, nearest first."""
        return tuple(difflib.get_close_matches(fold(word)[:60], list(known), n=5, cutoff=0.6))

    def adding(self, words: Iterable[str]) -> tuple[str, ...]:
        """The line with each of these words added at its end."""
        return tuple(f"{self.line} {word}" for word in words)

    def before(self, words: Iterable[str]) -> tuple[str, ...]:
        """The line with each of these words put in front."""
        return tuple(f"{quoted(word)} {self.line}" for word in words)

    def expect_end(self, kinds: Collection[Kind] = ()) -> None:
        """Refuse what is left."""
        if not self.done:
            raise self.unknown(kinds)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def option(token: Token, words: Collection[str]) -> tuple[str, str] | None:
    """``key:value`` of a token whose key is one of the words, None for any other."""
    key, colon, value = token.text.partition(":")
    return (fold(key), value.strip()) if colon and value.strip() and fold(key) in words else None
