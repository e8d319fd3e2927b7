"""The day as it was known, beside what is known by now; and what the strip says once the day is over."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from shootday.clock import FixedClock
from shootday.day.effective import as_of
from shootday.desk import Desk
from shootday.entries import Punch
from shootday.exchange import load
from shootday.journal import Journal
from shootday.phrases import Lang
from shootday.views.hindsight import error_cell, last_known, seen_cell
from shootday.views.people_table import people_lines
from shootday.views.strip import strip
from shootday.views.table import Tone
from tests.builders import DAY, at, production

FICTION = Path(__file__).parents[3] / "fixtures" / "fiction"


def fiction(instant: str, lang: Lang = "fr") -> Desk:
    now = datetime.fromisoformat(instant)
    return Desk(load(FICTION), Journal(FICTION), now.date(), FixedClock(now), lang=lang, author="ines")


@pytest.mark.parametrize(
    ("then", "said", "tone"),
    [
        ("2026-10-14T14:35+02:00", "19:00 en réalité : 38 min trop tôt", Tone.BAD),
        ("2026-10-14T19:30+02:00", "la fin était déjà connue : 19:00", Tone.PLAIN),
    ],
)
def test_the_forecast_of_then_is_held_against_the_wrap_that_came(then: str, said: str, tone: Tone) -> None:
    desk = fiction("2026-10-14T20:00+02:00")
    cell = error_cell(desk.seen_at(datetime.fromisoformat(then)), desk.snapshot, "fr")

    assert said in cell.text
    assert cell.tone is tone


def test_before_the_end_it_is_held_against_the_present_forecast() -> None:
    desk = fiction("2026-10-14T14:30+02:00", "en")
    cell = error_cell(desk.seen_at(datetime.fromisoformat("2026-10-14T11:00+02:00")), desk.snapshot, "en")

    assert "by now 18:17" in cell.text
    assert "too early" in cell.text


def test_an_instant_names_itself_the_present_and_the_last_entry_known() -> None:
    desk = fiction("2026-10-14T20:00+02:00")
    then = desk.seen_at(datetime.fromisoformat("2026-10-14T14:35+02:00"))

    assert seen_cell(then, desk.snapshot, "fr").text == "VU À 14:35 · en direct 20:00"
    assert last_known(then, "fr").startswith("dernière entrée connue : 106, ines, écrite à 14:31")
    assert last_known(desk.seen_at(desk.snapshot.entries[0].written_at - timedelta(days=1)), "fr") == ""


def test_whoever_looks_back_at_each_writing_sees_what_a_desk_opened_then_would_have_seen() -> None:
    desk = fiction("2026-10-14T20:00+02:00")
    for entry in desk.snapshot.entries[::12]:
        asked = desk.seen_at(entry.written_at)
        opened = fiction(entry.written_at.isoformat())
        opened.read_as_of(entry.written_at)

        assert asked.entries == as_of(desk.snapshot.entries, entry.written_at)
        assert asked.board == opened.snapshot.board
        assert asked.sheets == opened.snapshot.sheets
        assert asked.impact == opened.snapshot.impact


def test_after_the_wrap_the_strip_says_when_it_ended_and_who_is_still_in(tmp_path: Path) -> None:
    def shown(now: str) -> list[str]:
        desk = Desk(production(), Journal(tmp_path), DAY, FixedClock(at(now)), lang="fr", author="eve")
        return [cell.text for cell in (*strip(desk.snapshot, "fr"), *people_lines(desk.snapshot, "fr"))]

    desk = Desk(production(), Journal(tmp_path), DAY, FixedClock(at("16:10")), lang="fr", author="eve")
    for line in ("arr tom 8:00", "départ eve 16:05", "fin de tournage 16:00"):
        assert desk.log(line).ok, line
    assert any(isinstance(entry.fact, Punch) for entry in desk.snapshot.entries)
    soon, late = shown("16:20"), shown("18:00")

    assert any(text.startswith("Fin à 16:") for text in soon)
    assert not any("de retard" in text for text in soon)
    assert "encore là : 1" in soon
    assert "Encore là, 1 : Tom Essai" in soon
    assert "sans départ : 1" in late
    assert "Sans départ, 1 : Tom Essai" in late
