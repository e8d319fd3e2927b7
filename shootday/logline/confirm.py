"""Drafted times become punches: one line for a department, with its exceptions."""

from collections.abc import Sequence
from datetime import datetime

from shootday.day.drafted import drafted
from shootday.entries import Punch, PunchAction
from shootday.logline.context import Built, Drafts
from shootday.logline.punches import Asked, read
from shootday.logline.reader import Reader
from shootday.logline.records import members_called
from shootday.phrases import logline as say

BOTH = (PunchAction.IN, PunchAction.OUT)


def confirm(reader: Reader, actions: Sequence[PunchAction] = BOTH) -> Built:
    """``confirme image sauf Zoé 20:10``: the drafted times that have passed, as if each had been punched."""
    asked = read(reader, actions[0])
    if asked.extras or not (asked.people or asked.departments):
        raise reader.refuse(say.WHO)
    if asked.when is not None:
        raise reader.refuse(say.CONFIRM_NO_TIME)
    if len(actions) > 1 and any(asked.exceptions.values()):
        verb = " ".join(token.text for token in reader.verb)
        words = ("arr", "départ") if reader.context.lang == "fr" else ("in", "out")
        raise reader.refuse(say.CONFIRM_WHICH, (reader.with_words(reader.verb, f"{verb} {w}") for w in words))
    people = [*asked.people, *(p for d in asked.departments for p in members_called(reader, d))]
    for person in asked.exceptions:
        if person not in people:
            raise reader.refuse(say.NOT_IN_GROUP, who=reader.context.production.person[person].name)
    alone = len(asked.departments) == 1 and not asked.people
    drafts: Drafts = []
    for action in actions:
        there = [p for p in dict.fromkeys(people) if PunchAction.IN in actions or not _unseen(reader, p)]
        own = _own(reader, asked, there, action)
        if own:
            base = min(own.values())
            times = {person: at for person, at in own.items() if at != base}
            group = next(iter(asked.departments)) if alone else None
            drafts.append((base, Punch(action=action, people=tuple(own), group=group, times=times)))
    if not drafts:
        raise reader.refuse(say.NOTHING_DRAFTED)
    return drafts, []


def _unseen(reader: Reader, person: str) -> bool:
    """Whether nobody logged, or is about to confirm, that somebody came: then a way out would tell nothing."""
    return drafted(reader.context.day_plan, reader.context.facts, person).in_at is not None


def _own(reader: Reader, asked: Asked, people: Sequence[str], action: PunchAction) -> dict[str, datetime]:
    """Each person's time: the one drafted, or their own where the line gives it; never one that is still to come."""
    context, found = reader.context, {}
    for person in people:
        draft = drafted(context.day_plan, context.facts, person)
        at = draft.in_at if action is PunchAction.IN else draft.out_at
        if person in asked.exceptions:
            own = asked.exceptions[person]
            at = own.start if own is not None and at is not None else None
        if at is not None and at <= context.minute:
            found[person] = at
    return found
