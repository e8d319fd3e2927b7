"""The limits on the strip: a countdown before, what stands exceeded with its running cost after."""

from decimal import Decimal
from pathlib import Path

import pytest

from shootday.clock import FixedClock
from shootday.desk import Desk
from shootday.journal import Journal
from shootday.phrases import Lang
from shootday.production.people import Contract, RateUnit
from shootday.production.production import Production
from shootday.tui.widgets.strip import shared
from shootday.views.spoken import where
from shootday.views.strip import strip
from tests.builders import DAY, at, production


def paid() -> Production:
    """Tom is hired by the day, at 40 an hour."""
    paper = production(agreement="fr-2642")
    contract = Contract(unit=RateUnit.DAY, rate=Decimal(320))
    people = [p.model_copy(update={"contract": contract}) if p.id == "tom" else p for p in paper.people.people]
    return paper.model_copy(update={"people": paper.people.model_copy(update={"people": tuple(people)})})


def lived(folder: Path, now: str, *lines: str, lang: Lang = "fr") -> Desk:
    """Tom has been in since 07:00, and what was logged besides."""
    desk = Desk(paid(), Journal(folder), DAY, FixedClock(at("19:00")), lang=lang, author="eve")
    for line in ("in tom 7:00", *lines) if not desk.snapshot.entries else ():
        assert desk.log(line).ok, line
    return Desk(paid(), Journal(folder), DAY, FixedClock(at(now)), lang=lang, author="eve")


def shown(desk: Desk) -> list[str]:
    return [cell.text for cell in strip(desk.snapshot, desk.lang)]


@pytest.mark.parametrize(
    ("now", "lang", "said"),
    [
        ("12:15", "fr", "pause 6 h à 13:00, dans 45 min (Tom Essai)"),
        ("12:15", "en", "6 h break at 13:00, in 45 min (Tom Essai)"),
        ("13:20", "fr", "pause 6 h : +20 min (Tom Essai)"),
        ("13:20", "fr", "10 h à 17:00, dans 3h40 (Tom Essai)"),
    ],
)
def test_a_limit_counts_down_and_then_stands(tmp_path: Path, now: str, lang: Lang, said: str) -> None:
    assert any(text.startswith(said) for text in shown(lived(tmp_path, now, lang=lang)))


def test_an_hours_cost_stands_with_what_runs_already_else_with_what_comes_next(tmp_path: Path) -> None:
    """Ten hours at 18:00. B-24 on 40 an hour, without charges: 50 for the 11th hour, 60 for the 12th, half of each."""

    def priced(now: str) -> list[str]:
        found = lived(tmp_path, now, "meal 12:00-13:00")
        return [text for text in shown(found) if text.endswith("/h")]

    assert priced("17:15") == ["10 h à 18:00, dans 45 min (Tom Essai), +50 €/h"]
    assert priced("18:30") == ["10 h : +30 min (Tom Essai), +55 €/h"]


def test_alerts_and_limits_find_room_on_a_small_screen(tmp_path: Path) -> None:
    desk = lived(tmp_path, "18:30", "meal 12:00-13:00")
    found = [cell.text for line in shared(strip(desk.snapshot, "fr"), 80) for cell in line]
    assert "10 h : +30 min (Tom Essai), +55 €/h" in found
    assert any(text.endswith(("alerte", "alertes")) for text in found)


def test_limits_are_said_with_their_countdown(tmp_path: Path) -> None:
    told = where(lived(tmp_path, "13:20").snapshot, "fr")
    over = "Dépassement depuis 20 minutes, plus de 6 heures de travail sans pause"
    assert any(line.startswith(over) for line in told)
    assert any(line.startswith("Prochaine limite à 17 h 00, dans 3 heures 40") for line in told)


def test_nothing_counts_down_once_what_runs_on_is_the_logs_gap(tmp_path: Path) -> None:
    assert not any("Tom Essai" in text for text in shown(lived(tmp_path, "23:00", "wrap 17:00")))
