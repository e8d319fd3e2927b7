"""A new folder opens at once; one that holds anything is not touched."""

from pathlib import Path

import jsonschema
import pytest

from shootday.errors import NotWritten, Refusal
from shootday.exchange import check, documents_schema, load, new

FIXTURES = Path(__file__).parents[3] / "fixtures"


def test_a_new_folder_has_no_fault_and_opens(tmp_path: Path) -> None:
    new(tmp_path / "mon" / "film")
    assert check(tmp_path / "mon" / "film") == ()
    production = load(tmp_path / "mon" / "film")
    assert production.info.title == "Mon film"
    assert len(production.callsheets) == 1
    assert production.devis.lines


def test_a_new_folder_holds_every_document_with_comments_in_both_languages(tmp_path: Path) -> None:
    new(tmp_path)
    files = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.yaml"))
    assert files == [
        "callsheets/2027-01-04.yaml",
        "devis.yaml",
        "locations.yaml",
        "people.yaml",
        "plan.yaml",
        "production.yaml",
        "scenes.yaml",
    ]
    for file in files:
        assert (tmp_path / file).read_text(encoding="utf-8").startswith("# L")
    assert "meal break" in (tmp_path / "production.yaml").read_text(encoding="utf-8")


def test_a_folder_that_holds_anything_is_refused_untouched(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("à moi")
    with pytest.raises(Refusal) as caught:
        new(tmp_path)
    assert caught.value.said.text("fr").endswith("n'est pas vide : rien n'a été écrit. Choisissez un dossier neuf.")
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_file_is_refused_untouched(tmp_path: Path) -> None:
    (tmp_path / "film").write_text("à moi")
    with pytest.raises(Refusal):
        new(tmp_path / "film")
    assert (tmp_path / "film").read_text() == "à moi"


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "film").write_text("à moi")
    with pytest.raises(NotWritten) as caught:
        new(tmp_path / "film" / "dedans")
    assert caught.value.said.text("en").endswith("system error ENOTDIR.")


def test_every_document_of_a_new_folder_fits_its_schema(tmp_path: Path) -> None:
    new(tmp_path)
    production = load(tmp_path)
    documents = {
        "production.yaml": production.info,
        "people.yaml": production.people,
        "locations.yaml": production.locations,
        "scenes.yaml": production.scenes,
        "plan.yaml": production.plan,
        "devis.yaml": production.devis,
        "callsheets/*.yaml": production.callsheets[0],
    }
    schemas = documents_schema()
    assert schemas.keys() == documents.keys()
    for name, document in documents.items():
        jsonschema.Draft202012Validator.check_schema(schemas[name])
        value = document.model_dump(mode="json")
        jsonschema.validate(value, schemas[name])
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(value | {"surprise": 1}, schemas[name])


def test_schemas_write_clock_times_as_documents_do() -> None:
    rules = documents_schema()["production.yaml"]["$defs"]["PlanningRules"]["properties"]
    assert rules["day_call"]["default"] == "08:00"
    assert rules["day_call"]["type"] == "string"
    assert rules["lead_minutes"]["default"] == 60


def test_every_field_of_every_document_is_on_the_format_page() -> None:
    page = (FIXTURES / "FORMAT.md").read_text(encoding="utf-8")
    for schema in documents_schema().values():
        for part in (schema, *schema.get("$defs", {}).values()):
            for field in part.get("properties", {}):
                assert field in page
            for value in part.get("enum", ()):
                assert f"`{value}`" in page


@pytest.mark.parametrize(
    "folder", sorted(path.parent for path in FIXTURES.glob("*/production.yaml")), ids=lambda p: p.name
)
def test_every_recorded_production_opens(folder: Path) -> None:
    assert load(folder).plan.days
