"""Who a call sheet calls: cast, extras, departments with their needs, and the whole crew by name."""

from collections.abc import Iterable
from datetime import datetime

from shootday.papers.callsheet.sheet import Sheet
from shootday.papers.paper import Block, Cell, Column, Grid, Lines, Row, Unit
from shootday.phrases import papers as common
from shootday.phrases import papers_callsheet as say
from shootday.production.callsheet import Call
from shootday.production.people import Person, PersonKind
from shootday.production.production import Production


def role_number(production: Production, role: str) -> int:
    """A role's number on every sheet: its place in the documents, from 1."""
    return next((n for n, r in enumerate(production.people.roles, 1) if r.id == role), 0)


def called(sheet: Sheet, *kinds: PersonKind) -> tuple[Person, ...]:
    """The people of some kinds whom the sheet calls, in the documents' order."""
    return tuple(p for p in sheet.source.production.people.people if p.id in sheet.drawn.calls and p.kind in kinds)


def heads(sheet: Sheet) -> Cell:
    """How many are called, of each kind."""
    crew = len(called(sheet, PersonKind.TECHNICIAN, PersonKind.TRAINEE))
    cast, extras = len(called(sheet, PersonKind.PERFORMER)), sum(e.count for e in sheet.sheet.extras)
    text = say.HEADS_OF(sheet.source.lang, crew=crew, cast=cast, extras=extras)
    return Cell(text, crew + cast + extras, "called.heads")


def roles(sheet: Sheet) -> Grid:
    """Each role of the day with its performer's calls."""
    lang = sheet.source.lang
    columns = (
        Column(say.COL_ORDER(lang), unit=Unit.COUNT),
        Column(say.COL_ROLE(lang), 3),
        Column(say.COL_PERFORMER(lang), 3),
        Column(say.COL_PICK_UP(lang), 2),
        Column(say.COL_CALL(lang)),
        Column(say.COL_HMC(lang)),
        Column(say.COL_ON_SET(lang)),
        Column(say.COL_IN_SCENES(lang), 2),
        Column(say.COL_DAY_OF(lang)),
    )
    played = [role for s in sheet.sheet.segments for role in sheet.source.production.scene[s.segment].roles]
    ids = sorted(set(played), key=lambda role: role_number(sheet.source.production, role))
    rows = tuple(_role(sheet, role) for role in ids)
    return Grid(say.ROLES(lang), columns, rows, note="" if rows else common.NONE(lang))


def _role(sheet: Sheet, role_id: str) -> Row:
    source, production, ink = sheet.source, sheet.source.production, sheet.source.ink_of(sheet.day)
    role = production.role[role_id]
    person = production.person[role.person]
    own = next((c for c in sheet.sheet.calls if c.person == person.id), None)
    scenes = [s.segment for s in sheet.sheet.segments if role_id in production.scene[s.segment].roles]
    name = say.MINOR(source.lang, name=person.name) if person.minor else person.name
    number = role_number(production, role_id)
    return (
        Cell(str(number), number),
        Cell(role.name, strong=True),
        Cell(name),
        Cell(own.transport if own else ""),
        Cell(ink.clock(sheet.drawn.calls.get(person.id))),
        Cell(ink.wall(own.hmc if own else None)),
        Cell(ink.wall(own.on_set if own else None)),
        Cell(", ".join(scenes)),
        Cell(_day_of(sheet, person.id)),
    )


def _day_of(sheet: Sheet, person: str) -> str:
    """The performer's own n-th day of so many, by the plan in force."""
    production = sheet.source.production
    own = [
        day.date
        for day in sheet.source.snap.plan.days
        if any(person in production.performers_of(number) for number in day.segments)
    ]
    return f"{own.index(sheet.day) + 1}/{len(own)}" if sheet.day in own else "–"


def extras(sheet: Sheet) -> Grid:
    """Each extras group: how many, when, in what."""
    source, lang, ink = sheet.source, sheet.source.lang, sheet.source.ink_of(sheet.day)
    columns = (
        Column(say.COL_GROUP(lang), 4),
        Column(say.COL_COUNT(lang), unit=Unit.COUNT),
        Column(say.COL_CALL(lang)),
        Column(say.COL_HMC(lang)),
        Column(say.COL_ON_SET(lang)),
        Column(say.COL_LEADER(lang), 2),
        Column(say.COL_NOTE(lang), 4),
    )
    rows = []
    for due in sheet.sheet.extras:
        group = source.production.extras[due.group]
        rows.append((
            Cell(group.name, strong=True),
            ink.count(due.count, f"extras.{group.id}.called"),
            Cell(ink.wall(due.call)),
            Cell(ink.wall(due.hmc)),
            Cell(ink.wall(due.on_set)),
            Cell(source.name_of(group.leader) if group.leader else ""),
            Cell(due.note),
        ))  # fmt: skip
    if not rows:
        return Grid(say.EXTRAS(lang), columns, (), note=common.NONE(lang))
    total = ink.count(sum(e.count for e in sheet.sheet.extras), "extras.called", strong=True)
    return Grid(say.EXTRAS(lang), columns, tuple(rows), (Cell(common.TOTAL(lang), strong=True), total, *[Cell("")] * 5))


def departments(sheet: Sheet) -> Grid:
    """Each department: its call, its head, how many are called, what it must bring or know."""
    source, lang, ink = sheet.source, sheet.source.lang, sheet.source.ink_of(sheet.day)
    columns = (
        Column(say.COL_DEPARTMENT(lang), 3),
        Column(say.COL_CALL(lang)),
        Column(say.COL_HEAD(lang), 3),
        Column(say.COL_PEOPLE(lang), unit=Unit.COUNT),
        Column(say.COL_NEEDS(lang), 8),
    )
    rows = []
    for department in source.production.people.departments:
        members = [p.id for p in source.production.members(department.id) if p.id in sheet.drawn.calls]
        needs = sheet.sheet.needs.get(department.id, ())
        if not members and not needs:
            continue
        first = sheet.sheet.departments.get(department.id)
        call = ink.wall(first) if first is not None else ink.clock(_earliest(sheet, members))
        head = source.name_of(department.head) if department.head and department.head in sheet.drawn.calls else ""
        name = department.fr if lang == "fr" else department.en
        count = ink.count(len(members), f"department.{department.id}.called")
        rows.append((Cell(name, strong=True), Cell(call), Cell(head), count, Cell(" · ".join(needs))))
    return Grid(say.DEPARTMENTS(lang), columns, tuple(rows))


def _earliest(sheet: Sheet, members: Iterable[str]) -> datetime | None:
    return min((sheet.drawn.calls[m] for m in members), default=None)


def crew(sheet: Sheet) -> Iterable[Block]:
    """Everyone of the crew by department, with function and call; then who is not called."""
    source, lang = sheet.source, sheet.source.lang
    columns = (
        Column(say.COL_NAME(lang), 3),
        Column(say.COL_FUNCTION(lang), 3),
        Column(say.COL_DEPARTMENT(lang), 3),
        Column(say.COL_CALL(lang)),
        Column(say.COL_PICK_UP(lang), 3),
    )
    people = called(sheet, PersonKind.TECHNICIAN, PersonKind.TRAINEE)
    order = {d.id: n for n, d in enumerate(source.production.people.departments)}
    own = {c.person: c for c in sheet.sheet.calls}
    rows = [_member(sheet, p, own.get(p.id)) for p in sorted(people, key=lambda p: order.get(p.department or "", 99))]
    yield Grid(say.CREW(lang), columns, tuple(rows))
    if sheet.sheet.not_called:
        names = ", ".join(source.name_of(p) for p in sheet.sheet.not_called)
        yield Lines("", (say.NOT_CALLED(lang, names=names),))


def _member(sheet: Sheet, person: Person, own: Call | None) -> Row:
    source = sheet.source
    department = source.production.department.get(person.department or "")
    name = "" if department is None else department.fr if source.lang == "fr" else department.en
    return (
        Cell(person.name, strong=True),
        Cell(person.function),
        Cell(name),
        Cell(source.ink_of(sheet.day).clock(sheet.drawn.calls.get(person.id))),
        Cell(own.transport if own else ""),
    )
