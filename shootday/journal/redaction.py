"""A file's bytes without an entry's free text, wherever it stands: pure. SPEC.md is the written form of this module."""

import json

from shootday.journal.codec import PRIVATE, DamagedError, NewerError, Record, private_text, read_line, without_text

_EMPTIED = b"{}"
"""What remains of a damaged line: it stays damaged, and keeps its place."""


def redacted(data: bytes, entry_id: str) -> bytes | None:
    """The file without the text of an entry, and of its amendments; None where there is no such entry."""
    *pieces, torn = data.split(b"\n")
    records = [_sound(raw) for raw in pieces]
    erased = _with_amendments(records, entry_id)
    sound = [bool(record and record.document.get("id") in erased) for record in records]
    texts = {text for raw, its in zip(pieces, sound, strict=True) if its for text in private_text(raw)}
    ids = [b'"id":' + _string(name) for name in erased]
    if not any(name in raw for raw in pieces for name in ids):
        return None
    signs = (*ids, *map(_string, texts))
    for at, (raw, record) in enumerate(zip(pieces, records, strict=True)):
        if sound[at]:
            pieces[at] = without_text(raw)
        elif record is None and any(sign in raw for sign in signs):
            pieces[at] = _EMPTIED
    return b"\n".join((*pieces, without_end(torn)))


def without_end(torn: bytes) -> bytes:
    """An unfinished line up to where free text begins: nobody was told that it was written."""
    return torn.partition(PRIVATE)[0]


def _with_amendments(records: list[Record | None], entry_id: str) -> set[str]:
    """The entry's id, and those of the corrections that name it, or that name one of those."""
    erased = {entry_id}
    for record in records:
        fact = record.document.get("fact") if record else None
        if record and isinstance(fact, dict) and fact.get("target") in erased:
            erased.add(str(record.document.get("id")))
    return erased


def _string(text: str) -> bytes:
    """A text as it stands in a line."""
    return json.dumps(text, ensure_ascii=False).encode()


def _sound(raw: bytes) -> Record | None:
    try:
        found = read_line(raw)
    except (DamagedError, NewerError):
        return None
    return found if isinstance(found, Record) else None
