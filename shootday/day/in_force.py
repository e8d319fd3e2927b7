"""Which plan counts: the document's, with the last validated decision's days in place of the later ones."""

from collections.abc import Iterable

from shootday.day.effective import effective
from shootday.entries import Decision, DecisionAction, Entry
from shootday.production.plan import ShootingPlan


def plan_in_force(plan: ShootingPlan, entries: Iterable[Entry]) -> ShootingPlan:
    """The document's plan with each validated decision applied in the ledger's order.

    A decision replaces every shooting day after its own; entries may come from several days' journals.
    """
    return plan_decided(plan, effective(entries))


def plan_decided(plan: ShootingPlan, counted: Iterable[Entry]) -> ShootingPlan:
    """The same, from the entries that count, in order."""
    for entry in counted:
        fact = entry.fact
        if isinstance(fact, Decision) and fact.action is DecisionAction.VALIDATED and fact.plan:
            plan = plan.replaced_after(entry.day, fact.plan)
    return plan
