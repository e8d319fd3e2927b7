"""What must not be overlooked now: one list for the strip, the screens and ``state --json``."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shootday.day.presence import PresenceState
from shootday.entries import MediaAction
from shootday.phrases import Phrase
from shootday.phrases import board as say
from shootday.phrases.labour import RULES
from shootday.views.snapshot import Snapshot
from shootday.views.table import Tone

SAFE_COPIES = 2
"""Verified copies that a card needs before it counts as safe (design: the media policy's default)."""


class AlertCode(StrEnum):
    """Every alert there is (closed list)."""

    PERSON_LATE = "person_late"
    HARD_STOP = "hard_stop"
    MEDIA_AT_RISK = "media_at_risk"
    JOURNAL_PROBLEM = "journal_problem"
    PAUSE_BEFORE_6H = "pause_before_6h"
    DAY_OVER_10H = "day_over_10h"
    DAY_OVER_12H = "day_over_12h"
    AMPLITUDE_12H = "amplitude_12h"
    MEAL_HOURS = "meal_hours"
    MEAL_LENGTH = "meal_length"
    AMPLITUDE_13H = "amplitude_13h"
    DAILY_REST_11H = "daily_rest_11h"
    AVAILABILITY_DAY = "availability_day"
    AMPLITUDE_15H = "amplitude_15h"
    DAILY_REST_10H = "daily_rest_10h"
    DAILY_REST_12H = "daily_rest_12h"
    MEAL_DUE_6H = "meal_due_6h"
    OUTSIDE_TIMETABLE = "outside_timetable"
    CHILD_DAY_LIMIT = "child_day_limit"
    CHILD_SPELL_LIMIT = "child_spell_limit"
    CHILD_NIGHT = "child_night"
    CHILD_SUNDAY = "child_sunday"
    CHILD_REST_14H = "child_rest_14h"
    CHILD_REST_12H = "child_rest_12h"


_OURS = {
    AlertCode.PERSON_LATE: say.PERSON_LATE,
    AlertCode.HARD_STOP: say.HARD_STOP,
    AlertCode.MEDIA_AT_RISK: say.MEDIA_AT_RISK,
    AlertCode.JOURNAL_PROBLEM: say.JOURNAL_PROBLEM,
}
PHRASE: dict[AlertCode, Phrase] = _OURS | {AlertCode(code): phrase for code, phrase in RULES.items()}
"""What each alert is called."""


@dataclass(frozen=True, slots=True)
class Alert:
    """What, about whom, since or from when, by which rule (empty where no rule but a plan is behind it)."""

    code: AlertCode
    subject: str
    at: datetime | None
    source: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class AlertGroup:
    """The alerts of one code and one moment: what is said once, whoever it is about."""

    code: AlertCode
    at: datetime | None
    subjects: tuple[str, ...]
    sources: tuple[str, ...]
    tone: Tone


def grouped(found: Sequence[Alert]) -> tuple[AlertGroup, ...]:
    """Alerts that say the same at the same moment, together, in the order of the first of each."""
    groups: dict[tuple[AlertCode, datetime | None], list[Alert]] = {}
    for alert in found:
        groups.setdefault((alert.code, alert.at), []).append(alert)
    return tuple(
        AlertGroup(
            code=code,
            at=at,
            subjects=tuple(dict.fromkeys(a.subject for a in same)),
            sources=tuple(dict.fromkeys(a.source for a in same if a.source)),
            tone=same[0].tone,
        )
        for (code, at), same in groups.items()
    )


def alerts(snap: Snapshot) -> tuple[Alert, ...]:
    """Everything that is wrong, or was and stays so, worst first; what is merely to come is a deadline."""
    return (*_journal(snap), *_breaches(snap), *_stops(snap), *_late(snap), *_media(snap))


def _journal(snap: Snapshot) -> list[Alert]:
    return [Alert(AlertCode.JOURNAL_PROBLEM, said.text("en"), None, "", Tone.BAD) for said in snap.problems]


def _breaches(snap: Snapshot) -> list[Alert]:
    return [
        Alert(AlertCode(breach.code), person, snap.now, breach.source, Tone.BAD)
        for person, broken in snap.breaches.items()
        for breach in broken
    ]


def _stops(snap: Snapshot) -> list[Alert]:
    return [
        Alert(AlertCode.HARD_STOP, row.id, stop, "", Tone.BAD)
        for row in snap.board.rows
        if (stop := row.progress.plan.not_after) and row.forecast and row.forecast.end > stop
    ]


def _late(snap: Snapshot) -> list[Alert]:
    return [
        Alert(AlertCode.PERSON_LATE, p.person, p.due, "", Tone.WARN)
        for p in snap.presence.values()
        if p.state is PresenceState.LATE
    ]


def _media(snap: Snapshot) -> list[Alert]:
    """Cards that left the camera and have fewer verified copies than are safe."""
    out: dict[str, datetime] = {}
    safe: dict[str, set[int]] = {}
    for mark in (m for m in snap.facts.media if m.at <= snap.now):
        if mark.fact.action is MediaAction.VERIFIED:
            safe.setdefault(mark.fact.card, set()).add(mark.fact.copy_number or 1)
        out.setdefault(mark.fact.card, mark.at)
    return [
        Alert(AlertCode.MEDIA_AT_RISK, card, at, "", Tone.BAD)
        for card, at in out.items()
        if len(safe.get(card, ())) < SAFE_COPIES
    ]
