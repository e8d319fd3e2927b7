"""Papers as plain text: what fits in a message, and what a screen reader reads."""

from collections.abc import Iterable
from textwrap import wrap

from shootday.papers.paper import Block, Facts, Grid, Lines, NewPage, Paper, Row, Signatures
from shootday.views.plain import cell_width

_WIDEST = 36
"""Characters of a column before its texts go on in the next line."""


def render_text(paper: Paper, width: int = 0) -> str:
    """The paper's texts in their order, tables in columns; no line ends in spaces.

    Sentences are folded at a width, where one is given; tables keep their columns.
    """
    lines = [paper.title, paper.subtitle, paper.owner]
    for block in paper.blocks:
        if block_lines := list(_block(block, width)):
            lines += ["", *block_lines]
    return "\n".join(line.rstrip() for line in [*lines, "", paper.foot]) + "\n"


def _block(block: Block, width: int) -> Iterable[str]:
    match block:
        case Grid():
            yield from _titled(block.title)
            yield from _table(block) if block.rows else ()
            yield from [block.note] if block.note else ()
        case Facts():
            yield from _titled(block.title)
            wide = max((cell_width(label) for label, _ in block.pairs), default=0)
            yield from (f"{_padded(label, wide)}  {cell.text}" for label, cell in block.pairs)
        case Lines():
            yield from _titled(block.title)
            for line in block.lines:
                yield from _sentence(f"- {line}" if block.title else line, width)
        case Signatures():
            yield from (f"{label} : {name or '…'}" for label, name in block.boxes)
        case NewPage():
            yield from _titled(block.title)


def _sentence(text: str, width: int) -> Iterable[str]:
    return wrap(text, width, subsequent_indent="  ") if width else (text,)


def _titled(title: str) -> Iterable[str]:
    return (title.upper(),) if title else ()


def _table(grid: Grid) -> Iterable[str]:
    rows = [*grid.rows, *((grid.total,) if grid.total else ())]
    texts = [[[c.title] for c in grid.columns], *(_folded(row) for row in rows)]
    widths = [max(cell_width(part) for line in texts for part in line[n]) for n in range(len(grid.columns))]
    for line in texts:
        for depth in range(max(len(parts) for parts in line)):
            shown = [parts[depth] if depth < len(parts) else "" for parts in line]
            yield "  ".join(_padded(s, widths[n], right=grid.columns[n].right) for n, s in enumerate(shown)).rstrip()


def _folded(row: Row) -> list[list[str]]:
    return [wrap(cell.text, _WIDEST) or [""] for cell in row]


def _padded(text: str, width: int, *, right: bool = False) -> str:
    pad = " " * (width - cell_width(text))
    return pad + text if right else text + pad
