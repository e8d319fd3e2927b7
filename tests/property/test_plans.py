"""Plans of made-up productions: whatever happens, an option keeps every hard rule, costs what it says, and repeats."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shootday.entries import Unavailability
from shootday.money.plan_cost import plan_cost
from shootday.planning.arrange import on_the_clock
from shootday.planning.bound import counted_bound
from shootday.planning.check import check
from shootday.planning.days import shooting_days
from shootday.planning.greedy import repair
from shootday.planning.measure import price
from shootday.planning.options import OptionKind
from shootday.planning.prepare import prepare
from shootday.planning.problem import UNITS
from shootday.planning.propose import options
from shootday.planning.search import Found
from shootday.planning.situation import Owed, Situation
from shootday.planning.solve import Effort
from shootday.production.production import Production

SUNDAY = date(2026, 10, 11)
DAYS = [SUNDAY + timedelta(days=n) for n in (1, 2, 3, 4, 5, 8)]
PEOPLE = ("ana", "bob", "zoe")
PLACES = ("cafe", "quai", "bois")
QUICK = Effort(deterministic_seconds=0.05, steps=60)
CALM = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _drawn_scene(data: st.DataObject, number: int) -> dict[str, object]:
    roles = data.draw(st.lists(st.sampled_from(PEOPLE), unique=True, max_size=2))
    crowd = data.draw(st.integers(0, 4))
    return {
        "number": str(number),
        "setting": data.draw(st.sampled_from(["INT", "INT", "EXT"])),
        "light": data.draw(st.sampled_from(["day", "day", "night", "dusk"])),
        "location": data.draw(st.sampled_from(PLACES)),
        "setup_minutes": data.draw(st.sampled_from([0, 10, 30, 75])),
        "shoot_minutes": data.draw(st.integers(10, 260)),
        "roles": roles,
        "extras": [{"group": "crowd", "count": crowd}] if crowd else [],
        **_drawn_company(data, number),
        "after": [str(n) for n in data.draw(st.lists(st.integers(1, number), max_size=1)) if n < number],
    }


def _drawn_company(data: st.DataObject, number: int) -> dict[str, list[str]]:
    """Now and then a scene that shares the day of an earlier one, or must not."""
    tie = data.draw(st.sampled_from(["", "", "", "same_day", "not_same_day"])) if number > 1 else ""
    return {tie: [str(data.draw(st.integers(1, number - 1)))]} if tie else {}


CREW: list[dict[str, Any]] = [
    {"id": "leo", "kind": "technician", "contract": {"unit": "day", "rate": "311.17", "charges": "technicians"}},
    {"id": "ana", "kind": "performer"},
    {"id": "bob", "kind": "performer", "unavailable": [{"first": DAYS[1], "last": DAYS[1]}]},
    {"id": "zoe", "kind": "performer", "minor": True, "birth_date": "2016-01-01"},
]


def _drawn_production(data: st.DataObject) -> Production:
    scenes = [_drawn_scene(data, n) for n in range(1, data.draw(st.integers(2, 8)) + 1)]
    dates = sorted(data.draw(st.sets(st.sampled_from(DAYS), min_size=1, max_size=4)))
    plan: dict[date, list[str]] = {day: [] for day in dates}
    for scene in scenes:
        plan[data.draw(st.sampled_from(dates))].append(str(scene["number"]))
    window = data.draw(
        st.sampled_from([[], [{"opens": "07:00", "closes": "15:00"}], [{"opens": "10:00", "closes": "20:00"}]])
    )
    minutes = st.integers(0, 40)
    lines: list[dict[str, Any]] = [
        {"rate": "311.17", "driver": "person", "subject": "leo", "charges": "technicians"},
        {"rate": "500.01", "driver": "person", "subject": "ana"},
        {"rate": "87.5", "driver": "extras", "subject": "crowd"},
        {"rate": "800", "driver": "location", "subject": "cafe"},
        {"rate": data.draw(st.sampled_from(["0", "4000"])), "driver": "shooting_day"},
    ]
    return Production.model_validate(
        {
            "info": {
                "title": "Essai",
                "kind": "fiction",
                "planning": {"max_places": data.draw(st.integers(1, 3)), "meal_minutes": 45},
            },
            "people": {
                "people": [{"name": p["id"], **p} for p in CREW],
                "roles": [{"id": p, "name": p, "person": p} for p in PEOPLE],
                "extras": [{"id": "crowd", "name": "Passants", "count": 9}],
            },
            "locations": {
                "locations": [
                    {"id": "cafe", "name": "Café", "travel": {"quai": data.draw(minutes), "bois": data.draw(minutes)}},
                    {
                        "id": "quai",
                        "name": "Quai",
                        "travel": {"cafe": data.draw(minutes), "bois": 15},
                        "windows": window,
                    },
                    {"id": "bois", "name": "Bois"},
                ]
            },
            "scenes": {"scenes": scenes},
            "plan": {"days": [{"date": day, "segments": plan[day]} for day in dates]},
            "devis": {
                "lines": [{"account": "2", "label": "", "quantity": "1", **line} for line in lines],
                "charges": [{"category": "technicians", "rate": "0.5615", "account": "4"}],
            },
        }
    )


def drawn_situation(data: st.DataObject) -> Situation:
    """A small situation with a bit of everything: a child, night and dusk, hours, order, company, what is owed."""
    paper = _drawn_production(data)
    today = data.draw(st.sampled_from([SUNDAY, DAYS[0]]))
    numbers = [scene.number for scene in paper.scenes.scenes]
    left = tuple(
        Owed(number, data.draw(st.sampled_from([0, 50, 100])))
        for number in data.draw(st.lists(st.sampled_from(numbers), unique=True, max_size=3))
    )
    start = datetime(2026, 10, 11, 12, 0, tzinfo=UTC) + timedelta(hours=data.draw(st.integers(0, 60)))
    end = data.draw(st.none() | st.just(start + timedelta(hours=30)))
    kind, subject = data.draw(st.sampled_from([("person", "ana"), ("location", "quai"), ("person", "zoe")]))
    gone = Unavailability.model_validate({"subject_kind": kind, "subject": subject, "start": start, "end": end})
    out = datetime(today.year, today.month, today.day, 14, 7, tzinfo=UTC) + timedelta(
        hours=data.draw(st.integers(0, 10))
    )
    outs = dict.fromkeys(data.draw(st.lists(st.sampled_from(("leo", *PEOPLE)), unique=True)), out)
    unavailable = (gone,) if data.draw(st.booleans()) else ()
    return Situation(paper, paper.plan, today, left, unavailable, outs)


@CALM
@given(st.data())
def test_every_option_keeps_every_rule_and_costs_what_it_says(data: st.DataObject) -> None:
    at = drawn_situation(data)
    found = options(at.production, at.plan, at.today, at.left, at.unavailable, at.last_outs, effort=QUICK)
    assert found.options or not at.owed()
    for option in found.options:
        missing = [unplaced.segment for unplaced in option.unplaced]
        overtime = option.kind is not OptionKind.NO_OVERTIME
        cost = plan_cost(at.production, option.days)
        assert check(at, option.days, missing, overtime=overtime, claimed=cost.total) == ()
        assert option.cost_delta == cost.total - plan_cost(at.production, at.remaining).total
        assert option.bound is None or option.bound <= option.cost_delta
        assert overtime or option.overtime_minutes == 0
        assert {moved.segment for moved in option.moved} == {
            number for day in option.days for number in day.segments if at.day_in_force(number) != day.date
        }
    assert len({option.id for option in found.options}) == len(found.options)


@CALM
@given(st.data())
def test_the_prepared_prices_are_those_of_the_plan(data: st.DataObject) -> None:
    at = drawn_situation(data)
    problem = prepare(at)
    limit = problem.limit(overtime=True)
    plan = repair(problem, limit)
    days = on_the_clock(problem, plan, limit)
    assert days is not None
    found = Found(plan, days, 0, 0, price(problem, plan, days), 0)
    total = plan_cost(at.production, shooting_days(problem, found)).total
    assert abs(Decimal(found.price) / UNITS - total) < Decimal("0.05")
    assert counted_bound(problem, limit) <= found.price or sum(map(len, plan)) < len(problem.jobs)


@settings(parent=CALM, max_examples=8)
@given(st.data())
def test_the_same_situation_gives_the_same_options(data: st.DataObject) -> None:
    at = drawn_situation(data)
    first, second = (
        options(at.production, at.plan, at.today, at.left, at.unavailable, at.last_outs, effort=QUICK) for _ in "12"
    )
    assert first.options == second.options
