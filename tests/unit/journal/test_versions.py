"""A journal of an older version is read as if this one had written it, and its lines stay as they are."""

from pathlib import Path
from typing import Any

import pytest

from shootday.entries import Observation
from shootday.errors import NotWritten
from shootday.journal import Journal, codec, encode
from tests.unit.journal.journal_drafts import DAY, note, pat

NAME = f"{DAY}.jsonl"


def shout(entry: dict[str, Any]) -> dict[str, Any]:
    fact = entry["fact"]
    return {**entry, "fact": {**fact, "text": fact["text"].upper()} if "text" in fact else fact}


def trail(entry: dict[str, Any]) -> dict[str, Any]:
    fact = entry["fact"]
    return {**entry, "fact": {**fact, "text": fact["text"] + " …"} if "text" in fact else fact}


def test_older_entries_pass_through_each_version_up_to_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "journal").mkdir()
    path = tmp_path / "journal" / NAME
    path.write_bytes(encode([note("ancien"), pat()], "aaaa"))
    before = path.read_bytes()
    monkeypatch.setattr(codec, "VERSION", 4)
    monkeypatch.setattr(codec, "UPGRADES", {1: shout, 3: trail})
    log = Journal(tmp_path).read(DAY)
    assert log.problems == ()
    assert [e.fact.text for e in log.entries if isinstance(e.fact, Observation)] == ["ANCIEN …"]
    assert path.read_bytes() == before

    Journal(tmp_path, "bbbb").append([note("nouveau")])
    assert path.read_bytes().startswith(before)
    log = Journal(tmp_path).read(DAY)
    assert log.problems == ()
    assert [e.fact.text for e in log.entries if isinstance(e.fact, Observation)] == ["ANCIEN …", "nouveau"]


def test_the_older_program_then_reads_but_no_longer_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older = Journal(tmp_path, "aaaa")
    older.append([note("ancien")])
    with monkeypatch.context() as patch:
        patch.setattr(codec, "VERSION", 2)
        Journal(tmp_path, "bbbb").append([note("nouveau")])
    assert older.poll(DAY) == ()
    with pytest.raises(NotWritten) as refused:
        older.append([pat()])
    assert "newer version" in refused.value.said.text("en")
    assert Journal(tmp_path).read(DAY).blocked is not None


def test_a_version_number_that_a_bit_made_higher_is_a_damaged_line_and_not_a_newer_program(tmp_path: Path) -> None:
    whole = encode([note("une"), pat()], "aaaa")
    (tmp_path / "journal").mkdir()
    for sound, damaged in ((b'{"v":1,"n":1,', b'{"v":3,"n":1,'), (b'journal":1,', b'journal":9,')):
        (tmp_path / "journal" / NAME).write_bytes(whole.replace(sound, damaged))
        log = Journal(tmp_path).read(DAY)
        assert log.blocked is None
        assert len(log.problems) == 1
        assert Journal(tmp_path, "aaaa").append([pat()])
