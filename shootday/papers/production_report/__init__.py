"""The daily production report: what was done and owed, when, by whom, at what cost, in one document."""

from collections.abc import Iterable

from shootday.papers.incidents import incident_grid
from shootday.papers.media import counts as media_counts
from shootday.papers.paper import Block, Facts, NewPage, Paper, Signatures
from shootday.papers.production_report import money, people, progress, times
from shootday.papers.production_report.brief import brief
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say


def paper(source: Source) -> Paper:
    """The front for the producer, the back with the whole crew."""
    return source.paper("production", tuple(_blocks(source)))


def _blocks(source: Source) -> Iterable[Block]:
    yield brief(source)
    yield times.times(source)
    yield progress.scenes(source)
    yield from progress.not_shot(source)
    yield progress.totals(source)
    yield incident_grid(source)
    yield from money.costs(source)
    yield Facts(say.MEDIA_COUNTS(source.lang), media_counts(source), columns=3)
    yield people.extras(source)
    yield people.departments(source)
    yield Signatures(((common.PREPARED_BY(source.lang), ""), (common.APPROVED_BY(source.lang), "")))
    yield NewPage()
    yield people.cast(source)
    yield people.crew(source)
