"""The limits that people reach together: how long until then, what an hour beyond costs; those passed stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from shootday.phrases import Lang, Phrase
from shootday.phrases import board as say
from shootday.phrases.labour import RULES
from shootday.spans import minutes_between
from shootday.views.clockface import clock, minutes_text, money
from shootday.views.open_ends import without_out
from shootday.views.snapshot import Snapshot
from shootday.views.table import Cell, Tone

if TYPE_CHECKING:
    from shootday.labour.outlook import DeadlineGroup


class Limits(NamedTuple):
    """The two that are told: of those that stand exceeded, the dearest with everybody beyond it; the next one ahead."""

    passed: DeadlineGroup | None
    ahead: DeadlineGroup | None


def limits(snap: Snapshot) -> Limits:
    """What stands exceeded and what comes next; nothing once what runs on is the log's gap."""
    if without_out(snap):
        return Limits(None, None)
    from shootday.labour.outlook import exceeded  # noqa: PLC0415 - hours load when they are first looked at

    passed = exceeded(snap.situation, snap.limits)
    dearest = max(passed, key=lambda group: (group.cost_an_hour, len(group.people), group.at), default=None)
    return Limits(dearest, next((group for group in snap.limits if group.at >= snap.now), None))


def limit_lines(snap: Snapshot, lang: Lang) -> tuple[Cell, ...]:
    """Both in a sentence each."""
    told = zip(limits(snap), (Tone.BAD, Tone.WARN), strict=True)
    return tuple(Cell(_told(snap, group, lang), tone) for group, tone in told if group is not None)


def limit_cells(snap: Snapshot, lang: Lang) -> tuple[Cell, Cell]:
    """Both where there is room for few words; an empty cell for the one that is not there.

    An hour's cost stands once: with what runs already, else with what comes next.
    """
    passed, ahead = limits(snap)
    stands = _shortly(snap, passed, say.STRIP_PASSED, lang, priced=True)
    comes = _shortly(snap, ahead, say.STRIP_AHEAD, lang, priced=passed is None)
    return Cell(stands, Tone.BAD), Cell(comes, Tone.WARN)


def _told(snap: Snapshot, group: DeadlineGroup, lang: Lang) -> str:
    phrase = say.LIMIT_AHEAD if group.at >= snap.now else say.LIMIT_PASSED
    who = _alone(snap, group) or say.COUNTED(lang, count=len(group.people))
    what = _filled(snap, group, phrase, RULES[group.code](lang), who, lang)
    return _priced(snap, group, say.WITH_HOUR_COST, what, lang)


def _shortly(snap: Snapshot, group: DeadlineGroup | None, phrase: Phrase, lang: Lang, *, priced: bool) -> str:
    if group is None:
        return ""
    who = _alone(snap, group) or str(len(group.people))
    what = _filled(snap, group, phrase, say.SHORT_RULES[group.code](lang), who, lang)
    return _priced(snap, group, say.STRIP_WITH_COST, what, lang) if priced else what


def _filled(snap: Snapshot, group: DeadlineGroup, phrase: Phrase, what: str, who: str, lang: Lang) -> str:
    away = minutes_text(abs(minutes_between(snap.now, group.at)), lang)
    return phrase(lang, what=what, at=clock(group.at, snap.day, snap.day_plan.zone), away=away, who=who)


def _alone(snap: Snapshot, group: DeadlineGroup) -> str:
    """The name of whoever reaches a limit alone; nothing where several do."""
    known, one = snap.production.person, group.people[0]
    return known[one].name if len(group.people) == 1 and one in known else ""


def _priced(snap: Snapshot, group: DeadlineGroup, phrase: Phrase, what: str, lang: Lang) -> str:
    """With what an hour of it costs, where it costs anything."""
    if not group.cost_an_hour:
        return what
    return phrase(lang, what=what, amount=money(group.cost_an_hour, lang, snap.production.info.currency))
