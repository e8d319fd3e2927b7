"""A production of hostile names in a real pseudo-terminal: no order of theirs reaches it, and no column is shifted."""

import re
import sys
from pathlib import Path

import pytest

from tests import hostile_film
from tests.e2e.terminal import Terminal

SHOOTDAY = [sys.executable, "-m", "shootday"]
ORDERS = {
    "a clipboard, a title or a palette": rb"\x1b\](?:0|1|2|4|9|10|11|50|52|777|1337);",
    "a link": rb"\x1b\]8;",
    "a bell": rb"\x07",
    "a reset": rb"\x1bc",
    "a string of another kind": rb"\x1b[PX^_](?!\+q)",
    "a C1 control": rb"\xc2[\x80-\x9f]",
    "the red of a name": rb"\x1b\[31m",
}
POINTER = rb"\x1b\]22;\w*\x07"
"""The shape of the mouse's pointer: the one order of its kind that the screen library gives."""


@pytest.mark.parametrize(("rows", "columns"), [(24, 80), (40, 120)])
def test_hostile_names_are_text_in_a_terminal_and_the_columns_stand(rows: int, columns: int, tmp_path: Path) -> None:
    folder = hostile_film.folder(tmp_path / "film")
    words = ["open", str(folder), "--day", "J7", "--at", "2026-10-14T11:11", "--lang", "en"]
    terminal = Terminal([*SHOOTDAY, *words], rows, columns, tmp_path)

    terminal.wait_for(lambda text: "Set" in text and "12B" in text and "Wrap" in text)
    planned = terminal.column(r"\d\d:\d\d–\d\d:\d\d")
    assert len(planned) >= 5
    assert len(set(planned)) == 1, terminal.text
    for key, title in (("2", "In"), ("3", "Cause"), ("5", "Acct"), ("6", "Unavailable from")):
        terminal.send(key)
        terminal.wait_for(lambda text, title=title: title in text)
    terminal.send("2")
    terminal.wait_for(lambda text: "07:30" in text)
    terminal.send("1")
    terminal.wait_for(lambda text: "Wrap  " in text)
    assert terminal.leave() == 0

    written = re.sub(POINTER, b"", terminal.raw)
    found = {name: re.findall(order, written)[:3] for name, order in ORDERS.items()}
    assert {name: orders for name, orders in found.items() if orders} == {}
