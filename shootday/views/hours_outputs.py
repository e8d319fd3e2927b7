"""The values of ``hours --json``, ``hours --explain --json`` and ``week --json``."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from shootday.entries import OverrunReason
from shootday.phrases.labour import INDEMNITIES, WEEK_RULES
from shootday.views.alerts import AlertCode
from shootday.views.output import Output

IndemnityCode = Annotated[str, Field(json_schema_extra={"enum": list(INDEMNITIES)})]
WeekRule = Annotated[str, Field(json_schema_extra={"enum": list(WEEK_RULES)})]


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


class ReasonedOutput(BreachOutput):
    """A limit that was exceeded for a reason that its text names: no breach, and to be seen all the same."""

    reason: OverrunReason


class RecoveryOutput(Output):
    """A day off given back for this one; ``day`` is null where only that it was given is known."""

    day: date | None
    entry: str


class DraftedOutput(Output):
    """Times that the call sheet drafts and that were not punched: they count for nothing until confirmed."""

    in_at: datetime | None
    out_at: datetime | None


class SignatureOutput(Output):
    """Who signed for the day's hours, and when; ``by`` is null where the person did."""

    by: str | None
    function: str | None
    at: datetime
    entry: str


class IndemnityOutput(Output):
    """Something owed besides the pay of the hours, not in the gross.

    ``amount`` is null where no text gives it; ``given_back``: minutes of rest that may be given instead.
    """

    code: IndemnityCode
    quantity: int
    unit: Literal["minutes", "times"]
    amount: Decimal | None
    source: str
    given_back: int | None


class DeadlineOutput(Output):
    """When a person who is in reaches a limit, working on; ``passed``: it lies behind, and stands."""

    code: AlertCode
    at: datetime
    passed: bool
    source: str


class TurnaroundOutput(Output):
    """From this day to the next: from when somebody may be called, and until when they may stay for the next call.

    ``out``: when they left; while they are in, now, or when they are supposed to leave.
    """

    person: str
    out: datetime
    earliest_call: datetime
    next_call: datetime | None
    latest_out: datetime | None
    missing_minutes: int
    source: str


class OverBreachOutput(Output):
    """A rule that running on would break, or would break by more."""

    person: str
    code: AlertCode
    minutes: int
    source: str


class OverOutput(Output):
    """What it costs (employer's, an estimate) and breaks if everybody who is in runs on for so many minutes."""

    minutes: int
    until: datetime
    cost: Decimal
    breaches: tuple[OverBreachOutput, ...]
    turnarounds: tuple[TurnaroundOutput, ...]


class PersonHoursOutput(Output):
    """One person's day; null with a reason where the rules at hand do not cover it.

    ``phe``: paid-hour equivalents, an hour at base being 1.
    """

    id: str
    worked_minutes: int | None
    amplitude_minutes: int | None
    rest_before_minutes: int | None
    night_minutes: int | None
    paid_minutes: int | None
    paid: tuple[PieceOutput, ...]
    phe: Decimal | None
    indemnities: tuple[IndemnityOutput, ...]
    breaches: tuple[BreachOutput, ...]
    reasoned: tuple[ReasonedOutput, ...]
    recoveries: tuple[RecoveryOutput, ...]
    signatures: tuple[SignatureOutput, ...]
    drafted: DraftedOutput
    deadlines: tuple[DeadlineOutput, ...]
    turnaround: TurnaroundOutput | None
    open_readings: tuple[str, ...]
    gross: Decimal | None
    employer_cost: Decimal | None
    reason: str | None


class LimitGroupOutput(Output):
    """Everybody who reaches a limit at the same instant, and what an hour beyond it (or from now) costs."""

    code: AlertCode
    at: datetime
    passed: bool
    people: tuple[str, ...]
    cost_an_hour: Decimal
    sources: tuple[str, ...]


class ExtrasHoursOutput(Output):
    """So many extras of a group who spent the day alike; minutes and breaches are those of one, gross that of all."""

    group: str
    count: int
    worked_minutes: int | None
    paid: tuple[PieceOutput, ...]
    breaches: tuple[BreachOutput, ...]
    gross: Decimal | None
    reason: str | None


class MissingOutput(Output):
    """Whose record lacks a reason for exceeding a limit, or, having left, a signature."""

    reasons: tuple[str, ...]
    signatures: tuple[str, ...]


class HoursOutput(Output):
    """Everyone called or punched, extras by their group, the limits reached together, what the record lacks."""

    people: tuple[PersonHoursOutput, ...]
    extras: tuple[ExtrasHoursOutput, ...]
    limits: tuple[LimitGroupOutput, ...]
    missing: MissingOutput


class ExplainStepOutput(Output):
    """One line of the arithmetic; ``figure`` is null where it only says something.

    ``entries``: the journal's entries that it rests on; ``reading``: the disputed point that it rests on.
    """

    what: str
    figure: int | Decimal | None
    unit: Literal["minutes", "hours", "money", "count", "clock"]
    at: datetime | None
    entries: tuple[str, ...]
    source: str
    article: str
    confidence: Literal["", "T", "T/P", "P", "D", "N"]
    reading: str | None


class ExplainOutput(Output):
    """Where each figure of one person's day, or week, comes from."""

    id: str
    steps: tuple[ExplainStepOutput, ...]


class ChargesOutput(Output):
    """Employer charges: the devis's rate for a category of staff, an estimate."""

    category: str
    rate: Decimal
    source: str
    estimate: Literal[True] = True


class WeekBreachOutput(Output):
    """A rule of the week that was broken, by so much."""

    code: WeekRule
    over: int
    unit: Literal["minutes", "days", "weeks"]
    source: str


class DayBreachOutput(BreachOutput):
    """A rule that one of the week's days broke."""

    day: date


class WeekDayOutput(Output):
    """One working day of a week."""

    date: date
    worked_minutes: int
    open: bool


class PersonWeekOutput(Output):
    """One person's civil week, Monday to Sunday; null with a reason where the rules at hand do not cover it."""

    id: str
    days: tuple[WeekDayOutput, ...]
    worked_minutes: int
    effective_minutes: int
    paid_minutes: int | None
    paid: tuple[PieceOutput, ...]
    overtime_minutes: int
    night_minutes: int | None
    sunday_minutes: int | None
    phe: Decimal | None
    indemnities: tuple[IndemnityOutput, ...]
    gross: Decimal | None
    employer_cost: Decimal | None
    charges: ChargesOutput | None
    average_minutes: int
    weeks_counted: int
    days_in_row: int
    breaches: tuple[WeekBreachOutput, ...]
    day_breaches: tuple[DayBreachOutput, ...]
    open_readings: tuple[str, ...]
    open: bool
    reason: str | None


class WeekOutput(Output):
    """Everyone who came in a week."""

    week: str
    monday: date
    people: tuple[PersonWeekOutput, ...]
