"""The checker before sending: papers that agree, and each line of those that do not."""

from dataclasses import replace

import pytest

from shootday.papers.checker import disagreements
from shootday.papers.kinds import all_papers
from shootday.papers.paper import Cell, Facts, Grid, Paper
from tests.unit.papers.desks import fiction


@pytest.fixture(scope="module")
def papers() -> tuple[Paper, ...]:
    return all_papers(fiction("en").papers())


def altered(papers: tuple[Paper, ...], kind: str, fact: str, by: int = 1) -> tuple[Paper, ...]:
    """The papers, with one number of one of them changed."""

    def other(cell: Cell) -> Cell:
        return replace(cell, value=(cell.value or 0) + by, text=f"{cell.text}!") if cell.fact == fact else cell

    def block(one: object) -> object:
        if isinstance(one, Grid):
            rows = tuple(tuple(map(other, row)) for row in one.rows)
            return replace(one, rows=rows, total=tuple(map(other, one.total)) if one.total else None)
        if isinstance(one, Facts):
            return replace(one, pairs=tuple((label, other(cell)) for label, cell in one.pairs))
        return one

    return tuple(
        replace(p, blocks=tuple(block(b) for b in p.blocks)) if p.kind == kind else p  # type: ignore[misc]  # same kinds
        for p in papers
    )


def told(papers: tuple[Paper, ...]) -> list[str]:
    return [said.text("en") for said in disagreements(papers)]


def test_the_papers_of_a_day_agree(papers: tuple[Paper, ...]) -> None:
    assert told(papers) == []


@pytest.mark.parametrize(
    ("kind", "fact", "line"),
    [
        ("production", "scene.27.eighths", "Scenes of the day, line 27"),
        ("production", "scene.10.takes", "line 10"),
        ("direction", "scene.9.useful", "line 9"),
        ("production", "extras.passants.called", "Extras, line Passants et promeneurs"),
        ("regie", "extras.came", "Meals, line Extras present"),
        ("hours", "person.dario.2026-10-14.worked", "Days, line Wed 14 Oct"),
        ("regie", "incidents.minutes", "Incidents, delays, accidents, line Total"),
        ("production", "department.image.called", "line Camera"),
        ("regie", "meal.minutes", "Meals, line Meal break"),
        ("media", "media.at_risk", "Media, line Still to be copied"),
        ("timelog", "done.takes", "Chronology, line Total"),
    ],
)
def test_the_line_that_disagrees_is_named(papers: tuple[Paper, ...], kind: str, fact: str, line: str) -> None:
    found = told(altered(papers, kind, fact))
    assert any(text.startswith("Disagreement:") and line in text for text in found), found


def test_a_total_that_its_lines_do_not_make_is_named(papers: tuple[Paper, ...]) -> None:
    found = told(altered(papers, "production", "scene.27.minutes"))
    assert found == [
        'Wrong total in "Daily production report", Scenes of the day, column Actual: 310 written, 311 by its lines'
    ]
