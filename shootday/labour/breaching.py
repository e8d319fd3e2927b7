"""What a day did against its limits: the rest before it, the rules that it broke, what is to be watched."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from shootday.entries import OverrunReason
from shootday.labour.limits import ClockBan, Limits, SpellLimit
from shootday.labour.stretches import overlaps, stretches
from shootday.labour.timesheet import Breach
from shootday.labour.windows import nights
from shootday.labour.worktime import WorkDay
from shootday.spans import Span, minutes_between, total_minutes


def reasoned(
    found: Limits, broken: Sequence[Breach], given: Collection[OverrunReason]
) -> tuple[tuple[Breach, ...], tuple[Breach, ...]]:
    """The breaches, and apart from them the limits exceeded for one of the reasons given that their text names."""
    named = {limit.code: limit.reasons for limit in (*found.day, *found.amplitudes)}
    why = [next((r for r in named.get(breach.code, ()) if r in given), None) for breach in broken]
    both = list(zip(broken, why, strict=True))
    return tuple(b for b, r in both if r is None), tuple(replace(b, reason=r) for b, r in both if r is not None)


def rest_before(day: WorkDay, previous_out: datetime | None) -> int | None:
    """Minutes between leaving the day before and the first instant of a day; None when one is not known."""
    if previous_out is None or not day.work:
        return None
    frame = day.frame
    return None if frame is None else minutes_between(previous_out, frame.start)


def missing_rest(found: Limits, day: WorkDay, previous_out: datetime | None) -> int:
    """How many minutes of rest somebody lacked before a day, 0 when they had enough or nothing is known."""
    return found.missing(rest_before(day, previous_out))


def may_rest_less(found: Limits, missing: int, times_before: int) -> bool:
    """Whether that much may be missing: the shorter rest is kept, and was not taken too often that week already."""
    short = found.short_rest
    return short is not None and found.rest.minutes - missing >= short.minutes and times_before < short.times


def breaches(found: Limits, day: WorkDay, zone: ZoneInfo, missing: int) -> tuple[Breach, ...]:
    """The limits that a day broke, each with the minutes over; ``missing``: of the rest before it."""
    frame = day.frame
    if not day.work or frame is None:
        return ()
    worked = day.minutes
    broken = [Breach(x.code, worked - x.minutes, x.source) for x in found.day if worked > x.minutes]
    if found.day_with_hmc is not None and not broken:
        over = total_minutes((*day.work, *day.hmc)) - found.day_with_hmc.minutes
        broken += [Breach(found.day_with_hmc.code, over, found.day_with_hmc.source)] if over > 0 else []
    broken += _spells(found.spell, day.work)
    if missing:
        broken.append(Breach(found.rest.code, missing, found.rest.source))
    spent = frame.minutes
    broken += [Breach(x.code, spent - x.minutes, x.source) for x in found.amplitudes if spent > x.minutes]
    if found.meal_hours is not None:
        broken += found.meal_hours.broken(day.meals, zone)
    if found.meal is not None:
        broken += [Breach(found.meal.code, late, found.meal.source) for late in found.meal.late(frame, day.meals)]
    return (*broken, *_banned(found.bans, day.work, zone))


def warnings(found: Limits, day: WorkDay) -> tuple[Breach, ...]:
    """What a day did that no text forbids and is to be watched."""
    return (*_spells(found.late_meal, day.work), *_spells(found.early_pause, day.work))


def _banned(bans: Sequence[ClockBan], work: Sequence[Span], zone: ZoneInfo) -> Iterator[Breach]:
    """One breach for all the hours that a rule forbids."""
    minutes: dict[tuple[str, str], int] = {}
    for ban in bans:
        worked = total_minutes(overlaps(work, nights(work, zone, ban.clock)))
        minutes[ban.code, ban.source] = minutes.get((ban.code, ban.source), 0) + worked
    return (Breach(code, worked, source) for (code, source), worked in minutes.items() if worked)


def _spells(spell: SpellLimit | None, work: Sequence[Span]) -> list[Breach]:
    """One breach for each stretch of work that went on too long."""
    if spell is None:
        return []
    over = [sum([span.minutes for span in group]) - spell.minutes for group in stretches(work, spell.pause)]
    return [Breach(spell.code, o, spell.source) for o in over if o > 0 or (o == 0 and spell.reached)]
