"""Somebody else's table of people, scenes, days or devis lines, brought into a production that is there.

Rows are told apart by their key: one that is known is updated where the table has a column, a new one is added, none
goes. What a row names and the production lacks (a department, a location, a role with its performer, an account) is
made.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

from shootday.errors import BadDocuments, Fault, NotUnderstood, Place
from shootday.exchange.sheets.catalogue import BY_ID, SHEETS
from shootday.exchange.sheets.cells import Kind, Value, to_text
from shootday.exchange.sheets.guessing import KINDS, SKIP, fields_for, guess
from shootday.exchange.sheets.reading import Book, Rows, production_of
from shootday.exchange.sheets.rows import filled
from shootday.exchange.sheets.words import folded
from shootday.phrases import Said
from shootday.phrases import sheets_tables as say
from shootday.production.production import Production

_HEADING_ROWS = 15
_NEEDED = {"people": ("name",), "scenes": ("number",), "plan": ("date",), "devis": ("account",)}
_ALSO = {"people": ("last_name", "first_name")}
_SPLIT = re.compile(r"[,;/\n]|\s\+\s")
_LIST = re.compile(r"[,;\n]")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_MARKS = frozenset({"x", "oui", "yes", "o", "1", "true"})
_PAGES = re.compile(r"(?:(\d+)\s*(?:p\.?|\+)?\s*)?(?:(\d)\s*/\s*8)?")


@dataclass(slots=True)
class Columns:
    """The table's row of headings, and which field each of its columns holds."""

    row: int
    fields: dict[int, str]
    days: dict[int, str] = field(default_factory=dict)
    """Columns of a grid: the day of each."""
    unread: tuple[int, ...] = ()


@dataclass(slots=True)
class Brought:
    """What became of a table."""

    production: Production
    columns: list[Said]
    """How its columns were read."""
    notes: list[Said]


def bring(book: Book, kind: str, before: Production, told: dict[str, str]) -> Brought:
    """The production with the table's rows in it.

    ``told`` says what a folded heading is, over what would be guessed. Raises NotUnderstood where no row of headings is
    found, BadDocuments with every fault by the table's own cells.
    """
    (name, rows), *_ = book.sheets.items()
    columns = _columns(rows, kind, told)
    if columns is None:
        needed = " / ".join((*_NEEDED[kind], *_ALSO.get(kind, ())))
        raise NotUnderstood(say.NO_COLUMNS.said(file=book.file.name, needed=needed, fields=", ".join(fields_for(kind))))
    merger = _Merger(before, kind)
    for number, row in enumerate(rows[columns.row + 1 :], columns.row + 1):
        merger.take(number, row, columns)
    merger.finish()
    if book.faults:
        raise BadDocuments(say.NO_TABLE.said(file=book.file.name), tuple(book.faults))
    try:
        after = production_of(Book(book.file, merger.sheets()))
    except BadDocuments as error:
        faults = tuple(_at_home(fault, merger, columns, name) for fault in error.faults)
        raise BadDocuments(error.said, faults) from error
    return Brought(after, list(_told(book.file.name, rows, columns)), merger.notes)


def _told(file: str, rows: Rows, columns: Columns) -> Iterator[Said]:
    yield say.COLUMNS.said(file=file, line=columns.row + 1)
    for at, heading in enumerate(rows[columns.row]):
        word = to_text(heading, Kind.TEXT)
        if at in columns.fields:
            yield say.COLUMN.said(heading=word, field=columns.fields[at])
        elif word and at not in columns.days:
            yield say.UNREAD.said(heading=word)
    if columns.days:
        yield say.GRID.said(count=len(columns.days))


def _columns(rows: Rows, kind: str, told: dict[str, str]) -> Columns | None:
    """The row among the first whose headings say most."""
    best: Columns | None = None
    for number, row in enumerate(rows[:_HEADING_ROWS]):
        found = Columns(number, {})
        for at, heading in enumerate(row):
            meant = told.get(folded(to_text(heading, Kind.TEXT))) or guess(kind, heading)
            day = to_text(heading, Kind.DATE) if kind == "plan" and heading != "" else ""
            if meant and meant != SKIP and meant not in found.fields.values():
                found.fields[at] = meant
            elif _ISO.fullmatch(day):
                found.days[at] = day
        if _serves(found, kind) and (best is None or len(found.fields) > len(best.fields)):
            best = found
    return best


def _serves(found: Columns, kind: str) -> bool:
    held = set(found.fields.values())
    if len(found.days) > 1:
        found.fields = {0: "segment"} if not held & {"segment"} else found.fields
        return True
    return bool(held & {*_NEEDED[kind], *_ALSO.get(kind, ())})


def _at_home(fault: Fault, merger: "_Merger", columns: Columns, name: str) -> Fault:
    """The fault at the table's own cell, where it lies in a row that came from there; else in its document."""
    place = fault.place
    rows = merger.origins.get(place.sheet, {})
    ids = {sheet.name("en"): sheet for sheet in SHEETS}
    if place.line not in rows:
        return replace(fault, place=Place(Path(ids[place.sheet].document))) if place.sheet in ids else fault
    column = ids[place.sheet].all_columns[place.column - 1]
    at = next((n for n, held in columns.fields.items() if held == column), 0)
    return replace(fault, place=Place(place.file, rows[place.line] + 1, at + 1, name))


class _Merger:
    """Merges a table's rows into a production's."""

    def __init__(self, before: Production, kind: str) -> None:
        self.kind, self.target = kind, BY_ID[KINDS[kind]]
        self.before = before
        self.rows: dict[str, list[dict[str, Value]]] = {
            one.sheet.id: [dict(zip(one.sheet.all_columns, row, strict=True)) for row in one.rows]
            for one in filled(before, "en")
        }
        self.sources: dict[int, int] = {}
        """The table's row of each merged one, by identity."""
        self.notes: list[Said] = []
        self.origins: dict[str, dict[int, int]] = {}
        self.account = ""

    def take(self, number: int, row: list[Value], columns: Columns) -> None:
        """Take one row of the table."""
        given = {held: row[at] for at, held in columns.fields.items() if at < len(row) and _filled(row[at])}
        marked = [day for at, day in columns.days.items() if at < len(row) and folded(_text(row[at])) in _MARKS]
        if given or marked:
            for made in getattr(self, f"_{self.kind}")(given, marked):
                self.sources[id(made)] = number

    def _merge(self, key: str, value: Value, given: dict[str, Value]) -> dict[str, Value]:
        found = next((row for row in self.rows[self.target.id] if _text(row[key]) == _text(value)), None)
        if found is None:
            found = self._add(self.target.id, {key: value})
        found.update({column: cell for column, cell in given.items() if column in self.target.columns})
        return found

    def _add(self, sheet: str, given: dict[str, Value]) -> dict[str, Value]:
        made: dict[str, Value] = dict.fromkeys(BY_ID[sheet].all_columns, "") | given
        self.rows[sheet].append(made)
        return made

    def _people(self, given: dict[str, Value], _: list[str]) -> Iterator[dict[str, Value]]:
        parts = (_text(given.pop(part, "")) for part in ("first_name", "last_name"))
        whole = " ".join(part for part in (*parts, _text(given.get("name", ""))) if part)
        if not whole:
            return
        given["name"] = whole
        role = _text(given.pop("role", ""))
        known = next((r for r in self.rows["people"] if folded(_text(r["name"])) == folded(whole)), None)
        key = _text(given.get("id", "")) or (_text(known["id"]) if known else self._new_id("people", whole))
        if "department" in given:
            given["department"] = self._department(_text(given["department"]))
        made = self._merge("id", key, given)
        if not _filled(made["kind"]):
            made["kind"] = "performer" if role else "technician"
        if _filled(made["contract.rate"]) and not _filled(made["contract.unit"]):
            made["contract.unit"] = "day"
        if role and not self._find("roles", role):
            self._add("roles", {"id": self._new_id("roles", role), "name": role, "person": key})
        yield made

    def _department(self, word: str) -> str:
        for row in self.rows["departments"]:
            names = [_text(row[c]) for c in ("id", "fr", "en")] + _SPLIT.split(_text(row["aliases"]))
            if folded(word) in map(folded, names):
                return _text(row["id"])
        made = self._add("departments", {"id": self._new_id("departments", word), "fr": word, "en": word})
        return _text(made["id"])

    def _scenes(self, given: dict[str, Value], _: list[str]) -> Iterator[dict[str, Value]]:
        if "number" not in given:
            return
        if "pages" in given:
            given["eighths"] = _eighths(_text(given.pop("pages")))
        if "location" in given:
            given["location"] = self._named("locations", _text(given["location"]))
        if "roles" in given:
            names = [part.strip() for part in _SPLIT.split(_text(given["roles"])) if part.strip()]
            given["roles"] = ", ".join(self._role(name) for name in names)
        yield self._merge("number", _text(given["number"]), given)

    def _named(self, sheet: str, word: str) -> str:
        found = self._find(sheet, word)
        return found or _text(self._add(sheet, {"id": self._new_id(sheet, word), "name": word})["id"])

    def _role(self, word: str) -> str:
        found = self._find("roles", word)
        if found:
            return found
        person = self._find("people", word) or self._new_id("people", word)
        if not self._find("people", word):
            self._add("people", {"id": person, "name": word, "kind": "performer"})
        return _text(self._add("roles", {"id": self._new_id("roles", word), "name": word, "person": person})["id"])

    def _find(self, sheet: str, word: str) -> str:
        rows = self.rows[sheet]
        exact = next((row for row in rows if _text(row["id"]) == word), None)
        found = exact or next((row for row in rows if folded(_text(row["name"])) == folded(word)), None)
        return _text(found["id"]) if found else ""

    def _plan(self, given: dict[str, Value], marked: list[str]) -> Iterator[dict[str, Value]]:
        scene = _text(given.pop("segment", ""))
        if marked and scene not in self.before.scene:
            self.notes.append(say.ROLE_IN_GRID.said(name=scene))
            return
        for day in marked or ([to_text(given["date"], Kind.DATE)] if "date" in given else []):
            kept = {column: cell for column, cell in given.items() if column not in {"date", "segments"}}
            fresh = not any(id(row) in self.sources and _text(row["date"]) == day for row in self.rows["plan"])
            made = self._merge("date", day, kept)
            parts = [part.strip() for part in _LIST.split(_text(given.get("segments", scene))) if part.strip()]
            known = [] if fresh else [part for part in _text(made["segments"]).split(", ") if part]
            made["segments"] = ", ".join([*known, *(part for part in parts if part not in known)])
            self.sources.setdefault(id(made), 0)
            yield made

    def _devis(self, given: dict[str, Value], _: list[str]) -> Iterator[dict[str, Value]]:
        account = _text(given.get("account", "")) or self.account
        label, amount = _text(given.get("label", "")), given.pop("amount", "")
        if not account or not (label or "rate" in given):
            return
        self.account = account
        if not any(_text(row["code"]) == account for row in self.rows["accounts"]):
            self._add("accounts", {"code": account, "label": label or account})
        if "rate" not in given and amount == "":
            return  # a heading of the devis
        given.setdefault("quantity", 1)
        given.setdefault("rate", amount)
        given["account"] = account
        rows = self.rows["lines"]
        found = next((r for r in rows if _text(r["account"]) == account and _text(r["label"]) == label), None)
        made = found or self._add("lines", {})
        made.update({column: cell for column, cell in given.items() if column in self.target.columns})
        yield made

    def _new_id(self, sheet: str, word: str) -> str:
        """An id that the sheet does not have yet, made of the word."""
        start = folded(word).replace(" ", "-").replace("/", "-")[:50] or sheet
        taken = {_text(row["id"]) for row in self.rows[sheet]}
        return next(made for made in (start, *(f"{start}-{n}" for n in range(2, len(taken) + 3))) if made not in taken)

    def finish(self) -> None:
        """Days in their order; where each merged row came from."""
        self.rows["plan"].sort(key=lambda row: to_text(row["date"], Kind.DATE))
        rows = enumerate(self.rows[self.target.id], 2)
        self.origins[self.target.name("en")] = {line: self.sources[id(r)] for line, r in rows if id(r) in self.sources}

    def sheets(self) -> dict[str, Rows]:
        """All rows as the workbook's sheets."""
        return {sheet.name("en"): self._sheet(sheet.id) for sheet in SHEETS}

    def _sheet(self, name: str) -> Rows:
        sheet = BY_ID[name]
        titles: list[Value] = [sheet.title(column, "en") for column in sheet.all_columns]
        if sheet.upright:
            row = self.rows[name][0]
            return [["Field", "Value"], *([t, row[c]] for t, c in zip(titles, sheet.all_columns, strict=True))]
        return [titles, *([row[column] for column in sheet.all_columns] for row in self.rows[name])]


def _text(value: Value) -> str:
    return to_text(value, Kind.TEXT)


def _filled(value: Value) -> bool:
    return _text(value) != ""


def _eighths(text: str) -> str:
    """Pages as the script counts them, in eighths: ``1 3/8`` is 11; what is no such count stays as it is."""
    found = _PAGES.fullmatch(text.strip())
    if found and (found[1] or found[2]):
        return str(int(found[1] or 0) * 8 + int(found[2] or 0))
    try:
        pages = Fraction(text.replace(",", ".")) * 8
    except (ValueError, ZeroDivisionError):
        return text
    return str(round(pages))
