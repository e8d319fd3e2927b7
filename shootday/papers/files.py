"""Files that leave the laptop: each is written whole or not at all, for its owner alone, and a failure says why."""

import contextlib
import errno
import os
from pathlib import Path

from shootday.errors import NotWritten
from shootday.phrases import Said
from shootday.phrases import papers as say
from shootday.text import clean

_MODE = 0o600
_FOLDER_MODE = 0o700
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
_SHARING = {32, 33}
"""What Windows answers when another program holds the file open, or a part of it."""


def make_folder(folder: Path) -> None:
    """A folder for its owner alone, unless it is there. Raises NotWritten."""
    try:
        folder.mkdir(mode=_FOLDER_MODE, exist_ok=True)
    except OSError as error:
        raise NotWritten(_why(error, folder)) from error


def write(path: Path, data: bytes) -> None:
    """Write a file through a temporary one beside it: the old one or the new one is there, never a half.

    Raises NotWritten: the disk is full, the file is open elsewhere, or what the system answered.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.unlink(missing_ok=True)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _MODE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):  # the disk that failed may refuse this too
            temporary.unlink(missing_ok=True)
        raise NotWritten(_why(error, path)) from error


def _why(error: OSError, path: Path) -> Said:
    file = clean(str(path))
    if error.errno in _FULL:
        return say.DISK_FULL.said(file=file)
    if isinstance(error, PermissionError) or getattr(error, "winerror", None) in _SHARING:
        return say.FILE_IN_USE.said(file=file)
    return say.NOT_WRITTEN.said(file=file, reason=error.strerror or type(error).__name__)
