"""One line of the journal, to bytes and back: pure. SPEC.md is the written form of this module."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic_core import from_json

from shootday.entries import Entry

VERSION = 3
"""Format of the file and of a line that this program writes."""

HEADER_KEY = "shootday-journal"
_HEADER_START = b'{"' + HEADER_KEY.encode() + b'"'
PRIVATE = b'"private":'
"""Where free text begins in a line: within a JSON string the quotes would be escaped."""

_ENTRY, _DIGEST = b'"entry":', b',"digest":'
_KEYS = frozenset({"v", "n", "prev", "entry", "digest", "sum", "private"})
_SUM_LENGTH = 32
_TREE = dict[str, Any]
UPGRADES: dict[int, Callable[[_TREE], _TREE]] = {}
"""By older version: an entry of that version to one of the next. A version that only added something has none."""

_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, check_circular=False)


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
    """One entry's line, its sums verified, its private text put back in place, upgraded to this version."""

    n: int
    prev: str
    sum: str
    document: _TREE


def canonical(value: object) -> bytes:
    """The one JSON text that sums are taken of: keys in order, no spaces, UTF-8."""
    return _CANONICAL.encode(value).encode()


def _digest(value: object) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()


def _digest_as_it_stands(raw: bytes) -> str:
    """The digest of a line's last value, which is nearly always its private part in canonical form already."""
    return hashlib.sha256(raw[raw.rfind(PRIVATE) + len(PRIVATE) : -1]).hexdigest()


def _sum_as_it_stands(raw: bytes, tree: _TREE) -> str:
    """The sum of a line whose entry is in canonical form already, as this program writes it; else another's."""
    entry = raw[raw.find(_ENTRY) + len(_ENTRY) : raw.rfind(_DIGEST, 0, raw.rfind(PRIVATE))]
    digest = b'"%b"' % tree["digest"].encode() if tree["digest"] else b"null"
    public = b'{"digest":%b,"entry":%b,"n":%d,"v":%d}' % (digest, entry, tree["n"], tree["v"])
    return hashlib.sha256(tree["prev"].encode() + b"\n" + public).hexdigest()[:_SUM_LENGTH]


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
    tree = from_json(
        canonical(tree)
    )  # in the order that sums are taken of: a reader can verify the bytes as they stand
    public = {"v": VERSION, "n": n, "entry": tree, "digest": _digest(private) if private else None}
    total = _chained(prev, public)
    return _line({**public, "prev": prev, "sum": total, "private": private}), total


def read_line(raw: bytes) -> Header | Record:
    """What a line (without its newline) holds. Raises DamagedError, or NewerError for a line of a later format."""
    try:
        return _header(raw) if raw.startswith(_HEADER_START) else _record(raw)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise DamagedError from error


def without_text(raw: bytes) -> bytes:
    """A sound entry's line without its private text, all else as it was."""
    return _line({**from_json(raw), "private": None})[:-1]


def private_text(raw: bytes) -> tuple[str, ...]:
    """The free text of a sound entry's line."""
    return tuple((from_json(raw)["private"] or {"text": {}})["text"].values())


def _header(raw: bytes) -> Header:
    tree = from_json(raw)
    _known(tree, HEADER_KEY, ("day",))
    total = tree.pop("sum")
    if tree.keys() != {HEADER_KEY, "day"} or total != _chained("", tree):
        raise DamagedError
    return Header(day=tree["day"], sum=total)


def _record(raw: bytes) -> Record:
    tree = from_json(raw)
    _known(tree, "v", ("n", "entry", "digest"))
    if tree.keys() != _KEYS or type(tree["n"]) is not int or not isinstance(tree["entry"], dict):
        raise DamagedError
    if tree["sum"] != _sum_as_it_stands(raw, tree):
        public = {key: tree[key] for key in ("v", "n", "entry", "digest")}
        if tree["sum"] != _chained(tree["prev"], public):
            raise DamagedError
    private = tree["private"]
    if private is not None:
        if tree["digest"] != _digest_as_it_stands(raw) and tree["digest"] != _digest(private):
            raise DamagedError
        for path, text in private["text"].items():
            _put(tree["entry"], path, text)
    return Record(n=tree["n"], prev=tree["prev"], sum=tree["sum"], document=_upgraded(tree["entry"], tree["v"]))


def _upgraded(entry: _TREE, version: int) -> _TREE:
    """An entry as this version writes it: read, and changed in memory alone; the line on disk stays what it is."""
    for older in range(version, VERSION):
        if older in UPGRADES:
            entry = UPGRADES[older](entry)
    return entry


def _known(tree: _TREE, key: str, others: tuple[str, ...]) -> None:
    """Raise NewerError for a later version, unless the sum tells that one of ours was written there."""
    version = tree[key]
    if type(version) is not int or version < 1:
        raise DamagedError
    if version > VERSION:
        public, prev = {name: tree.get(name) for name in others}, str(tree.get("prev", ""))
        if tree.get("sum") in {_chained(prev, {**public, key: ours}) for ours in range(1, VERSION + 1)}:
            raise DamagedError
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
