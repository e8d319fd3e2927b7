"""The planner keeps the labour engine's figures: minors by age, rest by agreement, the house's as a floor."""

from datetime import date
from typing import Any

import pytest

from shootday.labour.limits import limits
from shootday.planning.minors import minor_rule
from shootday.planning.situation import Situation

SUNDAY, MONDAY, HOLIDAY = date(2026, 10, 11), date(2026, 10, 12), date(2026, 10, 19)


@pytest.fixture
def start(scene: Any, production: Any) -> Any:
    def made(**more: Any) -> Situation:
        paper = production((scene("1"),), {MONDAY: ("1",)}, **more)
        return Situation(paper, paper.plan, SUNDAY)

    return made


@pytest.mark.parametrize(
    ("born", "day", "minutes", "latest", "rest"),
    [
        (2025, MONDAY, 60, 1200, 840),  # D-20, D-29, D-31
        (2022, MONDAY, 120, 1200, 840),  # D-21
        (2016, MONDAY, 180, 1200, 840),  # D-22
        (2016, HOLIDAY, 240, 1200, 840),  # D-23
        (2012, MONDAY, 240, 1200, 840),  # D-24
        (2012, HOLIDAY, 360, 1200, 840),  # D-25
        (2010, MONDAY, 480, 1320, 720),  # D-33, D-29, D-31: sixteen
    ],
)
def test_a_minors_day(start: Any, born: int, day: date, minutes: int, latest: int, rest: int) -> None:
    at = start(people={"zoe": {"birth_date": date(born, 1, 1)}})
    rule = at.minor_rule("zoe", day)
    assert rule is not None
    assert (rule.minutes, rule.earliest, rule.latest, rule.rest, rule.allowed) == (minutes, 360, latest, rest, True)
    assert rule.minutes == limits(at.production, at.production.person["zoe"], day).day[0].minutes


def test_no_minor_works_on_a_sunday_and_an_adult_has_no_such_rule(start: Any) -> None:
    """D-34."""
    rule = start().minor_rule("zoe", SUNDAY)
    assert rule is not None
    assert not rule.allowed
    assert start().minor_rule("ana", MONDAY) is None
    assert start(people={"zoe": {"birth_date": date(2008, 10, 12)}}).minor_rule("zoe", MONDAY) is None  # 18 that day


def test_a_minor_of_unknown_age_is_held_to_a_six_year_olds_day(start: Any) -> None:
    at = start(people={"zoe": {"birth_date": None}})
    rule = minor_rule(at.production, at.production.person["zoe"], MONDAY)
    assert rule is not None
    assert (rule.minutes, rule.rest) == (180, 840)


def test_rest_is_the_laws_and_the_houses_where_that_is_longer(start: Any) -> None:
    assert start().rest("leo", MONDAY) == 660
    assert start(rules={"rest_minutes": 600}).rest("leo", MONDAY) == 660
    assert start(rules={"rest_minutes": 720}).rest("leo", MONDAY) == 720
    assert start(rules={"rest_minutes": 720}).rest("zoe", MONDAY) == 840
