"""The rules that together leave no day for some scenes, as a table and as sentences."""

from shootday.phrases import Lang
from shootday.phrases import clash as say
from shootday.planning.clash.values import Told
from shootday.planning.options import Options
from shootday.views.table import Cell, Column, Row, Table, Tone

_SHOWN = 8
"""Scenes of a clash that are named one by one."""


def clash_table(found: Options, lang: Lang) -> Table:
    """Each rule of each clash, and under it what relaxing it would give; the scenes stand beside the first."""
    columns = (Column("scenes", say.COL_SCENES(lang), 10), Column("rule", say.COL_RULE(lang), 0))
    rows = []
    for n, clash in enumerate(found.clash):
        for k, rule in enumerate(clash.rules):
            head = Cell("" if k else _scenes(clash), Tone.STRONG)
            gives = Tone.GOOD if rule.relaxed.unplaced == () else Tone.DIM
            rows.append(Row(f"clash-{n}-{k}", (head, Cell(rule.said.text(lang)))))
            rows.append(Row(f"clash-{n}-{k}-relaxed", (Cell(""), Cell(f"→ {rule.relaxed.said.text(lang)}", gives))))
    return Table(columns, tuple(rows))


def clash_heading(found: Options, lang: Lang) -> str:
    """The sentence above the table; empty where everything is placed."""
    segments = ", ".join(map(_scenes, found.clash))
    return say.CLASH(lang, segments=segments) if segments else ""


def _scenes(clash: Told) -> str:
    more = "…" if len(clash.segments) > _SHOWN else ""
    return " ".join(clash.segments[:_SHOWN]) + more
