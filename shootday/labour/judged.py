"""What a day comes to by the rules that limit it: the same for all who spent it alike, after the same rest."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from shootday.entries import OverrunReason
from shootday.labour.breaching import breaches, may_rest_less, reasoned, rest_before, warnings
from shootday.labour.course import Standing
from shootday.labour.timesheet import Breach


@dataclass(frozen=True, slots=True)
class Judged:
    """The rules that a day broke so far, the limits that it exceeded for a reason, what is to be watched."""

    breaches: tuple[Breach, ...]
    exceeded: tuple[Breach, ...]
    warnings: tuple[Breach, ...]
    rest_before: int | None
    """Minutes since the day before was left, None when that is not known."""


def judge(
    standing: Standing,
    zone: ZoneInfo,
    previous_out: datetime | None,
    short_rests: int,
    reasons: Collection[OverrunReason],
) -> Judged:
    """A day by its limits; ``short_rests``: how many rests shorter than the ordinary one there were that week."""
    limits, day = standing.course.rules.limits, standing.day
    rested = rest_before(day, previous_out)
    missing = limits.missing(rested)
    if missing and may_rest_less(limits, missing, short_rests):
        missing = 0
    broken = breaches(limits, day, zone, missing)
    kept, exceeded = reasoned(limits, broken, reasons) if broken and reasons else (broken, ())
    return Judged(kept, exceeded, warnings(limits, day), rested)
