"""Folders and files that cannot be read are faults, never a traceback, and never a wait."""

import os
from pathlib import Path
from typing import Any

import pytest

from shootday.errors import BadDocuments
from shootday.exchange import check, fault_text, load


def told(path: Path, lang: str = "en") -> list[str]:
    return [fault_text(fault, path, "fr" if lang == "fr" else "en") for fault in check(path)]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert told(gone) == [
        f"{gone}: this folder does not exist (expected a production folder, which holds production.yaml)"
    ]


def test_a_file_instead_of_a_folder(tmp_path: Path) -> None:
    file = tmp_path / "film.yaml"
    file.write_text("a: b")
    assert told(file, "fr") == [
        f"{file}: ce n'est pas un dossier (attendu : un dossier de production, qui contient production.yaml)"
    ]


@pytest.mark.parametrize("name", ["a\0b", "x" * 300])
def test_a_folder_name_that_no_system_takes(tmp_path: Path, name: str) -> None:
    assert len(told(tmp_path / name)) == 1


def test_a_folder_that_may_not_be_read(folder: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> list[str]:
        raise PermissionError(13, "no")

    monkeypatch.setattr(os, "listdir", refuse)
    assert told(folder.path)[0].startswith(f"{folder.path}: this folder cannot be read: permission denied")


def test_a_file_that_may_not_be_read(folder: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    really = os.open

    def refuse(path: Path, *args: int) -> int:
        if path.name == "people.yaml":
            raise PermissionError(13, "no")
        return really(path, *args)

    monkeypatch.setattr(os, "open", refuse)
    said = "people.yaml: this file cannot be read: permission denied (expected a file that you may read)"
    assert told(folder.path) == [said]


def test_a_disk_that_fails_is_told_with_the_systems_code(folder: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise OSError(5, "broken")

    monkeypatch.setattr(os, "open", fail)
    assert (
        "plan.yaml: fichier illisible : erreur du système EIO (attendu : un fichier que vous avez le droit de lire)"
        in told(folder.path, "fr")
    )


@pytest.mark.parametrize("name", ["production.yaml", "plan.yaml"])
def test_documents_that_no_day_can_do_without(folder: Any, name: str) -> None:
    (folder.path / name).unlink()
    assert told(folder.path) == [
        f"{name}: this document is missing (expected a file {name} in the production's folder)"
    ]


def test_the_other_documents_are_optional(tmp_path: Path) -> None:
    (tmp_path / "production.yaml").write_text("title: A\nkind: fiction\n")
    (tmp_path / "plan.yaml").write_text("days: []\n")
    assert told(tmp_path) == []
    assert load(tmp_path).people.people == ()


def test_a_link_is_refused(folder: Any) -> None:
    file = folder.path / "devis.yaml"
    file.rename(folder.path.parent / "devis.yaml")
    file.symlink_to(folder.path.parent / "devis.yaml")
    assert told(folder.path) == ["devis.yaml: this is a symbolic link (expected an ordinary text file)"]


def test_a_link_to_a_folder_of_call_sheets_is_refused(folder: Any) -> None:
    sheets = folder.path / "callsheets"
    sheets.rename(folder.path.parent / "elsewhere")
    sheets.symlink_to(folder.path.parent / "elsewhere")
    assert told(folder.path) == ["callsheets: this is a symbolic link (expected an ordinary folder)"]


def test_a_pipe_is_refused_without_waiting(folder: Any) -> None:
    (folder.path / "people.yaml").unlink()
    os.mkfifo(folder.path / "people.yaml")
    os.mkfifo(folder.path / "callsheets" / "2027-01-05.yaml")
    said = told(folder.path)
    assert "people.yaml: this is not an ordinary file (expected an ordinary text file)" in said
    assert "callsheets/2027-01-05.yaml: this is not an ordinary file (expected an ordinary text file)" in said


def test_a_folder_called_like_a_document(folder: Any) -> None:
    (folder.path / "devis.yaml").unlink()
    (folder.path / "devis.yaml").mkdir()
    assert told(folder.path) == ["devis.yaml: this is not an ordinary file (expected an ordinary text file)"]


def test_a_file_called_like_the_folder_of_call_sheets(folder: Any) -> None:
    (folder.path / "callsheets" / "2027-01-04.yaml").unlink()
    (folder.path / "callsheets").rmdir()
    (folder.path / "callsheets").write_text("")
    assert told(folder.path) == ["callsheets: this is not a folder (expected an ordinary folder)"]


def test_a_huge_file_is_refused_without_being_read(folder: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with (folder.path / "scenes.yaml").open("wb") as file:
        file.truncate(50_000_000)
    opened: list[int] = []
    monkeypatch.setattr("shootday.exchange.files._decoded", lambda data, _: opened.append(len(data)))
    said = told(folder.path)
    assert "scenes.yaml: the file is 50 MB long (expected 5 MB at most)" in said
    assert max(opened) < 5_000_000


def test_a_file_a_byte_over_the_cap_is_refused_and_one_at_the_cap_is_read(folder: Any) -> None:
    text = (folder.path / "plan.yaml").read_text(encoding="utf-8").encode() + b"#"
    folder.write("plan.yaml", text.ljust(5_000_000, b"x"))
    assert told(folder.path) == []
    folder.write("plan.yaml", text.ljust(5_000_001, b"x"))
    assert told(folder.path) == ["plan.yaml: the file is 6 MB long (expected 5 MB at most)"]


def test_a_document_whose_name_is_nearly_right_is_not_passed_over(folder: Any) -> None:
    (folder.path / "scenes.yaml").rename(folder.path / "scene.yaml")
    (folder.path / "callsheets").rename(folder.path / "callsheet")
    said = told(folder.path)
    assert "scene.yaml: this document's name is not known (expected scenes.yaml)" in said
    assert "callsheet: this document's name is not known (expected callsheets)" in said


def test_a_call_sheet_must_end_in_yaml(folder: Any) -> None:
    sheets = folder.path / "callsheets"
    (sheets / "2027-01-04.yaml").rename(sheets / "2027-01-04.yml")
    assert told(folder.path) == [
        "callsheets/2027-01-04.yml: this document's name is not known (expected 2027-01-04.yaml)"
    ]


def test_other_files_are_left_alone(folder: Any) -> None:
    for name in ("expected.yaml", "notes.txt", ".people.yaml.swp", "callsheets/.x.yaml", "callsheets/notes.txt"):
        (folder.path / name).write_bytes(b"\xff")
    (folder.path / "journal").mkdir()
    assert told(folder.path) == []


def test_load_raises_what_check_tells(folder: Any) -> None:
    folder.write("scenes.yaml", "scenes: [{}]\nx: y\n")
    with pytest.raises(BadDocuments) as caught:
        load(folder.path)
    assert caught.value.faults == check(folder.path)
    count = len(caught.value.faults)
    assert caught.value.said.text("fr") == f"Le dossier ne peut pas être ouvert ; fautes trouvées : {count}."


def test_load_holds_every_document_and_sheets_by_day(folder: Any) -> None:
    sheet = "day: 2027-01-05\ncall: 18:00\npat: 19:00\nwrap: 00:30 +1\n"
    sheet += "segments: [{ segment: '3', start: 19:00, end: 20:00 }]\n"
    folder.write("callsheets/a.yaml", sheet)
    production = load(folder.path)
    assert [str(c.day) for c in production.callsheets] == ["2027-01-04", "2027-01-05"]
    assert production.callsheets[1].wrap == 1470
    assert production.performers_of("1") == ("ana",)
    assert str(production.devis.lines[0].amount) == "500.00"


def test_a_fault_names_its_field(folder: Any) -> None:
    folder.write("people.yaml", "people:\n  - { id: a, name: A, kind: star }\n")
    assert "people.0.kind" in {fault.field for fault in check(folder.path)}
