"""Hours sheets (*décompte individuel*): the week in short, the month for the AEM, one page a person, ready to sign."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from shootday.labour.explain import bracket_said
from shootday.papers.hourly import PersonWeek, Worked, person_weeks
from shootday.papers.month import month_grid
from shootday.papers.paper import Block, Cell, Column, Facts, Grid, Lines, NewPage, Paper, Row, Signatures, Unit
from shootday.papers.source import Source
from shootday.phrases import board
from shootday.phrases import papers as common
from shootday.phrases import papers_hours as say
from shootday.phrases.labour import INDEMNITIES, WEEK_RULES
from shootday.views.clockface import money
from shootday.views.dates import short_date

_MINUTES = (say.COL_WORKED, say.COL_NORMAL, say.COL_25, say.COL_50, say.COL_MORE, say.COL_NIGHT, say.COL_SUNDAY)


def monday_of(day: date) -> date:
    """The Monday of a day's civil week."""
    return day - timedelta(days=day.weekday())


def weeks_of(source: Source) -> tuple[PersonWeek, ...]:
    """The civil week of the day, of everyone who came in it."""
    return person_weeks(source, monday_of(source.snap.day))


def paper(source: Source) -> Paper:
    """The week's sheets."""
    made = source.paper("hours", tuple(_blocks(source)), landscape=True)
    name = f"{_iso_week(source)}-{common.FILES['hours'](source.lang)}"
    return replace(made, subtitle=_week_words(source), name=name)


def _iso_week(source: Source) -> str:
    year, number, _ = source.snap.day.isocalendar()
    return f"{year}-W{number:02d}"


def _week_words(source: Source) -> str:
    monday, lang = monday_of(source.snap.day), source.lang
    first, last = (short_date(monday + timedelta(days=days), lang) for days in (0, 6))
    return say.WEEK_OF(lang, week=_iso_week(source), first=first, last=last)


def _blocks(source: Source) -> Iterable[Block]:
    weeks = weeks_of(source)
    if not weeks:
        yield Lines("", (say.NOBODY(source.lang),))
        return
    yield _recap(source, weeks)
    yield NewPage()
    yield month_grid(source)
    for week in weeks:
        yield NewPage(say.SHEET_OF(source.lang, name=week.person.name))
        yield from _person(source, week)


def _minute_columns(source: Source) -> tuple[Column, ...]:
    return tuple(Column(title(source.lang), unit=Unit.MINUTES) for title in _MINUTES)


def _recap(source: Source, weeks: tuple[PersonWeek, ...]) -> Grid:
    lang = source.lang
    columns = (
        Column(say.COL_NAME(lang), 3),
        Column(say.COL_FUNCTION(lang), 3),
        Column(say.COL_DAYS(lang), unit=Unit.COUNT),
        *_minute_columns(source),
        Column(say.COL_GROSS(lang), unit=Unit.MONEY),
        Column(say.COL_COST(lang), unit=Unit.MONEY),
        Column(say.COL_NOTE(lang), 3),
    )
    rows = tuple(_recap_row(source, week) for week in weeks)
    return Grid(say.RECAP(lang), columns, rows, _summed(source, columns, rows), _currency(source))


def _currency(source: Source) -> str:
    return common.CURRENCY_NOTE(source.lang, currency=source.production.info.currency)


def _recap_row(source: Source, week: PersonWeek) -> Row:
    ink, sheet = source.ink, week.sheet
    days = week.days
    note = sheet.reason.text(source.lang) if sheet.reason and sheet.gross is None else ""
    return (
        Cell(week.person.name, strong=True),
        Cell(week.person.function),
        ink.count(len(sheet.days)),
        *(ink.minutes(sum(values)) for values in zip(*(day.minutes for day in days), strict=True)),
        ink.money(sheet.gross, f"week.{week.person.id}.gross"),
        ink.money(sheet.employer_cost),
        Cell(note or _broken(source, week)),
    )


def _broken(source: Source, week: PersonWeek) -> str:
    told = [WEEK_RULES[b.code](source.lang) for b in week.sheet.breaches]
    told += [board.SHORT_RULES[b.code](source.lang) for sheet in week.day_sheets for b in sheet.breaches]
    return ", ".join(dict.fromkeys(told))


def _summed(source: Source, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> Row:
    """The columns of numbers added up; what is not known adds nothing."""
    ink = source.ink
    total = [Cell(common.TOTAL(source.lang), strong=True)]
    for n, column in enumerate(columns[1:], 1):
        whole = sum((Decimal(row[n].value or 0) for row in rows), Decimal(0))
        match column.unit:
            case Unit.MINUTES:
                total.append(ink.minutes(int(whole), strong=True))
            case Unit.MONEY:
                total.append(ink.money(whole, strong=True))
            case Unit.COUNT:
                total.append(ink.count(int(whole), strong=True))
            case _:
                total.append(Cell(""))
    return tuple(total)


def _person(source: Source, week: PersonWeek) -> Iterable[Block]:
    lang, sheet = source.lang, week.sheet
    yield Facts("", _who(source, week), columns=3)
    yield _days(source, week)
    if sheet.paid:
        yield _paid(source, week)
    elif sheet.reason:
        yield Lines("", (say.NOT_PAID(lang, reason=sheet.reason),))
    if sheet.indemnities:
        yield _owed(source, week)
    gross = money(sheet.gross, lang, source.production.info.currency, cents=True)
    signed = [_signed(source, day) for day in week.days if day.signature]
    yield Lines("", (say.GROSS_LINE(lang, gross=gross), *signed))
    yield Signatures(((say.SIGN_PERSON(lang), week.person.name), (say.SIGN_PRODUCTION(lang), "")))


def _signed(source: Source, day: Worked) -> str:
    by = day.signature or say.HERSELF(source.lang)
    return say.SIGNED(source.lang, day=short_date(day.date, source.lang), by=by)


def _who(source: Source, week: PersonWeek) -> tuple[tuple[str, Cell], ...]:
    lang, person, ink = source.lang, week.person, source.ink
    contract = person.contract
    department = source.production.department.get(person.department or "")
    name = "" if department is None else department.fr if lang == "fr" else department.en
    unit = say.UNITS[contract.unit.value](lang) if contract else say.NO_CONTRACT(lang)
    return (
        (say.COL_FUNCTION(lang), ink.text(person.function)),
        (say.DEPARTMENT(lang), ink.text(name)),
        (say.CONTRACT(lang), Cell(unit)),
        (say.RATE(lang), ink.money(contract.rate if contract else None)),
        (say.AGREEMENT(lang), ink.text(week.sheet.agreement or "")),
        (say.WEEK(lang), Cell(_week_words(source), strong=True)),
    )


def _days(source: Source, week: PersonWeek) -> Grid:
    lang, ink = source.lang, source.ink
    columns = (
        Column(say.COL_DATE(lang), 2),
        Column(say.COL_CALL(lang)),
        Column(say.COL_IN(lang)),
        Column(say.COL_MEAL(lang)),
        Column(say.COL_PAUSES(lang)),
        Column(say.COL_OUT(lang)),
        *_minute_columns(source),
        Column(say.COL_REST(lang)),
        Column(say.COL_NOTE(lang), 3),
    )
    rows = tuple(_day(source, week.person.id, day) for day in week.days)
    total = _summed(source, columns, rows)
    return Grid(say.DAYS(lang), columns, rows, (*total[:-2], ink.text("", ""), Cell("")))


def _day(source: Source, person: str, day: Worked) -> Row:
    ink, fact = source.ink_of(day.date), f"person.{person}.{day.date}"
    worked, *others = day.minutes
    return (
        Cell(short_date(day.date, source.lang), strong=True),
        Cell(ink.clock(day.call)),
        Cell(ink.clock(day.came)),
        Cell(ink.span(*day.meal) if day.meal else "–"),
        Cell(str(day.pauses) if day.pauses else "–"),
        Cell(ink.clock(day.left)),
        ink.minutes(worked, f"{fact}.worked"),
        *(ink.minutes(value) for value in others),
        Cell(ink.minutes(day.sheet.rest_before_minutes).text),
        Cell(", ".join(dict.fromkeys(board.SHORT_RULES[b.code](source.lang) for b in day.sheet.breaches))),
    )


def _paid(source: Source, week: PersonWeek) -> Grid:
    lang, ink = source.lang, source.ink
    columns = (
        Column(say.COL_BRACKET(lang), 5),
        Column(say.COL_MINUTES(lang), 1, Unit.MINUTES),
        Column(say.COL_PERCENT(lang), 1, Unit.TEXT),
        Column(say.COL_SOURCE(lang), 6),
    )
    paid = week.sheet.paid
    rows = tuple(
        (
            Cell(bracket_said(piece.bracket).text(lang)),
            ink.minutes(piece.minutes),
            Cell(f"{piece.percent} %" if lang == "fr" else f"{piece.percent}%"),
            Cell(piece.source),
        )
        for piece in paid
    )
    total = ink.minutes(sum(piece.minutes for piece in paid), strong=True)
    return Grid(say.PAID(lang), columns, rows, (Cell(common.TOTAL(lang), strong=True), total, Cell(""), Cell("")))


def _owed(source: Source, week: PersonWeek) -> Grid:
    lang, ink = source.lang, source.ink
    columns = (
        Column(say.COL_BRACKET(lang), 5),
        Column(say.COL_QUANTITY(lang), 1, Unit.TEXT),
        Column(say.COL_AMOUNT(lang), 2, Unit.MONEY),
        Column(say.COL_SOURCE(lang), 5),
    )
    rows = tuple(
        (
            Cell(INDEMNITIES[due.code](lang)),
            Cell(ink.minutes(due.quantity).text if due.unit == "minutes" else str(due.quantity)),
            ink.money(due.amount),
            Cell(due.source),
        )
        for due in week.sheet.indemnities
    )
    return Grid(say.OWED(lang), columns, rows)
