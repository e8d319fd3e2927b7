"""One paper as files: as many formats as asked for, each written whole."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from shootday.errors import NotUnderstood
from shootday.papers.files import write
from shootday.papers.paper import Grid, Paper
from shootday.papers.pdf import render_pdf, style_of
from shootday.papers.plain import render_text
from shootday.papers.source import Source
from shootday.phrases import papers as say
from shootday.text import clean

FORMATS = ("pdf", "txt", "xlsx", "csv", "spaiectacle", "ics", "notices")
"""What can be asked for; the last four are of hours or of call sheets alone."""
_OF = {"hours": ("csv", "spaiectacle"), "callsheet": ("ics", "notices")}


def formats_named(kind: str, words: str | None) -> tuple[str, ...]:
    """The formats of ``pdf,txt``, those usual for the kind for None. Raises NotUnderstood."""
    names = tuple(dict.fromkeys(word.strip().lower() for word in (words or "").split(",") if word.strip()))
    for name in names:
        if name not in FORMATS:
            raise NotUnderstood(say.UNKNOWN_FORMAT.said(name=clean(name, 40), known=", ".join(FORMATS)))
        if name in FORMATS[3:] and name not in _OF.get(kind, ()):
            raise NotUnderstood(say.NO_SUCH_FILE.said(kind=kind, name=name))
    return names or usual(kind)


def usual(kind: str) -> tuple[str, ...]:
    """What is made of a kind when nothing else is asked."""
    match kind:
        case "hours":
            return ("pdf", "xlsx", "csv")
        case "messages":
            return ("txt",)
        case _:
            return ("pdf", "txt")


def rendered(source: Source, paper: Paper, name: str, folder: Path | None) -> Iterable[tuple[str, bytes]]:
    """The files of a paper in one format, by name. Raises Refusal where it has no table to put in a spreadsheet."""
    match name:
        case "pdf":
            yield f"{paper.name}.pdf", render_pdf(paper, style_of(folder))
        case "xlsx":
            yield from _workbooks(source, paper)
        case "csv" | "spaiectacle":
            from shootday.papers import payroll  # noqa: PLC0415 - of hours alone

            if name == "csv":
                yield f"{paper.name}-paie.csv", payroll.neutral_csv(source)
            else:
                codes = payroll.read_codes(folder) if folder else {}
                yield f"{paper.name}-spaiectacle.csv", payroll.spaiectacle_csv(source, codes)
        case _:
            yield f"{paper.name}.txt", render_text(paper).encode()


def _workbooks(source: Source, paper: Paper) -> Iterable[tuple[str, bytes]]:
    from shootday.papers.xlsx import render_xlsx  # noqa: PLC0415 - where a table is wanted

    if not any(isinstance(block, Grid) for block in paper.blocks):
        raise NotUnderstood(say.NO_TABLE.said(kind=paper.kind, name="xlsx"))
    yield f"{paper.name}.xlsx", render_xlsx(paper)
    if paper.kind == "hours":
        from shootday.papers.payroll import neutral_paper  # noqa: PLC0415 - of hours alone

        payroll = neutral_paper(source, paper)
        yield f"{payroll.name}.xlsx", render_xlsx(payroll)


def export(source: Source, paper: Paper, out: Path, formats: Sequence[str], folder: Path | None) -> Iterable[Path]:
    """Write the paper in each format; hands back each file once it is on disk. Raises NotWritten."""
    for name in formats:
        for file, data in rendered(source, paper, name, folder):
            write(out / file, data)
            yield out / file
