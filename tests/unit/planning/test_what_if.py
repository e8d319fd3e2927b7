"""What is supposed for one computation: a scene held, a place lost, a day more, other numbers of places."""

from datetime import date
from typing import Any

import pytest

from shootday.planning.check import check
from shootday.planning.grounds import Ground
from shootday.planning.options import Option, Options
from shootday.planning.propose import options
from shootday.planning.situation import Owed, Situation
from shootday.planning.solve import Effort
from shootday.planning.violation import Rule
from shootday.planning.whatif import Lost, WhatIf
from shootday.production.plan import ShootingDay

SUNDAY, MONDAY, TUESDAY = date(2026, 10, 11), date(2026, 10, 12), date(2026, 10, 13)
WEDNESDAY, THURSDAY, FRIDAY = date(2026, 10, 14), date(2026, 10, 15), date(2026, 10, 16)
QUICK = Effort(deterministic_seconds=0.2, steps=300)


@pytest.fixture
def solved(scene: Any, production: Any) -> Any:
    """The options of scenes given by their facts, under what is supposed."""

    def made(
        plan: dict[date, tuple[str, ...]], facts: dict[str, dict[str, object]], what_if: WhatIf, **more: Any
    ) -> Options:
        paper = production(tuple(scene(n, **fact) for n, fact in facts.items()), plan)
        return options(paper, paper.plan, SUNDAY, what_if=what_if, effort=QUICK, **more)

    return made


def day_of(option: Option, number: str) -> date | None:
    return next((day.date for day in option.days if number in day.segments), None)


def test_a_scene_held_is_not_shot_on_the_next_day_and_says_so(solved: Any) -> None:
    found = solved({MONDAY: ("1",), TUESDAY: ("2",)}, {"1": {}, "2": {}}, WhatIf(hold=("1",)))
    for option in found.options:
        assert day_of(option, "1") != MONDAY
        moved = next(m for m in option.moved if m.segment == "1")
        assert moved.reason.text("en") == "scene 1 is supposed not to be shot on 12/10"
        assert [said.text("en") for said in option.supposed] == ["1 not tomorrow"]
    assert [said.text("fr") for said in found.supposed] == ["la 1 pas demain"]


def test_a_place_lost_is_used_again_the_day_after(solved: Any) -> None:
    facts = {"1": {"location": "quai"}, "2": {}}
    lost = WhatIf(lose=(Lost("quai", TUESDAY),))
    found = solved({MONDAY: ("1",), TUESDAY: (), WEDNESDAY: ("2",)}, facts, lost)
    assert {day_of(option, "1") for option in found.options} == {WEDNESDAY}
    assert all(m.grounds == () for option in found.options for m in option.moved)  # no entry says so: it is supposed


def test_a_day_more_is_one_weekday_beyond_those_that_may_always_be_added(solved: Any) -> None:
    long = {str(n): {"shoot_minutes": 400} for n in range(1, 5)}
    left = tuple(Owed(n) for n in ("2", "3", "4"))
    without = solved({MONDAY: ("1",)}, long, WhatIf(), left=left).options[0]
    assert [lost.segment for lost in without.unplaced] == ["4"]
    with_one = solved({MONDAY: ("1",)}, long, WhatIf(days=1), left=left).options[0]
    assert with_one.unplaced == ()
    assert [day.date for day in with_one.days] == [MONDAY, TUESDAY, WEDNESDAY, THURSDAY]


def test_so_many_places_a_day_take_the_place_of_the_houses_rule(solved: Any) -> None:
    facts = {"1": {"shoot_minutes": 30}, "2": {"location": "quai", "shoot_minutes": 30}}
    one = solved({MONDAY: ("1", "2"), TUESDAY: ()}, facts, WhatIf(places=1)).options[0]
    assert {len({facts[n].get("location", "cafe") for n in day.segments}) for day in one.days if day.segments} == {1}
    assert one.moved[0].grounds == (Ground(document="production.yaml", field="planning.max_places"),)


def test_the_checker_names_a_held_scene(scene: Any, production: Any) -> None:
    paper = production((scene("1"),), {MONDAY: ("1",)})
    held = Situation(paper, paper.plan, SUNDAY, held=frozenset({"1"}))
    assert [v.rule for v in check(held, [ShootingDay(date=MONDAY, segments=("1",))])] == [Rule.HELD]
    assert check(held, [ShootingDay(date=TUESDAY, segments=("1",))]) == ()


def test_nothing_supposed_changes_nothing(scene: Any, production: Any) -> None:
    paper = production((scene("1"), scene("2")), {MONDAY: ("1",), TUESDAY: ("2",)})
    start = Situation(paper, paper.plan, SUNDAY)
    assert WhatIf().applied(start) == start
