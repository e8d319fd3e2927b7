"""The values of ``plan --json``: the plan's versions, and what sets two of them apart."""

from datetime import date, datetime
from decimal import Decimal

from pydantic import Field

from shootday.planning.options import OptionKind
from shootday.views.output import Output


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
