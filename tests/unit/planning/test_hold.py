"""The order with the least paid waiting: worked by hand, against the literature, and what is refused."""

import json
from pathlib import Path

import pytest

from shootday.planning.hold.problem import HoldProblem, hold_cost
from shootday.planning.hold.reduce import reduce
from shootday.planning.hold.search import Limit, best_order, widening
from tests.benchmarks import talent
from tests.benchmarks.talent_files import read_instance

CLASSICS = Path(__file__).parent / "talent"
ANA, BOB, ZOE = range(3)


def casts(*scenes: set[int]) -> tuple[frozenset[int], ...]:
    return tuple(map(frozenset, scenes))


def test_waiting_is_paid_between_the_first_and_the_last_scene_only() -> None:
    problem = HoldProblem((10, 20, 30, 40), (3, 5), casts({ANA}, {BOB}, set(), {ANA, BOB}))
    assert hold_cost(problem, (0, 1, 2, 3)) == 3 * (20 + 30) + 5 * 30
    assert hold_cost(problem, (2, 0, 3, 1)) == 0


def test_one_of_three_friends_waits_the_cheapest() -> None:
    """Scenes of two by two: whichever is in the middle, the third waits through it."""
    problem = HoldProblem((10, 10, 10), (7, 2, 4), casts({ANA, BOB}, {BOB, ZOE}, {ANA, ZOE}))
    found = best_order(problem)
    assert (found.cost, found.proved, found.order[1]) == (20, True, 2)


def test_scenes_of_one_cast_are_one_and_who_comes_once_is_nobody() -> None:
    problem = HoldProblem((1, 2, 4, 8), (1, 1, 1), casts({ANA}, {ANA, ZOE}, {ANA, BOB}, {BOB}))
    reduced = reduce(problem)
    assert reduced.groups == ((0, 1), (2,), (3,))
    assert (reduced.problem.durations, reduced.problem.rates) == ((3, 4, 8), (1, 1))
    assert reduced.unfold((2, 1, 0)) == (3, 2, 0, 1)


def test_merging_goes_on_until_nobody_can_wait() -> None:
    problem = HoldProblem((1, 2, 4), (1, 1), casts({ANA}, {ANA}, {BOB}))
    assert reduce(problem).problem == HoldProblem((), (), ())
    assert best_order(problem).cost == 0


def test_a_scene_that_must_come_first_or_last_does() -> None:
    scenes = casts({ANA, BOB}, {BOB, ZOE}, {ANA, ZOE})
    problem = HoldProblem((10, 10, 10), (7, 2, 4), scenes, before=((2, 0), (2, 1), (1, 0)))
    found = best_order(problem)
    assert (found.order, found.cost, found.proved) == ((2, 1, 0), 70, True)


@pytest.mark.parametrize("name", ["rehearsal_smith", "film-12", "film105"])
def test_the_classics_of_the_literature_are_solved_and_proved(name: str) -> None:
    problem, said = read_instance(CLASSICS / f"{name}.json")
    found = best_order(problem)
    assert (found.cost, found.bound, found.proved) == (said["known_hold_cost"], said["known_hold_cost"], True)
    worked = sum(d * problem.rates[p] for d, cast in zip(problem.durations, problem.casts, strict=True) for p in cast)
    assert worked == said["work_cost"]


def test_each_pass_is_as_good_as_the_one_before_and_ends_when_told() -> None:
    problem, _ = read_instance(CLASSICS / "film105.json")
    passes = list(widening(problem, Limit()))
    assert [p.cost for p in passes] == sorted((p.cost for p in passes), reverse=True)
    assert [p.bound for p in passes] == sorted(p.bound for p in passes)
    ended = best_order(problem, Limit(stop=lambda: True))
    assert not ended.proved
    assert sorted(ended.order) == list(range(18))


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (((1,), (), ()), "1 durations for 0 casts"),
        (((-1,), (), casts(set())), "never negative"),
        (((1,), (), casts({0})), "no rate"),
        (((1,), (), casts(set()), ((0, 1),)), "no duration"),
        (((1, 1), (), casts(set(), set()), ((0, 1), (1, 0))), "circle"),
        (((2**30,), (2**30,), casts({0})), "too large"),
    ],
)
def test_what_makes_no_sense_is_refused(problem: tuple[tuple[int, ...], ...], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        HoldProblem(*problem)


def test_the_benchmark_says_a_line_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    path = CLASSICS / "rehearsal_smith.json"
    assert talent.main([str(path), str(path), "--json", "--compare", "--seconds", "60"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(lines) == 2
    for line in lines:
        assert {key: line[key] for key in ("file", "hold_cost", "bound", "proved")} == {
            "file": str(path), "hold_cost": 17, "bound": 17, "proved": True,
        }  # fmt: skip
        assert line["cp_sat"]["hold_cost"] == 17


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "not JSON"),
        ("[]", "expected an object"),
        ('{"rates": [], "participation": []}', "durations: missing"),
        ('{"durations": 3, "rates": [], "participation": []}', "durations: expected a list"),
        ('{"durations": [1.5], "rates": [], "participation": []}', r"durations[0]: expected"),
        ('{"durations": [1], "rates": [1], "participation": []}', "expected 1 rows"),
        ('{"durations": [1], "rates": [1], "participation": [[2]]}', r"participation[0]: expected"),
        ('{"durations": [1], "rates": [1], "participation": [[1, 0]]}', r"participation[0]: expected"),
    ],
)
def test_a_wrong_file_is_named_with_its_field(
    text: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(text, encoding="utf-8")
    good = CLASSICS / "rehearsal_smith.json"
    assert talent.main([str(good), str(path), "--json"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert f"{path}: " in said.err
    assert words in said.err


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert talent.main([str(tmp_path / "none.json")]) == 2
    assert "none.json: cannot be read" in capsys.readouterr().err
