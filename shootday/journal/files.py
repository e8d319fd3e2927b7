"""Bytes on disk: a day's file open for appending, durable writes, whole replacements. All of it under the lock."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

_FILE_MODE = 0o600
_FOLDER_MODE = 0o700
_CHUNK = 4096
_BINARY: int = getattr(os, "O_BINARY", 0)


def make_folder(path: Path) -> None:
    """Create the journal's folder if it is missing, for its owner alone, so that it survives a power cut."""
    if not path.is_dir():
        path.mkdir(mode=_FOLDER_MODE, exist_ok=True)
        sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable (where the system lets a folder be opened)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read_from(path: Path, offset: int) -> bytes:
    """What a file holds from an offset on."""
    with path.open("rb") as file:
        file.seek(offset)
        return file.read()


def _write_whole(descriptor: int, data: bytes) -> None:
    """One write and one fsync; a disk that took only a part has failed."""
    if data and os.write(descriptor, data) != len(data):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    os.fsync(descriptor)


def write_new(path: Path, data: bytes, mode: int = _FILE_MODE) -> None:
    """Write a file that must not exist yet, durably, but for its name; a failure leaves nothing behind."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
    try:
        _write_whole(descriptor, data)
    except OSError:
        os.close(descriptor)
        path.unlink()
        raise
    os.close(descriptor)


def replace(path: Path, data: bytes) -> None:
    """Replace a file by other bytes: the one or the other is there whatever happens, with the same permissions."""
    mode = stat.S_IMODE(path.stat().st_mode)
    temporary = path.with_name(f".{path.name}.tmp")  # one name will do: the lock is held
    temporary.unlink(missing_ok=True)
    write_new(temporary, data, mode)
    try:
        temporary.replace(path)
    except OSError:
        temporary.unlink()
        raise
    sync_folder(path.parent)


class DayFile:
    """A day's file, open for appending; ``size`` is its length before anything was appended."""

    def __init__(self, path: Path) -> None:
        self._path = path
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | _BINARY
        self._descriptor = os.open(path, flags, _FILE_MODE)
        self.size = os.fstat(self._descriptor).st_size

    @property
    def inode(self) -> int:
        """The file's own number: a replaced file has another one."""
        return os.fstat(self._descriptor).st_ino

    def first_line(self) -> bytes:
        """The first line without its newline, as far as the first bytes hold it."""
        return self._read(0, min(self.size, _CHUNK)).partition(b"\n")[0]

    def tail(self) -> bytes:
        """The end of the file: the last whole line with what stands before and after it, and little more."""
        length = _CHUNK
        while True:
            data = self._read(max(0, self.size - length), min(self.size, length))
            if length >= self.size or data.count(b"\n") > 1:
                return data
            length *= 2

    def set_aside(self, torn: int) -> None:
        """Move the last bytes, which no newline ends, to a file of their own, ``2026-10-14.torn-1``."""
        data = self._read(self.size - torn, torn)
        number = 1
        while (side := self._path.with_suffix(f".torn-{number}")).exists():
            number += 1
        write_new(side, data)
        sync_folder(side.parent)
        os.ftruncate(self._descriptor, self.size - torn)
        self.size -= torn

    def append(self, data: bytes) -> None:
        """Add bytes to the end, durably."""
        _write_whole(self._descriptor, data)
        if not self.size:
            sync_folder(self._path.parent)

    def undo(self) -> bool:
        """Cut off whatever was appended; False when the disk refuses even that."""
        try:
            os.ftruncate(self._descriptor, self.size)
            os.fsync(self._descriptor)
        except OSError:
            return False
        return True

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._descriptor)

    def _read(self, offset: int, length: int) -> bytes:
        os.lseek(self._descriptor, offset, os.SEEK_SET)
        parts = b""
        while length > len(parts) and (part := os.read(self._descriptor, length - len(parts))):
            parts += part
        return parts


@contextlib.contextmanager
def opened(path: Path) -> Iterator[DayFile]:
    """A day's file, closed at the end."""
    file = DayFile(path)
    try:
        yield file
    finally:
        file.close()
