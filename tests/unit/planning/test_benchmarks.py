"""The planner's benchmarks on tiny inputs: what they print, and that what they plan keeps the rules."""

import json
from pathlib import Path
from typing import Any

import pytest

from shootday.planning.check import check
from shootday.planning.days import shooting_days
from shootday.planning.prepare import prepare
from shootday.planning.search import Effort, least_change, least_cost
from tests.benchmarks import feature, replanning
from tests.benchmarks.pictures import picture

EFFORT = Effort(deterministic_seconds=0.2)


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """Two places by day and one by night, 12 eighths each: three hours."""
    scenes = [
        {"number": str(n), "location": place, "day_night": light, "eighths": 12, "cast": ["A"]}
        for n, (place, light) in enumerate((("cafe", "DAY"), ("quai", "DAY"), ("bois", "NIGHT")), 1)
    ]
    path = tmp_path / "scenes.json"
    path.write_text(json.dumps({"scenes": scenes}), encoding="utf-8")
    return path


def test_a_feature_is_planned_in_fewest_days_then_moves(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert feature.main([str(script), "--seconds", "1", "--json"]) == 0
    line = json.loads(capsys.readouterr().out)
    # day and night are never mixed: two days; 180 + 60 + 180 minutes by day are within 720, with one move
    del line["seconds"]
    assert line == {"days": 2, "moves": 1, "bound": 2, "left_out": 0}


def test_a_feature_without_scenes_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "scenes.json"
    path.write_text('{"title": "nothing"}', encoding="utf-8")
    assert feature.main([str(path), "--json"]) == 2
    assert "expected scenes with number, location, day_night, eighths" in capsys.readouterr().err


def test_replanning_prints_a_line_a_size(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(replanning, "SIZES", ((6, 3, 3, 1),))
    assert replanning.main(["--cold"]) == 0
    heading, _, line, memory = capsys.readouterr().out.splitlines()
    assert line.startswith("| 6 × 3 × 3 |")
    assert line.count("|") == heading.count("|")
    assert memory.startswith("memory ")


@pytest.mark.parametrize("plan", [least_cost, least_change])
def test_plans_of_made_up_pictures_keep_every_rule(plan: Any) -> None:
    at = picture(12, 4, 5, seed=3)
    problem = prepare(at)
    found = plan(problem, EFFORT)
    placed = {i for jobs in found.plan for i in jobs}
    missing = [job.number for i, job in enumerate(problem.jobs) if i not in placed]
    assert check(at, shooting_days(problem, found), missing) == ()
