"""Ten lines at most, for the producer."""

from collections.abc import Iterable
from decimal import Decimal

from shootday.entries import MilestoneName
from shootday.papers.media import cards_of
from shootday.papers.paper import Lines
from shootday.papers.production_report import progress
from shootday.papers.production_report.people import sheets_of
from shootday.papers.production_report.times import reached, unit_meal
from shootday.papers.reckoning import scenes_done, so_far
from shootday.papers.source import Source
from shootday.phrases import papers as common
from shootday.phrases import papers_reports as say
from shootday.spans import minutes_between
from shootday.views.clockface import duration, money, offset_words
from shootday.views.handover_table import proposal_cell
from shootday.views.labels import CAUSE


def brief(source: Source) -> Lines:
    """Done and owed, times, hours, incidents, costs, media, tomorrow."""
    return Lines(say.TEN_LINES(source.lang), tuple(_lines(source)))


def _lines(source: Source) -> Iterable[str]:
    yield from _shot(source)
    yield from _clock(source)
    yield _hours(source)
    yield incidents_words(source)
    if source.production.devis.lines:
        yield from _money(source)
    yield _media(source)
    yield _tomorrow(source)


def _shot(source: Source) -> Iterable[str]:
    lang, ink, done, far = source.lang, source.ink, scenes_done(source.snap), so_far(source)
    yield say.DONE_LINE(
        lang,
        complete=sum(s.complete for s in done),
        planned=len(done),
        done=ink.eighths(sum(s.done for s in done)).text,
        pages=ink.eighths(sum(s.eighths for s in done)).text,
        owed=progress.owed_words(source),
    )
    yield say.TO_DATE_LINE(
        lang,
        scenes=far.to_date.scenes,
        all_scenes=far.whole_scenes,
        pages=ink.eighths(far.to_date.eighths).text,
        all_pages=ink.eighths(far.whole_eighths).text,
        day=source.snap.plan.number(source.snap.day),
        days=len(source.snap.plan.days),
    )


def _clock(source: Source) -> Iterable[str]:
    snap, lang, ink, plan = source.snap, source.lang, source.ink, source.snap.day_plan
    yield say.TIMES_LINE(
        lang,
        pat=ink.clock(reached(snap, MilestoneName.PAT)),
        planned_pat=ink.clock(plan.pat),
        wrap=ink.clock(snap.board.projected_wrap),
        planned_wrap=ink.clock(plan.wrap),
        offset=offset_words(minutes_between(plan.wrap, snap.board.projected_wrap), lang),
    )
    meal = unit_meal(snap)
    if meal is not None:
        planned = ink.span(plan.meal.start, plan.meal.end) if plan.meal else "–"
        yield say.MEAL_LINE(lang, meal=ink.span(*meal), planned=planned)


def _hours(source: Source) -> str:
    sheets = sheets_of(source)
    worked = sum(sheet.worked_minutes or 0 for sheet in sheets)
    over = sum(piece.minutes for sheet in sheets for piece in sheet.paid if piece.overtime)
    breaches = sum(len(sheet.breaches) for sheet in sheets)
    came = sum(bool(sheet.worked_minutes) for sheet in sheets)
    return say.HOURS_LINE(source.lang, people=came, worked=duration(worked), overtime=duration(over), breaches=breaches)


def incidents_words(source: Source) -> str:
    """How many incidents, the minutes by cause, and what no cause explains."""
    board, lang = source.snap.board, source.lang
    causes = [say.CAUSE_MINUTES(lang, cause=CAUSE[c], minutes=minutes) for c, minutes in board.lost.items() if minutes]
    return say.INCIDENTS_LINE(
        lang,
        count=sum(i.at <= source.snap.now for i in source.snap.facts.incidents),
        minutes=sum(board.lost.values()),
        causes=", ".join(causes) or common.NONE(lang),
        rest=board.undeclared,
    )


def _money(source: Source) -> Iterable[str]:
    lang, impact, currency = source.lang, source.snap.impact, source.production.info.currency

    def amount(value: Decimal) -> str:
        return money(value, lang, currency)

    day, total, reserve = impact.day, impact.total, impact.contingency
    yield say.COST_LINE(lang, actual=amount(day.actual), planned=amount(day.planned), variance=amount(day.variance))
    yield say.RESERVE_LINE(
        lang,
        final=amount(total.estimated_final),
        variance=amount(total.variance),
        left=amount(reserve.left),
        reserve=amount(reserve.planned),
    )


def _media(source: Source) -> str:
    cards = cards_of(source.snap)
    risk = ", ".join(card.name for card in cards if not card.safe) or common.NONE(source.lang)
    return say.MEDIA_LINE(source.lang, cards=len(cards), safe=sum(card.safe for card in cards), risk=risk)


def _tomorrow(source: Source) -> str:
    lang = source.lang
    owed = progress.owed_words(source)
    validated = any(d.fact.action.value == "validated" for d in source.snap.facts.decisions)
    nothing = validated or owed == common.NONE(lang)
    wanted = say.WANTED_NONE(lang) if nothing else say.WANTED_PLAN(lang, scenes=owed)
    return say.DECIDED_LINE(lang, what=proposal_cell(source.snap, lang).text, wanted=wanted)
