"""Which sheets the workbook has, and which field of the documents each column holds.

A field without a column of its own is kept, as JSON, in the row's last column.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from shootday.exchange.folder import DOCUMENTS
from shootday.exchange.shapes import Shape, shape_at
from shootday.phrases import Lang, Phrase
from shootday.phrases import sheets_headings as say
from shootday.production.callsheet import CallSheet

CALLSHEETS = "callsheets"
"""Stands, among the documents, for all call sheets together."""

OTHER = "other"
"""The column of what has none of its own."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: the items of a list, one a row; or, without a list, a document's own fields, one below the other."""

    id: str
    document: str
    columns: tuple[str, ...]
    way: str = ""
    """The document's list that the rows are; for rows of a parent, that list of the parent's item."""
    parent: str = ""
    """The sheet of the items that the rows belong to: their first column says to which, by that sheet's first."""

    @property
    def name(self) -> Phrase:
        """What the sheet is called."""
        return say.SHEETS[self.id]

    @property
    def upright(self) -> bool:
        """Whether fields stand below one another."""
        return not self.way

    @property
    def model(self) -> type[BaseModel] | None:
        """What a row is; None where it is an entry of a table."""
        return _row(self).model

    @property
    def all_columns(self) -> tuple[str, ...]:
        """The columns as they stand in the file: the parent's first, the other fields last."""
        own = (PARENT, *self.columns) if self.parent else self.columns
        return (*own, OTHER) if self.model else own

    def shape(self, column: str) -> Shape:
        """What a column may hold."""
        if column == PARENT:
            return BY_ID[self.parent].shape(BY_ID[self.parent].columns[0])
        model = self.model
        if model is None:
            return _row(self) if column == self.columns[1] else Shape(str)
        found = shape_at(model, tuple(column.split(".")))
        assert found is not None, (self.id, column)  # noqa: S101 - the catalogue is ours
        return found

    def required(self, column: str) -> bool:
        """Whether the field has no default: a row that leaves it blank is at fault."""
        model: Any = self.model
        for step in column.split("."):
            info = model.model_fields.get(step) if model else None
            model = None if info is None else Shape(info.annotation).model
        return info is None or info.is_required()

    def heading(self, column: str) -> Phrase:
        """What a column is called."""
        if column == OTHER:
            return say.OTHER
        if column == PARENT:
            return say.HEADINGS["from" if self.model is None else BY_ID[self.parent].columns[0]]
        return say.HEADINGS[column]

    def title(self, column: str, lang: Lang) -> str:
        """A column's heading in a language."""
        return self.heading(column)(lang)


PARENT = "parent"
"""The column that says which item of another sheet a row belongs to."""


@cache
def _row(sheet: Sheet) -> Shape:
    model: Any = CallSheet if sheet.document == CALLSHEETS else DOCUMENTS[sheet.document]
    if sheet.upright or (sheet.document == CALLSHEETS and not sheet.parent):
        return Shape(model)
    holder = BY_ID[sheet.parent].model if sheet.parent else model
    assert holder is not None  # noqa: S101 - only lists of documents have rows of their own
    found = shape_at(holder, (sheet.way, 0))
    assert found is not None, sheet.id  # noqa: S101 - the catalogue is ours
    return found


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "production",
        "production.yaml",
        _words(
            "title kind company episode director script siret phone referent.name referent.phone listening eco"
            " time_zone currency agreement area latitude longitude pace planning.regular_minutes"
            " planning.overtime_minutes planning.lead_minutes planning.strike_minutes planning.meal_minutes"
            " planning.meal_after_minutes planning.rest_minutes planning.max_places planning.day_call"
            " planning.night_call"
        ),
    ),
    Sheet("departments", "people.yaml", _words("id fr en head aliases"), "departments"),
    Sheet(
        "people",
        "people.yaml",
        _words(
            "id name kind department function contract.unit contract.rate contract.account contract.charges"
            " contract.agreement contract.guaranteed_minutes contract.weekly_minutes contract.guaranteed_days"
            " contract.first contract.last unavailable minor birth_date school_zone night_authorised"
        ),
        "people",
    ),
    Sheet("roles", "people.yaml", _words("id name person"), "roles"),
    Sheet("extras", "people.yaml", _words("id name count rate account charges leader"), "extras"),
    Sheet(
        "locations",
        "locations.yaml",
        _words(
            "id name address hospital windows unavailable authorised rig_minutes day_cost account latitude longitude"
            " studio"
        ),
        "locations",
    ),
    Sheet("travel", "locations.yaml", _words("to minutes"), "travel", parent="locations"),
    Sheet(
        "scenes",
        "scenes.yaml",
        _words(
            "number setting light location synopsis eighths setup_minutes shoot_minutes roles extras needs risks after"
            " same_day not_same_day"
        ),
        "scenes",
    ),
    Sheet("plan", "plan.yaml", _words("date unit form base call segments parts"), "days"),
    Sheet("devis", "devis.yaml", _words("plan locked.date locked.by locked.seal ledger_date contingency_account")),
    Sheet("accounts", "devis.yaml", _words("code label"), "accounts"),
    Sheet("charges", "devis.yaml", _words("category rate account source valid_from"), "charges"),
    Sheet(
        "lines",
        "devis.yaml",
        _words("account label quantity unit rate charges driver subject a_day committed actual"),
        "lines",
    ),
    Sheet("indirect", "devis.yaml", _words("account label rate base source committed actual"), "indirect"),
    Sheet("amendments", "devis.yaml", _words("date account label amount by"), "amendments"),
    Sheet("exchange", "devis.yaml", _words("currency rate date source"), "exchange"),
    Sheet(
        "callsheets",
        CALLSHEETS,
        _words(
            "day version form base call pat meal.start meal.end wrap strike_minutes prepared_by.name"
            " prepared_by.function validated_by.name validated_by.function weather sunrise sunset tomorrow access"
            " parking canteen transport departments not_called needs safety first_aid referent_present cover notes"
        ),
        CALLSHEETS,
    ),
    Sheet("sheet_segments", CALLSHEETS, _words("segment start end not_before not_after"), "segments", "callsheets"),
    Sheet("sheet_calls", CALLSHEETS, _words("person call hmc on_set transport"), "calls", "callsheets"),
    Sheet("sheet_extras", CALLSHEETS, _words("group count call hmc on_set note"), "extras", "callsheets"),
)

BY_ID = {sheet.id: sheet for sheet in SHEETS}


def children(sheet: Sheet) -> tuple[Sheet, ...]:
    """The sheets whose rows belong to this one's."""
    return tuple(child for child in SHEETS if child.parent == sheet.id)
