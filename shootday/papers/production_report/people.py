"""Cast, extras and crew: calls, hours, overtime, what was exceeded."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from shootday.day.presence import Presence, PresenceState
from shootday.entries import PunchAction
from shootday.labour.timesheet import Timesheet
from shootday.papers.paper import Cell, Column, Grid, Row, Unit
from shootday.papers.production_report.times import unit_meal
from shootday.papers.source import Source
from shootday.phrases import Lang, Phrase, board, papers
from shootday.phrases import papers_reports as say
from shootday.production.people import Person, PersonKind

_CAME = frozenset({PresenceState.PRESENT, PresenceState.OUT})


def sheets_of(source: Source) -> Sequence[Timesheet]:
    """The day's timesheets, in the documents' order."""
    sheets = source.snap.sheets
    return [sheets[p.id] for p in source.production.people.people if p.id in sheets]


def _present(source: Source, kind: Iterable[PersonKind]) -> list[tuple[Person, Presence]]:
    kinds, known = frozenset(kind), source.snap.presence
    return [(p, known[p.id]) for p in source.production.people.people if p.id in known and p.kind in kinds]


def _columns(lang: Lang, what: Phrase, *, made_up: bool) -> tuple[Column, ...]:
    """Who and what they are, then their day."""
    return (
        Column(say.COL_NAME(lang), 3),
        Column(what(lang), 3),
        Column(say.COL_CALL(lang)),
        Column(say.COL_IN(lang)),
        *([Column(say.COL_HMC(lang))] if made_up else []),
        Column(say.COL_MEAL(lang)),
        Column(say.COL_OUT(lang)),
        Column(say.COL_WORKED(lang), unit=Unit.MINUTES),
        Column(say.COL_OVERTIME(lang), unit=Unit.MINUTES),
        Column(say.COL_WEEK_OVERTIME(lang), unit=Unit.MINUTES),
        Column(say.COL_NOTE(lang), 3),
    )


def cast(source: Source) -> Grid:
    """Each performer called or come, with their day."""
    lang = source.lang
    columns = _columns(lang, say.COL_ROLE, made_up=True)
    found = _present(source, (PersonKind.PERFORMER, PersonKind.EXTRA))
    rows = tuple(_performer(source, person, presence) for person, presence in found)
    return Grid(
        say.CAST(lang), columns, rows, _total(source, [p for p, _ in found], 7), "" if rows else papers.NONE(lang)
    )


def _performer(source: Source, person: Person, presence: Presence) -> Row:
    roles = ", ".join(role.name for role in source.production.people.roles if role.person == person.id)
    return (Cell(person.name, strong=True), Cell(roles), *_hours(source, presence, made_up=True))


def crew(source: Source) -> Grid:
    """Each of the crew by department, in the documents' order."""
    lang = source.lang
    columns = _columns(lang, say.COL_FUNCTION, made_up=False)
    order = {d.id: n for n, d in enumerate(source.production.people.departments)}
    found = _present(source, (PersonKind.TECHNICIAN, PersonKind.TRAINEE))
    found.sort(key=lambda one: order.get(one[0].department or "", len(order)))
    rows = tuple((Cell(p.name, strong=True), Cell(p.function), *_hours(source, presence)) for p, presence in found)
    return Grid(
        say.CREW(lang), columns, rows, _total(source, [p for p, _ in found], 6), "" if rows else papers.NONE(lang)
    )


def _total(source: Source, people: Sequence[Person], before: int) -> Row:
    sheets = [source.snap.sheets[p.id] for p in people if p.id in source.snap.sheets]
    worked = sum(sheet.worked_minutes or 0 for sheet in sheets)
    week = sum(source.week_overtime.get(p.id, 0) for p in people)
    sums = [source.ink.minutes(value, strong=True) for value in (worked, sum(map(overtime, sheets)), week)]
    return (Cell(papers.TOTAL(source.lang), strong=True), *[Cell("")] * (before - 1), *sums, Cell(""))


def overtime(sheet: Timesheet) -> int:
    """Minutes paid as overtime."""
    return sum(piece.minutes for piece in sheet.paid if piece.overtime)


def _hours(source: Source, presence: Presence, *, made_up: bool = False) -> Row:
    """Call, in, (make-up,) meal, out, worked, overtime, that of the week, remarks."""
    ink, sheet = source.ink, source.snap.sheets.get(presence.person)
    own = presence.meal or (unit_meal(source.snap) if presence.in_at or presence.hmc_at else None)
    fact = f"person.{presence.person}.{source.snap.day}"
    return (
        Cell(ink.clock(presence.due)),
        Cell(ink.clock(presence.in_at or presence.hmc_at)),
        *((Cell(ink.clock(presence.hmc_at)),) if made_up else ()),
        Cell(ink.span(*own) if own else "–"),
        Cell(ink.clock(presence.out_at)),
        ink.minutes(sheet.worked_minutes if sheet else None, f"{fact}.worked"),
        ink.minutes(overtime(sheet) if sheet else None, f"{fact}.overtime"),
        ink.minutes(source.week_overtime.get(presence.person, 0)),
        Cell(_remarks(source, presence, sheet)),
    )


def _remarks(source: Source, presence: Presence, sheet: Timesheet | None) -> str:
    """Absence without its reason, limits exceeded, why hours are not known."""
    lang = source.lang
    if presence.state is PresenceState.ABSENT:
        return say.ABSENT(lang)
    if sheet is None or sheet.worked_minutes is None:
        return say.NOT_KNOWN(lang)
    return ", ".join(dict.fromkeys(board.SHORT_RULES[b.code](lang) for b in sheet.breaches))


def departments(source: Source) -> Grid:
    """Per department, and for the cast: called, come, absent, minutes worked, overtime, limits exceeded."""
    lang, ink = source.lang, source.ink
    heads = (say.COL_CALLED, say.COL_CAME, say.COL_ABSENT)
    columns = (
        Column(say.COL_DEPARTMENT(lang), 4),
        *(Column(head(lang), 1, Unit.COUNT) for head in heads),
        Column(say.COL_WORKED(lang), 1, Unit.MINUTES),
        Column(say.COL_OVERTIME(lang), 1, Unit.MINUTES),
        Column(say.COL_BREACHES(lang), 1, Unit.COUNT),
    )
    rows = [_group(source, name, members, key) for key, name, members in _groups(source)]
    values = [[cell.value for cell in row[1:]] for row in rows]
    sums = [sum(int(line[n] or 0) for line in values) for n in range(6)]
    total = (
        Cell(papers.TOTAL(lang), strong=True),
        ink.count(sums[0], strong=True),
        ink.count(sums[1], "heads.came", strong=True),
        ink.count(sums[2], strong=True),
        ink.minutes(sums[3], "worked.total", strong=True),
        ink.minutes(sums[4], "overtime.total", strong=True),
        ink.count(sums[5], strong=True),
    )
    return Grid(say.CREW_BY_DEPARTMENT(lang), columns, tuple(rows), total)


def _groups(source: Source) -> Iterable[tuple[str, str, list[Presence]]]:
    """Departments in the documents' order, then whoever has none, then the cast."""
    lang = source.lang
    crew_ = _present(source, (PersonKind.TECHNICIAN, PersonKind.TRAINEE))
    known = {d.id for d in source.production.people.departments}
    for d in source.production.people.departments:
        members = [presence for p, presence in crew_ if p.department == d.id]
        if members:
            yield d.id, d.fr if lang == "fr" else d.en, members
    others = [presence for p, presence in crew_ if p.department not in known]
    if others:
        yield "", say.OTHERS(lang), others
    played = [presence for _, presence in _present(source, (PersonKind.PERFORMER, PersonKind.EXTRA))]
    if played:
        yield "cast", say.CAST_ROW(lang), played


def _group(source: Source, name: str, members: Sequence[Presence], key: str) -> Row:
    ink, sheets = source.ink, [source.snap.sheets[m.person] for m in members if m.person in source.snap.sheets]
    called = sum(m.due is not None for m in members)
    return (
        Cell(name, strong=True),
        ink.count(called, f"department.{key}.called" if key not in {"", "cast"} else ""),
        ink.count(sum(m.state in _CAME for m in members)),
        ink.count(sum(m.state is PresenceState.ABSENT for m in members)),
        ink.minutes(sum(sheet.worked_minutes or 0 for sheet in sheets)),
        ink.minutes(sum(map(overtime, sheets))),
        ink.count(sum(len(sheet.breaches) for sheet in sheets)),
    )


def extras(source: Source) -> Grid:
    """Each extras group: called, come, rate, amount."""
    lang, ink, snap = source.lang, source.ink, source.snap
    columns = (
        Column(say.COL_GROUP(lang), 4),
        Column(say.COL_CALLED(lang), 1, Unit.COUNT),
        Column(say.COL_CAME(lang), 1, Unit.COUNT),
        Column(say.COL_RATE(lang), 2, Unit.MONEY),
        Column(say.COL_AMOUNT(lang), 2, Unit.MONEY),
    )
    ids = dict.fromkeys([*snap.day_plan.extras, *(p.group for p in snap.facts.extras if p.at <= snap.now)])
    rows: list[Row] = []
    called = came_all = 0
    paid = Decimal(0)
    for group in (source.production.extras[i] for i in ids if i in source.production.extras):
        due, came = snap.day_plan.extras.get(group.id, (0, None))[0], extras_came(source, group.id)
        amount = group.rate * came
        called, came_all, paid = called + due, came_all + came, paid + amount
        rows.append((
            Cell(group.name, strong=True),
            ink.count(due, f"extras.{group.id}.called"),
            ink.count(came, f"extras.{group.id}.came"),
            ink.money(group.rate),
            ink.money(amount),
        ))  # fmt: skip
    if not rows:
        return Grid(say.EXTRAS(lang), columns, (), note=papers.NONE(lang))
    total = (
        Cell(papers.TOTAL(lang), strong=True),
        ink.count(called, "extras.called", strong=True),
        ink.count(came_all, "extras.came", strong=True),
        Cell(""),
        ink.money(paid, strong=True),
    )
    return Grid(say.EXTRAS(lang), columns, tuple(rows), total)


def extras_came(source: Source, group: str) -> int:
    """How many of a group came by now."""
    punches = source.snap.facts.extras
    return sum(p.count for p in punches if p.group == group and p.action is PunchAction.IN and p.at <= source.snap.now)
