"""Bytes on disk: a day's file open for appending, durable writes, whole replacements. All of it under the lock."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

try:
    import fcntl
except ImportError:  # not on every system
    FULL_FLUSH: int | None = None
else:
    FULL_FLUSH = getattr(fcntl, "F_FULLFSYNC", None)
"""What makes a Mac empty the drive's own cache too, which its fsync leaves alone; None elsewhere."""

_FILE_MODE = 0o600
_FOLDER_MODE = 0o700
_BINARY: int = getattr(os, "O_BINARY", 0)
_UNABLE = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EPERM, errno.ENOTTY}
"""What a file system answers that does not know such a flush (a folder's on shares and FAT): no failure."""
_CAUTIOUS: int = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def flush(descriptor: int) -> None:
    """Make a file's bytes durable: when this fails they are not written."""
    if FULL_FLUSH is not None:
        try:
            fcntl.fcntl(descriptor, FULL_FLUSH)
        except OSError as error:
            if error.errno not in _UNABLE:
                raise
        else:
            return  # the drive has been told; a disk that does not know the order gets the plain one
    os.fsync(descriptor)


def make_folder(path: Path) -> None:
    """Create the journal's folder, for its owner alone, so that it survives a power cut."""
    path.mkdir(mode=_FOLDER_MODE, exist_ok=True)
    sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable, where system and file system can; a disk that fails raises OSError."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    except PermissionError:  # files may be made in it, but it may not be listed
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _UNABLE:
            raise
    finally:
        os.close(descriptor)


class NotPlainError(OSError):
    """Where a day's file should be there is a link, a folder, a pipe or a device: nothing is read or written."""


def open_plain(path: Path, flags: int) -> int:
    """Open an ordinary file; what could hold the program up, or lead it elsewhere, raises NotPlainError."""
    with contextlib.suppress(FileNotFoundError):
        if not stat.S_ISREG(path.lstat().st_mode):
            raise NotPlainError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    descriptor = os.open(path, flags | _CAUTIOUS | _BINARY, _FILE_MODE)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # put there meanwhile
        os.close(descriptor)
        raise NotPlainError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    return descriptor


def read_from(path: Path, offset: int = 0) -> bytes:
    """What an ordinary file holds from an offset on."""
    with os.fdopen(open_plain(path, os.O_RDONLY), "rb") as file:
        file.seek(offset)
        return file.read()


def _write_whole(descriptor: int, data: bytes) -> None:
    """One write and one fsync; a disk that took only a part has failed."""
    if data and os.write(descriptor, data) != len(data):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    flush(descriptor)


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


def change(path: Path, data: bytes) -> None:
    """Replace a file by other bytes if they are others."""
    if data != read_from(path):
        replace(path, data)


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

    def __init__(self, path: Path, *, anew: bool) -> None:
        self._path = path
        self._descriptor = open_plain(path, os.O_RDWR | os.O_APPEND | (os.O_CREAT if anew else 0))
        self.size = os.fstat(self._descriptor).st_size

    @property
    def inode(self) -> int:
        """The file's own number: a replaced file has another one."""
        return os.fstat(self._descriptor).st_ino

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

    def take_back(self, offset: int, data: bytes) -> None:
        """Cut off what a failed append may have left from an offset on, if that, or a part of it, is all there is."""
        if 0 < self.size - offset <= len(data) and data.startswith(self._read(offset, self.size - offset)):
            os.ftruncate(self._descriptor, offset)
            self.size = offset

    def append(self, data: bytes) -> None:
        """Add bytes to the end, durably."""
        _write_whole(self._descriptor, data)
        if not self.size:
            sync_folder(self._path.parent)

    def undo(self) -> bool:
        """Cut off whatever was appended; False when the disk refuses even that."""
        try:
            os.ftruncate(self._descriptor, self.size)
            flush(self._descriptor)
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
def opened(path: Path, *, anew: bool) -> Iterator[DayFile]:
    """A day's file, closed at the end; it may be begun only if it is said to be ``anew``."""
    file = DayFile(path, anew=anew)
    try:
        yield file
    finally:
        file.close()
