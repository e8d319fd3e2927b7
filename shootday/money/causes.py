"""What the delays of the day cost: the cost of its hours shared over the delay ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from shootday.day.delays import DelayLine
from shootday.money.cents import ZERO, cents
from shootday.money.hot_cost import HotCost


@dataclass(frozen=True, slots=True)
class DelayCost:
    """One line of the delay ledger and its share of what the day's hours cost beyond those of the call sheet."""

    line: DelayLine
    cost: Decimal


def delay_costs(day: HotCost, ledger: Sequence[DelayLine]) -> tuple[DelayCost, ...]:
    """The ledger priced: each minute alike, to the cent on the running sum, so that the lines add up to ``day.hours``.

    Time won back bears nothing. Hours that no delay explains stand on a line of their own, without a cause.
    """
    lost = sum(line.minutes for line in ledger if line.minutes > 0)
    lines = ledger if lost else (*ledger, DelayLine(None, 0))
    costs, so_far, minutes = [], ZERO, 0
    for line in lines:
        minutes += max(0, line.minutes)
        upto = cents(day.hours * minutes / lost) if lost else day.hours if line is lines[-1] else ZERO
        costs.append(DelayCost(line, upto - so_far))
        so_far = upto
    return tuple(cost for cost in costs if cost.line.minutes or cost.cost)
