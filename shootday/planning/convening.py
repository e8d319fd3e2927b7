"""Extras have to be convened the day before, up to an hour: what an option that changes them later is warned of."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from shootday.labour.agreement import agreements_read
from shootday.labour.figures import Number
from shootday.money.cents import cents
from shootday.phrases import planning as say
from shootday.planning.options import Caution
from shootday.planning.pricing import Prices
from shootday.planning.problem import UNITS
from shootday.planning.situation import Situation
from shootday.production.base import clock_text, instant
from shootday.production.dayplan import day_plan
from shootday.production.plan import ShootingDay

_TEXT = "fr-3097"
"""The agreement that says so."""


def cautions(situation: Situation, days: Sequence[ShootingDay]) -> tuple[Caution, ...]:
    """Extras whom the days call, or let go, for tomorrow when it is too late to: a day is owed each (C-E1)."""
    tomorrow = situation.today + timedelta(days=1)
    limit = _limit(situation, tomorrow)
    if situation.now is None or limit is None:
        return ()
    if situation.now <= instant(situation.today, limit.value, situation.production.zone):
        return ()
    return tuple(_late(situation, days, tomorrow, limit))


def _limit(situation: Situation, day: date) -> Number | None:
    texts = agreements_read(situation.production.info.readings)
    return texts[_TEXT].find("extras_confirmed_by", day, "extras")


def _late(situation: Situation, days: Sequence[ShootingDay], tomorrow: date, limit: Number) -> Iterable[Caution]:
    convened, called = _heads(situation, situation.remaining, tomorrow), _heads(situation, days, tomorrow)
    price_of = Prices(situation.production).extra
    for group in dict.fromkeys((*called, *convened)):
        more = called.get(group, 0) - convened.get(group, 0)
        if more:
            phrase = say.EXTRAS_TOO_LATE if more > 0 else say.EXTRAS_LET_GO
            price = cents(Decimal(price_of(group) * abs(more)) / UNITS)
            facts = {"count": abs(more), "group": situation.production.extras[group].name, "day": tomorrow}
            amount = say.money(price, situation.production.info.currency)
            said = phrase.said(**facts, limit=clock_text(limit.value), amount=amount, source=limit.source)
            yield Caution(said, price, limit.source)


def _heads(situation: Situation, days: Sequence[ShootingDay], at: date) -> dict[str, int]:
    day = next((day for day in days if day.date == at and day.segments), None)
    return {group: n for group, (n, _) in day_plan(situation.production, day).extras.items()} if day else {}
