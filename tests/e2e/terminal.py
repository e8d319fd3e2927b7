"""A program in a real pseudo-terminal, and what its screen shows."""

import contextlib
import os
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pexpect
import pyte

PATIENCE = 60


class Terminal:
    """A program in a pseudo-terminal, and what its screen shows."""

    def __init__(
        self, command: list[str], rows: int, columns: int, home: Path, more: Mapping[str, str] | None = None
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        environment = os.environ | {
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "TEXTUAL_ANIMATIONS": "none", "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
        } | dict(more or {})  # fmt: skip
        for size in ("COLUMNS", "LINES"):  # drawing a picture in the same process leaves them set
            environment.pop(size, None)
        self.child = pexpect.spawn(command[0], command[1:], dimensions=(rows, columns), env=environment, timeout=1)
        self.child.delaybeforesend = None
        self.raw = b""
        """All that the program ever wrote."""

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait_for(self, shown: Callable[[str], bool]) -> None:
        give_up = time.monotonic() + PATIENCE  # not so many reads: a busy machine writes a frame in many small pieces
        while time.monotonic() < give_up:
            if shown(self.text):
                return
            with contextlib.suppress(pexpect.TIMEOUT, pexpect.EOF):
                data = self.child.read_nonblocking(65536, timeout=0.25)
                self.raw += data
                self.stream.feed(data)
        raise AssertionError(self.text)

    def column(self, pattern: str) -> list[int]:
        """In which cell of the screen a pattern begins, line by line: a wide character is two cells."""
        lines = ([self.screen.buffer[y][x].data for x in range(self.screen.columns)] for y in range(self.screen.lines))
        found = (next((x for x in range(len(c)) if re.match(pattern, "".join(c[x:]))), None) for c in lines)
        return [x for x in found if x is not None]

    def send(self, keys: str) -> None:
        self.child.send(keys)

    def resize(self, rows: int, columns: int) -> None:
        """The window is pulled to another size while the program runs."""
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def see(self, *texts: str) -> None:
        """Wait until all of these are on screen at once."""
        self.wait_for(lambda shown: all(text in shown for text in texts))

    def leave(self) -> int:
        """Quit, confirm, and give the exit code."""
        self.send("\x11")
        self.wait_for(lambda text: "uit" in text)
        self.send("\r")
        self.child.expect(pexpect.EOF, timeout=PATIENCE)
        self.child.close()
        return int(self.child.exitstatus or 0)
