"""When people left a day for the last time: make-up removal after the way out is still the day."""

from datetime import datetime

from shootday.day.facts import DayFacts, PunchMark
from shootday.entries import PunchAction

_OUT = frozenset({PunchAction.OUT, PunchAction.RETURN})
_HMC = frozenset({PunchAction.HMC_START, PunchAction.HMC_END})
LEAVING = _OUT | _HMC
"""The punches that may be the last of a day that is over."""


def left_at(mark: PunchMark) -> datetime:
    """When such a punch says that its person left."""
    return mark.until or mark.at if mark.action in _HMC else mark.at


def last_outs(facts: DayFacts) -> dict[str, datetime]:
    """When each person left; those for whom no way out was punched are left out."""
    return {
        person: max([left_at(mark) for mark in marks if mark.action in LEAVING])
        for person, marks in facts.punches.items()
        if any(mark.action in _OUT for mark in marks)
    }
