"""The call sheet as a paper: front (the day, places, scenes, cast, departments), then the whole crew."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from shootday.papers.callsheet import people
from shootday.papers.callsheet.changes import changes
from shootday.papers.callsheet.sheet import Sheet, current, digest
from shootday.papers.paper import Block, Cell, Column, Facts, Grid, Lines, NewPage, Paper, Row, Signatures, Unit
from shootday.papers.source import file_name
from shootday.phrases import Phrase
from shootday.phrases import papers as common
from shootday.phrases import papers_callsheet as say
from shootday.planning.daylight import sun_of
from shootday.production.callsheet import SheetSegment, Signature
from shootday.production.plan import DayForm
from shootday.views.dates import short_date

_FRENCH_ZONE = "Europe/Paris"


def callsheet(sheet: Sheet) -> Paper:
    """The whole document; a sheet that replaces another ends with what it changes."""
    front = _Front(sheet)
    blocks: list[Block] = [*front.blocks(), NewPage(), *people.crew(sheet)]
    if sheet.replaces is not None:
        blocks += [NewPage(), *changes(sheet)]
    source, lang, number = sheet.source, sheet.source.lang, sheet.source.snap.plan.number(sheet.day) or 0
    paper = source.paper("callsheet", tuple(blocks))
    return replace(
        paper,
        name=f"{file_name('callsheet', number, sheet.day, lang)}-v{sheet.sheet.version}",
        subtitle=f"{source.day_title(sheet.day)} · {_version(sheet)}",
        foot=_foot(sheet),
        frozen=sheet.issue is not None,
        instant=int((sheet.issue.at if sheet.issue else source.snap.now).timestamp()),
    )


def _version(sheet: Sheet) -> str:
    version, lang = sheet.sheet.version, sheet.source.lang
    return (
        say.REPLACES(lang, version=version, before=version - 1) if version > 1 else say.VERSION(lang, version=version)
    )


def _foot(sheet: Sheet) -> str:
    """Whether it was issued, when, by whom, and its checksum."""
    lang, issue = sheet.source.lang, sheet.issue
    told = say.CHECKSUM(lang, digest=digest(sheet.sheet))
    if issue is None:
        draft = sheet.sheet.validated_by is None
        return " · ".join([*([say.DRAFT(lang)] if draft else []), sheet.source.stamp(), told])
    local = issue.at.astimezone(sheet.source.production.zone)
    by = common.NAME_FUNCTION(lang, name=issue.by, function=issue.function)
    return f"{say.ISSUED_AT(lang, day=short_date(local.date(), lang), at=f'{local:%H:%M}', by=by)} · {told}"


class _Front:
    def __init__(self, whole: Sheet) -> None:
        self.whole, self.source, self.sheet = whole, whole.source, whole.sheet
        self.lang, self.production = whole.source.lang, whole.source.production
        self.ink = whole.source.ink_of(whole.day)

    def blocks(self) -> Iterable[Block]:
        yield self.the_day()
        yield self.contacts()
        yield self.places()
        yield self.emergency()
        yield self.scenes()
        yield people.roles(self.whole)
        yield people.extras(self.whole)
        yield people.departments(self.whole)
        yield from self.texts()
        yield from self.tomorrow()
        yield self.signatures()

    def the_day(self) -> Facts:
        lang, sheet, ink = self.lang, self.sheet, self.ink
        text = ink.text
        meal = f"{ink.wall(sheet.meal.start)}–{ink.wall(sheet.meal.end)}" if sheet.meal else ""
        base = self.production.location.get(sheet.base or "")
        sun = f"{ink.wall(sheet.sunrise)} / {ink.wall(sheet.sunset)}"
        unit = (
            say.UNITS[self.whole.planned.unit](lang)
            if self.whole.planned.unit in say.UNITS
            else self.whole.planned.unit
        )
        pairs = [
            (say.CALL, Cell(ink.wall(sheet.call), sheet.call, "call", strong=True)),
            (say.PAT, Cell(ink.wall(sheet.pat), sheet.pat, "pat", strong=True)),
            (say.MEAL, text(meal)),
            (say.WRAP, Cell(ink.wall(sheet.wrap), sheet.wrap, "wrap", strong=True)),
            (say.FORM, text(say.FORMS[DayForm(sheet.form).value](lang))),
            (say.UNIT, text(unit)),
            (say.SUN, text(sun)),
            *self.twilight(),
            (say.WEATHER, ink.wanted(sheet.weather)),
            (say.BASE, text(f"{base.name}, {base.address}" if base else "")),
            (say.ACCESS, text(sheet.access)),
            (say.PARKING, text(sheet.parking)),
            (say.CANTEEN, text(sheet.canteen)),
            (say.HEADS, people.heads(self.whole)),
        ]
        return Facts(say.THE_DAY(lang), tuple((label(lang), cell) for label, cell in pairs), columns=2)

    def twilight(self) -> Iterable[tuple[Phrase, Cell]]:
        """Civil dawn and dusk where coordinates are known: never guessed."""
        first = next(iter(self.whole.drawn.segments), None)
        at = self.production.coordinates_of(first.location) if first else None
        if at is not None:
            sun = sun_of(at, self.whole.day, self.production.zone)
            yield say.TWILIGHT, Cell(f"{self.ink.wall(sun.dawn)} / {self.ink.wall(sun.dusk)}")

    def contacts(self) -> Facts:
        info, lang, text = self.production.info, self.lang, self.ink.text
        pairs = [
            (say.COMPANY, text(info.company)),
            (say.SIRET, text(info.siret)),
            (say.PHONE, text(info.phone)),
            (say.DIRECTOR, text(info.director)),
            (say.SCRIPT, text(info.script)),
        ]
        return Facts(say.CONTACTS(lang), tuple((label(lang), cell) for label, cell in pairs), columns=2)

    def places(self) -> Grid:
        lang, production, day = self.lang, self.production, self.whole.day
        columns = (
            Column(say.COL_SET(lang), 3),
            Column(say.COL_ADDRESS(lang), 4),
            Column(say.COL_HOURS(lang)),
            Column(say.COL_HOSPITAL(lang), 4),
        )
        ids = dict.fromkeys(
            [*([self.sheet.base] if self.sheet.base else []), *(s.location for s in self.whole.drawn.segments)]
        )
        rows: list[Row] = []
        for place in (production.location[i] for i in ids):
            window = place.window_on(day)
            hours = (
                say.OPEN(lang, opens=self.ink.wall(window.opens), closes=self.ink.wall(window.closes)) if window else ""
            )
            rows.append(
                (
                    Cell(place.name, strong=True),
                    Cell(place.address),
                    self.ink.text(hours),
                    self.ink.wanted(place.hospital),
                )
            )
        return Grid(say.PLACES(lang), columns, tuple(rows), note=self.moves())

    def moves(self) -> str:
        """The company's moves from one place to the next, with their time."""
        places = list(dict.fromkeys(s.location for s in self.whole.drawn.segments))
        known = self.production.location
        return " · ".join(
            say.MOVE(self.lang, origin=known[a].name, to=known[b].name, minutes=self.production.travel_minutes(a, b))
            for a, b in pairwise(places)
        )

    def emergency(self) -> Facts:
        info, lang, ink = self.production.info, self.lang, self.ink
        referent = (
            " · ".join(part for part in (info.referent.name, info.referent.phone) if part) if info.referent else ""
        )
        if referent and self.sheet.referent_present is not None:
            referent += f" – {(say.PRESENT if self.sheet.referent_present else say.NOT_PRESENT)(lang)}"
        numbers = say.NUMBERS_FR if info.time_zone == _FRENCH_ZONE else say.NUMBERS_EU
        pairs = [
            (say.NUMBERS, Cell(numbers, strong=True)),
            (say.FIRST_AID, ink.wanted(self.sheet.first_aid)),
            (say.REFERENT, ink.wanted(referent)),
            (say.LISTENING, ink.wanted(info.listening)),
        ]
        return Facts(say.EMERGENCY(lang), tuple((label(lang), cell) for label, cell in pairs), columns=2)

    def scenes(self) -> Grid:
        lang, ink = self.lang, self.ink
        columns = (
            Column(say.COL_SCENE(lang)),
            Column(say.COL_IE(lang)),
            Column(say.COL_LIGHT(lang)),
            Column(say.COL_SYNOPSIS(lang), 6),
            Column(say.COL_EIGHTHS(lang), unit=Unit.EIGHTHS),
            Column(say.COL_START(lang)),
            Column(say.COL_SHOOT(lang)),
            Column(say.COL_ROLES(lang), 2),
            Column(say.COL_EXTRAS(lang), 2),
        )
        numbers = [s.segment for s in self.sheet.segments]
        total = sum(self.production.scene[n].eighths for n in numbers)
        pages = ink.eighths(total, "planned.eighths", strong=True)
        foot = (Cell(common.TOTAL(lang), strong=True), *[Cell("")] * 3, pages, *[Cell("")] * 4)
        return Grid(say.SCENES(lang), columns, tuple(map(self.scene, self.sheet.segments)), foot)

    def scene(self, placed: SheetSegment) -> Row:
        lang, ink, production = self.lang, self.ink, self.production
        scene = production.scene[placed.segment]
        drawn = self.whole.drawn.segment(placed.segment)
        told = [production.location[scene.location].name, scene.synopsis, *scene.risks]
        told += [say.NOT_BEFORE(lang, at=ink.wall(placed.not_before))] if placed.not_before is not None else []
        told += [say.NOT_AFTER(lang, at=ink.wall(placed.not_after))] if placed.not_after is not None else []
        numbers = [str(people.role_number(production, role)) for role in scene.roles]
        extras = [f"{e.count} {production.extras[e.group].name}" for e in scene.extras]
        shoot = f"{ink.clock(drawn.shoot_start)}–{ink.wall(placed.end)}" if drawn else ink.wall(placed.end)
        return (
            Cell(scene.number, strong=True),
            Cell(scene.setting.value),
            Cell(say.LIGHTS[scene.light.value](lang)),
            Cell(" · ".join(part for part in told if part)),
            ink.eighths(scene.eighths, f"scene.{scene.number}.eighths"),
            Cell(ink.wall(placed.start)),
            Cell(shoot),
            Cell(", ".join(numbers)),
            Cell(", ".join(extras)),
        )

    def texts(self) -> Iterable[Lines]:
        lang, sheet = self.lang, self.sheet
        found = (
            (say.TRANSPORT, sheet.transport),
            (say.COVER, sheet.cover),
            (say.SAFETY, sheet.safety),
            (say.ECO, self.production.info.eco),
            (say.NOTES, sheet.notes),
        )
        return (Lines(title(lang), lines) for title, lines in found if lines)

    def tomorrow(self) -> Iterable[Block]:
        """The next day on which something is shot, as the plan in force has it."""
        source, lang = self.source, self.lang
        coming = next((day for day in source.snap.plan.after(self.whole.day) if day.segments), None)
        if coming is None:
            yield Lines("", (say.LAST_DAY(lang),))
            return
        sheet = current(self.production, coming, source.snap.plan)
        ink = source.ink_of(coming.date)
        columns = (
            Column(say.COL_SCENE(lang)),
            Column(say.COL_IE(lang)),
            Column(say.COL_LIGHT(lang)),
            Column(say.COL_SYNOPSIS(lang), 5),
            Column(say.COL_EIGHTHS(lang), unit=Unit.EIGHTHS),
            Column(say.COL_ROLES(lang), 4),
        )
        day = source.day_title(coming.date)
        calls = say.TOMORROW_CALLS(lang, call=ink.wall(sheet.call), pat=ink.wall(sheet.pat), wrap=ink.wall(sheet.wrap))
        yield Grid(say.TOMORROW(lang, day=day), columns, tuple(map(self.advance, coming.segments)), note=calls)

    def advance(self, number: str) -> Row:
        production, scene = self.production, self.production.scene[number]
        cast = ", ".join(self.source.name_of(person) for person in production.performers_of(number))
        place = production.location[scene.location].name
        return (
            Cell(number, strong=True),
            Cell(scene.setting.value),
            Cell(say.LIGHTS[scene.light.value](self.lang)),
            Cell(" · ".join(part for part in (place, scene.synopsis) if part)),
            self.ink.eighths(scene.eighths, f"scene.{number}.eighths"),
            Cell(cast),
        )

    def signatures(self) -> Signatures:
        def name(signature: Signature | None) -> str:
            if signature is None:
                return ""
            return ", ".join(part for part in (signature.name, signature.function) if part)

        boxes = ((say.SIGN_PREPARED, self.sheet.prepared_by), (say.SIGN_VALIDATED, self.sheet.validated_by))
        return Signatures(tuple((label(self.lang), name(who)) for label, who in boxes))
