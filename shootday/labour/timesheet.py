"""One person's day as hours: what was worked, what it pays, which rules it broke."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from shootday.phrases import Said


@dataclass(frozen=True, slots=True)
class Piece:
    """So many paid minutes at one rate.

    ``bracket`` is ``base``, ``overtime_25``, ``overtime_50`` (each with ``+night`` and ``+sunday`` where they apply),
    ``guarantee`` or ``cachet``; ``percent`` is the whole rate of a minute, 100 = base; ``source`` names the rules.
    """

    bracket: str
    minutes: int
    percent: int
    source: str


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that was broken, by so many minutes (0: the limit was just reached, where reaching it is too much)."""

    code: str
    minutes: int
    source: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """When somebody who is present will break a rule if they work on; an instant in the past means it was broken."""

    person: str
    code: str
    at: datetime
    source: str


@dataclass(frozen=True, slots=True)
class Timesheet:
    """One person's day. What is not known is None, and ``reason`` says why."""

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
