"""A whole file, or its end, to verified records and a list of what is wrong with it: pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pydantic import ValidationError

from shootday.entries import Entry
from shootday.journal.codec import DamagedError, Header, NewerError, Record, read_line
from shootday.phrases import Phrase, Said
from shootday.phrases import journal as say


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a chain stands: the last number given out, and the last sum (None: the file is empty)."""

    n: int = 0
    sum: str | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """What a file's bytes hold: its records by line number, what is wrong, and what stops this program from writing."""

    records: tuple[tuple[int, Record], ...]
    problems: tuple[Said, ...]
    blocked: Said | None
    stand: Stand
    day: str | None
    whole: int
    """Bytes up to and with the last newline."""
    torn: int
    """Bytes after it: the end of a write that was cut, never acknowledged."""


@dataclass(slots=True)
class _Reader:
    name: str
    records: list[tuple[int, Record]] = field(default_factory=list)
    problems: list[Said] = field(default_factory=list)
    blocked: Said | None = None
    day: str | None = None
    n: int = 0
    prev: str | None = None
    chained: bool = True
    """Whether the sum of the line before is known."""
    newer_file: bool = False
    seen: set[str] = field(default_factory=set)

    def line(self, number: int, raw: bytes) -> None:
        try:
            found = read_line(raw)
        except NewerError as newer:
            self._newer(number, newer.version)
        except DamagedError:
            self._lost(say.DAMAGED_LINE.said(file=self.name, line=number))
        else:
            if isinstance(found, Record):
                self._record(number, found)
            elif number == 1:
                self.day, self.prev = found.day, found.sum
            else:
                self._lost(say.DAMAGED_LINE.said(file=self.name, line=number))

    def _lost(self, problem: Said) -> None:
        if not self.newer_file:  # its one reason has been given; its lines may well be other ones
            self.problems.append(problem)
        self.chained = False

    def _newer(self, number: int, version: int) -> None:
        if number == 1:
            problem = say.NEWER_FILE.said(file=self.name, version=version)
        else:
            problem = say.NEWER_LINE.said(file=self.name, line=number)
        self.blocked = self.blocked or problem
        self._lost(problem)
        self.newer_file = self.newer_file or number == 1

    def _record(self, number: int, record: Record) -> None:
        if number == 1:
            self.problems.append(say.NO_HEADER.said(file=self.name))
        elif self.chained and record.prev != self.prev:
            self.problems.append(say.LINES_MISSING.said(file=self.name, line=number))
        self.prev, self.chained, self.n = record.sum, True, max(self.n, record.n)
        entry = str(record.document.get("id"))
        if entry in self.seen:
            self.problems.append(say.REPEATED_LINE.said(file=self.name, line=number, entry=entry))
            return
        self.seen.add(entry)
        self.records.append((number, record))


def scan(data: bytes, name: str) -> Scan:
    """Read a whole file; ``name`` is what problems call it."""
    *lines, torn = data.split(b"\n")
    reader = _Reader(name)
    for number, raw in enumerate(lines, 1):
        reader.line(number, raw)
    if torn:
        reader.problems.append(say.UNFINISHED.said(file=name, size=len(torn)))
    return Scan(
        records=tuple(reader.records),
        problems=tuple(reader.problems),
        blocked=reader.blocked,
        stand=Stand(max(reader.n, len(lines) - 1), reader.prev or ("" if lines else None)),
        day=reader.day,
        whole=len(data) - len(torn),
        torn=len(torn),
    )


def follow(data: bytes, stand: Stand) -> tuple[tuple[Record, ...], Stand] | None:
    """The records of whole lines that continue a chain; None when they do not, or when anything is wrong with them."""
    records: list[Record] = []
    for raw in data.split(b"\n")[:-1]:
        try:
            found = read_line(raw)
        except (NewerError, DamagedError):
            return None
        if isinstance(found, Header) or found.prev != stand.sum:
            return None
        records.append(found)
        stand = Stand(max(stand.n, found.n), found.sum)
    return tuple(records), stand


class Understood(NamedTuple):
    """The entries of verified documents, and those named that are none."""

    entries: tuple[Entry, ...]
    problems: tuple[Said, ...]
    blocked: Said | None
    """The first that this program has no class for: a newer one wrote it."""


def understood(documents: Iterable[tuple[int, Mapping[str, Any]]], name: str) -> Understood:
    """The entries that documents hold; ``name`` is what problems call the file."""
    entries: list[Entry] = []
    problems: list[Said] = []
    blocked: Said | None = None
    for number, document in documents:
        try:
            entries.append(Entry.model_validate(document))
        except ValidationError as error:
            why = _forbidden(error)
            if why is None:
                problems.append(say.NEWER_LINE.said(file=name, line=number))
                blocked = blocked or problems[-1]
            else:
                problems.append(say.FORBIDDEN_ENTRY.said(file=name, line=number, why=why))
    return Understood(tuple(entries), tuple(problems), blocked)


_RULES = {
    "day": say.FAR_FROM_DAY,
    "year": say.NO_SUCH_YEAR,
    "harassment_private": say.TOLD_OF_HARASSMENT,
    "health_private": say.TOLD_OF_ILLNESS,
}
"""The rules that entries themselves hold, by what they raise."""


def _forbidden(error: ValidationError) -> Phrase | None:
    """The rule that a known kind of entry breaks; None where the entry is of a kind or form that is not known."""
    broken = [str(e.get("ctx", {}).get("error")) for e in error.errors(include_url=False)]
    return _RULES[broken[0]] if all(rule in _RULES for rule in broken) else None
