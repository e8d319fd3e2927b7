"""Extras: more than were due, more than are there."""

from collections.abc import Iterator
from datetime import datetime

from shootday.entries import Punch, PunchAction
from shootday.errors import Refusal
from shootday.logline.context import Context
from shootday.phrases import Said
from shootday.phrases import cautions as say
from shootday.views.sentence import wording


def extras(context: Context, at: datetime, fact: Punch) -> Iterator[Said]:
    """What is to be said of so many extras. Raises Refusal for a departure before anybody came."""
    if fact.count is None or fact.group is None:
        return
    name, due = wording.group(context, fact.group), context.day_plan.extras.get(fact.group)
    if due is None:
        yield say.NOT_CALLED.said(people=name)
    if fact.action is PunchAction.IN and due is not None:
        there = fact.count + _count(context, fact.group, PunchAction.IN)
        if there > due[0]:
            yield say.EXTRAS_DUE.said(group=name, there=there, due=due[0])
    if fact.action is PunchAction.OUT:
        came = _count(context, fact.group, PunchAction.IN, at)
        there = came - _count(context, fact.group, PunchAction.OUT, at)
        if came == 0 and _count(context, fact.group, PunchAction.IN):
            raise Refusal(say.EXTRAS_NOT_THERE.said(group=name))
        if there < fact.count:
            yield say.EXTRAS_THERE.said(group=name, there=there)


def _count(context: Context, group: str, action: PunchAction, until: datetime | None = None) -> int:
    """How many of a group were so punched, up to an instant or all day long."""
    same = (p for p in context.facts.extras if p.group == group and p.action is action)
    return sum(p.count for p in same if until is None or p.at <= until)
