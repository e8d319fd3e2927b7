"""Punches in order, and the stretches of time that a start and its end make."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import attrgetter

from shootday.day.facts import PunchMark
from shootday.entries import PunchAction
from shootday.spans import Span, to_minute, union

TRAVEL = (PunchAction.TRAVEL_START, PunchAction.TRAVEL_END)


HMC = (PunchAction.HMC_START, PunchAction.HMC_END)


MEAL = (PunchAction.MEAL_START, PunchAction.MEAL_END)


PAUSE = (PunchAction.PAUSE_START, PunchAction.PAUSE_END)


BY_IN = (PunchAction.IN,)


BY_HMC = (PunchAction.IN, PunchAction.HMC_START)


AROUND = (PunchAction.IN, PunchAction.OUT)


def closed(marks: Iterable[PunchMark], now: datetime) -> list[PunchMark]:
    """The marks up to now, to the minute; an IN with an end is an IN and an OUT."""
    cut: list[PunchMark] = []
    for mark in marks:
        at, until = to_minute(mark.at), to_minute(mark.until) if mark.until is not None else None
        own = mark if at is mark.at and until is mark.until else PunchMark(mark.action, at, until, mark.entry)
        cut.append(own)
        if own.action is PunchAction.IN and until is not None and until > own.at:
            cut.append(PunchMark(PunchAction.OUT, until, None, mark.entry))
    return sorted([m for m in cut if m.at <= now], key=attrgetter("at"))


def presence_of(
    marks: Sequence[PunchMark], comes: tuple[PunchAction, ...], until: datetime
) -> tuple[tuple[Span, ...], bool]:
    """Stretches between coming and going out; the last one, not gone out of, lasts until the end asked for.

    Hair and make-up after the way out (make-up removal) is a stretch of its own, and does not bring the person back.
    """
    spans: list[Span] = []
    came: PunchMark | None = None
    for mark in marks:
        if mark.action in comes and (came is None or mark.action is PunchAction.IN):
            came = mark if came is None else PunchMark(PunchAction.IN, came.at, None, mark.entry)
        elif mark.action is PunchAction.OUT and came is not None:
            spans.append(Span(came.at, mark.at))
            came = None
    if came is None:
        return union(spans), False
    done = pairs(marks, HMC, BY_IN)
    removal = next((s for s in done if s.start == came.at and s.end < until), None)
    if came.action is PunchAction.HMC_START and spans and removal is not None:
        return union([*spans, removal]), False
    return union([*spans, Span(came.at, max(came.at, until))]), True


def pairs(
    marks: Sequence[PunchMark],
    kind: tuple[PunchAction, PunchAction],
    also: tuple[PunchAction, ...],
    still: datetime | None = None,
) -> list[Span]:
    """Stretches from a start mark to its end: its own, the end mark's, or the next mark that also ends it.

    One without an end is still on up to ``still``, or says nothing where that is None.
    """
    start, end = kind
    spans: list[Span] = []
    opened: datetime | None = None
    for mark in marks:
        if opened is not None and (mark.action is end or mark.action in also):
            spans.append(Span(opened, mark.at))
            opened = None
        elif opened is None and mark.action is start:
            if mark.until is not None and mark.until > mark.at:
                spans.append(Span(mark.at, mark.until))
            else:
                opened = mark.at
    if opened is not None and still is not None:
        spans.append(Span(opened, max(opened, still)))
    return spans


def rides(marks: Sequence[PunchMark], inside: Span, *, is_open: bool) -> tuple[Span, ...]:
    """From the meeting point to the set, and back."""
    met = [m.at for m in marks if m.action is PunchAction.RDV and m.at < inside.start]
    back = [m.at for m in marks if m.action is PunchAction.RETURN and m.at > inside.end]
    there = [Span(met[0], inside.start)] if met else []
    return (*there, *([Span(inside.end, back[-1])] if back and not is_open else []))
