"""What if the unit runs on? A quarter of an hour more or less at each key; nothing is logged."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from shootday.phrases import Lang
from shootday.phrases import outlook as say
from shootday.tui.forms.table import TableDialog
from shootday.tui.widgets.grid import Grid
from shootday.tui.widgets.plain import Plain
from shootday.views.running_on import MOST, STEP, over_table, over_title
from shootday.views.snapshot import Snapshot


class RunningOn(TableDialog):
    """What running on costs and breaks, and the way to the next day."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("plus,right,equals_sign", "more(1)", show=False),
        Binding("minus,left", "more(-1)", show=False),
    ]

    def __init__(self, snap: Snapshot, lang: Lang, minutes: int = 2 * STEP) -> None:
        self._snap, self._minutes = snap, minutes
        table, title = over_table(snap, minutes, lang), over_title(snap, minutes, lang)
        super().__init__(lang, title, table, say.HINT(lang))

    def action_more(self, quarters: int) -> None:
        """Run on for so many quarters of an hour more."""
        self._minutes = min(MOST, max(STEP, self._minutes + quarters * STEP))
        self.table = over_table(self._snap, self._minutes, self._lang)
        self.query_one("#title", Plain).say(over_title(self._snap, self._minutes, self._lang))
        self.query_one(Grid).show(self.table)
