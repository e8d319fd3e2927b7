"""The production's own names: who and what a word may stand for."""

import difflib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from shootday.logline.tokens import fold, quoted
from shootday.phrases import Lang
from shootday.production.dayplan import DayPlan
from shootday.production.production import Production

ALL_EXTRAS = ("fig", "figu", "figuration", "figurants", "extras")
"""Words for the extras when there is one group of them."""
_SET_WORDS = ("decor ", "lieu ", "location ", "set ")
MAX_WORDS = 5
"""Words that an unquoted name may hold."""


class Kind(StrEnum):
    """What a name is the name of."""

    PERSON = "person"
    DEPARTMENT = "department"
    EXTRAS = "extras"
    SEGMENT = "segment"
    LOCATION = "location"


PUNCHED = frozenset({Kind.PERSON, Kind.DEPARTMENT, Kind.EXTRAS})


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """Somebody or something of the production."""

    kind: Kind
    id: str
    label: str


class Names:
    """All names of a production, looked up without case and accents.

    ``@id`` is exactly what has that id. A word that is a role's and a person's name means who plays the role. A first
    name that several people share means none of them.
    """

    def __init__(self, production: Production, day_plan: DayPlan, lang: Lang) -> None:
        self.day_plan, self.lang = day_plan, lang
        self._production = production
        self._spelt: dict[tuple[Name, frozenset[Kind]], str] = {}

    @cached_property
    def _every(self) -> tuple[Name, ...]:
        return (*self.segments(), *self.departments(), *self.groups(), *self.people(), *self.locations())

    @cached_property
    def _ids(self) -> dict[str, set[Name]]:
        return _keyed((name, (name.id,)) for name in self._every)

    @cached_property
    def _plain(self) -> dict[str, set[Name]]:
        people = self._production.people
        first = {p.id: p.name.split()[:1] for p in people.people}
        departments = {d.id: (d.fr, d.en, *d.aliases) for d in people.departments}
        words: list[tuple[Name, Iterable[str]]] = [
            *((n, (n.id, n.label, *first[n.id])) for n in self.people()),
            *((n, (n.id, *departments[n.id])) for n in self.departments()),
            *((n, (n.id, n.label)) for n in (*self.groups(), *self.segments(), *self.locations())),
        ]
        keys = _keyed(words)
        due = set(self.day_plan.extras) or set(self._production.extras)
        for word in ALL_EXTRAS:
            if not any(n.kind is Kind.EXTRAS for n in keys.get(word, ())):
                keys.setdefault(word, set()).update(n for n in self.groups() if n.id in due)
        return keys

    @cached_property
    def _sets(self) -> dict[str, set[Name]]:
        """A location is also called without, or with, the word for it: *décor café* is the café."""
        return _keyed((n, (*_set_names(n.id), *_set_names(n.label))) for n in self.locations())

    @cached_property
    def _roles(self) -> dict[str, set[Name]]:
        by_id = {name.id: name for name in self.people()}
        roles = self._production.people.roles
        return _keyed((by_id[r.person], (r.id, r.name)) for r in roles if r.person in by_id)

    def people(self) -> tuple[Name, ...]:
        """Everybody who is expected by name."""
        return tuple(Name(Kind.PERSON, p.id, p.name) for p in self._production.people.people)

    def roles(self) -> tuple[str, ...]:
        """Names of the roles."""
        return tuple(dict.fromkeys(role.name for role in self._production.people.roles))

    def departments(self) -> tuple[Name, ...]:
        """The departments, under their name in the reader's language."""
        fr = self.lang == "fr"
        departments = self._production.people.departments
        return tuple(Name(Kind.DEPARTMENT, d.id, d.fr if fr else d.en) for d in departments)

    def groups(self) -> tuple[Name, ...]:
        """The extras groups."""
        return tuple(Name(Kind.EXTRAS, g.id, g.name) for g in self._production.people.extras)

    def segments(self) -> tuple[Name, ...]:
        """Every segment, those of the day first."""
        day = [s.id for s in self.day_plan.segments]
        every = dict.fromkeys((*day, *(s.number for s in self._production.scenes.scenes)))
        return tuple(Name(Kind.SEGMENT, number, number) for number in every)

    def locations(self) -> tuple[Name, ...]:
        """The locations."""
        return tuple(Name(Kind.LOCATION, place.id, place.name) for place in self._production.locations.locations)

    def of(self, kinds: Collection[Kind]) -> tuple[Name, ...]:
        """All names of some kinds."""
        return tuple(name for name in self._every if name.kind in kinds)

    def find(self, word: str, kinds: Collection[Kind]) -> tuple[Name, ...]:
        """What a word may stand for among some kinds: nothing, one thing, or several."""
        key = fold(word)
        if key.startswith("@"):
            return _sorted(n for n in self._ids.get(key[1:].strip(), ()) if n.kind in kinds)
        found = {n for n in self._plain.get(key, ()) if n.kind in kinds}
        played = self._roles.get(key) if Kind.PERSON in kinds else None
        if played:
            found = {n for n in found if n.kind is not Kind.PERSON} | played
        if not found and Kind.LOCATION in kinds:
            found = self._sets.get(key, set())
        return _sorted(found)

    def spelling(self, name: Name, kinds: Collection[Kind]) -> str:
        """A word of the line that means this and nothing else."""
        asked = name, frozenset(kinds)
        if asked not in self._spelt:
            self._spelt[asked] = self._spelling(name, kinds)
        return self._spelt[asked]

    def _spelling(self, name: Name, kinds: Collection[Kind]) -> str:
        words: tuple[str, ...] = (name.id, name.label)
        if name.kind is Kind.PERSON:
            words = (*name.label.split()[:1], *words)
        elif name.kind is Kind.LOCATION:
            words = (name.label, name.id)
        own = (word for word in words if word and self.find(word, kinds) == (name,))
        return quoted(next(own, f"@{name.id}"))

    def near(self, word: str, kinds: Collection[Kind]) -> tuple[Name, ...]:
        """What a misspelt word may have meant, nearest first."""
        keys = [k for k, names in (self._plain | self._roles).items() if any(n.kind in kinds for n in names)]
        close = difflib.get_close_matches(fold(word)[:60], keys, n=5, cutoff=0.6)
        return tuple(dict.fromkeys(name for key in close for name in self.find(key, kinds)))


def _keyed(pairs: Iterable[tuple[Name, Iterable[str]]]) -> dict[str, set[Name]]:
    keys: dict[str, set[Name]] = {}
    for name, words in pairs:
        for word in words:
            if fold(word):
                keys.setdefault(fold(word), set()).add(name)
    return keys


def _set_names(name: str) -> tuple[str, ...]:
    bare = next((fold(name).removeprefix(w) for w in _SET_WORDS if fold(name).startswith(w)), fold(name))
    return (bare, *(word + bare for word in _SET_WORDS))


def _sorted(names: Iterable[Name]) -> tuple[Name, ...]:
    return tuple(sorted(names))
