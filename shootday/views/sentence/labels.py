"""The phrase of each closed enum's member, as the log line says it."""

from shootday.entries import DecisionAction, IncidentCause, MarkAction, MediaAction, MilestoneName, PunchAction
from shootday.phrases import Phrase, board
from shootday.phrases import logline as say

MILESTONES: dict[MilestoneName, Phrase] = {
    MilestoneName.CREW_CALL: say.CREW_CALL,
    MilestoneName.PAT: say.PAT,
    MilestoneName.FIRST_SHOT: say.FIRST_SHOT,
    MilestoneName.MEAL_START: say.UNIT_MEAL,
    MilestoneName.MEAL_END: say.UNIT_MEAL_END,
    MilestoneName.WRAP: say.WRAP,
    MilestoneName.STRIKE_END: say.STRIKE_END,
}
PUNCHES: dict[PunchAction, Phrase] = {
    PunchAction.RDV: say.RDV,
    PunchAction.IN: say.IN,
    PunchAction.HMC_START: say.HMC_START,
    PunchAction.HMC_END: say.HMC_END,
    PunchAction.PAUSE_START: say.PAUSE_START,
    PunchAction.PAUSE_END: say.PAUSE_END,
    PunchAction.MEAL_START: say.MEAL_START,
    PunchAction.MEAL_END: say.MEAL_END,
    PunchAction.TRAVEL_START: say.TRAVEL_START,
    PunchAction.TRAVEL_END: say.TRAVEL_END,
    PunchAction.OUT: say.OUT,
    PunchAction.RETURN: say.RETURN,
    PunchAction.ABSENT: say.ABSENT,
}
MARKS: dict[MarkAction, Phrase] = {
    MarkAction.SETUP: say.SETUP,
    MarkAction.START: say.START,
    MarkAction.PAUSE: say.PAUSE,
    MarkAction.RESUME: say.RESUME,
    MarkAction.COMPLETE: say.COMPLETE,
    MarkAction.PART: say.PART,
    MarkAction.DROP: say.DROP,
    MarkAction.POSTPONE: say.POSTPONE,
}
CAUSES: dict[IncidentCause, Phrase] = {
    IncidentCause.ILLNESS: board.ILLNESS,
    IncidentCause.LATE: board.LATENESS,
    IncidentCause.EQUIPMENT: board.EQUIPMENT,
    IncidentCause.WEATHER: board.WEATHER,
    IncidentCause.LOCATION: board.LOCATION,
    IncidentCause.ACCIDENT: board.ACCIDENT,
    IncidentCause.SAFETY: board.SAFETY,
    IncidentCause.HARASSMENT: board.HARASSMENT,
    IncidentCause.CAST: board.CAST,
    IncidentCause.TRANSPORT: board.TRANSPORT,
    IncidentCause.TECHNICAL: board.TECHNICAL,
    IncidentCause.OTHER: board.OTHER,
}
MEDIA: dict[MediaAction, Phrase] = {
    MediaAction.OUT: say.CARD_OUT,
    MediaAction.COPIED: say.CARD_COPIED,
    MediaAction.VERIFIED: say.CARD_VERIFIED,
    MediaAction.CLEARED: say.CARD_CLEARED,
}
DECISIONS: dict[DecisionAction, Phrase] = {
    DecisionAction.PROPOSED: say.PROPOSED,
    DecisionAction.VALIDATED: say.VALIDATED,
    DecisionAction.CALL_SHEET_ISSUED: say.CALL_SHEET_ISSUED,
    DecisionAction.OVERRUN_AUTHORISED: say.OVERRUN_LABEL,
}
