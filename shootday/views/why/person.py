"""Why a person's hours and cost are what they are: punches, pieces by rule, limits."""

from decimal import Decimal

from shootday.labour.timesheet import Timesheet
from shootday.phrases import Lang
from shootday.phrases import labour as words
from shootday.phrases import why as say
from shootday.production.people import Person
from shootday.views.clockface import duration, money
from shootday.views.sentence.labels import PUNCHES
from shootday.views.snapshot import Snapshot
from shootday.views.table import Table, Tone
from shootday.views.why.told import Reasons, plain


def why_person(snap: Snapshot, key: str, lang: Lang) -> Table:
    """The reasons of one row of the people."""
    reasons = Reasons(snap, lang)
    presence = snap.presence.get(key)
    if presence is not None:
        reasons.instant(say.CALL, presence.due, reasons.paper())
    for mark in snap.facts.punches.get(key, ()):
        if mark.at <= snap.now:
            until = f"–{reasons.clock(mark.until)}" if mark.until else ""
            reasons.logged(PUNCHES[mark.action](lang), reasons.clock(mark.at) + until, mark.entry)
    for start, end in snap.facts.meals:
        if start <= snap.now:
            reasons.step(say.UNIT_MEAL(lang), f"{reasons.clock(start)}–{reasons.clock(end) if end else '…'}")
    sheet = snap.sheets.get(key)
    if sheet is not None:
        _pay(reasons, sheet, snap.production.person.get(key))
        for breach in sheet.breaches:
            over = say.SIGNED(lang, minutes=breach.minutes)
            reasons.step(say.BREACH(lang, rule=words.RULES[breach.code]), over, breach.source, Tone.BAD)
    for limit in snap.deadlines:
        if limit.person == key and limit.at >= snap.now:
            reasons.instant(words.RULES[limit.code], limit.at, limit.source, Tone.WARN)
    return reasons.table()


def bracket_name(bracket: str, lang: Lang) -> str:
    """A bracket in words: ``heures sup. à 25 %, nuit``."""
    return ", ".join(_bracket(part, lang) for part in bracket.split("+"))


def _bracket(part: str, lang: Lang) -> str:
    kind, _, percent = part.rpartition("_")
    if percent.isdecimal():
        return words.BRACKETS[kind](lang, percent=percent)
    return words.BRACKETS[part](lang)


def _pay(reasons: Reasons, sheet: Timesheet, person: Person | None) -> None:
    lang, currency = reasons.lang, reasons.snap.production.info.currency

    def amount(value: Decimal) -> str:
        return money(value, lang, currency, cents=True)

    if sheet.worked_minutes is not None:
        reasons.step(say.WORKED(lang), duration(sheet.worked_minutes), say.WORKED_HOW(lang), Tone.STRONG)
    for piece in sheet.paid:
        what = say.PIECE(lang, bracket=bracket_name(piece.bracket, lang), percent=piece.percent)
        reasons.step(what, duration(piece.minutes), piece.source)
    if sheet.reason is not None:
        reasons.step(sheet.reason.text(lang), "")
    if sheet.gross is None:
        return
    flat = sheet.paid and sheet.paid[0].bracket == "cachet"
    origin = sheet.paid[0].source if flat else say.GROSS_HOW(lang)
    reasons.step(say.GROSS(lang), amount(sheet.gross), origin, Tone.STRONG)
    contract = person.contract if person else None
    charge = next(
        (c for c in reasons.snap.production.devis.charges if contract and c.category == contract.charges), None
    )
    if charge is not None and sheet.employer_cost is not None:
        what = say.CHARGES(lang, rate=plain(charge.rate * 100, lang))
        reasons.step(what, amount(sheet.employer_cost - sheet.gross), charge.source or say.NO_SOURCE(lang))
        reasons.step(say.EMPLOYER_COST(lang), amount(sheet.employer_cost), say.SUM(lang), Tone.STRONG)
