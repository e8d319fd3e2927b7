"""``shootday plan``: versions, differences, and the way back."""

import json
import shutil
from pathlib import Path

import pytest

from shootday.cli.main import run
from shootday.entries import Decision, DecisionAction, Draft
from shootday.exchange import load
from shootday.journal import Journal
from tests.builders import DAY, at
from tests.property.hostile import FIXTURES

EVENING = ("--at", "2026-10-14T19:30", "--lang", "en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The fiction's seventh day, on which the next day's first scene was validated away to the day after."""
    target = tmp_path / "film"
    shutil.copytree(FIXTURES / "fiction", target)
    plan = load(target).plan.after(DAY)
    first, second, *rest = plan
    moved = first.segments[0]
    days = (
        first.model_copy(update={"segments": first.segments[1:]}),
        second.model_copy(update={"segments": (*second.segments, moved)}),
        *rest,
    )
    fact = Decision(action=DecisionAction.VALIDATED, by="Luc", function="PM", plan=days, note="by_hand", option="opt-1")
    draft = Draft(day=DAY, happened_at=at("19:10"), written_at=at("19:10"), author="luc", fact=fact)
    Journal(target).append([draft])
    return target


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert run(list(words)) == 0
    return capsys.readouterr().out


def test_the_versions_are_listed_with_who_decided(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = answer(capsys, "plan", str(folder), *EVENING).splitlines()

    assert len(lines) == 3
    assert all(word in lines[1] for word in ("2", "Luc, PM", "By hand", "in force", "opt-1"))
    assert "plan.yaml" in lines[2]


def test_the_differences_name_what_moved(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = answer(capsys, "plan", str(folder), "--diff", "1", "2", *EVENING)

    assert "From version 1 to version 2" in text
    assert "Scene 24" in text
    assert "Thu 15 Oct" in text


def test_machines_get_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(answer(capsys, "plan", str(folder), "--diff", "1", "2", "--json", *EVENING))

    assert [(v["number"], v["kind"], v["in_force"]) for v in found["versions"]] == [
        (1, None, False),
        (2, "by_hand", True),
    ]
    assert found["differences"]["moved"] == [{"segment": "24", "from": ["2026-10-15"], "to": ["2026-10-16"]}]
    assert found["differences"]["days_lost"] == []


def test_a_version_is_put_in_force_again_and_what_it_breaks_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["validate", str(folder), "--restore", "1", "--by", "Ana, producer", *EVENING]) == 0
    said = capsys.readouterr()
    found = json.loads(answer(capsys, "plan", str(folder), "--json", *EVENING))

    assert "version 1 of the plan in force again" in said.out
    assert "As of today it breaks rules" in said.err
    assert [v["in_force"] for v in found["versions"]] == [False, False, True]
    assert found["versions"][2]["restores"] == 1
    assert found["versions"][2]["days"] == found["versions"][0]["days"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("plan", "--diff", "1", "9"), 3),
        (("validate", "--restore", "9", "--by", "Ana, producer"), 3),
        (("validate", "--restore", "2", "--by", "Ana, producer"), 3),
        (("validate", "--restore", "1", "--by", "Ana"), 3),
    ],
)
def test_what_cannot_be_is_refused_and_writes_nothing(
    words: tuple[str, ...], code: int, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {file: file.read_bytes() for file in folder.rglob("*.jsonl")}
    command, *rest = words

    assert run([command, str(folder), *rest, *EVENING]) == code
    assert capsys.readouterr().err
    assert {file: file.read_bytes() for file in folder.rglob("*.jsonl")} == before
