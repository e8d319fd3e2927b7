"""The plan's versions: the document's, then one for each validated decision. None is ever lost."""

from collections.abc import Iterable
from dataclasses import dataclass

from shootday.day.effective import effective, in_order, struck_by
from shootday.entries import Decision, DecisionAction, Entry
from shootday.production.plan import ShootingPlan


@dataclass(frozen=True)
class Version:
    """One whole plan, and the decision that made it."""

    number: int
    """From 1, the document's."""
    plan: ShootingPlan
    entry: Entry | None = None
    """The decision's entry, None for the document's plan."""
    struck: bool = False
    """Whether the decision was struck out: it never counted for those that follow."""

    @property
    def decision(self) -> Decision | None:
        """Who decided, and what; None for the document's plan."""
        return self.entry.fact if self.entry is not None and isinstance(self.entry.fact, Decision) else None


def versions(plan: ShootingPlan, entries: Iterable[Entry]) -> tuple[Version, ...]:
    """Every version in the ledger's order; the last that is not struck is the plan in force."""
    known = tuple(entries)
    counted = {entry.id for entry in effective(known)}
    gone = struck_by(known)
    found = [Version(1, plan)]
    for entry in in_order(known):
        fact = entry.fact
        if not isinstance(fact, Decision) or fact.action is not DecisionAction.VALIDATED or not fact.plan:
            continue
        changed = plan.replaced_after(entry.day, fact.plan)
        struck = entry.id not in counted or entry.id in gone
        found.append(Version(len(found) + 1, changed, entry, struck))
        plan = plan if struck else changed
    return tuple(found)


def in_force(found: Iterable[Version]) -> Version:
    """The version that counts."""
    return [version for version in found if not version.struck][-1]
