"""Entries of the ordinary day, and the lines that are refused on it."""

import pytest

from shootday.entries import Entry, Milestone, Punch, SegmentMark
from shootday.errors import Refusal
from shootday.phrases import Phrase
from tests.unit.logline.film import Desk, at, entry


def mark(number: int, clock: str, action: str, segment: str = "12A", percent: int | None = None) -> Entry:
    return entry(number, clock, SegmentMark(segment=segment, action=action, percent=percent))


def punch(number: int, clock: str, action: str, *people: str) -> Entry:
    return entry(number, clock, Punch(action=action, people=people))


def landmark(number: int, clock: str, name: str, until: str | None = None) -> Entry:
    return entry(number, clock, Milestone(name=name, until=at(until) if until else None))


def forbidden(desk: Desk, line: str, phrase: Phrase) -> str:
    with pytest.raises(Refusal) as caught:
        desk.cautions(line)
    assert caught.value.said.phrase is phrase
    return caught.value.said.text("en")


SHOT = (mark(1, "10:00", "start"), mark(94, "11:32", "complete"))
ARRIVED = (punch(1, "07:15", "in", "zoe"), punch(2, "07:30", "in", "karim"))
