"""A journal of an older version is read as if this one had written it, and its lines stay as they are."""

import json
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
    now = codec.VERSION
    monkeypatch.setattr(codec, "VERSION", now + 3)
    monkeypatch.setattr(codec, "UPGRADES", {now: shout, now + 2: trail})
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
        patch.setattr(codec, "VERSION", codec.VERSION + 1)
        Journal(tmp_path, "bbbb").append([note("nouveau")])
    assert older.poll(DAY) == ()
    with pytest.raises(NotWritten) as refused:
        older.append([pat()])
    assert "newer version" in refused.value.said.text("en")
    assert Journal(tmp_path).read(DAY).blocked is not None


def test_a_version_number_that_a_bit_made_higher_is_a_damaged_line_and_not_a_newer_program(tmp_path: Path) -> None:
    whole = encode([note("une"), pat()], "aaaa")
    (tmp_path / "journal").mkdir()
    ours, next_ = codec.VERSION, codec.VERSION + 1
    line, header = (f'{{"v":{ours},"n":1,', f'{{"v":{next_},"n":1,'), (f'journal":{ours},', 'journal":9,')
    for sound, damaged in ([text.encode() for text in pair] for pair in (line, header)):
        (tmp_path / "journal" / NAME).write_bytes(whole.replace(sound, damaged))
        log = Journal(tmp_path).read(DAY)
        assert log.blocked is None
        assert len(log.problems) == 1
        assert Journal(tmp_path, "aaaa").append([pat()])


def resum(line: dict[str, Any]) -> bytes:
    """A line whose sum is right, whatever it says."""
    public = {key: line[key] for key in ("v", "n", "entry", "digest")}
    return codec._line({**line, "sum": codec._chained(str(line["prev"]), public)})


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"happened_at": "2026-11-14T06:00:00Z"}, "a date more than a week from the shooting day"),
        ({"written_at": "2600-10-14T06:00:00Z"}, "a date before 1900 or after 2199"),
        (
            {"fact": {"kind": "incident", "cause": "illness", "text": "grippe"}},
            "an illness holds no text",
        ),
        (
            {"fact": {"kind": "incident", "cause": "harassment", "people": ["zoe"]}},
            "a harassment report holds no name and no text",
        ),
    ],
    ids=["far", "year", "illness", "harassment"],
)
def test_a_known_entry_that_breaks_a_rule_is_called_what_it_is_and_stops_nobody(
    tmp_path: Path, changed: dict[str, object], why: str
) -> None:
    header, first, second, third = encode([pat(), pat(), pat()], "aaaa").splitlines(keepends=True)
    line = json.loads(second)
    forged = resum({**line, "entry": {**line["entry"], **changed}})
    third = resum({**json.loads(third), "prev": json.loads(forged)["sum"]})
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / NAME).write_bytes(header + first + forged + third)
    journal = Journal(tmp_path, "aaaa")

    said = f"2026-10-14.jsonl, line 3: an entry that shootday does not accept ({why}), left out; all the rest is read"
    assert [p.text("en") for p in journal.verify(DAY)] == [said]
    assert journal.read(DAY).blocked is None
    assert [entry.number for entry in (*journal.read(DAY).entries, *journal.append([pat()]))] == [1, 3, 4]
    assert [p.text("en") for p in Journal(tmp_path).verify(DAY)] == [said]
