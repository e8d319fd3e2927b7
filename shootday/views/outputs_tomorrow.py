"""The values of ``tomorrow --json``: options, what they change and why, and the clash where not all can be placed."""

from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from pydantic import Field

from shootday.planning.options import OptionKind
from shootday.planning.violation import Rule
from shootday.views.output import Output


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
