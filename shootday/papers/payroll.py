"""Hours for payroll: one neutral line a person and day, and the same as sPAIEctacle's import wants it.

No social security number is ever in it. A production says its own codes in ``templates/payroll.csv``, three columns
``kind;name;code``: ``societe;;042``, ``rubrique;overtime_25;1110``, ``matricule;bertille;B00001``. Names without a
code stand as they are.
"""

import csv
from collections.abc import Iterable, Mapping
from decimal import Decimal
from io import StringIO
from pathlib import Path

from shootday.papers.hourly import PersonWeek, Worked
from shootday.papers.hours import weeks_of
from shootday.papers.paper import Cell, Column, Grid, Paper, Row, Unit
from shootday.papers.source import Source
from shootday.phrases import papers as say
from shootday.production.people import Person, PersonKind
from shootday.views.clockface import clock

CODES = "payroll.csv"
_BOM = "\N{BYTE ORDER MARK}"
_DANGER = ("=", "+", "-", "@", "\t", "\r")
_ID_LENGTH = 6
"""A *matricule* has six characters at most."""
_CODE_COLUMNS = 3
_HUNDREDTHS = Decimal("0.01")
NEUTRAL = (
    "person", "name", "function", "department", "kind", "unit", "agreement", "date", "call", "in", "meal_out",
    "meal_in", "pauses", "out", "worked", "base", "overtime_25", "overtime_50", "overtime_more", "night", "sunday",
    "meals", "gross_estimated",
)  # fmt: skip
"""The neutral layout: times on the shooting day's clock, durations in minutes, amounts with a decimal comma."""
_COUNTED = dict.fromkeys(("pauses", *NEUTRAL[14:22]), Unit.COUNT) | {"gross_estimated": Unit.MONEY}
SPAIECTACLE = (
    "code_societe", "exercice", "matricule", "date_debut", "date_fin", "type_contrat", "poste", "code_rubrique", "base",
    "taux", "analytique",
)  # fmt: skip
"""Mandatory: company, year, *matricule*, start, pay item, a line each (sPAIEctacle's public help on imports)."""
_POSTS = {PersonKind.PERFORMER: "Artiste", PersonKind.EXTRA: "Artiste"}

Codes = Mapping[tuple[str, str], str]


def read_codes(folder: Path) -> Codes:
    """The production's own codes; none where it has no such file."""
    file = folder / "templates" / CODES
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    rows = csv.reader(StringIO(text), delimiter=";")
    return {
        (row[0].strip(), row[1].strip()): row[2].strip() for row in rows if len(row) == len(("kind", "name", "code"))
    }


def safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula: what would begin one stands behind an apostrophe."""
    return f"'{text}" if text.startswith(_DANGER) else text


def neutral_csv(source: Source) -> bytes:
    """The week's days as CSV: UTF-8 with its mark, semicolons, decimal commas."""
    return _csv(NEUTRAL, (_neutral(source, week, day) for week, day in _all(source)))


def spaiectacle_csv(source: Source, codes: Codes) -> bytes:
    """The week's pay items as sPAIEctacle imports them."""
    lines = (line for week, day in _all(source) for line in _items(source, week.person, day, codes))
    return _csv(SPAIECTACLE, lines)


def neutral_paper(source: Source, paper: Paper) -> Paper:
    """The neutral layout as one table, to be written as a spreadsheet."""
    columns = tuple(Column(title, 1, _COUNTED.get(title, Unit.TEXT)) for title in NEUTRAL)
    rows: tuple[Row, ...] = tuple(
        tuple(map(_typed, NEUTRAL, _neutral(source, week, day))) for week, day in _all(source)
    )
    return Paper(
        kind="payroll", name=f"{paper.name}-{say.PAYROLL(source.lang)}", lang=paper.lang, title="payroll",
        subtitle=paper.subtitle,
        owner=paper.owner, foot=paper.foot, blocks=(Grid("", columns, rows),), landscape=True, instant=paper.instant,
    )  # fmt: skip


def _typed(title: str, text: str) -> Cell:
    """A cell of the spreadsheet, with its number where the column counts something."""
    if title not in _COUNTED or not text:
        return Cell(text)
    return Cell(text, Decimal(text.replace(",", ".")))


def _all(source: Source) -> Iterable[tuple[PersonWeek, Worked]]:
    return ((week, day) for week in weeks_of(source) for day in week.days)


def _csv(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> bytes:
    made = StringIO()
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([safe(text) for text in row] for row in rows)
    return (_BOM + made.getvalue()).encode()


def _comma(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}".replace(".", ",")


def _neutral(source: Source, week: PersonWeek, day: Worked) -> tuple[str, ...]:
    person, zone = week.person, source.production.zone
    contract = person.contract
    meal = day.meal or (None, None)
    times = [clock(at, day.date, zone) if at else "" for at in (day.call, day.came, *meal)]
    return (
        person.id, person.name, person.function, person.department or "", person.kind.value,
        contract.unit.value if contract else "", day.sheet.agreement or "", day.date.isoformat(), *times,
        str(day.pauses), clock(day.left, day.date, zone) if day.left else "", *map(str, day.minutes),
        "1" if day.meal else "0", _comma(day.sheet.gross),
    )  # fmt: skip


def _items(source: Source, person: Person, day: Worked, codes: Codes) -> Iterable[tuple[str, ...]]:
    """A line for each pay item of a day: hours at a rate for time, one cachet for a fee."""
    contract = person.contract
    if contract is None:
        return
    number = next((n for n, p in enumerate(source.production.people.people, 1) if p.id == person.id), 0)
    own = person.id if len(person.id) <= _ID_LENGTH else f"P{number:05d}"
    date = f"{day.date:%d/%m/%Y}"
    head = (codes.get(("societe", ""), ""), str(day.date.year), codes.get(("matricule", person.id), own), date, date)
    post = _POSTS.get(person.kind, "Technicien")
    for piece in day.sheet.paid:
        code = codes.get(("rubrique", piece.bracket), piece.bracket)
        hours = (Decimal(piece.minutes) / 60).quantize(_HUNDREDTHS)
        base, rate = (_comma(hours), _comma(Decimal(piece.percent) / 100))
        if piece.bracket == "cachet":
            base, rate = "1", _comma(contract.rate)
        yield (*head, "Intermittent", post, code, base, rate, contract.account or "")
