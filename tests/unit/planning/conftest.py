"""A small production to plan: two places, two performers, a child, one technician, scenes made to measure."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from shootday.production.devis import Devis, Driver, Line
from shootday.production.info import PlanningRules, ProductionInfo, ProductionKind, SchoolHolidays
from shootday.production.people import Contract, ExtrasGroup, People, Person, PersonKind, RateUnit, Role
from shootday.production.places import Location, Locations
from shootday.production.plan import ShootingDay, ShootingPlan
from shootday.production.production import Production
from shootday.production.scenes import Scene, Scenes

MONDAY = date(2026, 10, 12)
TUESDAY = date(2026, 10, 13)
WEDNESDAY = date(2026, 10, 14)

Maker = Callable[..., Production]


def a_scene(number: str, **more: object) -> Scene:
    """Scene *number*, three hours in the café by day, unless told otherwise."""
    facts: dict[str, object] = {"setting": "INT", "light": "day", "location": "cafe", "shoot_minutes": 180}
    return Scene.model_validate({"number": number, "setup_minutes": 30, **facts, **more})


def _line(rate: str, driver: Driver, subject: str | None, account: str) -> Line:
    return Line(account=account, label="", quantity=Decimal(1), rate=Decimal(rate), driver=driver, subject=subject)


LINES = (
    _line("300", Driver.PERSON, "leo", "23"),
    _line("500", Driver.PERSON, "ana", "31"),
    _line("400", Driver.PERSON, "bob", "31"),
    _line("200", Driver.PERSON, "zoe", "31"),
    _line("800", Driver.LOCATION, "cafe", "52"),
    _line("350", Driver.LOCATION, "quai", "52"),
    _line("100", Driver.EXTRAS, "crowd", "34"),
    _line("5000", Driver.SHOOTING_DAY, None, "71"),
)


def a_production(scenes: tuple[Scene, ...], plan: dict[date, tuple[str, ...]], **more: dict[Any, Any]) -> Production:
    """The production with these scenes on these days; *rules*, *people*, *locations*, *calls* change the usual ones."""
    rules = {"max_places": 2, **more.get("rules", {})}
    people: dict[str, dict[str, Any]] = {
        "leo": {"kind": PersonKind.TECHNICIAN, "contract": Contract(unit=RateUnit.DAY, rate=Decimal(300))},
        "ana": {"kind": PersonKind.PERFORMER},
        "bob": {"kind": PersonKind.PERFORMER},
        "zoe": {"kind": PersonKind.PERFORMER, "minor": True, "birth_date": date(2016, 1, 1), "school_zone": "C"},
    }
    for name, facts in more.get("people", {}).items():
        people[name] |= facts
    places: dict[str, dict[str, Any]] = {
        "cafe": {"travel": {"quai": 20}},
        "quai": {},
        "bois": {"travel": {"cafe": 30, "quai": 30}},
    }
    for name, facts in more.get("locations", {}).items():
        places[name] |= facts
    calls = more.get("calls", {})
    return Production(
        info=ProductionInfo(
            title="Essai",
            kind=ProductionKind.FICTION,
            planning=PlanningRules.model_validate(rules),
            school_holidays=(SchoolHolidays(zone="C", name="", first=date(2026, 10, 17), last=date(2026, 11, 1)),),
        ),
        people=People(
            people=tuple(Person.model_validate({"id": n, "name": n.title(), **facts}) for n, facts in people.items()),
            roles=tuple(Role(id=n, name=n, person=n) for n in ("ana", "bob", "zoe")),
            extras=(ExtrasGroup(id="crowd", name="Passants", count=10),),
        ),
        locations=Locations(
            locations=tuple(Location.model_validate({"id": n, "name": n.title(), **f}) for n, f in places.items())
        ),
        scenes=Scenes(scenes=scenes),
        plan=ShootingPlan(
            days=tuple(ShootingDay(date=day, segments=numbers, call=calls.get(day)) for day, numbers in plan.items())
        ),
        devis=Devis(lines=LINES),
    )


@pytest.fixture
def scene() -> Callable[..., Scene]:
    return a_scene


@pytest.fixture
def production() -> Maker:
    return a_production
