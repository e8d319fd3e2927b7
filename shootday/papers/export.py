"""One paper as files: as many formats as asked for, each written whole."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from shootday.errors import NotUnderstood
from shootday.papers.files import write
from shootday.papers.paper import Paper
from shootday.papers.pdf import Style, render_pdf
from shootday.papers.plain import render_text
from shootday.phrases import papers as say
from shootday.text import clean

FORMATS = ("pdf", "txt")
"""The endings of the files that can be asked for."""
USUAL = ("pdf", "txt")


def formats_named(words: str | None) -> tuple[str, ...]:
    """The formats of ``pdf,txt``, the usual ones for None. Raises NotUnderstood."""
    if words is None:
        return USUAL
    names = tuple(dict.fromkeys(word.strip().lower() for word in words.split(",") if word.strip()))
    for name in names:
        if name not in FORMATS:
            raise NotUnderstood(say.UNKNOWN_FORMAT.said(name=clean(name, 40), known=", ".join(FORMATS)))
    return names or USUAL


def rendered(paper: Paper, name: str, style: Style) -> bytes:
    """The paper in one format."""
    match name:
        case "pdf":
            return render_pdf(paper, style)
        case _:
            return render_text(paper).encode()


def export(paper: Paper, out: Path, formats: Sequence[str], style: Style) -> Iterable[Path]:
    """Write the paper in each format; hands back each file once it is on disk. Raises NotWritten."""
    for name in formats:
        path = out / f"{paper.name}.{name}"
        write(path, rendered(paper, name, style))
        yield path
