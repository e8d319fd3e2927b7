"""The delay ledger: what the day's offset is made of, line by line."""

from dataclasses import dataclass
from datetime import datetime

from shootday.day.board import Board
from shootday.day.facts import DayFacts
from shootday.entries import IncidentCause


@dataclass(frozen=True, slots=True)
class DelayLine:
    """Minutes lost to one incident; without a cause, those that none explains (negative: time won back)."""

    cause: IncidentCause | None
    minutes: int
    at: datetime | None = None
    entry: str | None = None


def delays(board: Board, facts: DayFacts) -> tuple[DelayLine, ...]:
    """The lines in the order in which they happened; they add up to the board's offset, no cause is ever invented."""
    told = [i for i in facts.incidents if i.at <= board.now and i.fact.minutes_lost]
    lines = [DelayLine(i.fact.cause, i.fact.minutes_lost, i.at, i.entry) for i in sorted(told, key=lambda i: i.at)]
    rest = [DelayLine(None, board.undeclared)] if board.undeclared else []
    return (*lines, *rest)
