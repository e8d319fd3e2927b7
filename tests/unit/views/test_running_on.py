"""What running on costs and breaks, and the way to the next day."""

from decimal import Decimal
from pathlib import Path

import pytest

from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.journal import Journal
from shootday.production.people import Contract, RateUnit
from shootday.production.production import Production
from shootday.views.running_on import over_output, over_table, over_title
from shootday.views.snapshot import Snapshot
from shootday.views.to_hours import hours_output
from shootday.views.why import why_person
from tests.builders import DAY, at, production


def paid() -> Production:
    """Tom is hired by the day at 40 an hour; the same day is shot again tomorrow, from 08:00."""
    paper = production(agreement="fr-2642")
    contract = Contract(unit=RateUnit.DAY, rate=Decimal(320))
    people = [p.model_copy(update={"contract": contract}) if p.id == "tom" else p for p in paper.people.people]
    (shot,) = paper.plan.days[:1]
    again = shot.model_copy(update={"date": DAY.replace(day=DAY.day + 1)})
    return paper.model_copy(
        update={
            "people": paper.people.model_copy(update={"people": tuple(people)}),
            "plan": paper.plan.model_copy(update={"days": (shot, again)}),
        }
    )


@pytest.fixture
def snap(tmp_path: Path) -> Snapshot:
    """18:30: Tom has been in since 08:00, with an hour's meal: nine and a half hours."""
    desk = Desk(paid(), Journal(tmp_path), DAY, FixedClock(at("18:30")), lang="fr", author="eve")
    for line in ("in tom 8:00", "meal 13:00-14:00"):
        assert desk.log(line).ok
    return desk.snapshot


def test_running_on_costs_and_breaks_from_now_on(snap: Snapshot) -> None:
    """B-24 on 40 an hour: half an hour at 125 % to 19:00, then half an hour at 125 % (9th to 11th): 50."""
    found = over_output(snap, 60)
    assert (found.cost, found.until) == (Decimal("50.00"), at("19:30"))
    assert [(b.person, b.code, b.minutes) for b in found.breaches] == [("tom", "day_over_10h", 30)]


def test_it_says_until_when_to_stay_and_from_when_to_be_called(snap: Snapshot) -> None:
    """B-08: eleven hours before 08:30 are 21:30; eleven hours after 19:30 are 06:30."""
    due = snap.next_day.calls["tom"] if snap.next_day else None
    (way,) = over_output(snap, 60).turnarounds
    assert due is not None
    assert (way.next_call, way.out, way.earliest_call) == (due, at("19:30"), at("06:30 +1"))
    assert way.latest_out is not None
    assert (due - way.latest_out).total_seconds() == 11 * 3600


def test_too_late_for_tomorrows_call_is_a_breach_and_is_said(snap: Snapshot) -> None:
    found = over_output(snap, 300)
    assert "daily_rest_11h" in [b.code for b in found.breaches]
    assert found.turnarounds[0].missing_minutes > 0
    assert any(row.cells[0].text.startswith("Trop tard, rappel") for row in over_table(snap, 300, "fr").rows)


def test_nothing_more_is_broken_is_said(snap: Snapshot) -> None:
    rows = over_table(snap, 15, "en").rows
    assert rows[1].cells[0].text == "No further rule is broken"
    assert over_title(snap, 15, "en") == "What if we go on 15 min, to 18:45?"


def test_hours_and_reasons_say_when_somebody_may_be_called(snap: Snapshot) -> None:
    """Out at 18:30: back from 05:30 on."""
    tom = next(p for p in hours_output(snap, "en").people if p.id == "tom")
    assert tom.turnaround is not None
    assert tom.turnaround.earliest_call == at("05:30 +1")
    told = {row.cells[0].text: row.cells[1].text for row in why_person(snap, "tom", "en").rows}
    assert told["Earliest legal call"] == "05:30 +1"
    assert any(what.startswith("Latest out, called") for what in told)
