"""Why an option is what it is: its price and how good it is proved to be, what finds no day, what moves."""

from datetime import date

from shootday.phrases import Lang
from shootday.phrases import tomorrow as words
from shootday.phrases import why as say
from shootday.planning.options import Option
from shootday.views.clockface import duration
from shootday.views.dates import short_date
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table, Tone
from shootday.views.tomorrow_table import signed_money
from shootday.views.why.told import Reasons


def why_option(snap: Snapshot, option: Option, lang: Lang) -> Table:
    """The reasons of one option."""
    reasons = Reasons(snap, lang)
    tone = Tone.GOOD if option.cost_delta <= 0 else Tone.WARN
    reasons.step(words.COL_COST(lang), signed_money(option.cost_delta, snap, lang), say.AGAINST_PLAN(lang), tone)
    if option.bound is not None:
        reasons.step(say.BOUND(lang), signed_money(option.bound, snap, lang), say.BOUND_HOW(lang))
    proof = words.PROVED if option.proved else words.NOT_PROVED
    reasons.step(words.COL_PROOF(lang), "", proof(lang), Tone.GOOD if option.proved else Tone.WARN)
    reasons.step(say.DAYS_MORE(lang), f"{option.days_delta:+d}" if option.days_delta else "0", say.AGAINST_PLAN(lang))
    reasons.step(say.PLANNED_OVERTIME(lang), duration(option.overtime_minutes))
    reasons.step(say.DISRUPTION(lang), str(option.disruption), say.DISRUPTION_HOW(lang))
    for caution in option.cautions:
        reasons.step(say.CAUTION(lang), "", caution.said.text(lang), Tone.WARN)
    for lost in option.unplaced:
        reasons.step(say.UNPLACED(lang, scene=lost.segment), words.NO_DAY(lang), lost.reason.text(lang), Tone.BAD)
    for move in option.moved:
        days = say.FROM_TO(lang, start=_day(move.from_, lang), end=_day(move.to, lang))
        reasons.step(say.MOVED(lang, scene=move.segment), days, move.reason.text(lang))
    return reasons.table()


def _day(day: date | None, lang: Lang) -> str:
    return short_date(day, lang) if day else "–"
