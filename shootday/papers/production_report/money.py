"""What the day cost, and what the picture will."""

from shootday.papers.paper import Cell, Facts, Lines
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say


def costs(source: Source) -> Facts | Lines:
    """The hot cost, the estimated final cost, the reserve; a sentence where there is no budget."""
    lang, ink = source.lang, source.ink
    if not source.production.devis.lines:
        return Lines(say.COSTS(lang), (say.NO_BUDGET(lang),))
    day, total, reserve = (source.snap.impact.day, source.snap.impact.total, source.snap.impact.contingency)
    pairs = (
        (say.HOT_PLANNED(lang), ink.money(day.planned)),
        (say.FINAL(lang), ink.money(total.estimated_final)),
        (say.HOT_COST(lang), ink.money(day.actual, strong=True)),
        (say.REVISED(lang), ink.money(total.revised)),
        (say.HOT_VARIANCE(lang), ink.money(day.variance)),
        (say.FINAL_VARIANCE(lang), ink.money(total.variance)),
        (say.RESERVE_PLANNED(lang), ink.money(reserve.planned)),
        (say.RESERVE(lang), ink.money(reserve.left)),
    )
    note = Cell(common.CURRENCY_NOTE(lang, currency=source.production.info.currency))
    return Facts(say.COSTS(lang), (*pairs, ("", note)), columns=2)
