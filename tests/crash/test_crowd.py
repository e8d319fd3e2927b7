"""Many programs at one day's journal: all that was acknowledged is there once, and everybody hears of everybody."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from filelock import FileLock

from shootday.clock import FixedClock
from shootday.desk import Desk, OutcomeKind
from shootday.exchange import load
from shootday.journal import Journal
from shootday.journal import journal as journal_module

ROOT = Path(__file__).parents[2]
DAY = date(2026, 10, 8)
NOON = datetime(2026, 10, 8, 10, 0, tzinfo=UTC)
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


@pytest.fixture
def production(tmp_path: Path) -> Path:
    folder = tmp_path / "production"
    shutil.copytree(ROOT / "fixtures" / "one-person", folder, ignore=shutil.ignore_patterns("journal"))
    return folder


def desk(folder: Path, device: str) -> Desk:
    return Desk(load(folder), Journal(folder, device), DAY, FixedClock(NOON), lang="en", author="noe")


def texts(folder: Path) -> Counter[str]:
    log = Journal(folder).read(DAY)
    assert log.problems == ()
    return Counter(getattr(entry.fact, "text", "") for entry in log.entries)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_writers_killed_at_twenty_five_moments_lose_nothing_and_leave_no_unreadable_journal(tmp_path: Path) -> None:
    command = [sys.executable, str(Path(__file__).with_name("killing.py")), str(tmp_path), "25"]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    acknowledged, *lost_repeated_unreadable = map(int, done.stdout.split())
    assert acknowledged >= 25, done.stderr
    assert lost_repeated_unreadable == [0, 0, 0]


def test_ten_commands_and_two_desks_at_once_are_all_there_once_and_the_desks_see_it_all(production: Path) -> None:
    desks = [desk(production, device) for device in ("appa", "appb")]
    commands = [
        subprocess.Popen(
            [sys.executable, "-m", "shootday", "log", str(production), f"note commande-{n}", "--day", str(DAY)],
            env=ENVIRONMENT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        for n in range(10)
    ]
    expected = Counter(f"commande-{n}" for n in range(10))
    number = 0
    while any(command.poll() is None for command in commands):
        for one in desks:
            line, number = f"bureau-{number}", number + 1
            assert one.log(f"note {line}").ok
            expected[line] += 1
            one.tick()
    assert [(command.communicate()[1], command.returncode) for command in commands] == [("", 0)] * 10
    assert texts(production) == expected
    for one in desks:
        one.tick()
        assert Counter(getattr(e.fact, "text", "") for e in one.snapshot.entries) == expected


def test_each_of_two_desks_hears_once_of_what_the_other_wrote(production: Path) -> None:
    one, other = desk(production, "appa"), desk(production, "appb")
    for number in range(5):
        assert one.log(f"note une-{number}").ok
        assert other.log(f"note autre-{number}").ok
    heard = [one.journal.poll(DAY), other.journal.poll(DAY)]
    assert [getattr(e.fact, "text", "") for e in heard[0]] == [f"autre-{n}" for n in range(5)]
    assert [getattr(e.fact, "text", "") for e in heard[1]] == [f"une-{n}" for n in range(5)]
    assert [one.journal.poll(DAY), other.journal.poll(DAY)] == [(), ()]


def test_who_cannot_have_the_lock_is_told_who_holds_it_and_nothing_moved(
    production: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "LOCK_SECONDS", 0.05)
    one = desk(production, "appa")
    assert one.log("note avant").ok
    holder = {"host": "regie-2", "pid": 4242, "user": "lea"}
    (production / "journal" / "journal.holder").write_text(json.dumps(holder))
    with FileLock(production / "journal" / "journal.lock"):
        refused = one.log("note pendant")
    assert refused.kind is OutcomeKind.NOT_WRITTEN
    assert "lea" in refused.text
    assert "regie-2 (process 4242)" in refused.text
    assert texts(production) == Counter(["avant"])
    assert one.submit(refused.facts, refused.understood).ok
    assert texts(production) == Counter(["avant", "pendant"])
