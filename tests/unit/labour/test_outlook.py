"""Limits reached together, running on, and the way to the next day."""

from datetime import date
from decimal import Decimal

from shootday.labour.deadlines import deadlines
from shootday.labour.outlook import exceeded, grouped, turnarounds, what_if
from tests.unit.labour.shoot_day import Shoot


def test_people_who_reach_ten_hours_together_are_one_group_with_its_cost_an_hour(shoot: Shoot) -> None:
    """B-24 on 40 an hour with charges of 50 %: the 11th hour at 125 %, twice."""
    for person in ("ben", "zoe"):
        shoot.technician(("in", "08:00"), person=person)
    shoot.technician(("in", "08:30"), person="max")
    shoot.meal("13:00", "14:00")
    situation = shoot.situation("16:00")
    ten = [group for group in grouped(situation, deadlines(situation)) if group.code == "day_over_10h"]
    assert [(g.at, g.people, g.cost_an_hour) for g in ten] == [
        (shoot.at("19:00"), ("ben", "zoe"), Decimal("150.00")),
        (shoot.at("19:30"), ("max",), Decimal("75.00")),
    ]


def test_a_limit_that_has_passed_costs_from_now_on(shoot: Shoot) -> None:
    """B-24: past eleven hours, at 150 %."""
    shoot.technician(("in", "07:00"))
    situation = shoot.situation("19:00")
    ten = next(g for g in grouped(situation, deadlines(situation)) if g.code == "day_over_10h")
    assert (ten.at, ten.cost_an_hour) == (shoot.at("17:00"), Decimal("90.00"))


def test_everybody_beyond_a_limit_stands_together_since_the_first_of_them(shoot: Shoot) -> None:
    """B-24: from 19:10 on, ben and zoe are in their 11th hour at 125 %, 3 x 75: max reaches ten hours at 19:30."""
    for person in ("ben", "zoe"):
        shoot.technician(("in", "08:00"), person=person)
    shoot.technician(("in", "08:05"), person="kim")
    shoot.technician(("in", "08:30"), person="max")
    shoot.meal("13:00", "14:00")
    situation = shoot.situation("19:10")
    found = exceeded(situation, grouped(situation, deadlines(situation)))
    ten = [group for group in found if group.code == "day_over_10h"]
    assert [(g.at, g.people) for g in ten] == [(shoot.at("19:00"), ("ben", "zoe", "kim"))]
    assert ten[0].cost_an_hour == sum(
        g.cost_an_hour
        for g in grouped(situation, deadlines(situation))
        if g.at < situation.now and g.code == "day_over_10h"
    )


def test_running_on_says_what_it_costs_and_what_it_breaks(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"))
    shoot.technician(("in", "08:00"), ("out", "17:00"), person="zoe")
    shoot.meal("13:00", "14:00")
    found = what_if(shoot.situation("18:30"), 60, {"ben": shoot.at("06:00 +1")})
    assert found.cost == Decimal("75.00")
    assert [(person, b.code, b.minutes) for person, b in found.breaches] == [
        ("ben", "day_over_10h", 30),
        ("ben", "daily_rest_11h", 30),
    ]


def test_running_on_names_what_is_broken_already_only_where_it_gets_worse(shoot: Shoot) -> None:
    shoot.technician(("in", "07:00"))
    shoot.meal("13:30", "14:30")
    found = what_if(shoot.situation("18:00"), 30)
    assert [(b.code, b.minutes) for _, b in found.breaches] == [("day_over_10h", 30)]


def test_the_latest_way_out_keeps_tomorrows_call(shoot: Shoot) -> None:
    shoot.technician(("in", "08:00"), ("out", "19:30"))
    shoot.technician(("in", "08:00"), person="zoe")
    calls = {"ben": shoot.at("06:00 +1"), "zoe": shoot.at("08:00 +1")}
    ben, zoe = turnarounds(shoot.situation("17:00"), calls)[:1], turnarounds(shoot.situation("20:00"), calls)
    assert (ben[0].out, ben[0].earliest_call) == (shoot.at("17:00"), shoot.at("04:00 +1"))
    assert [(t.person, t.earliest_call, t.latest_out, t.missing) for t in zoe] == [
        ("ben", shoot.at("06:30 +1"), shoot.at("19:00"), 30),
        ("zoe", shoot.at("07:00 +1"), shoot.at("21:00"), 0),
    ]


def test_the_way_to_the_next_day_is_counted_in_real_minutes(shoot: Shoot) -> None:
    """EX-04: 05:30 summer time + 11 h."""
    shoot.day = date(2026, 3, 28)
    shoot.technician(("in", "18:00"), ("out", "05:30 +1"))
    found = turnarounds(shoot.situation("12:00 +1"), {})[0]
    assert found.earliest_call == shoot.at("16:30 +1")
    assert found.latest_out is None
