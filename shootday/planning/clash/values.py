"""What the planner hands over of a clash."""

from dataclasses import dataclass
from decimal import Decimal

from shootday.phrases import Said
from shootday.planning.grounds import Ground
from shootday.planning.violation import Rule


@dataclass(frozen=True, slots=True)
class Relaxed:
    """What comes of a situation without one rule."""

    said: Said
    cost_delta: Decimal | None
    """Against the plan in force; None where scenes stay without a day, or where nobody may relax the rule."""
    unplaced: tuple[str, ...] | None
    """Scenes that stay without a day; None where nobody may relax the rule."""


@dataclass(frozen=True, slots=True)
class ToldRule:
    """One rule of a clash."""

    rule: Rule
    said: Said
    grounds: tuple[Ground, ...]
    relaxed: Relaxed


@dataclass(frozen=True, slots=True)
class Told:
    """One clash in words: the scenes that cannot all be placed, and the rules that forbid it together."""

    segments: tuple[str, ...]
    rules: tuple[ToldRule, ...]
