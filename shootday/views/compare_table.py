"""The plan laid out by hand beside the best option found: cost, days, overtime, disruption, rules, scenes."""

from datetime import date

from shootday.phrases import Lang
from shootday.phrases import stripboard as say
from shootday.phrases import tomorrow as words
from shootday.planning.by_hand import Judged
from shootday.planning.options import Option
from shootday.views.clockface import duration
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone
from shootday.views.tomorrow_table import signed_money


def compare_table(snap: Snapshot, judged: Judged, hand: Option, best: Option, lang: Lang) -> Table:
    """One figure a row: by hand, best found, and the gap between the two."""
    columns = (
        Column("figure", say.COL_FIGURE(lang), 0),
        Column("hand", say.COL_HAND(lang), 14, right=True),
        Column("best", say.COL_BEST(lang), 14, right=True),
        Column("gap", say.COL_GAP(lang), 14, right=True),
    )
    cost, least, gap = (
        signed_money(amount, snap, lang)
        for amount in (hand.cost_delta, best.cost_delta, hand.cost_delta - best.cost_delta)
    )
    rows = (
        _row("cost", say.COST(lang), cost, least, gap),
        _count("days", say.DAYS(lang), hand.days_delta, best.days_delta),
        _row(
            "overtime",
            say.OVERTIME_TOTAL(lang),
            duration(hand.overtime_minutes),
            duration(best.overtime_minutes),
            duration(hand.overtime_minutes - best.overtime_minutes),
        ),
        _count("disruption", say.DISRUPTION(lang), hand.disruption, best.disruption),
        _count("rules", say.RULES(lang), len(judged.violations), 0),
        _count("moved", say.MOVED(lang), len(hand.moved), len(best.moved)),
        _count("out", say.LEFT_OUT(lang), len(hand.unplaced), len(best.unplaced)),
        _elsewhere(hand, best, lang),
    )
    return Table(columns, rows)


def compare_note(best: Option, lang: Lang) -> str:
    """What the best found aims at, and how good it is proved to be."""
    proof = (words.PROVED if best.proved else words.NOT_PROVED)(lang)
    return say.COMPARE_NOTE(lang, kind=best.kind.words(lang), proof=proof)


def _row(key: str, what: str, hand: str, best: str, gap: str, tone: Tone = Tone.PLAIN) -> Row:
    return Row(key, (Cell(what), Cell(hand, tone), Cell(best), Cell(gap)))


def _count(key: str, what: str, hand: int, best: int) -> Row:
    tone = Tone.BAD if key == "rules" and hand else Tone.PLAIN
    return _row(key, what, str(hand), str(best), f"{hand - best:+d}" if hand != best else "0", tone)


def _elsewhere(hand: Option, best: Option, lang: Lang) -> Row:
    one, other = _where(hand), _where(best)
    apart = [number for number in dict.fromkeys((*one, *other)) if one.get(number) != other.get(number)]
    text = say.ELSEWHERE_HOW(lang, count=len(apart), segments=" ".join(apart)) if apart else "0"
    return _row("apart", say.ELSEWHERE(lang), "", "", text)


def _where(option: Option) -> dict[str, date]:
    return {number: day.date for day in option.days for number in day.segments}
