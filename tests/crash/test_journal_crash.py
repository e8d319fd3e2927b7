"""What survives: cut files, flipped bits, killed writers, full disks, closed folders."""

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from shootday.errors import NotWritten
from shootday.journal import Journal, encode
from shootday.journal.scan import scan
from tests.unit.journal.journal_drafts import DAY, note, pat

ROOT = Path(__file__).parents[2]
NAME = f"{DAY}.jsonl"
WHOLE = encode([pat(), note("première"), note("dernière")], "aaaa", "graine")
LAST = WHOLE.rstrip(b"\n").rfind(b"\n") + 1
posix = pytest.mark.skipif(os.name != "posix", reason="needs fork, signals and limits")


def folder_with(folder: Path, data: bytes) -> Path:
    (folder / "journal").mkdir(parents=True, exist_ok=True)
    (folder / "journal" / NAME).write_bytes(data)
    return folder


def writer(folder: Path, device: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("journal_writer.py")), str(folder), device, str(count)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


@pytest.mark.parametrize("part", range(4))
def test_a_file_cut_in_its_last_record_keeps_all_the_others_and_can_be_written(tmp_path: Path, part: int) -> None:
    """At every byte of the record; in four parts, so that they can run side by side."""
    for cut in range(LAST + part, len(WHOLE), 4):
        cut_and_go_on(tmp_path / str(cut), cut)


def cut_and_go_on(folder: Path, cut: int) -> None:
    journal = Journal(folder_with(folder, WHOLE[:cut]), "bbbb")
    log = journal.read(DAY)
    assert [entry.id for entry in log.entries] == ["20261014-0001-aaaa", "20261014-0002-aaaa"]
    assert len(log.problems) == (cut > LAST)
    (new,) = journal.append([note("après")])
    after = Journal(folder).read(DAY)
    assert after.entries == (*log.entries, new)
    sides = [path.read_bytes() for path in (folder / "journal").glob(f"{DAY}.torn-1")]
    assert sides == ([WHOLE[LAST:cut]] if cut > LAST else [])
    assert [said.facts["file"] for said in after.problems] == [f"{DAY}.torn-1"] * len(sides)


def test_a_file_cut_anywhere_is_read_up_to_the_cut() -> None:
    for cut in range(len(WHOLE)):
        found = scan(WHOLE[:cut], NAME)
        assert len(found.records) == max(0, WHOLE[:cut].count(b"\n") - 1)
        assert found.torn == cut - (WHOLE[:cut].rfind(b"\n") + 1)


@pytest.mark.parametrize("start", [0, LAST])
def test_no_flipped_bit_goes_unnamed(start: int) -> None:
    sound = [record for _, record in scan(WHOLE, NAME).records]
    end = len(WHOLE) if start else WHOLE.find(b"\n") + 1
    for at in range(start, end):
        for bit in range(8):
            damaged = bytearray(WHOLE)
            damaged[at] ^= 1 << bit
            found = scan(bytes(damaged), NAME)
            read = [record for _, record in found.records]
            assert read == sound or found.problems, (at, bit)
            assert [record for record in read if record not in sound] == [], (at, bit)
            assert len(read) >= 2, (at, bit)


def test_a_damaged_last_line_does_not_stop_the_day_and_its_number_is_not_given_again(tmp_path: Path) -> None:
    damaged = WHOLE.replace("dernière".encode(), b"derniere!")
    journal = Journal(folder_with(tmp_path, damaged), "bbbb")
    assert journal.append([pat()])[0].id == "20261014-0004-bbbb"
    log = Journal(tmp_path).read(DAY)
    assert [entry.id[9:13] for entry in log.entries] == ["0001", "0002", "0004"]
    assert [said.text("fr") for said in log.problems] == [
        f"{NAME}, ligne 4 : ligne abîmée, laissée de côté ; tout le reste est lu"
    ]


def test_a_file_of_which_only_damaged_lines_remain_can_still_be_written(tmp_path: Path) -> None:
    journal = Journal(folder_with(tmp_path, b"garbage\n" * 3), "bbbb")
    (new,) = journal.append([pat()])
    log = Journal(tmp_path).read(DAY)
    assert log.entries == (new,)
    assert len(log.problems) == 3


@pytest.mark.parametrize("zeros", [1, 511, 9000])
def test_a_tail_of_nul_bytes_is_set_aside_and_nothing_is_lost(tmp_path: Path, zeros: int) -> None:
    journal = Journal(folder_with(tmp_path, WHOLE + b"\0" * zeros), "bbbb")
    assert len(journal.read(DAY).entries) == 3
    (new,) = journal.append([pat()])
    log = Journal(tmp_path).read(DAY)
    assert log.entries[3:] == (new,)
    assert (tmp_path / "journal" / f"{DAY}.torn-1").read_bytes() == b"\0" * zeros


def test_a_second_unfinished_end_does_not_overwrite_the_first(tmp_path: Path) -> None:
    for half in (b"one", b"two"):
        folder_with(tmp_path, WHOLE + half)
        Journal(tmp_path, "bbbb").append([pat()])
    sides = sorted((tmp_path / "journal").glob("*.torn-*"))
    assert [side.read_bytes() for side in sides] == [b"one", b"two"]


@posix
def test_a_writer_killed_at_any_moment_has_lost_nothing_that_it_acknowledged(tmp_path: Path) -> None:
    acknowledged: list[str] = []
    for kill in range(10):
        process = writer(tmp_path, f"k{kill}", 100_000)
        assert process.stdout is not None
        acknowledged += [process.stdout.readline().strip() for _ in range(1 + 3 * kill)]
        process.kill()
        acknowledged += process.stdout.read().split()
        process.stdout.close()
        process.wait()
    log = Journal(tmp_path).read(DAY)
    read = [entry.id for entry in log.entries]
    assert len(acknowledged) >= 10 + 3 * 45
    assert set(acknowledged) <= set(read)
    assert len(read) == len(set(read)) <= len(acknowledged) + 10
    assert Journal(tmp_path, "zzzz").append([pat()])
    assert all(".torn-" in str(said.facts["file"]) for said in Journal(tmp_path).verify(DAY))


@posix
def test_two_processes_that_append_at_once_lose_nothing_and_share_one_chain(tmp_path: Path) -> None:
    writers = [writer(tmp_path, device, 100) for device in ("aaaa", "bbbb")]
    acknowledged = [process.communicate()[0].split() for process in writers]
    assert [len(ids) for ids in acknowledged] == [100, 100]
    log = Journal(tmp_path).read(DAY)
    assert log.problems == ()
    assert {entry.id for entry in log.entries} == set(acknowledged[0] + acknowledged[1])
    assert [int(entry.id[9:13]) for entry in log.entries] == list(range(1, 201))


def in_a_child(action: Callable[[], str]) -> str:
    """What the action says when it runs in a process of its own, whose rights and limits it may give away."""
    reading, writing = os.pipe()
    if (pid := os.fork()) == 0:
        try:
            said = action()
        except BaseException as error:  # noqa: BLE001 - the parent must hear of whatever went wrong
            said = f"{type(error).__name__} {error}"
        os.write(writing, said.encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(pid, 0)
    with os.fdopen(reading, encoding="utf-8") as file:
        return file.read()


@posix
def test_a_full_disk_says_so_and_the_day_stays_readable_and_writable(tmp_path: Path) -> None:
    import resource  # noqa: PLC0415 - POSIX only

    def fill() -> str:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3000, resource.RLIM_INFINITY))
        journal = Journal(tmp_path, "aaaa")
        written = 0
        try:
            while True:
                written += len(journal.append([note("plein")]))
        except NotWritten as failed:
            return f"{written} {failed.said.text('en')}"

    written, _, said = in_a_child(fill).partition(" ")
    assert said.startswith("Not saved: the disk is full")
    log = Journal(tmp_path).read(DAY)
    assert 1 < len(log.entries) == int(written)
    assert log.problems == ()
    assert Journal(tmp_path, "aaaa").append([note("place")])[0].id == f"20261014-{int(written) + 1:04d}-aaaa"


@posix
def test_a_read_only_folder_can_be_read_followed_and_searched_but_not_written() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = folder_with(Path(name), WHOLE)
        for path, mode in ((folder, 0o555), (folder / "journal", 0o555), (folder / "journal" / NAME, 0o444)):
            path.chmod(mode)

        def visit() -> str:
            if os.geteuid() == 0:
                os.setuid(65534)
            journal = Journal(folder, "aaaa")
            counts = [len(journal.read(DAY).entries), len(journal.poll(DAY)), len(journal.query(DAY))]
            try:
                journal.append([pat()])
            except NotWritten as refused:
                return f"{counts} {journal.days()[0]} {refused.said.text('en')}"
            return "written"

        said = in_a_child(visit)
        assert said.startswith("[3, 0, 3] 2026-10-14 Not saved: ")
        assert "is read-only" in said
        assert (folder / "journal" / NAME).read_bytes() == WHOLE
        for path in (folder, folder / "journal"):
            path.chmod(0o755)


def test_an_append_returns_only_after_line_and_new_name_are_flushed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[str] = []
    real = os.fsync

    def noted(descriptor: int) -> None:
        status = os.fstat(descriptor)
        flushed.append("folder" if stat.S_ISDIR(status.st_mode) else f"file of {status.st_size}")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    journal = Journal(tmp_path, "aaaa")
    journal.append([pat()])
    first = (tmp_path / "journal" / NAME).stat().st_size
    assert flushed == ["folder", f"file of {first}", "folder"]
    journal.append([pat(), pat()])
    assert flushed[3:] == [f"file of {(tmp_path / 'journal' / NAME).stat().st_size}"]


WITHOUT_FCNTL = """
import sys, warnings
sys.modules["fcntl"] = None
warnings.simplefilter("ignore")
from pathlib import Path
from shootday.journal import Journal
from tests.unit.journal.journal_drafts import DAY, pat
journal = Journal(Path(sys.argv[1]), "aaaa")
journal.append([pat()])
journal.append([pat()])
print(len(journal.read(DAY).entries), journal.verify(DAY))
"""


def test_the_journal_works_on_a_system_without_fcntl(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", WITHOUT_FCNTL, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("2 ()\n", "")
