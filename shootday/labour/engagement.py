"""Fees over several days: the part of a week's rate that is earned, and the overtime that is seen at the end."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from shootday.labour.brackets import AT_BASE, by_length, ranges
from shootday.labour.calendar import monday_of
from shootday.labour.fee import Line, hour_of, is_postponed
from shootday.labour.pay import Tally
from shootday.labour.setting import PAUSE, Setting
from shootday.labour.timesheet import Piece
from shootday.phrases import Said
from shootday.phrases import labour as say
from shootday.production.people import Contract, RateUnit


class Played(NamedTuple):
    """A day of an engagement, and its paid minutes."""

    day: date
    setting: Setting
    minutes: Tally


def week_fee(contract: Contract, setting: Setting, days: int) -> Fraction:
    """What of a week's rate so many days earn: all of it from the days on that it is for."""
    return Fraction(contract.rate) * min(days, setting.fee_days) / setting.fee_days


def seen_by_week(setting: Setting) -> bool:
    """Whether the overtime of a fee is that of its week (IDCC 1734), not of the engagement (IDCC 3097)."""
    return setting.by_fee and setting.unit is RateUnit.WEEK and setting.week_brackets is not None


def week_overtime(contract: Contract, setting: Setting, days: Sequence[Tally]) -> Iterator[Line]:
    """What the days of one week come to beyond those that the rate is for, each as long as the rate's day."""
    brackets, day = setting.week_brackets, setting.value("day_minutes")
    if brackets is None:
        return
    unpaid = setting.value("overrun_unpaid")
    lengths = (sum(minutes.values()) for minutes in days)
    worked = sum([day if 0 < length - day < unpaid else length for length in lengths])
    covered = day * min(len(days), setting.fee_days)
    (first, end, percent), *others = ranges(brackets, worked)
    for minutes, rate in by_length(covered, worked, [(min(first, covered), end, percent), *others]):
        yield _line(contract, setting, minutes, rate, brackets.source)


def engagement_overtime(contract: Contract, setting: Setting, days: Iterable[Played]) -> Iterator[Line]:
    """What the days of a whole engagement come to beyond those that the rate covers."""
    if not is_postponed(contract, setting) or not contract.dated or setting.lengths is None or not setting.turns:
        return
    over = _beyond(days)
    if over > 0:
        yield _line(contract, setting, over, AT_BASE + setting.lengths.value[-1][1], setting.lengths.source)


def _beyond(days: Iterable[Played]) -> int:
    """Minutes; the days of a week beyond those that its rate is for are not covered at all."""
    over, of_week = 0, dict[date, int]()
    for played in days:
        monday = monday_of(played.day)
        number = of_week[monday] = of_week.get(monday, 0) + 1
        over += sum(played.minutes.values())
        if played.setting.unit is not RateUnit.WEEK or number <= played.setting.fee_days:
            over -= played.setting.turns[0] + played.minutes.get(PAUSE, 0)
    return over


def _line(contract: Contract, setting: Setting, minutes: int, percent: int, source: str) -> Line:
    hour = hour_of(contract, setting)
    piece = Piece(f"overtime_{percent - AT_BASE}", minutes, percent, source)
    return Line(piece, None if hour is None else hour * percent * minutes / (60 * AT_BASE))


def engagement_said(contract: Contract, setting: Setting) -> Iterator[Said]:
    """What is to be known of a contract by the week that is paid by fees: overtime without an end, too few days."""
    if setting.unit is not RateUnit.WEEK:
        return
    if setting.value("overtime_of_engagement") and not contract.dated:
        yield say.UNDATED_ENGAGEMENT.said()
    least = setting.figure("week_engagement_days")
    if least is not None and contract.first is not None and contract.last is not None:
        days = (contract.last - contract.first).days + 1
        if days < least.value:
            yield say.SHORT_ENGAGEMENT.said(days=days, least=least.value, source=least.source)
