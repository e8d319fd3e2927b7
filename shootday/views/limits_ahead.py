"""The limits that people reach together: how long until then, what an hour beyond costs; those passed stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shootday.phrases import Lang
from shootday.phrases import board as say
from shootday.phrases.labour import RULES
from shootday.spans import minutes_between
from shootday.views.clockface import clock, minutes_text, money
from shootday.views.open_ends import without_out
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Tone

if TYPE_CHECKING:
    from shootday.labour.outlook import DeadlineGroup


def limit_lines(snap: Snapshot, lang: Lang) -> tuple[Cell, ...]:
    """What stands exceeded, the dearest of it, and the next limit; nothing once what runs on is the log's gap."""
    if without_out(snap):
        return ()
    passed = [group for group in snap.limits if group.at < snap.now]
    ahead = [group for group in snap.limits if group.at >= snap.now]
    dearest = max(passed, key=lambda group: (group.cost_an_hour, len(group.people)), default=None)
    told = [Cell(_told(snap, dearest, lang), Tone.BAD)] if dearest is not None else []
    return (*told, *(Cell(_told(snap, group, lang), Tone.WARN) for group in ahead[:1]))


def _told(snap: Snapshot, group: DeadlineGroup, lang: Lang) -> str:
    away = minutes_between(snap.now, group.at)
    known = snap.production.person
    one = group.people[0]
    who = known[one].name if len(group.people) == 1 and one in known else say.COUNTED(lang, count=len(group.people))
    what = (say.LIMIT_AHEAD if away >= 0 else say.LIMIT_PASSED)(
        lang,
        what=RULES[group.code],
        at=clock(group.at, snap.day, snap.day_plan.zone),
        away=minutes_text(abs(away), lang),
        who=who,
    )
    if not group.cost_an_hour:
        return what
    amount = money(group.cost_an_hour, lang, snap.production.info.currency)
    return say.WITH_HOUR_COST(lang, what=what, amount=amount)
