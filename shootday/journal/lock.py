"""The lock of a journal's folder: held for one append, not for a session. A refusal names the holder."""

import getpass
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from shootday.errors import NotWritten
from shootday.phrases import Said
from shootday.phrases import journal as say

LOCK_FILE = "journal.lock"
HOLDER_FILE = "journal.holder"
"""Who took the lock last; it is a name for the refusal only, its being there says nothing."""

_POLL_SECONDS = 0.01


@contextmanager
def held(folder: Path, timeout: float) -> Iterator[None]:
    """Hold the folder's lock. Raises NotWritten when somebody else keeps it for *timeout* seconds, and OSErrors."""
    lock = FileLock(folder / LOCK_FILE, timeout=timeout, mode=0o600)
    try:
        lock.acquire(poll_interval=_POLL_SECONDS)
    except Timeout as error:
        raise NotWritten(_refusal(folder / HOLDER_FILE)) from error
    try:
        _sign(folder / HOLDER_FILE)
        yield
    finally:
        lock.release()


def _sign(path: Path) -> None:
    note = {"host": socket.gethostname(), "pid": os.getpid(), "user": _user()}
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(note, file)


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
