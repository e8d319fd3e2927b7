"""The program in a real pseudo-terminal: keys in, screen out."""

import sys
from pathlib import Path

import pytest

from shootday.cli.samples import copy_cut
from tests.builders import DAY, at
from tests.e2e.terminal import Terminal

FICTION = Path(__file__).parents[2] / "fixtures" / "fiction"
SHOOTDAY = [sys.executable, "-m", "shootday"]


@pytest.mark.parametrize(("rows", "columns"), [(24, 80), (40, 120)])
def test_the_demo_opens_on_its_board_and_leaves_cleanly(rows: int, columns: int, tmp_path: Path) -> None:
    terminal = Terminal([*SHOOTDAY, "demo", "--lang", "en"], rows, columns, tmp_path)

    terminal.wait_for(lambda text: "11:05" in text and "12B" in text)
    assert terminal.leave() == 0


def test_a_line_typed_in_the_app_is_on_disk_and_on_the_board(tmp_path: Path) -> None:
    folder = tmp_path / "fiction"
    copy_cut(FICTION, folder, DAY, at("11:10"))
    terminal = Terminal([*SHOOTDAY, "open", str(folder), "--at", "2026-10-14T11:10", "--lang", "en"], 24, 80, tmp_path)

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

    terminal = Terminal([*SHOOTDAY, "open", str(folder), "--at", "2026-10-14T11:10", "--lang", "en"], 24, 80, tmp_path)
    terminal.wait_for(lambda shown: "[red]Quai[/]" in shown)
    assert terminal.leave() == 0
