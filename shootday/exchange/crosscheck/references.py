"""Names that must be unique, and names that must point at something."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from shootday.errors import Fault
from shootday.exchange.faults import shown
from shootday.exchange.fields import near
from shootday.exchange.papers import Paper, Papers, Word
from shootday.exchange.tree import Scalar, find
from shootday.phrases import Phrase, Said
from shootday.phrases import crosscheck as say
from shootday.text import clean

_HINTS = 50
"""Faults for which a near word is looked for; it takes long."""


@dataclass(frozen=True, slots=True)
class _Names:
    """Names of one kind: where they are given, where they are used."""

    document: str
    way: str
    unknown: Phrase
    uses: tuple[tuple[str, str], ...] = ()

    @property
    def section(self) -> str:
        return self.way.split(".", maxsplit=1)[0]

    @property
    def key(self) -> str:
        return self.way.rsplit(".", maxsplit=1)[-1]


_SHEETS = "callsheets"
_KINDS = {
    "person": _Names(
        "people",
        "people.*.id",
        say.UNKNOWN_PERSON,
        (
            ("people", "departments.*.head"),
            ("people", "roles.*.person"),
            ("people", "extras.*.leader"),
            (_SHEETS, "calls.*.person"),
            (_SHEETS, "not_called.*"),
        ),
    ),
    "role": _Names("people", "roles.*.id", say.UNKNOWN_ROLE, (("scenes", "scenes.*.roles.*"),)),
    "department": _Names(
        "people",
        "departments.*.id",
        say.UNKNOWN_DEPARTMENT,
        (("people", "people.*.department"), (_SHEETS, "departments.@"), (_SHEETS, "needs.@")),
    ),
    "extras": _Names(
        "people",
        "extras.*.id",
        say.UNKNOWN_GROUP,
        (("scenes", "scenes.*.extras.*.group"), (_SHEETS, "extras.*.group")),
    ),
    "location": _Names(
        "locations",
        "locations.*.id",
        say.UNKNOWN_LOCATION,
        (
            ("locations", "locations.*.travel.@"),
            ("scenes", "scenes.*.location"),
            ("plan", "days.*.base"),
            (_SHEETS, "base"),
        ),
    ),
    "scene": _Names(
        "scenes",
        "scenes.*.number",
        say.UNKNOWN_SCENE,
        (
            ("scenes", "scenes.*.after.*"),
            ("scenes", "scenes.*.same_day.*"),
            ("scenes", "scenes.*.not_same_day.*"),
            ("plan", "days.*.segments.*"),
            ("plan", "days.*.parts.@"),
            (_SHEETS, "segments.*.segment"),
        ),
    ),
    "account": _Names(
        "devis",
        "accounts.*.code",
        say.UNKNOWN_ACCOUNT,
        (
            ("people", "people.*.contract.account"),
            ("people", "extras.*.account"),
            ("locations", "locations.*.account"),
            ("devis", "charges.*.account"),
            ("devis", "lines.*.account"),
            ("devis", "amendments.*.account"),
            ("devis", "indirect.*.account"),
            ("devis", "contingency_account"),
        ),
    ),
    "charges": _Names(
        "devis",
        "charges.*.category",
        say.UNKNOWN_CHARGES,
        (("people", "people.*.contract.charges"), ("people", "extras.*.charges"), ("devis", "lines.*.charges")),
    ),
}
_SUBJECTS = ("person", "location", "extras")
"""The drivers that need a subject; each is called like the kind of name that it needs."""


def faults(papers: Papers) -> Iterator[Fault]:
    """Names given twice, and names that point at nothing."""
    references = _References(papers)
    for kind in _KINDS:
        yield from references.doubles(kind)
        yield from references.unknown(kind)
    yield from references.subjects()
    for sheet in papers.callsheets:
        for way in ("calls.*.person", "extras.*.group"):
            yield from _doubles(sheet, way, say.CALLED_TWICE, say.EXPECT_ONE_LINE)


def _doubles(paper: Paper[Any], way: str, twice: Phrase, expected: Phrase) -> Iterator[Fault]:
    first: dict[str, Word] = {}
    for word in paper.words(way):
        before = first.setdefault(clean(word.text), word)
        if before is not word:
            said = twice.said(name=shown(word.text), line=before.spot.line)
            yield paper.fault_at(word.spot, word.steps, said, expected.said())


@dataclass(slots=True)
class _References:
    papers: Papers
    hints: int = _HINTS
    known: dict[str, set[str]] = field(default_factory=dict)

    def doubles(self, kind: str) -> Iterator[Fault]:
        names = _KINDS[kind]
        if kind != "charges":  # a category has a row for each day from which its rate is another
            yield from _doubles(self._document(names), names.way, say.TWICE, say.EXPECT_UNIQUE)

    def unknown(self, kind: str) -> Iterator[Fault]:
        if not self._can_tell(kind):
            return
        for document, way in _KINDS[kind].uses:
            papers = self.papers.callsheets if document == _SHEETS else (getattr(self.papers, document),)
            for paper in papers:
                for word in paper.words(way):
                    yield from self._unless_known(kind, paper, word)

    def subjects(self) -> Iterator[Fault]:
        """The subjects of the devis's lines, whose kind the line's driver says."""
        devis = self.papers.devis
        for word in devis.words("lines.*.driver"):
            kind = word.text.strip()
            subject = (*word.steps[:-1], "subject")
            node = find(devis.tree, subject) if devis.tree else None
            if kind not in _SUBJECTS:
                continue
            if not isinstance(node, Scalar) or node.blank:
                yield devis.fault(word.steps, say.NO_SUBJECT.said(driver=kind), say.EXPECT_SUBJECT.said())
            elif self._can_tell(kind):
                yield from self._unless_known(kind, devis, Word(subject, node.text, node))

    def _unless_known(self, kind: str, paper: Paper[Any], word: Word) -> Iterator[Fault]:
        if clean(word.text) not in self._known(kind):
            said = _KINDS[kind].unknown.said(name=shown(word.text))
            yield paper.fault_at(word.spot, word.steps, said, self._expected(kind, word.text))

    def _can_tell(self, kind: str) -> bool:
        """Whether the document that gives such names can be read; without a devis, nothing is said of accounts."""
        paper = self._document(_KINDS[kind])
        return paper.tree is not None and (paper.present or _KINDS[kind].document != "devis")

    def _document(self, names: _Names) -> Paper[Any]:
        paper: Paper[Any] = getattr(self.papers, names.document)
        return paper

    def _known(self, kind: str) -> set[str]:
        if kind not in self.known:
            names = _KINDS[kind]
            self.known[kind] = {clean(word.text) for word in self._document(names).words(names.way)}
        return self.known[kind]

    def _expected(self, kind: str, text: str) -> Said:
        names = _KINDS[kind]
        facts = {"key": names.key, "section": names.section, "file": f"{names.document}.yaml"}
        self.hints -= 1
        meant = near(text, self._known(kind)) if self.hints >= 0 else None
        if meant is None:
            return say.EXPECT_LISTED.said(**facts)
        return say.EXPECT_LISTED_NEAR.said(near=meant, **facts)
