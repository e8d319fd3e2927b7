"""A paper as plain data: what a template is handed, and what is kept of a frozen one."""

from typing import Any

from shootday.papers.paper import Block, Cell, Facts, Grid, Lines, NewPage, Paper, Signatures


def paper_data(paper: Paper, logo: str = "") -> dict[str, Any]:
    """Texts and layout; the numbers behind the texts are left out."""
    return {
        "title": paper.title,
        "subtitle": paper.subtitle,
        "owner": paper.owner,
        "foot": paper.foot,
        "lang": paper.lang,
        "landscape": paper.landscape,
        "labels": dict(paper.labels),
        "logo": logo,
        "blocks": [_block(block) for block in paper.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Grid():
            return {
                "kind": "grid",
                "title": block.title,
                "columns": [{"title": c.title, "share": c.share, "right": c.right} for c in block.columns],
                "rows": [[_cell(cell) for cell in row] for row in block.rows],
                "total": None if block.total is None else [_cell(cell) for cell in block.total],
                "note": block.note,
            }
        case Facts():
            pairs = [{"label": label, "cell": _cell(cell)} for label, cell in block.pairs]
            return {"kind": "facts", "title": block.title, "pairs": pairs, "columns": block.columns}
        case Lines():
            return {"kind": "lines", "title": block.title, "lines": list(block.lines)}
        case Signatures():
            boxes = [{"label": label, "name": name} for label, name in block.boxes]
            return {"kind": "signatures", "title": "", "boxes": boxes}
        case NewPage():
            return {"kind": "page", "title": block.title}


def _cell(cell: Cell) -> dict[str, Any]:
    return {"text": cell.text, "strong": cell.strong}
