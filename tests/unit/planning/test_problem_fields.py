"""What the prepared problem says of hold days, guarantees and places that are set again."""

from datetime import date
from typing import Any

from shootday.planning.check import check
from shootday.planning.prepare import prepare
from shootday.planning.problem import UNITS
from shootday.planning.situation import Situation
from shootday.planning.violation import Rule
from shootday.production.plan import ShootingDay

MONDAY, TUESDAY, WEDNESDAY = (date(2026, 10, n) for n in (12, 13, 14))


def test_hold_guarantee_and_rig_in_the_problem(scene: Any, production: Any) -> None:
    contract = {"unit": "cachet", "rate": "500", "hold_rate": "150", "guaranteed_days": 4}
    paper = production(
        (scene("1", roles=("ana",)), scene("2", roles=("ana", "bob"), location="quai"), scene("3", location="bois")),
        {MONDAY: ("1",), TUESDAY: ("2",), WEDNESDAY: ("3",)},
        people={"ana": {"contract": contract}},
        locations={"bois": {"rig_minutes": 40}},
    )
    problem = prepare(Situation(paper, paper.plan, MONDAY))
    assert problem.cast == ("ana", "bob")
    assert problem.hold_price == (150 * UNITS, 0)
    assert problem.started == (True, False)
    assert problem.guaranteed == (3, 0)
    assert problem.rig == (0, 40)  # quai, bois
    assert (problem.seen, problem.there) == ((False, False), (False, False))


def test_where_the_unit_has_been(scene: Any, production: Any) -> None:
    paper = production(
        (scene("1"), scene("2", location="quai"), scene("3"), scene("4", location="quai")),
        {MONDAY: ("1",), TUESDAY: ("2",), WEDNESDAY: ("3", "4")},
    )
    problem = prepare(Situation(paper, paper.plan, TUESDAY))
    assert (problem.seen, problem.there) == ((True, True), (False, True))  # café, quai


def test_setting_a_place_again_counts_in_the_length_of_a_day(scene: Any, production: Any) -> None:
    paper = production(
        (scene("1"), scene("2", location="quai"), scene("3", shoot_minutes=480)),
        {MONDAY: ("1",), TUESDAY: ("2",), WEDNESDAY: ("3",)},
        locations={"cafe": {"rig_minutes": 31}},
    )
    at = Situation(paper, paper.plan, MONDAY)
    # 60 + 480 + 30 = 570 minutes of presence, 600 at most; 31 more when the unit comes back from the quay
    back, stayed = (
        [ShootingDay(date=TUESDAY, segments=(first,)), ShootingDay(date=WEDNESDAY, segments=(second,))]
        for first, second in (("2", "3"), ("3", "2"))
    )
    assert [v.rule for v in check(at, back)] == [Rule.CAPACITY]
    assert check(at, stayed) == ()
