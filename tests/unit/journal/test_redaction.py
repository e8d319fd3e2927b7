"""Text that was erased is in no file of the folder any more: not in amendments, damaged lines or ends set aside."""

import os
from pathlib import Path

import pytest

from shootday.entries import Correction, CorrectionAction, Observation
from shootday.errors import NotWritten
from shootday.journal import Journal, encode
from tests.unit.journal.journal_drafts import DAY, draft, note, pat

NAME = f"{DAY}.jsonl"
PRIVATE = "un secret « de famille »"


def amendment(target: str, text: str) -> Correction:
    return Correction(action=CorrectionAction.AMEND, target=target, replacement=Observation(text=text))


def holding(folder: Path, text: str) -> list[str]:
    """The files of the journal's folder, hidden ones too, in which a text stands."""
    return [path.name for path in (folder / "journal").iterdir() if text.encode() in path.read_bytes()]


def texts(folder: Path) -> list[str]:
    return [getattr(entry.fact, "text", "") for entry in Journal(folder).read(DAY).entries]


def test_an_entry_s_amendments_and_their_amendments_lose_their_text_with_it(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "aaaa")
    (first, other) = journal.append([note(PRIVATE), note("à garder")])
    (second,) = journal.append([draft(amendment(first.id, f"{PRIVATE}, encore"))])
    journal.append([draft(amendment(second.id, f"{PRIVATE}, toujours"))])
    journal.append([draft(amendment(other.id, "gardé"))])
    journal.redact(DAY, first.id)
    assert holding(tmp_path, PRIVATE) == []
    assert holding(tmp_path, "à garder") == holding(tmp_path, "gardé") == [NAME]
    assert journal.verify(DAY) == ()
    journal.append([pat()])
    assert Journal(tmp_path).verify(DAY) == ()


def test_an_amendment_alone_can_lose_its_text(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "aaaa")
    (first,) = journal.append([note("à garder")])
    (second,) = journal.append([draft(amendment(first.id, PRIVATE))])
    journal.redact(DAY, second.id)
    assert holding(tmp_path, PRIVATE) == []
    assert holding(tmp_path, "à garder") == [NAME]


def test_ends_that_were_set_aside_and_one_that_was_not_yet_lose_their_text(tmp_path: Path) -> None:
    whole = encode([pat(), note(PRIVATE)], "aaaa")
    half = encode([note(PRIVATE)], "aaaa").splitlines()[1][:-12]
    (tmp_path / "journal").mkdir()
    for end in (half, half[:-5]):
        with (tmp_path / "journal" / NAME).open("wb") as file:
            file.write(whole + end)
        Journal(tmp_path, "aaaa").append([pat()])
    with (tmp_path / "journal" / NAME).open("ab") as file:
        file.write(half)
    assert len(holding(tmp_path, PRIVATE[:8])) == 3
    Journal(tmp_path, "aaaa").redact(DAY, "20261014-0002-aaaa")
    assert holding(tmp_path, PRIVATE[:8]) == []
    assert texts(tmp_path) == ["", "", ""]


def test_a_damaged_copy_of_the_line_is_emptied_wherever_its_damage_is(tmp_path: Path) -> None:
    header, line, last = encode([note(PRIVATE), note("à garder")], "aaaa").splitlines(keepends=True)
    (tmp_path / "journal").mkdir()
    for at in range(len(line) - 1):
        damaged = bytearray(line)
        damaged[at] ^= 2
        if b"\n" in damaged[:-1]:
            continue
        (tmp_path / "journal" / NAME).write_bytes(header + line + bytes(damaged) + last)
        journal = Journal(tmp_path, "aaaa")
        before = journal.read(DAY)
        journal.redact(DAY, "20261014-0001-aaaa")
        after = journal.read(DAY)
        assert holding(tmp_path, PRIVATE) == [], at
        assert holding(tmp_path, '"de famille') == [], at
        assert len(after.entries) == len(before.entries) == 2
        assert bool(after.problems) == bool(before.problems)


def test_a_temporary_file_that_a_crash_left_is_gone_after_the_next_redaction(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "aaaa")
    (first,) = journal.append([note(PRIVATE)])
    (tmp_path / "journal" / f".{NAME}.tmp").write_bytes((tmp_path / "journal" / NAME).read_bytes())
    journal.redact(DAY, first.id)
    assert holding(tmp_path, PRIVATE) == []


def test_a_redaction_that_fails_at_any_moment_can_be_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync
    for moment in range(3):
        folder = tmp_path / str(moment)
        folder.mkdir()
        journal = Journal(folder, "aaaa")
        (first,) = journal.append([note(PRIVATE)])
        calls: list[int] = []

        def failing(descriptor: int, calls: list[int] = calls, moment: int = moment) -> None:
            calls.append(descriptor)
            if len(calls) > moment:
                raise OSError(5, "Input/output error")
            real(descriptor)

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", failing)
            if moment < 2:
                with pytest.raises(NotWritten):
                    journal.redact(DAY, first.id)
        journal.redact(DAY, first.id)
        assert holding(folder, PRIVATE) == []
        assert journal.verify(DAY) == ()
