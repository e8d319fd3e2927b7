"""The lock of a journal's folder: held for one append, not for a session. A refusal names the holder."""

from __future__ import annotations

import getpass
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from shootday.errors import NotWritten
from shootday.phrases import Said
from shootday.phrases import journal as say

if TYPE_CHECKING:
    from filelock import FileLock

LOCK_FILE = "journal.lock"
HOLDER_FILE = "journal.holder"
"""Who took the lock last; it is a name for the refusal only, its being there says nothing."""

_POLL_SECONDS = 0.01


class FolderLock:
    """The lock of one journal's folder, to be held for one append after another."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._holder = folder, folder / HOLDER_FILE

    @cached_property
    def _lock(self) -> FileLock:
        from filelock import FileLock  # noqa: PLC0415 - whoever only reads takes no lock

        return FileLock(self._folder / LOCK_FILE, mode=0o600)

    @contextmanager
    def held(self, timeout: float) -> Iterator[None]:
        """Hold it. Raises NotWritten when somebody else keeps it for *timeout* seconds, and OSErrors."""
        from filelock import Timeout  # noqa: PLC0415 - see above

        try:
            self._lock.acquire(timeout=timeout, poll_interval=_POLL_SECONDS)
        except Timeout as error:
            raise NotWritten(_refusal(self._holder)) from error
        try:
            with suppress(OSError):  # a courtesy: what ails the disk, the append itself will tell
                _sign(self._holder, _note(os.getpid()))
            yield
        finally:
            self._lock.release()


def _sign(path: Path, note: bytes) -> None:
    """Put the note there, unless the last one to sign was ourselves."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if os.read(descriptor, len(note) + 1) != note:
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, note)
    finally:
        os.close(descriptor)


@cache
def _note(pid: int) -> bytes:
    return json.dumps({"host": socket.gethostname(), "pid": pid, "user": _user()}).encode()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such account: a container, or no pwd module
        return "?"


def _refusal(path: Path) -> Said:
    try:
        note = json.loads(path.read_bytes())
        return say.LOCKED.said(host=str(note["host"]), pid=str(note["pid"]), user=str(note["user"]))
    except (OSError, ValueError, KeyError, TypeError):  # not signed yet, or just being signed
        return say.LOCKED_BY_UNKNOWN.said()
