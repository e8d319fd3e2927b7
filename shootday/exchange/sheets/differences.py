"""What an import would change: rows that come, rows that go, and in those that stay which column from what to what."""

from collections import Counter
from collections.abc import Iterator

from shootday.exchange.sheets.catalogue import OTHER, Sheet
from shootday.exchange.sheets.cells import Kind, Value, kind_of, to_text
from shootday.exchange.sheets.rows import Cells, Filled, filled
from shootday.phrases import Lang, Said
from shootday.phrases import sheets as say
from shootday.production.production import Production

MAX_SHOWN = 20
"""Differences of one sheet that are told one by one."""

LONGEST = 60
"""Characters shown of a value."""

_TWO_KEYS = frozenset({"lines", "indirect", "amendments", "charges", "exchange"})
"""Sheets whose rows are named by their first two columns."""

Key = tuple[str, int]


def differences(before: Production, after: Production, lang: Lang) -> Iterator[Said]:
    """What differs, sheet after sheet, in the language of the headings; nothing where nothing does."""
    for old, new in zip(filled(before, lang), filled(after, lang), strict=True):
        told = list(_of_sheet(old, new, lang))
        yield from told[:MAX_SHOWN]
        if len(told) > MAX_SHOWN:
            yield say.MORE_DIFFERENCES.said(sheet=old.sheet.name, count=len(told) - MAX_SHOWN)


def _of_sheet(old: Filled, new: Filled, lang: Lang) -> Iterator[Said]:
    sheet = old.sheet
    before, after = _keyed(old), _keyed(new)
    for key in after:
        if key not in before:
            yield say.ROW_ADDED.said(sheet=sheet.name, row=key[0])
    for key in before:
        if key not in after:
            yield say.ROW_GONE.said(sheet=sheet.name, row=key[0])
    for key, row in after.items():
        if key in before:
            yield from _of_row(sheet, key[0], before[key], row, lang)
    kept = [key for key in after if key in before]
    if kept != [key for key in before if key in after]:
        yield say.ORDER_CHANGED.said(sheet=sheet.name)


def _of_row(sheet: Sheet, name: str, old: Cells, new: Cells, lang: Lang) -> Iterator[Said]:
    for column, was, becomes in zip(sheet.all_columns, old, new, strict=True):
        if was != becomes:
            facts = {"was": shown(sheet, column, was), "becomes": shown(sheet, column, becomes)}
            yield say.CELL_CHANGED.said(sheet=sheet.name, row=name, column=sheet.title(column, lang), **facts)


def shown(sheet: Sheet, column: str, value: Value) -> str:
    """A cell's value as a person reads it, cut where it is long."""
    kind = Kind.TEXT if column == OTHER else kind_of(sheet.shape(column))
    text = to_text(value, Kind.TEXT if kind in {Kind.FLAG, Kind.CHOICE, Kind.MANY} else kind) if value != "" else "–"
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _keyed(one: Filled) -> dict[Key, Cells]:
    """The rows by name; the second of the same name is told apart by its number."""
    if one.sheet.upright:
        return {("", 0): one.rows[0]}
    columns = 2 if one.sheet.parent or one.sheet.id in _TWO_KEYS else 1
    seen: Counter[str] = Counter()
    found: dict[Key, Cells] = {}
    for row in one.rows:
        heads = zip(one.sheet.all_columns[:columns], row[:columns], strict=True)
        name = " · ".join(shown(one.sheet, column, value) for column, value in heads)
        found[name, seen[name]] = row
        seen[name] += 1
    return found
