"""The recorded fiction day under names that would break a screen: in every text that a user may write."""

import unicodedata
from collections.abc import Iterator
from copy import deepcopy
from itertools import cycle
from pathlib import Path
from typing import Any

import yaml

from shootday.cli.samples import copy_cut
from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.entries import (
    Draft,
    Expense,
    Fact,
    Incident,
    IncidentCause,
    MediaAction,
    MediaMark,
    Observation,
    Unavailability,
)
from shootday.exchange import load
from shootday.journal import Journal
from shootday.phrases import Lang
from tests.builders import DAY, at
from tests.property.hostile import FIXTURES, TREES, write

FICTION = FIXTURES / "fiction"
NAMES = (
    "[INT] [red]x[/]", "[/", "[@click=app.quit]x[/]", "\x1b[31mrouge\x1b[0m",
    "\x1b]8;;http://e.example\x1b\\lien\x1b]8;;\x1b\\",
    "\x1b]52;c;QUJD\x07presse", "\x1b]0;titre\x07x", "\x1b]2;titre\x07x", "\x9b31mC1\x9d52;c;QUJD\x9c",
    "\x1bcremise", "abc\u202edef\u2066ghi",
    "z\u200be\u200dr\u2060o\ufeff", "Z" + "\u0308" * 40, "e\u0489\u0489\u20dd" * 9,
    "👩\u200d👩\u200d👧 👍🏽 🇫🇷🇫🇷 1\ufe0f\u20e3", "漢字の名前 ﾊﾝｶｸ ＷＩＤＥ",
    "x" * 10_000, "漢" * 1_000, "a\nb\tc\r\nd", "   seul   ", "nul\0nul", "{nom} %s =1+1", "\u3164x\u115f", "ﷺ",
    "שלום", "e\u0301",
)  # fmt: skip
"""What the loader takes, cleaned. A name of nothing but spaces and a lone surrogate are refused: see the tests."""

TEXTS = frozenset(
    ("name", "function", "title", "company", "synopsis", "address", "hospital", "label", "fr", "en", "unit_text",
    "source", "by",
     "needs", "risks", "safety", "weather", "transport", "tomorrow", "prepared_by", "validated_by", "aliases")
)  # fmt: skip
ID = "[/ 漢\u202e\x1b[31m]"
"""An id may be anything but controls: this one is somebody's."""
_RENAMED = "jade"


def _spoilt(tree: Any, names: Iterator[str], *, text: bool = False) -> Any:
    if isinstance(tree, dict):
        return {
            key: _spoilt(value, names, text=key in TEXTS or (text and isinstance(value, list)))
            for key, value in tree.items()
        }
    if isinstance(tree, list):
        return [_spoilt(value, names, text=text) for value in tree]
    if tree == _RENAMED:
        return ID
    return next(names) if text else tree


def documents() -> dict[str, bytes]:
    """The fiction's files with a hostile text in each field that takes a text; ids and aliases stay different."""
    names, trees = cycle(NAMES), deepcopy(TREES["fiction"])
    for department in trees["people.yaml"]["departments"]:
        department.pop("aliases", None)
    spoilt = {name: _spoilt(tree, names) for name, tree in trees.items()}
    return {n: yaml.dump(tree, Dumper=yaml.CSafeDumper, sort_keys=False).encode() for n, tree in spoilt.items()}


def _facts() -> Iterator[Fact]:
    for number, name in enumerate(NAMES):
        short = name[:50]
        yield Observation(text=name)
        yield Incident(cause=IncidentCause.WEATHER, minutes_lost=1, text=name, measures=name, segments=("12A",))
        yield Expense(
            amount="1.00", account="61", label=name, supplier=name, receipt=f"r{number}{short}", paid_by=f"p{short}"
        )
        yield MediaMark(card=f"A{number}{short}", action=MediaAction.OUT)
        yield Unavailability(subject_kind="equipment", subject=f"m{short}", start=at("10:00"), end=at("11:00"))


def folder(target: Path) -> Path:
    """The fiction on disk, its journal up to 11:10 and then a hostile entry of each kind by a hostile author."""
    copy_cut(FICTION, target, DAY, at("11:10"))
    write(target, documents())
    authors = cycle(f"a{name[:50]}" for name in NAMES)
    Journal(target, "ffff").append(
        [
            Draft(day=DAY, happened_at=at("11:10"), written_at=at("11:10"), author=next(authors), fact=fact)
            for fact in _facts()
        ]
    )
    return target


def desk(target: Path, lang: Lang = "en") -> Desk:
    """A desk on that folder at 11:11."""
    return Desk(load(target), Journal(target, "ffff"), DAY, FixedClock(at("11:11")), lang=lang, author="Odile")


def foul(text: str) -> set[str]:
    """What in a text could act on a terminal or turn its reading direction: controls, surrogates, formats."""
    return {repr(c) for c in text if c not in "\n\u200c" and unicodedata.category(c) in {"Cc", "Cs", "Cf", "Zl", "Zp"}}
