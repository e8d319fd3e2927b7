"""A recorded day, cut at an instant: the very bytes that the file held then."""

import json
from datetime import UTC, datetime
from pathlib import Path

from shootday.journal import files


def lines_until(path: Path, instant: datetime | None) -> bytes:
    """The file's first lines up to the first entry written after the instant (None: all); the header always among them.

    Lines that cannot be read are kept where they stand: judging them is the reader's part.
    """
    kept: list[bytes] = []
    for line in files.read_from(path).splitlines(keepends=True):
        written = _written_at(line)
        if instant is not None and written is not None and written > instant:
            break
        kept.append(line)
    return b"".join(kept)


def _written_at(line: bytes) -> datetime | None:
    try:
        text = json.loads(line)["entry"]["written_at"]
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, KeyError, TypeError, RecursionError):  # the header, or a damaged line
        return None
