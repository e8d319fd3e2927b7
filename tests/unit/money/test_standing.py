"""What days cost together: performers on hold, days guaranteed, places that are set again. Worked out by hand."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from shootday.money.plan_cost import plan_cost
from shootday.money.standing import rig_minutes
from shootday.production.plan import ShootingDay
from shootday.production.production import Production

DAYS = tuple(date(2026, 10, n) for n in (12, 13, 14, 15, 16))


def paper(contract: dict[str, Any], rig: int = 0) -> Production:
    """Ana (500 a call, 60 % of charges) and Léo (480 a day, so 60 an hour) in the café (c…) and on the quay (q…)."""
    scenes = [
        {"number": n, "setting": "INT", "light": "day", "location": place, "setup_minutes": 30, "shoot_minutes": 390}
        | {"roles": ["ana"] if n.endswith("a") else []}
        for n, place in (
            ("c1a", "cafe"),
            ("c2", "cafe"),
            ("q1", "quai"),
            ("q2", "quai"),
            ("c3a", "cafe"),
            ("c4", "cafe"),
        )
    ]
    line = {"account": "2", "label": "", "quantity": "1", "driver": "person"}
    return Production.model_validate(
        {
            "info": {"title": "Essai", "kind": "fiction"},
            "people": {
                "people": [
                    {"id": "leo", "name": "Léo", "kind": "technician", "contract": {"unit": "day", "rate": "480"}},
                    {"id": "ana", "name": "Ana", "kind": "performer", "contract": contract},
                ],
                "roles": [{"id": "ana", "name": "Ana", "person": "ana"}],
            },
            "locations": {
                "locations": [{"id": "cafe", "name": "Café", "rig_minutes": rig}, {"id": "quai", "name": "Quai"}]
            },
            "scenes": {"scenes": scenes},
            "devis": {
                "lines": [
                    line | {"rate": "480", "subject": "leo"},
                    line | {"account": "31", "rate": "500", "subject": "ana", "charges": "artists"},
                ],
                "charges": [{"category": "artists", "rate": "0.60", "account": "45"}],
            },
        }
    )


def days(*segments: tuple[str, ...]) -> tuple[ShootingDay, ...]:
    return tuple(ShootingDay(date=day, segments=some) for day, some in zip(DAYS, segments, strict=False))


CACHET = {"unit": "cachet", "rate": "500"}
HELD = CACHET | {"hold_rate": "200"}


@pytest.mark.parametrize(
    ("contract", "segments", "ana"),
    [
        (CACHET, (("c1a",), ("c2",), ("c3a",)), 1000),
        (HELD, (("c1a",), ("c2",), ("c3a",)), 1200),  # one day between her first and her last
        (HELD, (("c1a",), (), ("c3a",)), 1000),  # nobody shoots that day
        (HELD, (("c2",), ("c1a",), ("q1",)), 500),  # nothing before the first, nor after the last
        (CACHET | {"guaranteed_days": 3}, (("c1a",), ("c2",), ("c3a",)), 1500),
        (CACHET | {"guaranteed_days": 2}, (("c1a",), ("c2",), ("c3a",)), 1000),
        (HELD | {"guaranteed_days": 4}, (("c1a",), ("c2",), ("c3a",)), 2200),
    ],
)
def test_what_a_performers_contract_adds(
    contract: dict[str, Any], segments: tuple[tuple[str, ...], ...], ana: int
) -> None:
    made, run = paper(contract), days(*segments)
    crew = Decimal(480) * sum(bool(s) for s in segments)
    cost = plan_cost(made, run)
    assert cost.total == crew + ana * Decimal("1.60")
    assert sum(cost.by_day.values()) == cost.total


def test_who_has_started_is_on_hold_from_the_first_day_on() -> None:
    past, coming = days(("c1a",), ("c2",), ("c3a",))[:1], days((), ("c2",), ("c3a",))[1:]
    made = paper(HELD)
    assert plan_cost(made, coming, past).total - plan_cost(made, coming).total == 200 * Decimal("1.60")
    guaranteed = paper(CACHET | {"guaranteed_days": 3})
    # one call is past, one to come: one more is owed, not two
    assert plan_cost(guaranteed, coming, past).total == 2 * 480 + (500 + 500) * Decimal("1.60")


def test_a_place_is_set_again_when_the_unit_comes_back_from_elsewhere() -> None:
    made = paper(CACHET, rig=45)
    first, second, third, fourth, fifth = days(("c1a",), ("c2",), ("q1",), ("c3a",), ("c4",))
    assert [
        rig_minutes(made, before, day)
        for before, day in (
            ((), first),
            ((first,), second),
            ((first, second), third),
            ((first, second, third), fourth),
            ((first, second, third, fourth), fifth),
        )
    ] == [0, 0, 0, 45, 0]
    # presence 60 + 390 + 30 = 480; 45 min more at 60 an hour and 25 %: 56.25
    plain, again = plan_cost(paper(CACHET), (fourth,), (first, third)), plan_cost(made, (fourth,), (first, third))
    assert again.total - plain.total == Decimal("56.25")
    assert (plain.overtime_minutes, again.overtime_minutes) == (0, 45)
