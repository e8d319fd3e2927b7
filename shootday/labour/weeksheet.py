"""One person's civil week, Monday to Sunday, as hours."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from shootday.labour.timesheet import Breach, Indemnity, Piece, decimal_hours
from shootday.phrases import Said


@dataclass(frozen=True, slots=True)
class WeekSheet:
    """What a week comes to. What is not known is None, and ``reason`` says why.

    Minutes are those of the civil week, whatever day they were begun on; the pay of a contract by the day is that of
    the week's shooting days.
    """

    person: str
    monday: date
    days: tuple[date, ...]
    """The shooting days worked."""
    agreement: str | None
    worked_minutes: int
    effective_minutes: int
    """What counts as work: the worked minutes less those that an equivalence does not count."""
    equivalence: tuple[int, int] | None
    """So many minutes paid for so many of presence, where that holds."""
    paid_minutes: int | None
    paid: tuple[Piece, ...]
    """Disjoint, adding up to the paid minutes; of presence that an equivalence does not count, premiums alone."""
    phe: Fraction | None
    """Paid-hour equivalents of the pieces. Exact."""
    gross: Decimal | None
    employer_cost: Decimal | None
    night_minutes: int | None
    sunday_minutes: int | None
    average_minutes: int
    """Effective minutes a week over the last weeks, this one included: twelve, or all that are known."""
    weeks_counted: int
    days_in_row: int
    """Calendar days worked one after another, up to the week's last one."""
    indemnities: tuple[Indemnity, ...]
    """What is owed besides; not in the gross."""
    breaches: tuple[Breach, ...]
    """Those of the week; each day has its own."""
    reason: Said | None
    open_readings: tuple[str, ...]
    open: bool

    @property
    def phe_decimal(self) -> Decimal | None:
        """The paid-hour equivalents to four decimals."""
        return None if self.phe is None else decimal_hours(self.phe)

    @property
    def overtime_minutes(self) -> int:
        """Paid minutes in overtime, whatever else they are paid for."""
        return sum(piece.minutes for piece in self.paid if piece.overtime)
