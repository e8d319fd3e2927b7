"""Appending, reading, following and redacting, on a real folder."""

import io
import json
import os
import socket
import stat
from pathlib import Path

import pytest
from filelock import FileLock
from tinydb import where

from shootday.entries import Draft, Observation
from shootday.errors import NotWritten, Refusal
from shootday.journal import Journal, JournalStorage, encode, files
from shootday.journal import journal as journal_module
from tests.unit.journal.journal_drafts import DAY, draft, note, pat

FILE = f"journal/{DAY}.jsonl"


def texts(journal: Journal) -> list[str]:
    return [entry.fact.text for entry in journal.read(DAY).entries if isinstance(entry.fact, Observation)]


def problems(journal: Journal) -> list[str]:
    return [problem.text("en") for problem in journal.read(DAY).problems]


def test_what_is_appended_is_read_back_by_anyone(tmp_path: Path) -> None:
    first = Journal(tmp_path, "aaaa").append([pat(), note()])
    second = Journal(tmp_path, "bbbb").append([note("deux")])
    assert [entry.id for entry in first + second] == ["20261014-0001-aaaa", "20261014-0002-aaaa", "20261014-0003-bbbb"]
    log = Journal(tmp_path).read(DAY)
    assert log.entries == first + second
    assert (log.problems, log.blocked) == ((), None)


def test_the_file_is_what_encode_makes_of_the_same_drafts_but_for_the_salts(tmp_path: Path) -> None:
    Journal(tmp_path, "aaaa").append([pat()])
    Journal(tmp_path, "aaaa").append([pat()])
    assert (tmp_path / FILE).read_bytes() == encode([pat(), pat()], "aaaa")


def test_drafts_of_two_days_go_to_two_files_and_come_back_in_their_order(tmp_path: Path) -> None:
    tomorrow = DAY.replace(day=15)
    journal = Journal(tmp_path, "aaaa")
    written = journal.append([note("a", tomorrow), note("b"), note("c", tomorrow)])
    assert [entry.id for entry in written] == ["20261015-0001-aaaa", "20261014-0001-aaaa", "20261015-0002-aaaa"]
    assert journal.days() == (DAY, tomorrow)


def test_only_files_named_by_a_real_day_are_days(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([pat()])
    for name in ("2026-99-99.jsonl", "20261015.jsonl", "notes.jsonl"):
        (tmp_path / "journal" / name).write_text("x\n")
    (tmp_path / "journal" / "2026-10-15.jsonl").write_text("")
    assert journal.days() == (DAY,)


def test_a_day_without_a_file_is_an_empty_day(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    assert journal.append([]) == ()
    assert journal.read(DAY).entries == journal.poll(DAY) == journal.days() == journal.verify(DAY) == ()
    assert list(tmp_path.iterdir()) == []


def test_the_device_is_named_by_the_environment_else_by_the_host(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOOTDAY_DEVICE", "cam-1")
    assert Journal(tmp_path).append([pat()])[0].device == "cam1"
    monkeypatch.delenv("SHOOTDAY_DEVICE")
    monkeypatch.setattr(socket, "gethostname", lambda: "base")  # printf base | sha256sum
    assert Journal(tmp_path).append([pat()])[0].id == "20261014-0002-cae6"


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_files_are_their_owner_s_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Journal(tmp_path).append([note()])
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "journal").stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "journal").iterdir()} == {0o600}


def test_the_table_can_be_searched_follows_the_file_and_refuses_writes(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([pat(), note("un")])
    table = journal.query(DAY)
    notes = where("fact")["kind"] == "observation"
    assert [row["fact"]["text"] for row in table.search(notes)] == ["un"]
    journal.append([note("deux")])
    assert [row["fact"]["text"] for row in table.search(notes)] == ["un", "deux"]
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(io.UnsupportedOperation):
        table.insert({"fact": 1})
    with pytest.raises(io.UnsupportedOperation):
        JournalStorage(tmp_path / FILE).write({})
    assert (tmp_path / FILE).read_bytes() == before


def test_poll_gives_each_entry_of_others_once_and_none_of_one_s_own(tmp_path: Path) -> None:
    mine, theirs = Journal(tmp_path, "aaaa"), Journal(tmp_path, "bbbb")
    assert mine.poll(DAY) == ()
    first = theirs.append([note("1")])
    assert mine.poll(DAY) == first
    second = theirs.append([note("2")])
    mine.append([note("3")])
    third = theirs.append([note("4")])
    assert mine.poll(DAY) == second + third
    assert mine.poll(DAY) == ()
    assert theirs.poll(DAY) == mine.read(DAY).entries[2:3]


def test_poll_reads_only_what_is_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, theirs = Journal(tmp_path, "aaaa"), Journal(tmp_path, "bbbb")
    theirs.append([note()] * 200)
    mine.read(DAY)
    size = (tmp_path / FILE).stat().st_size
    theirs.append([note()])
    asked: list[int] = []
    real = files.read_from

    def noted(path: Path, offset: int) -> bytes:
        asked.append(offset)
        return real(path, offset)

    monkeypatch.setattr(files, "read_from", noted)
    monkeypatch.setattr(JournalStorage, "read", lambda _: pytest.fail("read whole"))
    assert len(mine.poll(DAY)) == 1
    assert mine.poll(DAY) == ()
    assert asked == [size]


def test_poll_waits_for_the_end_of_a_line_that_is_being_written(tmp_path: Path) -> None:
    mine, theirs = Journal(tmp_path, "aaaa"), Journal(tmp_path, "bbbb")
    theirs.append([note("1")])
    mine.read(DAY)
    theirs.append([note("2")])
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(whole[:-5])
    assert mine.poll(DAY) == ()
    (tmp_path / FILE).write_bytes(whole)
    assert len(mine.poll(DAY)) == 1


def test_poll_survives_a_damaged_line_and_a_file_that_others_redacted(tmp_path: Path) -> None:
    mine, theirs = Journal(tmp_path, "aaaa"), Journal(tmp_path, "bbbb")
    theirs.append([note("1")])
    mine.read(DAY)
    with (tmp_path / FILE).open("ab") as file:
        file.write(b"garbage\n")
    second = theirs.append([note("2")])
    assert mine.poll(DAY) == second
    theirs.redact(DAY, second[0].id)
    third = theirs.append([note("3")])
    assert mine.poll(DAY) == third
    assert mine.poll(DAY) == ()
    assert [entry.id for entry in mine.read(DAY).entries][-1] == "20261014-0004-bbbb"
    assert len(problems(mine)) == 1


def test_redaction_erases_the_text_from_the_disk_and_keeps_the_chain(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "aaaa")
    one, two = journal.append([note("un secret"), note("deux")])
    sums = [json.loads(line)["sum"] for line in (tmp_path / FILE).read_text("utf-8").splitlines()]
    journal.redact(DAY, one.id)
    assert all(b"secret" not in path.read_bytes() for path in (tmp_path / "journal").iterdir())
    assert texts(journal) == ["", "deux"]
    assert journal.verify(DAY) == ()
    assert [json.loads(line)["sum"] for line in (tmp_path / FILE).read_text("utf-8").splitlines()] == sums
    assert journal.append([pat()])[0].id == "20261014-0003-aaaa"
    assert journal.verify(DAY) == ()
    assert two in journal.read(DAY).entries


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_redaction_keeps_the_file_s_permissions(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    (one,) = journal.append([note("un secret")])
    (tmp_path / FILE).chmod(0o640)
    journal.redact(DAY, one.id)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o640


def test_redacting_what_is_not_there_is_refused(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([note()])
    with pytest.raises(Refusal) as refused:
        journal.redact(DAY, "20261014-0009-aaaa")
    assert refused.value.said.text("en") == "there is no entry 20261014-0009-aaaa in the journal of 2026-10-14"


def test_a_redaction_that_the_disk_refuses_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(tmp_path, "aaaa")
    (one,) = journal.append([note("gardé")])
    before = sorted(path.name for path in (tmp_path / "journal").iterdir())
    monkeypatch.setattr(os, "fsync", _raise_io_error)
    with pytest.raises(NotWritten):
        journal.redact(DAY, one.id)
    assert texts(journal) == ["gardé"]
    assert sorted(path.name for path in (tmp_path / "journal").iterdir()) == before


def test_a_lock_held_too_long_is_a_refusal_that_names_the_holder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "LOCK_SECONDS", 0.05)
    journal = Journal(tmp_path, "aaaa")
    journal.append([pat()])
    note_of_holder = tmp_path / "journal" / "journal.holder"
    note_of_holder.write_text(json.dumps({"host": "base-2", "pid": 4242, "user": "lea"}))
    with FileLock(tmp_path / "journal" / "journal.lock"):
        with pytest.raises(NotWritten) as refused:
            journal.append([pat()])
        assert "lea" in refused.value.said.text("en")
        assert "base-2 (process 4242)" in refused.value.said.text("en")
        note_of_holder.write_text("")
        with pytest.raises(NotWritten) as refused:
            journal.append([pat()])
        assert "another program" in refused.value.said.text("en")
        assert len(journal.read(DAY).entries) == 1
    assert journal.append([pat()])[0].id == "20261014-0002-aaaa"
    assert json.loads(note_of_holder.read_text())["pid"] == os.getpid()


def _raise_io_error(_descriptor: int) -> None:
    raise OSError(5, "Input/output error from fsync")


def test_a_disk_that_fails_at_fsync_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([pat()])
    before = (tmp_path / FILE).read_bytes()
    calls: list[int] = []

    def once(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 1:
            _raise_io_error(descriptor)

    monkeypatch.setattr(os, "fsync", once)
    with pytest.raises(NotWritten) as failed:
        journal.append([note()])
    assert failed.value.said.text("en") == 'Not saved: the disk answered "Input/output error from fsync".'
    assert (tmp_path / FILE).read_bytes() == before


def test_a_disk_that_cannot_even_be_wound_back_says_perhaps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([pat()])
    monkeypatch.setattr(os, "fsync", _raise_io_error)
    with pytest.raises(NotWritten) as failed:
        journal.append([note()])
    assert failed.value.said.text("en").startswith("Perhaps saved")


def test_when_the_second_of_two_days_fails_the_first_is_wound_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path, "aaaa")
    journal.append([note(), note(day=DAY.replace(day=15))])
    before = {path.name: path.read_bytes() for path in (tmp_path / "journal").glob("*.jsonl")}
    real, calls = os.write, []

    def second_fails(descriptor: int, data: bytes) -> int:
        if b"perdu" in data:
            calls.append(descriptor)
        return real(descriptor, data[:10]) if len(calls) == 2 else real(descriptor, data)

    monkeypatch.setattr(os, "write", second_fails)
    with pytest.raises(NotWritten) as failed:
        journal.append([note("perdu"), note("perdu", DAY.replace(day=15))])
    assert "disk is full" in failed.value.said.text("en")
    assert {path.name: path.read_bytes() for path in (tmp_path / "journal").glob("*.jsonl")} == before


def test_an_append_to_a_day_that_was_read_reads_nothing_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "journal").mkdir()
    (tmp_path / FILE).write_bytes(encode([pat()] * 500, "aaaa"))
    journal = Journal(tmp_path, "aaaa")
    assert len(journal.read(DAY).entries) == 500
    with monkeypatch.context() as patch:
        patch.setattr(files.DayFile, "_read", lambda *_: pytest.fail("read"))
        patch.setattr(files, "read_from", lambda *_: pytest.fail("read"))
        assert journal.append([pat()])[0].id == "20261014-0501-aaaa"
    assert journal.verify(DAY) == ()


def test_a_very_long_line_is_followed_like_any_other(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "aaaa")
    long = Observation(text="é" * 1900, about=tuple(f"p{n}" for n in range(900)))
    journal.append([note("x" * 1900)] * 3 + [draft(long)])
    assert journal.append([pat()])[0].id == "20261014-0005-aaaa"
    assert journal.verify(DAY) == ()


def _resum(line: dict[str, object]) -> bytes:
    from shootday.journal.codec import _chained, _line  # noqa: PLC0415 - the test forges a line of a newer program

    public = {key: line[key] for key in ("v", "n", "entry", "digest")}
    return _line({**line, "sum": _chained(str(line["prev"]), public)})


def _of_newer_format(drafts: list[Draft]) -> bytes:
    from shootday.journal.codec import _chained, _line  # noqa: PLC0415 - the test forges a file of a newer program

    public = {"shootday-journal": 9, "day": DAY.isoformat()}
    _, *lines = encode(drafts, "aaaa").splitlines(keepends=True)
    return b"".join((_line({**public, "sum": _chained("", public)}), *lines))


def _of_newer_kind(drafts: list[Draft], at: int) -> bytes:
    lines = encode(drafts, "aaaa").splitlines(keepends=True)
    forged = json.loads(lines[at])
    forged["entry"]["fact"] = {"kind": "telepathy", "strength": 3}
    lines[at] = _resum(forged)
    return b"".join(lines)


@pytest.mark.parametrize(
    "data",
    [
        _of_newer_format([pat(), pat()]),
        encode([pat()], "aaaa") + b'{"v":9,"what":"ever"}\n',
        _of_newer_kind([pat(), pat()], 2),
    ],
    ids=["header", "line", "kind"],
)
def test_a_day_of_a_newer_program_can_be_read_but_not_written(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "journal").mkdir()
    (tmp_path / FILE).write_bytes(data)
    with pytest.raises(NotWritten) as refused:
        Journal(tmp_path, "aaaa").append([pat()])
    assert "newer version" in refused.value.said.text("en")
    log = Journal(tmp_path).read(DAY)
    assert len(log.entries) >= 1
    assert log.problems == (log.blocked,)
    assert (tmp_path / FILE).read_bytes() == data


def test_a_newer_kind_in_the_middle_blocks_the_day_too(tmp_path: Path) -> None:
    (tmp_path / "journal").mkdir()
    (tmp_path / FILE).write_bytes(_of_newer_kind([pat(), pat(), pat()], 2))
    with pytest.raises(NotWritten):
        Journal(tmp_path, "aaaa").append([pat()])
    assert Journal(tmp_path, "aaaa").read(DAY).blocked is not None


def test_a_file_under_another_day_s_name_is_named(tmp_path: Path) -> None:
    (tmp_path / "journal").mkdir()
    (tmp_path / FILE).write_bytes(encode([note(day=DAY.replace(day=15))], "aaaa"))
    assert problems(Journal(tmp_path)) == ["2026-10-14.jsonl: the header names the day of 2026-10-15"]


def test_a_file_that_is_not_one_is_named_and_not_written(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir(parents=True)
    journal = Journal(tmp_path, "aaaa")
    assert problems(journal)[0].startswith("2026-10-14.jsonl: cannot be read")
    with pytest.raises(NotWritten):
        journal.append([pat()])


def test_a_missing_production_folder_is_not_written_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotWritten):
        Journal(tmp_path / "nowhere").append([pat()])
    assert not (tmp_path / "nowhere").exists()
