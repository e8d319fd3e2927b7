"""Reading files without trusting them: no links, no pipes, a size cap, strict UTF-8, no control characters."""

import errno
import os
import re
import stat
from pathlib import Path

from shootday.exchange.faults import Faults, Spot
from shootday.phrases import Said
from shootday.phrases import exchange as say

MEGABYTE = 1_000_000
MAX_MEGABYTES = 5
_BOM = b"\xef\xbb\xbf"
_BREAK = re.compile(r"\r\n|\r|\n")
_FORBIDDEN = re.compile("[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
"""Controls, and a byte order mark within; UTF-8 has no lone surrogates."""


def reason(error: OSError | ValueError) -> Said:
    """Why the system refused, in the user's language."""
    if isinstance(error, PermissionError):
        return say.DENIED.said()
    code = error.errno if isinstance(error, OSError) else errno.EINVAL
    return say.FAILED.said(code=errno.errorcode.get(code or 0, code or "?"))


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for their owner alone. One that is there stays as it is."""
    if not folder.exists():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def names_in(folder: Path, faults: Faults) -> tuple[str, ...] | None:
    """The names in a folder, sorted; None, and a fault, when it cannot be listed."""
    try:
        return tuple(sorted(os.listdir(folder)))  # noqa: PTH208 - names are all that is wanted
    except (FileNotFoundError, ValueError):
        faults.add(Spot(), say.NO_FOLDER.said(), say.EXPECT_FOLDER.said())
    except NotADirectoryError:
        faults.add(Spot(), say.NOT_A_FOLDER.said(), say.EXPECT_FOLDER.said())
    except OSError as error:
        faults.add(Spot(), say.UNREADABLE_FOLDER.said(reason=reason(error)), say.EXPECT_FOLDER.said())
    return None


def is_plain(file: Path, faults: Faults, *, folder: bool = False) -> bool:
    """Whether it is an ordinary file (or folder), neither a link nor a pipe or device; else a fault."""
    expected = (say.EXPECT_PLAIN_FOLDER if folder else say.EXPECT_PLAIN_FILE).said()
    try:
        mode = os.lstat(file).st_mode
    except (OSError, ValueError) as error:
        faults.add(Spot(), say.UNREADABLE_FILE.said(reason=reason(error)), say.EXPECT_READABLE.said())
        return False
    if stat.S_ISLNK(mode):
        faults.add(Spot(), say.SYMLINK.said(), expected)
        return False
    if folder and not stat.S_ISDIR(mode):
        faults.add(Spot(), say.NOT_A_FOLDER.said(), expected)
        return False
    if not folder and not stat.S_ISREG(mode):
        faults.add(Spot(), say.SPECIAL_FILE.said(), expected)
        return False
    return True


def read_text(file: Path, faults: Faults) -> str | None:
    """The file's text without a byte order mark; None, and the fault, when it cannot be had."""
    data = _bytes(file, faults) if is_plain(file, faults) else None
    text = None if data is None else _decoded(data.removeprefix(_BOM), faults)
    if text is None:
        return None
    bad = _FORBIDDEN.search(text)
    if bad:
        code = f"U+{ord(bad[0]):04X}"
        faults.add(spot_in(text, bad.start()), say.CONTROL.said(code=code), say.EXPECT_TEXT_ONLY.said())
        return None
    return text


def spot_in(text: str, offset: int) -> Spot:
    """Line and column of an offset into a text."""
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, offset):
        line, start = line + 1, found.end()
    return Spot(line, offset - start + 1)


def _bytes(file: Path, faults: Faults) -> bytes | None:
    """At most one byte over the cap; opened so that neither a link nor a pipe put there meanwhile can hold us up."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    limit = MAX_MEGABYTES * MEGABYTE
    try:
        with os.fdopen(os.open(file, flags), "rb") as opened:
            size = os.fstat(opened.fileno()).st_size
            data = opened.read(limit + 1) if size <= limit else b""
    except OSError as error:
        faults.add(Spot(), say.UNREADABLE_FILE.said(reason=reason(error)), say.EXPECT_READABLE.said())
        return None
    size = max(size, len(data))
    if size > limit:
        megabytes = -(-size // MEGABYTE)
        faults.add(Spot(), say.TOO_BIG.said(size=megabytes), say.EXPECT_SIZE.said(limit=MAX_MEGABYTES))
        return None
    return data


def _decoded(data: bytes, faults: Faults) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        said = say.NOT_UTF8.said(byte=f"{data[error.start]:02X}")
        faults.add(spot_in(before, len(before)), said, say.EXPECT_UTF8.said())
        return None
