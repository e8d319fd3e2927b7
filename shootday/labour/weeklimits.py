"""What a week may hold: its length, the average of twelve, days in a row, the weekly rest, days on day contracts."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from shootday.labour.agreement import Agreement
from shootday.labour.figures import Number
from shootday.labour.limits import coded, stricter
from shootday.labour.timesheet import Breach
from shootday.production.people import RateUnit
from shootday.spans import Span

WEEKS = 12
"""How many weeks an average is taken over."""


class Reach(NamedTuple):
    """How far a week went, and those before it."""

    effective: int
    """What counts as work, in minutes."""
    average: int
    weeks: int
    """Of how many weeks the average is."""
    in_row: int
    """Calendar days worked one after another, up to the week's last one."""
    rest: int | None
    """The longest rest that touches the week; None while nothing is known before or after it."""
    week_in_row: int
    """The longest such row inside the week."""
    unit: RateUnit | None
    """What the contract's rate pays for."""
    six_day_weeks: int
    """Weeks of six days or more, one after another, up to this one."""
    rest_after_midnight: bool = False
    """Whether that longest rest began after the midnight of the day before it."""
    sundays: int = 0
    """Sundays worked in the year, up to the week's end."""
    long_days: int = 0
    """Days of availability in the week that were longer than an ordinary one may be."""
    overtime: int = 0
    """What counts as work beyond the legal week, over the year's weeks up to this one."""


def week_breaches(
    texts: Sequence[Agreement], day: date, cases: Collection[str], reach: Reach, age: int | None = None
) -> tuple[Breach, ...]:
    """The limits that a week broke, in minutes or days over; ``age``: of a minor."""

    def said(figure: str, *, most: bool = False) -> Number | None:
        return stricter(texts, figure, day, cases, max if most else min, age)

    found = [
        _over_hours("week_over", reach.effective, said("week_max")),
        _over("week_average_over_46h", reach.average, said("week_average_max")) if reach.weeks >= WEEKS else None,
        _over("days_in_row_over_6", reach.in_row, said("days_in_row")),
        _over("day_contract_over_4_days", reach.week_in_row, said("day_contract_days"))
        if reach.unit is RateUnit.DAY
        else None,
    ]
    found += [
        _over_times("six_day_weeks_over", reach.six_day_weeks, said("six_day_weeks")),
        _over_times("sundays_over", reach.sundays, said("sundays_a_year")),
        _over_times("availability_over", reach.long_days, said("availability_times")),
        _over_hours("overtime_over", reach.overtime, said("overtime_a_year")),
    ]
    night = said("weekly_rest_after_midnight", most=True) if reach.rest_after_midnight else None
    shorter = said("weekly_rest_six_days", most=True) if reach.six_day_weeks else None
    found += _rest(reach.rest, shorter or said("weekly_rest", most=True), night)
    return tuple(breach for breach in found if breach is not None)


def _rest(rested: int | None, least: Number | None, night: Number | None) -> list[Breach]:
    """The weekly rest, and more where it began after midnight."""
    if rested is None or least is None:
        return []
    due = least.value + (night.value if night is not None else 0)
    source = f"{least.source} ; {night.source}" if night is not None else least.source
    return [Breach("weekly_rest", due - rested, source)] if rested < due else []


def _over_times(kind: str, reached: int, limit: Number | None) -> Breach | None:
    return None if limit is None else _over(f"{kind}_{limit.value}", reached, limit)


def _over(code: str, reached: int, limit: Number | None) -> Breach | None:
    over = 0 if limit is None else reached - limit.value
    return Breach(code, over, limit.source) if limit is not None and over > 0 else None


def _over_hours(kind: str, reached: int, limit: Number | None) -> Breach | None:
    return None if limit is None else _over(coded(kind, limit.value), reached, limit)


def in_row(days: Collection[date], last: date) -> int:
    """How many days in a row end with one of them."""
    count = 0
    while last - timedelta(days=count) in days:
        count += 1
    return count


def longest_rest(frames: Sequence[Span], week: Span) -> Span | None:
    """The longest time between two days, in order, that touches a week; None when it is open at one end."""
    if not frames or frames[0].start > week.start or frames[-1].end < week.end:
        return None
    between = [
        Span(one.end, max(one.end, other.start))
        for one, other in pairwise(frames)
        if other.start > week.start and one.end < week.end
    ]
    return max(between, key=attrgetter("minutes"), default=Span(week.start, week.start))
