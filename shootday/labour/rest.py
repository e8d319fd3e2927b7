"""When somebody may be called again, until when they may stay, and what rest that is missing costs."""

from collections.abc import Sequence
from datetime import date, datetime
from fractions import Fraction
from typing import NamedTuple

from shootday.labour.brackets import AT_BASE
from shootday.labour.limits import limits
from shootday.labour.pay import Step
from shootday.labour.setting import Setting
from shootday.production.people import Person
from shootday.production.production import Production
from shootday.spans import later, minutes_between


def rest_minutes(production: Production, person: Person, day: date) -> int:
    """The shortest rest after a shooting day: an adult's by their agreement or the code, a minor's by age."""
    return limits(production, person, day).rest.minutes


def earliest_call(production: Production, person: Person, day: date, out: datetime) -> datetime:
    """The first instant (UTC) at which a person who left that day at that instant may be back."""
    return later(out, rest_minutes(production, person, day))


def latest_out(production: Production, person: Person, day: date, next_call: datetime) -> datetime:
    """The last instant (UTC) at which a person may leave that day and still keep the next call."""
    return later(next_call, -rest_minutes(production, person, day))


class MissingRest(NamedTuple):
    """What so many minutes of missing rest are owed."""

    minutes: int
    """Counted as the text counts them: by the minute, or by the hour begun."""
    phe: Fraction
    """Hours at base."""
    source: str
    given_back: int | None
    """Minutes of rest that may be given instead, where the text lets them."""
    readings: tuple[str, ...]


def missing_rest_price(setting: Setting, steps: Sequence[Step], start: datetime, missing: int) -> MissingRest | None:
    """The price of rest that was missing when a day began; None when nothing is, or the text has no price."""
    premium = setting.figure("missing_rest_premium")
    if premium is None or not missing:
        return None
    unit, inside = setting.figure("missing_rest_unit"), setting.figure("missing_rest_capped")
    minutes = missing if unit is None else -(-missing // unit.value) * unit.value
    cut = _cut(setting, steps, later(start, missing), premium.value)
    granted = minutes * premium.value - (cut if inside is not None and inside.value else 0)
    given_back = setting.value("missing_rest_given_back")
    rests_on = setting.readings_of(unit if missing % 60 else None, inside if cut else None)
    back = minutes * given_back // AT_BASE or None
    return MissingRest(minutes, Fraction(granted, 60 * AT_BASE), premium.source, back, rests_on)


def _cut(setting: Setting, steps: Sequence[Step], end: datetime, premium: int) -> int:
    """What the cap on premiums would take from the price of the hours worked before rest was due to end."""
    if setting.cap is None:
        return 0
    cut = 0
    for step in steps:
        minutes = max(0, minutes_between(step.start, min(step.end, end))) if step.start < end else 0
        room = max(0, setting.cap.value - setting.bracket(step.bracket).capped)
        cut += minutes * max(0, premium - room)
    return cut
