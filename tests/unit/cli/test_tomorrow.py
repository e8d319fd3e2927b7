"""``tomorrow`` in JSON and under what is supposed: the schema, what reasons rest on, refusals that help."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from shootday.cli.main import run
from shootday.views.outputs import outputs_schema

FIXTURES = Path(__file__).parents[3] / "fixtures"
SMALL = ("clock-change", "empty-day", "one-person")


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A film of two days: the café is closed on the second one, where the plan has a scene of it held back."""
    root = tmp_path / "film"
    root.mkdir()
    texts = {
        "production.yaml": "title: Essai\nkind: fiction\n",
        "people.yaml": """
            people:
              - {id: leo, name: Léo, kind: technician}
              - {id: ana, name: Ana, kind: performer, unavailable: [{first: 2027-01-06, last: 2027-01-06}]}
            roles:
              - {id: lise, name: Lise, person: ana}
            """,
        "locations.yaml": """
            locations:
              - id: cafe
                name: Café
                unavailable: [{first: 2027-01-06, last: 2027-01-06}]
              - {id: quai, name: Quai}
            """,
        "scenes.yaml": """
            scenes:
              - {number: "1", setting: INT, light: day, location: cafe, shoot_minutes: 120}
              - {number: "2", setting: INT, light: day, location: quai, shoot_minutes: 60, roles: [lise]}
              - {number: "3", setting: INT, light: day, location: cafe, shoot_minutes: 60}
            """,
        "plan.yaml": """
            days:
              - {date: 2027-01-04, segments: ["1"]}
              - {date: 2027-01-05, segments: ["2", "3"]}
              - {date: 2027-01-06, segments: []}
              - {date: 2027-01-07, segments: []}
            """,
    }
    for name, text in texts.items():
        (root / name).write_text(text.replace("\n            ", "\n"), encoding="utf-8")
    return root


def tomorrow(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> dict[str, Any]:
    assert run(["tomorrow", str(folder), "--json", "--lang", "en", *words]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, outputs_schema()["tomorrow"])
    return found


@pytest.mark.parametrize("name", SMALL)
def test_the_answers_of_recorded_days_keep_the_schema(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert tomorrow(capsys, FIXTURES / name, "--day", "J1")["what_if"] == []


def test_what_is_supposed_is_named_and_what_moves_leads_to_what_it_rests_on(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = tomorrow(capsys, film, "--day", "J1", "--hold", "2", "--lose", "cafe..2027-01-05", "--seed", "3")
    assert found["what_if"] == ["2 not tomorrow", "Café lost until 05/01"]
    option = found["options"][0]
    assert option["what_if"] == found["what_if"]
    assert min(day["date"] for day in option["days"] if {"2", "3"} & set(day["segments"])) >= "2027-01-07"
    explained = {e["segment"]: (e["change"], e["from"]) for e in option["explain"] if e["segment"] in "23"}
    assert explained == {"2": ("moved", "2027-01-05"), "3": ("moved", "2027-01-05")}


def test_a_reason_that_a_document_gives_names_the_line(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = (film / "plan.yaml").read_text(encoding="utf-8")
    (film / "plan.yaml").write_text(plan.replace("2027-01-07", "2027-01-08"), encoding="utf-8")
    places = (film / "locations.yaml").read_text(encoding="utf-8")
    (film / "locations.yaml").write_text(places.replace("last: 2027-01-06", "last: 2027-02-28"), encoding="utf-8")
    found = tomorrow(capsys, film, "--day", "J1", "--hold", "3")
    lost = next(e for e in found["options"][0]["explain"] if e["segment"] == "3")
    assert (lost["change"], lost["from"], lost["to"]) == ("dropped", "2027-01-05", None)
    where = {"entry": None, "document": "locations.yaml", "item": "cafe", "field": "unavailable", "line": 5}
    assert lost["facts"] == [where]


def test_a_reason_that_the_journal_gives_names_the_entry(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    at = ["--day", "J1", "--at", "2027-01-04T18:00"]
    assert run(["log", str(film), "1 start 9:00", *at, "--lang", "en"]) == 0
    assert run(["log", str(film), "1 part 50% 17:00", *at, "--lang", "en"]) == 0
    assert run(["log", str(film), "unavail Ana 12:00..2027-01-05", *at, "--lang", "en"]) == 0
    capsys.readouterr()
    explained = {e["segment"]: e for e in tomorrow(capsys, film, *at)["options"][0]["explain"]}
    assert run(["journal", str(film), *at, "--json"]) == 0
    entries = [e["id"] for e in json.loads(capsys.readouterr().out)["entries"]]
    assert (explained["1"]["change"], explained["1"]["facts"][0]["entry"]) == ("split", entries[1])
    assert (explained["2"]["change"], explained["2"]["facts"][0]["entry"]) == ("moved", entries[2])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--hold", "99"], ["“99”", "one of: 2, 3"]),
        (["--lose", "caf..2027-01-05"], ["“caf”", "one of: cafe, quai"]),
        (["--lose", "cafe"], ["LOCATION..DATE, such as cafe..2027-01-05"]),
        (["--lose", "cafe..soon"], ["“soon”", "2027-01-05", "from J1 to J4"]),
        (["--lose", "cafe..9999-12-31"], ["“9999-12-31”", "from J1 to J4"]),
        (["--lose", "cafe..30/2"], ["“30/2”", "from J1 to J4"]),
        (["--lose", "cafe..J9"], ["“J9”", "from J1 to J4"]),
        (["--lose", "cafe..4/1"], ["04/01/2027 is over", "after 04/01/2027"]),
        (["--days", "+9"], ["“--days”", "from 1 to 5"]),
        (["--max-locations", "two"], ["“--max-locations”", "from 1 to 4"]),
        (["--seconds", "0"], ["“--seconds”", "from 1 to 3600"]),
        (["--seed", "x"], ["“--seed”", "from 0 to"]),
    ],
)
def test_what_the_paper_does_not_know_is_refused_with_what_was_expected(
    film: Path, capsys: pytest.CaptureFixture[str], words: list[str], expected: list[str]
) -> None:
    assert run(["tomorrow", str(film), "--day", "J1", "--lang", "en", *words]) == 2
    told = capsys.readouterr().err
    assert [part for part in expected if part not in told] == []


def test_an_option_of_what_is_supposed_is_proposed_under_the_same_words(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--hold", "2", "--lose", "Café..5/1"]
    chosen = tomorrow(capsys, film, "--day", "J1", *words)["options"][0]["id"]
    assert run(["propose", str(film), chosen, "--day", "J1", "--lang", "en"]) == 3
    assert run(["propose", str(film), chosen, "--day", "J1", "--lang", "en", *words]) == 0


def test_the_seed_and_the_time_to_look_are_taken(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    usual, harder = (tomorrow(capsys, film, "--day", "J1", *more) for more in ([], ["--seconds", "2", "--seed", "7"]))
    assert [o["cost_delta"] for o in usual["options"]] == [o["cost_delta"] for o in harder["options"]]
