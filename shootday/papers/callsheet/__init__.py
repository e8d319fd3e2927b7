"""The call sheet: which one counts, how it is laid out, what it changes, what it tells each one."""

from shootday.errors import Refusal
from shootday.papers.callsheet.build import callsheet
from shootday.papers.callsheet.sheet import sheet_of
from shootday.papers.paper import Paper
from shootday.papers.source import Source
from shootday.phrases import papers as say


def paper(source: Source) -> Paper:
    """The day's own call sheet, from the plan in force; it needs no entry."""
    planned = source.snap.plan.day(source.snap.day)
    if planned is None:
        raise Refusal(say.NOTHING_AFTER.said())
    return callsheet(sheet_of(source, planned))
