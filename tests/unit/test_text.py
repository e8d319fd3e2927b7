"""What is plain already passes through the cleaning unchanged; all else is cleaned as ever."""

import sys
import unicodedata

from shootday.text import MAX_LENGTH, clean

BELOW_THE_MARKS = [chr(code) for code in range(0x300)]


def test_below_the_combining_marks_every_printable_character_stays_as_it_is_and_no_other_does() -> None:
    for char in BELOW_THE_MARKS:
        category = unicodedata.category(char)
        kept = " " if category == "Zs" or char in "\t\n\r\v\f\x85" else "" if category[0] == "C" else char
        expected = unicodedata.normalize("NFC", f"x{kept}x")
        assert clean(f"x{char}x") == expected == f"x{kept}x", hex(ord(char))


def test_a_mark_after_plain_text_is_composed_and_a_joiner_in_it_is_dropped() -> None:
    assert clean("  cafe\N{COMBINING ACUTE ACCENT} ") == "café"
    assert clean("a\N{ZERO WIDTH JOINER}b\N{SOFT HYPHEN}c\N{VARIATION SELECTOR-16}") == "abc"


def test_plain_text_is_cut_at_the_limit_with_an_ellipsis() -> None:
    assert clean("é" * MAX_LENGTH) == "é" * MAX_LENGTH
    assert clean("é" * (MAX_LENGTH + 1)) == "é" * (MAX_LENGTH - 1) + "…"


def test_cleaning_twice_is_cleaning_once_for_every_character_there_is() -> None:
    for code in range(0, sys.maxunicode + 1, 97):
        once = clean(f"a{chr(code)}b")
        assert clean(once) == once


def test_spaces_of_every_width_are_plain_ones() -> None:
    assert clean("12\u00a0h\u202f30\u2003fin") == "12 h 30 fin"
