"""Open the demo in a pseudo-terminal, wait until the board is drawn, quit, and check that it left cleanly."""

import sys
import tempfile
from pathlib import Path

from tests.e2e.terminal import Terminal


def main(program: str) -> int:
    """Drive the demo of an installed program; its exit code."""
    with tempfile.TemporaryDirectory() as home:
        terminal = Terminal([program, "demo", "--lang", "en"], 24, 80, Path(home))
        terminal.wait_for(lambda text: "11:05" in text and "12B" in text and "Wrap" in text)
        print(terminal.text)
        return terminal.leave()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
