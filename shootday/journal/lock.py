"""The lock of a journal's folder: held for one append, not for a session. A refusal names the holder."""

import getpass
import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from pathlib import Path

from shootday.errors import NotWritten
from shootday.phrases import Said
from shootday.phrases import journal as say

try:
    import fcntl
except ImportError:  # Windows has none
    fcntl = None  # type: ignore[assignment]

LOCK_FILE = "journal.lock"
HOLDER_FILE = "journal.holder"
"""Who took the lock last; it is a name for the refusal only, its being there says nothing."""

_POLL_SECONDS = 0.01


class FolderLock:
    """The lock of one journal's folder, to be held for one append after another."""

    def __init__(self, folder: Path) -> None:
        self._path, self._holder = folder / LOCK_FILE, folder / HOLDER_FILE

    @contextmanager
    def held(self, timeout: float) -> Iterator[None]:
        """Hold it. Raises NotWritten when somebody else keeps it for *timeout* seconds, and OSErrors."""
        with ExitStack() as stack:
            try:
                stack.enter_context(_locked(self._path, timeout))
            except _KeptError as error:
                raise NotWritten(_refusal(self._holder)) from error
            with suppress(OSError):  # a courtesy: what ails the disk, the append itself will tell
                _sign(self._holder, _note(os.getpid()))
            yield


class _KeptError(Exception):
    """Somebody else kept the lock all the time."""


@contextmanager
def _locked(path: Path, timeout: float) -> Iterator[None]:
    """The lock that filelock takes; where it is ``flock``, taken without filelock's bookkeeping and its import."""
    if fcntl is None:
        from filelock import FileLock, Timeout  # noqa: PLC0415 - only on Windows

        lock = FileLock(path, mode=0o600)
        try:
            lock.acquire(timeout=timeout, poll_interval=_POLL_SECONDS)
        except Timeout as error:
            raise _KeptError from error
        try:
            yield
        finally:
            lock.release()
        return
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    try:
        end = time.monotonic() + timeout
        while not _taken(descriptor):
            if time.monotonic() >= end:
                raise _KeptError
            time.sleep(_POLL_SECONDS)
        yield
    finally:
        os.close(descriptor)  # and the lock with it


def _taken(descriptor: int) -> bool:
    """Whether the lock on an open file could be had at once."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


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
