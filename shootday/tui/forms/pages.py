"""Pages that are only read: the alerts, the keys, the hand-over."""

from textual.screen import Screen

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.phrases import why as words
from shootday.tui import actions
from shootday.tui.forms.alerts import alerts_table
from shootday.tui.forms.help import keys_table
from shootday.tui.forms.table import TableDialog
from shootday.views.clockface import clock
from shootday.views.handover_table import handover_table
from shootday.views.snapshot import Snapshot


def alerts(snap: Snapshot, lang: Lang) -> TableDialog:
    """What is wrong, what is near, and by which rule."""
    return TableDialog(lang, say.ALERTS(lang), alerts_table(snap, lang))


def keys(screen: Screen[object], pane: str, lang: Lang) -> TableDialog:
    """What the keys do on a pane."""
    title = say.HELP_TITLE(lang, screen=actions.BY_ID[f"go.{pane}"].phrase)
    return TableDialog(lang, title, keys_table(screen, lang), say.HELP_LINE(lang))


def handover(snap: Snapshot, lang: Lang) -> TableDialog:
    """What whoever takes over the laptop must know."""
    title = words.HANDOVER(lang, at=clock(snap.now, snap.day, snap.day_plan.zone))
    return TableDialog(lang, title, handover_table(snap, lang), folded=True)
