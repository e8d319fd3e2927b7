"""Unfinished work beside the journal: kept, replaced, dropped, for its owner alone; what is damaged counts as none."""

import os
import stat
from pathlib import Path

import pytest

from shootday.errors import NotWritten
from shootday.journal import Journal
from shootday.journal.drafts import DRAFTS_FILE

DRAFT = {"days": [["2026-10-15", ["12A", "É[b]"]]], "boneyard": []}


def test_a_draft_is_there_for_the_next_program(tmp_path: Path) -> None:
    Journal(tmp_path).keep_draft("board", DRAFT)
    Journal(tmp_path).keep_draft("other", 1)

    assert Journal(tmp_path).draft("board") == DRAFT
    assert Journal(tmp_path).draft("nobody's") is None


def test_a_draft_replaces_the_one_before_and_none_drops_it(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    for draft in (DRAFT, {}):
        journal.keep_draft("board", draft)
    assert journal.draft("board") == {}
    journal.keep_draft("board", None)

    assert journal.draft("board") is None


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"_default": 3}', b'{"_default": {"x": {}}}', b"\xff", b"[" * 9999]
)
def test_a_damaged_file_holds_no_draft_and_takes_the_next(damage: bytes, tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep_draft("board", DRAFT)
    (tmp_path / "journal" / DRAFTS_FILE).write_bytes(damage)
    assert journal.draft("board") is None
    journal.keep_draft("board", DRAFT)

    assert journal.draft("board") == DRAFT


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_drafts_are_for_their_owner_alone(tmp_path: Path) -> None:
    Journal(tmp_path).keep_draft("board", DRAFT)

    assert stat.S_IMODE((tmp_path / "journal" / DRAFTS_FILE).stat().st_mode) == 0o600


def test_a_draft_is_no_day_of_the_journal(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep_draft("board", DRAFT)

    assert journal.days() == ()


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("a file where the folder should be")
    with pytest.raises(NotWritten):
        Journal(tmp_path).keep_draft("board", DRAFT)
