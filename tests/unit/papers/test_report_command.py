"""``shootday report``: files, messages, exit codes."""

import errno
import os
import stat
from pathlib import Path

import pytest

from shootday.cli.main import run
from shootday.papers import files
from tests.unit.papers.desks import FICTION

DAY = ("--day", "J7", "--lang", "en")


def report(*words: str) -> int:
    return run(["report", str(FICTION), *DAY, *words])


def test_a_paper_is_written_for_its_owner_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report("--kind", "callsheet", "--out", str(tmp_path)) == 0

    made = sorted(tmp_path.iterdir())
    assert [path.name for path in made] == ["D07-2026-10-14-call-sheet-v2.pdf", "D07-2026-10-14-call-sheet-v2.txt"]
    assert capsys.readouterr().out.split() == [str(path) for path in made]
    if os.name != "nt":
        assert {stat.S_IMODE(path.stat().st_mode) for path in made} == {0o600}


def test_an_unknown_kind_is_told_with_those_there_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report("--kind", "poem", "--out", str(tmp_path)) == 2
    assert "unknown paper: poem (choose from callsheet, production" in capsys.readouterr().err


def test_an_unknown_format_is_told_with_those_there_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report("--kind", "callsheet", "--format", "doc", "--out", str(tmp_path)) == 2
    assert "unknown format: doc (choose from pdf, " in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    assert report("--kind", "messages", "--out", str(tmp_path / "papers")) == 0
    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / "papers").stat().st_mode) == 0o700
    assert [path.suffix for path in (tmp_path / "papers").iterdir()] == [".txt"]


def test_no_folder_is_made_for_a_production_that_cannot_be_read(tmp_path: Path) -> None:
    assert run(["report", str(tmp_path / "film"), "--out", str(tmp_path / "papers")]) == 1
    assert not (tmp_path / "papers").exists()


def test_a_place_for_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report("--kind", "callsheet", "--out", str(tmp_path / "no" / "papers")) == 4
    assert "could not be written: No such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "told"),
    [(errno.ENOSPC, "the disk is full"), (errno.EACCES, "open elsewhere"), (errno.EIO, "could not be")],
)
def test_a_failing_disk_leaves_the_old_file_whole(
    code: int, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "D07-2026-10-14-call-sheet-v2.txt"
    old.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(files.os, "fsync", fail)
    assert report("--kind", "callsheet", "--format", "txt", "--out", str(tmp_path)) == 4
    assert told in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == [old.name]
    assert old.read_bytes() == b"old"
