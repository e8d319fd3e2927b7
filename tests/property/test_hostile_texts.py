"""Texts of users: cleaned once and for all, as wide as a terminal makes them, never nothing where one is owed."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from shootday.exchange import check, load
from shootday.phrases import Phrase
from shootday.text import MAX_LENGTH, clean, shown
from shootday.views.plain import cell_width
from tests.hostile_film import NAMES, foul
from tests.property.hostile import FILMS, TREES, write

TEXTS = st.one_of(
    st.sampled_from(NAMES),
    st.text(max_size=40),
    st.lists(
        st.sampled_from((*"aé漢\u0301\u0308\u200b\u200c\u200d\u202e\x1b\x9b\x07\0 \n\ud800🇫👍🏽", "👩\u200d👧")),
        max_size=30,
    ).map("".join),
)
DOUBTFUL = ((0x1160, 0x11FF), (0x2630, 0x268F), (0x302E, 0x302F), (0x4DC0, 0x4DFF), (0xD7B0, 0xD7FF))
"""Parts of syllables and old symbols: terminals do not agree on how wide they are, nor on marks beside a letter."""


@given(TEXTS, st.sampled_from((10, 60, MAX_LENGTH)))
def test_a_clean_text_holds_no_order_and_is_clean(text: str, limit: int) -> None:
    cleaned = clean(text, limit)

    assert not foul(cleaned)
    assert "\n" not in cleaned
    assert len(cleaned) <= limit
    assert clean(cleaned, limit) == cleaned
    cleaned.encode("utf-8")


@given(TEXTS)
def test_what_is_shown_while_typing_becomes_the_same_clean_text(text: str) -> None:
    assert not foul(shown(text))
    assert clean(shown(text)) == clean(text)


@given(TEXTS, TEXTS)
def test_a_sentence_quotes_nothing_that_acts_on_a_terminal(text: str, name: str) -> None:
    phrase = Phrase(fr="« {what} » dans {file}", en="“{what}” in {file}")

    assert not foul(phrase("fr", what=phrase.said(what=text, file=name), file=Path(name.replace("\0", ""))))


SURE = st.characters(codec="utf-8", max_codepoint=0xFFFF, exclude_categories=("Mc", "Cs")).filter(
    lambda c: not any(first <= ord(c) <= last for first, last in DOUBTFUL)
)


@settings(max_examples=300)
@given(st.text(SURE, max_size=12).map(clean))
def test_a_text_is_as_wide_in_a_plain_table_as_on_screen(text: str) -> None:
    assert cell_width(text) == cell_len(text)


@pytest.mark.parametrize("name", ["", "   ", "\u200b\u2060", "\u3164", "\x1b", "\x07\x00", "\u202e", "\ufe0f"])
def test_a_name_that_nobody_could_see_is_a_fault(name: str, tmp_path: Path) -> None:
    people = {"people": [{**TREES["empty-day"]["people.yaml"]["people"][0], "name": name}]}
    files = {file: text.encode() for file, text in FILMS["empty-day"].items()}
    document = TREES["empty-day"]["people.yaml"] | people
    files["people.yaml"] = yaml.dump(document, Dumper=yaml.CSafeDumper).encode()

    (fault,) = check(write(tmp_path / "film", files))
    assert fault.field == "people.0.name"


@pytest.mark.parametrize("name", [b'"\\ud800"', b'"\\udfff\\ud800"', b"\xed\xa0\x80", b"\x00", b"\x1b[31m", b"\xff"])
def test_a_name_of_half_characters_or_raw_controls_is_a_fault(name: bytes, tmp_path: Path) -> None:
    files = {file: text.encode() for file, text in FILMS["empty-day"].items()}
    files["people.yaml"] = files["people.yaml"].replace(b"Rita Patience", name)

    assert check(write(tmp_path / "film", files))


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_name_is_taken_without_what_is_hostile_in_it(name: str, tmp_path: Path) -> None:
    document = TREES["empty-day"]["people.yaml"]
    people = {"people": [{**document["people"][0], "name": name}]}
    files = {file: text.encode() for file, text in FILMS["empty-day"].items()}
    files["people.yaml"] = yaml.dump(document | people, Dumper=yaml.CSafeDumper).encode()

    (person,) = load(write(tmp_path / "film", files)).people.people
    assert person.name == clean(name)
    assert not foul(person.name)
