"""Papers as PDF, set by typst: a text file that a production may adapt, fonts shipped with the program, no network.

What people typed reaches the template as data. A frozen paper is PDF/A-2b (ISO 19005-2), made to be kept.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from shootday.errors import NotWritten, Refusal
from shootday.papers.data import paper_data
from shootday.papers.files import make_folder, write
from shootday.papers.paper import Paper
from shootday.phrases import papers as say
from shootday.text import clean

_HERE = Path(__file__).parent
TEMPLATE = _HERE / "templates" / "paper.typ"
FONTS = _HERE / "fonts"
LOGOS = ("logo.svg", "logo.png", "logo.jpg")
_MAIN = "paper.typ"
_KEPT = "a-2b"
_FOREIGN = re.compile("[^\\n\\x20-\u052f\u1e00-\u2bff\ufb00-\ufb06]")
"""Letters that the shipped font may not have: the machine's own fonts are asked for those alone."""
_NO_SHAPE = "\N{WHITE SQUARE}"
_TIGHT = re.compile(r" (?=[:;!?»%€])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))")


@dataclass(frozen=True)
class Style:
    """A template, where it came from, and a logo with its file's name; the program's own without one."""

    template: bytes
    file: Path = TEMPLATE
    logo_name: str = ""
    logo: bytes = b""


def style_of(folder: Path | None) -> Style:
    """The template and the logo of a production's ``templates`` folder; what it does not hold is the program's."""
    own = folder / "templates" if folder is not None else None
    if own is None or not own.is_dir():
        return Style(_own_template())
    template = own / _MAIN
    logo = next((own / name for name in LOGOS if (own / name).is_file()), None)
    return Style(
        template.read_bytes() if template.is_file() else _own_template(),
        template if template.is_file() else TEMPLATE,
        logo.name if logo else "",
        logo.read_bytes() if logo else b"",
    )


def render_pdf(paper: Paper, style: Style | None = None) -> bytes:
    """The paper as PDF, the same bytes for the same paper. Raises Refusal for a template that cannot be set."""
    style = style or style_of(None)
    data = json.dumps(_set_french(paper_data(paper, style.logo_name), paper.lang), ensure_ascii=False)
    foreign = _FOREIGN.search(data) is not None
    try:
        return _set(paper, style, data, foreign=foreign)
    except RuntimeError as error:
        if foreign and paper.frozen:  # PDF/A holds no letter without a shape: there is no font for one of them here
            return _set(paper, style, _FOREIGN.sub(_NO_SHAPE, data), foreign=False)
        reason = clean(str(getattr(error, "message", error)), 300)
        raise Refusal(say.BAD_TEMPLATE.said(file=clean(str(style.file)), reason=reason)) from error


def _set(paper: Paper, style: Style, data: str, *, foreign: bool) -> bytes:
    files = {"main.typ": style.template} | ({style.logo_name: style.logo} if style.logo_name else {})
    made: bytes = _typst().compile(
        files,
        font_paths=_fonts(system=foreign),
        ignore_system_fonts=not foreign,
        sys_inputs={"paper": data},
        pdf_standards=[_KEPT] if paper.frozen else [],
        timestamp=paper.instant,
    )
    return made


def copy_template(folder: Path) -> Path:
    """Copy the layout to a production's ``templates`` folder. Raises Refusal where one is, NotWritten on the disk."""
    target = folder / "templates" / _MAIN
    if not folder.is_dir():
        raise NotWritten(say.NO_FOLDER.said(folder=clean(str(folder))))
    if target.exists():
        raise Refusal(say.TEMPLATE_THERE.said(file=clean(str(target))))
    make_folder(target.parent)
    write(target, _own_template())
    return target


@cache
def _own_template() -> bytes:
    return TEMPLATE.read_bytes()


@cache
def _typst() -> ModuleType:
    try:
        import typst  # noqa: PLC0415 - heavy: loads with the first paper
    except ImportError as error:
        raise Refusal(say.MISSING_LIBRARY.said(name="typst")) from error
    return typst


@cache
def _fonts(*, system: bool) -> Any:
    """The shipped fonts, with the machine's own behind them for other scripts; read once for all papers."""
    return _typst().Fonts(include_system_fonts=system, include_embedded_fonts=True, font_paths=[str(FONTS)])


def _set_french(value: Any, lang: str) -> Any:
    """French typography: no line breaks before its double punctuation, inside its quotes or within a number."""
    if lang != "fr":
        return value
    if isinstance(value, str):
        return _TIGHT.sub("\N{NO-BREAK SPACE}", value)
    if isinstance(value, dict):
        return {key: inner if key in {"lang", "logo"} else _set_french(inner, lang) for key, inner in value.items()}
    return [_set_french(inner, lang) for inner in value] if isinstance(value, list) else value
