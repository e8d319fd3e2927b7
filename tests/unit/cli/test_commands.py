"""Every command on the recorded fiction day: exit codes, JSON that keeps its schema, the right instant."""

import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from shootday.cli.main import run
from shootday.cli.samples import copy_cut
from shootday.clock import FixedClock, RealClock
from shootday.desk import Desk, open_day
from shootday.exchange import load
from shootday.journal import Journal
from shootday.views.outputs import outputs_schema
from shootday.views.to_hours import explain_output
from tests.builders import DAY, at

FICTION = Path(__file__).parents[3] / "fixtures" / "fiction"
AT_1110 = ["--at", "2026-10-14T11:10"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The fiction day as it was on disk at 11:10."""
    target = tmp_path / "fiction"
    copy_cut(FICTION, target, DAY, at("11:10"))
    return target


def output(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    assert run([*words, "--json", "--lang", "en"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, outputs_schema()[words[0]])
    return found


def test_state_says_where_the_day_stands(capsys: pytest.CaptureFixture[str]) -> None:
    found = output(capsys, "state", str(FICTION), "--as-of", "2026-10-14T11:10+02:00")

    assert found["as_of"] == "2026-10-14T11:10:00+02:00"
    assert found["offset_minutes"] == 45
    assert found["projected_wrap"] == "2026-10-14T17:15:00+02:00"
    assert found["milestones"]["pat"] == "2026-10-14T09:10:00+02:00"


def test_without_an_instant_the_last_entry_of_the_day_is_now(capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, "state", str(FICTION), "--day", "J7")["offset_minutes"] == 120


def test_between_two_shoots_the_last_recorded_day_is_opened(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("shootday.cli.common.RealClock", lambda: FixedClock(at("12:00").replace(year=2031)))
        assert output(capsys, "state", str(FICTION))["as_of"].startswith("2026-10-14T19:4")


def test_as_of_hides_what_was_written_later_and_at_does_not(capsys: pytest.CaptureFixture[str]) -> None:
    known = output(capsys, "journal", str(FICTION), "--as-of", "2026-10-14T11:10")
    everything = output(capsys, "journal", str(FICTION), *AT_1110)

    assert len(known["entries"]) < len(everything["entries"])


def test_hours_hold_everyone_called_or_punched(capsys: pytest.CaptureFixture[str]) -> None:
    people = {p["id"]: p for p in output(capsys, "hours", str(FICTION), "--day", "J7")["people"]}

    assert people["rene"]["gross"] == "326.93"
    assert {p["reason"] for p in people.values() if p["gross"] is None}.isdisjoint({None})


@pytest.mark.parametrize("name", sorted(p.parent.name for p in FICTION.parent.glob("*/production.yaml")))
def test_hours_weeks_and_their_arithmetic_keep_their_schema_on_every_recorded_day(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = FICTION.parent / name
    for day in Journal(folder).days():
        told = {p["id"]: p for p in output(capsys, "hours", str(folder), "--day", day.isoformat())["people"]}
        opened = open_day(load(folder), Journal(folder), day.isoformat(), RealClock(), None)
        snap = Desk(load(folder), Journal(folder), day, opened.clock, lang="en", author="test").snapshot
        for person, hours in told.items():
            explained = explain_output(snap, person, "en").model_dump(mode="json")
            jsonschema.validate(explained, outputs_schema()["explain"])
            worked = [step["figure"] for step in explained["steps"] if step["what"] == "hours worked"]
            assert worked in ([], [hours["worked_minutes"]])
        year, week, _ = day.isocalendar()
        output(capsys, "week", str(folder), "--week", f"{year}-W{week:02d}")


def test_a_person_is_explained_in_lines_that_name_entries_rules_and_how_sure_they_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["hours", str(FICTION), "--day", "J7", "--explain", "bruno", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    for said in ("entry ", "IDCC 2642 art. VI.8 (B-24) [T]", "Broken: daily rest of 11 h", "open point", "[D] derived"):
        assert said in told


@pytest.mark.parametrize("who", ["nobody", "Jean-Personne"])
def test_somebody_who_is_not_there_is_not_explained(who: str) -> None:
    assert run(["hours", str(FICTION), "--day", "J7", "--explain", who]) == 2


@pytest.mark.parametrize("week", ["42", "2026-W60", "2026-W00", "next"])
def test_a_week_that_is_not_one_is_not_understood(week: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["week", str(FICTION), "--week", week, "--lang", "en"]) == 2
    assert "2026-W42" in capsys.readouterr().err


def test_a_week_holds_only_the_days_that_had_begun(capsys: pytest.CaptureFixture[str]) -> None:
    def days(*words: str) -> list[int]:
        found = output(capsys, "week", str(FICTION), "--week", "2026-W42", *words)
        return [len(person["days"]) for person in found["people"] if person["id"] == "bertille"]

    assert days("--as-of", "2026-10-13T19:30") == [1]
    assert days("--at", "2026-10-14T11:10") == [2]
    assert days("--at", "2026-10-01T11:10") == []


def test_the_budgets_accounts_add_up_to_its_total(capsys: pytest.CaptureFixture[str]) -> None:
    found = output(capsys, "budget", str(FICTION), "--day", "J7")

    assert found["day"] == {"planned": "32814.29", "actual": "39265.95", "variance": "-6451.66"}
    made = found["hot_cost"]
    assert sum(float(made[name]) for name in ("hours", "presence", "expenses", "to_come")) == pytest.approx(6451.66)
    assert sum(line["minutes"] for line in made["delays"]) == 120
    cents = sum(round(float(a["variance"]) * 100) for a in found["accounts"])
    assert cents == round(float(found["total"]["variance"]) * 100)


@pytest.mark.parametrize("command", ["state", "hours", "budget", "journal"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_answer_can_also_be_read_as_lines(command: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, str(FICTION), "--day", "J7", "--lang", lang]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 5


def test_a_line_is_logged_once_it_is_on_disk(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["log", str(folder), "note belle lumière", "--author", "Ines", *AT_1110, "--lang", "fr"]) == 0
    assert "belle lumière" in capsys.readouterr().out
    assert "belle lumière" in (folder / "journal" / "2026-10-14.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize(("line", "code"), [("blorg 12", 2), ("999Z ok", 2), ("", 2)])
def test_a_line_without_a_meaning_leaves_the_journal_alone(folder: Path, line: str, code: int) -> None:
    before = (folder / "journal" / "2026-10-14.jsonl").read_bytes()

    assert run(["log", str(folder), line, *AT_1110]) == code
    assert (folder / "journal" / "2026-10-14.jsonl").read_bytes() == before


def test_tomorrow_offers_options_that_can_be_proposed_and_validated(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = output(capsys, "tomorrow", str(folder), *AT_1110)["options"]
    assert options
    chosen = options[0]

    assert run(["propose", str(folder), chosen["id"], *AT_1110]) == 0
    assert run(["validate", str(folder), "--by", "Honorine Grandlivre, directrice de production", *AT_1110]) == 0
    capsys.readouterr()
    nextday = output(capsys, "state", str(folder), "--day", chosen["days"][0]["date"])
    assert [s["id"] for s in nextday["segments"]] == chosen["days"][0]["segments"]
    due = {p["id"]: p["due"] for p in nextday["present"]}
    assert {c["person"]: c["at"] for c in chosen["calls"]} == due


def test_nothing_is_validated_without_a_proposal_or_a_function(folder: Path) -> None:
    assert run(["validate", str(folder), "--by", "Honorine, directrice", *AT_1110]) == 3
    assert run(["validate", str(folder), "--by", "Honorine", *AT_1110]) == 3


def test_an_unknown_option_is_refused(folder: Path) -> None:
    assert run(["propose", str(folder), "nope", *AT_1110]) == 3


@pytest.mark.parametrize("words", [["--day", "J99"], ["--day", "2026-12-25"], ["--at", "2030-01-01T00:00"]])
def test_a_day_that_is_not_one_is_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["state", str(FICTION), *words, "--lang", "fr"]) == 3
    assert "jour" in capsys.readouterr().err


def test_a_bad_instant_is_not_understood() -> None:
    assert run(["state", str(FICTION), "--at", "tomorrow"]) == 2


def test_check_names_each_fault_and_ends_with_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scenes = folder / "scenes.yaml"
    scenes.write_text(
        scenes.read_text(encoding="utf-8").replace("location: quai", "location: lune", 1), encoding="utf-8"
    )

    assert run(["check", str(folder), "--lang", "en"]) == 1
    assert "scenes.yaml:" in capsys.readouterr().out
    assert run(["check", str(FICTION)]) == 0


def test_a_folder_at_fault_cannot_be_opened_and_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["state", str(tmp_path / "nothing")]) == 1
    assert capsys.readouterr().err


def test_new_makes_a_production_that_checks_and_opens(tmp_path: Path) -> None:
    target = tmp_path / "mine"

    assert run(["new", str(target)]) == 0
    assert run(["check", str(target)]) == 0
    assert load(target).plan.days
    assert run(["new", str(target)]) == 3


def test_replay_without_a_screen_ends_where_the_recorded_day_ends(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["replay", str(FICTION), "--headless", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["offset_minutes"] == 120


def test_replay_leaves_the_recording_alone(tmp_path: Path) -> None:
    shutil.copytree(FICTION, tmp_path / "f")
    before = {p: p.read_bytes() for p in (tmp_path / "f").rglob("*") if p.is_file()}

    assert run(["replay", str(tmp_path / "f"), "--headless", "--json"]) == 0
    assert {p: p.read_bytes() for p in (tmp_path / "f").rglob("*") if p.is_file()} == before


@pytest.mark.parametrize("words", [[], ["--output"]])
def test_schemas_are_printed_and_valid(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", *words]) == 0
    for schema in json.loads(capsys.readouterr().out).values():
        jsonschema.Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize(("lang", "word"), [("fr", "usage :"), ("en", "usage:")])
def test_help_and_errors_speak_the_users_language(lang: str, word: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(["log", "--lang", lang])
    assert left.value.code == 2
    assert word in capsys.readouterr().err
