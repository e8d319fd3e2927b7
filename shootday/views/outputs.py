"""The values of the ``--json`` outputs: closed enums, stable keys, ISO instants with offset, money as decimal text."""

from datetime import datetime
from decimal import Decimal
from typing import Literal

from pydantic import Field

from shootday.day.clocks import Doubt
from shootday.day.presence import PresenceState
from shootday.day.progress import SegmentStatus
from shootday.entries import IncidentCause, MilestoneName
from shootday.money.hot_cost import Part
from shootday.views.alerts import AlertCode
from shootday.views.hours_outputs import ExplainOutput, HoursOutput, WeekOutput
from shootday.views.output import Output
from shootday.views.outputs_plan import PlanOutput
from shootday.views.outputs_tomorrow import TomorrowOutput


class JournalEntryOutput(Output):
    """One line of the ledger."""

    id: str
    happened_at: datetime
    written_at: datetime
    author: str
    kind: Literal[
        "milestone", "punch", "segment", "incident", "unavailability", "expense", "to_complete", "media", "observation",
        "decision", "estimate", "record", "correction",
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
    computed: Decimal
    """What is to complete by the plan in force; the figure that counts is ``to_complete``."""
    typed_by: str | None
    """Who typed what is to complete; null where it is computed."""
    typed_at: datetime | None
    entries: tuple[str, ...]


class ContingencyOutput(Output):
    """The reserve."""

    planned: Decimal
    used: Decimal
    left: Decimal
    days_left: int
    left_a_day: Decimal | None


class HotLineOutput(Output):
    """One department (``part`` is ``department``) or kind of cost, charges included."""

    part: Part
    department: str | None
    planned: Decimal
    actual: Decimal
    variance: Decimal


class DelayOutput(Output):
    """One line of the delay ledger; the lines' minutes add up to the offset. ``cause`` null: none was declared."""

    cause: IncidentCause | None
    minutes: int
    cost: Decimal
    entry: str | None


class HotCostOutput(Output):
    """What the day cost against what it should have."""

    planned: Decimal
    actual: Decimal
    variance: Decimal


class HotCostDetailOutput(Output):
    """What that difference is made of."""

    lines: tuple[HotLineOutput, ...]
    hours: Decimal
    """With ``presence``, ``expenses`` and ``to_come``, what makes the difference: together -variance."""
    presence: Decimal
    expenses: Decimal
    to_come: Decimal
    delays: tuple[DelayOutput, ...]


class BudgetOutput(Output):
    """The budget impact, without tax."""

    accounts: tuple[AccountOutput, ...]
    total: AccountOutput
    contingency: ContingencyOutput
    day: HotCostOutput
    hot_cost: HotCostDetailOutput


OUTPUTS: dict[str, type[Output]] = {
    "journal": JournalOutput,
    "state": StateOutput,
    "hours": HoursOutput,
    "explain": ExplainOutput,
    "week": WeekOutput,
    "tomorrow": TomorrowOutput,
    "budget": BudgetOutput,
    "plan": PlanOutput,
}
"""The output of each command that takes ``--json``; ``explain`` is that of ``hours --explain``."""


def outputs_schema() -> dict[str, object]:
    """JSON Schema of every output, by command."""
    return {command: model.model_json_schema(mode="serialization") for command, model in OUTPUTS.items()}
