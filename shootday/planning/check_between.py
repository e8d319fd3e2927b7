"""The rules between days: rest of each person, from their actual last out, and no morning right after a night."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from shootday.phrases import planning as say
from shootday.planning.drawn import DayBook
from shootday.planning.grounds import rule_of_the_house
from shootday.planning.light import NOON, night_day
from shootday.planning.situation import Situation
from shootday.planning.violation import Rule, Violation
from shootday.production.base import instant
from shootday.production.plan import ShootingDay
from shootday.spans import minutes_between

_ONE_DAY = timedelta(days=1)


def between(situation: Situation, days: Sequence[ShootingDay], book: DayBook) -> Iterable[Violation]:
    """The rules that days in order of date break together."""
    shot = [day for day in days if day.segments]
    yield from _rest(situation, shot, book)
    production = situation.production
    for before, day in pairwise(shot):
        follows = day.date - before.date == _ONE_DAY
        early = book.drawn(day).plan.call < instant(day.date, NOON, production.zone)
        if follows and early and night_day(production, before) and not night_day(production, day):
            yield Violation(Rule.NIGHT_THEN_DAY, say.NIGHT_THEN_DAY.said(day=day.date), day.date)


def _rest(situation: Situation, days: Sequence[ShootingDay], book: DayBook) -> Iterable[Violation]:
    outs: dict[str, datetime] = dict(situation.last_outs)
    for day in days:
        for person_id, (hours, limit) in book.drawn(day).rests.items():
            out = outs.get(person_id)
            rest = limit if out is None else minutes_between(out, hours.call)
            if rest < limit:
                name = situation.production.person[person_id].name
                facts = {"person": name, "minutes": rest, "limit": limit, "day": day.date}
                logged = situation.sources.of_out(person_id) if out == situation.last_outs.get(person_id) else ()
                grounds = (*logged, rule_of_the_house("rest_minutes"))
                yield Violation(Rule.REST, say.REST_TOO_SHORT.said(**facts), day.date, None, person_id, grounds)
            outs[person_id] = hours.out
