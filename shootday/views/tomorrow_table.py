"""The Tomorrow screen's tables: the options side by side, then one option's days, calls and moves."""

from datetime import date
from decimal import Decimal

from shootday.phrases import Lang, Said
from shootday.phrases import tomorrow as say
from shootday.phrases import whatif as supposing
from shootday.planning.options import Option, Options
from shootday.production.dayplan import day_plan
from shootday.views.clockface import clock, duration, money
from shootday.views.dates import short_date
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone


def options_table(snap: Snapshot, found: Options, lang: Lang) -> Table:
    """Each option: what it costs more or less, how many days, overtime, what moves, how good it is proved to be."""
    columns = (
        Column("option", say.COL_OPTION(lang), 9),
        Column("kind", say.COL_KIND(lang), 0),
        Column("cost", say.COL_COST(lang), 11, right=True),
        Column("days", say.COL_DAYS(lang), 6, right=True),
        Column("overtime", say.COL_OVERTIME(lang), 7, right=True),
        Column("moved", say.COL_MOVED(lang), 8, right=True),
        Column("unplaced", say.COL_UNPLACED(lang), 8, right=True),
        Column("proof", say.COL_PROOF(lang), 14, wide_only=True),
    )
    return Table(columns, tuple(_option(snap, option, lang) for option in found.options))


def _option(snap: Snapshot, option: Option, lang: Lang) -> Row:
    cheaper = option.cost_delta <= 0
    return Row(
        option.id,
        (
            Cell(option.id, Tone.STRONG),
            Cell(aim_text(option, lang)),
            Cell(signed_money(option.cost_delta, snap, lang), Tone.GOOD if cheaper else Tone.WARN),
            Cell(f"{option.days_delta:+d}" if option.days_delta else "0"),
            Cell(duration(option.overtime_minutes) if option.overtime_minutes else "–"),
            Cell(str(len(option.moved))),
            Cell(str(len(option.unplaced)), Tone.BAD if option.unplaced else Tone.DIM),
            Cell((say.PROVED if option.proved else say.NOT_PROVED)(lang), Tone.DIM),
        ),
    )


def aim_text(option: Option, lang: Lang) -> str:
    """What an option aims at; one that supposes something is not to be taken for one of the day as it stands."""
    aim = option.kind.words
    return supposing.SUPPOSED_AIM(lang, aim=aim) if option.supposed else aim(lang)


def supposed_text(supposed: tuple[Said, ...], lang: Lang) -> str:
    """What is supposed, in one sentence."""
    return supposing.WHAT_IF(lang, supposed=" ; ".join(said.text(lang) for said in supposed))


def signed_money(amount: Decimal, snap: Snapshot, lang: Lang) -> str:
    """An amount more (+) or less (-)."""
    plus = "+" if amount > 0 else ""
    return plus + money(amount, lang, snap.production.info.currency)


def caution_lines(found: Options, lang: Lang) -> tuple[str, ...]:
    """What some options are to be chosen with open eyes to, each behind the option's id."""
    return tuple(f"{option.id} : {caution.said.text(lang)}" for option in found.options for caution in option.cautions)


def option_days_table(snap: Snapshot, option: Option, lang: Lang) -> Table:
    """The option's days: date, call, wrap, segments in order."""
    columns = (
        Column("day", say.COL_DAY(lang), 12),
        Column("call", say.COL_CALL(lang), 6),
        Column("wrap", say.COL_WRAP(lang), 8),
        Column("segments", say.COL_SEGMENTS(lang), 0),
    )
    moved = {m.segment for m in option.moved}
    rows = []
    for planned in option.days:
        resolved = day_plan(snap.production, planned)
        names = " ".join(f"{s}*" if s in moved else s for s in planned.segments)
        rows.append(
            Row(
                planned.date.isoformat(),
                (
                    Cell(short_date(planned.date, lang), Tone.STRONG),
                    Cell(clock(resolved.call, planned.date, resolved.zone)),
                    Cell(clock(resolved.wrap, planned.date, resolved.zone)),
                    Cell(names or "–"),
                ),
            )
        )
    return Table(columns, tuple(rows))


def option_moves_table(option: Option, lang: Lang) -> Table:
    """What moves, from when to when, and why; what finds no day."""
    columns = (
        Column("segment", say.COL_SEGMENT(lang), 6),
        Column("from", say.COL_FROM(lang), 11),
        Column("to", say.COL_TO(lang), 11),
        Column("reason", say.COL_REASON(lang), 0),
    )

    def at(day: date | None) -> str:
        return short_date(day, lang) if day else "–"

    moved = [
        Row(m.segment, (Cell(m.segment, Tone.STRONG), Cell(at(m.from_)), Cell(at(m.to)), Cell(m.reason.text(lang))))
        for m in option.moved
    ]
    lost = [
        Row(
            u.segment,
            (Cell(u.segment, Tone.BAD), Cell("–"), Cell(say.NO_DAY(lang), Tone.BAD), Cell(u.reason.text(lang))),
        )
        for u in option.unplaced
    ]
    return Table(columns, (*lost, *moved))


def option_calls_table(snap: Snapshot, option: Option, lang: Lang) -> Table:
    """Who is called when on the option's first day, earliest first."""
    columns = (Column("at", say.COL_CALL(lang), 8), Column("person", say.COL_PERSON(lang), 0))
    first = option.days[0].date if option.days else snap.day
    rows = []
    for call in sorted(option.calls, key=lambda c: (c.at, c.person)):
        person = snap.production.person.get(call.person)
        name = person.name if person else call.person
        if person and person.function:
            name = f"{name} – {person.function}"
        rows.append(Row(call.person, (Cell(clock(call.at, first, snap.day_plan.zone)), Cell(name))))
    return Table(columns, tuple(rows))
