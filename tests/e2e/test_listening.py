"""``say`` in a pseudo-terminal of the simplest kind: what a screen reader or a braille line gets."""

import os
import sys
from pathlib import Path

import pexpect

from shootday.cli.samples import copy_cut
from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.exchange import load
from shootday.journal import Journal
from tests.builders import DAY, at

FICTION = Path(__file__).parents[2] / "fixtures" / "fiction"
PATIENCE = 60


def test_news_come_while_a_line_is_typed_and_the_line_is_saved_whole(tmp_path: Path) -> None:
    folder = tmp_path / "fiction"
    copy_cut(FICTION, folder, DAY, at("11:10"))
    words = ["-m", "shootday", "say", str(folder), "--at", "2026-10-14T11:10", "--lang", "en", "--author", "Odile"]
    environment = os.environ | {"TERM": "dumb", "LANG": "C.UTF-8"}
    child = pexpect.spawn(sys.executable, words, env=environment, timeout=PATIENCE, encoding="utf-8")
    heard: list[str] = []

    def hear(text: str) -> None:
        child.expect_exact(text)
        heard.extend((str(child.before), str(child.after)))

    hear("Line: ")
    child.send("note wind ")
    Desk(load(folder), Journal(folder), DAY, FixedClock(at("11:10")), lang="en", author="Bruno").log("note seen afar")
    hear("Note at 11:10: seen afar.")
    hear("Line: ")
    child.send("rising\n")
    hear("Saved: Note at 11:10: wind rising.")
    hear("Line: ")
    child.sendeof()
    hear("Closed. 1 entry by you.")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 0
    assert "wind rising" in (folder / "journal" / f"{DAY}.jsonl").read_text(encoding="utf-8")
    assert not any(c in "".join(heard) for c in "\x1b\b\t\x07")
