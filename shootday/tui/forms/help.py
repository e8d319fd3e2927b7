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
        alive.setdefault((active.binding.id or "").split("@")[0], []).append(actions.key_name(active.binding.key))
    told: dict[str, tuple[actions.Action, list[str]]] = {}
    for action in actions.ACTIONS:
        if action.id in alive:
            told.setdefault(action.command, (action, []))[1].extend(alive[action.id])
    rows = tuple(_row(action, keys, lang) for action, keys in told.values())
    columns = (
        Column("key", say.COL_KEY(lang), 12),
        Column("action", say.COL_ACTION(lang), 14),
        Column("help", say.COL_HELP(lang), 0),
    )
    return Table(columns, rows)


def _row(action: actions.Action, keys: list[str], lang: Lang) -> Row:
    cells = (Cell(" ".join(keys), Tone.STRONG), Cell(action.phrase(lang)), Cell(action.help(lang), Tone.DIM))
    return Row(action.id, cells)
