"""Unfinished work beside the journal: nothing is lost with it but the work itself. Read and written through TinyDB."""

import json
from pathlib import Path
from typing import Any

from tinydb import Storage, TinyDB, where

from shootday.journal import files

DRAFTS_FILE = "drafts.json"


class DraftStorage(Storage):
    """One small file, replaced whole, for its owner alone. What cannot be read counts as empty: a draft is no truth."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[str, dict[str, Any]] | None:
        """The tables; None when there are none."""
        try:
            found = json.loads(files.read_from(self._path))
        except (OSError, ValueError, RecursionError):
            return None
        whole = isinstance(found, dict) and all(
            isinstance(table, dict) and all(n.isdigit() and isinstance(row, dict) for n, row in table.items())
            for table in found.values()
        )
        return found if whole else None

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace the file. The folder's lock is held."""
        text = json.dumps(data, ensure_ascii=False).encode()
        if self._path.exists():
            files.replace(self._path, text)
        else:
            files.write_new(self._path, text)


def draft_in(folder: Path, name: str) -> object:
    """What was kept under a name; None when nothing was, or it cannot be read."""
    with TinyDB(folder / DRAFTS_FILE, storage=DraftStorage) as drafts:
        found = drafts.get(where("name") == name)
    return found.get("draft") if isinstance(found, dict) else None


def keep_draft_in(folder: Path, name: str, draft: object) -> None:
    """Keep a draft under a name, in place of the one before; None keeps nothing. Raises OSError."""
    with TinyDB(folder / DRAFTS_FILE, storage=DraftStorage) as drafts:
        if draft is None:
            drafts.remove(where("name") == name)
        else:
            drafts.upsert({"name": name, "draft": draft}, where("name") == name)
