"""What sets two plans apart."""

from datetime import date
from decimal import Decimal
from typing import Any

from shootday.planning.differences import CallChanged, SegmentMoved, differences
from shootday.production.plan import ShootingDay, ShootingPlan

MONDAY, TUESDAY, WEDNESDAY = date(2026, 10, 12), date(2026, 10, 13), date(2026, 10, 14)


def plan(**days: tuple[str, ...]) -> ShootingPlan:
    dates = {"monday": MONDAY, "tuesday": TUESDAY, "wednesday": WEDNESDAY}
    return ShootingPlan(days=tuple(ShootingDay(date=dates[name], segments=numbers) for name, numbers in days.items()))


def test_a_plan_and_itself_have_no_difference(scene: Any, production: Any) -> None:
    paper = production((scene("1"),), {MONDAY: ("1",)})
    found = differences(paper, paper.plan, paper.plan)
    assert (found.moved, found.gained, found.lost, found.calls, found.reordered) == ((), (), (), (), ())
    assert (found.cost_delta, found.overtime_delta) == (Decimal(0), 0)


def test_a_scene_that_moves_takes_its_day_its_cast_and_its_cost_along(scene: Any, production: Any) -> None:
    """A day in the café costs 300 + 800 + 5 000; whoever plays in both days is called once less: 500."""
    paper = production((scene("1", roles=("ana",)), scene("2", roles=("ana", "bob"))), {MONDAY: ("1",)})
    first, second = plan(monday=("1",), tuesday=("2",)), plan(monday=("1", "2"), tuesday=())
    found = differences(paper, first, second)
    assert found.moved == (SegmentMoved("2", (TUESDAY,), (MONDAY,)),)
    assert (found.gained, found.lost) == ((), (TUESDAY,))
    assert found.calls == (CallChanged(MONDAY, 480, 480, ("bob",), ()),)
    assert found.cost_delta == Decimal(-6600)


def test_another_order_and_another_call_are_said(scene: Any, production: Any) -> None:
    paper = production((scene("1"), scene("2")), {MONDAY: ("1", "2")})
    later = ShootingPlan(days=(ShootingDay(date=MONDAY, segments=("2", "1"), call=600),))
    found = differences(paper, paper.plan, later)
    assert found.reordered == (MONDAY,)
    assert [(call.before, call.after) for call in found.calls] == [(480, 600)]


def test_a_scene_that_appears_comes_from_nowhere(scene: Any, production: Any) -> None:
    paper = production((scene("1"), scene("2")), {MONDAY: ("1",)})
    found = differences(paper, plan(monday=("1",)), plan(monday=("1",), wednesday=("2",)))
    assert found.moved == (SegmentMoved("2", (), (WEDNESDAY,)),)
    assert found.gained == (WEDNESDAY,)
