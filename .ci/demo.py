"""Open the demo in a pseudo-terminal, wait until the board is drawn, quit, and check that it left cleanly."""

import contextlib
import os
import sys

import pexpect
import pyte

ROWS, COLUMNS = 24, 80
DRAWN = "11:05"


def main() -> int:
    """0 once the board was drawn and the program left with 0."""
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.ByteStream(screen)
    environment = os.environ | {"TERM": "xterm-256color", "LANG": "C.UTF-8", "TEXTUAL_ANIMATIONS": "none"}
    child = pexpect.spawn(sys.argv[1], ["demo", "--lang", "en"], dimensions=(ROWS, COLUMNS), env=environment, timeout=1)
    for _ in range(60):
        with contextlib.suppress(pexpect.TIMEOUT):
            stream.feed(child.read_nonblocking(65536, timeout=1))
        if any(DRAWN in line for line in screen.display) and any("Wrap" in line for line in screen.display):
            break
    else:
        print("\n".join(screen.display))
        return 1
    print("\n".join(line.rstrip() for line in screen.display))
    child.send("\x11")
    return leave(child)


def leave(child: pexpect.spawn) -> int:
    """Confirm quitting and take the exit code."""
    child.delaybeforesend = None
    child.send("\r")
    child.expect(pexpect.EOF, timeout=20)
    child.close()
    return child.exitstatus or 0


if __name__ == "__main__":
    sys.exit(main())
