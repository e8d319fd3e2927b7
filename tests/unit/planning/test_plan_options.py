"""What the planner proposes: different plans, priced, explained, the same each time."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from shootday.entries import Unavailability
from shootday.money.plan_cost import plan_cost
from shootday.phrases import planning as say
from shootday.planning.callsheet import next_call_sheet
from shootday.planning.options import Option, OptionKind
from shootday.planning.propose import options
from shootday.planning.search import Effort
from shootday.planning.situation import Owed
from shootday.planning.slots import call_of
from shootday.production.callsheet import Meal
from shootday.production.dayplan import day_plan
from shootday.production.plan import ShootingDay
from shootday.production.production import Production

SUNDAY, MONDAY, TUESDAY = date(2026, 10, 11), date(2026, 10, 12), date(2026, 10, 13)
WEDNESDAY, THURSDAY = date(2026, 10, 14), date(2026, 10, 15)
QUICK = Effort(deterministic_seconds=0.2)
Plan = dict[date, tuple[str, ...]]


@pytest.fixture
def paper(scene: Any, production: Any) -> Any:
    """The production of scenes given by their facts, on the days given."""

    def made(plan: Plan, scenes: dict[str, dict[str, object]] | None = None, **more: object) -> Production:
        numbers = [number for day in plan.values() for number in day]
        facts = scenes or {}
        known = dict.fromkeys((*numbers, *facts))
        made: Production = production(tuple(scene(n, **facts.get(n, {})) for n in known), plan, **more)
        return made

    return made


def away(person: str, first: date, last: date) -> Unavailability:
    """A person who is away from the first day's midnight to the last one's."""
    return Unavailability.model_validate(
        {
            "subject_kind": "person",
            "subject": person,
            "start": datetime(first.year, first.month, first.day, 0, tzinfo=UTC),
            "end": datetime(last.year, last.month, last.day, 22, tzinfo=UTC),
        }
    )


def placed(option: Option) -> Plan:
    return {day.date: day.segments for day in option.days}


def test_the_least_change_of_an_unchanged_situation_is_the_plan_in_force(paper: Any) -> None:
    plan: Plan = {MONDAY: ("1", "2"), TUESDAY: ("4", "3"), THURSDAY: ("5",)}
    made = paper(plan, {"3": {"location": "quai"}, "4": {"location": "quai", "setup_minutes": 10}})
    quiet = next(o for o in options(made, made.plan, SUNDAY, effort=QUICK).options if placed(o) == plan)
    assert (quiet.cost_delta, quiet.days_delta, quiet.disruption) == (Decimal(0), 0, 0)
    assert quiet.moved == ()
    assert quiet.proved
    assert [day.call for day in quiet.days] == [call_of(made, day) for day in made.plan.days]


def test_days_are_gained_at_the_end_where_that_is_cheaper(paper: Any) -> None:
    made = paper({MONDAY: ("1",), TUESDAY: ("2",), WEDNESDAY: ("3",)})
    cheap, quiet = options(made, made.plan, SUNDAY, effort=QUICK).options
    assert (cheap.kind, quiet.kind) == (OptionKind.LEAST_COST, OptionKind.LEAST_CHANGE)
    # two scenes make 480 minutes, all three 690: more than a day may take
    assert [day.date for day in cheap.days] == [MONDAY, TUESDAY]
    assert cheap.cost_delta == Decimal(-6100)
    assert cheap.bound == cheap.cost_delta
    assert cheap.proved
    assert cheap.days_delta == -1
    assert all(isinstance(moved.reason.text("fr"), str) and moved.reason.phrase is say.SAVES for moved in cheap.moved)


def test_the_cost_of_an_option_is_that_of_its_days_against_the_plan_in_force(paper: Any) -> None:
    made = paper({MONDAY: ("1",), TUESDAY: ("2",)}, {"2": {"location": "quai", "roles": ("ana",)}})
    for option in options(made, made.plan, SUNDAY, (Owed("1", 50),), effort=QUICK).options:
        before = plan_cost(made, made.plan.days).total
        assert option.cost_delta == plan_cost(made, option.days).total - before


def test_what_today_leaves_is_placed_with_what_is_in_the_can(paper: Any) -> None:
    made = paper({SUNDAY: ("9",), MONDAY: ("1",)}, {"9": {"shoot_minutes": 100}})
    option = options(made, made.plan, SUNDAY, (Owed("9", 60),), effort=QUICK).options[0]
    assert set(placed(option)[MONDAY]) == {"1", "9"}
    assert option.days[0].parts == {"9": 60}
    moved = option.moved[0]
    assert (moved.segment, moved.from_, moved.to) == ("9", SUNDAY, MONDAY)
    assert moved.reason.text("fr") == "pas terminée le 11/10 (60 % dans la boîte)"


def test_a_scene_whose_performer_is_away_moves_for_that_reason(paper: Any) -> None:
    made = paper({MONDAY: ("1", "2"), TUESDAY: ("3",)}, {"1": {"roles": ("ana",)}})
    found = options(made, made.plan, SUNDAY, unavailable=(away("ana", MONDAY, MONDAY),), effort=QUICK)
    for option in found.options:
        moved = next(m for m in option.moved if m.segment == "1")
        assert moved.to > MONDAY
        assert moved.reason.text("en") == "Ana is not available for scene 1 on 12/10"


def test_a_scene_without_a_day_is_named_with_the_reason(paper: Any) -> None:
    made = paper({MONDAY: ("1",), TUESDAY: ("2",)}, {"1": {"roles": ("ana",)}})
    gone = away("ana", MONDAY, date(2026, 12, 1))
    for option in options(made, made.plan, SUNDAY, unavailable=(gone,), effort=QUICK).options:
        assert [u.segment for u in option.unplaced] == ["1"]
        assert "Ana est indisponible" in option.unplaced[0].reason.text("fr")


def test_where_no_day_is_left_what_is_owed_is_named(paper: Any) -> None:
    contract = {"unit": "day", "rate": "300", "last": MONDAY}
    made = paper({MONDAY: ("1", "2")}, people={"leo": {"contract": contract}})
    found = options(made, made.plan, MONDAY, (Owed("1"), Owed("2")), effort=QUICK)
    assert (found.options, found.notes) == ((), (say.NO_DAY_LEFT.said(segments="1, 2"),))


def test_a_scene_moves_to_an_extra_weekday_when_the_others_are_full(paper: Any) -> None:
    friday = date(2026, 10, 16)
    made = paper({friday: ("1", "2")}, {"9": {"shoot_minutes": 400}})
    option = options(made, made.plan, THURSDAY, (Owed("9"),), effort=QUICK).options[0]
    assert placed(option)[date(2026, 10, 19)] == ("9",)
    assert option.days_delta == 1


def test_no_extra_day_is_offered_beyond_the_crews_contracts(paper: Any) -> None:
    contract = {"unit": "day", "rate": "300", "last": MONDAY}
    made = paper({MONDAY: ("1", "2")}, {"9": {"shoot_minutes": 400}}, people={"leo": {"contract": contract}})
    option = options(made, made.plan, SUNDAY, (Owed("9"),), effort=QUICK).options[0]
    assert len(option.unplaced) == 1


def test_overtime_is_avoided_by_the_option_that_promises_it(paper: Any) -> None:
    made = paper({MONDAY: ("1", "2"), TUESDAY: ("3",), WEDNESDAY: ("4",)}, {"2": {"shoot_minutes": 250}})
    found = {option.kind: option for option in options(made, made.plan, SUNDAY, effort=QUICK).options}
    assert found[OptionKind.LEAST_CHANGE].overtime_minutes == 70
    assert found[OptionKind.LEAST_COST].cost_delta < 0
    assert all(o.overtime_minutes == 0 for kind, o in found.items() if kind is OptionKind.NO_OVERTIME)


def test_no_overtime_says_what_it_would_leave_out(paper: Any) -> None:
    contract = {"unit": "day", "rate": "300", "last": MONDAY}
    facts = {"2": {"shoot_minutes": 250}}
    made = paper({MONDAY: ("1", "2")}, facts, people={"leo": {"contract": contract}})
    found = options(made, made.plan, SUNDAY, effort=QUICK)
    assert OptionKind.NO_OVERTIME not in {option.kind for option in found.options}
    assert found.notes[-1].phrase is say.LEAVES_OUT


def test_options_alike_are_shown_once(paper: Any) -> None:
    made = paper({MONDAY: ("1", "2")})
    found = options(made, made.plan, SUNDAY, effort=QUICK)
    assert len(found.options) == 1
    assert [note.phrase for note in found.notes] == [say.SAME_AS, say.SAME_AS]
    assert found.notes[0].text("fr") == "« Moins de changements » donne le même plan que « Coût le plus bas »"


def test_nothing_owed_makes_no_option(paper: Any) -> None:
    made = paper({MONDAY: ("1",)})
    found = options(made, made.plan, SUNDAY, (Owed("1", 100),), effort=QUICK)
    assert found.options == ()
    assert found.notes[0].phrase is say.NOTHING_OWED


def test_the_same_situation_gives_the_same_options(paper: Any) -> None:
    plan: Plan = {MONDAY: ("1", "2"), TUESDAY: ("3", "4"), WEDNESDAY: ("5", "6")}
    facts = {n: {"location": "quai", "roles": ("ana",)} for n in "135"}
    first, second = (
        options(made, made.plan, SUNDAY, (Owed("1", 30),), effort=QUICK)
        for made in (paper(plan, facts), paper(plan, facts))
    )
    assert first.options == second.options
    assert len({option.id for option in first.options}) == len(first.options)


def test_the_first_call_is_put_off_for_the_crews_actual_last_out(paper: Any) -> None:
    made = paper({MONDAY: ("1",)})
    late = {"leo": datetime(2026, 10, 11, 20, 13, tzinfo=UTC)}  # 22:13: eleven hours later it is 09:13
    option = options(made, made.plan, SUNDAY, last_outs=late, effort=QUICK).options[0]
    assert option.days[0].call == 9 * 60 + 15
    assert [(c.person, c.at) for c in option.calls] == [("leo", datetime(2026, 10, 12, 7, 15, tzinfo=UTC))]


def test_performers_are_called_for_their_scenes(paper: Any) -> None:
    made = paper({MONDAY: ("1", "2")}, {"1": {"roles": ("ana",)}, "2": {"roles": ("bob",)}})
    option = options(made, made.plan, SUNDAY, effort=QUICK).options[0]
    due = {call.person: call.at for call in option.calls}
    # the meal is at 12:00, scene 2 is set up from 13:00; the house's lead before that is 12:00, in Paris
    assert due["bob"] == datetime(2026, 10, 12, 10, 0, tzinfo=UTC)
    assert due["ana"] == due["leo"] == datetime(2026, 10, 12, 6, 0, tzinfo=UTC)


def test_the_next_call_sheet_is_drawn_from_the_day_validated(paper: Any) -> None:
    crowd = [{"group": "crowd", "count": 8}]
    facts = {"1": {"roles": ("ana",), "extras": crowd, "needs": ("grue",)}, "2": {"risks": ("cascade",)}}
    made = paper({MONDAY: ("1", "2"), TUESDAY: ("3",)}, facts)
    sheet = next_call_sheet(made, ShootingDay(date=MONDAY, call=480, segments=("1", "2")), made.plan)
    assert (sheet.version, sheet.call, sheet.pat, sheet.wrap) == (1, 480, 540, 1020)
    assert [(s.segment, s.start, s.end) for s in sheet.segments] == [("1", 510, 720), ("2", 780, 990)]
    assert sheet.meal == Meal(start=720, end=780)
    assert [(e.group, e.count) for e in sheet.extras] == [("crowd", 8)]
    assert sheet.safety == ("cascade",)
    assert sheet.tomorrow == "J2 : 3"


def test_a_call_sheet_no_longer_counts_once_the_plan_gives_its_day_another_call(paper: Any) -> None:
    made = paper({MONDAY: ("1",)})
    sheet = next_call_sheet(made, made.plan.days[0], made.plan).model_copy(update={"pat": 555})
    issued = Production.model_validate(
        {**{n: getattr(made, n) for n in Production.model_fields}, "callsheets": (sheet,)}
    )
    assert day_plan(issued, made.plan.days[0]).from_sheet
    late = {"leo": datetime(2026, 10, 11, 20, 0, tzinfo=UTC)}
    option = options(issued, issued.plan, SUNDAY, last_outs=late, effort=QUICK).options[0]
    assert option.days[0].call == 540
    assert not day_plan(issued, option.days[0]).from_sheet
    assert next_call_sheet(issued, option.days[0], issued.plan).version == 2


def test_the_planned_last_day_is_kept_where_the_cheapest_plan_ends_later(paper: Any) -> None:
    # scene 1 cannot be on Tuesday nor scene 2 on Monday: both on Wednesday make one day less, after the planned end
    made = paper({MONDAY: ("1",), TUESDAY: ("2",)}, {"1": {"roles": ("ana",)}, "2": {"roles": ("bob",)}})
    gone = (away("ana", TUESDAY, TUESDAY), away("bob", MONDAY, MONDAY))
    found = options(made, made.plan, SUNDAY, (), gone, effort=QUICK)
    assert placed(found.options[0]) == {WEDNESDAY: ("1", "2")}
    assert placed(found.options[1]) == {MONDAY: ("1",), TUESDAY: ("2",)}
    facts = {"option": OptionKind.PLANNED_END.words, "other": OptionKind.LEAST_CHANGE.words}
    assert say.SAME_AS.said(**facts) in found.notes


def test_the_planned_last_day_says_what_it_would_leave_out(paper: Any) -> None:
    made = paper({MONDAY: ("1",), TUESDAY: ("2",)}, {"1": {"roles": ("ana",)}})
    found = options(made, made.plan, SUNDAY, (), (away("ana", MONDAY, TUESDAY),), effort=QUICK)
    assert OptionKind.PLANNED_END not in {option.kind for option in found.options}
    facts = {"option": OptionKind.PLANNED_END.words, "count": 1, "segments": "1"}
    assert say.LEAVES_OUT.said(**facts) in found.notes


def test_what_is_priced_but_not_weighed_is_said(paper: Any) -> None:
    held = {"unit": "day", "rate": "500", "hold_rate": "150", "guaranteed_days": 3}
    plan = {MONDAY: ("1",), TUESDAY: ("2",)}
    made = paper(plan, {"1": {"roles": ("ana",)}}, people={"ana": {"contract": held}})
    found = options(made, made.plan, SUNDAY, effort=QUICK)
    said = [note.facts["what"] for note in found.notes if note.phrase is say.PRICED_NOT_WEIGHED]
    assert said == [say.HOLD_DAYS, say.GUARANTEES]
    proved = {option.kind: option.proved for option in found.options}
    assert proved == {OptionKind.LEAST_COST: False, OptionKind.LEAST_CHANGE: True}
