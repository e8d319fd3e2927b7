"""A workbook is filled in, imported, exported; what is wrong with it is told by sheet and cell, and changes nothing."""

import io
import os
import shutil
import stat
import zipfile
from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import openpyxl
import pytest

from shootday.cli.main import run
from shootday.exchange import load, pending
from shootday.exchange.sheets import guard, landing

FICTION = Path(__file__).parents[3] / "fixtures" / "fiction"


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """The French template, as a new user gets it."""
    file = tmp_path / "modele.xlsx"
    assert run(["template", str(file), "--lang", "fr"]) == 0
    return file


def edited(file: Path, edit: Callable[[openpyxl.Workbook], object]) -> Path:
    """The workbook as another program saves it."""
    book = openpyxl.load_workbook(file)
    edit(book)
    book.save(file)
    return file


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_template_as_it_is_makes_a_production_without_a_fault(lang: str, tmp_path: Path) -> None:
    file, folder = tmp_path / "t.xlsx", tmp_path / "film"
    assert run(["template", str(file), "--lang", lang]) == 0
    assert run(["import", str(file), str(folder), "--lang", lang]) == 0

    assert run(["check", str(folder)]) == 0
    assert load(folder).info.title == "Mon film"


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_whole_production_goes_out_and_comes_back_unchanged(lang: str, tmp_path: Path) -> None:
    file, folder = tmp_path / "out.xlsx", tmp_path / "film"
    assert run(["export", str(FICTION), str(file), "--lang", lang]) == 0
    assert run(["import", str(file), str(folder)]) == 0

    assert load(folder) == load(FICTION)


def test_what_a_user_types_in_a_filled_template_is_understood(template: Path, tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book["Personnes"].append(["zoe", "Zoé Fictive", "Interprète", None, "rôle muet", "Cachet", "1 250,50 €", "311"])
        book["Rôles"].append(["muette", "La muette", "zoe"])
        book["Séquences"].append([2, "Extérieur", "Crépuscule", "cafe", "=SOMME(A1)", 3, 15, 45, "jeanne, muette"])
        book["Séquences"]["E3"].data_type = "s"
        book["Plan de travail"].append([date(2027, 1, 5), None, "continue", "cafe", time(13, 30), 2])

    film = tmp_path / "film"
    assert run(["import", str(edited(template, fill)), str(film)]) == 0

    made = load(film)
    assert str(made.person["zoe"].contract.rate) == "1250.50"  # type: ignore[union-attr]  # it has a contract
    assert made.scene["2"].synopsis == "=SOMME(A1)"
    assert made.scene["2"].roles == ("jeanne", "muette")
    assert made.scene["2"].light == "dusk"
    assert made.plan.days[1].call == 13 * 60 + 30
    assert made.plan.days[1].segments == ("2",)


def test_every_fault_is_told_by_sheet_and_cell_at_once_and_nothing_is_written(
    template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def spoil(book: openpyxl.Workbook) -> None:
        book["Personnes"]["C2"] = "astronaute"
        book["Rôles"]["C2"] = "personne-de-ce-nom"
        book["Plan de travail"]["A2"] = "31/02/2027"
        book["Séquences"]["H2"] = None
        book["Trajets"].append(["nulle-part", "cafe", 10])
        book.create_sheet("Persones")
        book["Décors"]["Z1"] = "Couleur"

    film = tmp_path / "film"
    assert run(["import", str(edited(template, spoil)), str(film), "--lang", "fr"]) == 1

    told = capsys.readouterr().err
    for cell in ("Personnes!C2", "Rôles!C2", "Plan de travail!A2", "Séquences!H2", "Trajets!A2", "Décors!Z1"):
        assert cell in told
    assert "« Persones » (attendu : peut-être « Personnes »)" in told
    assert not film.exists()


def test_a_way_without_its_minutes_is_not_dropped(
    template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def spoil(book: openpyxl.Workbook) -> None:
        book["Trajets"].append(["cafe", "cafe"])
        book["Trajets"].delete_cols(3)

    assert run(["import", str(edited(template, spoil)), str(tmp_path / "film"), "--lang", "fr"]) == 1
    assert "Trajets!A2: il manque « Minutes »" in capsys.readouterr().err


def test_comments_that_a_new_file_loses_are_told_before(
    template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = tmp_path / "film"
    assert run(["import", str(template), str(film)]) == 0
    (film / "people.yaml").write_text((film / "people.yaml").read_text() + "# mine\n")
    edited(template, lambda book: book["Personnes"].__setitem__("B2", "Léa Durand"))

    assert run(["import", str(template), str(film), "--lang", "fr"]) == 3
    assert "Les commentaires de ces fichiers sont perdus : people.yaml" in capsys.readouterr().out


def test_a_line_named_in_a_fault_is_one_of_a_sheet(
    template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited(template, lambda book: book["Personnes"].append(["lea", "Léa Bis", "technicien"]))
    assert run(["import", str(template), str(tmp_path / "film"), "--lang", "fr"]) == 1

    assert "Personnes!A4: « lea » existe déjà, ligne 2 (Personnes)" in capsys.readouterr().err


def test_a_second_import_shows_the_differences_and_waits_for_a_yes(
    template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = tmp_path / "film"
    assert run(["import", str(template), str(film)]) == 0
    (film / "journal").mkdir()
    (film / "journal" / "2027-01-04.jsonl").write_text("kept\n")
    before = contents(film)
    edited(template, lambda book: book["Personnes"].__setitem__("B2", "Léa Durand"))
    capsys.readouterr()

    assert run(["import", str(template), str(film), "--lang", "fr"]) == 3
    assert "~ Personnes : lea – Nom : Léa Martin → Léa Durand" in capsys.readouterr().out
    assert contents(film) == before

    assert run(["import", str(template), str(film), "--yes"]) == 0
    after = contents(film)
    assert {name for name in after if after[name] != before[name]} == {"people.yaml"}
    assert set(after) == set(before)
    assert load(film).person["lea"].name == "Léa Durand"

    assert run(["import", str(template), str(film), "--lang", "fr"]) == 0
    assert "rien à changer" in capsys.readouterr().out


def test_a_call_sheet_that_goes_takes_its_file_with_it_whatever_its_name(template: Path, tmp_path: Path) -> None:
    film = tmp_path / "film"
    assert run(["import", str(template), str(film)]) == 0
    (film / "callsheets" / "2027-01-04.yaml").rename(film / "callsheets" / "jour1.yaml")
    for sheet in ("Feuilles de service", "FDS séquences", "FDS convocations"):
        edited(template, lambda book, sheet=sheet: book[sheet].delete_rows(2))  # type: ignore[misc]

    assert run(["import", str(template), str(film), "--yes"]) == 0
    assert list((film / "callsheets").iterdir()) == []


def test_an_import_that_a_crash_interrupted_is_finished_by_whoever_opens_the_folder_next(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = tmp_path / "film"
    assert run(["import", str(template), str(film)]) == 0
    edited(template, lambda book: book["Personnes"].__setitem__("B2", "Léa Durand"))
    edited(template, lambda book: book["Production"].__setitem__("B2", "Autre titre"))
    with monkeypatch.context() as crash:
        crash.setattr(landing, "settle", lambda _: None)
        assert run(["import", str(template), str(film), "--yes"]) == 0
    assert (film / pending.IMPORTED / "people.yaml").is_file()

    made = load(film)
    assert (made.info.title, made.person["lea"].name) == ("Autre titre", "Léa Durand")
    assert not (film / pending.IMPORTED).exists()


def test_what_the_disk_refuses_leaves_nothing_behind(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    film = tmp_path / "film"
    monkeypatch.setattr(os, "fsync", full)
    assert run(["import", str(template), str(film)]) == 4
    assert {path.name for path in tmp_path.iterdir()} == {"modele.xlsx"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_what_is_written_is_for_its_owner_alone(template: Path, tmp_path: Path) -> None:
    film = tmp_path / "film"
    assert run(["import", str(template), str(film)]) == 0
    modes = {stat.S_IMODE(p.stat().st_mode) for p in (template, film, *film.rglob("*"))}
    assert modes == {0o600, 0o700}


def test_a_template_never_writes_over_a_file(template: Path) -> None:
    before = template.read_bytes()
    assert run(["template", str(template)]) == 3
    assert template.read_bytes() == before


def test_a_text_that_begins_like_a_formula_is_written_as_a_text(tmp_path: Path) -> None:
    film, file = tmp_path / "film", tmp_path / "out.xlsx"
    shutil.copytree(FICTION, film)
    text = (film / "production.yaml").read_text().replace("title: \"L'Horloge", "title: \"=1+1 L'Horloge")
    (film / "production.yaml").write_text(text)
    assert run(["export", str(film), str(file)]) == 0

    cells = [c for sheet in openpyxl.load_workbook(file) for row in sheet.iter_rows() for c in row]
    assert [c.value for c in cells if str(c.value).startswith("=1+1")] == ["=1+1 L'Horloge de Saint-Ombre"]
    assert [c for c in cells if c.data_type == "f"] == []


# -- files that are no workbook of ours -------------------------------------------------------------------------------


def refused(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What is said of a file that cannot be opened; nothing is written."""
    capsys.readouterr()
    assert run(["import", str(file), str(tmp_path / "film"), "--lang", "en"]) == 3
    assert not (tmp_path / "film").exists()
    return capsys.readouterr().err


def packed(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in parts.items():
            book.writestr(name, data)
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7 something", "no XLSX workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old format"),
        (b"PK\x03\x04 cut off", "is damaged"),
        (packed(readme=b"hello"), "no XLSX workbook"),
        (packed(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "another than XLSX"),
        (packed(**{"xl/workbook.xml": b"<workbook>"}), "is damaged"),
    ],
)
def test_a_file_that_is_no_workbook_is_refused_by_what_it_is(
    data: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.xlsx"
    file.write_bytes(data)
    assert said in refused(file, tmp_path, capsys)


def test_a_bomb_is_not_unfolded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "x.xlsx"
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as book, book.open("xl/workbook.xml", "w") as part:
        for _ in range(guard.MAX_UNFOLDED + 1):
            part.write(b"\0" * 1_000_000)
    file.write_bytes(made.getvalue())
    assert "unfolds to more than 200 MB" in refused(file, tmp_path, capsys)


def test_a_cell_at_the_end_of_the_world_is_not_waited_for(
    template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited(template, lambda book: book["Personnes"].__setitem__("XFD1048576", "x"))
    assert "its last cell is XFD1048576" in refused(template, tmp_path, capsys)


def test_a_formula_without_a_result_is_a_fault_at_its_cell(
    template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited(template, lambda book: book["Séquences"].__setitem__("H2", "=45+45"))
    assert run(["import", str(template), str(tmp_path / "film"), "--lang", "en"]) == 1
    assert "Séquences!H2: this formula was never computed" in capsys.readouterr().err


def test_macros_are_left_alone_and_that_is_said(
    template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with zipfile.ZipFile(template, "a") as book:
        book.writestr("xl/vbaProject.bin", b"\0")
    assert run(["import", str(template), str(tmp_path / "film"), "--lang", "en"]) == 0
    assert "holds macros: they were not run" in capsys.readouterr().err
