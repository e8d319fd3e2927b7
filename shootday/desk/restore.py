"""Taking a change of plan back: an earlier version is put in force again, by name and function. Nothing is deleted."""

from collections.abc import Sequence
from datetime import date

from shootday.day.versions import Version, in_force
from shootday.entries import Decision, DecisionAction
from shootday.errors import Refusal
from shootday.phrases import desk as say

RESTORED = "restored"
"""What the note of such a decision says; ``version`` holds the number of the version."""


def restoring(found: Sequence[Version], number: int, today: date, by: tuple[str, str]) -> Decision:
    """The decision that puts a version in force again. Raises Refusal when it cannot be, or already is."""
    if not 1 <= number <= len(found):
        raise Refusal(say.NO_SUCH_VERSION.said(number=number, last=len(found)))
    version = found[number - 1]
    days = version.plan.after(today)
    if days == in_force(found).plan.after(today):
        raise Refusal(say.ALREADY_IN_FORCE.said(number=number))
    if not days:
        raise Refusal(say.NOTHING_TO_RESTORE.said(number=number))
    name, function = by
    return Decision(
        action=DecisionAction.VALIDATED,
        by=name,
        function=function,
        option=version.decision.option if version.decision else None,
        plan=days,
        version=number,
        note=RESTORED,
    )
