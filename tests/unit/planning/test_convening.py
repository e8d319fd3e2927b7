"""Extras called or let go for tomorrow once it is too late: named with the day that is owed to each (C-E1)."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from shootday.phrases import planning as say
from shootday.planning.convening import cautions
from shootday.planning.situation import Situation
from shootday.production.plan import ShootingDay

SUNDAY, MONDAY, TUESDAY = (date(2026, 10, n) for n in (11, 12, 13))
AT_17 = datetime(2026, 10, 11, 15, tzinfo=UTC)  # 17:00 in Paris
LATER = datetime(2026, 10, 11, 15, 1, tzinfo=UTC)


@pytest.fixture
def start(scene: Any, production: Any) -> Situation:
    """Scene 1 with eight extras on Monday, 2 with five and 3 with none on Tuesday."""
    paper = production(
        (
            scene("1", extras=({"group": "crowd", "count": 8},)),
            scene("2", extras=({"group": "crowd", "count": 5},)),
            scene("3"),
        ),
        {MONDAY: ("1",), TUESDAY: ("2", "3")},
    )
    return Situation(paper, paper.plan, SUNDAY, now=LATER)


def monday(*segments: str) -> list[ShootingDay]:
    return [ShootingDay(date=MONDAY, segments=segments)]


def told(at: Situation, days: list[ShootingDay]) -> list[tuple[object, object, Decimal | None]]:
    return [(c.said.phrase, c.said.facts["count"], c.price) for c in cautions(at, days)]


def test_extras_already_convened_and_kept_are_nothing_to_say(start: Situation) -> None:
    assert told(start, monday("1")) == []
    assert told(start, monday("1", "2")) == []  # the five are among the eight


def test_extras_let_go_after_the_hour_are_owed_a_day_each(start: Situation) -> None:
    assert told(start, monday("2")) == [(say.EXTRAS_LET_GO, 3, Decimal(300))]
    assert told(start, monday("3")) == [(say.EXTRAS_LET_GO, 8, Decimal(800))]
    assert told(start, []) == [(say.EXTRAS_LET_GO, 8, Decimal(800))]


def test_extras_called_after_the_hour(start: Situation) -> None:
    quiet = replace(start, plan=start.plan.model_copy(update={"days": (*monday("3"), start.plan.days[1])}))
    assert told(quiet, monday("2")) == [(say.EXTRAS_TOO_LATE, 5, Decimal(500))]
    text = cautions(quiet, monday("2"))[0].said.text("en")
    source = "IDCC 3097 titre III, sous-titre II (C-E1)"
    owed = f"their day is owed even if they do not shoot, €500 ({source})"
    assert text == f"5 extra(s) (Passants) convened after 17:00 for 12/10: {owed}"


def test_up_to_the_hour_or_for_another_day_there_is_nothing_to_say(start: Situation) -> None:
    assert told(replace(start, now=AT_17), monday("3")) == []
    assert told(replace(start, now=None), monday("3")) == []
    later = [*monday("1"), ShootingDay(date=TUESDAY, segments=("3",))]
    assert told(start, later) == []
