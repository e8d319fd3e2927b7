"""The program in a real pseudo-terminal: keys in, screen out."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pexpect
import pyte
import pytest

from shootday.cli.samples import copy_cut
from tests.builders import DAY, at

FICTION = Path(__file__).parents[2] / "fixtures" / "fiction"
PATIENCE = 60


class Terminal:
    """A program in a pseudo-terminal, and what its screen shows."""

    def __init__(self, arguments: list[str], rows: int, columns: int, home: Path) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        environment = os.environ | {
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "TEXTUAL_ANIMATIONS": "none", "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
        }  # fmt: skip
        self.child = pexpect.spawn(
            sys.executable, ["-m", "shootday", *arguments], dimensions=(rows, columns), env=environment, timeout=1
        )
        self.child.delaybeforesend = None

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait_for(self, shown: Callable[[str], bool]) -> None:
        for _ in range(PATIENCE * 4):
            if shown(self.text):
                return
            try:
                self.stream.feed(self.child.read_nonblocking(65536, timeout=0.25))
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                break
        pytest.fail(self.text)

    def send(self, keys: str) -> None:
        self.child.send(keys)

    def leave(self) -> int:
        """Quit, confirm, and give the exit code."""
        self.send("\x11")
        self.wait_for(lambda text: "uit" in text)
        self.send("\r")
        self.child.expect(pexpect.EOF, timeout=PATIENCE)
        self.child.close()
        return int(self.child.exitstatus or 0)


@pytest.mark.parametrize(("rows", "columns"), [(24, 80), (40, 120)])
def test_the_demo_opens_on_its_board_and_leaves_cleanly(rows: int, columns: int, tmp_path: Path) -> None:
    terminal = Terminal(["demo", "--lang", "en"], rows, columns, tmp_path)

    terminal.wait_for(lambda text: "11:05" in text and "12B" in text)
    assert terminal.leave() == 0


def test_a_line_typed_in_the_app_is_on_disk_and_on_the_board(tmp_path: Path) -> None:
    folder = tmp_path / "fiction"
    copy_cut(FICTION, folder, DAY, at("11:10"))
    terminal = Terminal(["open", str(folder), "--at", "2026-10-14T11:10", "--lang", "en"], 24, 80, tmp_path)

    terminal.wait_for(lambda text: "12B" in text)
    terminal.send(":")
    terminal.send("note wind rising\r")
    journal = folder / "journal" / "2026-10-14.jsonl"
    terminal.wait_for(lambda _: "wind rising" in journal.read_text(encoding="utf-8"))
    assert terminal.leave() == 0


def test_a_name_full_of_escape_sequences_reaches_the_terminal_as_plain_text(tmp_path: Path) -> None:
    folder = tmp_path / "fiction"
    copy_cut(FICTION, folder, DAY, at("11:10"))
    places = folder / "locations.yaml"
    spoilt = '"[red]Quai[/] \\e[31m\\e]52;c;AAAA\\a"'
    text = places.read_text(encoding="utf-8").replace("Quai des Brumes-Basses\n", f"{spoilt}\n", 1)
    places.write_text(text, encoding="utf-8")

    terminal = Terminal(["open", str(folder), "--at", "2026-10-14T11:10", "--lang", "en"], 24, 80, tmp_path)
    terminal.wait_for(lambda shown: "[red]Quai[/]" in shown)
    assert terminal.leave() == 0
