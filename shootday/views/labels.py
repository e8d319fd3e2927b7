"""The phrase and the tone of each closed enum's member."""

from shootday.day.clocks import Doubt
from shootday.day.presence import PresenceState
from shootday.day.progress import Progress, SegmentStatus
from shootday.entries import IncidentCause
from shootday.phrases import Lang, Phrase
from shootday.phrases import board as say
from shootday.views.table import Cell, Tone

STATUS: dict[SegmentStatus, tuple[Phrase, Tone]] = {
    SegmentStatus.PLANNED: (say.PLANNED, Tone.PLAIN),
    SegmentStatus.SETUP: (say.SETUP, Tone.NOW),
    SegmentStatus.SHOOTING: (say.SHOOTING, Tone.NOW),
    SegmentStatus.PAUSED: (say.PAUSED, Tone.WARN),
    SegmentStatus.COMPLETED: (say.COMPLETED, Tone.GOOD),
    SegmentStatus.PART: (say.PART, Tone.WARN),
    SegmentStatus.DROPPED: (say.DROPPED, Tone.DIM),
    SegmentStatus.POSTPONED: (say.POSTPONED, Tone.WARN),
}

PRESENCE: dict[PresenceState, tuple[Phrase, Tone]] = {
    PresenceState.EXPECTED: (say.EXPECTED, Tone.DIM),
    PresenceState.LATE: (say.IS_LATE, Tone.BAD),
    PresenceState.PRESENT: (say.PRESENT, Tone.GOOD),
    PresenceState.OUT: (say.OUT, Tone.DIM),
    PresenceState.ABSENT: (say.ABSENT, Tone.WARN),
}

DOUBTS: dict[Doubt, Phrase] = {
    Doubt.CLOCK_WENT_BACK: say.DOUBTFUL,
    Doubt.FROM_THE_FUTURE: say.FROM_THE_FUTURE,
}

CAUSE: dict[IncidentCause, Phrase] = {
    IncidentCause.ILLNESS: say.ILLNESS,
    IncidentCause.LATE: say.LATENESS,
    IncidentCause.EQUIPMENT: say.EQUIPMENT,
    IncidentCause.WEATHER: say.WEATHER,
    IncidentCause.LOCATION: say.LOCATION,
    IncidentCause.ACCIDENT: say.ACCIDENT,
    IncidentCause.SAFETY: say.SAFETY,
    IncidentCause.HARASSMENT: say.HARASSMENT,
    IncidentCause.CAST: say.CAST,
    IncidentCause.TRANSPORT: say.TRANSPORT,
    IncidentCause.TECHNICAL: say.TECHNICAL,
    IncidentCause.OTHER: say.OTHER,
}


def status_cell(progress: Progress, lang: Lang) -> Cell:
    """A segment's status in words."""
    phrase, tone = STATUS[progress.status]
    return Cell(phrase(lang, percent=progress.percent), tone)


def presence_cell(state: PresenceState, lang: Lang) -> Cell:
    """A person's state in words."""
    phrase, tone = PRESENCE[state]
    return Cell(phrase(lang), tone)
