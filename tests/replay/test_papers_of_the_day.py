"""The papers of a recorded day against the figures worked out by hand beside it (``expected.yaml``)."""

from typing import Any

import pytest

from shootday.papers.kinds import build
from shootday.papers.paper import Cell, Facts, Grid, Paper
from tests.replay.test_expected import JUDGED, at_the_end, expected

REPORTED = [name for name in JUDGED if "report" in expected(name)]


def wanted(name: str) -> dict[str, Any]:
    found: dict[str, Any] = expected(name)["report"]
    return found


def paper(name: str, kind: str) -> Paper:
    return build(at_the_end(name).papers(), kind)


def grid(paper: Paper, title: str) -> Grid:
    return next(b for b in paper.blocks if isinstance(b, Grid) and b.title == title)


def facts(paper: Paper) -> dict[str, Cell]:
    return {label: cell for b in paper.blocks if isinstance(b, Facts) for label, cell in b.pairs}


def column(table: Grid, title: str) -> int:
    return next(n for n, c in enumerate(table.columns) if c.title == title)


def total(table: Grid, title: str) -> str:
    assert table.total is not None
    return str(table.total[column(table, title)].value)


@pytest.mark.parametrize("name", REPORTED)
def test_scenes_pages_takes_and_minutes_are_those_worked_out(name: str) -> None:
    want, report = wanted(name), paper(name, "production")
    scenes = grid(report, "Scenes of the day")
    states = [row[2].text for row in scenes.rows]

    assert {
        "planned": str(len(states)),
        "complete": str(states.count("done")),
        "part": str(sum(state.startswith("part") for state in states)),
        "not_shot": str(sum(state in {"postponed", "dropped", "to shoot"} for state in states)),
    } == want["scenes"]
    owed = total(grid(report, "Scheduled but not shot, with reasons"), "Pages planned")
    eighths = {"planned": total(scenes, "Pages planned"), "done": total(scenes, "Shot"), "owed": owed}
    assert eighths == want["eighths"]
    assert total(scenes, "Takes") == want["takes"]
    assert total(scenes, "Useful min") == want["useful_minutes"]
    minutes = {"planned": total(scenes, "Shooting planned"), "taken": total(scenes, "Actual")}
    assert minutes == want["shooting_minutes"]


@pytest.mark.parametrize("name", REPORTED)
def test_the_running_totals_are_those_worked_out(name: str) -> None:
    want, totals = wanted(name), grid(paper(name, "production"), "Running totals")
    rows = {"scenes": 1, "eighths": 2, "takes": 3, "useful_minutes": 4}

    for key, title in (("before", "Previous"), ("to_date", "To date"), ("left", "Remaining")):
        at = column(totals, title)
        assert {row: str(totals.rows[rows[row]][at].value) for row in want[key]} == want[key], key


@pytest.mark.parametrize("name", REPORTED)
def test_people_and_extras_are_those_counted(name: str) -> None:
    want, report = wanted(name)["people"], paper(name, "production")
    departments = grid(report, "Head count and hours by department")
    called, came = column(departments, "Called"), column(departments, "Came")
    cast = next(row for row in departments.rows if row[0].text == "Cast")
    extras = grid(report, "Extras")

    assert {
        "crew": str(sum(int(row[called].value or 0) for row in departments.rows if row is not cast)),
        "cast_called": str(cast[called].value),
        "cast_came": str(cast[came].value),
        "extras_called": total(extras, "Called"),
        "extras_came": total(extras, "Came"),
    } == want


@pytest.mark.parametrize("name", REPORTED)
def test_the_cards_that_are_safe_are_those_counted(name: str) -> None:
    want, counts = wanted(name)["media"], facts(paper(name, "media"))

    assert (str(counts["Cards out"].value), str(counts["Safe"].value)) == (want["cards"], want["safe"])
    assert sorted(counts["Still to be copied"].text.split(", ")) == want["at_risk"]


@pytest.mark.parametrize("name", REPORTED)
def test_the_landmarks_are_those_of_the_journal(name: str) -> None:
    want = wanted(name)["times"]
    actual = [row[2].text for row in grid(paper(name, "production"), "Times").rows]

    assert [text.partition(" (")[0] for text in actual] == [
        want[key] for key in ("call", "pat", "first_shot", "meal", "first_shot_after", "wrap", "strike_end", "last_out")
    ]


@pytest.mark.parametrize("name", REPORTED)
def test_costs_and_incidents_are_those_worked_out(name: str) -> None:
    whole, report = expected(name), paper(name, "production")
    told, incidents = facts(report), grid(report, "Incidents, delays, accidents")

    hot = grid(report, "Hot cost")
    day = {"planned": "Planned", "actual": "Actual", "variance": "Variance"}
    assert {key: total(hot, title) for key, title in day.items()} == {key: whole["hot_cost"][key] for key in day}
    delays = [(str(row[2].value), str(row[3].value)) for row in grid(report, "Delays and their cost in hours").rows]
    assert delays == [(minutes, cost) for _, minutes, cost in whole["hot_cost"]["delays"]]
    assert str(told["Contingency left"].value) == whole["contingency"]["left"]
    assert str(len(incidents.rows)) == wanted(name)["incidents"]
    assert total(incidents, "Min lost") == whole["minutes_declared"]


@pytest.mark.parametrize("name", REPORTED)
def test_the_weeks_overtime_is_that_worked_out(name: str) -> None:
    whole, crew = expected(name), grid(paper(name, "production"), "Crew by department")
    at, people = column(crew, "OT week"), at_the_end(name).production.person

    for person, week in whole["weeks"].items():
        row = next(row for row in crew.rows if row[0].text == people[person].name)
        assert str(row[at].value) == week["overtime_minutes"], person
