"""The delay ledger adds up to the offset, and its price to what the day's hours cost."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from shootday.day.board import board
from shootday.day.delays import DelayLine, delays
from shootday.day.facts import DayFacts, Timed
from shootday.entries import Incident, IncidentCause, MilestoneName
from shootday.money.causes import delay_costs
from shootday.money.hot_cost import HotCost
from tests.builders import at, planned, production

CAUSES = (IncidentCause.WEATHER, IncidentCause.EQUIPMENT, IncidentCause.TRANSPORT)


def day(hours: str) -> HotCost:
    return HotCost(Decimal(0), Decimal(hours), -Decimal(hours), hours=Decimal(hours))


def lost(minutes: int, clock: str, entry: str) -> Timed[Incident]:
    return Timed(at(clock), Incident(cause=IncidentCause.WEATHER, minutes_lost=minutes), entry, "ana")


def ledger(*incidents: Timed[Incident], strike: str, now: str = "23:00") -> tuple[int, tuple[DelayLine, ...]]:
    facts = DayFacts(incidents=incidents, milestones={MilestoneName.STRIKE_END: at(strike)})
    seen = board(planned(), facts, at(now), production().travel_minutes)
    return seen.offset, delays(seen, facts)


def test_the_rest_of_the_offset_is_a_line_without_a_cause() -> None:
    offset, lines = ledger(lost(20, "11:00", "b"), lost(10, "09:00", "a"), strike="20:00")
    assert [(n.cause, n.minutes, n.entry) for n in lines[:2]] == [
        (IncidentCause.WEATHER, 10, "a"),
        (IncidentCause.WEATHER, 20, "b"),
    ]
    assert lines[2] == DelayLine(None, offset - 30)


def test_incidents_to_come_and_incidents_that_cost_no_minute_are_no_line() -> None:
    _, lines = ledger(lost(0, "09:00", "a"), lost(10, "22:00", "b"), strike="20:00", now="21:00")
    assert {line.cause for line in lines} <= {None}


@given(
    st.lists(st.tuples(st.integers(1, 300), st.sampled_from(["08:31", "12:07", "19:00"])), max_size=4),
    st.sampled_from(["15:00", "17:00", "19:59"]),
)
def test_the_ledger_adds_up_to_the_offset(told: list[tuple[int, str]], strike: str) -> None:
    offset, lines = ledger(*(lost(m, clock, str(n)) for n, (m, clock) in enumerate(told)), strike=strike)
    assert sum(line.minutes for line in lines) == offset


def test_a_delay_bears_its_minutes_share_and_time_won_back_bears_nothing() -> None:
    lines = [DelayLine(CAUSES[0], 10), DelayLine(CAUSES[1], 20), DelayLine(None, -15)]
    # 100 x 10 / 30 = 33.333 ; 100
    assert [c.cost for c in delay_costs(day("100.00"), lines)] == [Decimal("33.33"), Decimal("66.67"), Decimal(0)]


def test_hours_without_any_delay_cost_what_they_cost_without_a_cause() -> None:
    found = delay_costs(day("12.00"), [])
    assert [(c.line.cause, c.line.minutes, c.cost) for c in found] == [(None, 0, Decimal("12.00"))]
    assert delay_costs(day("0.00"), []) == ()


AMOUNTS = st.decimals(min_value=-5000, max_value=5000, places=2)
LINES = st.builds(DelayLine, st.sampled_from([*CAUSES, None]), st.integers(-300, 300))


@given(AMOUNTS, st.lists(LINES, max_size=6))
def test_the_price_of_the_ledger_is_what_the_hours_cost(hours: Decimal, lines: list[DelayLine]) -> None:
    assert sum(cost.cost for cost in delay_costs(day(str(hours)), lines)) == hours
