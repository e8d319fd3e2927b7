"""One person's day as hours: what was worked, what it pays, which rules it broke."""

from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Literal

from shootday.entries import OverrunReason
from shootday.phrases import Said
from shootday.production.people import Supplement


@dataclass(frozen=True, slots=True)
class Piece:
    """So many paid minutes at one rate.

    ``bracket`` is ``base``, ``engagement_25``, ``overtime_50``, ``long_day_100`` … (with ``+night``, ``+sunday``,
    ``+holiday`` where they apply), ``pause``, ``guarantee``, ``cachet``, or of a week ``equivalence``, ``sixth_day``,
    ``rounding``, ``holiday_unworked``; ``percent`` is the whole rate of a minute, 100 = base; ``source``: the rules.
    """

    bracket: str
    minutes: int
    percent: int
    source: str

    @property
    def overtime(self) -> bool:
        """Whether it is overtime, whatever else it is paid for."""
        return self.bracket.startswith("overtime")


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that was broken, by so many minutes (0: the limit was just reached, where reaching it is too much)."""

    code: str
    minutes: int
    source: str
    reason: OverrunReason | None = None
    """Why the limit was exceeded, where its text lets that be."""

    @property
    def unit(self) -> Literal["minutes", "days", "weeks"]:
        """What its figure counts."""
        return "days" if "days" in self.code else "weeks" if "weeks" in self.code else "minutes"


_TIMES = frozenset({"meal", "breakfast", "taxi", "meal_penalty", *Supplement})


@dataclass(frozen=True, slots=True)
class Indemnity:
    """Something owed besides the pay of the hours.

    ``code``: ``transport``, ``travel``, ``missing_rest``, ``sunday_recovery``, ``holiday_recovery``,
    ``sixth_day_recovery``, ``forced_call`` (``quantity`` in minutes), ``meal``, ``breakfast``, ``taxi``,
    ``meal_penalty`` (a number of them, or of the units of time begun), ``uniform`` … (a supplement of the contract).
    """

    code: str
    quantity: int
    amount: Decimal | None
    """None where no text that was read gives it in the production's currency, or where time is given back instead."""
    source: str
    given_back: int | None = None
    """Minutes of rest that may be given instead of the amount."""

    @property
    def unit(self) -> Literal["minutes", "times"]:
        """What the quantity counts."""
        return "times" if self.code in _TIMES else "minutes"


@dataclass(frozen=True, slots=True)
class Deadline:
    """When somebody who is present will break a rule if they work on; an instant in the past means it was broken."""

    person: str
    code: str
    at: datetime
    source: str


@dataclass(frozen=True, slots=True)
class Timesheet:
    """One person's day. What is not known is None, and ``reason`` says why.

    On a contract by the week the gross is that of the day's hours and premiums; overtime is on the week's sheet.
    """

    person: str
    worked_minutes: int | None
    """None when nothing, or no way in, was punched."""
    paid_minutes: int | None
    paid: tuple[Piece, ...]
    """Disjoint, adding up to the paid minutes; empty when the pay is not computed."""
    breaches: tuple[Breach, ...]
    gross: Decimal | None
    employer_cost: Decimal | None
    reason: Said | None
    open: bool
    """Whether the person is still in: the figures grow."""
    agreement: str | None = None
    """Id of the text that the pay, or else the limits, are taken from."""
    amplitude_minutes: int | None = None
    """From the first to the last instant of the day."""
    rest_before_minutes: int | None = None
    """Since the day before was left, None when that is not known."""
    night_minutes: int | None = None
    """Worked in the night of the agreement; None where no night is paid for."""
    sunday_minutes: int | None = None
    phe: Fraction | None = None
    """Paid-hour equivalents of the pieces: an hour at base is 1. Exact."""
    indemnities: tuple[Indemnity, ...] = ()
    """What is owed besides; not in the gross, which is the pay of the pieces alone."""
    reasoned: tuple[Breach, ...] = ()
    """The limits that were exceeded for a reason that their text names: no breaches, each with the reason."""
    open_readings: tuple[str, ...] = ()
    """The disputed points that a figure here rests on."""
    warnings: tuple[Breach, ...] = ()
    """What no text forbids and is to be watched."""

    @property
    def phe_decimal(self) -> Decimal | None:
        """The paid-hour equivalents to four decimals."""
        return None if self.phe is None else decimal_hours(self.phe)


_PLACES = Decimal("0.0001")


def decimal_hours(hours: Fraction) -> Decimal:
    """Exact hours to four decimals, half-up."""
    return (Decimal(hours.numerator) / Decimal(hours.denominator)).quantize(_PLACES, rounding=ROUND_HALF_UP)
