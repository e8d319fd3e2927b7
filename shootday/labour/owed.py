"""What a day owes besides the pay of its hours: transport, travel, meals, a taxi at night, days to give back."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from shootday.labour.pay import Tally, cents
from shootday.labour.setting import Setting
from shootday.labour.timesheet import Indemnity
from shootday.labour.windows import clock_minutes
from shootday.labour.worktime import WorkDay
from shootday.phrases.labour import CONTRACT_SOURCE
from shootday.production.base import wall_minutes
from shootday.spans import Span


class Owed(NamedTuple):
    """An indemnity before it is known whose: by the hour it depends on the person's pay."""

    code: str
    quantity: int
    source: str
    amount: Decimal | None = None
    by_hour: bool = False
    capped: bool = False
    """Whether the hour is paid at most what the agreement's reference craft is."""
    given_back: int | None = None


def owed(setting: Setting, day: WorkDay, minutes: Tally) -> tuple[Owed, ...]:
    """All that a worked day owes, whoever worked it."""
    frame = day.frame
    if frame is None:
        return ()
    found = (*_ways(setting, day), *_food(setting, day, frame), *_taxi(setting, frame), *_recovery(setting, minutes))
    return (*found, *_supplements(setting)) if setting.supplements else found


def _ways(setting: Setting, day: WorkDay) -> Iterator[Owed]:
    free, usual = setting.figure("transport_free"), setting.figure("transport_usual")
    if free is not None:
        spent = min(free.value, sum([span.minutes for span in day.transport]))
        spent = max(0, spent - (usual.value if usual is not None else 0))
        if spent:
            yield Owed("transport", spent, free.source, by_hour=True, capped=True)
    unpaid, least = setting.figure("transport_usual_free"), setting.amount("fee_minimum")
    covered = setting.figure("fee_hour_minutes")
    if unpaid is not None and least is not None and covered is not None:
        spent = sum([span.minutes for span in day.transport]) - unpaid.value
        if spent > 0:
            yield Owed("transport", spent, unpaid.source, cents(Fraction(least.value) * spent / covered.value))
    apart = setting.figure("hmc_indemnified")
    if apart is not None and day.hmc:
        yield Owed("hmc", sum([span.minutes for span in day.hmc]), apart.source)
    longest = setting.figure("travel_max")
    if longest is not None and day.travel:
        travelled = min(longest.value, sum([span.minutes for span in day.travel]))
        yield Owed("travel", travelled, longest.source, by_hour=True, capped=True)


def _food(setting: Setting, day: WorkDay, frame: Span) -> Iterator[Owed]:
    """Owed where it is not provided."""
    meal, breakfast = setting.amount("meal_amount"), setting.amount("breakfast_amount")
    if meal is not None and day.break_minutes:
        yield Owed("meal", 1, meal.source, meal.value)
    before = setting.figure("breakfast_before")
    if before is not None and wall_minutes(setting.day, frame.start, setting.zone) < before.value:
        source, amount = (before.source, None) if breakfast is None else (breakfast.source, breakfast.value)
        yield Owed("breakfast", 1, source, amount)
    unknown = setting.figure("meal_unpriced")
    if unknown is not None and day.meals:
        yield Owed("meal", unknown.value, unknown.source)


def _taxi(setting: Setting, frame: Span) -> Iterator[Owed]:
    """A ride home or in, refunded when the day starts or ends in the middle of the night."""
    start, end = setting.figure("taxi_start_before"), setting.figure("taxi_end_before")
    if start is None or end is None:
        return
    first, last = (clock_minutes(at, setting.zone) for at in (frame.start, frame.end))
    rides = (first < start.value) + (last < end.value)
    if rides:
        yield Owed("taxi", rides, start.source)


def _supplements(setting: Setting) -> Iterator[Owed]:
    """What the contract says a day is paid besides; without an amount where the text has none."""
    for name in setting.supplements:
        amount = setting.amount(name)
        source, value = (CONTRACT_SOURCE, None) if amount is None else (amount.source, amount.value)
        yield Owed(name, 1, source, value)


def _recovery(setting: Setting, minutes: Tally) -> Iterator[Owed]:
    """Time to be given back, or paid at base."""
    told = (("sunday_recovery", setting.on_sunday), ("holiday_recovery", setting.on_holiday))
    for code, worked in told:
        figure = setting.figure(code)
        if figure is not None and any(worked(place) for place in minutes):
            yield Owed(code, figure.value, figure.source, by_hour=True, given_back=figure.value)


NO_RATE = Decimal(0)
"""For what is owed whatever the rate."""


def indemnity(due: Owed, setting: Setting, rate: Decimal, *, foreign: bool = False) -> Indemnity:
    """An indemnity as one person is owed it; without its amount where that is in a currency that is not theirs."""
    amount = due.amount
    if foreign and (amount is not None or due.capped):
        amount = None
    elif due.by_hour:
        amount = cents(_hourly(due, setting, rate) * due.quantity / 60)
    return Indemnity(due.code, due.quantity, amount, due.source, due.given_back)


def _hourly(due: Owed, setting: Setting, rate: Decimal) -> Fraction:
    own = setting.hourly(rate)
    reference = setting.amount("indemnity_week_rate") if due.capped else None
    if reference is None:
        return own
    return min(own, Fraction(reference.value) / setting.week_equivalents(setting.value("week_minutes")))
