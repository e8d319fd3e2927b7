"""Terminals as they are: without colours, narrow, pulled to another size, killed, two on one day, played back."""

import re
import signal
import sys
from pathlib import Path

import pexpect
import pytest

from tests.builders import DAY
from tests.e2e import short_film
from tests.e2e.terminal import Terminal

SHOOTDAY = [sys.executable, "-m", "shootday"]
FICTION = Path(__file__).parents[2] / "fixtures" / "fiction"


def opened(folder: Path, size: tuple[int, int] = (24, 80), author: str = "Odile", **more: str) -> Terminal:
    """The app on the film at ten past nine, once its log line is there."""
    words = ["open", str(folder), "--at", f"{DAY}T09:10", "--lang", "en", "--author", author]
    terminal = Terminal([*SHOOTDAY, *words], *size, folder, more)
    terminal.see("›", "INT Le salon")
    return terminal


def texts(folder: Path) -> list[str]:
    """What the day's journal says, entry by entry."""
    return [entry.fact.text for entry in short_film.desk(folder, "09:10").snapshot.entries]  # type: ignore[union-attr]  # notes only


@pytest.mark.parametrize(
    "more",
    [
        {"NO_COLOR": "1"},
        {"TERM": "xterm", "COLORTERM": ""},
        {"TERM": "screen", "COLORTERM": ""},
        {"TERM": "vt100", "COLORTERM": ""},
        {"LC_ALL": "C", "LANG": "C"},
    ],
    ids=lambda more: "-".join(f"{k}={v}" for k, v in more.items()),
)
def test_whatever_the_terminal_names_and_notes_keep_their_accents(more: dict[str, str], tmp_path: Path) -> None:
    folder = short_film.folder(tmp_path / "film")
    terminal = opened(folder, **more)

    terminal.send("2")
    terminal.see("Cléo Perche")
    terminal.send(":note été à Noël\r")
    terminal.see("✓ Saved: Note at 09:10: été à Noël")
    assert terminal.leave() == 0

    assert texts(folder) == ["été à Noël"]


def test_without_colours_nothing_coloured_is_written_but_shades_of_grey(tmp_path: Path) -> None:
    terminal = opened(short_film.folder(tmp_path / "film"), NO_COLOR="1", COLORTERM="truecolor")

    assert terminal.leave() == 0
    shades = {tuple(m) for m in re.findall(rb"[34]8;2;(\d+);(\d+);(\d+)", terminal.raw)}
    assert shades
    assert all(len(set(shade)) == 1 for shade in shades)


@pytest.mark.parametrize("size", [(20, 60), (10, 40)])
def test_a_narrow_terminal_shows_the_board_and_takes_a_line(size: tuple[int, int], tmp_path: Path) -> None:
    folder = short_film.folder(tmp_path / "film")
    terminal = opened(folder, size)

    for key in "234561":
        terminal.send(key)
    terminal.send(":note tight\r")
    terminal.see("✓ Saved: Note")
    assert terminal.leave() == 0

    assert texts(folder) == ["tight"]


def test_a_window_pulled_to_another_size_while_a_line_is_typed_keeps_the_line(tmp_path: Path) -> None:
    folder = short_film.folder(tmp_path / "film")
    terminal = opened(folder)

    terminal.send(":note half a ")
    terminal.see("› note half a")
    terminal.resize(40, 120)
    terminal.see("› note half a", "░ planned")
    terminal.send("sent")
    terminal.resize(20, 60)
    terminal.wait_for(lambda text: "half a sent" in text and "░ planned" not in text)
    terminal.send("ence\r")
    terminal.see("✓ Saved: Note")
    assert terminal.leave() == 0

    assert texts(folder) == ["half a sentence"]


@pytest.mark.parametrize("order", [signal.SIGKILL, signal.SIGHUP, signal.SIGTERM])
def test_an_app_that_is_killed_has_lost_nothing_that_was_saved(order: int, tmp_path: Path) -> None:
    folder = short_film.folder(tmp_path / "film")
    first = opened(folder)
    first.send(":note before the blow\r")
    first.see("✓ Saved: Note")
    first.send("note never sen")
    first.see("› note never sen")
    first.child.kill(order)
    first.child.expect(pexpect.EOF, timeout=15)
    first.child.close()

    again = opened(folder)
    again.send("6")
    again.see("before the blow")
    again.send(":note after it\r")
    again.see("✓ Saved: Note")
    assert again.leave() == 0

    assert texts(folder) == ["before the blow", "after it"]


def test_ctrl_z_neither_stops_the_app_nor_undoes_an_entry(tmp_path: Path) -> None:
    folder = short_film.folder(tmp_path / "film")
    terminal = opened(folder)
    terminal.send(":note kept\r")
    terminal.see("✓ Saved: Note")
    terminal.send("\x1a")
    terminal.send("note too\r")
    terminal.see("✓ Saved: Note at 09:10: too")
    assert terminal.leave() == 0

    assert texts(folder) == ["kept", "too"]


def test_two_apps_on_one_day_see_each_other(tmp_path: Path) -> None:
    folder = short_film.folder(tmp_path / "film")
    base, set_ = opened(folder, author="Odile"), opened(folder, author="Bruno")

    base.send("6")
    base.see("[Journal]")
    set_.send(":note from the set\r")
    set_.see("✓ Saved: Note")
    base.see("from the set")
    base.send(":note from the base\r")
    base.see("✓ Saved: Note")
    set_.send("\x1b[18~")
    set_.see("[Journal]", "from the base")
    assert (base.leave(), set_.leave()) == (0, 0)

    assert texts(folder) == ["from the set", "from the base"]


def test_a_replay_moves_by_itself(tmp_path: Path) -> None:
    words = ["replay", str(FICTION), "--day", str(DAY), "--speed", "7200", "--lang", "en"]
    terminal = Terminal([*SHOOTDAY, *words], 24, 80, tmp_path)

    terminal.see("12A", "saved")
    for shown in ("12A   INT|12A .*shooting|12A .*done", "12A .*done", "27 .*done"):
        terminal.wait_for(lambda text, shown=shown: re.search(shown, text) is not None)
    assert terminal.leave() == 0
