"""What stands in the two menus: the tabs above, the keys below."""

from shootday.phrases import Lang
from shootday.tui import actions
from shootday.tui.widgets.menu import Item

_MORE = "…"
"""The palette's word: whatever the language, there is room for it beside the tabs of an 80-column screen."""


def tabs(current: str, lang: Lang) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """One tab a pane, the one in sight marked; and the palette, always kept in sight: the mouse's way to everything."""
    panes, current = [actions.BY_ID[f"go.{name}"] for name in actions.TABS], actions.BEHIND.get(current, current)
    palette = actions.BY_ID["palette"]
    items = tuple(Item(a.shown_key, a.phrase(lang), a.command, active=a.id == f"go.{current}") for a in panes)
    return items, (Item(palette.shown_key, _MORE, palette.command),)


def keys(possible: tuple[actions.Action, ...], lang: Lang) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """The keys of what can be done, in the footer's order, and those that are always kept in sight."""
    shown = sorted((a for a in possible if a.footer), key=lambda a: a.footer)
    items = [(a.footer == actions.KEPT, Item(a.shown_key, a.phrase(lang), f"app.do('{a.id}')")) for a in shown]
    return tuple(item for kept, item in items if not kept), tuple(item for kept, item in items if kept)
