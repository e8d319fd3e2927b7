"""Hours sheets, payroll and the month: figures of the recorded week, and files that execute nothing."""

import csv
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
import pytest

from shootday.papers.export import make, rendered
from shootday.papers.kinds import build
from shootday.papers.paper import Cell, Column, Facts, Grid, NewPage, Paper, Row, Unit
from shootday.papers.payroll import NEUTRAL, neutral_csv, read_codes, safe, spaiectacle_csv
from shootday.papers.source import Source
from shootday.papers.xlsx import render_xlsx, stored
from tests.unit.papers.desks import fiction

HOSTILE = ["=1+1", "+33 6", "-2", "@sum", '=HYPERLINK("http://x")', "\t=1", "{=1}", "https://x.y"]


@pytest.fixture(scope="module")
def source() -> Source:
    return fiction("en").papers()


@pytest.fixture(scope="module")
def sheets(source: Source) -> Paper:
    return build(source, "hours")


def row(grid: Grid, name: str) -> Row:
    return next(r for r in grid.rows if r[0].text == name)


def grids(paper: Paper, title: str) -> list[Grid]:
    return [b for b in paper.blocks if isinstance(b, Grid) and b.title.startswith(title)]


def test_the_recap_shows_the_week_worked_out_by_hand(sheets: Paper) -> None:
    recap = row(grids(sheets, "The week in short")[0], "Bertille Ventouse")
    # 1390 minutes; the 13th 480 + 180 at 125 %, the 14th 30 + 450, 180 at 125 %, 70 at 150 %; night 30; gross 943.86
    assert [cell.text for cell in recap[2:12]] == [
        "2", "23h10", "16h00", "6h00", "1h10", "0h00", "0h30", "0h00", "€943.86", "€1,473.84",
    ]  # fmt: skip


def test_each_one_has_a_page_to_sign_with_each_day(sheets: Paper) -> None:
    pages = [b.title for b in sheets.blocks if isinstance(b, NewPage) and b.title]
    assert len(pages) == 59
    days = grids(sheets, "Days")[pages.index("Individual hours sheet – Dario Rubalise")]
    # his own meal 12:45-13:30 on the 14th, the unit's on the 13th
    assert [r[3].text for r in days.rows] == ["13:00–14:00", "12:45–13:30"]
    assert days.total is not None
    # 13th 07:00-17:30 = 630 - 60 = 570; 14th 685: 1255 minutes
    assert days.total[6].text == "20h55"


def test_the_month_counts_hours_of_crew_and_cachets_of_performers(sheets: Paper) -> None:
    month = grids(sheets, "Month of 2026-10")[0]
    assert [c.text for c in row(month, "Bertille Ventouse")][4:] == ["2", "23h10", "", "€943.86"]
    # 950 twice, and 120.95 of overtime on the 14th
    assert [c.text for c in row(month, "Ana Mirabelle")][4:] == ["2", "", "2", "€2,020.95"]
    assert [r[0].text for r in month.rows if r[0].text in {"Timothée Brindille", "Pia Noisette"}] == []


def test_payroll_has_a_line_a_person_and_day(source: Source) -> None:
    lines = list(csv.DictReader(StringIO(neutral_csv(source).decode("utf-8-sig")), delimiter=";"))
    bertille = next(line for line in lines if line["person"] == "bertille" and line["date"] == "2026-10-14")

    assert tuple(lines[0]) == NEUTRAL
    wanted = {"in": "06:30", "out": "19:40", "worked": "730", "base": "480", "overtime_25": "180"}
    wanted |= {"overtime_50": "70", "night": "30", "gross_estimated": "506,80", "meal_out": "13:20"}
    assert {key: bertille[key] for key in wanted} == wanted


def test_spaiectacle_has_a_line_a_pay_item_with_the_productions_own_codes(source: Source, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    codes = "kind;name;code\nsociete;;042\nrubrique;overtime_25;1110\nmatricule;bertille;B00001\n"
    (tmp_path / "templates" / "payroll.csv").write_text(codes, encoding="utf-8")
    made = spaiectacle_csv(source, read_codes(tmp_path)).decode("utf-8-sig")
    lines = list(csv.DictReader(StringIO(made), delimiter=";"))
    own = [line for line in lines if line["matricule"] == "B00001" and line["date_debut"] == "14/10/2026"]

    # 30 minutes at night, 450, 180 and 70: hours to the hundredth
    assert sorted((line["code_rubrique"], line["base"], line["taux"]) for line in own) == [
        ("1110", "3,00", "1,25"), ("base", "7,50", "1"), ("base+night", "0,50", "1,25"), ("overtime_50", "1,17", "1,5"),
    ]  # fmt: skip
    assert {line["code_societe"] for line in lines} == {"042"}
    assert all(len(line["matricule"]) <= 6 for line in lines)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_spreadsheet_takes_what_was_typed_as_text(text: str) -> None:
    paper = Paper(
        "x", "x", "fr", text, text, text, text,
        (NewPage(text), Grid(text, (Column(text, 1),), ((Cell(text),),), note=text),
         Facts(text, ((text, Cell(text)),))),
    )  # fmt: skip
    book = openpyxl.load_workbook(BytesIO(render_xlsx(paper)))
    typed = [cell for sheet in book for line in sheet.iter_rows() for cell in line if cell.value is not None]

    assert typed
    assert {cell.data_type for cell in typed} == {"s"}
    assert not any(cell.hyperlink for cell in typed)


@pytest.mark.parametrize("text", [t for t in HOSTILE if t[0] in "=+-@\t"])
def test_a_csv_holds_no_cell_that_begins_a_formula(text: str) -> None:
    assert safe(text).startswith("'")


@pytest.mark.parametrize("kind", ["hours", "production", "regie", "media"])
def test_every_total_of_a_workbook_is_the_sum_of_its_rows(kind: str, source: Source) -> None:
    files = dict(rendered(make(source, kind), "xlsx", None))
    data = next(iter(files.values()))
    told, kept = openpyxl.load_workbook(BytesIO(data)), openpyxl.load_workbook(BytesIO(data), data_only=True)
    formulas = 0
    for sheet in told:
        for cell in (c for line in sheet.iter_rows() for c in line if c.data_type == "f"):
            first, last = str(cell.value).removeprefix("=SUM(").removesuffix(")").split(":")
            numbers = [numeric(c[0].value) for c in kept[sheet.title][first:last] if c[0].data_type != "s"]
            assert numeric(kept[sheet.title][cell.coordinate].value) == pytest.approx(sum(numbers)), cell.coordinate
            formulas += 1
    assert formulas or kind == "media"


def numeric(value: object) -> float:
    """What a spreadsheet's cell counts, in days where it is a time."""
    if value is None:
        return 0.0
    if hasattr(value, "total_seconds"):
        return float(value.total_seconds()) / 86400
    if hasattr(value, "hour"):
        return (value.hour * 60 + value.minute) / 1440  # type: ignore[attr-defined]  # a time of day
    return float(value)  # type: ignore[arg-type]  # else a number


def test_hours_are_kept_as_parts_of_a_day_and_eighths_as_pages() -> None:
    assert stored(90, Unit.MINUTES) == 0.0625
    assert stored(49, Unit.EIGHTHS) == 6.125
