"""Before sending: do the papers of a day say the same, and does each total add up? Every line that does not is named.

It reads what the papers state, whoever built them: numbers that carry the name of a fact must agree wherever it stands,
and a total must be the sum of its rows.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from shootday.papers.paper import Cell, Grid, Paper, cells, grids
from shootday.phrases import Lang, Said
from shootday.phrases import papers as say


@dataclass(frozen=True, slots=True)
class Statement:
    """A number as a paper states it, and where."""

    paper: str
    table: str
    line: str
    cell: Cell


def disagreements(papers: Sequence[Paper]) -> tuple[Said, ...]:
    """What does not agree between the papers, then the totals that do not add up; empty when all is well."""
    return (*_facts(papers), *_totals(papers))


def _facts(papers: Iterable[Paper]) -> Iterable[Said]:
    first: dict[str, Statement] = {}
    for paper in papers:
        for table, line, cell in cells(paper):
            if not cell.fact or cell.value is None:
                continue
            stated = Statement(paper.title, table, line, cell)
            known = first.setdefault(cell.fact, stated)
            if known.cell.value != cell.value:
                yield say.DISAGREE.said(
                    what=say.LINE_OF.said(table=stated.table, line=stated.line),
                    first=known.cell.text,
                    first_paper=f"{known.paper}, {known.table}",
                    second=cell.text,
                    second_paper=f"{stated.paper}, {stated.table}",
                )


def _totals(papers: Iterable[Paper]) -> Iterable[Said]:
    for paper, grid in grids(papers):
        for n, cell in enumerate(grid.total or ()):
            found = _sum(grid, n)
            if cell.value is not None and found is not None and found != cell.value:
                column = grid.columns[n].title
                yield say.BAD_TOTAL.said(
                    paper=paper.title, table=grid.title, column=column, total=cell.value, sum=found
                )


def _sum(grid: Grid, column: int) -> Decimal | None:
    values = [row[column].value for row in grid.rows]
    return sum((Decimal(value) for value in values if value is not None), Decimal(0)) if values else None


def told(found: Sequence[Said], count: int, lang: Lang) -> tuple[str, ...]:
    """What the checker found, in words; one sentence when the papers agree."""
    if not found:
        return (say.AGREE(lang, count=count),)
    return (*(said.text(lang) for said in found), say.DISAGREEMENTS(lang, count=len(found)))
