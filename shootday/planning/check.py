"""The independent check of a plan: every hard rule and the price again, from the paper alone, without the solver."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from decimal import Decimal

from shootday.money.standing import rigged
from shootday.phrases import planning as say
from shootday.planning.check_between import between
from shootday.planning.drawn import DayBook
from shootday.planning.grounds import of_scene
from shootday.planning.situation import Situation
from shootday.planning.violation import Rule, Violation
from shootday.production.plan import ShootingDay


def check(
    situation: Situation,
    days: Sequence[ShootingDay],
    unplaced: Collection[str] = (),
    *,
    overtime: bool = True,
    claimed: Decimal | None = None,
    book: DayBook | None = None,
) -> tuple[Violation, ...]:
    """Every rule that the days break; none for a legal plan.

    *unplaced* names the segments that may be missing; *overtime* says whether planned overtime is allowed;
    *claimed* is the price that was given for the days; *book* keeps what was worked out for a day to the next check.
    """
    book = book or DayBook(situation)
    ordered = sorted(days, key=lambda day: day.date)
    run = rigged(situation.production, ordered, situation.past)
    return (
        *_each_once(situation, ordered, unplaced),
        *_order(situation, ordered),
        *_company(situation, ordered, unplaced),
        *(v for day, rig in run for v in book.within(day, rig, overtime=overtime)),
        *between(situation, ordered, book),
        *_price(situation, ordered, claimed),
    )


def _each_once(situation: Situation, days: Sequence[ShootingDay], unplaced: Collection[str]) -> Iterable[Violation]:
    owed = situation.owed()
    planned = Counter(number for day in days for number in day.segments)
    for number, times in planned.items():
        if times > 1:
            yield Violation(Rule.TWICE, say.TWICE.said(segment=number), segment=number)
        if number not in owed or number in unplaced:
            yield Violation(Rule.NOT_OWED, say.NOT_OWED.said(segment=number), segment=number)
    for number in owed:
        if number not in planned and number not in unplaced:
            yield Violation(Rule.MISSING, say.MISSING.said(segment=number), segment=number)


def _order(situation: Situation, days: Sequence[ShootingDay]) -> Iterable[Violation]:
    owed = situation.owed()
    place = {number: n for n, number in enumerate(number for day in days for number in day.segments)}
    for number, position in place.items():
        for before in situation.production.scene[number].after:
            if before in owed and place.get(before, len(place)) > position:
                said = say.OUT_OF_ORDER.said(segment=number, before=before)
                yield Violation(Rule.ORDER, said, segment=number, grounds=(of_scene(number, "after"),))


def _company(situation: Situation, days: Sequence[ShootingDay], unplaced: Collection[str]) -> Iterable[Violation]:
    """Scenes that must share a day, and those that must not; what is in the can already has no say."""
    home: dict[str, date | None] = {number: day.date for day in days for number in day.segments}
    home |= dict.fromkeys(unplaced)
    for number, day in home.items():
        scene = situation.production.scene[number]
        for other in scene.same_day:
            if other in home and home[other] != day:
                said = say.NOT_TOGETHER.said(segment=number, other=other)
                yield Violation(Rule.TOGETHER, said, day, number, grounds=(of_scene(number, "same_day"),))
        for other in scene.not_same_day:
            if day is not None and home.get(other) == day:
                said = say.NOT_APART.said(segment=number, other=other)
                yield Violation(Rule.APART, said, day, number, grounds=(of_scene(number, "not_same_day"),))


def _price(situation: Situation, days: Sequence[ShootingDay], claimed: Decimal | None) -> Iterable[Violation]:
    if claimed is None:
        return
    actual = situation.cost(days).total
    if claimed != actual:
        currency = situation.production.info.currency
        amounts = {"claimed": say.money(claimed, currency), "actual": say.money(actual, currency)}
        yield Violation(Rule.COST, say.WRONG_COST.said(**amounts))
