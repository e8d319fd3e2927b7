"""What a disk answered, as the sentence that the user reads."""

import errno
from pathlib import Path

from shootday.journal.files import NotPlainError
from shootday.phrases import Said
from shootday.phrases import journal as say

_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_AWAY = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE}


def not_saved(error: OSError, folder: Path) -> Said:
    """Why nothing was written to a journal's folder, and what to do."""
    if isinstance(error, NotPlainError):
        return say.DISK_FAILED.said(reason=say.NOT_PLAIN)
    if error.errno in _FULL:
        return say.DISK_FULL.said()
    if error.errno in _AWAY:
        return gone(Path(error.filename or folder))
    if error.errno in _CLOSED:
        return say.FORBIDDEN.said(folder=folder)
    return say.DISK_FAILED.said(reason=error.strerror or str(error))


def gone(path: Path) -> Said:
    """That a path is no longer there, or the first of the folders above it that is missing too."""
    missing = path
    while missing != missing.parent and not missing.parent.exists():
        missing = missing.parent
    return say.GONE.said(path=missing)
