"""Papers as PDF and text: the same bytes again, and what was typed is never markup."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from shootday.papers.export import make, rendered
from shootday.papers.kinds import KINDS, build
from shootday.papers.paper import Cell, Column, Grid, Lines, Paper
from shootday.papers.pdf import render_pdf
from shootday.papers.plain import render_text
from shootday.phrases import Lang
from tests import hostile_film
from tests.unit.papers.desks import fiction

MARKUP = '#panic("x") *gras* $x$ \\ @ref <b> `code` //rem [#image("/etc/passwd")] ] ) = Titre'
"""What would change, or stop, the setting of a paper if it were taken for markup."""


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def small(text: str) -> Paper:
    blocks = (Lines(text, (text,)), Grid(text, (Column(text, 1),), ((Cell(text),),)))
    return Paper("x", "x", "fr", text, text, text, text, blocks, labels={"page": "page"})


def test_what_was_typed_is_set_as_it_stands() -> None:
    told = " ".join(pages(render_pdf(small(MARKUP)))).replace("\n", " ")
    assert '#panic("x") *gras* $x$' in told
    assert '[#image("/etc/passwd")]' in told


def test_the_same_paper_is_the_same_file() -> None:
    paper = build(fiction().papers(), "callsheet")
    assert render_pdf(paper) == render_pdf(paper)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_name_called_is_in_the_pdf(lang: Lang) -> None:
    desk = fiction(lang)
    told = " ".join(pages(render_pdf(build(desk.papers(), "callsheet")))).replace("\n", " ")
    names = [desk.production.person[p].name for p in desk.snapshot.day_plan.calls]

    assert len(names) == 54
    assert [name for name in names if name not in told] == []


def test_accents_and_long_words_are_set() -> None:
    long = "Œuvre-à-l'ancienne " + "Anticonstitutionnellement" * 8
    told = "".join(pages(render_pdf(small(long)))).replace("\n", "").replace("-", "").replace("\N{SOFT HYPHEN}", "")
    assert "Œuvreàl'ancienne" in told


def test_a_frozen_paper_says_that_it_is_made_to_be_kept() -> None:
    frozen = PdfReader(BytesIO(render_pdf(replace(small("Émis"), frozen=True))))
    assert frozen.xmp_metadata is not None
    xmp = frozen.xmp_metadata.stream.get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part>" in xmp
    assert "<pdfaid:conformance>B</pdfaid:conformance>" in xmp


def test_text_has_no_line_that_ends_in_spaces() -> None:
    text = render_text(build(fiction().papers(), "callsheet"))
    assert [line for line in text.splitlines() if line != line.rstrip()] == []
    assert "CONVOCATIONS" in text


@pytest.mark.parametrize("frozen", [False, True])
@pytest.mark.parametrize("text", ["漢字の名前", "שלום", "👩 🇫🇷", "Ω Ж ﬁ → □", "x" * 2000])
def test_a_name_in_any_script_stops_no_paper(text: str, frozen: bool) -> None:
    assert render_pdf(replace(small(text), frozen=frozen)).startswith(b"%PDF-")


def test_a_frozen_paper_holds_what_the_standard_asks_for() -> None:
    """An archive file: an id, no encryption, an output intent, every font in the file, nothing that runs."""
    paper = replace(build(fiction().papers(), "callsheet"), frozen=True)
    reader = PdfReader(BytesIO(render_pdf(paper)))
    catalogue = reader.trailer["/Root"]
    fonts = [font for page in reader.pages for font in _fonts(page["/Resources"])]

    assert not reader.is_encrypted
    assert len(reader.trailer["/ID"]) == 2
    assert catalogue["/OutputIntents"][0]["/S"] == "/GTS_PDFA1"
    assert len(catalogue["/OutputIntents"][0]["/DestOutputProfile"].get_data()) > 128
    assert {"/JavaScript", "/EmbeddedFiles"}.isdisjoint(catalogue.get("/Names", {}))
    assert "/OpenAction" not in catalogue
    assert fonts
    assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(font) for font in fonts)


def _fonts(resources: Any) -> list[Any]:
    """The descriptors of a page's fonts."""
    found = [font.get_object() for font in resources["/Font"].values()]
    inner = [font["/DescendantFonts"][0] if "/DescendantFonts" in font else font for font in found]
    return [font["/FontDescriptor"] for font in inner]


def test_the_papers_of_a_production_of_hostile_names_are_made(tmp_path: Path) -> None:
    desk = hostile_film.desk(hostile_film.folder(tmp_path / "film"))
    for kind in KINDS:
        made = make(desk.papers(), kind)
        for name in ("pdf", "txt") if kind in {"messages", "hours"} else ("pdf", "txt", "xlsx"):
            assert all(data for _, data in rendered(made, name, None)), kind
        assert hostile_film.foul(render_text(made.paper)) == set(), kind
