"""Papers as PDF and text: the same bytes again, and what was typed is never markup."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from shootday.papers.kinds import build
from shootday.papers.paper import Cell, Column, Grid, Lines, Paper
from shootday.papers.pdf import render_pdf
from shootday.papers.plain import render_text
from shootday.phrases import Lang
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
