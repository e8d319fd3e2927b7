"""The help: made from the bindings that are alive where it was asked for, and from the registry's own sentences."""

from textual.screen import Screen

from shootday.phrases import Lang
from shootday.phrases import tui as say
from shootday.tui import actions
from shootday.views.table import Cell, Column, Row, Table, Tone


def keys_table(screen: Screen[object], lang: Lang) -> Table:
    """What the keys do now, in the registry's order; several keys for one action are on one line."""
    alive: dict[str, list[str]] = {}
    for active in screen.active_bindings.values():
        name = (active.binding.id or "").split("@")[0]
        if name in actions.BY_ID:
            alive.setdefault(name, []).append(actions.key_name(active.binding.key))
    rows = tuple(
        Row(action.id, (Cell(" ".join(alive[action.id]), Tone.STRONG), Cell(action.phrase(lang)), _help(action, lang)))
        for action in actions.ACTIONS
        if action.id in alive and not action.id.startswith("digit.")
    )
    columns = (
        Column("key", say.COL_KEY(lang), 12),
        Column("action", say.COL_ACTION(lang), 14),
        Column("help", say.COL_HELP(lang), 0),
    )
    return Table(columns, rows)


def _help(action: actions.Action, lang: Lang) -> Cell:
    return Cell(action.help(lang), Tone.DIM)
