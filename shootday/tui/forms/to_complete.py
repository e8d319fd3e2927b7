"""What an account is still expected to cost, typed over what is computed, or as computed again."""

from textual import on
from textual.widgets import Input

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui import lines
from shootday.tui.forms.form import Field, LineForm, Questions
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.logline import Reader

_COMPUTED = "computed"
_TAXES = {"ht": "ht", "ttc20": "ttc20", "ttc10": "ttc10", "ttc55": "ttc5.5"}


class ToCompleteForm(LineForm):
    """One account, given by code and label."""

    def __init__(self, reader: Reader, lang: Lang, code: str, label: str) -> None:
        self.code = code
        fields = (Field("amount", say.FIELD_AMOUNT, "3200"), Field("note", say.FIELD_NOTE))
        taxes = tuple((key, say.TAXES[key](lang)) for key in (*_TAXES, _COMPUTED))
        title = f"{say.TO_COMPLETE_TITLE(lang)} · {code} {label}"
        super().__init__(reader, lang, Questions(title, say.TAX, taxes, fields, self.line))

    @on(Grid.Moved)
    def _no_amount(self) -> None:
        self.query_one("#field-amount", Input).disabled = self.choice == _COMPUTED

    def line(self) -> str:
        """``to complete 3200 ht "69" …``."""
        amount = "" if self.choice == _COMPUTED else self.value("amount") or "?"
        return lines.to_complete(self.code, amount, _TAXES.get(self.choice, "ht"), self.value("note"))
