"""What a call sheet changes in the one that it replaces, and what the calls already sent cost."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal

from shootday.money.rates import charge_of
from shootday.papers.callsheet.sheet import Sheet
from shootday.papers.paper import Block, Cell, Column, Grid, Lines
from shootday.phrases import papers as common
from shootday.phrases import papers_callsheet as say
from shootday.production.callsheet import CallSheet
from shootday.production.dayplan import plan_by_sheet
from shootday.production.people import RateUnit
from shootday.views.clockface import money

_CENT = Decimal("0.01")
_Change = tuple[str, str, str]


def changes(sheet: Sheet) -> Iterable[Block]:
    """A table of differences, then the cost of the calls of those who no longer come."""
    lang, before = sheet.source.lang, sheet.replaces
    assert before is not None  # noqa: S101 - only a sheet that replaces one has this page
    title = say.CHANGES(lang, version=sheet.sheet.version, before=before.version)
    columns = (Column(say.COL_WHAT(lang), 3), Column(say.COL_BEFORE(lang), 3), Column(say.COL_AFTER(lang), 3))
    if before.sheet is None:
        folder = common.GONE_SHEET(lang, version=before.version, folder="issued")
        yield Lines(title, (folder,))
        return
    told = [*_hours(sheet, before.sheet), *_scenes(sheet, before.sheet), *_calls(sheet, before.sheet)]
    rows = tuple((Cell(what, strong=True), Cell(was), Cell(now)) for what, was, now in told)
    yield Grid(title, columns, rows, note="" if rows else say.NOTHING(lang))
    yield Lines("", (_cost(sheet, before.sheet),))


def _hours(sheet: Sheet, before: CallSheet) -> Iterable[_Change]:
    lang, ink, now = sheet.source.lang, sheet.source.ink_of(sheet.day), sheet.sheet
    meals = [f"{ink.wall(s.meal.start)}–{ink.wall(s.meal.end)}" if s.meal else "–" for s in (before, now)]
    told = (
        (say.CALL(lang), ink.wall(before.call), ink.wall(now.call)),
        (say.PAT(lang), ink.wall(before.pat), ink.wall(now.pat)),
        (say.MEAL(lang), meals[0], meals[1]),
        (say.WRAP(lang), ink.wall(before.wrap), ink.wall(now.wrap)),
    )
    return (change for change in told if change[1] != change[2])


def _scenes(sheet: Sheet, before: CallSheet) -> Iterable[_Change]:
    lang, ink = sheet.source.lang, sheet.source.ink_of(sheet.day)
    was, now = ({s.segment: s for s in one.segments} for one in (before, sheet.sheet))
    for number in dict.fromkeys((*was, *now)):
        times = [f"{ink.wall(s[number].start)}–{ink.wall(s[number].end)}" if number in s else "–" for s in (was, now)]
        if times[0] != times[1]:
            yield say.SCENE_N(lang, number=number), times[0], times[1]
    if set(was) == set(now) and [*was] != [*now]:
        yield say.ORDER(lang), " ".join(was), " ".join(now)
    groups = [
        {e.group: say.EXTRAS_AT(lang, count=e.count, at=ink.wall(e.call)) for e in s.extras}
        for s in (before, sheet.sheet)
    ]
    for group in dict.fromkeys((*groups[0], *groups[1])):
        told = [found.get(group, "–") for found in groups]
        if told[0] != told[1]:
            yield say.EXTRAS_OF(lang, name=sheet.source.production.extras[group].name), told[0], told[1]


def _calls(sheet: Sheet, before: CallSheet) -> Iterable[_Change]:
    """Whose call is another one, who is called anew, who no longer is."""
    lang, ink = sheet.source.lang, sheet.source.ink_of(sheet.day)
    was, now = _called(sheet, before), sheet.drawn.calls
    for person in dict.fromkeys((*was, *now)):
        if was.get(person) != now.get(person):
            yield (
                say.CALL_OF(lang, name=sheet.source.name_of(person)),
                ink.clock(was.get(person)),
                ink.clock(now.get(person)),
            )


def released(sheet: Sheet) -> tuple[str, ...]:
    """Whom the sheet before called and this one no longer does, by id."""
    if sheet.replaces is None or sheet.replaces.sheet is None:
        return ()
    return tuple(p for p in _called(sheet, sheet.replaces.sheet) if p not in sheet.drawn.calls)


def _called(sheet: Sheet, before: CallSheet) -> Mapping[str, datetime]:
    """The calls of the sheet before, on its own scenes."""
    planned = sheet.planned.model_copy(update={"segments": tuple(s.segment for s in before.segments), "parts": {}})
    return plan_by_sheet(sheet.source.production, planned, before).calls


def _cost(sheet: Sheet, before: CallSheet) -> str:
    """A day each, charges included, for released people paid by the day or the cachet, and for extras let go.

    At most: whether a day is owed is for the contract and the hour of the notice to say (for extras in film, IDCC
    3097: after 17:00 the day before).
    """
    lang, production = sheet.source.lang, sheet.source.production
    charges = {category: rate for category, (rate, _) in charge_of(production).items()}
    total, names = Decimal(0), []
    for person in (production.person[p] for p in released(sheet) if p in production.person):
        contract = person.contract
        if contract is not None and contract.unit in {RateUnit.DAY, RateUnit.CACHET}:
            total += contract.rate * (1 + charges.get(contract.charges, Decimal(0)))
            names.append(person.name)
    now = {e.group: e.count for e in sheet.sheet.extras}
    for due in before.extras:
        group, fewer = production.extras[due.group], due.count - now.get(due.group, 0)
        if fewer > 0:
            total += fewer * group.rate * (1 + charges.get(group.charges, Decimal(0)))
            names.append(f"{fewer} {group.name}")
    if not names:
        return say.NO_RELEASE(lang)
    amount = money(total.quantize(_CENT), lang, production.info.currency, cents=True)
    return say.RELEASE_COST(lang, amount=amount, names=", ".join(names))
