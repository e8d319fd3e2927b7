"""Weeks of performers: their pieces are what was worked, a longer day never pays less, order changes nothing."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from shootday.labour.week import Weeks
from shootday.labour.weeksheet import WeekSheet
from shootday.production.base import clock_text
from shootday.production.people import Contract, Person, PersonKind, RateUnit
from tests.unit.labour.shoot_day import Shoot

MONDAY = date(2019, 6, 17)
"""A week without a public holiday, under the film grid of 2018."""
MORNING = 7 * 60
lengths = st.lists(st.integers(1, 14 * 60), min_size=1, max_size=6)
hired = st.tuples(
    st.sampled_from(["fr-2642", "fr-3097"]),
    st.integers(100_000, 600_000).map(lambda cents: Decimal(cents) / 100),
    st.sampled_from([None, 2880]),
)


def week(terms: tuple[str, Decimal, int | None], days: list[int], *, backwards: bool = False) -> WeekSheet:
    agreement, rate, weekly = terms
    contract = Contract(
        unit=RateUnit.WEEK,
        rate=rate,
        weekly_minutes=weekly,
        first=MONDAY - timedelta(weeks=1),
        last=MONDAY + timedelta(days=6),
    )
    shoots = []
    for n, length in enumerate(days):
        shoot = Shoot(day=MONDAY + timedelta(days=n), agreement=agreement)
        marks = ("in", clock_text(MORNING)), ("out", clock_text(MORNING + length))
        shoot.hire(Person(id="ana", name="Ana", kind=PersonKind.PERFORMER, contract=contract), marks)
        shoots.append(shoot)
    situations = [shoot.situation("23:59 +1") for shoot in shoots]
    return Weeks(situations[::-1] if backwards else situations).sheets(MONDAY)["ana"]


@settings(max_examples=60)
@given(hired, lengths)
def test_the_pieces_of_a_fees_week_are_its_minutes_and_no_more(
    terms: tuple[str, Decimal, int | None], days: list[int]
) -> None:
    sheet = week(terms, days)
    assert sum(p.minutes for p in sheet.paid) == sheet.paid_minutes == sheet.worked_minutes
    assert all(p.minutes > 0 and p.source for p in sheet.paid)
    assert sheet.gross is not None
    earned = terms[1] * min(len(days), 5) / (6 if terms[2] else 5)
    assert sheet.gross >= earned - Decimal("0.01")


@settings(max_examples=60)
@given(hired, lengths, st.integers(1, 120), st.data())
def test_a_longer_day_never_makes_a_fees_week_pay_less(
    terms: tuple[str, Decimal, int | None], days: list[int], more: int, data: st.DataObject
) -> None:
    which = data.draw(st.integers(0, len(days) - 1))
    longer = [length + more * (n == which) for n, length in enumerate(days)]
    before, after = week(terms, days).gross, week(terms, longer).gross
    assert before is not None
    assert after is not None
    assert after >= before


@settings(max_examples=30)
@given(hired, lengths)
def test_the_order_in_which_days_are_given_changes_nothing(
    terms: tuple[str, Decimal, int | None], days: list[int]
) -> None:
    assert week(terms, days) == week(terms, days, backwards=True)
