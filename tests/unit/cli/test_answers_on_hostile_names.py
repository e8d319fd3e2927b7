"""Every answer on a production of hostile names: plain text that acts on nothing, and JSON that any program reads."""

import json
from pathlib import Path

import pytest

from shootday.cli.main import run
from tests.everything import everything
from tests.hostile_film import ID, desk, folder, foul
from tests.tui.fake_desk import canned_options

COMMANDS = ("state", "hours", "budget", "journal", "week")
AT = ["--day", "J7", "--at", "2026-10-14T11:11"]


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder(tmp_path_factory.mktemp("hostile") / "film")


@pytest.mark.parametrize("command", COMMANDS)
def test_an_answer_acts_on_no_terminal_and_its_json_is_json(
    command: str, film: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    when = AT[2:] if command == "week" else AT
    for lang in ("fr", "en"):
        assert run([command, str(film), *when, "--lang", lang]) == 0
        assert foul(capsysbinary.readouterr().out.decode("utf-8")) == set()
        assert run([command, str(film), *when, "--lang", lang, "--json"]) == 0
        text = capsysbinary.readouterr().out.decode("utf-8")
        assert foul(text) == set()
        json.dumps(json.loads(text), ensure_ascii=False).encode("utf-8")


def test_the_options_for_tomorrow_are_plain_text_and_json(
    film: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = canned_options()
    monkeypatch.setattr("shootday.desk.desk.Desk.solve", lambda *_: found)
    test_an_answer_acts_on_no_terminal_and_its_json_is_json("tomorrow", film, capsysbinary)
    assert not any(map(foul, everything(desk(film), found).values()))


def test_lines_about_hostile_names_are_answered_in_plain_text(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for line in (
        f'in "@{ID}"',
        "note \x1b[31mrouge \udcff \ud800",
        'carte "[red]x[/]" sortie',
        "[/ \x1b]52;c;AA\x07",
        "\x9b31m",
    ):
        assert run(["log", str(film), line, *AT[2:], "--lang", "en", "--author", "\x1b[31m[/] \u202e"]) in {0, 2, 3}
        assert foul("".join(capsys.readouterr())) == set()


def test_faults_about_hostile_names_are_plain_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoilt = folder(tmp_path / "film\x1b[31m\u202e")
    people = spoilt / "people.yaml"
    people.write_bytes(people.read_bytes() + b'"\\e[31m\\u202e": "\\e]0;x\\a"\n')
    for lang in ("fr", "en"):
        assert run(["check", str(spoilt), "--lang", lang]) == 1
        assert foul("".join(capsys.readouterr())) == set()
