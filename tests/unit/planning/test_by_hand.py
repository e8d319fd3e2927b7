"""Plans laid out by hand: strips that move, what they break, what they cost, what is undone."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from shootday.errors import Refusal
from shootday.money.plan_cost import plan_cost
from shootday.planning.by_hand import Judge
from shootday.planning.layout import ByHand, Layout
from shootday.planning.options import OptionKind
from shootday.planning.prepare import prepare
from shootday.planning.propose import options
from shootday.planning.situation import Owed, Situation
from shootday.planning.violation import Rule

SUNDAY, MONDAY, TUESDAY = date(2026, 10, 11), date(2026, 10, 12), date(2026, 10, 13)
BOARD = Layout(((MONDAY, ("1", "2")), (TUESDAY, ("3",))))

Situate = Callable[..., Situation]


@pytest.fixture
def situate(scene: Any, production: Any) -> Situate:
    """Three scenes, two on Monday and one on Tuesday; more by scene."""

    def made(one: dict[str, object] | None = None, two: dict[str, object] | None = None, **more: Any) -> Situation:
        known = {name: more.pop(name) for name in ("left", "unavailable", "last_outs", "locked") if name in more}
        scenes = (scene("1", **(one or {})), scene("2", **(two or {})), scene("3"))
        paper = production(scenes, {MONDAY: ("1", "2"), TUESDAY: ("3",)}, **more)
        return Situation(paper, paper.plan, SUNDAY, **known)

    return made


# -- strips ----------------------------------------------------------------------------------------------------------


def test_a_strip_goes_up_and_down_and_past_the_ends_of_its_day() -> None:
    assert BOARD.nudged("2", -1).on(MONDAY) == ("2", "1")
    assert BOARD.nudged("2", 1).days == ((MONDAY, ("1",)), (TUESDAY, ("2", "3")))
    assert BOARD.nudged("3", -1).days == ((MONDAY, ("1", "2", "3")), (TUESDAY, ()))
    assert BOARD.nudged("3", 1).boneyard == ("3",)
    assert BOARD.nudged("1", -1) == BOARD


def test_a_strip_goes_to_another_day_and_to_the_boneyard_and_back() -> None:
    assert BOARD.shifted("1", 1).on(TUESDAY) == ("3", "1")
    assert BOARD.shifted("1", -1) == BOARD
    gone = BOARD.moved("1", None)
    assert (gone.on(MONDAY), gone.boneyard) == (("2",), ("1",))
    assert gone.moved("1", MONDAY, 0) == BOARD


def test_a_locked_strip_keeps_its_day_but_not_its_turn() -> None:
    locked = BOARD.toggled("1")
    with pytest.raises(Refusal):
        locked.moved("1", TUESDAY)
    assert locked.moved("1", MONDAY, 1).on(MONDAY) == ("2", "1")
    assert locked.held_to() == {"1": MONDAY}
    assert locked.toggled("1") == BOARD
    with pytest.raises(Refusal):
        BOARD.moved("1", None).toggled("1")


def test_what_is_filled_goes_around_what_is_locked() -> None:
    board = BOARD.toggled("1").filled({TUESDAY: ("2",)})
    assert board.days == ((MONDAY, ("1",)), (TUESDAY, ("2",)))
    assert board.boneyard == ("3",)


def test_a_layout_made_yesterday_fits_today() -> None:
    later = date(2026, 10, 15)
    fitted = BOARD.toggled("3").fitted((TUESDAY, later), ("3", "2", "9"))
    assert fitted == Layout(((TUESDAY, ("3",)), (later, ())), ("2", "9"), frozenset({"3"}))


# -- history ---------------------------------------------------------------------------------------------------------


def test_steps_are_undone_and_done_again_without_end() -> None:
    work = ByHand(BOARD)
    for number in ("1", "2", "3"):
        work = work.then(work.now.moved(number, None))
    back = work.undone().undone().undone()
    assert back.now == BOARD
    assert back.undone() == back
    assert back.redone().redone().redone().redone() == work


def test_a_new_step_forgets_what_was_undone() -> None:
    work = ByHand(BOARD).then(BOARD.moved("1", None)).undone().then(BOARD.moved("2", None))
    assert work.after == ()
    assert work.redone() == work


def test_what_is_done_with_a_strip_in_hand_is_one_step() -> None:
    work = ByHand(BOARD).taken("1")
    for _ in range(2):
        work = work.then(work.now.nudged("1", 1))
    assert work.put_back() == ByHand(BOARD)
    down = work.put_down()
    assert (down.held, down.now.on(TUESDAY), len(down.before)) == (None, ("1", "3"), 1)
    assert down.undone().now == BOARD


def test_a_locked_strip_is_not_taken() -> None:
    with pytest.raises(Refusal):
        ByHand(BOARD.toggled("1")).taken("1")


# -- what it means ---------------------------------------------------------------------------------------------------


def test_the_plan_in_force_is_where_it_starts(situate: Situate) -> None:
    judge = Judge(situate(left=(Owed("1", 100),)))
    start = judge.start()
    found = judge.judged(start)
    assert start.days[:2] == ((MONDAY, ("2",)), (TUESDAY, ("3",)))
    assert (found.violations, found.days_delta, found.moved) == ((), 0, frozenset())


def test_what_today_leaves_waits_in_the_boneyard_and_keeps_its_share(situate: Situate) -> None:
    judge = Judge(situate(left=(Owed("1", 40),)))
    found = judge.judged(judge.start().moved("1", TUESDAY))
    assert {day.date: day.parts for day in found.days} == {MONDAY: {}, TUESDAY: {"1": 40}}


def test_the_difference_of_cost_is_that_of_the_plans(situate: Situate) -> None:
    at = situate({"roles": ("ana",)})
    judge = Judge(at)
    found = judge.judged(judge.start().moved("3", MONDAY))
    expected = plan_cost(at.production, found.days).total - plan_cost(at.production, at.remaining).total
    assert found.cost_delta == expected
    assert found.cost_delta < 0
    assert found.days_delta == -1
    assert found.moved == {"3"}


@pytest.mark.parametrize(
    ("one", "two", "more", "rule"),
    [
        (
            {"roles": ("ana",)},
            {},
            {"people": {"ana": {"unavailable": [{"first": TUESDAY, "last": TUESDAY}]}}},
            "person",
        ),
        (
            {"roles": ("ana",)},
            {},
            {"people": {"ana": {"contract": {"unit": "cachet", "rate": "500", "last": MONDAY}}}},
            "contract",
        ),
        ({}, {}, {"locations": {"cafe": {"windows": [{"opens": "07:00", "closes": "15:00"}]}}}, "location_hours"),
        ({"shoot_minutes": 500}, {}, {}, "capacity"),
        ({"location": "quai"}, {}, {"rules": {"max_places": 1}}, "places"),
        ({"roles": ("zoe",)}, {}, {"rules": {"day_call": "15:00"}}, "minor_hours"),
        ({"roles": ("zoe",), "shoot_minutes": 250}, {}, {}, "minor_minutes"),
        ({}, {"after": ("1",)}, {}, "order"),
    ],
)
def test_every_rule_is_said_when_a_move_breaks_it(
    situate: Situate, one: dict[str, object], two: dict[str, object], more: dict[str, Any], rule: str
) -> None:
    """Scene 1 goes from Monday to the end of Tuesday."""
    judge = Judge(situate(one, two, **more))
    found = judge.judged(judge.start().moved("1", TUESDAY))
    assert Rule(rule) in {v.rule for v in found.violations}


def test_a_morning_after_a_night_is_put_off_to_noon_and_said_when_that_is_too_far(situate: Situate) -> None:
    night = {"setting": "EXT", "light": "night"}

    def broken(call: str) -> set[Rule]:
        judge = Judge(situate(night, rules={"day_call": call}))
        return {v.rule for v in judge.judged(judge.start()).violations}

    assert Rule.NIGHT_THEN_DAY not in broken("08:00")
    assert Rule.NIGHT_THEN_DAY in broken("07:00")


def test_a_call_is_put_off_for_rest_and_said_when_that_is_not_enough(situate: Situate) -> None:
    def on_monday(out: datetime) -> Any:
        judge = Judge(situate(last_outs={"leo": out}))
        return judge.judged(judge.start())

    rested = on_monday(datetime(2026, 10, 11, 20, 0, tzinfo=UTC))  # 22:00 in Paris, and eleven hours
    short = on_monday(datetime(2026, 10, 12, 1, 0, tzinfo=UTC))
    assert (rested.days[0].call, rested.violations) == (9 * 60, ())
    assert short.days[0].call == 12 * 60
    assert {v.rule for v in short.violations} == {Rule.REST}


def test_an_option_by_hand_is_like_the_others(situate: Situate) -> None:
    judge = Judge(situate(left=(Owed("2", 50),)))
    option = judge.option(judge.start().moved("1", TUESDAY).moved("3", None))
    assert option.kind is OptionKind.BY_HAND
    assert {(m.segment, m.to) for m in option.moved} == {("1", TUESDAY)}
    assert [u.segment for u in option.unplaced] == ["3"]
    assert option.disruption > 0
    assert option.bound is None


# -- around what is locked -------------------------------------------------------------------------------------------


def test_a_locked_scene_has_one_day_and_no_other(situate: Situate) -> None:
    problem = prepare(situate(locked={"1": TUESDAY}))
    (row,) = [problem.windows[i] for i, job in enumerate(problem.jobs) if job.number == "1"]
    assert [slot.date for slot, open_ in zip(problem.slots, row, strict=True) if open_] == [TUESDAY]


def test_options_leave_a_locked_scene_where_it_is(situate: Situate) -> None:
    at = situate()
    found = options(at.production, at.plan, at.today, locked={"1": TUESDAY})
    assert found.options
    for option in found.options:
        assert [day.date for day in option.days if "1" in day.segments] == [TUESDAY]
