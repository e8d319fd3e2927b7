"""The independent checker: every rule named when it is broken, nothing said of a plan that keeps them all."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from shootday.entries import Unavailability
from shootday.planning.check import check
from shootday.planning.situation import Owed, Situation
from shootday.planning.violation import Rule
from shootday.production.plan import ShootingDay

MONDAY, TUESDAY, SUNDAY = date(2026, 10, 12), date(2026, 10, 13), date(2026, 10, 11)


@pytest.fixture
def broken(scene: Any, production: Any) -> Callable[..., set[Rule]]:
    """The rules that two scenes on two days break."""

    def rules(
        one: dict[str, object],
        two: dict[str, object],
        days: tuple[ShootingDay, ...] = (day(MONDAY, "1"), day(TUESDAY, "2")),
        **more: Any,
    ) -> set[Rule]:
        checked = {name: more.pop(name) for name in ("overtime", "claimed") if name in more}
        known = {name: more.pop(name) for name in ("left", "unavailable", "last_outs") if name in more}
        paper = production((scene("1", **one), scene("2", **two)), {MONDAY: ("1",), TUESDAY: ("2",)}, **more)
        return {v.rule for v in check(Situation(paper, paper.plan, SUNDAY, **known), days, **checked)}

    return rules


def day(at: date, *segments: str, call: int | None = None) -> ShootingDay:
    return ShootingDay(date=at, segments=segments, call=call)


def gone(kind: str, subject: str, start: int, end: int | None) -> Unavailability:
    """From an hour of Monday to another, in Paris (two hours ahead of UTC)."""
    return Unavailability.model_validate(
        {
            "subject_kind": kind,
            "subject": subject,
            "start": datetime(2026, 10, 12, start - 2, tzinfo=UTC),
            "end": None if end is None else datetime(2026, 10, 12, end - 2, tzinfo=UTC),
        }
    )


def test_a_plan_that_keeps_every_rule_is_not_blamed(broken: Callable[..., set[Rule]]) -> None:
    assert broken({}, {}) == set()


def test_every_scene_is_planned_once_and_none_that_nobody_owes(broken: Callable[..., set[Rule]]) -> None:
    assert broken({}, {}, (day(MONDAY, "1"),)) == {Rule.MISSING}
    assert broken({}, {}, (day(MONDAY, "1"), day(TUESDAY, "1", "2"))) == {Rule.TWICE}
    assert broken({}, {}, left=(Owed("2", 100),)) == {Rule.NOT_OWED}


def test_availability_of_people(broken: Callable[..., set[Rule]]) -> None:
    one = {"roles": ("ana",)}
    away = {"ana": {"unavailable": [{"first": MONDAY, "last": MONDAY}]}}
    assert broken(one, {}, people=away) == {Rule.PERSON}
    assert broken(one, {}, unavailable=(gone("person", "ana", 11, None),)) == {Rule.PERSON}
    assert broken(one, {}, unavailable=(gone("person", "ana", 12, 13),)) == set()
    hired = {"ana": {"contract": {"unit": "cachet", "rate": "500", "first": TUESDAY}}}
    assert broken(one, {}, people=hired) == {Rule.CONTRACT}


def test_availability_of_places_and_equipment(broken: Callable[..., set[Rule]]) -> None:
    closed = {"cafe": {"windows": [{"opens": "09:00", "closes": "19:00"}]}}
    assert broken({}, {}, locations=closed) == {Rule.LOCATION_HOURS}  # set-up starts at 08:30
    shut = {"cafe": {"unavailable": [{"first": TUESDAY, "last": TUESDAY}]}}
    assert broken({}, {}, locations=shut) == {Rule.LOCATION_HOURS}
    assert broken({}, {}, unavailable=(gone("location", "cafe", 9, 10),)) == {Rule.LOCATION}
    grue = gone("equipment", "grue", 9, 10)
    assert broken({"needs": ("grue",)}, {}, unavailable=(grue,)) == {Rule.EQUIPMENT}
    assert broken({}, {}, unavailable=(grue,)) == set()


def test_length_of_the_day(broken: Callable[..., set[Rule]]) -> None:
    both = (day(MONDAY, "1", "2"),)
    assert broken({}, {}, both, overtime=False) == set()  # 480 minutes
    assert broken({}, {"shoot_minutes": 181}, both, overtime=False) == {Rule.CAPACITY}
    assert broken({}, {"shoot_minutes": 181}, both) == set()
    assert broken({}, {"shoot_minutes": 301}, both) == {Rule.CAPACITY}


def test_places_light_and_order(broken: Callable[..., set[Rule]]) -> None:
    both = (day(MONDAY, "1", "2"),)
    assert broken({}, {"location": "quai"}, both, rules={"max_places": 1}) == {Rule.PLACES}
    outside = {"setting": "EXT", "light": "day"}
    assert Rule.LIGHT in broken(outside, {"setting": "EXT", "light": "night"}, both)
    assert broken({"after": ("2",)}, {}, both) == {Rule.ORDER}
    assert broken({"after": ("2",)}, {}, (day(MONDAY, "2"), day(TUESDAY, "1"))) == set()


def test_rest_counts_from_the_actual_last_out_of_each_person(broken: Callable[..., set[Rule]]) -> None:
    late = {"leo": datetime(2026, 10, 11, 19, 1, tzinfo=UTC)}  # 21:01 on Sunday, called at 08:00
    assert broken({}, {}, last_outs=late) == {Rule.REST}
    in_time = {"leo": datetime(2026, 10, 11, 19, 0, tzinfo=UTC)}
    assert broken({}, {}, last_outs=in_time) == set()
    child = {"zoe": datetime(2026, 10, 11, 16, 1, tzinfo=UTC)}  # 14 hours before 08:00 is 18:00
    first = {"roles": ("zoe",), "shoot_minutes": 60, "setup_minutes": 60}
    assert broken(first, {}, last_outs=child) == {Rule.REST}
    assert broken({}, {}, last_outs=child) == set()


def test_a_day_after_a_night(broken: Callable[..., set[Rule]]) -> None:
    night = {"setting": "EXT", "light": "night"}
    assert broken(night, {}) == {Rule.NIGHT_THEN_DAY, Rule.REST}
    assert broken(night, {}, (day(MONDAY, "1"), day(TUESDAY, "2", call=720))) == set()


def test_minors(broken: Callable[..., set[Rule]]) -> None:
    child = {"roles": ("zoe",), "shoot_minutes": 150}
    assert broken(child, {}) == set()
    assert broken(child | {"shoot_minutes": 151}, {}) == {Rule.MINOR_MINUTES}
    late = (day(MONDAY, "1", call=1080), day(TUESDAY, "2"))
    assert broken(child, {}, late) == {Rule.MINOR_HOURS, Rule.REST}
    night = child | {"setting": "EXT", "light": "night"}
    assert Rule.MINOR_HOURS in broken(night, {}, (day(MONDAY, "1", call=480), day(TUESDAY, "2")))


def test_a_wrong_price_is_named(broken: Callable[..., set[Rule]]) -> None:
    assert broken({}, {}, claimed=Decimal(12200)) == set()  # twice 5000 + 300 + 800
    assert broken({}, {}, claimed=Decimal(12201)) == {Rule.COST}
