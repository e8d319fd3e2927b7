"""A production's own layout and logo: copied, adapted, told when they cannot be set."""

from pathlib import Path

import pytest

from shootday.cli.main import run
from shootday.papers.pdf import TEMPLATE, render_pdf, style_of
from tests.unit.papers.desks import copied
from tests.unit.papers.test_rendering import pages, small

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#c00"/></svg>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied(tmp_path / "film")


def test_the_layout_is_copied_once_and_never_over_ones_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", str(folder), "--template", "--lang", "en"]) == 0
    own = folder / "templates" / "paper.typ"
    assert own.read_bytes() == TEMPLATE.read_bytes()

    own.write_text("mine", encoding="utf-8")
    assert run(["report", str(folder), "--template", "--lang", "en"]) == 3
    assert "nothing was copied" in capsys.readouterr().err
    assert own.read_text(encoding="utf-8") == "mine"


def test_an_adapted_layout_is_used(folder: Path) -> None:
    (folder / "templates").mkdir()
    (folder / "templates" / "paper.typ").write_text(
        "#let paper = json(bytes(sys.inputs.paper))\n#text(paper.title) est à nous", encoding="utf-8"
    )
    assert pages(render_pdf(small("Feuille"), style_of(folder))) == ["Feuille est à nous"]


def test_a_logo_is_set_beside_the_title(folder: Path) -> None:
    bare = render_pdf(small("Feuille"), style_of(folder))
    (folder / "templates").mkdir()
    (folder / "templates" / "logo.svg").write_text(LOGO, encoding="utf-8")

    assert render_pdf(small("Feuille"), style_of(folder)) != bare


def test_a_layout_that_cannot_be_set_is_told_by_its_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "templates").mkdir()
    (folder / "templates" / "paper.typ").write_text("#let x = (", encoding="utf-8")
    words = ["report", str(folder), "--kind", "callsheet", "--format", "pdf", "--day", "J7", "--lang", "en"]

    assert run([*words, "--out", str(folder)]) == 3
    told = capsys.readouterr().err
    assert "paper.typ cannot be set" in told
    assert "Traceback" not in told
    assert list(folder.glob("*.pdf")) == []
