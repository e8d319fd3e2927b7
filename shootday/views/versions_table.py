"""The plan's versions, and what sets two of them apart."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from shootday.day.versions import Version, in_force
from shootday.money.plan_cost import plan_cost
from shootday.phrases import Lang
from shootday.phrases import versions as say
from shootday.planning.differences import Differences, differences
from shootday.planning.options import OptionKind
from shootday.production.base import clock_text
from shootday.production.production import Production
from shootday.views.clockface import duration
from shootday.views.dates import short_date
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Column, Row, Table, Tone
from shootday.views.tomorrow_table import signed_money


def versions_table(snap: Snapshot, found: Sequence[Version], lang: Lang) -> Table:
    """Each version: when, by whom, what it aimed at, its days, its cost, whether it counts. The newest comes first."""
    columns = (
        Column("version", say.COL_VERSION(lang), 3, right=True),
        Column("when", say.COL_WHEN(lang), 11),
        Column("by", say.COL_BY(lang), 0),
        Column("aim", say.COL_AIM(lang), 22),
        Column("days", say.COL_DAYS(lang), 5, right=True),
        Column("cost", say.COL_COST(lang), 11, right=True),
        Column("state", say.COL_STATE(lang), 11),
        Column("option", say.COL_OPTION(lang), 10, wide_only=True),
    )
    first = plan_cost(snap.production, found[0].plan.days).total
    rows = []
    for version in reversed(found):
        delta = plan_cost(snap.production, version.plan.days).total - first
        cells = (
            Cell(str(version.number), Tone.STRONG),
            Cell(_when(snap, version.entry.happened_at) if version.entry else "–"),
            Cell(signed(snap.production, version, lang)),
            Cell(aim(version, lang)),
            Cell(str(sum(bool(day.segments) for day in version.plan.days))),
            Cell(signed_money(delta, snap, lang)),
            state(version, found, lang),
            Cell((version.decision.option if version.decision else None) or "–", Tone.DIM),
        )
        rows.append(Row(str(version.number), cells, entry=version.entry.id if version.entry else ""))
    return Table(columns, tuple(rows))


def _when(snap: Snapshot, at: datetime) -> str:
    local = at.astimezone(snap.day_plan.zone)
    return f"{local:%d/%m %H:%M}"


def signed(production: Production, version: Version, lang: Lang) -> str:
    """Who validated a version, in which function."""
    decision = version.decision
    if decision is None:
        return "–"
    person = production.person.get(decision.by or "")
    name = person.name if person else decision.by or "?"
    return say.BY(lang, name=name, function=decision.function or "?")


def aim(version: Version, lang: Lang) -> str:
    """What the option aimed at that became this version."""
    decision = version.decision
    if decision is None:
        return say.DOCUMENT(lang)
    if decision.version is not None:
        return say.RESTORED(lang, number=decision.version)
    kind = kind_of(version)
    return kind.words(lang) if kind else "–"


def kind_of(version: Version) -> OptionKind | None:
    """The kind of option that became this version, None where there is none or it was not written."""
    note = version.decision.note if version.decision else ""
    return OptionKind(note) if note in set(OptionKind) else None


def state(version: Version, found: Sequence[Version], lang: Lang) -> Cell:
    """Whether the version counts."""
    if version.struck:
        return Cell(say.STRUCK(lang), Tone.DIM)
    return Cell(say.IN_FORCE(lang), Tone.GOOD) if version is in_force(found) else Cell("")


def differences_table(snap: Snapshot, first: Version, second: Version, lang: Lang) -> Table:
    """What changes from one version to another: cost, days, segments, calls, order."""
    columns = (
        Column("what", say.COL_WHAT(lang), 26),
        Column("from", say.COL_FROM(lang), 0),
        Column("to", say.COL_TO(lang), 0),
    )
    found = differences(snap.production, first.plan, second.plan)
    told = [*_told(snap, found, first, second, lang)] or [(say.NO_DIFFERENCE(lang), "", "")]
    return Table(columns, tuple(Row(str(n), tuple(map(Cell, texts))) for n, texts in enumerate(told)))


_Texts = tuple[str, str, str]


def _told(snap: Snapshot, found: Differences, first: Version, second: Version, lang: Lang) -> Iterable[_Texts]:
    if found.cost_delta:
        yield say.COST(lang), "", signed_money(found.cost_delta, snap, lang)
    if found.overtime_delta:
        plus = "+" if found.overtime_delta > 0 else ""
        yield say.OVERTIME(lang), "", f"{plus}{duration(found.overtime_delta)}"
    for day in found.gained:
        yield say.DAY_GAINED(lang), "", short_date(day, lang)
    for day in found.lost:
        yield say.DAY_LOST(lang), short_date(day, lang), ""
    for moved in found.moved:
        yield say.SCENE(lang, number=moved.segment), _days(moved.from_, lang), _days(moved.to, lang)
    yield from _calls(snap, found, lang)
    for day in found.reordered:
        yield say.ORDER_OF(lang, day=short_date(day, lang)), _order(first, day), _order(second, day)


def _calls(snap: Snapshot, found: Differences, lang: Lang) -> Iterable[_Texts]:
    names = {person.id: person.name for person in snap.production.people.people}
    for call in found.calls:
        day = short_date(call.day, lang)
        if call.before != call.after:
            yield say.CALL_OF(lang, day=day), clock_text(call.before), clock_text(call.after)
        if call.called:
            yield say.CALLED(lang, day=day), "", ", ".join(names[p] for p in call.called)
        if call.released:
            yield say.RELEASED(lang, day=day), ", ".join(names[p] for p in call.released), ""


def _order(version: Version, day: date) -> str:
    planned = version.plan.day(day)
    return " ".join(planned.segments) if planned else ""


def _days(days: Iterable[date], lang: Lang) -> str:
    return ", ".join(short_date(day, lang) for day in days) or "–"
