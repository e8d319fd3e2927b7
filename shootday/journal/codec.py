"""One line of the journal, to bytes and back: pure. SPEC.md is the written form of this module."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from pydantic import BaseModel

from shootday.entries import Entry

VERSION = 1
"""Format of the file and of a line that this program writes."""

HEADER_KEY = "shootday-journal"
_HEADER_START = b'{"' + HEADER_KEY.encode() + b'"'
_KEYS = frozenset({"v", "n", "prev", "entry", "digest", "sum", "private"})
_SUM_LENGTH = 32
_TREE = dict[str, Any]


class DamagedError(Exception):
    """A whole line that is not what was written."""


class NewerError(Exception):
    """A line of a format that this program does not know yet; ``version`` is its number."""

    def __init__(self, version: int) -> None:
        super().__init__(version)
        self.version = version


@dataclass(frozen=True, slots=True)
class Header:
    """The first line of a file."""

    day: str
    sum: str


@dataclass(frozen=True, slots=True)
class Record:
    """One entry's line, its sums verified, its private text put back in place."""

    n: int
    prev: str
    sum: str
    document: _TREE


def canonical(value: object) -> bytes:
    """The one JSON text that sums are taken of: keys in order, no spaces, UTF-8."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _digest(value: object) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()


def _chained(prev: str, public: _TREE) -> str:
    return hashlib.sha256(prev.encode() + b"\n" + canonical(public)).hexdigest()[:_SUM_LENGTH]


def _line(record: _TREE) -> bytes:
    return json.dumps(record, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"


def header_line(day: date) -> tuple[bytes, str]:
    """The first line of a day's file, and the sum that the first entry follows."""
    public = {HEADER_KEY: VERSION, "day": day.isoformat()}
    total = _chained("", public)
    return _line({**public, "sum": total}), total


def entry_line(entry: Entry, n: int, prev: str, make_salt: Callable[[str], str]) -> tuple[bytes, str]:
    """An entry's line, and its sum. ``make_salt`` gives the salt of the entry of that id, where it holds free text."""
    tree = entry.model_dump(mode="json", exclude_none=True)
    text = dict(_private_texts(entry))
    for path in text:
        _put(tree, path, "")
    private = {"salt": make_salt(entry.id), "text": text} if text else None
    public = {"v": VERSION, "n": n, "entry": tree, "digest": _digest(private) if private else None}
    total = _chained(prev, public)
    return _line({**public, "prev": prev, "sum": total, "private": private}), total


def read_line(raw: bytes) -> Header | Record:
    """What a line (without its newline) holds. Raises DamagedError, or NewerError for a line of a later format."""
    try:
        return _header(raw) if raw.startswith(_HEADER_START) else _record(raw)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise DamagedError from error


def redact_line(data: bytes, entry_id: str) -> bytes | None:
    """A file's bytes without the private text of an entry, all else as it was; None where there is no such entry."""
    pieces = data.split(b"\n")
    named = [at for at, raw in enumerate(pieces) if _names(raw, entry_id)]
    for at in named:
        pieces[at] = _line({**json.loads(pieces[at]), "private": None})[:-1]
    return b"\n".join(pieces) if named else None


def _names(raw: bytes, entry_id: str) -> bool:
    """Whether a line, be it sound or damaged, is that entry's; what is not JSON any more cannot be told."""
    try:
        return bool(json.loads(raw)["entry"]["id"] == entry_id)
    except (ValueError, KeyError, TypeError, RecursionError):
        return False


def _header(raw: bytes) -> Header:
    tree = json.loads(raw)
    _known(tree[HEADER_KEY])
    total = tree.pop("sum")
    if tree.keys() != {HEADER_KEY, "day"} or total != _chained("", tree):
        raise DamagedError
    return Header(day=tree["day"], sum=total)


def _record(raw: bytes) -> Record:
    tree = json.loads(raw)
    _known(tree["v"])
    if tree.keys() != _KEYS or type(tree["n"]) is not int or not isinstance(tree["entry"], dict):
        raise DamagedError
    public = {key: tree[key] for key in ("v", "n", "entry", "digest")}
    if tree["sum"] != _chained(tree["prev"], public):
        raise DamagedError
    private = tree["private"]
    if private is not None:
        if _digest(private) != tree["digest"]:
            raise DamagedError
        for path, text in private["text"].items():
            _put(tree["entry"], path, text)
    return Record(n=tree["n"], prev=tree["prev"], sum=tree["sum"], document=tree["entry"])


def _known(version: object) -> None:
    if type(version) is not int or version < 1:
        raise DamagedError
    if version > VERSION:
        raise NewerError(version)


@cache
def _fields(model: type[BaseModel]) -> tuple[tuple[str, str, bool], ...]:
    """Name, name on the line, and whether it is free text, of each field of a fact."""
    return tuple(
        (
            name,
            field.serialization_alias or name,
            isinstance(field.json_schema_extra, dict) and field.json_schema_extra.get("private") is True,
        )
        for name, field in model.model_fields.items()
    )


def _private_texts(model: BaseModel) -> Iterator[tuple[str, str]]:
    """Path (``fact.replacement.note``) and text of all the free text in it that is not empty."""
    for name, key, private in _fields(type(model)):
        value = getattr(model, name)
        if private:
            if value:
                yield key, value
        elif isinstance(value, BaseModel):
            yield from ((f"{key}.{path}", text) for path, text in _private_texts(value))


def _put(tree: _TREE, path: str, text: str) -> None:
    *parents, last = path.split(".")
    for parent in parents:
        tree = tree[parent]
    if not isinstance(tree[last], str):
        raise TypeError(path)
    tree[last] = text
