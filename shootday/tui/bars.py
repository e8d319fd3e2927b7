"""What stands in the two menus: the tabs above, the keys below."""

from shootday.phrases import Lang
from shootday.tui import actions
from shootday.tui.widgets.menu import Item


def tabs(current: str, lang: Lang) -> tuple[Item, ...]:
    """One tab a pane, the one in sight marked."""
    panes = (a for a in actions.ACTIONS if a.id.startswith("go."))
    return tuple(Item(a.shown_key, a.phrase(lang), a.command, active=a.id == f"go.{current}") for a in panes)


def keys(possible: tuple[actions.Action, ...], lang: Lang) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """The keys of what can be done, in the footer's order, and those that are always kept in sight."""
    shown = sorted((a for a in possible if a.footer), key=lambda a: a.footer)
    items = [(a.footer == actions.KEPT, Item(a.shown_key, a.phrase(lang), f"app.do('{a.id}')")) for a in shown]
    return tuple(item for kept, item in items if not kept), tuple(item for kept, item in items if kept)
