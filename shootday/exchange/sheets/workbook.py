"""The workbook as a file: headings that stay in sight, drop-downs, formats; a text is never a formula."""

from datetime import date, timedelta
from io import BytesIO
from types import ModuleType
from typing import Any

from shootday.errors import Refusal
from shootday.exchange.sheets.catalogue import BY_ID, OTHER, PARENT, Sheet
from shootday.exchange.sheets.cells import Kind, Value, choices, kind_of
from shootday.exchange.sheets.rows import Cells, Filled, filled
from shootday.exchange.sheets.words import word_for
from shootday.phrases import Lang, Phrase
from shootday.phrases import sheets as say
from shootday.phrases import sheets_headings as words
from shootday.phrases import sheets_notice as notice
from shootday.production.production import Production

FREE_ROWS = 2000
"""Rows that have their formats and drop-downs ready beyond those that are filled."""

_WIDTHS = {Kind.DATE: 12, Kind.CLOCK: 9, Kind.FLAG: 9, Kind.AMOUNT: 12, Kind.RATE: 9, Kind.NUMBER: 11}
_NARROW, _WIDE, _NOTICE_LETTERS = 10, 44, 84
_FORMATS = {Kind.DATE: "dd/mm/yyyy", Kind.CLOCK: "[hh]:mm", Kind.AMOUNT: "#,##0.00", Kind.RATE: "0.00##%"}
_ISO_DATES = "yyyy-mm-dd"
_POINTS = {
    "department": "departments", "head": "people", "person": "people", "leader": "people", "location": "locations",
    "base": "locations", "to": "locations", "group": "extras", "segment": "scenes", "account": "accounts",
    "contract.account": "accounts", "charges": "charges", "contract.charges": "charges",
    "contingency_account": "accounts",
}  # fmt: skip
"""Columns that point at the first column of another sheet: their drop-down is that column."""


def workbook(production: Production, lang: Lang) -> bytes:
    """The whole production as an XLSX file. Raises Refusal for what no cell can hold."""
    writer, made = _library(), BytesIO()
    book = writer.Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    _Book(book, lang).fill(production)
    book.close()
    return made.getvalue()


class _Book:
    def __init__(self, book: Any, lang: Lang) -> None:
        self.book, self.lang = book, lang
        self.head = book.add_format({
            "bold": True, "bg_color": "#1F3A4D", "font_color": "#FFFFFF", "text_wrap": True, "valign": "vcenter",
            "border": 1, "border_color": "#1F3A4D",
        })  # fmt: skip
        self.label = book.add_format({"bold": True, "bg_color": "#E9EEF3", "valign": "top"})
        self.title = book.add_format({"bold": True, "font_size": 16, "font_color": "#1F3A4D"})
        self.wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        formats = _FORMATS | ({} if lang == "fr" else {Kind.DATE: _ISO_DATES})
        self.formats = {k: book.add_format({"num_format": formats.get(k, "General"), "valign": "top"}) for k in Kind}
        for kind in (Kind.TEXT, Kind.MANY, Kind.CHOICE, Kind.FLAG):
            self.formats[kind] = book.add_format({"num_format": "@", "valign": "top", "text_wrap": kind is Kind.MANY})
        self.left = {k: book.add_format({"num_format": f.num_format, "align": "left"}) for k, f in self.formats.items()}

    def fill(self, production: Production) -> None:
        self.notice()
        for one in filled(production, self.lang):
            sheet = self.book.add_worksheet(self.said(one.sheet.name))
            sheet.set_landscape()
            sheet.set_paper(9)
            sheet.fit_to_pages(1, 0)
            if one.sheet.upright:
                self.upright(sheet, one)
            else:
                self.table(sheet, one)

    def said(self, phrase: Phrase) -> str:
        return phrase(self.lang)

    def notice(self) -> None:
        sheet = self.book.add_worksheet(self.said(words.SHEETS["notice"]))
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_column(0, 0, 28, self.wrapped)
        sheet.set_column(1, 1, 92, self.wrapped)
        sheet.write_string(0, 0, self.said(notice.TITLE), self.title)
        for row, (what, text) in enumerate(notice.LINES, 2):
            sheet.set_row(row, 18 * -(-len(self.said(text)) // _NOTICE_LETTERS))
            sheet.write_string(row, 0, self.said(what), self.label)
            sheet.write_string(row, 1, self.said(text), self.wrapped)

    def table(self, sheet: Any, one: Filled) -> None:
        columns = one.sheet.all_columns
        for n, column in enumerate(columns):
            sheet.write_string(0, n, one.sheet.title(column, self.lang), self.head)
            kind = _kind(one.sheet, column)
            sheet.set_column(n, n, self.width(one, n, column), self.formats[kind])
            self.listed(sheet, one, column, (1, n, len(one.rows) + FREE_ROWS, n))
        sheet.set_row(0, 32)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(1, len(one.rows)), len(columns) - 1)
        kinds = [_kind(one.sheet, column) for column in columns]
        for number, row in enumerate(one.rows, 1):
            for n, value in enumerate(row):
                self.put(sheet, number, n, value, kinds[n])

    def upright(self, sheet: Any, one: Filled) -> None:
        row: Cells = one.rows[0]
        for n, phrase in enumerate((words.FIELD, words.VALUE)):
            sheet.write_string(0, n, self.said(phrase), self.head)
        sheet.set_column(0, 0, 40)
        sheet.set_column(1, 1, 60)
        sheet.freeze_panes(1, 1)
        for number, (column, value) in enumerate(zip(one.sheet.all_columns, row, strict=True), 1):
            kind = _kind(one.sheet, column)
            sheet.write_string(number, 0, one.sheet.title(column, self.lang), self.label)
            sheet.write_blank(number, 1, None, self.left[kind])
            self.put(sheet, number, 1, value, kind, self.left[kind])
            self.listed(sheet, one, column, (number, 1, number, 1))

    def put(self, sheet: Any, row: int, column: int, value: Value, kind: Kind, form: Any = None) -> None:
        """A value in a cell; a text stays one, whatever it begins with."""
        form = form or self.formats[kind]
        if value == "":
            return
        if isinstance(value, str):
            sheet.write_string(row, column, value, form)
        elif isinstance(value, timedelta):
            sheet.write_number(row, column, value / timedelta(days=1), form)
        elif isinstance(value, date):
            sheet.write_datetime(row, column, value, form)
        else:
            sheet.write_number(row, column, value, form)

    def listed(self, sheet: Any, one: Filled, column: str, cells: tuple[int, int, int, int]) -> None:
        """The drop-down of a closed list, or of what another sheet names; what is not in that one is let through."""
        target = one.sheet.parent if column == PARENT else _POINTS.get(column, "")
        if target:
            name = self.said(BY_ID[target].name).replace("'", "''")
            source = f"='{name}'!$A$2:$A${FREE_ROWS}"
            sheet.data_validation(*cells, {"validate": "list", "source": source, "error_type": "warning"})
        elif column != OTHER:
            shape = one.sheet.shape(column)
            kind = _kind(one.sheet, column)
            values = choices(shape.kind) if kind is Kind.CHOICE else ("true", "false") if kind is Kind.FLAG else ()
            if values:
                source_words = [word_for(value, self.lang) for value in values]
                title, text = self.said(notice.NOT_LISTED), ", ".join(source_words)
                rules = {"validate": "list", "source": source_words, "error_title": title, "error_message": text}
                sheet.data_validation(*cells, rules)

    def width(self, one: Filled, n: int, column: str) -> int:
        heading = max(map(len, one.sheet.title(column, self.lang).split()))
        kind = _kind(one.sheet, column)
        longest = max((len(cell) for row in one.rows if isinstance(cell := row[n], str)), default=0)
        return min(_WIDE, max(_WIDTHS.get(kind, _NARROW), heading + 3, longest + 2))


def _kind(sheet: Sheet, column: str) -> Kind:
    return Kind.TEXT if column == OTHER else kind_of(sheet.shape(column))


def _library() -> ModuleType:
    try:
        import xlsxwriter  # noqa: PLC0415 - loads with the first spreadsheet
    except ImportError as error:
        raise Refusal(say.MISSING_LIBRARY.said(name="xlsxwriter")) from error
    library: ModuleType = xlsxwriter
    return library
