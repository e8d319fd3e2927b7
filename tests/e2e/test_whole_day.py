"""A day lived by keyboard alone in a terminal of 80 by 24, then read back from its journal by another program."""

import json
import subprocess
import sys
from pathlib import Path

from tests.builders import DAY
from tests.e2e import short_film
from tests.e2e.terminal import Terminal

SHOOTDAY = [sys.executable, "-m", "shootday"]
ESCAPE, ENTER, TAB, DOWN, LEFT, F10 = "\x1b", "\r", "\t", "\x1b[B", "\x1b[D", "\x1b[21~"
PANES = {"Day": "\x1bOQ", "People": "\x1bOR", "Tomorrow": "\x1b[15~", "Journal": "\x1b[18~"}
"""The function key of each pane."""

LIVED = (
    "07:30-In 07:50-In 09:02-Ready 09:05-Amends 09:05-In 09:05-Scene 10:40-Incident 12:05-Scene 12:30-The 13:45-Scene "
    "15:20-Scene 16:00-Scene 17:20-Card 17:30-Wrap 17:40-Card 17:45-Out 17:45-Out 17:50-Out 17:55-Card 18:10-Expense "
    "18:10-Note 18:10-Scene 18:10-Strikes"
)
"""Each entry of the day: its hour and the first word that is said of it; two departures in one line are two entries."""


def opened(folder: Path, clock: str) -> Terminal:
    """The app at an hour of the day, its board in sight."""
    words = ["open", str(folder), "--at", f"{DAY}T{clock}", "--lang", "en", "--author", "Odile"]
    terminal = Terminal([*SHOOTDAY, *words], 24, 80, folder)
    terminal.see("[Day]", "08:30–10:00", "F1 Help")
    return terminal


def logged(terminal: Terminal, *lines: str) -> None:
    """Type lines, each once the one before is answered; what they would mean stands there before Enter."""
    for line in lines:
        terminal.send(f":{line}")
        terminal.see(f"› {line}", "→ ")
        terminal.send(ENTER)
        terminal.see("✓ ", "Saved: ")


def turned(terminal: Terminal, pane: str) -> None:
    """Go to a pane that is not in sight: its table has the keys then."""
    terminal.send(PANES[pane])
    terminal.see(f"[{pane}]")


def looked(terminal: Terminal, key: str, *shown: str) -> None:
    """Open a page by its key, read it, close it."""
    terminal.send(key)
    terminal.see("Esc: close", *shown)
    terminal.send(ESCAPE)
    terminal.wait_for(lambda text: "Esc: close" not in text)


def told(folder: Path) -> list[tuple[str, str, bool]]:
    """The journal as the command prints it: hour, what is said, and whether it was struck out."""
    words = ["journal", str(folder), "--day", str(DAY), "--json", "--lang", "en"]
    done = subprocess.run([*SHOOTDAY, *words], capture_output=True, text=True, check=True)
    entries = json.loads(done.stdout)["entries"]
    assert {entry["author"] for entry in entries} == {"Odile"}
    return [(e["happened_at"][11:16], e["text"], e["struck_by"] is not None) for e in entries]


def _morning(folder: Path) -> None:
    """People come in, by department and by line; the first scene begins."""
    morning = opened(folder, "09:05")
    turned(morning, "People")
    morning.see("Basil Sourdine")
    morning.send(DOWN * 2 + "I")
    morning.see("✓ Saved: In at 09:05: Sound")
    logged(morning, "in camera 7:50")
    logged(morning, "in lou 7:30")
    logged(morning, "pat 9:02")
    turned(morning, "Day")
    morning.send("s")
    morning.see("✓ Saved: Scene 1: shooting begins at 09:05")
    assert morning.leave() == 0


def _noon(folder: Path) -> None:
    """The first scene is done; a storm is told in its form."""
    noon = opened(folder, "12:05")
    noon.send("d")
    noon.see("✓ Saved: Scene 1: completed at 12:05")
    noon.send("i")
    noon.see("→ Incident (illness)")
    noon.send(DOWN * 3)
    noon.see("→ Incident (weather)")
    noon.send(TAB + "25" + TAB + TAB + "10:40" + TAB + "a storm")
    noon.see("→ Incident (weather) at 10:40, 25 min lost.")
    noon.send(ENTER)
    noon.see("✓ Saved: Incident (weather)")
    assert noon.leave() == 0


def _afternoon(evening: Terminal) -> None:
    """The meal, two scenes, an expense, a card and its copy, a note too many."""
    logged(
        evening,
        "meal 12:30-13:30",
        "2 start 13:45",
        "2 ok 15:20",
        "3 start 16:00",
    )
    turned(evening, "People")
    turned(evening, "Day")
    evening.send("p")
    evening.see("Progress · 3", "→ Scene 3: left with 50%")
    evening.send(ENTER)
    evening.see("✓ Saved: Scene 3: left with 50%")
    logged(
        evening,
        "exp 45,60 ttc20 régie parking",
        "card A001 out 17:20",
        "card A001 copy1 17:40",
        "card A001 ok1 17:55",
        "note the wrong note",
    )


def _evening(evening: Terminal) -> None:
    """Undo, amend, look back, ask why, hand over, wrap."""
    turned(evening, "Journal")
    evening.send("u")
    evening.see("Undo this entry?", "the wrong note")
    evening.send("u")
    evening.see("✓ Saved: ")
    turned(evening, "People")
    evening.see("Cléo Perche")
    evening.send(DOWN * 3 + "e")
    evening.see("› amend")
    evening.send("8:10" + ENTER)
    evening.see("✓ Saved: ")
    evening.send(F10)
    evening.see("SEEN AT 18:10")
    evening.send(LEFT)
    evening.see("SEEN AT 12:05", "4h15")
    evening.send(F10)
    evening.wait_for(lambda text: "SEEN AT" not in text)
    turned(evening, "Journal")
    turned(evening, "People")
    looked(evening, "y", "Perche")
    looked(evening, "h", "18:10")
    logged(
        evening,
        "wrap 17:30",
        "out camera 17:50 except Pio 18:05",
        "out sound lou 17:45",
    )


def test_a_day_lived_by_keyboard_alone_is_in_the_journal_as_it_was_meant(tmp_path: Path) -> None:
    folder = short_film.folder(tmp_path / "film")
    _morning(folder)
    _noon(folder)
    terminal = opened(folder, "18:10")
    _afternoon(terminal)
    _evening(terminal)
    assert terminal.leave() == 0

    entries = told(folder)
    assert " ".join(sorted(f"{hour}-{text.partition(' ')[0]}" for hour, text, _ in entries)) == LIVED
    told_by = {(hour, text.partition(" ")[0]): text for hour, text, _ in entries}
    assert "25 min lost" in told_by["10:40", "Incident"]
    assert "€45.60" in told_by["18:10", "Expense"]
    assert "08:10" in told_by["09:05", "Amends"]
    assert [text[:8] for _, text, struck in entries if struck] == ["In at 09", "Note at "]


def test_an_option_is_computed_proposed_and_validated_by_keyboard(tmp_path: Path) -> None:
    folder = short_film.folder(tmp_path / "film")
    desk = short_film.desk(folder, "18:10")
    for line in ("in camera lou 7:50", "pat 9:00", "1 start 9:00", "1 ok 11:00", "wrap 12:00", "out camera lou 12:30"):
        assert desk.log(line).ok

    terminal = opened(folder, "18:15")
    terminal.send("4c")
    terminal.see("[Tomorrow]", "✓ Options for what is left")
    terminal.send("p")
    terminal.see("Propose this option?")
    terminal.send("p")
    terminal.see("✓ Saved: ")
    terminal.send("v")
    terminal.see("Validate the proposed plan", "Name")
    terminal.send("rita factotum" + ENTER)
    terminal.see("rita factotum", "directrice de production")
    terminal.send(ENTER)
    terminal.wait_for(lambda text: "Validate the proposed plan" not in text and "✓ Saved: " in text)
    assert terminal.leave() == 0

    decided = [d.fact for d in short_film.desk(folder, "18:15").snapshot.facts.decisions]
    assert [d.action.value for d in decided] == ["proposed", "validated"]
    assert (decided[1].by, decided[1].function) == ("rita factotum", "directrice de production")
    assert decided[0].option == decided[1].option
