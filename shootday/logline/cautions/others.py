"""Incidents, unavailability, money, cards and notes: said twice, or not of this day."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from shootday.day.facts import Timed
from shootday.entries import Estimate, Expense, Incident, MediaAction, MediaMark, Observation, Unavailability
from shootday.logline.cautions.mention import mention
from shootday.logline.context import Context
from shootday.phrases import Said
from shootday.phrases import cautions as say
from shootday.views.alerts import SAFE_COPIES
from shootday.views.sentence import wording
from shootday.views.sentence.labels import MEDIA


def incidents(context: Context, at: datetime, fact: Incident) -> Iterator[Said]:
    """What is to be said of an incident."""
    elsewhere = [s for s in fact.segments if context.day_plan.segment(s) is None]
    if elsewhere and fact.minutes_lost:
        yield say.NOT_TODAY.said(segments=", ".join(elsewhere))
    strangers = [p for p in fact.people if p not in {*context.day_plan.calls, *context.facts.punches}]
    if strangers:
        yield say.NOT_CALLED.said(people=wording.people(context, strangers))
    yield from _same(context, (i for i in context.facts.incidents if i.at == at), fact)


def expenses(context: Context, _: datetime, fact: Expense) -> Iterator[Said]:
    """What is to be said of an expense: the same one twice, whenever it was paid."""
    yield from _same(context, context.facts.expenses, fact)


def notes(context: Context, at: datetime, fact: Observation | Estimate) -> Iterator[Said]:
    """What is to be said of a note or an estimate."""
    told: tuple[Timed[Any], ...] = (*context.facts.observations, *context.facts.estimates)
    yield from _same(context, (n for n in told if n.at == at), fact)


def unavailable(context: Context, _: datetime, fact: Unavailability) -> Iterator[Said]:
    """What is to be said of an unavailability."""
    for known in context.facts.unavailable:
        other = known.fact
        is_same = (other.subject_kind, other.subject) == (fact.subject_kind, fact.subject)
        if is_same and _before(other.start, fact.end) and _before(fact.start, other.end):
            yield mention(context, say.AWAY_ALREADY, other.start, known.entry)
            return


def _before(instant: datetime, end: datetime | None) -> bool:
    return end is None or instant < end


def cards(context: Context, _: datetime, fact: MediaMark) -> Iterator[Said]:
    """What is to be said of a card."""
    own = [m for m in context.facts.media if m.fact.card == fact.card]
    if not own and fact.action is not MediaAction.OUT:
        yield say.NEW_CARD.said(card=fact.card)
    cleared = next((m for m in reversed(own) if m.fact.action is MediaAction.CLEARED), None)
    since = own[own.index(cleared) + 1 :] if cleared else own
    twin = next((m for m in since if m.fact == fact), None)
    if cleared and not since and fact.action is not MediaAction.OUT:
        yield mention(context, say.CARD_CLEARED, cleared.at, cleared.entry, card=fact.card)
    elif twin:
        what = MEDIA[fact.action].said(copy=fact.copy_number)
        yield mention(context, say.CARD_MARKED, twin.at, twin.entry, card=fact.card, what=what)
    elif fact.action is MediaAction.CLEARED:
        safe = {m.fact.copy_number for m in since if m.fact.action is MediaAction.VERIFIED}
        if len(safe) < SAFE_COPIES:
            yield say.CARD_NOT_SAFE.said(card=fact.card, count=len(safe))


def _same(context: Context, known: Iterable[Timed[Any]], fact: object) -> Iterator[Said]:
    twin = next((k for k in known if k.fact == fact), None)
    if twin is not None:
        yield mention(context, say.SAME, twin.at, twin.entry)
