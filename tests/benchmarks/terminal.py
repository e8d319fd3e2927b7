"""A program in a real pseudo-terminal, and the instant at which the last byte of its answer came out."""

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Self

ROWS, COLUMNS = 40, 120
QUIET = 0.05
"""Seconds without a byte after which an answer is over: three times the longest wait between two frames."""
PATIENCE = 60.0
_ASKED, _ANSWER = b"\x1b[?2026$p", b"\x1b[?2026;2$y"
"""Whether the terminal can hold a frame back until it is whole; good ones can."""


def environment(caches: Path) -> dict[str, str]:
    """What a program is started with: a user's own home, compiled modules kept in ``caches``, as if installed."""
    unwanted = {"PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}
    return {name: value for name, value in os.environ.items() if name not in unwanted} | {
        "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8", "TEXTUAL_ANIMATIONS": "none",
        "HOME": str(caches), "XDG_DATA_HOME": str(caches / "data"), "PYTHONPYCACHEPREFIX": str(caches / "pyc"),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }  # fmt: skip


class Program:
    """A Python program that draws on a terminal of its own; used as a context, it is ended with it."""

    def __init__(self, arguments: list[str], caches: Path, *, folder: Path | None = None) -> None:
        self.master, worker = pty.openpty()
        fcntl.ioctl(worker, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.began = time.perf_counter()
        self.process = subprocess.Popen(  # the interpreter that runs this
            [sys.executable, *arguments],
            stdin=worker, stdout=worker, stderr=worker, env=environment(caches), cwd=folder, start_new_session=True,
        )  # fmt: skip
        os.close(worker)
        self._heard = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self.master)

    def _read(self, seconds: float) -> bytes:
        """What comes out within so many seconds, empty when nothing does."""
        if not select.select([self.master], [], [], seconds)[0]:
            return b""
        try:
            data = os.read(self.master, 1 << 16)
        except OSError as error:  # the program has ended
            raise AssertionError(self._heard[-3000:].decode(errors="replace")) from error
        self._heard = self._heard[-3000:] + data
        if _ASKED in data:
            os.write(self.master, _ANSWER)
        return data

    def until(self, *texts: str) -> float:
        """Milliseconds from the start to the byte with which the last of these texts was out."""
        wanted, seen = [text.encode() for text in texts], b""
        end = time.perf_counter() + PATIENCE
        while time.perf_counter() < end:
            seen += self._read(0.5)
            if all(text in seen for text in wanted):
                return (time.perf_counter() - self.began) * 1000
        raise AssertionError(f"never shown: {texts}\n{seen[-2000:]!r}")

    def settle(self, seconds: float = 0.5) -> bytes:
        """Read until nothing comes for a while."""
        data = b""
        while more := self._read(seconds):
            data += more
        return data

    def send(self, keys: str) -> None:
        """Type, and wait until nothing changes any more."""
        os.write(self.master, keys.encode())
        self.settle()

    def processor(self) -> float:
        """Milliseconds of processor time that it has taken so far, all its threads together (Linux only)."""
        tasks = Path(f"/proc/{self.process.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text(encoding="ascii").split()[0]) for task in tasks) / 1e6

    def answer(self, keys: str) -> tuple[float, bytes]:
        """Milliseconds from the key to the last byte of what it changed on screen, and those bytes."""
        began = last = time.perf_counter()
        os.write(self.master, keys.encode())
        data = b""
        while more := self._read(QUIET if data else PATIENCE):
            data += more
            last = time.perf_counter()
        return (last - began) * 1000, data
