"""Daylight: the sun of a date at a place, what may be shot by it, and the checker's own word on it."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shootday.phrases import planning as say
from shootday.planning.callsheet import next_call_sheet
from shootday.planning.check import check
from shootday.planning.check_light import in_light
from shootday.planning.daylight import ALWAYS, shooting_window, sun_of
from shootday.planning.grounds import Ground
from shootday.planning.propose import options_of
from shootday.planning.situation import Situation
from shootday.planning.solve import Effort
from shootday.planning.violation import Rule
from shootday.production.base import clock_text, instant, parse_clock
from shootday.production.places import Coordinates
from shootday.production.plan import ShootingDay
from shootday.production.scenes import Light

SUNDAY, MONDAY, TUESDAY = date(2026, 10, 11), date(2026, 10, 12), date(2026, 10, 13)
QUICK = Effort(deterministic_seconds=0.2, steps=300)
PARIS = Coordinates(Decimal("48.8566"), Decimal("2.3522"))
OUTSIDE = {"setting": "EXT", "location": "quai"}
HERE = {"quai": {"latitude": "48.8566", "longitude": "2.3522"}}


def at(latitude: str, longitude: str) -> Coordinates:
    return Coordinates(Decimal(latitude), Decimal(longitude))


@pytest.mark.parametrize(
    ("place", "zone", "sunrise", "sunset"),
    [
        (PARIS, "Europe/Paris", "05:47", "21:57"),
        (at("48.39", "-4.49"), "Europe/Paris", "06:16", "22:22"),
        (at("43.70", "7.27"), "Europe/Paris", "05:49", "21:15"),
        (at("4.92", "-52.31"), "America/Cayenne", "06:19", "18:43"),
    ],
)
def test_the_sun_of_a_summer_day_rounded_into_the_light(
    place: Coordinates, zone: str, sunrise: str, sunset: str
) -> None:
    sun = sun_of(place, date(2026, 6, 21), ZoneInfo(zone))
    assert sun.sunrise is not None
    assert sun.sunset is not None
    assert 0 <= sun.sunrise - parse_clock(sunrise) <= 1
    assert -1 <= sun.sunset - parse_clock(sunset) <= 0


def test_far_from_its_zone_the_sun_is_still_that_of_the_date() -> None:
    sun = sun_of(at("1.87", "-157.4"), date(2026, 6, 21), ZoneInfo("Pacific/Kiritimati"))
    assert sun.sunrise is not None
    assert sun.sunset is not None
    assert 360 < sun.sunrise < 420
    assert 1080 < sun.sunset < 1140


def test_where_the_sun_does_not_set_there_is_no_night_and_where_it_does_not_rise_no_day(
    scene: Any, production: Any
) -> None:
    north = {"quai": {"latitude": "69.65", "longitude": "18.96"}}
    paper = production((scene("1", **OUTSIDE), scene("2", light="night", **OUTSIDE)), {MONDAY: ()}, locations=north)
    day, night = (paper.scene[n] for n in "12")
    assert shooting_window(paper, day, date(2026, 6, 21)) == ALWAYS
    low, high = shooting_window(paper, night, date(2026, 6, 21)) or ALWAYS
    assert low > high
    low, high = shooting_window(paper, day, date(2026, 12, 21)) or ALWAYS
    assert low > high


def test_the_night_after_which_clocks_go_back_ends_by_the_new_clock(scene: Any, production: Any) -> None:
    paper = production((scene("1", light="night", **OUTSIDE),), {MONDAY: ()}, locations=HERE)
    _, end = shooting_window(paper, paper.scene["1"], date(2026, 10, 24)) or ALWAYS
    assert clock_text(end) == "06:53 +1"  # 07:53 would be its hour by the old one


@pytest.fixture
def broken(scene: Any, production: Any) -> Callable[..., list[Rule]]:
    """The rules that scene 1 on Monday breaks, called at an hour; its set-up is within the lead of an hour."""

    def rules(call: int, facts: dict[str, object], **more: Any) -> list[Rule]:
        paper = production((scene("1", shoot_minutes=60, **OUTSIDE | facts),), {MONDAY: ("1",)}, **more)
        day = ShootingDay(date=MONDAY, segments=("1",), call=call)
        return [violation.rule for violation in check(Situation(paper, paper.plan, SUNDAY), [day])]

    return rules


def test_what_is_shot_lies_in_its_light_and_the_set_up_may_come_before(broken: Callable[..., list[Rule]]) -> None:
    # 12 October in Paris: dawn 07:34, sunrise 08:06, +6 degrees 08:47 and 18:25, sunset 19:07, dusk 19:39
    assert broken(7 * 60 + 10, {}, locations=HERE) == []  # shot from 08:10
    assert broken(7 * 60, {}, locations=HERE) == [Rule.DAYLIGHT]  # shot from 08:00
    assert broken(17 * 60, {}, locations=HERE) == []  # shot up to 19:00
    assert broken(17 * 60 + 15, {}, locations=HERE) == [Rule.DAYLIGHT]
    assert broken(18 * 60 + 45, {"light": "night"}, locations=HERE) == []  # shot from 19:45
    assert broken(18 * 60 + 30, {"light": "night"}, locations=HERE) == [Rule.DAYLIGHT]
    assert broken(6 * 60 + 40, {"light": "dawn"}, locations=HERE) == []  # 07:40 to 08:40
    assert broken(17 * 60 + 30, {"light": "dawn"}, locations=HERE) == [Rule.DAYLIGHT]
    assert broken(17 * 60 + 30, {"light": "dusk"}, locations=HERE) == []  # 18:30 to 19:30
    assert broken(6 * 60 + 40, {"light": "dusk"}, locations=HERE) == [Rule.DAYLIGHT]


def test_inside_or_without_coordinates_the_sun_has_no_say(broken: Callable[..., list[Rule]]) -> None:
    assert broken(60, {}) == []
    assert broken(60, {"setting": "INT"}, locations=HERE) == []


def test_the_planner_waits_for_the_light(scene: Any, production: Any) -> None:
    facts = OUTSIDE | {"light": "dusk", "shoot_minutes": 60}
    paper = production((scene("1", **facts),), {MONDAY: ("1",)}, locations=HERE, calls={MONDAY: 14 * 60})
    option = options_of(Situation(paper, paper.plan, SUNDAY), effort=QUICK).options[0]
    assert option.unplaced == ()
    # dusk begins at 18:25 and some seconds: shot from 18:26 on, so called at 17:30, the next multiple of five
    assert [clock_text(day.call or 0) for day in option.days if day.date == MONDAY] == ["17:30"]


def test_a_place_without_coordinates_takes_the_productions(scene: Any, production: Any) -> None:
    paper = production((scene("1", **OUTSIDE),), {MONDAY: ("1",)})
    info = paper.info.model_copy(update={"latitude": PARIS.latitude, "longitude": PARIS.longitude})
    there = paper.model_copy(update={"info": info})
    day = ShootingDay(date=MONDAY, segments=("1",), call=300)
    found = check(Situation(there, there.plan, SUNDAY), [day])
    assert [v.rule for v in found] == [Rule.DAYLIGHT]
    assert found[0].grounds[1] == Ground(document="production.yaml", field="latitude")


def test_without_coordinates_the_planner_says_that_daylight_is_not_modelled(scene: Any, production: Any) -> None:
    paper = production((scene("1", **OUTSIDE), scene("2")), {MONDAY: ("1", "2")})
    found = options_of(Situation(paper, paper.plan, SUNDAY), effort=QUICK)
    assert say.DAYLIGHT_NOT_MODELLED.said(places="Quai") in found.notes
    known = production((scene("1", **OUTSIDE), scene("2")), {MONDAY: ("1", "2")}, locations=HERE)
    notes = options_of(Situation(known, known.plan, SUNDAY), effort=QUICK).notes
    assert say.DAYLIGHT_NOT_MODELLED not in {note.phrase for note in notes}


def test_a_clash_with_the_sun_is_told_and_not_relaxed(scene: Any, production: Any) -> None:
    facts = OUTSIDE | {"shoot_minutes": 300}
    places = {"quai": HERE["quai"] | {"windows": [{"opens": "15:00", "closes": "23:00"}]}}
    paper = production((scene("1", **facts),), {MONDAY: ("1",)}, locations=places, rules={"day_call": "12:00"})
    rules = options_of(Situation(paper, paper.plan, SUNDAY), effort=QUICK).clash[0].rules
    assert {rule.rule for rule in rules} == {Rule.DAYS, Rule.LOCATION_HOURS, Rule.DAYLIGHT}
    sun = next(rule for rule in rules if rule.rule is Rule.DAYLIGHT)
    assert sun.said.text("en") == "1 (exterior, day) is shot from 08:07 to 19:06 (sun of 12/10)"
    assert sun.relaxed.unplaced is None


def test_a_draft_call_sheet_has_the_suns_hours(scene: Any, production: Any) -> None:
    paper = production((scene("1", **OUTSIDE),), {MONDAY: ("1",)}, locations=HERE)
    sheet = next_call_sheet(paper, paper.plan.days[0], paper.plan)
    assert (clock_text(sheet.sunrise or 0), clock_text(sheet.sunset or 0)) == ("08:07", "19:06")


@given(st.decimals(-60, 60, places=3), st.decimals(-180, 180, places=3), st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_the_sun_by_its_hours_and_by_its_height_agree(latitude: Decimal, longitude: Decimal, day: date) -> None:
    place, zone = Coordinates(latitude, longitude), ZoneInfo("UTC")
    sun = sun_of(place, day, zone)
    pairs = (
        (Light.DAY, sun.sunrise, sun.sunset),
        (Light.NIGHT, sun.dusk, sun.next_dawn),
        (Light.DAWN, sun.dawn, sun.morning),
        (Light.DUSK, sun.evening, None if sun.dusk is None else sun.dusk - 1),
    )
    midnight = instant(day, 0, zone)
    for light, low, high in pairs:
        if low is not None and high is not None and low < high:
            first, last = (midnight + timedelta(minutes=m) for m in (low, high))
            assert in_light(place, light, first, last)
            assert not in_light(place, light, first - timedelta(minutes=30), last)
