"""What the recorded days before today leave behind for the budget."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from shootday.day.facts import Timed
from shootday.entries import ToComplete
from shootday.money.today import Engaged

Typed = Mapping[str, Timed[ToComplete]]
"""The last that somebody typed of what an account is still expected to cost, by account."""


@dataclass(frozen=True, slots=True)
class Before:
    """What those days engaged, as far as the ledger does not hold it, and what was typed on them."""

    engaged: Mapping[date, tuple[Engaged, ...]] = field(default_factory=dict)
    typed: Typed = field(default_factory=dict)


def typed(before: Typed, told: tuple[Timed[ToComplete], ...]) -> Typed:
    """With what was typed since; whoever types last counts."""
    return {**before, **{each.fact.account: each for each in told}}
