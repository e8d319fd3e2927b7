"""Calendar files and notices, a person each; read back by another library than the one that wrote them."""

from pathlib import Path
from typing import Any

import pytest
import vobject

from shootday.papers.callsheet.notices import notices
from shootday.papers.export import make, rendered
from tests.unit.papers.test_issuing import BY, desk_of, folder, sheet, without_theo

__all__ = ["folder"]


def calendars(at_folder: Path, clock: str = "06:10") -> dict[str, Any]:
    """The events by file name, as the other library reads them."""
    made = make(desk_of(at_folder, clock).papers(), "callsheet")
    files = rendered(made, "ics", at_folder)
    return {name.rpartition("/")[2]: vobject.readOne(data.decode()) for name, data in files}


def test_everybody_called_has_an_event_at_their_own_call(folder: Path) -> None:
    found = calendars(folder)
    event = found["Ana-Mirabelle.ics"].vevent

    assert len(found) == 54
    assert found["Ana-Mirabelle.ics"].method.value == "PUBLISH"
    # 07:15 to 17:00 in Paris, two hours ahead of UTC
    assert (event.dtstart.value.isoformat(), event.dtend.value.isoformat()) == (
        "2026-10-14T05:15:00+00:00",
        "2026-10-14T15:00:00+00:00",
    )
    assert "Make-up and costume at 07:20" in event.description.value
    assert event.summary.value == "Shoot day 7 – L'Horloge de Saint-Ombre"


def test_a_new_version_is_the_same_event_later_in_its_sequence(folder: Path) -> None:
    before = calendars(folder)["Maud-Berlingot.ics"].vevent
    assert desk_of(folder).issue(BY).ok
    without_theo(folder)
    after = calendars(folder, "06:30")["Maud-Berlingot.ics"].vevent

    assert before.uid.value == after.uid.value
    assert (before.sequence.value, after.sequence.value) == ("2", "3")
    assert after.dtstart.value.isoformat() == "2026-10-14T12:45:00+00:00"


def test_whoever_no_longer_comes_is_told_by_a_cancelled_event(folder: Path) -> None:
    before = calendars(folder)["Théo-Grandvent.ics"].vevent
    assert desk_of(folder).issue(BY).ok
    without_theo(folder)
    found = calendars(folder, "06:30")["Théo-Grandvent.ics"]

    assert (found.method.value, found.vevent.status.value) == ("CANCEL", "CANCELLED")
    assert found.vevent.uid.value == before.uid.value


@pytest.mark.parametrize("person", ["bertille", "lilas"])
def test_an_events_id_tells_nothing_of_its_person(person: str, folder: Path) -> None:
    assert all(person not in calendar.vevent.uid.value for calendar in calendars(folder).values())


def test_a_notice_holds_what_is_that_persons_alone(folder: Path) -> None:
    found = {notice.person: notice for notice in notices(sheet(desk_of(folder)))}
    assert "Transport: Élias, 06:55" in found["ana"].lines
    assert "Scenes: 9" in found["lilas"].lines
    assert not any("Scenes" in line or "Transport" in line for line in found["hector"].lines)
