"""A journal that a disk, a copy or a tool has damaged: read as it was written, or the damage is named."""

import os
import tempfile
from pathlib import Path

import pytest

from shootday.entries import Correction, CorrectionAction, Draft, Entry, Observation
from shootday.journal import DayLog, Journal, encode
from shootday.journal.redaction import redacted
from tests.unit.journal.journal_drafts import DAY, draft, note, pat

NAME = f"{DAY}.jsonl"


def correction(action: CorrectionAction, number: int, text: str | None = None) -> Draft:
    replacement = None if text is None else Observation(text=text)
    return draft(Correction(action=action, target=f"20261014-{number:04d}-aaaa", replacement=replacement))


DRAFTS = [
    pat(),
    note("un secret"),
    note("à reprendre, « comme ça »"),
    correction(CorrectionAction.AMEND, 3, "reprise"),
    correction(CorrectionAction.REDACT, 2),
    note("la fin"),
]
WHOLE = redacted(encode(DRAFTS, "aaaa", "graine"), "20261014-0002-aaaa") or b""
LINES = WHOLE.splitlines(keepends=True)


def journal_of(folder: Path, data: bytes) -> Journal:
    (folder / "journal").mkdir(parents=True, exist_ok=True)
    (folder / "journal" / NAME).write_bytes(data)
    return Journal(folder, "aaaa")


with tempfile.TemporaryDirectory() as _name:
    SOUND = journal_of(Path(_name), WHOLE).read(DAY).entries


def read_and_go_on(folder: Path, data: bytes) -> DayLog:
    """What is read, once it is sure that the day goes on from there: all of it, and the new entry once."""
    log = journal_of(folder, data).read(DAY)
    (new,) = Journal(folder, "aaaa").append([note("après")])
    after = Journal(folder).read(DAY)
    assert after.entries == (*log.entries, new)
    assert bool(after.problems) == bool(log.problems)
    return log


def true_or_named(log: DayLog, data: bytes) -> None:
    assert [entry for entry in log.entries if entry not in SOUND] == [], data
    assert log.entries == SOUND or log.problems, data


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of small files need not be durable."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def test_the_journal_that_is_damaged_here_is_sound_and_holds_a_redaction() -> None:
    assert len(SOUND) == 6
    assert WHOLE.count(b'"private":{') == 3
    assert b"un secret" not in WHOLE


@pytest.mark.usefixtures("quick_disk")
@pytest.mark.parametrize("part", range(4))
def test_a_journal_cut_at_any_byte_keeps_every_whole_line_and_goes_on(tmp_path: Path, part: int) -> None:
    for cut in range(part, len(WHOLE), 4):
        log = read_and_go_on(tmp_path / str(cut), WHOLE[:cut])
        whole = max(0, WHOLE[:cut].count(b"\n") - 1)
        assert log.entries == SOUND[:whole]
        assert len(log.problems) == (cut not in (0, *_ends()))


def _ends() -> list[int]:
    return [at + 1 for at, byte in enumerate(WHOLE) if byte == 10]


@pytest.mark.usefixtures("quick_disk")
@pytest.mark.parametrize("part", range(4))
def test_a_bit_flipped_at_any_byte_is_named_and_costs_no_other_line(tmp_path: Path, part: int) -> None:
    for at in range(part, len(WHOLE), 4):
        data = bytearray(WHOLE)
        data[at] ^= 1 << at % 8
        log = read_and_go_on(tmp_path / str(at), bytes(data))
        true_or_named(log, bytes(data))
        assert len(log.entries) >= len(SOUND) - (1 if WHOLE[at] != 10 else 2)


@pytest.mark.parametrize(
    ("data", "named", "missing"),
    [
        pytest.param(WHOLE + b"\0" * 4096, 1, 0, id="NULs at the end"),
        pytest.param(WHOLE[:-9] + b"\0" * 9, 1, 1, id="NULs over the end"),
        pytest.param(WHOLE[:700] + b"\0" * 50 + WHOLE[750:], 1, 1, id="NULs in the middle"),
        pytest.param(WHOLE[:700] + b"\0" * 512 + WHOLE[700:], 1, 1, id="NULs pushed in"),
        pytest.param(b"".join(LINES[:5]) + b"".join(LINES[2:5]) + b"".join(LINES[5:]), 4, 0, id="a block twice"),
        pytest.param(WHOLE + b"".join(LINES[2:5]), 4, 0, id="a block again at the end"),
        pytest.param(WHOLE + WHOLE, 7, 0, id="the file twice"),
        pytest.param(WHOLE.replace(b"\n", b"\r\n"), 0, 0, id="lines ended as on Windows"),
        pytest.param(b"\xef\xbb\xbf" + WHOLE, 1, 0, id="a byte order mark"),
        pytest.param(WHOLE.decode().encode("utf-16"), None, 6, id="another encoding"),
        pytest.param(b"".join([LINES[0], *reversed(LINES[1:])]), 6, 0, id="lines in reverse"),
    ],
)
def test_what_other_tools_and_power_cuts_do_to_a_file_is_named(
    tmp_path: Path, data: bytes, named: int | None, missing: int
) -> None:
    log = read_and_go_on(tmp_path, data)
    true_or_named(log, data)
    assert len(log.entries) == len(SOUND) - missing
    assert named is None or len(log.problems) == named, [said.text("en") for said in log.problems]


def test_two_days_files_put_together_are_read_and_the_next_number_is_a_new_one(tmp_path: Path) -> None:
    long, short = encode([note(str(n)) for n in range(9)], "aaaa"), encode([pat()] * 2, "bbbb")
    log = read_and_go_on(tmp_path, long + short)
    assert len(log.entries) == 11
    assert [said.text("en").split(" : ")[0] for said in log.problems]
    assert _numbers(Journal(tmp_path).read(DAY).entries)[-1] > 9


def _numbers(entries: tuple[Entry, ...]) -> list[int]:
    return [entry.number for entry in entries]


def test_lines_that_go_away_under_a_writer_are_named_and_their_numbers_not_given_again(tmp_path: Path) -> None:
    journal = journal_of(tmp_path, WHOLE)
    journal.read(DAY)
    (tmp_path / "journal" / NAME).write_bytes(b"".join(LINES[:4]))
    (new,) = journal.append([note("après")])
    log = Journal(tmp_path).read(DAY)
    assert log.entries == (*SOUND[:3], new)
    assert new.number == 7
    assert [said.text("en") for said in log.problems] == [
        f"{NAME}, line 5: the chain is broken, lines are missing before this one"
    ]


def test_what_others_write_into_a_file_that_lost_lines_is_still_handed_on(tmp_path: Path) -> None:
    journal = journal_of(tmp_path, WHOLE)
    journal.read(DAY)
    (tmp_path / "journal" / NAME).write_bytes(b"".join(LINES[:4]))
    (foreign,) = Journal(tmp_path, "bbbb").append([note("d'ailleurs")])
    assert foreign in journal.poll(DAY)
