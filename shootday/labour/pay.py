"""Worked stretches cut into pieces by rate, and what they come to."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from shootday.labour.brackets import AT_BASE, by_length, ranges
from shootday.labour.setting import PAUSE, Setting
from shootday.labour.stretches import overlaps, reached
from shootday.labour.terms import Windows
from shootday.labour.timesheet import Piece
from shootday.spans import Span, later, minutes_between


class Step(NamedTuple):
    """A stretch whose minutes are all paid alike; ``bracket`` is its place among the setting's."""

    start: datetime
    end: datetime
    minutes: int
    bracket: int


class _Night(NamedTuple):
    start: datetime
    turn: datetime
    """From when on its premium is that of a long night."""
    end: datetime


def steps(work: Sequence[Span], setting: Setting) -> tuple[Step, ...]:
    """Disjoint worked stretches in order, cut wherever the rate of a minute changes."""
    if not work:
        return ()
    near = setting.windows_of(work[0].start, work[-1].end)
    dark = [_night(w, work, setting) for w in near.nights]
    turns = _turns(work, setting.turns)
    borders = [*turns, *[at for night in dark for at in night]]
    borders += [at for window in near.sundays for at in (window.start, window.end)]
    borders += [at for window, _ in near.holidays for at in (window.start, window.end)]
    borders.sort()
    made: list[Step] = []
    for span in work:
        start, end = span.start, span.end
        for at in [*[border for border in borders if start < border < end], end]:
            if start < at:
                length = sum([turn <= start for turn in turns])
                place = setting.place(length, *_of_clock(start, dark, near))
                made.append(Step(start, at, minutes_between(start, at), place))
                start = at
    return tuple(made)


def _turns(work: Sequence[Span], after: Sequence[int]) -> list[datetime]:
    """When so many minutes are worked, as far as they are."""
    found: list[datetime] = []
    done = 0
    for span in work:
        minutes = span.minutes
        while len(found) < len(after) and done + minutes >= after[len(found)]:
            found.append(later(span.start, after[len(found)] - done))
        done += minutes
    return found


def _of_clock(at: datetime, dark: Sequence[_Night], windows: Windows) -> tuple[int, int, int]:
    """What the hour of the clock says of an instant: night, Sunday, holiday."""
    night = sunday = holiday = 0
    for start, turn, end in dark:
        if start <= at < end:
            night = 1 + (at >= turn)
    for window in windows.sundays:
        if window.start <= at < window.end:
            sunday = 1
    for window, place in windows.holidays:
        if window.start <= at < window.end:
            holiday = place
    return night, sunday, holiday


def _night(window: Span, work: Sequence[Span], setting: Setting) -> _Night:
    turn = None
    if setting.night_first_minutes:
        turn = reached(overlaps(work, (window,)), setting.night_first_minutes)
    return _Night(window.start, turn or window.end, window.end)


Tally = Mapping[int, int]
"""Paid minutes by bracket, named by its place among the setting's."""


def tally(work: Iterable[Step], until: datetime | None = None, pause: int = 0) -> Tally:
    """The minutes of each bracket up to an instant, None for all; ``pause``: minutes paid and not worked."""
    minutes: dict[int, int] = {PAUSE: pause} if pause else {}
    for start, end, lasting, place in work:
        if until is not None and end > until:
            if start < until:
                minutes[place] = minutes.get(place, 0) + minutes_between(start, until)
            break
        minutes[place] = minutes.get(place, 0) + lasting
    return minutes


def cut_before(work: tuple[Step, ...], until: datetime | None) -> tuple[Step, ...]:
    """The part of disjoint steps in order that lies before an instant; None for all."""
    if until is None or not work or work[-1].end <= until:
        return work
    kept = [step for step in work if step.start < until]
    if kept and kept[-1].end > until:
        last = kept[-1]
        kept[-1] = Step(last.start, until, minutes_between(last.start, until), last.bracket)
    return tuple(kept)


def pieces(minutes: Tally, setting: Setting) -> tuple[Piece, ...]:
    """What was worked in each bracket, then the guarantee where less was worked than the rate pays for."""
    paid = []
    for place in sorted(minutes):
        bracket = setting.bracket(place)
        paid.append(Piece(bracket.name, minutes[place], bracket.percent, bracket.source))
    for more, percent in _rounding(sum(minutes.values()), setting):
        paid.append(Piece("rounding", more, percent, setting.source("day_rounding")))
    source = setting.bracket(0).source
    short = _guaranteed(sum(minutes.values()), setting)
    return (*paid, *[Piece("guarantee", missing, percent, source) for missing, percent in short])


class Earned(NamedTuple):
    """What some minutes come to before any guarantee; it adds up."""

    minutes: int = 0
    weight: int = 0
    """In hundredths of minutes at base."""
    of_day: int = 0
    """Minutes that no length of the day has raised."""

    def plus(self, minutes: int, place: int, setting: Setting) -> "Earned":
        """With so many minutes more of one bracket."""
        unraised = minutes if setting.length_of(place) == 0 else 0
        weighted = minutes * setting.bracket(place).percent
        return Earned(self.minutes + minutes, self.weight + weighted, self.of_day + unraised)


def earned(minutes: Tally, setting: Setting) -> Earned:
    """What a tally comes to."""
    found = Earned()
    for place, count in minutes.items():
        found = found.plus(count, place, setting)
    return found


def weight(minutes: Tally, setting: Setting) -> int:
    """What the pieces come to, in hundredths of minutes at base."""
    return _whole(earned(minutes, setting), setting)


def _whole(found: Earned, setting: Setting) -> int:
    """What was earned, with what is guaranteed and what rounds it up, in hundredths of minutes at base."""
    besides = (*_guaranteed(found.minutes, setting), *_rounding(found.minutes, setting))
    return found.weight + sum([count * percent for count, percent in besides])


def share(minutes: Tally, setting: Setting) -> Fraction:
    """What the pieces come to, as a part of the rate; exact."""
    return share_earned(earned(minutes, setting), setting)


def share_earned(found: Earned, setting: Setting) -> Fraction:
    """The same from what was earned before any guarantee."""
    whole = _whole(found, setting)
    if not setting.value("premium_hour_of_week"):
        over, under = setting.share_of_weight
        return Fraction(whole * over, under)
    of_day = found.of_day + sum([short for short, _ in _guaranteed(found.minutes, setting)])
    return (of_day / setting.divisor + setting.simple * (whole - of_day * AT_BASE) / AT_BASE) / 60


def _guaranteed(worked: int, setting: Setting) -> list[tuple[int, int]]:
    """Guaranteed minutes that were not worked, with their rate; a week's guarantee is no day's."""
    if setting.weekly or setting.by_fee or worked >= setting.base_minutes:
        return []
    if setting.flat_guarantee or setting.lengths is None:
        return [(setting.base_minutes - worked, AT_BASE)]
    return by_length(worked, setting.base_minutes, ranges(setting.lengths, setting.base_minutes))


def _rounding(worked: int, setting: Setting) -> list[tuple[int, int]]:
    """What rounds the overtime of a day up, where a text counts it by units."""
    if not setting.day_rounding or not setting.turns:
        return []
    more = -max(0, worked - setting.turns[0]) % setting.day_rounding
    return by_length(worked, worked + more, ranges(setting.lengths, worked + more))


def readings(minutes: Tally, setting: Setting) -> tuple[str, ...]:
    """The disputed points that the pieces rest on."""
    found = dict.fromkeys(switch for place in minutes for switch in setting.bracket(place).readings)
    raised = any(setting.bracket(place).percent != AT_BASE for place in minutes)
    hour = setting.figure("premium_hour_of_week") if raised else None
    return tuple(dict.fromkeys((*found, *setting.readings_of(hour))))


def gross(rate: Decimal, part: Fraction) -> Decimal:
    """A part of a rate, rounded half-up to the cent once, at the end."""
    over, under = rate.as_integer_ratio()
    return _cents(over * part.numerator, under * part.denominator)


def cents(amount: Fraction) -> Decimal:
    """An exact amount, not negative, rounded half-up to the cent."""
    return _cents(amount.numerator, amount.denominator)


def _cents(over: int, under: int) -> Decimal:
    return Decimal((200 * over + under) // (2 * under)).scaleb(-2)
