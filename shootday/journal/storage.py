"""A day's file as TinyDB sees it: it can be read and searched, never written to."""

import io
from pathlib import Path
from typing import Any

from tinydb import Storage

from shootday.journal import files
from shootday.journal.scan import Scan, scan
from shootday.phrases import Said
from shootday.phrases import journal as say

TABLE = "entries"


class JournalStorage(Storage):
    """Read-only storage over a day's file; each read takes in the file as it stands. ``scan`` is what was read last."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.scan: Scan = scan(b"", path.name)
        self.failure: OSError | None = None

    def read(self) -> dict[str, dict[str, Any]]:
        """The verified entries by line number, in one table."""
        self.scan = scan(self._bytes(), self._path.name)
        if self.scan.torn:  # it may be a line that another process is just writing: look once more
            self.scan = scan(self._bytes(), self._path.name)
        return {TABLE: {str(number): record.document for number, record in self.scan.records}}

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Refuse: entries are added by Journal.append alone."""
        raise io.UnsupportedOperation(f"{self._path.name}: {len(data)}")

    @property
    def unreadable(self) -> Said | None:
        """Why the file could not be read; None when it could, or is not there."""
        if self.failure is None:
            return None
        plain = not isinstance(self.failure, files.NotPlainError)
        reason = (self.failure.strerror or str(self.failure)) if plain else say.NOT_PLAIN
        return say.UNREADABLE.said(file=self._path.name, reason=reason)

    def _bytes(self) -> bytes:
        self.failure = None
        try:
            return files.read_from(self._path)
        except FileNotFoundError:
            return b""
        except OSError as error:
            self.failure = error
            return b""
