"""Why a segment moved, and why one finds no day: put it back, run the checker, and read what breaks."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from shootday.phrases import Said
from shootday.phrases import planning as say
from shootday.planning.check import check
from shootday.planning.grounds import Ground
from shootday.planning.options import Moved, Unplaced
from shootday.planning.problem import Problem
from shootday.planning.situation import Situation
from shootday.planning.violation import Rule, Violation
from shootday.production.plan import ShootingDay

_WEIGHTIEST_FIRST = (
    Rule.HELD,
    Rule.PERSON,
    Rule.LOCATION,
    Rule.EQUIPMENT,
    Rule.CONTRACT,
    Rule.AUTHORISATION,
    Rule.LOCATION_HOURS,
    Rule.MINOR_HOURS,
    Rule.MINOR_MINUTES,
    Rule.DAYLIGHT,
    Rule.LIGHT,
    Rule.REST,
    Rule.NIGHT_THEN_DAY,
    Rule.CAPACITY,
    Rule.PLACES,
    Rule.ORDER,
    Rule.TOGETHER,
    Rule.APART,
)


def moves(situation: Situation, days: Sequence[ShootingDay]) -> tuple[Moved, ...]:
    """Every segment that changes date, in the plan's order, with the reason."""
    found = []
    for day in days:
        for number in day.segments:
            was = situation.day_in_force(number)
            if was != day.date:
                origin = was or _left_by_today(situation, number)
                said, grounds = _why(situation, days, number, was)
                found.append(Moved(number, origin, day.date, said, grounds, split=situation.owed()[number] > 0))
    return tuple(found)


def _left_by_today(situation: Situation, number: str) -> date | None:
    today = situation.plan.day(situation.today)
    return situation.today if today is not None and number in today.segments else None


Why = tuple[Said, tuple[Ground, ...]]
"""A reason, and what it rests on."""


def _why(situation: Situation, days: Sequence[ShootingDay], number: str, was: date | None) -> Why:
    if was is None:
        percent = situation.owed()[number]
        said = say.NOT_FINISHED.said(day=situation.today, percent=percent)
        return said, situation.sources.of_mark(number)
    back = _put_back(situation, days, number, was)
    broken = weightiest(_about(check(situation, back, _missing(situation, back)), was), number)
    if broken is not None:
        return broken.said, broken.grounds
    difference = situation.cost(back).total - situation.cost(days).total
    amount = say.money(abs(difference), situation.production.info.currency)
    if difference > 0:
        return say.SAVES.said(amount=amount), ()
    return (say.COSTS.said(amount=amount) if difference else say.MAKES_ROOM.said()), ()


def weightiest(violations: Iterable[Violation], number: str) -> Violation | None:
    """The violation that says most about a segment: its own before others', what is missing before what is too long."""
    known = [v for v in violations if v.rule in _WEIGHTIEST_FIRST]
    return min(known, key=lambda v: (v.segment not in {None, number}, _WEIGHTIEST_FIRST.index(v.rule)), default=None)


def _about(violations: Iterable[Violation], day: date) -> list[Violation]:
    """The violations of a day, then those that it causes elsewhere."""
    found = list(violations)
    return [v for v in found if v.day in {day, None}] or found


def _put_back(situation: Situation, days: Sequence[ShootingDay], number: str, was: date) -> list[ShootingDay]:
    """The days with one segment where the plan in force has it."""
    back = [
        day.model_copy(update={"segments": tuple(n for n in day.segments if n != number)})
        for day in days
        if day.date == was or day.segments != (number,)
    ]
    old = next(day for day in situation.remaining if day.date == was)
    there = next((day for day in back if day.date == was), None)
    if there is None:
        return sorted([*back, old.model_copy(update={"segments": (number,)})], key=lambda day: day.date)
    turn = {n: place for place, n in enumerate(old.segments)}
    at = sum(turn.get(n, len(turn)) < turn[number] for n in there.segments)
    segments = (*there.segments[:at], number, *there.segments[at:])
    return [day.model_copy(update={"segments": segments}) if day.date == was else day for day in back]


def _missing(situation: Situation, days: Sequence[ShootingDay]) -> set[str]:
    return set(situation.owed()) - {number for day in days for number in day.segments}


def left_out(
    situation: Situation, problem: Problem, days: Sequence[ShootingDay], numbers: Iterable[str]
) -> tuple[Unplaced, ...]:
    """Every segment without a day, with the reason that most days give."""
    found = []
    for number in numbers:
        said, grounds = _why_not(situation, problem, days, number)
        origin = situation.day_in_force(number) or _left_by_today(situation, number)
        found.append(Unplaced(number, said, grounds, origin))
    return tuple(found)


def _why_not(situation: Situation, problem: Problem, days: Sequence[ShootingDay], number: str) -> Why:
    broken = [_on(situation, days, number, slot.date, slot.day_call[0]) for slot in problem.slots]
    counted = Counter(violation.rule for violation in broken if violation is not None)
    if not counted:
        return say.NO_ROOM.said(), ()
    rule = max(counted, key=lambda r: (counted[r], -_WEIGHTIEST_FIRST.index(r)))
    first = next(v for v in broken if v is not None and v.rule is rule)
    return say.NO_DAY.said(reason=first.said), first.grounds


def _on(situation: Situation, days: Sequence[ShootingDay], number: str, at: date, call: int) -> Violation | None:
    """What keeps a segment from one date: by itself, else after what the date already holds."""
    alone = ShootingDay(date=at, call=call, segments=(number,))
    there = next((day for day in days if day.date == at), None)
    others = [day for day in days if day.date != at]
    plans = [[alone]]
    if there is not None:
        plans.append([*others, there.model_copy(update={"segments": (*there.segments, number)})])
    for plan in plans:
        found = weightiest(_about(check(situation, plan, _missing(situation, plan)), at), number)
        if found is not None:
            return found
    return None
