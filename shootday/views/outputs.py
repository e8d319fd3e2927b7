"""The values of the ``--json`` outputs: closed enums, stable keys, ISO instants with offset, money as decimal text."""

from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from shootday.day.presence import PresenceState
from shootday.day.progress import SegmentStatus
from shootday.entries import IncidentCause, MilestoneName
from shootday.planning.options import OptionKind
from shootday.views.alerts import AlertCode


class Output(BaseModel):
    """A frozen value that serialises under the names that the command promises."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)


class JournalEntryOutput(Output):
    """One line of the ledger."""

    id: str
    happened_at: datetime
    written_at: datetime
    author: str
    kind: Literal[
        "milestone", "punch", "segment", "incident", "unavailability", "expense", "media", "observation", "decision",
        "estimate", "correction",
    ]  # fmt: skip
    text: str
    struck_by: str | None


class JournalOutput(Output):
    """The day's ledger, in the order written."""

    entries: tuple[JournalEntryOutput, ...]


class SegmentOutput(Output):
    """One segment of the day's board; instants that are not known are null."""

    id: str
    track: str
    pass_: int = Field(alias="pass")
    status: SegmentStatus
    planned_start: datetime
    planned_end: datetime
    actual_start: datetime | None
    actual_end: datetime | None
    forecast_start: datetime | None
    forecast_end: datetime | None
    part_percent: int


class PresentOutput(Output):
    """One person's presence."""

    id: str
    state: PresenceState
    due: datetime | None
    in_at: datetime | None
    out_at: datetime | None


class IncidentOutput(Output):
    """One incident and what it touched."""

    kind: IncidentCause
    minutes_lost: int
    segments: tuple[str, ...]
    people: tuple[str, ...]


class AlertOutput(Output):
    """One alert; ``at`` is since when, or from when."""

    code: AlertCode
    subject: str
    at: datetime | None
    source: str


class StateOutput(Output):
    """Where we are. Late is positive; null where there is nothing to measure."""

    as_of: datetime
    offset_minutes: int | None
    offset_since_pat_minutes: int | None
    projected_wrap: datetime
    milestones: dict[MilestoneName, datetime]
    segments: tuple[SegmentOutput, ...]
    present: tuple[PresentOutput, ...]
    incidents: tuple[IncidentOutput, ...]
    alerts: tuple[AlertOutput, ...]


class PieceOutput(Output):
    """Minutes paid at a whole rate (100 = base), by which rule."""

    bracket: str
    minutes: int
    percent: int
    source: str


class BreachOutput(Output):
    """A rule that was broken, by how many minutes."""

    code: AlertCode
    minutes: int
    source: str


class PersonHoursOutput(Output):
    """One person's day; null with a reason where the rules at hand do not cover it."""

    id: str
    worked_minutes: int | None
    paid_minutes: int | None
    paid: tuple[PieceOutput, ...]
    breaches: tuple[BreachOutput, ...]
    gross: Decimal | None
    employer_cost: Decimal | None
    reason: str | None


class HoursOutput(Output):
    """Everyone called or punched."""

    people: tuple[PersonHoursOutput, ...]


class OptionDayOutput(Output):
    """One day of an option."""

    date: date
    segments: tuple[str, ...]
    call: datetime
    wrap: datetime


class CallOutput(Output):
    """When a person is called on the option's first day."""

    person: str
    at: datetime


class MovedOutput(Output):
    """A segment that changes day; null: from or to no day."""

    segment: str
    from_: date | None = Field(alias="from")
    to: date | None
    reason: str


class UnplacedOutput(Output):
    """A segment that found no day."""

    segment: str
    reason: str


class OptionOutput(Output):
    """One plan from tomorrow on. ``cost_delta`` is against the estimated final cost of the plan in force."""

    id: str
    kind: OptionKind
    cost_delta: Decimal
    days_delta: int
    overtime_minutes: int
    bound: Decimal | None
    proved: bool
    days: tuple[OptionDayOutput, ...]
    calls: tuple[CallOutput, ...]
    moved: tuple[MovedOutput, ...]
    unplaced: tuple[UnplacedOutput, ...]


class TomorrowOutput(Output):
    """Up to three different options; ``notes`` say why there are fewer."""

    options: tuple[OptionOutput, ...]
    notes: tuple[str, ...]


class AccountOutput(Output):
    """One account: committed includes actual; variance = revised - estimated final, negative = overrun."""

    code: str
    label: str
    planned: Decimal
    revised: Decimal
    committed: Decimal
    actual: Decimal
    to_complete: Decimal
    estimated_final: Decimal
    variance: Decimal
    entries: tuple[str, ...]


class ContingencyOutput(Output):
    """The reserve."""

    planned: Decimal
    used: Decimal
    left: Decimal


class HotCostOutput(Output):
    """What the day cost against what it should have."""

    planned: Decimal
    actual: Decimal
    variance: Decimal


class BudgetOutput(Output):
    """The budget impact, without tax."""

    accounts: tuple[AccountOutput, ...]
    total: AccountOutput
    contingency: ContingencyOutput
    day: HotCostOutput


class PlannedDayOutput(Output):
    """One shooting day of a plan."""

    date: date
    segments: tuple[str, ...]


class VersionOutput(Output):
    """One version of the plan; 1 is the document's. ``kind`` is null for it, and for one put in force again."""

    number: int
    at: datetime | None
    by: str | None
    function: str | None
    kind: OptionKind | None
    option: str | None
    restores: int | None
    in_force: bool
    struck: bool
    entry: str | None
    days: tuple[PlannedDayOutput, ...]


class MovedSegmentOutput(Output):
    """A segment on other days than before."""

    segment: str
    from_: tuple[date, ...] = Field(alias="from")
    to: tuple[date, ...]


class CallChangeOutput(Output):
    """A day whose general call, on its clock, or whose performers are not the same."""

    day: date
    from_: str = Field(alias="from")
    to: str
    called: tuple[str, ...]
    released: tuple[str, ...]


class DifferencesOutput(Output):
    """From one version to another."""

    first: int
    second: int
    cost_delta: Decimal
    overtime_delta_minutes: int
    days_gained: tuple[date, ...]
    days_lost: tuple[date, ...]
    moved: tuple[MovedSegmentOutput, ...]
    calls: tuple[CallChangeOutput, ...]
    reordered: tuple[date, ...]


class PlanOutput(Output):
    """The plan's versions, oldest first; ``differences`` where two were named."""

    versions: tuple[VersionOutput, ...]
    differences: DifferencesOutput | None


OUTPUTS: dict[str, type[Output]] = {
    "journal": JournalOutput,
    "state": StateOutput,
    "hours": HoursOutput,
    "tomorrow": TomorrowOutput,
    "budget": BudgetOutput,
    "plan": PlanOutput,
}
"""The output of each command that takes ``--json``."""


def outputs_schema() -> dict[str, object]:
    """JSON Schema of every output, by command."""
    return {command: model.model_json_schema(mode="serialization") for command, model in OUTPUTS.items()}
