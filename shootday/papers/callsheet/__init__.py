"""The call sheet: which one counts, how it is laid out, what it changes, what it tells each one."""

from shootday.papers.callsheet.build import callsheet
from shootday.papers.callsheet.sheet import sheet_to_come
from shootday.papers.paper import Paper
from shootday.papers.source import Source

__all__ = ["callsheet", "paper", "sheet_to_come"]


def paper(source: Source) -> Paper:
    """The day's own call sheet, from the plan in force; it needs no entry."""
    return callsheet(sheet_to_come(source, coming=False))
