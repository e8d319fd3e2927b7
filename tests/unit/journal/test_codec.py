"""Lines to bytes and back."""

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shootday.entries import Correction, CorrectionAction, Entry, Fact, Incident, IncidentCause, Observation
from shootday.journal import encode
from shootday.journal.codec import _fields
from shootday.journal.scan import scan, understood
from tests.unit.journal.journal_drafts import DAY, draft, facts, note, pat


def entries_in(data: bytes) -> tuple[Entry, ...]:
    found = scan(data, "day")
    assert found.problems == ()
    entries, unknown, _ = understood(((n, r.document) for n, r in found.records), "day")
    assert unknown == ()
    return entries


def test_every_kind_of_fact_has_a_strategy() -> None:
    kinds = {model.model_fields["kind"].default for model in get_args(get_args(Fact)[0])}
    assert kinds == set(facts)


@pytest.mark.parametrize("kind", sorted(facts))
@given(data=st.data())
def test_each_kind_of_fact_comes_back_as_it_was(kind: str, data: st.DataObject) -> None:
    written = [draft(fact) for fact in data.draw(st.lists(facts[kind], min_size=1, max_size=3))]
    read = entries_in(encode(written, "a7f3"))
    assert [entry.fact for entry in read] == [one.fact for one in written]
    assert [entry.id for entry in read] == [f"20261014-{n:04d}-a7f3" for n in range(1, len(written) + 1)]
    assert {(entry.day, entry.author, entry.device) for entry in read} == {(DAY, "zoe", "a7f3")}


def test_the_same_seed_gives_the_same_bytes_and_no_seed_gives_others() -> None:
    drafts = [note("une"), note("deux")]
    assert encode(drafts, "a7f3", "graine") == encode(drafts, "a7f3", "graine")
    assert encode(drafts, "a7f3") != encode(drafts, "a7f3")


def test_two_equal_texts_have_different_digests() -> None:
    lines = [json.loads(line) for line in encode([note("oui"), note("oui")], "a7f3").splitlines()[1:]]
    assert lines[0]["digest"] != lines[1]["digest"]
    assert lines[0]["private"]["text"] == lines[1]["private"]["text"] == {"fact.text": "oui"}


def test_free_text_stands_only_in_the_private_part_even_inside_a_correction() -> None:
    secret = Incident(cause=IncidentCause.OTHER, text="zut", measures="bof")
    amended = Correction(action=CorrectionAction.AMEND, target="20261014-0001-a7f3", replacement=secret)
    line = json.loads(encode([draft(amended)], "a7f3").splitlines()[1])
    public = json.dumps({key: value for key, value in line.items() if key != "private"})
    assert "zut" not in public
    assert "bof" not in public
    assert line["private"]["text"] == {"fact.replacement.text": "zut", "fact.replacement.measures": "bof"}


def test_what_the_schema_calls_private_is_what_the_codec_keeps_apart() -> None:
    for model in get_args(get_args(Fact)[0]):
        properties = model.model_json_schema(by_alias=False)["properties"]
        by_schema = {name for name, schema in properties.items() if '"private": true' in json.dumps(schema)}
        assert {name for name, _, private in _fields(model) if private} == by_schema
    assert [name for name, _, private in _fields(Observation) if private] == ["text"]


def test_drafts_of_two_days_do_not_make_one_file() -> None:
    with pytest.raises(ValueError, match="2026"):
        encode([pat(), note(day=DAY.replace(day=15))], "a7f3")
    assert encode([], "a7f3") == b""


def test_a_missing_a_repeated_and_a_damaged_line_are_each_named_with_their_number() -> None:
    header, one, two, three = encode([note("1"), note("2"), note("3")], "a7f3").splitlines(keepends=True)

    def said(*lines: bytes) -> list[str]:
        return [problem.text("en") for problem in scan(b"".join(lines), "day").problems]

    assert said(header, one, three) == ["day, line 3: the chain is broken, lines are missing before this one"]
    assert said(header, one, two, two)[-1].startswith("day, line 4: entry 20261014-0002-a7f3 is there a second time")
    assert said(header, two.replace(b"zoe", b"zut"), three) == [
        "day, line 2: this line is damaged and left out; all the rest is read"
    ]
    assert said(one, two, three) == ["day: the header is missing"]
    assert said(header, one, b"\0" * 12 + b"\n", two) == [
        "day, line 3: this line is damaged and left out; all the rest is read"
    ]


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"null",
        b"7",
        b"[" * 100_000,
        b'{"v":1}',
        b'{"v":true}',
        b'{"v":"1"}',
        b"\xff",
        b'{"shootday-journal":{}}',
    ],
)
def test_any_foreign_line_is_only_a_damaged_one(line: bytes) -> None:
    header, one = encode([note()], "a7f3").splitlines(keepends=True)
    found = scan(header + line + b"\n" + one, "day")
    assert len(found.records) == 1
    assert len(found.problems) == 1
    assert found.blocked is None


@given(st.binary(max_size=300))
def test_no_bytes_whatever_make_the_reader_fail(data: bytes) -> None:
    assert scan(data, "day").records == ()
