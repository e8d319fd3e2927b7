"""The call sheet as a value: what it says, from documents alone."""

from pathlib import Path

import pytest

from shootday.papers.kinds import build
from shootday.papers.paper import Facts, Grid, Paper
from shootday.phrases import Lang
from tests.builders import at
from tests.unit.papers.desks import fiction, without_journal


def grid(paper: Paper, title: str) -> Grid:
    return next(b for b in paper.blocks if isinstance(b, Grid) and b.title == title)


def said(paper: Paper) -> dict[str, str]:
    return {label: cell.text for b in paper.blocks if isinstance(b, Facts) for label, cell in b.pairs}


@pytest.fixture
def paper(tmp_path: Path) -> Paper:
    desk = fiction("en", at("06:00"), without_journal(tmp_path / "film"))
    return build(desk.papers(), "callsheet")


def test_it_needs_no_entry(paper: Paper) -> None:
    assert paper.subtitle == "Day 7/24 – Wednesday 14 October 2026 · no. 2, cancels and replaces no. 1"
    facts = said(paper)
    assert (facts["General crew call"], facts["Shooting call"], facts["Meal break"]) == (
        "08:00",
        "09:00",
        "12:30–13:30",
    )


def test_its_scenes_add_up_to_the_pages_of_the_day(paper: Paper) -> None:
    scenes = grid(paper, "Scenes")
    assert [row[0].text for row in scenes.rows] == ["12A", "12B", "27", "31", "8", "9", "10"]
    # 8 + 6 + 10 + 4 + 9 + 8 + 4 = 49 eighths = 6 pages and 1/8
    assert scenes.total is not None
    assert scenes.total[4].text == "6 1/8"


def test_it_counts_those_it_calls(paper: Paper) -> None:
    # 47 technicians less the three not called, two trainees; eight performers; 12 + 8 extras
    assert said(paper)["Head count"] == "46 crew, 8 cast, 20 extras"


def test_each_role_has_its_number_its_calls_and_its_day(paper: Paper) -> None:
    solange = grid(paper, "Cast").rows[0]
    assert [cell.text for cell in solange] == [
        "1", "Solange Verdier, capitaine", "Ana Mirabelle", "Élias, 06:55", "07:15", "07:20", "08:45",
        "12A, 12B, 27, 8, 9", "7/24",
    ]  # fmt: skip


def test_a_department_has_its_call_its_head_and_its_needs(paper: Paper) -> None:
    camera = next(row for row in grid(paper, "Departments: calls and needs").rows if row[0].text == "Camera")
    assert [cell.text for cell in camera] == [
        "Camera",
        "07:30",
        "Diane Focale",
        "6",
        "housses de pluie · filtre polarisant",
    ]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_what_is_missing_stands_to_be_filled_in(lang: Lang, tmp_path: Path) -> None:
    folder = without_journal(tmp_path / "film")
    sheet = folder / "callsheets" / "2026-10-14.yaml"
    sheet.write_text(
        "\n".join(line for line in sheet.read_text(encoding="utf-8").splitlines() if not line.startswith("first_aid")),
        encoding="utf-8",
    )
    paper = build(fiction(lang, at("06:00"), folder).papers(), "callsheet")
    missing = {"fr": ("Secouriste, extincteurs", "à compléter"), "en": ("First aid, extinguishers", "to be filled in")}
    label, text = missing[lang]

    assert said(paper)[label] == text
