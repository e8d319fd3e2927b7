"""The facts, one class a kind. Instants are UTC, to the minute; free text is marked private: it can be redacted."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from shootday.entries.base import BaseFact, Instant, Private
from shootday.entries.money import Expense, ToComplete
from shootday.production.base import Id, Money
from shootday.production.plan import ShootingDay


class MilestoneName(StrEnum):
    """The unit's own landmarks of the day."""

    CREW_CALL = "crew_call"
    PAT = "pat"
    FIRST_SHOT = "first_shot"
    MEAL_START = "meal_start"
    MEAL_END = "meal_end"
    WRAP = "wrap"
    STRIKE_END = "strike_end"


class Milestone(BaseFact):
    """The unit passed a landmark. ``until`` on MEAL_START closes the break in the same entry."""

    kind: Literal["milestone"] = "milestone"
    name: MilestoneName
    until: Instant | None = None


class PunchAction(StrEnum):
    """What a person (or a group) did, for the hours."""

    RDV = "rdv"
    IN = "in"
    HMC_START = "hmc_start"
    HMC_END = "hmc_end"
    PAUSE_START = "pause_start"
    PAUSE_END = "pause_end"
    MEAL_START = "meal_start"
    MEAL_END = "meal_end"
    TRAVEL_START = "travel_start"
    TRAVEL_END = "travel_end"
    OUT = "out"
    RETURN = "return"
    ABSENT = "absent"


class Punch(BaseFact):
    """One or several people punched, at the entry's instant, but for those whose own instant stands in ``times``.

    ``until`` closes a span in the same entry (``hmc ana 7:05-7:50`` is HMC_START with an end).
    ``group`` says which department or extras group was named; extras are punched by ``group`` and ``count`` alone.
    """

    kind: Literal["punch"] = "punch"
    action: PunchAction
    people: tuple[Id, ...] = ()
    group: Id | None = None
    count: int | None = Field(default=None, ge=0, le=5000)
    until: Instant | None = None
    times: dict[Id, Instant] = {}


class MarkAction(StrEnum):
    """What happened to a segment."""

    SETUP = "setup"
    """Set-up (*mise en place*) begins."""
    START = "start"
    """Shooting begins: the set-up is done."""
    PAUSE = "pause"
    RESUME = "resume"
    COMPLETE = "complete"
    PART = "part"
    """Left partly done; ``percent`` says how much is in the can."""
    DROP = "drop"
    """Given up for good."""
    POSTPONE = "postpone"
    """Not today: it goes back to the plan."""


class SegmentMark(BaseFact):
    """A segment moved on."""

    kind: Literal["segment"] = "segment"
    segment: Id
    action: MarkAction
    percent: int | None = Field(default=None, ge=0, le=100)
    takes: int | None = Field(default=None, ge=0, le=999)
    useful_minutes: int | None = Field(default=None, ge=0, le=1440)
    track: Id = "main"
    pass_: int = Field(default=1, ge=1, le=99, alias="pass")
    note: Private = ""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)


class IncidentCause(StrEnum):
    """What went wrong (closed list)."""

    ILLNESS = "illness"
    LATE = "late"
    EQUIPMENT = "equipment"
    WEATHER = "weather"
    LOCATION = "location"
    ACCIDENT = "accident"
    SAFETY = "safety"
    HARASSMENT = "harassment"
    CAST = "cast"
    TRANSPORT = "transport"
    TECHNICAL = "technical"
    OTHER = "other"


class Incident(BaseFact):
    """Something went wrong, and cost so many minutes.

    A harassment incident holds no text, no people, no segments: only that it was passed to the referent, and when.
    A health incident holds no diagnosis: illness takes no text either.
    """

    kind: Literal["incident"] = "incident"
    cause: IncidentCause
    minutes_lost: int = Field(default=0, ge=0, le=1440)
    segments: tuple[Id, ...] = ()
    people: tuple[Id, ...] = ()
    locations: tuple[Id, ...] = ()
    passed_to_referent: bool = False
    text: Private = ""
    measures: Private = ""

    @model_validator(mode="after")
    def _keep_private(self) -> "Incident":
        told = self.text or self.measures
        if self.cause is IncidentCause.HARASSMENT and (told or self.people or self.segments or self.locations):
            raise ValueError("harassment_private")
        if self.cause is IncidentCause.ILLNESS and told:
            raise ValueError("health_private")
        return self


class SubjectKind(StrEnum):
    """What an unavailability is about."""

    PERSON = "person"
    LOCATION = "location"
    EQUIPMENT = "equipment"


class Unavailability(BaseFact):
    """A person, a location or equipment that cannot be used in [start, end); end None = until further notice."""

    kind: Literal["unavailability"] = "unavailability"
    subject_kind: SubjectKind
    subject: Id
    start: Instant
    end: Instant | None = None


class MediaAction(StrEnum):
    """What happened to a card or a sound file."""

    OUT = "out"
    COPIED = "copied"
    VERIFIED = "verified"
    CLEARED = "cleared"


class MediaMark(BaseFact):
    """A camera card or sound card moved on its way from camera to safe; ``copy`` is the copy's number."""

    kind: Literal["media"] = "media"
    card: Id
    action: MediaAction
    copy_number: int | None = Field(default=None, ge=1, le=9)


class Observation(BaseFact):
    """A free note."""

    kind: Literal["observation"] = "observation"
    text: Private
    about: tuple[Id, ...] = ()


class DecisionAction(StrEnum):
    """What was decided."""

    PROPOSED = "proposed"
    VALIDATED = "validated"
    CALL_SHEET_ISSUED = "call_sheet_issued"
    OVERRUN_AUTHORISED = "overrun_authorised"


class Decision(BaseFact):
    """Somebody decided, by name and function. A plan travels whole in its decision: all the days after ``after``."""

    kind: Literal["decision"] = "decision"
    action: DecisionAction
    by: Id | None = None
    function: Id | None = None
    option: Id | None = None
    plan: tuple[ShootingDay, ...] = ()
    minutes: int | None = Field(default=None, ge=0, le=1440)
    version: int | None = Field(default=None, ge=1)
    note: Private = ""


class RecordAction(StrEnum):
    """What the record of a day lacks without it."""

    REASON = "reason"
    """Why the day went beyond a limit that the texts let be exceeded for some reasons."""
    RECOVERY = "recovery"
    """A day off was given back."""
    SIGNED = "signed"
    """The hours were signed for."""


class OverrunReason(StrEnum):
    """Why a day went on (closed list): what IDCC 3097 art. II.24 (A-07) and title III art. 4.1 (C-A3) name."""

    END_OF_SHOT = "end_of_shot"
    END_OF_SCENE = "end_of_scene"
    END_OF_SET = "end_of_set"
    AVAILABILITY = "availability"
    """A performer was to be had no longer, or on no other day."""
    DELAY = "delay"
    """A delay that nobody could foresee."""
    PREPARATION = "preparation"
    """Exceptional preparation."""


class Record(BaseFact):
    """What the record of people's day needs besides their times: a reason, a day off given, a signature.

    ``people`` empty: everybody. ``by``: who signed for them, None when they did. ``recovery``: the day given, None
    when only that one is given is known.
    """

    kind: Literal["record"] = "record"
    action: RecordAction
    people: tuple[Id, ...] = ()
    group: Id | None = None
    reason: OverrunReason | None = None
    recovery: date | None = None
    by: Id | None = None
    function: Id | None = None

    @model_validator(mode="after")
    def _whole(self) -> "Record":
        if (self.action is RecordAction.REASON) != (self.reason is not None):
            raise ValueError("reason")
        if self.action is not RecordAction.REASON and not self.people:
            raise ValueError("people")
        return self

    def about(self, person: str) -> bool:
        """Whether it is about a person's day."""
        return not self.people or person in self.people


class Estimate(BaseFact):
    """A person's own estimate of minutes and cost, made before the computed one is shown."""

    kind: Literal["estimate"] = "estimate"
    minutes: int = Field(ge=0, le=14400)
    cost: Money
    note: Private = ""


class CorrectionAction(StrEnum):
    """How an earlier entry is corrected."""

    STRIKE = "strike"
    AMEND = "amend"
    REDACT = "redact"


class Correction(BaseFact):
    """An earlier entry is struck out, replaced, or its free text erased; both remain in the ledger.

    AMEND carries the replacing fact, which counts at this entry's ``happened_at``; correcting a correction undoes it.
    """

    kind: Literal["correction"] = "correction"
    action: CorrectionAction
    target: Id
    replacement: "PlainFact | None" = None


PlainFact = Annotated[
    Milestone
    | Punch
    | SegmentMark
    | Incident
    | Unavailability
    | Expense
    | ToComplete
    | MediaMark
    | Observation
    | Decision
    | Estimate
    | Record,
    Field(discriminator="kind"),
]
Fact = Annotated[
    Milestone
    | Punch
    | SegmentMark
    | Incident
    | Unavailability
    | Expense
    | ToComplete
    | MediaMark
    | Observation
    | Decision
    | Estimate
    | Record
    | Correction,
    Field(discriminator="kind"),
]

Correction.model_rebuild()


def holds_text(fact: BaseModel) -> bool:
    """Whether a fact, or what it replaces another with, has private text."""
    for name, field in type(fact).model_fields.items():
        value = getattr(fact, name)
        extra = field.json_schema_extra
        if isinstance(extra, dict) and extra.get("private") and value:
            return True
        if isinstance(value, BaseModel) and holds_text(value):
            return True
    return False
