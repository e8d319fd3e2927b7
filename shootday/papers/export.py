"""Papers as files: as many formats as asked for, each written whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from shootday.errors import NotUnderstood
from shootday.papers.files import make_folder, write
from shootday.papers.kinds import build
from shootday.papers.paper import Grid, Paper
from shootday.papers.plain import render_text
from shootday.papers.source import Source
from shootday.phrases import papers as say
from shootday.text import clean

if TYPE_CHECKING:
    from shootday.papers.callsheet.sheet import Sheet

FORMATS = ("pdf", "txt", "xlsx", "csv", "spaiectacle", "ics", "notices")
"""What can be asked for; the last four are of hours or of call sheets alone."""
_OF = {"csv": "hours", "spaiectacle": "hours", "ics": "callsheet", "notices": "callsheet"}


@dataclass(frozen=True)
class Made:
    """A paper with what it was built from; ``sheet`` of a call sheet."""

    source: Source
    paper: Paper
    sheet: Sheet | None = None


def make(source: Source, kind: str, *, coming: bool = False) -> Made:
    """The day's paper of a kind; *coming*: the next day's call sheet, from the validated plan."""
    if kind != "callsheet":
        return Made(source, build(source, kind))
    from shootday.papers.callsheet import callsheet, sheet_to_come  # noqa: PLC0415 - of call sheets alone

    sheet = sheet_to_come(source, coming=coming)
    return Made(source, callsheet(sheet), sheet)


def formats_named(kind: str, words: str | None) -> tuple[str, ...]:
    """The formats of ``pdf,txt``, those usual for the kind for None. Raises NotUnderstood."""
    names = tuple(dict.fromkeys(word.strip().lower() for word in (words or "").split(",") if word.strip()))
    for name in names:
        if name not in FORMATS:
            raise NotUnderstood(say.UNKNOWN_FORMAT.said(name=clean(name, 40), known=", ".join(FORMATS)))
        if _OF.get(name, kind) != kind:
            raise NotUnderstood(say.NO_SUCH_FILE.said(kind=kind, name=name))
    return names or usual(kind)


def usual(kind: str) -> tuple[str, ...]:
    """What is made of a kind when nothing else is asked."""
    return {"hours": ("pdf", "xlsx", "csv"), "messages": ("txt",)}.get(kind, ("pdf", "txt"))


def rendered(made: Made, name: str, folder: Path | None) -> Iterable[tuple[str, bytes]]:
    """The files of a paper in one format, by name. Raises NotUnderstood where no table can be put in a spreadsheet."""
    paper = made.paper
    match name:
        case "pdf":
            yield f"{paper.name}.pdf", _pdf(paper, folder)
        case "xlsx":
            yield from _workbooks(made)
        case "csv" | "spaiectacle":
            yield _payroll(made, name, folder)
        case "ics" | "notices":
            yield from _for_people(made, name)
        case _:
            yield f"{paper.name}.txt", render_text(paper).encode()


def _pdf(paper: Paper, folder: Path | None) -> bytes:
    """The PDF as it was sent, where the paper was issued and its file is kept; else set now."""
    from shootday.papers.issued import kept_pdf  # noqa: PLC0415 - of PDFs alone
    from shootday.papers.pdf import render_pdf, style_of  # noqa: PLC0415

    sent = kept_pdf(folder, f"{paper.name}.pdf") if paper.frozen and folder else None
    return sent or render_pdf(paper, style_of(folder))


def _workbooks(made: Made) -> Iterable[tuple[str, bytes]]:
    from shootday.papers.xlsx import render_xlsx  # noqa: PLC0415 - where a table is wanted

    paper = made.paper
    if not any(isinstance(block, Grid) for block in paper.blocks):
        raise NotUnderstood(say.NO_TABLE.said(kind=paper.kind, name="xlsx"))
    yield f"{paper.name}.xlsx", render_xlsx(paper)
    if paper.kind == "hours":
        from shootday.papers.payroll import neutral_paper  # noqa: PLC0415 - of hours alone

        payroll = neutral_paper(made.source, paper)
        yield f"{payroll.name}.xlsx", render_xlsx(payroll)


def _payroll(made: Made, name: str, folder: Path | None) -> tuple[str, bytes]:
    from shootday.papers import payroll  # noqa: PLC0415 - of hours alone

    if name == "csv":
        return f"{made.paper.name}-{say.PAYROLL(made.source.lang)}.csv", payroll.neutral_csv(made.source)
    codes = payroll.read_codes(folder) if folder else {}
    return f"{made.paper.name}-spaiectacle.csv", payroll.spaiectacle_csv(made.source, codes)


def _for_people(made: Made, name: str) -> Iterable[tuple[str, bytes]]:
    """Each person's own: all the notices in one text, or a calendar file each in a folder."""
    if made.sheet is None:
        return
    if name == "notices":
        from shootday.papers.callsheet.notices import notices_text  # noqa: PLC0415 - of call sheets alone

        yield f"{made.paper.name}-notices.txt", notices_text(made.sheet).encode()
        return
    from shootday.papers.ics import calendars  # noqa: PLC0415 - of call sheets alone

    for file, data in calendars(made.sheet):
        yield f"{made.paper.name}-ics/{file}", data


def export(made: Made, out: Path, formats: Sequence[str], folder: Path | None) -> Iterable[Path]:
    """Write the paper in each format; hands back each file once it is on disk. Raises NotWritten."""
    for name in formats:
        for file, data in rendered(made, name, folder):
            path = out / file
            if path.parent != out:
                make_folder(path.parent)
            write(path, data)
            yield path
