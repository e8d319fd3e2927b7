"""Disks that are full, fail, go away, or know no flush: nothing half-believed, and one copy once they are mended."""

import errno
import os
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shootday.errors import NotWritten
from shootday.journal import Journal, files
from tests.unit.journal.journal_drafts import DAY, note, pat

NAME = f"{DAY}.jsonl"
REAL_WRITE, REAL_FSYNC = os.write, os.fsync


def texts(folder: Path) -> list[str]:
    log = Journal(folder).read(DAY)
    assert log.problems == ()
    return [getattr(entry.fact, "text", "") for entry in log.entries]


def failing(code: int) -> Callable[..., int]:
    def fail(*_: object) -> int:
        raise OSError(code, os.strerror(code))

    return fail


def short(descriptor: int, data: bytes) -> int:
    return REAL_WRITE(descriptor, data[: len(data) // 2])


def only_for(kind: Callable[[int], bool], broken: Callable[..., int]) -> Callable[[int], None]:
    """A flush that is broken for folders only, or for files only."""

    def flush(descriptor: int) -> None:
        (broken if kind(os.fstat(descriptor).st_mode) else REAL_FSYNC)(descriptor)

    return flush


def once(broken: Callable[..., int], real: Callable[..., object]) -> Callable[..., object]:
    """Broken the first time, mended after."""
    calls: list[object] = []

    def action(*given: object) -> object:
        calls.append(given)
        return (broken if len(calls) == 1 else real)(*given)

    return action


FULL, FAILED = "Not saved: the disk is full", "Not saved: the disk answered"


@pytest.mark.parametrize(
    ("call", "broken", "said"),
    [
        ("write", failing(errno.ENOSPC), FULL),
        ("write", failing(errno.EDQUOT), FULL),
        ("write", failing(errno.EIO), FAILED),
        ("write", short, FULL),
        ("fsync", failing(errno.EIO), FAILED),
        ("fsync", failing(errno.ENOSPC), FULL),
        ("fsync", failing(errno.EDQUOT), FULL),
        ("fsync", failing(errno.ENOTSUP), FAILED),
    ],
)
@pytest.mark.parametrize("first", [True, False], ids=["first entry", "later entry"])
def test_what_the_disk_refuses_is_not_there_and_the_retry_is_there_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, broken: Callable[..., int], said: str, *, first: bool
) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([note("avant", day=DAY.replace(day=15) if first else DAY)])
    before = texts(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(os, call, broken if call == "write" else once(broken, REAL_FSYNC))
        with pytest.raises(NotWritten) as refused:
            journal.append([note("perdu ?"), note("et ceci")])
    assert refused.value.said.text("en").startswith(said)
    assert texts(tmp_path) == before
    assert journal.poll(DAY) == ()
    journal.append([note("perdu ?"), note("et ceci")])
    assert texts(tmp_path) == [*before, "perdu ?", "et ceci"]


@pytest.mark.parametrize("write", [REAL_WRITE, short])
def test_what_could_not_even_be_taken_back_is_there_once_after_the_retry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[..., int]
) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([note("avant")])
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", write)
        patch.setattr(os, "fsync", failing(errno.EIO))
        patch.setattr(os, "ftruncate", failing(errno.EIO))
        with pytest.raises(NotWritten) as doubtful:
            journal.append([note("peut-être")])
        assert doubtful.value.said.text("en").startswith("Perhaps saved")
        assert journal.poll(DAY) == ()
        with pytest.raises(NotWritten):
            journal.append([note("peut-être")])
    (entry,) = journal.append([note("peut-être")])
    assert entry.number == 2
    assert texts(tmp_path) == ["avant", "peut-être"]
    assert journal.poll(DAY) == ()


def test_a_doubtful_entry_that_was_read_or_followed_by_others_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([note("avant")])
    for then in (lambda: Journal(tmp_path, "bbbb").append([note("autre")]), lambda: journal.read(DAY)):
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", failing(errno.EIO))
            patch.setattr(os, "ftruncate", failing(errno.EIO))
            with pytest.raises(NotWritten):
                journal.append([note("peut-être")])
        then()
        journal.append([note("suite")])
    assert texts(tmp_path) == ["avant", "peut-être", "autre", "suite", "peut-être", "suite"]


@pytest.mark.parametrize("code", [errno.EPERM, errno.EINVAL, errno.ENOTSUP])
def test_a_file_system_that_cannot_flush_a_folder_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(os, "fsync", only_for(stat.S_ISDIR, failing(code)))
    (entry,) = Journal(tmp_path, "aaaa").append([note("une")])
    Journal(tmp_path, "aaaa").redact(DAY, entry.id)
    assert texts(tmp_path) == [""]


@pytest.mark.parametrize("code", [errno.EPERM, errno.EINVAL, errno.ENOTSUP, errno.EIO])
def test_a_file_that_cannot_be_flushed_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(os, "fsync", only_for(stat.S_ISREG, failing(code)))
    with pytest.raises(NotWritten):
        Journal(tmp_path, "aaaa").append([note("une")])
    assert texts(tmp_path) == []


def test_a_folder_whose_flush_fails_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(tmp_path, "aaaa")
    (tmp_path / "journal").mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", only_for(stat.S_ISDIR, failing(errno.EIO)))
        with pytest.raises(NotWritten):
            journal.append([note("une")])
    assert texts(tmp_path) == []
    journal.append([note("une")])
    assert texts(tmp_path) == ["une"]


@pytest.mark.parametrize(
    ("answer", "flushed"),
    [(None, ["full"]), (errno.ENOTTY, ["full", "plain"]), (errno.EIO, ["full"])],
    ids=["the drive obeys", "the disk does not know the order", "the disk fails"],
)
def test_where_the_system_can_empty_the_drive_s_cache_it_is_asked_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: int | None, flushed: list[str]
) -> None:
    """As on a Mac, whose fsync leaves the drive's cache alone."""
    orders: list[str] = []

    class Fcntl:
        @staticmethod
        def fcntl(_descriptor: int, order: int) -> int:
            orders.append({51: "full"}[order])
            return failing(answer)() if answer else 0

    monkeypatch.setattr(files, "fcntl", Fcntl)
    monkeypatch.setattr(files, "FULL_FLUSH", 51)
    monkeypatch.setattr(os, "fsync", lambda _: orders.append("plain"))
    with (tmp_path / "file").open("wb") as file:
        if answer == errno.EIO:
            with pytest.raises(OSError, match="error"):
                files.flush(file.fileno())
        else:
            files.flush(file.fileno())
    assert orders == flushed


@pytest.mark.parametrize("day_had_entries", [True, False])
@pytest.mark.parametrize("left", ["nothing", "an empty mount point", "the production without its journal"])
def test_a_folder_that_goes_away_is_named_never_begun_anew_and_written_once_it_is_back(
    tmp_path: Path, left: str, *, day_had_entries: bool
) -> None:
    production, away = tmp_path / "production", tmp_path / "pulled"
    production.mkdir()
    Journal(production, "aaaa").append([note("avant", day=DAY if day_had_entries else DAY.replace(day=13))])
    journal = Journal(production, "aaaa")
    journal.read(DAY)
    production.rename(away)
    if left != "nothing":
        production.mkdir()
    with pytest.raises(NotWritten) as refused:
        journal.append([note("attend")])
    gone = production if left == "nothing" else production / "journal"
    assert refused.value.said.text("en").startswith(f"Not saved: {gone} is no longer there.")
    assert journal.poll(DAY) == ()
    assert not (production / "journal").exists()

    shutil.rmtree(production, ignore_errors=True)
    away.rename(production)
    journal.append([note("attend")])
    assert texts(production) == (["avant"] if day_had_entries else []) + ["attend"]


def test_a_day_s_file_that_goes_away_is_not_begun_anew_by_who_has_read_it(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([pat()])
    (tmp_path / "journal" / NAME).unlink()
    with pytest.raises(NotWritten) as refused:
        journal.append([note("attend")])
    assert f"{NAME} is no longer there" in refused.value.said.text("en")
    assert not (tmp_path / "journal" / NAME).exists()


def test_a_file_that_cannot_be_read_just_now_is_not_written_to_and_followed_again_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([note("avant")])
    (foreign,) = Journal(tmp_path, "bbbb").append([note("autre")])
    with monkeypatch.context() as patch:
        patch.setattr(files, "read_from", failing(errno.EIO))
        assert journal.poll(DAY) == ()
        for writer in (journal, Journal(tmp_path, "cccc")):
            with pytest.raises(NotWritten):
                writer.append([note("non")])
    assert journal.poll(DAY) == (foreign,)
    assert texts(tmp_path) == ["avant", "autre"]


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of 64 KB, where the system lets us have one."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    folder.mkdir()
    command = [str(mount), "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if not (mount and umount) or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a disk")
    try:
        yield folder
    finally:
        subprocess.run([str(umount), str(folder)], check=True)


def test_a_disk_that_fills_up_says_so_and_takes_the_same_entry_once_when_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as folder:
        (folder / "ballast").write_bytes(bytes(20_000))
        journal, written = Journal(folder, "aaaa"), 0
        refused = ""
        while not refused:
            try:
                written += len(journal.append([note(f"entrée {written}" + "x" * 900)]))
            except NotWritten as error:
                refused = error.said.text("en")
        assert refused.startswith(FULL)
        assert written > 3
        assert len(texts(folder)) == written
        (folder / "ballast").unlink()
        journal.append([note("dernière")])
        assert texts(folder)[written:] == ["dernière"]
