"""Where a day's file should be there is something else: named, never waited for, never followed."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shootday.errors import NotWritten
from shootday.journal import Journal, encode, lines_until
from tests.unit.journal.journal_drafts import DAY, note, pat

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs pipes and links")

NAME = f"{DAY}.jsonl"
ODD: dict[str, Callable[[Path], object]] = {
    "pipe": getattr(os, "mkfifo", Path.touch),
    "endless device": lambda path: path.symlink_to("/dev/zero"),
    "link to nothing": lambda path: path.symlink_to(path.parent / "elsewhere"),
    "folder": Path.mkdir,
}


@pytest.fixture(params=ODD)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    (tmp_path / "journal").mkdir()
    ODD[request.param](tmp_path / "journal" / NAME)
    return tmp_path


def test_it_is_named_and_read_as_nothing(folder: Path) -> None:
    assert Journal(folder).days() == (DAY,)
    log = Journal(folder).read(DAY)
    assert log.entries == ()
    assert [problem.text("en") for problem in log.problems] == [
        f"{NAME}: cannot be read (this is not an ordinary file)"
    ]


def test_nothing_is_written_to_it_or_through_it(folder: Path) -> None:
    with pytest.raises(NotWritten) as caught:
        Journal(folder).append([note()])
    assert "not an ordinary file" in caught.value.said.text("en")
    assert not (folder / "journal" / "elsewhere").exists()


def test_a_file_that_is_taken_away_while_the_days_are_listed_is_no_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "journal").mkdir()
    monkeypatch.setattr(Path, "glob", lambda folder, _: iter([folder / NAME]))
    assert Journal(tmp_path).days() == ()


def test_a_recording_with_a_line_of_brackets_can_be_played_back(tmp_path: Path) -> None:
    data = encode([pat()], "aaaa") + b"[" * 200_000 + b"\n"
    (tmp_path / NAME).write_bytes(data)
    assert lines_until(tmp_path / NAME, datetime(2030, 1, 1, tzinfo=UTC)) == data
