"""The values of the ``--json`` outputs: closed enums, stable keys, ISO instants with offset, money as decimal text."""

from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from pydantic import Field

from shootday.day.clocks import Doubt
from shootday.day.presence import PresenceState
from shootday.day.progress import SegmentStatus
from shootday.entries import IncidentCause, MilestoneName
from shootday.planning.options import OptionKind
from shootday.planning.violation import Rule
from shootday.views.alerts import AlertCode
from shootday.views.hours_outputs import ExplainOutput, HoursOutput, WeekOutput
from shootday.views.output import Output


class JournalEntryOutput(Output):
    """One line of the ledger."""

    id: str
    happened_at: datetime
    written_at: datetime
    author: str
    kind: Literal[
        "milestone", "punch", "segment", "incident", "unavailability", "expense", "media", "observation", "decision",
        "estimate", "record", "correction",
    ]  # fmt: skip
    text: str
    struck_by: str | None
    doubts: tuple[Doubt, ...]
    """Why its hours are doubtful: it counts all the same."""


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


class FactOutput(Output):
    """What a reason rests on: an entry, or a field of an item of a document and the line where it stands."""

    entry: str | None
    document: str | None
    item: str | None
    field: str | None
    line: int | None


class ExplainOutput(Output):
    """A segment that changes day whole (moved) or for what is left of it (split), or that finds none (dropped)."""

    segment: str
    change: Literal["moved", "split", "dropped"]
    from_: date | None = Field(alias="from")
    to: date | None
    reason: str
    facts: tuple[FactOutput, ...]


class CautionOutput(Output):
    """What an option is to be chosen with open eyes to; ``reason`` says whether ``price`` comes on top."""

    reason: str
    price: Decimal | None
    source: str


class OptionOutput(Output):
    """One plan from tomorrow on. ``cost_delta`` is against the estimated final cost of the plan in force.

    ``what_if`` says in words what it was computed under, besides the situation as it is.
    """

    id: str
    kind: OptionKind
    cost_delta: Decimal
    days_delta: int
    overtime_minutes: int
    bound: Decimal | None
    proved: bool
    disruption: int
    what_if: tuple[str, ...]
    days: tuple[OptionDayOutput, ...]
    calls: tuple[CallOutput, ...]
    moved: tuple[MovedOutput, ...]
    unplaced: tuple[UnplacedOutput, ...]
    explain: tuple[ExplainOutput, ...]
    cautions: tuple[CautionOutput, ...]


class RelaxedOutput(Output):
    """What comes of the plan without one rule; all null where nobody may relax it (``reason`` says why)."""

    cost_delta: Decimal | None
    unplaced: tuple[str, ...] | None
    reason: str


class ClashRuleOutput(Output):
    """One rule of a clash."""

    rule: Rule
    reason: str
    facts: tuple[FactOutput, ...]
    relaxed: RelaxedOutput


class ClashOutput(Output):
    """Scenes that cannot all be placed, and the rules that forbid it together, each of them needed for that."""

    segments: tuple[str, ...]
    rules: tuple[ClashRuleOutput, ...]


class TomorrowOutput(Output):
    """Up to three different options; ``notes`` say why there are fewer, ``what_if`` what they were computed under.

    ``clash`` is empty where an option places everything.
    """

    what_if: tuple[str, ...]
    options: tuple[OptionOutput, ...]
    clash: tuple[ClashOutput, ...]
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


OUTPUTS: dict[str, type[Output]] = {
    "journal": JournalOutput,
    "state": StateOutput,
    "hours": HoursOutput,
    "explain": ExplainOutput,
    "week": WeekOutput,
    "tomorrow": TomorrowOutput,
    "budget": BudgetOutput,
}
"""The output of each command that takes ``--json``; ``explain`` is that of ``hours --explain``."""


def outputs_schema() -> dict[str, object]:
    """JSON Schema of every output, by command."""
    return {command: model.model_json_schema(mode="serialization") for command, model in OUTPUTS.items()}
