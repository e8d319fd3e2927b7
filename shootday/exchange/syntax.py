"""What the YAML parser objects to, in sentences."""

import yaml

from shootday.exchange.faults import Faults, Spot
from shootday.phrases import Phrase
from shootday.phrases import exchange as say

_SENTENCES: tuple[tuple[str, Phrase, Phrase], ...] = (
    ("tag", say.MALFORMED, say.EXPECT_UNTAGGED),
    ("expected ',' or", say.UNCLOSED, say.EXPECT_CLOSED),
    ("end of stream", say.UNCLOSED, say.EXPECT_CLOSED),
    ("expected ':'", say.NO_COLON, say.EXPECT_KEY),
    ("mapping values are not allowed", say.STRAY_COLON, say.EXPECT_QUOTED),
    ("cannot start any token", say.BAD_START, say.EXPECT_IN_QUOTES),
    ("unknown escape character", say.BAD_ESCAPE, say.EXPECT_SINGLE_QUOTES),
    ("expected escape sequence", say.BAD_ESCAPE, say.EXPECT_SINGLE_QUOTES),
    ("expected hexdecimal", say.BAD_ESCAPE, say.EXPECT_SINGLE_QUOTES),
    ("expected key", say.BAD_INDENT, say.EXPECT_ALIGNED),
    ("expected '-' indicator", say.BAD_INDENT, say.EXPECT_ALIGNED),
    ("expected <block end>", say.BAD_INDENT, say.EXPECT_ALIGNED),
    ("sequence entries are not allowed", say.BAD_INDENT, say.EXPECT_ALIGNED),
)


def add_syntax_fault(error: yaml.YAMLError, text: str, faults: Faults) -> None:
    """Note what the parser objected to, where it says; a tab in the line's indent is the likelier cause."""
    mark = error.problem_mark or error.context_mark if isinstance(error, yaml.MarkedYAMLError) else None
    spot = Spot(mark.line + 1, mark.column + 1) if mark else Spot()
    lines = text.splitlines()
    line = lines[spot.line - 1] if 0 < spot.line <= len(lines) else ""
    indent = line[: len(line) - len(line.lstrip(" \t"))]
    if "\t" in indent:
        faults.add(Spot(spot.line, indent.index("\t") + 1), say.TAB.said(), say.EXPECT_SPACES.said())
        return
    said, expected = _sentence(str(getattr(error, "problem", "") or ""), at_end=spot.line >= len(lines))
    if said is say.BAD_ESCAPE and line[spot.column - 1 :][:1] != "\\":
        spot = Spot(spot.line, spot.column - 1)  # the pure parser points behind the backslash
    faults.add(spot, said.said(), expected.said())


def _sentence(problem: str, *, at_end: bool) -> tuple[Phrase, Phrase]:
    if "node content" in problem:
        return (say.UNCLOSED, say.EXPECT_CLOSED) if at_end else (say.BAD_START, say.EXPECT_IN_QUOTES)
    for words, said, expected in _SENTENCES:
        if words in problem:
            return said, expected
    return say.MALFORMED, say.EXPECT_WELL_FORMED
