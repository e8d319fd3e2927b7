"""Other people's tables come in: columns guessed, shown and corrected, whatever the separator and the encoding."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from shootday.cli.main import run
from shootday.exchange import load, new
from shootday.exchange.sheets.guessing import guess
from shootday.production.production import Production


@pytest.fixture
def bring(tmp_path: Path) -> Callable[..., Production]:
    """Brings a text, in an encoding, into the small first production."""
    film = tmp_path / "film"
    new(film)

    def brought(kind: str, text: str, *more: str, encoding: str = "utf-8", code: int = 0) -> Production:
        (tmp_path / "table.csv").write_bytes(text.encode(encoding))
        words = ["import", str(tmp_path / "table.csv"), str(film), "--as", kind, "--yes", "--lang", "fr", *more]
        assert run(words) == code
        return load(film)

    return brought


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("mark", [";", "\t", ","])
def test_people_come_in_by_any_separator_and_encoding(
    mark: str, encoding: str, bring: Callable[..., Production]
) -> None:
    rows = (
        ("Prénom", "Nom de famille", "Poste", "Département", "Salaire", "Né le"),
        (
            "Zoé",
            "Fictive",
            "Cadreuse",
            "Caméra",
            '"1 250,50 €"' if encoding != "cp1252" else '"1 250,50"',
            "12/05/1990",
        ),
    )
    made = bring("people", "\r\n".join(mark.join(row) for row in rows), encoding=encoding)

    zoe = made.person["zoe-fictive"]
    assert (zoe.name, zoe.kind, zoe.department, zoe.birth_date) == (
        "Zoé Fictive", "technician", "image", date(1990, 5, 12),
    )  # fmt: skip
    assert zoe.contract is not None
    assert zoe.contract.rate == Decimal("1250.50")
    assert "lea" in made.person


def test_somebody_who_is_known_is_updated_and_not_made_twice(bring: Callable[..., Production]) -> None:
    made = bring("people", "nom;fonction\nLEA MARTIN;Cheffe opératrice\n")
    assert made.person["lea"].function == "Cheffe opératrice"
    assert made.person["lea"].contract is not None
    assert len(made.people.people) == 2


def test_scenes_bring_the_places_and_roles_that_they_name(bring: Callable[..., Production]) -> None:
    text = "Séq;I/E;Effet;Décor;Pages;Durée;Rôles\n2A;EXT;N;Le port;1 3/8;45;Jeanne, Le pêcheur\n"
    made = bring("scenes", text)

    scene = made.scene["2A"]
    assert (scene.setting, scene.light, scene.location) == ("EXT", "night", "le-port")
    assert scene.eighths == 11  # a page and three eighths: 8 + 3
    assert scene.roles == ("jeanne", "le-pecheur")
    assert made.location["le-port"].name == "Le port"
    assert made.person[made.role["le-pecheur"].person].kind == "performer"


def test_a_grid_of_days_with_an_x_makes_the_plan_and_names_the_rows_of_roles(
    bring: Callable[..., Production], capsys: pytest.CaptureFixture[str]
) -> None:
    bring("scenes", "scene,int/ext,light,location,minutes\n2,INT,day,cafe,30\n3,INT,day,cafe,30\n")
    made = bring("plan", "Séquence,05/01/2027,06/01/2027\n2,X,\n3,x,\nJeanne,X,X\n")

    assert [(d.date.day, d.segments) for d in made.plan.days] == [(4, ("1",)), (5, ("2", "3"))]
    assert "« Jeanne » n'est pas une séquence" in capsys.readouterr().out


def test_one_scene_a_row_and_all_of_a_day_in_one_cell_are_both_plans(bring: Callable[..., Production]) -> None:
    bring("scenes", "scene,int/ext,light,location,minutes\n2,INT,day,cafe,30\n3,INT,day,cafe,30\n")
    made = bring("plan", "date;seq\n05/01/2027;3\n05/01/2027;2\n")
    assert made.plan.days[1].segments == ("3", "2")

    made = bring("plan", "date;séquences;convocation\n2027-01-05;2, 3;7h30\n")
    assert (made.plan.days[1].segments, made.plan.days[1].call) == (("2", "3"), 450)


def test_a_column_is_corrected_once_and_remembered(bring: Callable[..., Production]) -> None:
    text = "N° compte;Désignation;Qté;PU;Truc\n640;Camion;3;120,00;jour\n"
    assert bring("devis", text).devis.lines[-1].unit == ""
    made = bring("devis", text, "--map", "Truc=unit")
    assert (made.devis.lines[-1].unit, made.devis.lines[-1].amount) == ("jour", Decimal(360))  # 3 × 120

    again = bring("devis", text.replace("jour", "semaine"))
    assert again.devis.lines[-1].unit == "semaine"


def test_a_fault_is_told_at_the_table_s_own_cell_and_changes_nothing(
    bring: Callable[..., Production], capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Devis provisoire;;;\n\ncompte;libellé;qté;pu\n640;Camion;3;120\n641;Taxi;2;abc\n"
    made = bring("devis", text, code=1)

    assert "table.csv:5:4: « rate » ne peut pas valoir « abc »" in capsys.readouterr().err
    assert len(made.devis.lines) == 4


@pytest.mark.parametrize(
    ("more", "code", "said"),
    [
        (("--map", "Truc=couleur"), 2, "« Truc=couleur » : écrire « Colonne=champ »"),
        ((), 2, "aucune ligne d'en-têtes reconnue ; il faut number"),
    ],
)
def test_what_cannot_be_a_table_of_scenes_is_told(
    more: tuple[str, ...], code: int, said: str, bring: Callable[..., Production], capsys: pytest.CaptureFixture[str]
) -> None:
    bring("scenes", "couleur;goût\nbleu;salé\n", *more, code=code)
    assert said in capsys.readouterr().err


def test_merged_cells_count_for_each_of_their_rows(tmp_path: Path) -> None:
    film, file = tmp_path / "film", tmp_path / "plan.xlsx"
    new(film)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Plan de travail", None), ("Date", "Séq"), (date(2027, 1, 4), "1"), (None, "1")):
        sheet.append(row)
    sheet.merge_cells("A3:A4")
    book.save(file)

    assert run(["import", str(file), str(film), "--as", "plan", "--yes"]) == 0
    assert run(["import", str(file), str(film), "--as", "plan", "--sheet", "Autre"]) == 3
    assert load(film).plan.days[0].segments == ("1",)


def test_a_table_needs_a_production_to_go_to(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("nom\nx\n")
    assert run(["import", str(tmp_path / "t.csv"), str(tmp_path / "film"), "--as", "people"]) == 3
    assert not (tmp_path / "film").exists()


@pytest.mark.parametrize(
    ("kind", "heading", "field"),
    [
        ("people", "NOM ET PRÉNOM", "name"),
        ("people", "Job title", "function"),
        ("scenes", "N° séq.", "number"),
        ("scenes", "Jour / Nuit", "light"),
        ("plan", "Shooting day", "date"),
        ("devis", "Montant H.T.", "amount"),
        ("devis", "couleur", ""),
    ],
)
def test_headings_are_guessed_without_case_accents_or_signs(kind: str, heading: str, field: str) -> None:
    assert guess(kind, heading) == field
